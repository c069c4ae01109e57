"""Words as the rewritings know them: cut, folded and stemmed, and lists of them, one a line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources

from sameas.reader.words import fold

WORD = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*")
"""One word; "don't" and "y'all" are one."""
_CONTRACTED = re.compile(r"'(?:m|ve|ll|d|re|s)$")


def lines(name: str, ending: str = "txt") -> list[str]:
    """The lines of one list."""
    return resources.files(__name__).joinpath(f"{name}.{ending}").read_text("utf-8").splitlines()


def listed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(" ".join(lines(name)).split())


@cache
def bases() -> Mapping[str, str]:
    """Forms that no stem joins, to their verb: "forgot" to "forget"."""
    return {form: verb for verb, *forms in map(str.split, lines("irregular")) for form in forms}


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return [fold(match.group()) for match in WORD.finditer(text)]


def uncontracted(word: str) -> str:
    """A word without the verb that hangs on it: "you" of "you've"."""
    return _CONTRACTED.sub("", word)


def stem(word: str) -> str:
    """A word as it is known again in another form: "forgets", "forgetting" and "forget's" are one."""
    word = uncontracted(word)
    for end in ("ing", "ed", "es", "in", "s", "d"):
        if word.endswith(end) and len(word) - len(end) >= 3:  # noqa: PLR2004 - what is left must be a word
            return word[: -len(end)][:6]
    return word[:6]


def capital_as(text: str, pattern: str) -> str:
    """A text that begins with a capital where another does; as it is where the other does not."""
    return text[:1].upper() + text[1:] if pattern[:1].isupper() else text
