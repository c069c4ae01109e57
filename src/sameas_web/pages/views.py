"""The pages one only reads."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.http import require_GET

from sameas.errors import UnknownPageError
from sameas.manual import MovePage
from sameas.moves import all_moves, move
from sameas_web.coach import dismissals

FAMILIES = (
    ("one-up", "From above, in the open"),
    ("cloaked", "From above, cloaked"),
    ("one-down", "From below"),
    ("same-as", "As equals"),
)


@require_GET
def learn(request: HttpRequest) -> HttpResponse:
    """What there is to read."""
    by_family: list[tuple[str, str, list[MovePage]]] = [
        (family, title, [page for page in all_moves().values() if page.family == family]) for family, title in FAMILIES
    ]
    return render(request, "learn/index.html", {"families": by_family})


@require_GET
def learn_move(request: HttpRequest, slug: str) -> HttpResponse:
    """One move's page of the catalogue."""
    try:
        page = move(slug)
    except UnknownPageError:
        raise Http404 from None
    title = dict(FAMILIES)[page.family]
    return render(request, "learn/move.html", {"page": page, "family": title})


@require_GET
def learn_page(request: HttpRequest, name: str) -> HttpResponse:
    """Power over and what to build instead; the four steps; the science and its limits."""
    return render(request, f"learn/{name}.html")


@require_GET
def safety(request: HttpRequest) -> HttpResponse:
    """The private page: where to ring, and how to look here without leaving a trace."""
    return render(request, "pages/safety.html", {"kinds": ("emergency", "at-risk", "own-conduct", "crisis")})


@require_GET
def about(request: HttpRequest) -> HttpResponse:
    """What is read, where, and what is kept."""
    return render(request, "pages/about.html", {"sent_away": dismissals.how_many()})


@require_GET
def design(request: HttpRequest) -> HttpResponse:
    """The design system: colours, type, parts, and why they are so."""
    return render(request, "pages/design.html")


@require_GET
def manifest(_: HttpRequest) -> HttpResponse:
    """What a phone needs to keep this on its home screen and to share text with it. The name tells nobody anything."""
    return JsonResponse(
        {
            "name": "Notes",
            "short_name": "Notes",
            "start_url": "/",
            "scope": "/",
            "display": "standalone",
            "background_color": "#f7f4ee",
            "theme_color": "#f7f4ee",
            "icons": [
                {"src": static("icon.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any"},
                {"src": static("icon-192.png"), "sizes": "192x192", "type": "image/png", "purpose": "any maskable"},
                {"src": static("icon-512.png"), "sizes": "512x512", "type": "image/png", "purpose": "any maskable"},
            ],
            "share_target": {
                "action": "/share",
                "method": "POST",
                "enctype": "application/x-www-form-urlencoded",
                "params": {"text": "text"},
            },
        },
        content_type="application/manifest+json",
    )
