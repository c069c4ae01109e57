"""Addresses of the pages one only reads."""

from __future__ import annotations

from django.urls import path, re_path

from sameas_web.pages import views

urlpatterns = [
    path("learn/", views.learn, name="learn"),
    re_path(r"^learn/(?P<name>power-over|four-steps|science)/$", views.learn_page, name="learn-page"),
    path("learn/moves/<slug:slug>/", views.learn_move, name="learn-move"),
    path("safety/", views.safety, name="safety"),
    path("about/", views.about, name="about"),
    path("design/", views.design, name="design"),
    path("manifest.webmanifest", views.manifest, name="manifest"),
]
