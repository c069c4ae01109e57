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
_ANGER = re.compile(r"\b(?:angry|furious|mad|livid|cross|annoyed|vex(?:ed)?|raging|fuming)\b")
_SOON = re.compile(
    r"\b(?:tomorrow|tmrw|morning|evening|later|bed|bedtime|breakfast|supper|dinner|minutes?|mins?|hours?|ten|half)\b"
)
_OTHERS = listed("others")
_ONE_OTHER = frozenset({"he", "him", "his", "she", "her", "hers"})
_OF_ONE_OTHER = _ONE_OTHER | listed("somebody")
_SUBJECTS = listed("of_a_subject")
"""Words that can be said of many things, and yet give a wish its subject."""
_FOND = listed("endearments")
APOLOGISE_FOR = listed("moves_to_be_sorry_for")
"""Moves whose maker may have something of their own to be sorry for."""
PAUSE_FOR = frozenset(["withdrawal", "threat", "retaliation"])
"""Moves after which a time to come back is part of the answer."""
OFFER_FOR = frozenset(["caretaking", "controlling"])
"""Moves in whose place one offers, or leaves to the other what is theirs."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A feeling or a wish, in somebody's words, names and genders masked.

    Attributes:
        kind: ``feeling`` or ``wish``.
        of: Which feeling, or which sort of wish: ``ask``, ``tell``, ``mend``, ``offer``, ``no``, ``pause`` or ``near``.
        text: The words.
        heats: Where on the dial it was written for.
        variety: Words by which it and the draft it was written for show their variety of English.
        moves: The moves whose pages have it; empty for what a rewriting had.
        needs: Stems of the things it speaks of, which a draft must speak of too.
    """

    kind: str
    of: str
    text: str
    heats: frozenset[Heat]
    variety: frozenset[str]
    moves: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()

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
            _needs(record["kind"], record["text"]),
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


def things(text: str) -> list[str]:
    """The words of a text that cannot be said of anything."""
    return [word for word in words(text) if word not in neutral_words() and word not in variety_words()]


def _needs(kind: str, text: str) -> frozenset[str]:
    """Stems of what a draft must speak of for a phrase to be said in it; a wish brings its subject along, a feeling does not."""
    subjects = [word for word in words(text) if word in _SUBJECTS] if kind == "wish" else []
    return frozenset(stem(word) for word in (*things(text), *subjects))


def fits(phrase: Phrase, draft: Draft, moves: frozenset[str], heat: Heat) -> bool:
    """Whether a phrase can be said in this draft: in its variety, of its people, by somebody who did what it does.

    That it speaks of nothing else than the draft is the composer's part.
    """
    if phrase.moves:
        return bool(phrase.moves & moves)
    own = frozenset(words(draft.text))
    return heat in phrase.heats and _speaks_of_nobody_new(phrase, own) and _suits(phrase, own, moves)


def _speaks_of_nobody_new(phrase: Phrase, own: frozenset[str]) -> bool:
    said = set(words(phrase.text))
    others = not said & _OTHERS or bool(own & _OTHERS)
    one_other = not said & _ONE_OTHER or bool(own & _OF_ONE_OTHER)
    return others and one_other and said & _FOND <= own


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
    **dict.fromkeys(("controlling", "mind-reading"), _OF_CARE),
    "caretaking": frozenset({"scared", "tired", "lost", "sorry"}),
    **dict.fromkeys(("defensiveness", "invalidation", "self-blame"), _OF_ONES_OWN),
    **dict.fromkeys(("appeasing", "self-erasing", "helplessness"), _OF_GIVING_IN),
    "withdrawal": frozenset({"hurt", "angry", "fed up", "tired", "sad", "lost"}),
}
"""Feelings that go with a move; others are somebody else's, or would be news."""


def _suits(phrase: Phrase, own: frozenset[str], moves: frozenset[str]) -> bool:
    """Whether a phrase is in the draft's variety of English, and its apology or its pause has a place here."""
    said = words(phrase.text)
    plain = " ".join(said)
    if phrase.kind == "feeling":
        felt = frozenset[str]().union(*(FEELINGS_OF.get(move, _OF_ANGER) for move in moves))
        # Of two feelings in one the second counts too: whoever gives in is not made to say that they are angry.
        if phrase.of not in felt or ("angry" not in felt and _ANGER.search(plain)):
            return False
    if _JEALOUS.search(plain) and not own & _OTHERS:  # of whom?
        return False
    if variety_words().intersection(said) and not phrase.variety & own & variety_words():
        return False
    mends = phrase.of == "mend" or _APOLOGY.search(plain) is not None
    offers, pauses = phrase.of == "offer", phrase.of == "pause"
    if (mends and not moves & APOLOGISE_FOR) or (offers and not moves & OFFER_FOR) or (pauses and not moves & PAUSE_FOR):
        return False
    soon = set(_SOON.findall(plain))
    return not soon or bool(moves & PAUSE_FOR) or soon <= own
