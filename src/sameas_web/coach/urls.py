"""The coach's addresses."""

from __future__ import annotations

from django.urls import path, re_path

from sameas_web.coach import steps, views

_DOORS = "send|sent|received"

urlpatterns = [
    path("", views.home, name="home"),
    re_path(rf"^(?P<name>{_DOORS})/$", views.door, name="door"),
    re_path(rf"^(?P<name>{_DOORS})/look$", views.look, name="look"),
    path("send/outside", views.ask_outside, name="ask-outside"),
    path("forget-outside", views.forget_outside, name="forget-outside"),
    path("again/", views.again, name="again"),
    path("again/<slug:slug>/", views.again, name="round"),
    path("not-tonight/", views.not_tonight, name="not-tonight"),
    path("steps/", steps.steps, name="steps"),
    path("not-it", views.not_it, name="not-it"),
    path("bring-back", views.bring_back, name="bring-back"),
    path("drawer/", views.drawer, name="drawer"),
    path("drawer/<uuid:name>/", views.draft, name="draft"),
    path("drawer/<uuid:name>/throw-away", views.throw_away, name="throw-away"),
    path("share", views.share, name="share"),
]
