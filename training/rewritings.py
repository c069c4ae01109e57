"""Rewritings: what could be sent in place of a draft, and how a writer's file becomes training pairs.

    python training/rewritings.py ANSWERS.txt --ids IDS.txt [--into training/rewritings]

``briefs/rewritings.md`` says how they are written: ``12 kept words {a feeling the draft implies} <a wish it implies>``, a second
answer after ``||``, three heats where asked, ``12 skip why`` where there is nothing to write.
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus import MOVES
from gather import read, write

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tools"))
from check_wording import forbidden, grams, shared  # noqa: E402

HEATS = ("warm", "plain", "fierce")
_HEAT = re.compile(rf"({'|'.join(HEATS)})\s*:\s*", re.IGNORECASE)
_MARKS = re.compile(r"\{[^{}<>]+\}|<[^{}<>]+>")


@dataclass(frozen=True)
class Pair:
    """A draft and one thing that could be sent in its place.

    Attributes:
        id: The draft's unit.
        draft: Its words.
        before: The turns before it, oldest first: whether the writer said it, and the words.
        moves: The draft's harmful moves.
        heat: warm, plain or fierce.
        text: The rewriting, inferred feelings in braces, inferred wishes in angle brackets.
    """

    id: str
    draft: str
    before: tuple[tuple[bool, str], ...]
    moves: tuple[str, ...]
    heat: str
    text: str


def unmarked(text: str) -> str:
    """A rewriting as it would be sent."""
    return re.sub(r"[{}<>]", "", text)


def well_marked(text: str) -> bool:
    """Whether every mark is closed, and none lies in another."""
    return not re.search(r"[{}<>]", _MARKS.sub("", text))


def answers(line: str) -> list[tuple[str, str]]:
    """The heat and the words of each answer on a line."""
    found = []
    for part in re.split(r"\s+\|\|\s+", line.strip()):
        match = _HEAT.match(part)
        found.append((match[1].lower() if match else "plain", part[match.end() :] if match else part))
    return found


def take_in(path: Path, ids: list[str]) -> list[dict]:
    """A writer's answers as records, without what is not well made, with a count of that."""
    folder = shared()
    banned, left_out = forbidden(folder) if folder else set(), collections.Counter[str]()
    records, skipped = [], collections.Counter[str]()
    for raw in path.read_text("utf-8").splitlines():
        match = re.match(r"\s*(\d+)\*?\s+(.*\S)", raw)
        if not match or not 1 <= int(match[1]) <= len(ids):
            continue
        if match[2].lower().startswith("skip"):
            skipped[match[2].split()[1] if len(match[2].split()) > 1 else "?"] += 1
            continue
        for heat, text in answers(match[2]):
            if not well_marked(text) or not text:
                left_out["marks"] += 1
            elif grams(unmarked(text)) & banned:
                left_out["wording"] += 1
            else:
                records.append({"id": ids[int(match[1]) - 1], "heat": heat, "text": text})
    print(f"{path.name}: {len(records)} rewritings; skipped {dict(skipped)}; left out {dict(left_out) or 'none'}")
    return records


def pairs(folder: Path = HERE / "rewritings", units: Path = HERE / "units", labels: Path = HERE / "labels") -> Iterator[Pair]:
    """Every pair, with its draft's words and moves."""
    texts = {unit["id"]: unit for path in sorted(units.glob("*.jsonl")) for unit in read(path)}
    made = {label["id"]: label for path in sorted(labels.glob("*.1.jsonl")) for label in read(path)}
    for path in sorted(folder.glob("*.jsonl")):
        for record in map(json.loads, path.read_text("utf-8").splitlines()):
            unit = texts[record["id"]]
            own = unit.get("speaker") or "A"
            before = tuple((turn["speaker"] == own, turn["text"]) for turn in unit.get("context") or [])
            named = {move["move"] for move in made[record["id"]]["moves"]}
            yield Pair(record["id"], unit["text"], before, tuple(m for m in MOVES if m in named), record["heat"], record["text"])


def main() -> None:
    """Take in a writer's file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("answers", type=Path)
    parser.add_argument("--ids", type=Path, required=True)
    parser.add_argument("--into", type=Path, default=HERE / "rewritings")
    options = parser.parse_args()
    options.into.mkdir(exist_ok=True)
    write(options.into / f"{options.answers.stem}.jsonl", take_in(options.answers, options.ids.read_text("utf-8").split()))


if __name__ == "__main__":
    main()
