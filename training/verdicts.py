"""Judges' grades of wordings: how files for judges are dealt, and how their answers become what is learned from.

    python training/verdicts.py deal WORDED.jsonl INTO --files 8 --each 130     # J01.txt … and keys
    python training/verdicts.py take INTO … --out training/verdicts.jsonl

WORDED has a record a draft: ``id``, ``draft``, ``before`` (a list of ``["me" or "them", words]``) and ``said``, the wordings.
``briefs/judging.md`` says how they judge. A key is for us alone; lines stand in random order, without marks.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rewritings import HERE, Pair, unmarked

sys.path.insert(0, str(HERE.parent / "tools"))
from check_wording import forbidden, grams, shared

FILE = HERE / "verdicts.jsonl"
_ANSWER = re.compile(r"(\d+)((?:\s+[0-3][kbrio]*)+)\s*$")
_GRADE = re.compile(r"([0-3])([kbrio]*)")


@dataclass(frozen=True)
class Verdict:
    """A wording and what a judge made of it.

    Attributes:
        pair: The draft, and the wording as its answer.
        grade: From 0 (wrong) to 3 (to be sent as it is).
        why: Letters of the brief where it is below 3.
    """

    pair: Pair
    grade: int
    why: str


def deal(rows: list[dict], into: Path, files: int, each: int) -> None:
    """Write files for judges, and their keys."""
    rng = random.Random(5)
    rng.shuffle(rows)
    into.mkdir(parents=True, exist_ok=True)
    for number in range(files):
        blocks, key = [], {}
        for place, row in enumerate(rows[number * each : (number + 1) * each], 1):
            said = list(dict.fromkeys(row["said"]))
            rng.shuffle(said)
            key[place] = {**row, "said": said}
            lines = [str(place), *(f"  {who}: {' '.join(text.split())}" for who, text in row["before"])]
            lines.append(f"  draft: {' / '.join(row['draft'].splitlines())}")
            lines += [f"  {letter}) {unmarked(text)}" for letter, text in zip("abcdefgh", said, strict=False)]
            blocks.append("\n".join(lines) + "\n")
        (into / f"J{number + 1:02}.txt").write_text("\n".join(blocks), "utf-8")
        (into / f"J{number + 1:02}.key").write_text(json.dumps(key, ensure_ascii=False), "utf-8")


def take(into: Path) -> Iterator[dict]:
    """The answers in a folder, one record a draft; prints what does not fit, and leaves out what must not be used again."""
    folder = shared()
    banned = forbidden(folder) if folder else set()
    for file in sorted(into.glob("J*.answers")):
        key, strange = json.loads(file.with_suffix(".key").read_text("utf-8")), 0
        for line in file.read_text("utf-8").splitlines():
            match = _ANSWER.match(line.strip())
            row = key.get(match[1]) if match else None
            grades = _GRADE.findall(match[2]) if match else []
            if not row or len(grades) != len(row["said"]):
                strange += bool(line.strip())
                continue
            around = grams(row["draft"]).union(*(grams(text) for _, text in row["before"]))
            said = [
                [text, int(grade), why]
                for text, (grade, why) in zip(row["said"], grades, strict=True)
                if not (around | grams(unmarked(text))) & banned
            ]
            if said:
                yield {"id": row["id"], "draft": row["draft"], "before": row["before"], "said": said}
        if strange:
            print(f"{file.name}: {strange} lines that fit nothing")


def verdicts(file: Path = FILE) -> Iterator[Verdict]:
    """Every verdict."""
    for record in map(json.loads, file.read_text("utf-8").splitlines()):
        before = tuple((who == "me", text) for who, text in record["before"])
        for text, grade, why in record["said"]:
            yield Verdict(Pair(record["id"], record["draft"], before, (), "plain", text), grade, why)


def main() -> None:
    """Deal, or take in."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["deal", "take"])
    parser.add_argument("paths", type=Path, nargs="+")
    parser.add_argument("--files", type=int, default=8)
    parser.add_argument("--each", type=int, default=130)
    parser.add_argument("--out", type=Path, default=FILE)
    options = parser.parse_args()
    if options.what == "deal":
        rows = [json.loads(line) for line in options.paths[0].read_text("utf-8").splitlines()]
        deal(rows, options.paths[1], options.files, options.each)
    else:
        found = [record for path in options.paths for record in take(path)]
        lines = [json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n" for record in found]
        options.out.write_text("".join(lines), "utf-8")
        grades = collections.Counter(grade for record in found for _, grade, _ in record["said"])
        print(f"{len(found)} drafts, {grades.total()} wordings, grades {dict(sorted(grades.items()))}")


if __name__ == "__main__":
    main()
