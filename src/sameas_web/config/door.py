"""The door: whoever opened the address that ``sameas serve`` printed may come in, nobody else on this machine.

The address carries a token that works once. It is exchanged for a cookie that no script can read, that other
sites cannot make the browser send, and that ends with the browser. Other programs and other people's accounts on
the same machine can reach the port, but not past this door.
"""

from __future__ import annotations

import secrets
import threading

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from sameas_web.config.log import GetResponse
from sameas_web.pages.errors import locked

COOKIE = f"sameas-{settings.ENVIRONMENT.port}"
_SALT = "door"
_OPEN = ("/health/", "/static/", "/open/", "/manifest.webmanifest", "/favicon.ico")
"""What needs no key: nothing of a person's is behind it."""

_lock = threading.Lock()
_tokens: set[str] = set()


def new_token() -> str:
    """A token that opens the door once."""
    token = secrets.token_urlsafe(18)
    with _lock:
        _tokens.add(token)
    return token


def spend(token: str) -> bool:
    """Whether a token was good; it no longer is."""
    with _lock:
        good = next((known for known in _tokens if secrets.compare_digest(known, token)), None)
        _tokens.discard(good or "")
    return good is not None


def is_inside(request: HttpRequest) -> bool:
    """Whether this browser has come through the door before."""
    try:
        return bool(signing.loads(request.COOKIES.get(COOKIE, ""), salt=_SALT))
    except signing.BadSignature:
        return False


def enter(request: HttpRequest, token: str) -> HttpResponse:
    """View: exchange the token for a cookie; whoever is inside already just goes on."""
    if not spend(token) and not is_inside(request):
        return locked(request)
    response = HttpResponseRedirect(reverse("home"))
    key = signing.dumps(secrets.token_urlsafe(12), salt=_SALT)
    response.set_cookie(COOKIE, key, httponly=True, samesite="Strict")
    return response


class Door:
    """Middleware: everything else is for those inside."""

    def __init__(self, get_response: GetResponse) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let in, or say how to come in."""
        if request.path.startswith(_OPEN) or is_inside(request):
            return self._get_response(request)
        return locked(request)
