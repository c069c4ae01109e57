"""Turning: what one clause of a draft says from above or from below, said as one's own, its facts kept.

Each rule knows one way of putting it ("you never …", "why can't you …", an order, "whatever you want") and what a person mostly
wants with it: to be asked, to be told, to have a say. The words after it stay the writer's. A rule only proposes; the reader and
the guard decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache
from importlib import resources

from sameas.rewrites.words import listed

_YOU = r"(?:you|u|ye|ya|yuh|youse|y'all)"
_SO = r"(?:(?:and|but|so|then|oh|well|right|ok|okay|look|yeah|no|ah|just|please|honestly|seriously),?\s+)*"
_BASE = r"(?!(?:be|been|were|was|had|did|have|need|gonna|going)\b)[a-z']+(?<!ing)(?<!ed)"
_KIN = (
    r"(?:mum|mom|mother|mam|ma|dad|father|da|parents|family|folks|brother|sister|friends?|mates?|cousin|aunt|uncle|boss|ex|kids|"
    r"son|daughter|nan|grandma|in-laws)"
)
_ORDERS = sorted(listed("orders"))
_ORDER = rf"(?:{'|'.join(_ORDERS)})"

_STANDS_FOR = {"YOU": _YOU, "BASE": _BASE, "KIN": _KIN, "ORDER": _ORDER}
"""What the capitals of the rules stand for."""
_ORDERING = frozenset({"controlling", "threat", "criticism"})
"""Moves beside which an order is one."""


def turns(clause: str, moves: Collection[str]) -> Iterator[str]:
    """What a clause could become; nothing where no rule knows it.

    Args:
        clause: Its words.
        moves: The moves read in its draft.
    """
    bare = clause.strip()
    plain = bare.replace("’", "'")
    lead = re.match(_SO, plain, re.IGNORECASE)
    body = plain[lead.end() :] if lead else plain
    body = body.rstrip(" .!?,;:…")
    for pattern, form in _compiled(orders=not _ORDERING.isdisjoint(moves)):
        match = pattern.fullmatch(body)
        if match:
            kept = next((group for group in match.groups() if group), "")
            yield form(kept)
            return


@cache
def _compiled(*, orders: bool) -> tuple[tuple[re.Pattern[str], Callable[[str], str]], ...]:
    """The rules of ``words/turns.tsv``: when it applies, a pattern, what it becomes."""
    found = []
    for line in resources.files("sameas.rewrites.words").joinpath("turns.tsv").read_text("utf-8").splitlines():
        when, pattern, form = line.split("\t")
        if when == "any" or orders:
            for name, stands_for in _STANDS_FOR.items():
                pattern = pattern.replace(name, stands_for)
            found.append((re.compile(pattern, re.IGNORECASE), _form(form)))
    return tuple(found)


_MADE = {"cry": "I cried", "laugh": "I laughed", "wait": "I waited"}


def _form(form: str) -> Callable[[str], str]:
    def put(kept: str) -> str:
        if form == "{made}":
            first = kept.split(maxsplit=1)[0].lower()
            return _MADE.get(first) or (f"I was {kept}" if first == "late" else f"I {kept.replace('look', 'looked', 1)}")
        words = kept[:1].lower() + kept[1:] if kept[:2] not in {"I ", "I'"} else kept
        text = form.replace("{0}", words)
        return text if text.endswith("?") else f"{text}."

    return put
