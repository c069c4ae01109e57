"""A conversation as an export shows it: turns in order, and the lines that became none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from sameas.errors import RecordError

TurnKind = Literal["message", "system", "media", "deleted"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of one speaker.

    Attributes:
        speaker: The name as the source shows it.
        text: The words, exactly as given. Offsets elsewhere count code points of this.
        at: When, as the source shows it; no time zone is invented.
        kind: A message, or what stands in its place.
        line: The line of the source where it starts, counted from 1.
    """

    speaker: str
    text: str
    at: datetime | None = None
    kind: TurnKind = "message"
    line: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The turn as ``sameas import --json`` prints it."""
        at = self.at.isoformat() if self.at else None
        return {"speaker": self.speaker, "at": at, "text": self.text, "kind": self.kind, "line": self.line}

    @classmethod
    def from_json(cls, record: object) -> Turn:
        """Build a turn from its JSON.

        Raises:
            RecordError: A field is missing or of the wrong kind; names the field.
        """
        if not isinstance(record, dict):
            raise RecordError("A turn must be an object.", 'Write {"speaker": "A", "text": "…"}.')
        for key in ("speaker", "text"):
            if not isinstance(record.get(key), str):
                raise RecordError(f"A turn has no text in its field '{key}'.", 'Write {"speaker": "A", "text": "…"}.')
        kind = record.get("kind", "message")
        if kind not in get_args(TurnKind):
            raise RecordError(f"A turn is of the unknown kind {kind!r}.", f"Use one of: {', '.join(get_args(TurnKind))}.")
        line = record.get("line")
        return cls(
            speaker=record["speaker"],
            text=record["text"],
            at=_time(record.get("at")),
            kind=kind,
            line=line if isinstance(line, int) else None,
        )


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line of the source that is in no turn, and why. Nothing is lost silently."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns between speakers, as read from one source.

    Attributes:
        speakers: Names in order of first turn.
        turns: The turns, oldest first.
        format: The source's format.
        skipped: Lines in no turn.
        assumed: What the file could not settle and was assumed, in words.
    """

    speakers: tuple[str, ...]
    turns: tuple[Turn, ...]
    format: str = "sameas"
    skipped: tuple[Skipped, ...] = ()
    assumed: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The conversation object, as ``sameas import --json`` will print it."""
        return {
            "format": self.format,
            "speakers": list(self.speakers),
            "turns": [turn.to_json() for turn in self.turns],
            "skipped": [{"line": s.line, "text": s.text, "why": s.why} for s in self.skipped],
            "assumed": list(self.assumed),
        }

    @classmethod
    def from_json(cls, record: object) -> Conversation:
        """Build a conversation from its JSON.

        Raises:
            RecordError: It has no turns, or one of them cannot be read; says which.
        """
        if not isinstance(record, dict) or not isinstance(record.get("turns"), list):
            raise RecordError("A conversation has no list of turns.", 'Write {"turns": [{"speaker": "A", "text": "…"}]}.')
        turns = []
        for number, item in enumerate(record["turns"]):
            try:
                turns.append(Turn.from_json(item))
            except RecordError as error:
                raise RecordError(f"Turn {number}: {error.cause}", error.next_step) from None
        named = record.get("speakers")
        speakers = tuple(named) if isinstance(named, list) else tuple(dict.fromkeys(turn.speaker for turn in turns))
        try:
            skipped = tuple(Skipped(int(s["line"]), str(s["text"]), str(s["why"])) for s in record.get("skipped") or ())
            assumed = tuple(str(a) for a in record.get("assumed") or ())
        except (KeyError, TypeError, ValueError):
            cause = "The conversation's 'skipped' or 'assumed' is not as it should be."
            raise RecordError(
                cause, 'Write {"line": 2, "text": "…", "why": "…"} for a skipped line, text for what was assumed.'
            ) from None
        return cls(speakers, tuple(turns), str(record.get("format", "sameas")), skipped, assumed)


def _time(value: object) -> datetime | None:
    if value is None:
        return None
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        raise RecordError(f"A turn's time {value!r} is not a date and time.", "Write it like 2024-03-12T18:05:00.") from None
