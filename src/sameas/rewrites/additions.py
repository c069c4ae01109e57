"""Additions: the feelings and wishes that may be offered beside what stays of a draft, the likeliest first.

Most were written by our own writers for drafts like it; where none of those fits, the pages of the draft's moves have some that
go with most of what is said that way; and some accusations without a fact ("you never listen") have the experience behind them
in a list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sameas.conversation import Message
from sameas.findings import Reading
from sameas.reader.words import folded_with_places
from sameas.rewrites.composer import Found
from sameas.rewrites.guard import Draft
from sameas.rewrites.inventory import experience
from sameas.rewrites.phrases import Phrase, fits
from sameas.rewrites.suggestion import Heat
from sameas.rewrites.words import words

Near = list[tuple[float, Phrase]]
"""Phrases with how likely each fits."""

ALIKE = 0.6
"""Share of words in common from which two things say the same."""

_TRIED = 4
"""Feelings and wishes tried, each."""
FITS = 0.55
"""How likely a wish must fit to be offered before those that go with anything."""
_AS_SURE = 0.6
"""Share of the surest move's confidence from which another move has a say in what is felt and wished."""
_OF_FAULT, _ASHAMED = frozenset({"ashamed", "sorry"}), 0.65
"""Feelings that own a fault, and how likely they must fit: whoever was let down is not made to be ashamed."""
_SURE = 0.5
"""How sure a move must be to say alone what may be felt."""
_FELT = 0.5
"""How likely a feeling must fit to be offered at all."""
_ANYBODYS = frozenset({"blame", "criticism", "absolutes"})
"""Moves whose pages' wishes go with most of what is said from above."""
_ANYBODYS_TOO = frozenset(
    {"contempt", "controlling", "lecturing", "sarcasm", "guilt-trip", "mind-reading", "being-right", "retaliation"}
)
"""Moves which those wishes go with where their own do not."""
_OF_A_PAGE = 0.1
"""How much less a page's wish is worth than one that was written for a draft like this."""
WORTH_IT = 0.25
"""What a wish must be worth beside words that stay: what happened and a feeling may be enough."""
_HURT_IS_THEIRS = frozenset({"invalidation"})
"""The move whose page has the wishes of whoever answers somebody's hurt."""
_MEANT = 1.0
"""How near an experience of the inventory counts as."""


def additions(message: Message, reading: Reading, heat: Heat, found: Found, own: Draft, *, hurt: bool) -> tuple[Near, Near]:
    """Feelings and wishes for one draft.

    Args:
        message: The draft.
        reading: How it was read.
        heat: Where on the dial.
        found: What the composer found near it.
        own: The draft behind its mask, as the guard looks at it.
        hurt: Whether it answers the other, who has just said that they are hurt.
    """
    brushed = surest(reading) == "invalidation" or (hurt and reading.stance == "one-up")
    moves = _HURT_IS_THEIRS if brushed else _meant(reading)
    likely = [pair for pair in found.feelings if pair[0] >= (_ASHAMED if pair[1].of in _OF_FAULT else _FELT)]
    feelings = _few(likely, own, moves | _unsure(reading), heat)
    wishes = _few(_likely(found.wishes), own, moves, heat)
    if not brushed and surest(reading) in _ANYBODYS_TOO and max((how for how, _ in wishes), default=0.0) < WORTH_IT:
        wishes = _few(_likely(found.wishes), own, moves | _ANYBODYS, heat)
    meant = experience(folded_with_places(message.text)[0])
    if meant and re.match(r"I(?:'d like| want| do have)\b", meant):
        wishes = [(_MEANT, Phrase("wish", "", meant, frozenset({heat}), frozenset())), *wishes[:1]]
    elif meant:
        feelings = [(_MEANT, Phrase("feeling", "", meant, frozenset({heat}), frozenset())), *feelings[:1]]
    elif brushed:
        # The hurt was the other's: the writer says that they saw it otherwise, and asks.
        asks = [(how, one) for how, one in wishes if one.moves or one.of == "tell"]
        feelings, wishes = [], [(max(how, WORTH_IT), one) for how, one in asks] if hurt else asks
    return feelings, wishes


def surest(reading: Reading) -> str | None:
    """The surest harmful move; None where there is none."""
    found = [finding for finding in reading.moves if finding.stance in {"one-up", "one-down"}]
    return max(found, key=lambda finding: finding.confidence).move if found else None


def _meant(reading: Reading) -> frozenset[str]:
    """The harmful moves that what is felt and wished may hang on: the surest, and what is not much less sure."""
    found = [finding for finding in reading.moves if finding.stance in {"one-up", "one-down"}]
    least = _AS_SURE * max((finding.confidence for finding in found), default=0.0)
    return frozenset(finding.move for finding in found if finding.confidence >= least)


def _unsure(reading: Reading) -> frozenset[str]:
    """Where no move from above is sure, what most of them are felt with may be felt too."""
    found = [finding.confidence for finding in reading.moves if finding.stance in {"one-up", "one-down"}]
    unsure = reading.stance == "one-up" and max(found, default=0.0) < _SURE
    return frozenset({"guilt-trip"}) if unsure else frozenset()


def _likely(wishes: Sequence[tuple[float, Phrase]]) -> Near:
    """Wishes that fit likely enough; after them what the pages of the moves have, which goes with anything."""
    own = [(how, one) for how, one in wishes if not one.moves and how >= FITS]
    return [*own, *((how - _OF_A_PAGE, one) for how, one in wishes if one.moves)]


def _few(near: Sequence[tuple[float, Phrase]], draft: Draft, moves: frozenset[str], heat: Heat) -> Near:
    """The nearest phrases that fit: of feelings one of each, so that several are a choice, and no two wishes alike."""
    kept: Near = []
    for how_near, phrase in near:
        if any(phrase.kind == "feeling" and phrase.of == other.of for _, other in kept) or not fits(phrase, draft, moves, heat):
            continue
        own = set(words(phrase.text))
        if all(len(own & (other := set(words(two.text)))) / len(own | other) < ALIKE for _, two in kept):
            kept.append((how_near, phrase))
        if len(kept) == _TRIED:
            break
    return kept
