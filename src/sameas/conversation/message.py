"""One message to be read, with the turns before it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from sameas.conversation.turns import Turn
from sameas.errors import RecordError, TextError

Address = Literal["to_partner", "about_partner"]

LONGEST = 100_000
"""Code points in one message. A long letter has some 20,000; more is a conversation or a mistake."""


LOOKED_BACK = 4
"""Turns before that a reader may look back at (the codebook's rule)."""


@dataclass(frozen=True, slots=True)
class Message:
    """What the reader reads: a text, whom it is said to, and what went before.

    Attributes:
        text: The words, exactly as given; readings point into this.
        address: Said to the partner, or about them to somebody else.
        context: The turns before, oldest first. A reader may use the last four.
        speaker: Who says ``text``, as named in ``context``; None where unknown.
        id: The caller's name for it.
    """

    text: str
    address: Address = "to_partner"
    context: tuple[Turn, ...] = ()
    speaker: str | None = None
    id: str | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be read.

        Raises:
            TextError: The text is empty, too long, or holds what is no character.
            RecordError: The address is none.
        """
        if not isinstance(self.text, str):
            raise TextError(f"The text is not text but {type(self.text).__name__}.", "Give a string.")
        if self.address not in get_args(Address):
            shown = f"{self.address!r:.40}"
            raise RecordError(f"The field 'address' says {shown}.", f"Use {' or '.join(get_args(Address))}, or leave it out.")
        if not self.text.strip():
            raise TextError("There is no text to read: it is empty.", "Give the message you want looked at.")
        if len(self.text) > LONGEST:
            raise TextError(
                f"The text is too long for one message: {len(self.text):,} characters, at most {LONGEST:,}.",
                "Give one message at a time, or several as lines of a file to: sameas batch FILE",
            )
        for name, text in (("text", self.text), *(("context", turn.text) for turn in self.context)):
            problem = _not_text(text)
            if problem:
                raise TextError(f"The {name} is not readable text: {problem}.", "Give plain text, encoded as UTF-8.")

    @classmethod
    def from_json(cls, record: object, field: str = "text") -> Message:
        """Build a message from one ``sameas batch`` record. Only ``text`` is required.

        Args:
            record: The record.
            field: What the caller's own records call ``text``; for messages of error only.

        Raises:
            RecordError: A field is missing or of the wrong kind; names the field.
            TextError: The text itself cannot be read.
        """
        if not isinstance(record, dict):
            raise RecordError("The line is not an object.", f'Write {{"{field}": "…"}}.')
        if not isinstance(record.get("text"), str):
            raise RecordError(f"The line has no text in its field '{field}'.", f'Write {{"{field}": "…"}}.')
        address = record.get("address") or "to_partner"
        speaker = record.get("speaker")
        if speaker is not None and not isinstance(speaker, str):
            raise RecordError("The field 'speaker' is not text.", "Give the name used in 'context', or leave it out.")
        name = record.get("id")
        return cls(
            record["text"],
            cast("Address", address),
            _context(record.get("context")),
            speaker,
            None if name is None else str(name),
        )


def as_turns(context: Iterable[object]) -> tuple[Turn, ...]:
    """Context in any of the shapes callers have it in, as turns."""
    turns = []
    for item in context:
        if isinstance(item, Turn):
            turns.append(item)
        elif isinstance(item, Mapping):
            turns.append(Turn.from_json(_said_only(dict(item))))
        elif isinstance(item, tuple | list) and len(item) == 2:  # noqa: PLR2004 - a pair
            turns.append(Turn.from_json({"speaker": item[0], "text": item[1]}))
        else:
            raise RecordError(f"A turn before is {item!r:.40}.", 'Give (speaker, text), {"speaker": …, "text": …} or a Turn.')
    return tuple(turns)


def _context(value: object) -> tuple[Turn, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise RecordError("The field 'context' is not a list.", 'Write [{"speaker": "A", "text": "…"}], oldest first.')
    try:
        # Only who said what: a reader looks at nothing else, so nothing else can be wrong.
        return tuple(Turn.from_json(_said_only(item)) for item in value[-LOOKED_BACK:])
    except RecordError as error:
        raise RecordError(f"In 'context': {error.cause}", error.next_step) from None


def _said_only(item: object) -> object:
    if isinstance(item, list) and len(item) == 2:  # noqa: PLR2004 - a pair, as in Python
        return {"speaker": item[0], "text": item[1]}
    return {key: item.get(key) for key in ("speaker", "text")} if isinstance(item, dict) else item


def _not_text(text: str) -> str | None:
    if "\x00" in text:
        return f"it holds a NUL character at position {text.index(chr(0))}"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        return f"it holds half a character (a lone surrogate) at position {error.start}"
    return None
