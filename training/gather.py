"""Takes an author's file into the corpus: checked, without near-duplicates, and a blind copy for the labeller.

    python training/gather.py CELL.txt --blind BLIND.txt [--into evals/held_out]
    python training/gather.py CELL.txt --answers LABELS.txt --blind BLIND.txt [--labeller 1] [--into evals/held_out]

The first form takes text in (``compact.py`` says how an author writes it): conversations
become one unit a turn, each with the four turns before it. Left out, with a count: wording
that must not be used again (tools/check_wording.py), and near-duplicates of any unit already
here (more than 60 % of the words in common, word order aside, at five words or more). The
members of one contrast set are meant to be alike, and are measured against all other text
only. The second form takes in a labeller's answers, if nothing is wrong with them.
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from compact import Unit, answers, authored, blind, shown, texts
from plan import plan

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tools"))
from check_wording import forbidden, grams, shared  # noqa: E402

TOO_ALIKE = 0.6


def bag(unit: dict) -> frozenset[str]:
    """The words of a unit, its last context turn included, order and repeats aside."""
    before = unit["context"][-1]["text"] if unit.get("context") else ""
    return frozenset(re.findall(r"\w+", unit["text"].lower())) | {f"<{w}" for w in re.findall(r"\w+", before.lower())}


class Bags:
    """Finds a bag of words too much like one seen before, by the rarest words they share."""

    def __init__(self) -> None:
        self.seen: dict[str, list[tuple[frozenset[str], str | None]]] = collections.defaultdict(list)

    def alike(self, words: frozenset[str], contrast: str | None) -> bool:
        """Whether an earlier bag, of no unit of this contrast set, shares too many of its words."""
        near = {other for word in words for other in self.seen[word]}
        return any(
            len(words & other) / len(words | other) > TOO_ALIKE
            for other, other_set in near
            if contrast is None or other_set != contrast or other == words
        )

    def add(self, words: frozenset[str], contrast: str | None) -> None:
        """Remember a bag under each of its longer words."""
        for word in words:
            if len(word) > 3:
                self.seen[word].append((words, contrast))


def read(path: Path) -> list[Unit]:
    """Units of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def write(path: Path, records: Sequence[Unit]) -> None:
    """Records as JSONL."""
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), "utf-8")


def take_in(path: Path, out: Path) -> list[Unit]:
    """Check an author's file and keep what may be kept."""
    bags, left_out = Bags(), collections.Counter[str]()
    folder = shared()
    banned = forbidden(folder) if folder else set()
    for other in sorted([*(HERE / "units").glob("*.jsonl"), *(HERE.parent / "evals" / "held_out").glob("*.jsonl")]):
        if other.resolve() != out.resolve():
            for unit in read(other):
                bags.add(bag(unit), unit.get("contrast"))
    units = []
    for unit in authored(path, plan()[path.stem]):
        words, contrast = bag(unit), unit.get("contrast")
        if grams(" \n ".join([unit["text"], *(t["text"] for t in unit["context"])])) & banned:
            left_out["wording"] += 1
        elif len(unit["text"].split()) >= 5 and bags.alike(words, contrast):
            left_out["near-duplicate"] += 1
        else:
            bags.add(words, contrast)
            units.append({key: value for key, value in unit.items() if value != []})
    write(out, units)
    print(f"{out.name}: {len(units)} units kept, left out: {dict(left_out) or 'none'}")
    return units


def main() -> None:
    """Take in an author's file, or a labeller's answers."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("authored", type=Path, help="its name is the cell's")
    parser.add_argument("--blind", type=Path, required=True)
    parser.add_argument("--answers", type=Path)
    parser.add_argument("--labeller", default="1")
    parser.add_argument("--into", type=Path, default=HERE, help="training, or evals/held_out for text never trained on")
    options = parser.parse_args()
    cell = options.authored.stem
    units = (options.into if options.into != HERE else HERE / "units") / f"{cell}.jsonl"
    if not options.answers:
        options.blind.write_text(blind(shown(cell, take_in(options.authored, units))), "utf-8")
        return
    labels, faults = answers(options.answers, texts(options.blind))
    if faults:
        print("\n".join(faults))
        raise SystemExit(f"{options.answers}: {len(faults)} faults; mend them and run this again")
    order = shown(cell, read(units))
    write(
        options.into / "labels" / f"{cell}.{options.labeller}.jsonl",
        [{"id": order[number - 1]["id"], **labels[number]} for number in sorted(labels)],
    )


if __name__ == "__main__":
    main()
