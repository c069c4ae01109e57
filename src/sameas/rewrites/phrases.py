"""Phrases: feelings and wishes that our own writers added to drafts, and whether one fits a draft at hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from sameas.rewrites.guard import Draft
from sameas.rewrites.suggestion import Heat
from sameas.rewrites.words import listed, stem, words

_APOLOGY = re.compile(r"\b(?:sorry|apologi|forgive|my fault|my bad|ashamed)\b")
_JEALOUS = re.compile(r"\bjealous")
_SOON = re.compile(
    r"\b(?:tomorrow|tmrw|tonight|morning|evening|later|bed|bedtime|breakfast|supper|dinner|minutes?|mins?|hours?|ten|half)\b"
)
_OTHERS = listed("others")
_FOND = listed("endearments")
APOLOGISE_FOR = listed("moves_to_be_sorry_for")
"""Moves whose maker may have something of their own to be sorry for."""
PAUSE_FOR = frozenset(["withdrawal", "threat", "retaliation"])
"""Moves after which a time to come back is part of the answer."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A feeling or a wish, in somebody's words, names and genders masked.

    Attributes:
        kind: ``feeling`` or ``wish``.
        of: Which feeling, or which sort of wish.
        text: The words.
        heats: Where on the dial it was written for.
        moves: The moves whose pages have it; empty for what a rewriting had.
        variety: Words by which it and the draft it was written for show their variety of English.
    """

    kind: str
    of: str
    text: str
    heats: frozenset[Heat]
    variety: frozenset[str]
    moves: frozenset[str] = frozenset()

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Phrase:
        """From a line of the library."""
        return cls(
            record["kind"],
            record["of"],
            record["text"],
            frozenset(record["heats"]),
            frozenset(record["variety"]),
            frozenset(record.get("moves", ())),
        )


@cache
def variety_words() -> frozenset[str]:
    """Words by which a variety of English shows, as far as our own tables know them."""
    text = resources.files("sameas.reader").joinpath("variety_spelling.tsv").read_text("utf-8")
    return frozenset(line.split("\t")[0] for line in text.splitlines() if line)


@cache
def neutral_words() -> frozenset[str]:
    """Words that can be said of anything: what is felt, asked, told and decided, and small words; no things, places or deeds.

    Chosen by hand from the words that our writers added again and again.
    """
    return listed("neutral_words")


def neutral(text: str) -> bool:
    """Whether a phrase could be said of anything."""
    return all(word in neutral_words() or word in variety_words() for word in words(text))


def fits(phrase: Phrase, draft: Draft, moves: frozenset[str], heat: Heat) -> bool:
    """Whether a phrase can be said in this draft: in its variety, of its things, by somebody who did what it does."""
    if phrase.moves:
        return bool(phrase.moves & moves)
    own = frozenset(words(draft.text))
    return heat in phrase.heats and _says_nothing_new(phrase, own) and _suits(phrase, own, moves)


def _says_nothing_new(phrase: Phrase, own: frozenset[str]) -> bool:
    """Whether a phrase speaks of nobody and nothing that the draft does not."""
    stems = {stem(word) for word in own}
    for word in words(phrase.text):
        if word not in own and stem(word) not in stems and word not in neutral_words() and word not in variety_words():
            return False
        if (word in _OTHERS and not own & _OTHERS) or (word in _FOND and word not in own):
            return False
    return True


_OF_ANGER = frozenset({"angry", "fed up", "hurt", "sad", "tired", "lonely", "left out"})
_OF_CARE = frozenset({"scared", "lonely", "hurt", "angry", "fed up", "left out"})
_OF_ONES_OWN = frozenset({"sorry", "sad", "ashamed", "scared", "lost", "tired"})
_OF_GIVING_IN = frozenset({"tired", "sad", "scared", "lost", "lonely", "left out", "fed up"})
FEELINGS_OF: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        (
            "criticism",
            "contempt",
            "absolutes",
            "blame",
            "being-right",
            "lecturing",
            "sarcasm",
            "retaliation",
            "threat",
            "guilt-trip",
        ),
        _OF_ANGER,
    ),
    **dict.fromkeys(("controlling", "caretaking", "mind-reading"), _OF_CARE),
    **dict.fromkeys(("defensiveness", "invalidation", "self-blame"), _OF_ONES_OWN),
    **dict.fromkeys(("appeasing", "self-erasing", "helplessness"), _OF_GIVING_IN),
    "withdrawal": frozenset({"hurt", "angry", "fed up", "tired", "sad", "lost"}),
}
"""Feelings that go with a move; others are somebody else's, or would be news."""


def _suits(phrase: Phrase, own: frozenset[str], moves: frozenset[str]) -> bool:
    """Whether a phrase is in the draft's variety of English, and its apology or its pause has a place here."""
    said = words(phrase.text)
    plain = " ".join(said)
    if phrase.kind == "feeling" and not any(phrase.of in FEELINGS_OF.get(move, _OF_ANGER) for move in moves):
        return False
    if _JEALOUS.search(plain) and not own & _OTHERS:  # of whom?
        return False
    if variety_words().intersection(said) and not phrase.variety & own & variety_words():
        return False
    if _APOLOGY.search(plain) and not moves & APOLOGISE_FOR:
        return False
    soon = set(_SOON.findall(plain))
    return not soon or bool(moves & PAUSE_FOR) or soon <= own
