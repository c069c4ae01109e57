"""When something goes wrong: what, and a way on. Never a stack trace, never a word of what was typed."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string


def _page(request: HttpRequest, status: int, title: str, text: str, *, way_home: bool = True) -> HttpResponse:
    if request.headers.get("Accept", "").startswith("application/json"):
        return HttpResponse(text, status=status, content_type="text/plain; charset=utf-8")
    return render(request, "pages/error.html", {"title": title, "text": text, "way_home": way_home}, status=status)


def locked(request: HttpRequest) -> HttpResponse:
    """Somebody without the key."""
    text = (
        "This page opens with the address that was printed where it was started. The address works once: "
        "if you have used it, go on in that window, or start Same-As again with: sameas serve"
    )
    return _page(request, 403, "This is somebody's own", text, way_home=False)


def forged(request: HttpRequest, reason: str = "", exception: Exception | None = None) -> HttpResponse:
    """A form that did not come from one of our pages, or came too late."""
    text = (
        "The page had been open too long, or this came from somewhere else, so nothing was done with it. "
        "Copy your words if they are still on the screen, load the page again, and paste them back."
    )
    return _page(request, 403, "That didn't go through", text)


def broken(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A request nobody's browser should send."""
    return _page(request, 400, "That couldn't be read", "What arrived was not a form from this page. Go back and try it again.")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """An address that leads nowhere."""
    return _page(request, 404, "Nothing here", "There is no page at this address. It may have been thrown away, or mistyped.")


def too_large(request: HttpRequest) -> HttpResponse:
    """More than a message."""
    text = "That is longer than this can take: some two hundred thousand letters. Look at a part of it."
    return _page(request, 413, "Too much at once", text)


def failed(_: HttpRequest) -> HttpResponse:
    """Our own fault. The page stands by itself, so that it cannot fail as well."""
    title = "Something broke here"
    text = (
        "That was the program's fault, not yours. Your words were not kept anywhere and not written to any log. "
        "If the page with them is still open in another window, they are there. Try again; if it happens twice, start it anew."
    )
    return HttpResponse(render_to_string("pages/error.html", {"title": title, "text": text, "way_home": True}), status=500)
