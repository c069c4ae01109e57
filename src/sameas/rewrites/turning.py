"""Turning: what one clause of a draft says from above or from below, said as one's own, its facts kept.

Each rule knows one way of putting it ("you never …", "why can't you …", an order, "whatever you want") and what a person mostly
wants with it: to be asked, to be told, to have a say. The words after it stay the writer's. A rule only proposes; the reader and
the guard decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import cache

from sameas.rewrites.words import bases, lines, listed

_YOU = r"(?:you|u|ye|ya|yuh|youse|y'all)"
_SO = (
    r"(?:(?:and|but|so|then|oh|well|right|ok|okay|look|yeah|no|ah|just|please|honestly|seriously|fine|whatever(?=[,.])|sure|"
    r"it'?s (?:fine|ok|okay|alright|grand)|(?:don'?t|dont) worry|no worries)[,.]?\s+)*"
)
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

_PAST = rf"(?:{'|'.join(sorted(bases()))}|[a-z]{{2,}}ed)"

_STANDS_FOR = {"YOU": _YOU, "BASE": _BASE, "PAST": _PAST, "KIN": _KIN, "ORDER": _ORDER}
"""What the capitals of the rules stand for."""
ORDERING = frozenset({"controlling", "threat", "criticism", "lecturing"})
"""Moves beside which an order is one."""
_HANGS_ON = re.compile(
    rf",? (?:if {_YOU} (?:like|want|prefer|insist|say so)|if that'?s what {_YOU} (?:want|think)|"
    r"then|ok|okay|honest(?:ly)?|happy|anyway|(?:like|as) (?:i|we) always (?:do|have|am)|(?:like|as) (?:always|usual|ever)|"
    r"like (?:(?:a|any) normal \w+|an adult|a grown[- ]?up|a (?:real )?man|(?:every|any)(?:one|body) else|"
    r"(?:normal|other) people)|"
    rf"(?:ca|do|did|are|have|wo|is|does|could|would|had|has)(?:n|n'?t)? (?:{_YOU}|i|it|they|he|she|that|we)|"
    rf"(?:do|will|can|shall|am|was|did) (?:{_YOU}|i|it|they|he|she|we))$",
    re.IGNORECASE,
)
"""What hangs on to a yes, or to any sigh: tag questions, comparisons, what softens."""
SPITE = frozenset({"withdrawal", "guilt-trip", "retaliation", "self-erasing"})
"""Moves beside which "don't ring then" wants to be rung."""
GIVING_WAY = frozenset({"guilt-trip", "self-erasing"})
"""Moves beside which a yes may hide a no; beside an apology or an attempt to calm it may be an offer that is meant."""


def turns(clause: str, moves: Collection[str]) -> list[str]:
    """What a clause could become; nothing where no rule knows it.

    Args:
        clause: Its words.
        moves: The moves read in its draft.
    """
    bare = clause.strip()
    plain = bare.replace("’", "'")
    lead = re.match(_SO, plain, re.IGNORECASE)
    whole = [plain[lead.end() :], plain] if lead and lead.end() else [plain]
    bodies = list(dict.fromkeys(_bare(body) for body in whole))
    beside = {"order": ORDERING, "down": GIVING_WAY, "sarcasm": {"sarcasm"}, "spite": SPITE}
    when = frozenset({"any", *(name for name, some in beside.items() if not some.isdisjoint(moves))})
    found: dict[str, None] = {}
    for pattern, form in _compiled(when):
        match = next(filter(None, map(pattern.fullmatch, bodies)), None)
        if match:
            found[form(*(group.strip() for group in match.groups() if group))] = None
    return list(found)


@cache
def _compiled(beside: frozenset[str]) -> tuple[tuple[re.Pattern[str], Callable[..., str]], ...]:
    """The rules of ``words/turns.tsv``: when it applies, a pattern, what it becomes."""
    found = []
    for line in lines("turns", "tsv"):
        when, pattern, form = line.split("\t")
        if when in beside:
            for name, stands_for in _STANDS_FOR.items():
                pattern = pattern.replace(name, stands_for)
            found.append((re.compile(pattern, re.IGNORECASE), _form(form)))
    return tuple(found)


_ANY_MORE = re.compile(r"\b(?:any ?more|no more)$", re.IGNORECASE)
_ANY = re.compile(r"\b(any|either)(thing|where|one|body|)\b", re.IGNORECASE)
_SOME = {"any": "some", "either": "too"}
_STEM = 3
"""Letters of a verb: "ring" and "bring" end in no "-ing"."""
_ENDS_IN_E = listed("ends_in_e")
_WANTED = {"asks": "asked", "thanks": "thanked", "tells": "told", "helps": "helped"}
_DONE = {"treat": "treated", "talk to": "talked to", "speak to": "spoken to", "look at": "looked at"}
_MADE = {"cry": "I cried", "laugh": "I laughed", "wait": "I waited"}


def _form(form: str) -> Callable[..., str]:
    def put(*kept: str) -> str:
        first, *others = [_ANY_MORE.sub("again", part) for part in kept] or [""]
        parts = [_small(first), *others]
        if form == "{made}":
            made = parts[0].split()[0]
            return _MADE.get(made) or (f"I was {parts[0]}" if made == "late" else f"I {parts[0].replace('look', 'looked', 1)}")
        if form == "{past}":
            return f"I'd have liked you to {' '.join([base(parts[0]), *parts[1:]])}."
        if form == "{wanted}":
            return f"I'd like to be {' '.join([_WANTED[parts[0]], *parts[1:]])}."
        if form.startswith("{done}"):
            return f"I feel {_DONE[parts[0]]} {parts[1]}."
        text = form
        for place, part in enumerate(parts):
            text = text.replace(f"{{{place}}}", part)
            text = text.replace(f"{{base{place}}}", base(part)) if f"{{base{place}}}" in text else text
        if text.startswith(("I'd like", "I would like")):  # "never … anywhere" asks for somewhere
            text = _ANY.sub(lambda match: _SOME[match[1].lower()] + match[2], text)
        text = re.sub(r" ?\{\d\}", "", text).strip()  # what was not said
        return text if text.endswith("?") else f"{text}."

    return put


def base(form: str) -> str:
    """What a past form or an "-ing" comes from: of "cooked", "tried", "came", "sticking up"."""
    word, *after = form.lower().split()
    if after:
        return " ".join([base(word), *after])
    if word in bases():
        return bases()[word]
    cut = word.removesuffix("ed") if word.endswith("ed") else word.removesuffix("ing")
    if cut == word or len(cut) < _STEM:
        return word
    if cut.endswith("i"):
        return cut[:-1] + "y"
    if cut + "e" in _ENDS_IN_E:
        return cut + "e"
    return cut[:-1] if cut[-1] == cut[-2] and cut[-1] not in "lsfz" else cut


def _bare(body: str) -> str:
    """Without what hangs on, one after the other."""
    body = body.rstrip(" .!?,;:…")
    shorter = _HANGS_ON.sub("", body)
    return body if shorter == body else _bare(shorter)


def _small(part: str) -> str:
    if part.isupper():
        return part.lower()
    return part if part[:2] in {"I ", "I'"} else part[:1].lower() + part[1:]
