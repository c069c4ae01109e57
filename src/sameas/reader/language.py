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

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from sameas.reader.words import fold

SURE = 0.6
"""Probability from which another language is believed."""

ENOUGH = 0.2
"""Share of everyday English words from which no identifier is asked."""

_ENGLISH = frozenset(
    """a about after again all always am an and any are as at away back be because been before but by can can't come could
    did didn't do does doesn't don't down even ever every for from get getting go going good got had has have he her here
    him his how i i'd i'll i'm i've if in is isn't it it's just know let like me mine more my myself need never no not nothing
    now of off ok on one only or our out over please really right said say see she so some sorry still stop take talk tell
    than thank thanks that that's the their them then there they thing think this time to tonight too u up ur us very want was we
    well were what what's when where which who why will with won't would yeah yes you you're your yours""".split()
)
_TAKEN_AS_ENGLISH = frozenset({"en", "pcm", "sco", "jam", "ht"})
"""What the identifier calls English, and what it mistakes for other tongues: Pidgin, Scots, Patois."""

_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def is_other_language(text: str) -> bool:
    """Whether a text is surely not in any English."""
    found = [fold(word) for word in _LETTERS.findall(text)]
    letters = "".join(found)
    if sum(_is_latin(letter) for letter in letters) * 2 < len(letters):
        return True
    if not found or sum(word in _ENGLISH for word in found) >= ENOUGH * len(found):
        return False
    ranked = _identifier().rank(text)
    best, sure = ranked[0]
    english = sum(float(p) for language, p in ranked if language in _TAKEN_AS_ENGLISH)
    return best not in _TAKEN_AS_ENGLISH and float(sure) >= SURE and english < (1 - SURE) / 2


@cache
def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")


@cache
def _identifier() -> LanguageIdentifier:
    """The identifier; loading takes a second, so it waits until a text needs it."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
