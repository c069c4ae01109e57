"""Drafts and what to send in their place, by one hand each: how a writer's file becomes training pairs.

    python training/own_drafts.py ANSWERS.txt … [--into training/pairs]

``briefs/pairs.md`` says how they are written. Nobody labels these drafts, so no more than wordings can be learned from them.
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from gather import write
from rewritings import HERE, Pair, answers, unmarked, well_marked
from sameas.rewrites.guard import Draft, fault

sys.path.insert(0, str(HERE.parent / "tools"))
from check_wording import forbidden, grams, shared

FOLDER = HERE / "pairs"
_DRAFT = re.compile(r"(\d+)\*?\s+(?:\[(.*?)\]\s*)?(.*\S)")
_TURN = re.compile(r"(me|them)\s*:\s*(.*\S)")
_NEVER = ("roles", "whose", "cliche", "demand", "broken")
"""What the guard finds in a rewriting from which it is left out; of new words it knows too little."""
_NEW = ("invented: a number", "invented: a name")


def take_in(path: Path) -> list[dict]:
    """A writer's pairs as records, without what is not well made, with a count of that."""
    folder = shared()
    banned, left_out = forbidden(folder) if folder else set(), collections.Counter[str]()
    records: list[dict] = []
    number, draft = "", ""
    before: list[list[str]] = []
    for raw in path.read_text("utf-8").splitlines():
        line = raw.strip()
        if line.startswith("=") and draft:
            for heat, text in answers(line[1:].strip()):
                wrong = _wrong(draft, before, text, banned)
                if wrong:
                    left_out[wrong] += 1
                else:
                    id_ = f"{path.stem.replace('p', 'y')}-{number}"
                    records.append({"id": id_, "draft": draft, "before": before, "heat": heat, "text": text})
            draft = ""
        elif match := _DRAFT.match(line):
            turns = [_TURN.match(part.strip()) for part in re.split(r"\s\|\s", match[2] or "")]
            number, draft, before = match[1], match[3], [[turn[1], turn[2]] for turn in turns if turn]
    print(f"{path.name}: {len(records)} pairs; left out {dict(left_out) or 'none'}")
    return records


def _wrong(draft: str, before: list[list[str]], text: str, banned: set) -> str | None:
    if not text or not well_marked(text):
        return "marks"
    if grams(unmarked(text)).union(grams(draft), *(grams(said) for _, said in before)) & banned:
        return "wording"
    found = fault(Draft(draft, "\n".join(said for _, said in before)), unmarked(text))
    if found and (found.startswith(_NEVER) or found.startswith(_NEW)):
        return found.split(":")[0]
    return None


def own_pairs(folder: Path = FOLDER) -> Iterator[Pair]:
    """Every pair whose draft is its writer's own; no moves are named."""
    for path in sorted(folder.glob("*.jsonl")):
        for record in map(json.loads, path.read_text("utf-8").splitlines()):
            before = tuple((who == "me", text) for who, text in record["before"])
            yield Pair(record["id"], record["draft"], before, (), record["heat"], record["text"])


def main() -> None:
    """Take in writers' files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("answers", type=Path, nargs="+")
    parser.add_argument("--into", type=Path, default=FOLDER)
    options = parser.parse_args()
    options.into.mkdir(exist_ok=True)
    for path in options.answers:
        write(options.into / f"{path.stem.replace('p', 'y')}.jsonl", take_in(path))


if __name__ == "__main__":
    main()
