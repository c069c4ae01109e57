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
_IF_YOU_LIKE = re.compile(
    rf",? (?:if {_YOU} (?:like|want|prefer|insist|say so)|then|ok|okay|honest(?:ly)?|happy)$", re.IGNORECASE
)
"""What hangs on to a yes."""
GIVING_WAY = frozenset({"guilt-trip", "self-erasing"})
"""Moves beside which a yes may hide a no; beside an apology or an attempt to calm it may be an offer that is meant."""


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
    body = _IF_YOU_LIKE.sub("", body.rstrip(" .!?,;:…"))
    for pattern, form in _compiled(orders=not ORDERING.isdisjoint(moves), down=not GIVING_WAY.isdisjoint(moves)):
        match = pattern.fullmatch(body)
        if match:
            yield form(*(group.strip() for group in match.groups() if group))


@cache
def _compiled(*, orders: bool, down: bool) -> tuple[tuple[re.Pattern[str], Callable[..., str]], ...]:
    """The rules of ``words/turns.tsv``: when it applies, a pattern, what it becomes."""
    found = []
    for line in resources.files("sameas.rewrites.words").joinpath("turns.tsv").read_text("utf-8").splitlines():
        when, pattern, form = line.split("\t")
        if {"any": True, "order": orders, "down": down}[when]:
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
_ANY = re.compile(r"\b(any|either)(thing|where|one|body|)\b", re.IGNORECASE)
_SOME = {"any": "some", "either": "too"}
_WANTED = {"asks": "asked", "thanks": "thanked", "tells": "told", "helps": "helped"}
_DONE = {"treat": "treated", "talk to": "talked to", "speak to": "spoken to", "look at": "looked at"}
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
        if form == "{wanted}":
            return f"I'd like to be {' '.join([_WANTED[parts[0]], *parts[1:]])}."
        if form.startswith("{done}"):
            return f"I feel {_DONE[parts[0]]} {parts[1]}."
        text = form
        for place, part in enumerate(parts):
            text = text.replace(f"{{{place}}}", part)
        if text.startswith("I'd like you"):  # "never … anywhere" asks for somewhere
            text = _ANY.sub(lambda match: _SOME[match[1].lower()] + match[2], text)
        text = re.sub(r" ?\{\d\}", "", text)  # what was not said
        return text if text.endswith("?") else f"{text}."

    return put


def _small(part: str) -> str:
    if part.isupper():
        return part.lower()
    return part if part[:2] in {"I ", "I'"} else part[:1].lower() + part[1:]
