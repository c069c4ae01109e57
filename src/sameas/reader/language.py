"""Whether a text is English enough to be read. When unsure: read.

English here is every English: Pidgin, Hinglish, Singlish, Scots, Patois and
texting are ordinary input. Only a text that is surely something else makes the
reader abstain. Two steps, because most texts need only the first: if enough of
the words are everyday English ones, it is English; otherwise a language
identifier (py3langid) must be sure of another language.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib import resources

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from sameas.reader.words import ANYONE, fold, given_names

SURE = 0.6
"""Probability from which another language is believed."""

ENOUGH = 0.2
"""Share of everyday English words from which no identifier is asked."""

_TAKEN_AS_ENGLISH = frozenset({"en", "pcm", "sco", "jam", "ht"})
"""What the identifier calls English, and what it mistakes for other tongues: Pidgin, Scots, Patois."""

_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def is_other_language(text: str) -> bool:
    """Whether a text is surely not in any English; whose name stands in it says nothing of that."""
    found = [fold(word) for word in _LETTERS.findall(text)]
    found = [ANYONE if word in given_names() else word for word in found]
    letters = "".join(found)
    if not letters.isascii() and sum(_is_latin(letter) for letter in letters) * 2 < len(letters):
        return True
    if not found or sum(word in _everyday() for word in found) >= ENOUGH * len(found):
        return False
    ranked = _identifier().rank(
        _LETTERS.sub(lambda match: ANYONE if fold(match.group()) in given_names() else match.group(), text)
    )
    best, sure = ranked[0]
    english = sum(float(p) for language, p in ranked if language in _TAKEN_AS_ENGLISH)
    return best not in _TAKEN_AS_ENGLISH and float(sure) >= SURE and english < (1 - SURE) / 2


@cache
def _everyday() -> frozenset[str]:
    """Words so common in English that a few of them settle it: our own list."""
    return frozenset(resources.files("sameas.reader").joinpath("everyday_english.txt").read_text("utf-8").split())


@cache
def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")


@cache
def _identifier() -> LanguageIdentifier:
    """The identifier; loading takes a second, so it waits until a text needs it."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
