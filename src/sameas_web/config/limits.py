"""What is too much is turned away before it is read."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from sameas_web.config.log import GetResponse
from sameas_web.pages.errors import too_large


class Limits:
    """Middleware: a body that is too long gets an answer that says so, and is never taken in."""

    def __init__(self, get_response: GetResponse) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Look at the length that the browser names."""
        length = request.headers.get("Content-Length") or "0"
        if not length.isdigit() or int(length) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return too_large(request)
        return self._get_response(request)
