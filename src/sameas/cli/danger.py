"""When words show danger: the authored answer, help lines, a way on. No tips."""

from __future__ import annotations

import locale
import os
from collections.abc import Sequence

from sameas.cli.screen import Screen, joined, quoted
from sameas.findings import Signal
from sameas.safety import COUNTRIES, ELSEWHERE, Country, HelpLine, SafetyAnswer, answer_to, country, signal
from sameas.safety.answer import NO_LINE_OF_ITS_OWN, gravest


def show_danger(screen: Screen, words: str, found: Sequence[Signal], code: str | None) -> None:
    """The answer to danger signs, for the person at the keyboard alone."""
    answer = answer_to(found)
    screen.marked(words, answer.quotes, indent=2)
    screen.gap()
    screen.say(answer.line, style="bold")
    screen.gap()
    screen.say(answer.text)
    screen.gap()
    _show_lines(screen, answer, code)
    screen.gap()
    screen.say(answer.way_on)
    screen.gap()
    screen.say("This is a program and not a person, it is no emergency service, and it told nobody.", style="dim")


def show_hint(screen: Screen, hints: Sequence[Signal]) -> None:
    """One private question on a weak sign, instead of halting."""
    hint = gravest(hints)
    screen.gap()
    screen.say(f"One question, between you and this screen, because of {quoted(hint.evidence.quote)}:")
    screen.say(signal(hint.signal).question, indent=2, style="bold")
    screen.say(f"If yes, this is for you: sameas explain {hint.signal}. If not, pass it by.")


def _show_lines(screen: Screen, answer: SafetyAnswer, code: str | None) -> None:
    where = _here(code)
    if code and where is None:
        screen.say(f"There are no lines for {code!r} here. Listed: {joined(c.code for c in COUNTRIES)}.")
    if where is not None:
        screen.heading(f"Help in {where.name}")
        for line in answer.help_in(where):
            screen.say(_line(line), indent=2)
        if answer.lacks_own_line(where):
            screen.say(NO_LINE_OF_ITS_OWN, indent=2)
        screen.say(f"Somewhere else? Add --country, with one of {joined(c.code for c in COUNTRIES)}.", indent=2, style="dim")
    else:
        screen.heading("Help, by country")
        for place in COUNTRIES:
            lines = answer.help_in(place)
            screen.say(f"{place.name}: {'; '.join(f'{h.name} {h.reach}' for h in lines)}.", indent=2)
    screen.say(ELSEWHERE, indent=2, style="dim")


def _line(line: HelpLine) -> str:
    note = f" ({line.note})" if line.note else ""
    seen = f"source seen {line.seen}" if line.checked == "source seen" else "not checked at its source, please make sure"
    return f"{line.name}: {line.reach}{note} [{seen}]"


def _here(code: str | None) -> Country | None:
    """The country asked for, else the one the machine is set to; None where neither tells."""
    if code:
        return country(code)
    setting = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or (locale.getlocale()[0] or "")
    _, _, region = setting.split(".")[0].partition("_")
    return country(region) if region else None
