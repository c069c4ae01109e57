"""Two addresses for whoever watches the program: is it running, and can it do its work."""

from __future__ import annotations

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse

from sameas.errors import SameAsError
from sameas.reader import default_reader

_NOT_READY = 503


def live(_: HttpRequest) -> JsonResponse:
    """It runs."""
    return JsonResponse({"status": "running"})


def ready(_: HttpRequest) -> JsonResponse:
    """The model is loaded and the database answers; else which of them does not."""
    lacking = []
    try:
        default_reader()
    except SameAsError:
        lacking.append("model")
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM coach_dismissal")
    except DatabaseError:
        lacking.append("database")
    if lacking:
        return JsonResponse({"status": "not ready", "lacking": lacking}, status=_NOT_READY)
    return JsonResponse({"status": "ready"})
