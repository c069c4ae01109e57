"""What a model says, taken as nothing but text: one JSON object, then plain lines."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

from sameas.errors import LlmError

LONGEST_LINE = 1500
"""Characters of one line; a longer one is no message."""

_FENCE = re.compile(r"\s*```[a-zA-Z]*[ \t]*\r?\n")
_LINK = re.compile(
    r"(?:https?|ftp|file|javascript|data|mailto):|www\.|\S@\S+\.\w|"
    r"\w\.(?:com|net|org|io|ai|app|dev|info|biz|xyz|ru|cn|co\.uk|link|site|online|top|shop|gg|ly|tk)\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"\[[^\]]*\w[^\]]*\]")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)?|\x9b[0-?]*[ -/]*[@-~]", re.DOTALL)
_MARKUP = re.compile(r"\*\*|__|`+|^#{1,6} |^> ", re.MULTILINE)
_QUOTES = (("“", "”"), ('"', '"'), ("'", "'"))
_NEXT = "Yours is untouched; what is built in goes on without it."


def whole_object(text: str) -> dict[str, Any] | None:
    """The JSON object that a text begins with, in a code fence or not; None while it is not whole.

    What follows the object is not read.

    Raises:
        LlmError: The text begins with something else.
    """
    fence = _FENCE.match(text)
    rest = (text[fence.end() :] if fence else text).lstrip()
    if not rest or (rest[0] == "`" and not fence and len(rest) < len("```json\n")):
        return None
    if rest[0] != "{":
        raise wrong("It did not answer in the form it was asked for.")
    try:
        found, _ = json.JSONDecoder(parse_constant=_no_number).raw_decode(rest)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def only(record: dict[str, Any], field: str) -> list[Any]:
    """The list that is all there is in an object.

    Raises:
        LlmError: There is something else, or no list.
    """
    found = record.get(field)
    if set(record) != {field} or not isinstance(found, list):
        raise wrong("It did not answer in the form it was asked for.")
    return found


def plain_line(text: str) -> str | None:
    """A line without anything that a terminal or a page would obey; None for what is no message to send.

    A line with a link is none, nor is one with a form's blanks (or markup) in square brackets, nor one that is too long.
    """
    if len(text) > LONGEST_LINE or _LINK.search(text) or _BLANK.search(text):
        return None
    text = _ANSI.sub("", unicodedata.normalize("NFC", text))
    text = "".join(" " if c in "\n\r\t\u2028\u2029" else c for c in text if not _obeyed(c))
    text = " ".join(_MARKUP.sub("", _TAG.sub("", text)).split())
    for begins, ends in _QUOTES:
        if len(text) > 1 and text[0] == begins and text[-1] == ends and begins not in text[1:-1]:
            text = text[1:-1].strip()
    return text or None


def _obeyed(char: str) -> bool:
    """Whether a character is there to be obeyed, not read: controls, and what turns the way of writing round or hides."""
    kind = unicodedata.category(char)
    if char in "\n\r\t\u2028\u2029\u200d":  # a joiner holds an emoji's parts together
        return False
    return kind in {"Cc", "Cf", "Cs", "Co"}


def wrong(cause: str) -> LlmError:
    """An answer that cannot be used; nothing of it is in the error."""
    return LlmError(cause, _NEXT)


def _no_number(name: str) -> object:
    raise ValueError(name)
