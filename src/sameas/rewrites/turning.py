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
_BASE = (
    rf"(?!(?:{'|'.join(sorted(listed('not_a_base')))})\b)"
    r"(?!\w{3,}(?:ing|ed)\b|\w+'d\b)"
    r"[a-z']+"
)
_KIN = (
    r"(?:mum|mom|mother|mam|ma|dad|father|da|parents|family|folks|brother|sister|friends?|mates?|cousin|aunt|uncle|boss|ex|kids|"
    r"son|daughter|nan|grandma|in-laws)"
)
_ORDERS = sorted(listed("orders"))
_ORDER = rf"(?:{'|'.join(_ORDERS)})"

_STANDS_FOR = {"YOU": _YOU, "BASE": _BASE, "KIN": _KIN, "ORDER": _ORDER}
"""What the capitals of the rules stand for."""
ORDERING = frozenset({"controlling", "threat", "criticism", "lecturing"})
"""Moves beside which an order is one."""


ASKS = ("I'd like you to", "I'd have liked you to", "It gets to me when", "I get ")
"""How a clause begins that was turned from an accusation to what is asked, which is better whatever it read as."""


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
    for pattern, form in _compiled(orders=not ORDERING.isdisjoint(moves)):
        match = pattern.fullmatch(body)
        if match:
            yield form(*(group.strip() for group in match.groups() if group))
            return


@cache
def _compiled(*, orders: bool) -> tuple[tuple[re.Pattern[str], Callable[..., str]], ...]:
    """The rules of ``words/turns.tsv``: when it applies, a pattern, what it becomes."""
    found = []
    for line in resources.files("sameas.rewrites.words").joinpath("turns.tsv").read_text("utf-8").splitlines():
        when, pattern, form = line.split("\t")
        if when == "any" or orders:
            for name, stands_for in _STANDS_FOR.items():
                pattern = pattern.replace(name, stands_for)
            found.append((re.compile(pattern, re.IGNORECASE), _form(form)))
    return tuple(found)


_ANY_MORE = re.compile(r"\b(?:any ?more|no more)$", re.IGNORECASE)
_BASES = {
    "noticed": "notice",
    "told": "tell",
    "rang": "ring",
    "said": "say",
    "came": "come",
    "apologised": "apologise",
    "apologized": "apologize",
}
"""What a past form comes from, where that is more than leaving out its end."""
_MADE = {"cry": "I cried", "laugh": "I laughed", "wait": "I waited"}


def _form(form: str) -> Callable[..., str]:
    def put(*kept: str) -> str:
        parts = [_small(_ANY_MORE.sub("again", part)) for part in kept]
        if form == "{made}":
            first = parts[0].split()[0]
            return _MADE.get(first) or (f"I was {parts[0]}" if first == "late" else f"I {parts[0].replace('look', 'looked', 1)}")
        if form == "{past}":
            base = _BASES.get(parts[0], parts[0].removesuffix("ed"))
            return f"I'd have liked you to {' '.join([base, *parts[1:]])}."
        text = form
        for place, part in enumerate(parts):
            text = text.replace(f"{{{place}}}", part)
        return text if text.endswith("?") else f"{text}."

    return put


def _small(part: str) -> str:
    if part.isupper():
        return part.lower()
    return part if part[:2] in {"I ", "I'"} else part[:1].lower() + part[1:]
