"""The short forms in which authors write and labellers answer, and what they become.

An author's file, one cell of ``plan.py``; ``@N`` begins row N, a blank line ends a scene::

    @7
    > B: did you ring the bank or not
    > A: i was at work
    up: funny how work never stops you ringing your mates
    same*: I told him straight, we do it Saturday together

``> X:`` lines are the turns before, ``KIND:`` is a line with what its author meant, ``KIND*:`` one that is told to somebody
else about the partner. Lines ``A: …`` and ``B: …`` alone are a conversation. A labeller sees numbered lines without
kinds, shuffled unless they are conversations, and answers one line a number::

    1 plain
    2 criticism=you're so selfish ;; absolutes=every bloody time
    3 plain ;; !monitoring/partner=he goes through my phone ;; ?
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus import MOVES, SIGNALS, SOURCES

Unit = dict[str, Any]
CONTEXT = 4
CONTRAST = ("k", "p14")  # how the names of contrast cells begin
_ROW = re.compile(r"@(\d+)\b")
_BEFORE = re.compile(r">\s*([ABC])\s*:\s*(.+)$")
_TURN = re.compile(r"([AB])\s*:\s*(.+)$")
_LINE = re.compile(r"([a-z][a-z-]*)(\*?)\s*:\s*(.+)$")
_NUMBERED = re.compile(r"(\d+) \[(?:to|about) partner\] (.*)$")
_CURLY = str.maketrans("’‘“”", "''\"\"")


def authored(path: Path, rows: Sequence[dict[str, str]]) -> Iterator[Unit]:
    """The units of an author's file; scenes of a contrast cell carry the id of their set.

    Raises:
        ValueError: A line is of none of the forms.
    """
    cell, row, scene = path.stem, 0, 0
    before: list[dict[str, str]] = []
    turns: list[dict[str, str]] = []
    lines = 0
    for number, raw in enumerate(path.read_text("utf-8").splitlines(), 1):
        text = raw.strip()
        starts = _ROW.match(text)
        if not text or starts:
            before, turns, lines = [], [], 0
            row, scene = (int(starts[1]), 0) if starts else (row, scene)
        elif match := _BEFORE.match(text):
            if lines:
                before, lines = [], 0
            before.append({"speaker": match[1], "text": _broken(match[2])})
        elif match := _TURN.match(text):
            scene += not turns
            turn = {"speaker": match[1], "text": _broken(match[2])}
            mark = f"{cell}-{row}-{scene}-{len(turns) + 1}"
            yield {
                "id": mark,
                **turn,
                "address": "to_partner",
                "context": turns[-CONTEXT:],
                **_about(rows[row - 1]),
                "kind": "turn",
            }
            turns = [*turns, turn]
        elif match := _LINE.match(text):
            scene += not lines
            lines += 1
            unit = {
                "id": f"{cell}-{row}-{scene}-{lines}",
                "text": _broken(match[3]),
                "speaker": "A",
                "address": "about_partner" if match[2] else "to_partner",
                "context": before[-CONTEXT:],
                **_about(rows[row - 1]),
                "kind": match[1],
            }
            yield unit | ({"contrast": f"{cell}-{row}-{scene}"} if cell.startswith(CONTRAST) else {})
        else:
            raise ValueError(f"{path.name}:{number}: neither a row, a turn nor a line: {text[:60]!r}")


def _about(row: dict[str, str]) -> dict[str, str]:
    who = f"{row['couple']}, {row['ages']}, {row['variety']}, {row['work']}"
    return {"who": who, "medium": row["medium"], "scenario": row["subject"]}


def _broken(text: str) -> str:
    """Line breaks as they are, quotation marks around the whole taken off."""
    text = text.strip()
    if len(text) > 2 and text[0] == text[-1] == '"' and '"' not in text[1:-1]:
        text = text[1:-1]
    return text.replace("\\n", "\n")


def shown(cell: str, units: Sequence[Unit]) -> list[Unit]:
    """The units in the order a labeller sees them, always the same for a cell."""
    order = list(units)
    if not any(unit.get("kind") == "turn" for unit in units):
        random.Random(zlib.crc32(cell.encode())).shuffle(order)
    return order


def blind(units: Sequence[Unit]) -> str:
    """The numbered lines for a labeller, with the turns before and nothing of what was meant."""
    lines = []
    for number, unit in enumerate(units, 1):
        lines += [f"   {t['speaker']}> {_whole(t['text'])}" for t in unit.get("context") or []]
        lines.append(f"{number} [{'to' if unit['address'] == 'to_partner' else 'about'} partner] {_whole(unit['text'])}")
    return "\n".join(lines) + "\n"


def _whole(text: str) -> str:
    return text.replace("\n", "\\n")


def texts(path: Path) -> dict[int, str]:
    """The numbered texts of a blind file."""
    found = (_NUMBERED.match(line) for line in path.read_text("utf-8").splitlines())
    return {int(match[1]): match[2].replace("\\n", "\n") for match in found if match}


def answers(path: Path, lines: dict[int, str]) -> tuple[dict[int, Unit], list[str]]:
    """A labeller's answers by number, the last one counting, and what is wrong with any of them."""
    labels: dict[int, Unit] = {}
    faults: dict[int, list[str]] = {}
    for raw in path.read_text("utf-8").splitlines():
        match = re.match(r"\s*(\d+)\s+(.*)$", raw)
        if not match:
            continue
        number = int(match[1])
        label: Unit = {"moves": [], "safety": [], "unsure": False}
        wrong = [] if number in lines else ["no such line"]
        for part in re.split(r"\s*;;\s*", match[2].strip()) if number in lines else []:
            _read_part(part.strip(), lines[number], label, wrong)
        labels[number], faults[number] = label, wrong
    missing = [f"{number}: not labelled" for number in lines if number not in labels]
    return labels, [f"{n}: {'; '.join(wrong)}" for n, wrong in sorted(faults.items()) if wrong] + missing


def _read_part(part: str, text: str, label: Unit, wrong: list[str]) -> None:
    if part.endswith("?") and "=" not in part:
        label["unsure"], part = True, part[:-1].strip()
    if part in {"", "plain"}:
        return
    name, _, quote = part.partition("=")
    words = verbatim(quote, text)
    signal, _, source = name.strip().removeprefix("!").partition("/")
    if words is None:
        wrong.append(f"words not in the text: {part}")
    elif name.startswith("!") and signal in SIGNALS and source in SOURCES:
        label["safety"].append({"signal": signal, "from": source, "quote": words})
    elif signal in MOVES and not name.startswith("!"):
        label["moves"].append({"move": signal, "quote": words})
    else:
        wrong.append(f"unknown: {name}")


def verbatim(quote: str, text: str) -> str | None:
    """The words as they stand in the text, whatever the marks around them, their quotes and their capitals."""
    whole = quote.strip().replace("\\n", "\n")
    for words in (whole, whole.strip("\"'.,!?")):
        start = text.translate(_CURLY).lower().find(words.translate(_CURLY).lower()) if words else -1
        if start >= 0:
            return text[start : start + len(words)]
    return None
