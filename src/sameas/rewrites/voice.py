"""Voice: words that somebody else wrote, put as this writer writes.

Capitals, apostrophes, "u" for "you", a stop at the end or none: small things by which
one knows who is speaking. Dialect is never made here; phrases in a variety of English are
only offered to drafts that speak it (see ``phrases.py``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sameas.rewrites.words import capital_as

_CHAT = {
    "you": "u",
    "your": "ur",
    "you're": "ur",
    "i'm": "im",
    "i've": "ive",
    "i'd": "id",
    "i'll": "ill",
    "don't": "dont",
    "can't": "cant",
    "won't": "wont",
    "didn't": "didnt",
    "doesn't": "doesnt",
    "isn't": "isnt",
    "wasn't": "wasnt",
    "it's": "its",
    "that's": "thats",
    "what's": "whats",
    "let's": "lets",
    "couldn't": "couldnt",
    "wouldn't": "wouldnt",
    "haven't": "havent",
}
_FULL = {chat: full for full, chat in _CHAT.items() if chat not in {"its", "id", "ill", "ur"}} | {
    "ur": "your",
    "tmrw": "tomorrow",
    "n": "and",
}
_FULL_IN_CHAT_ONLY = {"its": "it's", "id": "I'd", "ill": "I'll"}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Voice:
    """How somebody writes.

    Attributes:
        small: No capitals.
        bare: No apostrophes.
        short: "u" and "ur".
        open: No stop at the end.
    """

    small: bool
    bare: bool
    short: bool
    open: bool

    @classmethod
    def of(cls, draft: str) -> Voice:
        """The voice of a draft."""
        said = _WORD.findall(draft)
        low = [word.lower().replace("’", "'") for word in said]
        shouting = draft.isupper()
        small = (
            not shouting
            and not any(word[0].isupper() for word in said if word.lower() != "i")
            and (not any(word == "I" or word.startswith("I'") for word in said))
        )
        bare = any(word in _FULL or word in _FULL_IN_CHAT_ONLY for word in low if word not in {"u", "ur", "n"}) and not any(
            "'" in word for word in low
        )
        short = any(word in {"u", "ur"} for word in low)
        tail = draft.rstrip()
        return cls(
            small,
            bare or (small and short and "'" not in draft and "’" not in draft),
            short,
            bool(tail) and tail[-1] not in ".!?…",
        )

    def put(self, phrase: str, *, last: bool) -> str:
        """A phrase as this writer would write it.

        Args:
            phrase: One sentence or more.
            last: Whether it ends the message.
        """
        in_chat = bool(re.search(r"\b(?:im|ive|u|ur|dont|cant|thats)\b", phrase)) or (
            not re.search(r"\bI\b|\bI'", phrase) and phrase[:1].islower()
        )

        def one(match: re.Match[str]) -> str:
            typed = match.group().replace("’", "'")
            low = typed.lower()
            full = _FULL.get(low) or (_FULL_IN_CHAT_ONLY.get(low) if in_chat else None)
            if full:
                typed = capital_as(full, typed)
                low = full.lower()
            if (self.short and low in {"you", "your", "you're"}) or (
                self.bare and low in _CHAT and low not in {"you", "your", "you're"}
            ):
                typed = _CHAT[low]
            return typed

        text = _WORD.sub(one, phrase.strip())
        text = re.sub(r"^(?:and|but|so|cos|then)\s+", "", text, flags=re.IGNORECASE)
        text = text.rstrip(",;:- ")
        if self.small:
            text = text.lower() if text.isascii() else text
        else:
            text = re.sub(r"\bi(?=\b|')", "I", text)
            text = re.sub(r"(^|[.!?]\s+)([a-z])", lambda m: m[1] + m[2].upper(), text)
        if text and text[-1].isalnum() and not (self.open and last):
            text += "."
        elif self.open and last and text.endswith(".") and not text.endswith(".."):
            text = text[:-1]
        return text
