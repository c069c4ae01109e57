"""JSON Lines in, readings or rewritings out: one line at a time, whatever is on it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from sameas.conversation import Message
from sameas.conversation.message import LONGEST
from sameas.errors import FileError, InputError, RecordError
from sameas.findings import Reading
from sameas.pipeline import in_order

_LONGEST_LINE = 16 * LONGEST
"""Bytes of one line: the longest text, escaped, with its context. Longer ones are passed over unread."""


class Batch:
    """One run over a stream of lines.

    Attributes:
        lines: Lines met, empty ones aside.
        errors: Lines that could not be read.
        harmful: Whether any had a one-up or one-down move or a danger sign.
    """

    def __init__(self, field: str, empty: tuple[str, ...]) -> None:
        """Say what lines are like.

        Args:
            field: Which field of a line holds the words.
            empty: Fields that are empty lists in the record of a line that could not be read.
        """
        self.lines = 0
        self.errors = 0
        self.harmful = False
        self._field = field
        self._empty = empty

    def run(self, stream: BinaryIO, work: Callable[[Message], tuple[Reading, dict[str, Any]]]) -> Iterator[bytes]:
        """One encoded JSON line for each line of the stream, in order.

        Args:
            stream: JSON Lines.
            work: Makes the reading of a message, and the record that is to stand in its place.
        """

        def one(item: _Line) -> bytes:
            if item.message is None:
                return _encoded({"id": item.id, "error": item.error, **{name: [] for name in self._empty}})
            reading, record = work(item.message)
            self._note(reading)
            if "reading" in record:
                record["reading"]["id"] = item.id
            return _encoded({**record, "id": item.id})

        yield from in_order(self._items(stream), one)

    def _items(self, stream: BinaryIO) -> Iterator[_Line]:
        for number, raw in _lines(stream):
            if raw is not None and not raw.strip():
                continue
            self.lines += 1
            item = _Line.of(number, raw, self._field)
            self.errors += item.error is not None
            yield item

    def _note(self, reading: Reading) -> None:
        if reading.stance in {"one-up", "one-down"} or reading.safety:
            self.harmful = True


class _Line:
    """A line as a message, or as the reason why it is none."""

    __slots__ = ("error", "id", "message")

    def __init__(self, id_: object, message: Message | None, error: str | None) -> None:
        self.id = id_
        self.message = message
        self.error = error

    @classmethod
    def of(cls, number: int, raw: bytes | None, field: str) -> _Line:
        name: object = f"line-{number}"
        try:
            record = _parsed(raw, field)
            if isinstance(record, dict) and isinstance(record.get("id"), str | int | float):
                name = record["id"]
            if isinstance(name, float) and not math.isfinite(name):
                name = f"line-{number}"
            if isinstance(record, dict) and field != "text":
                record = {**record, "text": record.get(field)}
            return cls(name, Message.from_json(record, field), None)
        except InputError as error:
            return cls(name, None, f"Line {number}: {error}")


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no JSON number")


def _parsed(raw: bytes | None, field: str) -> object:
    if raw is None:
        raise RecordError(f"It is too long: more than {_LONGEST_LINE:,} bytes.", "Give one message a line.")
    try:
        return json.loads(raw.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise RecordError(f"It is not UTF-8 at byte {error.start}.", "Save the file as UTF-8.") from None
    except (ValueError, RecursionError) as error:
        what = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply, or a number that is none"
        raise RecordError(f"It is not JSON: {what}.", f'Write one object a line: {{"{field}": "…"}}.') from None


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Lines with their numbers; None for one that is too long to take into memory."""
    number = 0
    while raw := _line(stream, _LONGEST_LINE + 1):
        number += 1
        if number == 1:
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        if len(raw) <= _LONGEST_LINE:
            yield number, raw
            continue
        while not raw.endswith(b"\n"):
            raw = _line(stream, _LONGEST_LINE)
            if not raw:
                break
        yield number, None


def _line(stream: BinaryIO, most: int) -> bytes:
    try:
        return stream.readline(most)
    except OSError as error:
        raise FileError(f"The input cannot be read further: {error.strerror}.", "Check the file, and run it again.") from None


def _encoded(record: dict[str, Any]) -> bytes:
    try:
        return (json.dumps(record, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8")
    except UnicodeEncodeError:  # an id or a quote with half a character in it
        return (json.dumps(record) + "\n").encode("ascii")


def length_of(stream: BinaryIO) -> int | None:
    """Lines of a stream that can be read twice; None where it cannot (a pipe)."""
    if not stream.seekable():
        return None
    start = stream.tell()
    count = sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(1 << 20), b""))
    stream.seek(start)
    return count
