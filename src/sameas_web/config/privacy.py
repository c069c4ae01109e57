"""Pages leave no copy behind: not in the browser's cache, not with anyone in between."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from sameas_web.config.log import GetResponse


class Untraced:
    """Middleware: no page is stored, and none asks a browser for more than it needs."""

    def __init__(self, get_response: GetResponse) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add the headers."""
        response = self._get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()"
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        return response
