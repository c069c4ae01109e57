"""Masks: who is spoken of is put aside before words are looked for, and put back after.

A suggestion must not hang on anybody's name or gender. Given names become a few
stand-ins, in order of their coming; a text whose first gendered word is a woman's is
turned over to a man's, as a whole. What comes back is turned the other way, so that
swapping two people in a draft swaps them in its suggestions and changes nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sameas.reader.words import fold, given_names
from sameas.rewrites.words import listed

STAND_INS = ("Alex", "Sam", "Chris", "Kim", "Lee", "Jo")
"""Names that stand for the first, second, … name of a text; more than these stay as they are."""

_WORD = re.compile(r"[^\W\d_]+")
_BEGINS = re.compile(r"(?:^|[.!?…:\n])[\s\"'“‘(]*$")
_OF_SOMEBODY = re.compile(
    r"['’]s\b|\s+(?:is|was|says|said|rang|rings|called|calls|has|had|wants|wanted|told|thinks|thought|asked|came|comes|and|will|would)\b",
    re.IGNORECASE,
)
"""What comes after somebody's name at the beginning of a sentence, where a capital does not tell it from a word."""

# Hers to his and back. What has two partners ("mum", "mom") is remembered for the text at hand.
_HIS = {
    "she": "he",
    "hers": "his",
    "herself": "himself",
    "wife": "husband",
    "wifey": "hubby",
    "girlfriend": "boyfriend",
    "gf": "bf",
    "woman": "man",
    "women": "men",
    "girl": "boy",
    "girls": "boys",
    "lady": "lad",
    "ladies": "lads",
    "daughter": "son",
    "daughters": "sons",
    "mother": "father",
    "mum": "dad",
    "mom": "dad",
    "mam": "da",
    "mama": "papa",
    "mummy": "daddy",
    "mammy": "daddy",
    "mums": "dads",
    "moms": "dads",
    "wives": "husbands",
    "girlfriends": "boyfriends",
    "fiancee": "fiance",
    "granny": "grandpa",
    "sister": "brother",
    "sisters": "brothers",
    "sis": "bro",
    "aunt": "uncle",
    "auntie": "uncle",
    "niece": "nephew",
    "nan": "grandad",
    "nana": "grandpa",
    "grandma": "granddad",
    "grandmother": "grandfather",
    "queen": "king",
    "madam": "sir",
    "bitch": "bastard",
}
_HERS = {his: hers for hers, his in reversed(_HIS.items())} | {"him": "her", "his": "her"}

# After "her", these show that it stood for a person and not for whose something is.
_AFTER_HIM = listed("after_him")


@dataclass(frozen=True)
class Mask:
    """How one text was masked.

    Attributes:
        names: Stand-in, lower case, to the name as it was typed.
        turned: Whether genders were turned over.
        own: Word as masked to word as typed, where the tables alone would not find back.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    turned: bool = False
    own: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> Mask:
        """The mask for a text."""
        names: dict[str, str] = {}
        first: bool | None = None
        own: dict[str, str] = {}
        for match in _WORD.finditer(text):
            word = fold(match.group())
            if (
                _is_name(text, match, word)
                and word not in {fold(name) for name in names.values()}
                and len(names) < len(STAND_INS)
            ):
                names[STAND_INS[len(names)].lower()] = match.group()
            hers, his = word in _HIS or word == "her", word in _HERS
            if first is None and hers != his:
                first = hers
            if word in _HIS and _HERS.get(_HIS[word]) != word:
                own[_HIS[word]] = word
        return cls(names, bool(first), own if first else {})

    def put_on(self, text: str) -> str:
        """The text with everybody behind their mask."""
        typed = {fold(name): stand_in for stand_in, name in self.names.items()}
        masked = _each_word(text, lambda word, _: typed.get(word))
        return _turned(masked, {}) if self.turned else masked

    def take_off(self, text: str) -> str:
        """The text with everybody as they were typed."""
        plain = _turned(text, self.own) if self.turned else text
        return _WORD.sub(lambda match: self._named(match.group()), plain)

    def _named(self, word: str) -> str:
        name = self.names.get(word.lower())
        # "chris" in lower case is the name that was typed so; a name keeps its own letters.
        return name if name is not None else word


def _is_name(text: str, match: re.Match[str], word: str) -> bool:
    """Whether a word is somebody's given name; some names are words too ("Rose", "Mark"), and a capital must tell."""
    if word in given_names():
        return True
    if word not in listed("names_too") or not match.group().istitle():
        return False
    return not _BEGINS.search(text[: match.start()]) or _OF_SOMEBODY.match(text, match.end()) is not None


def _turned(text: str, own: Mapping[str, str]) -> str:
    """Hers as his and his as hers."""

    def other(word: str, after: str) -> str | None:
        if word in own:
            return own[word]
        if word == "her":
            nxt = _WORD.match(after.lstrip(" ")) if after[:1] == " " else None
            return "his" if nxt and fold(nxt.group()) not in _AFTER_HIM else "him"
        return _HIS.get(word) or _HERS.get(word)

    return _each_word(text, other)


def _each_word(text: str, change: Callable[[str, str], str | None]) -> str:
    """The text with some words changed; each keeps the case it was typed in."""

    def one(match: re.Match[str]) -> str:
        typed = match.group()
        new = change(fold(typed), text[match.end() :])
        if new is None:
            return typed
        if typed.isupper() and len(typed) > 1:
            return new.upper()
        return new.capitalize() if typed[:1].isupper() else new

    return _WORD.sub(one, text)
