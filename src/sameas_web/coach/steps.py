"""The four steps on the page: the machine is the library's; where somebody stands goes to and fro in the page itself.

Nothing of it is stored: each answer carries all that came before, and is gone with the tab.
"""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from sameas.errors import RecordError, TextError
from sameas.reader import default_reader
from sameas.rewrites import default_rewriter
from sameas.safety import answer_to
from sameas.steps import DOORS, Ask, Ending, Shift, script
from sameas_web.coach.showing import question_of

_UNUSABLE = 400


@require_http_methods(["GET", "POST"])
def steps(request: HttpRequest) -> HttpResponse:
    """One step, or the end of them; a GET asks which door."""
    if request.method == "GET":
        return render(request, "coach/steps.html", {"doors": True})
    try:
        state = _answered(request)
        found = state.next(default_rewriter().rewrite, default_reader().read)
    except (RecordError, TextError) as error:
        return _again(request, error)
    context: dict[str, Any] = {"state": json.dumps(state.to_json(), ensure_ascii=False), "can_go_back": bool(state.answers)}
    if isinstance(found, Ask):
        return render(request, "coach/steps.html", context | {"ask": found, "question": question_of(found.hints)})
    return render(request, "coach/steps.html", context | _ended(found))


def _again(request: HttpRequest, error: RecordError | TextError) -> HttpResponse:
    """What cannot be gone on with is shown again with its words, so that none is lost."""
    posted = request.POST
    words = [posted.get("text", ""), *(posted[name] for name in posted if name.startswith("line-"))]
    context = {"doors": True, "problem": error, "text": "\n".join(text for text in words if text)}
    return render(request, "coach/steps.html", context, status=_UNUSABLE)


def _ended(ending: Ending) -> dict[str, Any]:
    if ending.signals:
        return {"danger": answer_to(ending.signals)}
    if ending.kind == "safety":
        return {"private": script.PRIVATE, "private_kinds": ("at-risk", "crisis", "emergency")}
    return {"ending": ending, "question": question_of(ending.hints)}


def _answered(request: HttpRequest) -> Shift:
    """Where they stand after what was just answered.

    Raises:
        RecordError: The page carried something that is no state.
    """
    posted = request.POST
    if "state" not in posted:
        door = posted.get("door", "send")
        if door not in DOORS:
            raise RecordError("There is no such door.", "Choose one of those below.")
        return Shift(door, posted.get("text", "").replace("\r\n", "\n"))
    try:
        state = Shift.from_json(json.loads(posted["state"]))
    except (ValueError, RecursionError):
        raise RecordError("What the page carried is damaged.", "Begin again; your words are still yours.") from None
    step = posted.get("step", "")
    lines = {name.removeprefix("line-"): posted[name].strip() for name in posted if name.startswith("line-")}
    if posted.get("go") == "back":
        return state.left(step, lines).back()
    if posted.get("go") == "pass":
        return state.left(step, lines).answered(step, "")
    return state.answered(step, lines or posted.get("answer", ""))
