"""``sameas shift``: the four steps in the terminal, under a minute if one likes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import click

from sameas.cli.danger import show_danger, show_lines, show_question
from sameas.cli.output import whole_file
from sameas.cli.screen import Screen
from sameas.errors import FileError, InputError, RecordError
from sameas.steps import Ask, Ending, Held, Shift, script
from sameas.steps.machine import DOORS, Door

_DOORS: Mapping[Door, str] = {
    "send": "I'm about to send something",
    "sent": "I've already sent it",
    "tonight": "Not tonight",
}
_HOW = "Enter alone passes a question by. b goes back, ? says more, q stops. Nothing is sent."
_KEPT_NOT = "Nothing is kept, either."


@click.command(short_help="The four steps: catch it, name it, say it same-as, repair.")
@click.option("--door", type=click.Choice(DOORS), help="send, sent or tonight; asked if left out.")
@click.option(
    "--keep",
    metavar="FILE",
    help="Where to put it down when you stop, or hold it until morning, and take it up from. Your words are in it.",
)
@click.option("--country", metavar="CODE", envvar="SAMEAS_COUNTRY", help="Two-letter country for help lines, like IE or NG.")
def shift(door: Door | None, keep: str | None, country: str | None) -> None:
    """Catch it, name it, say it same-as, repair: with one message of yours, or without one.

    It ends in words to send, a limit to keep, or a decision to wait. You can stop at any question.
    """
    screen = Screen()
    path = Path(keep) if keep else None
    if path and not path.parent.is_dir():
        raise FileError(f"There is no folder {path.parent} to keep it in.", "Make it first, or choose another place.")
    state = _taken_up(path) if path and path.exists() else _begun(screen, door, holds=path is not None)
    if isinstance(state, Held) and path:
        state = _by_daylight(screen, state, path)
    if not isinstance(state, Shift):
        return
    from sameas.reader import default_reader
    from sameas.rewrites import default_rewriter

    rewrite, read = default_rewriter().rewrite, default_reader().read
    screen.gap()
    screen.say(_HOW if path else f"{_HOW} {_KEPT_NOT}", style="dim")
    asked = False
    while True:
        step = state.next(rewrite, read)
        if step.hints and not asked:
            screen.gap()
            show_question(screen, step.hints, country)
            asked = True
        if isinstance(step, Ending):
            _end(screen, step, country)
            if path:
                _settle(screen, step, state, path)
            return
        lines: dict[str, str] = {}
        answer = _asked(screen, step, lines)
        if answer is None:
            if path:
                _put_down(screen, state.left(step.step, lines), path)
            return
        state = state.left(step.step, lines).back() if answer == "b" else state.answered(step.step, answer)


def _put_down(screen: Screen, state: Shift, path: Path) -> None:
    """Everything said so far, half a step included, for its writer's eyes alone."""
    with whole_file(path, private=True) as stream:
        stream.write(json.dumps(state.to_json(), ensure_ascii=False).encode("utf-8"))
    screen.say(f"Put down in {path}, readable by you alone. Go on with: sameas shift --keep {path}")


def _settle(screen: Screen, ending: Ending, state: Shift, path: Path) -> None:
    """What becomes of the file at the end: it holds the draft until morning, or is gone."""
    if state.door == "tonight" and state.draft and ending.kind != "safety":
        _hold(screen, state.draft, path)
    else:
        path.unlink(missing_ok=True)


def _hold(screen: Screen, draft: str, path: Path) -> None:
    """Hold a draft until morning, for its writer's eyes alone."""
    held = Held.overnight(draft, _now())
    with whole_file(path, private=True) as stream:
        stream.write(json.dumps(held.to_json(), ensure_ascii=False).encode("utf-8"))
    screen.say(script.HELD_UNTIL.replace("{when}", _when(held.until)))
    screen.say(f"It is in {path}, readable by you alone. See it with: sameas shift --keep {path}", style="dim")
    screen.gap()


def _by_daylight(screen: Screen, held: Held, path: Path) -> Shift | None:
    """What was held is shown when the night is over, or when its writer wants it sooner; the four steps with it, if they like."""
    if not held.is_over(_now()):
        screen.gap()
        screen.say(script.STILL_NIGHT.replace("{when}", _when(held.until)), style="bold")
        if _one_of(screen, script.NIGHT_CHOICES) != "open":
            return None
    screen.gap()
    screen.say(script.GOOD_MORNING if held.is_over(_now()) else script.HELD_NOW, style="bold")
    screen.say(held.draft, indent=2)
    screen.gap()
    chosen = _one_of(screen, script.HELD_CHOICES)
    if chosen == "steps":
        return Shift("send", held.draft)
    screen.gap()
    if chosen == "another":
        _hold(screen, held.draft, path)
    elif chosen in {"as-is", "gone"}:
        path.unlink(missing_ok=True)
        screen.say(script.AS_IS if chosen == "as-is" else script.LET_GO)
        screen.gap()
    return None


