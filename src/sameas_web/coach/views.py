"""The doors, and what happens behind them. Nothing is stored but what a person asks to have saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast, get_args

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sameas.errors import FileError, InputError, TextError
from sameas.rewrites import Heat
from sameas.steps import script
from sameas.steps.held import MORNING
from sameas_web.coach import dismissals, drafts, guesses, outside, rounds, showing
from sameas_web.coach.models import Draft
from sameas_web.coach.sealing import WrongPassphraseError

READ: dict[str, Callable[[str, Heat], showing.Shown]] = {"send": showing.own, "sent": showing.sent, "received": showing.received}
"""The doors behind which a text is read, and from whose side."""

HEATS = get_args(Heat)
"""The dial."""

_UNUSABLE, _REFUSED = 400, 409


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """The first page: four doors, and a fifth for tonight."""
    return render(request, "coach/home.html", {"drafts": Draft.objects.count()})


@require_http_methods(["GET", "POST"])
def door(request: HttpRequest, name: str) -> HttpResponse:
    """A door with a text behind it. A browser without scripts posts the text here and gets the page again, read."""
    context = _told(request, name)
    status = 200
    if request.method == "POST":
        context["text"] = text = given(request)
        try:
            context["shown"] = READ[name](text, _heat(request))
        except TextError as error:
            context["problem"], status = error, _UNUSABLE
    return render(request, f"coach/{name}.html", context, status=status)


@require_POST
def look(request: HttpRequest, name: str) -> JsonResponse:
    """Read a text and say what there is to show: marks for the text, and the words beside it."""
    try:
        shown = READ[name](given(request), _heat(request))
    except TextError as error:
        return JsonResponse({"marks": [], "html": "", "problem": f"{error.cause} {error.next_step}"}, status=_UNUSABLE)
    context = _told(request, name) | {"shown": shown}
    html = render_to_string("parts/shown.html", context, request)
    marks = [[mark.start, mark.end, mark.kind] for mark in shown.marks]
    return JsonResponse({"marks": marks, "html": html, "danger": shown.danger is not None})


@require_POST
def ask_outside(request: HttpRequest) -> HttpResponse:
    """The wording of an LLM that the person has chosen: first what it would be sent, and after a yes what it made of it."""
    context, status = _told(request, "send"), 200
    context["text"] = text = given(request)
    try:
        if request.POST.get("agreed"):
            outside.agree(request.POST["agreed"])
        phraser = outside.phrasing()
        leaving = None if phraser else outside.would_leave(text, _heat(request))
        if leaving:
            return render(request, "coach/outside.html", context | {"leaving": leaving})
        context["shown"] = showing.own(text, _heat(request), phraser)
    except (TextError, FileError) as error:
        context["problem"], status = error, _UNUSABLE
    return render(request, "coach/send.html", context, status=status)


@require_POST
def forget_outside(_: HttpRequest) -> HttpResponse:
    """Take back every yes to an LLM."""
    outside.take_back()
    return HttpResponseRedirect(reverse("about"))


@require_POST
def not_it(request: HttpRequest) -> HttpResponse:
    """A finding is sent away; it stays away on this machine."""
    move, words = request.POST.get("move", ""), request.POST.get("words", "")
    if move and words:
        dismissals.dismiss(move, words)
    if request.headers.get("Accept", "").startswith("application/json"):
        return JsonResponse({"gone": bool(move and words)})
    return HttpResponseRedirect(reverse("door", args=["send"]))


@require_POST
def bring_back(_: HttpRequest) -> HttpResponse:
    """Forget what was sent away."""
    dismissals.bring_back_all()
    return HttpResponseRedirect(reverse("about"))


@require_GET
def again(request: HttpRequest, slug: str = "") -> HttpResponse:
    """The rounds two people go, or one of them from both ends."""
    return render(request, "coach/again.html", {"rounds": rounds.ROUNDS, "round": rounds.found(slug)})


@require_GET
def not_tonight(request: HttpRequest) -> HttpResponse:
    """One honest line to send now, and the rest tomorrow: the page holds it, in the browser alone."""
    return render(request, "coach/not-tonight.html", {"lines": script.TONIGHT_LINES.values(), "morning": MORNING})


@require_http_methods(["GET", "POST"])
def drawer(request: HttpRequest) -> HttpResponse:
    """Saved drafts by their date; POST saves one."""
    context: dict[str, Any] = {"drafts": Draft.objects.all()}
    status = 200
    if request.method == "POST":
        text = given(request)
        try:
            drafts.keep(text, request.POST.get("passphrase", ""), in_the_open="open" in request.POST)
        except InputError as error:
            context |= {"problem": error, "text": text}
            status = _REFUSED
            return render(request, "coach/send.html", context | {"door": "send"}, status=status)
        return HttpResponseRedirect(reverse("drawer"))
    return render(request, "coach/drawer.html", context)


@require_http_methods(["GET", "POST"])
def draft(request: HttpRequest, name: str) -> HttpResponse:
    """One saved draft: asks for its passphrase, and lays it on the desk again."""
    found = get_object_or_404(Draft, pk=name)
    if found.is_locked and request.method == "GET":
        return render(request, "coach/draft.html", {"draft": found})
    try:
        text = drafts.opened(found, request.POST.get("passphrase", ""))
    except WrongPassphraseError:
        problem = "That isn't the passphrase it was saved with. Try again; nothing is lost by trying."
        return render(request, "coach/draft.html", {"draft": found, "wrong": problem}, status=_REFUSED)
    return render(request, "coach/send.html", {"door": "send", "text": text, "answers": guesses.ANSWERS})


@require_POST
def throw_away(_: HttpRequest, name: str) -> HttpResponse:
    """A saved draft is gone, its bytes overwritten."""
    get_object_or_404(Draft, pk=name).delete()
    return HttpResponseRedirect(reverse("drawer"))


@csrf_exempt  # the phone's share sheet can carry no token; the page is only shown, nothing changes
@require_POST
def share(request: HttpRequest) -> HttpResponse:
    """A text shared from another app on the phone, laid on the desk."""
    return render(request, "coach/send.html", {"door": "send", "text": given(request), "answers": guesses.ANSWERS})


def _told(request: HttpRequest, name: str) -> dict[str, Any]:
    """What a door's templates need besides the text and what was found."""
    return {"door": name, "answers": guesses.ANSWERS, "heat": _heat(request), "heats": HEATS}


def _heat(request: HttpRequest) -> Heat:
    """Where the dial stands."""
    asked = request.POST.get("heat", "")
    return cast("Heat", asked) if asked in HEATS else "plain"


def given(request: HttpRequest) -> str:
    """The text a form carries, line ends as typed."""
    return request.POST.get("text", "").replace("\r\n", "\n")
