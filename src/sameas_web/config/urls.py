"""Every address there is."""

from __future__ import annotations

from django.urls import include, path

from sameas_web.config import door, health

urlpatterns = [
    path("open/<str:token>/", door.enter, name="open"),
    path("health/live", health.live, name="health-live"),
    path("health/ready", health.ready, name="health-ready"),
    path("", include("sameas_web.coach.urls")),
    path("", include("sameas_web.pages.urls")),
]

handler400 = "sameas_web.pages.errors.broken"
handler403 = "sameas_web.pages.errors.forged"
handler404 = "sameas_web.pages.errors.not_found"
handler500 = "sameas_web.pages.errors.failed"