def _one_of(screen: Screen, texts: Mapping[str, str]) -> str | None:
    """Which of some answers was picked; None where one stops or passes it by."""
    picked = _picked(screen, list(texts.values()))
    return None if picked is None or picked < 0 else list(texts)[picked]


def _now() -> datetime:
    return datetime.now().astimezone()


def _when(until: datetime) -> str:
    """A moment as one would say it, by the clock on the wall."""
    return f"{until.astimezone():%A, %H:%M}"


def _begun(screen: Screen, door: Door | None, *, holds: bool) -> Shift | None:
    if door is None:
        screen.gap()
        screen.say("What is it?", style="bold")
        picked = _picked(screen, list(_DOORS.values()))
        while picked is not None and picked < 0:  # there is nothing to pass by or go back to yet
            screen.say(f"A number from 1 to {len(_DOORS)}, or q to stop.")
            picked = _picked(screen, list(_DOORS.values()))
        if picked is None:
            return None
        door = list(_DOORS)[picked]
    if door == "sent" or (door == "tonight" and not holds):
        return Shift(door)
    screen.gap()
    if door == "tonight":
        screen.say(script.HOLD, style="bold")
        screen.say(script.HOLD_SAYS)
    else:
        screen.say("What would you send, if nobody stopped you? One line is plenty. Leave it empty to go without.", style="bold")
    draft = _line()
    return None if draft is None else Shift(door, draft)


def _taken_up(path: Path) -> Shift | Held:
    try:
        record = json.loads(path.read_text("utf-8"))
        return Held.from_json(record) if isinstance(record, dict) and "held" in record else Shift.from_json(record)
    except OSError as error:
        raise FileError(f"The file {path} cannot be read: {error.strerror}.", "Check its name and its permissions.") from None
    except (ValueError, RecursionError, RecordError):
        raise InputError(f"The file {path} holds no four steps that were put down.", "Give another file, or delete it.") from None


def _asked(screen: Screen, ask: Ask, lines: dict[str, str]) -> str | dict[str, str] | None:
    """One step; "b" to go back, None to stop. Lines are put into ``lines`` as they are written."""
    screen.gap()
    screen.say(ask.title, style="bold")
    if ask.says:
        screen.say(ask.says)
    if ask.choices:
        picked = _picked(screen, [choice.text for choice in ask.choices], deeper=ask.deeper)
        if picked is None:
            return None
        return "b" if picked == _BACK else "" if picked < 0 else ask.choices[picked].slug
    for place in ask.fields:
        screen.gap()
        screen.say(place.label, indent=2)
        if place.prefilled:
            screen.say(f"Now: {place.prefilled}", indent=2, style="dim")
            screen.say("Enter keeps it, - leaves it out.", indent=2, style="dim")
        words = _line(deeper=ask.deeper, screen=screen)
        if words is None:
            return None
        if words == "b":
            return "b"
        lines[place.slug] = place.prefilled if not words else "" if words == "-" else words
    return lines


_BACK = -2
_PASSED = -1


def _picked(screen: Screen, texts: list[str], *, deeper: str = "") -> int | None:
    """Which of some texts was picked: its place, passed by, back, or None to stop."""
    for number, text in enumerate(texts, 1):
        screen.say(f"{number}. {text}", indent=2)
    while True:
        words = _line(deeper=deeper, screen=screen)
        if words is None:
            return None
        if words == "b":
            return _BACK
        if not words:
            return _PASSED
        if words.isdecimal() and 1 <= int(words) <= len(texts):
            return int(words) - 1
        screen.say(f"A number from 1 to {len(texts)}, or Enter to pass.")


def _line(*, deeper: str = "", screen: Screen | None = None) -> str | None:
    """One line that was typed; None where it stops."""
    while True:
        try:
            words = click.prompt("", default="", show_default=False, prompt_suffix="> ").strip()
        except click.Abort:  # Ctrl-C, Ctrl-D: as good as stopping
            return None
        if words == "?" and screen:
            screen.say(deeper or "There is no more to this one.")
            continue
        return None if words == "q" else str(words)


def _end(screen: Screen, ending: Ending, country: str | None) -> None:
    screen.gap()
    if ending.signals:
        show_danger(screen, ending.text, ending.signals, country)
        return
    if ending.kind == "safety":
        screen.say(script.PRIVATE, style="bold")
        screen.gap()
        show_lines(screen, ("at-risk", "crisis", "emergency"), country)
        screen.gap()
        return
    screen.say(ending.says, style="bold")
    if ending.text:
        screen.gap()
        screen.say(ending.text, indent=2)
    for note in ending.notes:
        screen.gap()
        screen.say(note)
    screen.gap()
