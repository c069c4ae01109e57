"""When words show danger: the authored answer, help lines, a way on. No tips."""

from __future__ import annotations

import os
from collections.abc import Sequence

from sameas.cli.screen import Screen, joined, quoted
from sameas.findings import Signal
from sameas.safety import (
    COUNTRIES,
    ELSEWHERE,
    LABELS,
    NO_LINE_OF_ITS_OWN,
    NUMBERS_CHANGE,
    Country,
    For,
    HelpLine,
    answer_to,
    country,
    gravest,
    question_lines,
    signal,
)


def show_danger(screen: Screen, words: str, found: Sequence[Signal], code: str | None) -> None:
    """The answer to danger signs, for the person at the keyboard alone."""
    answer = answer_to(found)
    where = here(code)
    screen.marked(words, answer.quotes, indent=2)
    screen.gap()
    screen.say(answer.line, style="bold")
    screen.gap()
    screen.say(answer.text)
    if "own-conduct" in answer.lines_for and (where is None or answer.lacks_own_line(where[0])):
        screen.gap()
        screen.say(NO_LINE_OF_ITS_OWN)
    screen.gap()
    show_lines(screen, answer.lines_for, code)
    screen.gap()
    screen.say(answer.way_on)
    screen.gap()
    screen.say("This is a program and not a person, it is no emergency service, and it told nobody.", style="dim")


def show_question(screen: Screen, hints: Sequence[Signal], code: str | None) -> None:
    """One private question on a weak sign, instead of halting; and where to turn, so that a yes leads somewhere."""
    hint = gravest(hints)
    screen.say(f"One question first, between you and this screen, because of {quoted(hint.evidence.quote)}:")
    screen.say(signal(hint.signal).question, indent=2, style="bold")
    screen.say("If not, pass it by. If yes, that matters more than any wording, and there are people who listen to just this:")
    screen.gap()
    show_lines(screen, question_lines(hint.signal), code)
    screen.gap()


def show_lines(screen: Screen, kinds: Sequence[For], code: str | None, *, brief: bool = False) -> None:
    """Help lines of some kinds: those of one country; if nothing tells which, all of them, or briefly how to find them."""
    where = here(code)
    codes = joined(c.code for c in COUNTRIES)
    if code and where is None:
        screen.say(f"There are no lines for {code!r} here. Listed: {codes}.")
    if where is None and brief:
        screen.heading("People who help")
        screen.say(f"By country: sameas lines --country GB, or {codes}. Your local emergency number works, too.", indent=2)
        return
    if where is None:
        screen.heading("People who help, by country")
        for place in COUNTRIES:
            screen.say(place.name.removeprefix("the "), indent=2, style="bold")
            _show_kinds(screen, place, kinds, indent=4)
        screen.say(ELSEWHERE, indent=2)
    else:
        place, guessed = where
        screen.heading(f"People who help in {place.name}{' (going by the settings of this machine)' if guessed else ''}")
        _show_kinds(screen, place, kinds, indent=2)
        screen.say(f"Somewhere else? Add --country and one of {codes}. {ELSEWHERE}", indent=2)
    screen.say(NUMBERS_CHANGE, indent=2, style="dim")


def _show_kinds(screen: Screen, place: Country, kinds: Sequence[For], *, indent: int) -> None:
    for kind in kinds:
        lines = [_line(line) for line in place.lines if line.kind == kind]
        if lines:
            screen.say(f"{LABELS[kind]}: {'; '.join(lines)}.", indent=indent)


def _line(line: HelpLine) -> str:
    note = f" ({line.note})" if line.note else ""
    return f"{line.name} {line.reach}{note}" if line.kind != "emergency" else line.reach


def here(code: str | None) -> tuple[Country, bool] | None:
    """The country asked for, else the one the machine is set to and that it was a guess; None where nothing tells."""
    if code:
        found = country(code)
        return (found, False) if found else None
    setting = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    _, _, region = setting.split(".")[0].partition("_")
    found = country(region) if region else None
    return (found, True) if found else None
