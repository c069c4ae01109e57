"""Danger: its signs, the words we say to it, where help is. Authored, never generated.

Nothing here decides whether a text is dangerous; the reader does. Here is what
is said then, and to whom: only ever to the person who wrote the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from sameas.errors import UnknownPageError
from sameas.findings import Signal
from sameas.manual import SafetyPage, discover
from sameas.safety import signals as _signals
from sameas.safety.answer import NO_LINE_OF_ITS_OWN, SafetyAnswer, answer_with, gravest, question_lines
from sameas.safety.help_lines import COUNTRIES, ELSEWHERE, LABELS, NUMBERS_CHANGE, Country, For, HelpLine, country

__all__ = [
    "COUNTRIES",
    "ELSEWHERE",
    "LABELS",
    "NO_LINE_OF_ITS_OWN",
    "NUMBERS_CHANGE",
    "Country",
    "For",
    "HelpLine",
    "SafetyAnswer",
    "answer_to",
    "country",
    "gravest",
    "question_lines",
    "signal",
    "signals",
]


@cache
def signals() -> Mapping[str, SafetyPage]:
    """Every danger sign's page by slug."""
    return discover(_signals, SafetyPage)


def signal(slug: str) -> SafetyPage:
    """One danger sign's page.

    Raises:
        UnknownPageError: There is no signal of that name.
    """
    try:
        return signals()[slug]
    except KeyError:
        raise UnknownPageError(f"There is no safety signal called '{slug}'.", "See them all with: sameas explain") from None


def answer_to(found: Sequence[Signal]) -> SafetyAnswer:
    """What is said to the danger signs of one text, at least one."""
    return answer_with(signal(gravest(found).signal), found)
