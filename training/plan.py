"""The plan of the text: who speaks, where, how and about what, so that each cell is written once.

    python training/plan.py CELL            # the rows an author is given
    python training/plan.py --coverage      # how much of the matrix has been written

A *row* is one couple with one subject: variety of English, ages, couple, work, medium,
heat, subject, and the moves an author of contrast sets is asked for. Rows are drawn from
shuffled decks, so that every value comes up before any comes again; a cell can have decks of its
own (``only``).
"""

from __future__ import annotations

import argparse
import collections
import functools
import json
import random
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VALUES = json.loads((HERE / "plan.json").read_text("utf-8"))
ROWS = 40
DECKS = ("variety", "ages", "couple", "work", "medium", "heat", "subject", "open", "cloaked", "down", "same")
MATRIX = DECKS[:7]


def dealt(values: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Values in shuffled order, all of them before any again."""
    while True:
        yield from chance.sample(values, len(values))


@functools.cache
def plan() -> dict[str, list[dict[str, str]]]:
    """The rows of every planned cell; a couple with the same subject and variety is dealt to one cell only."""
    used: set[tuple[str, ...]] = set()
    cells: dict[str, list[dict[str, str]]] = {}
    for cell in VALUES["cells"]:
        chance = random.Random(zlib.crc32(cell.encode()))
        decks = {name: dealt(VALUES["only"].get(cell, VALUES).get(name, VALUES[name]), chance) for name in DECKS}
        rows: list[dict[str, str]] = []
        while len(rows) < ROWS:
            row = {name: next(deck) for name, deck in decks.items()}
            key = (row["variety"], row["couple"], row["subject"])
            if key not in used:
                used.add(key)
                rows.append(row)
        cells[cell] = rows
    return cells


def coverage() -> dict[str, collections.Counter[str]]:
    """Written units by each value of the matrix; only planned cells are counted."""
    found: dict[str, collections.Counter[str]] = {name: collections.Counter() for name in MATRIX}
    for cell, rows in plan().items():
        path = HERE / "units" / f"{cell}.jsonl"
        for line in path.read_text("utf-8").splitlines() if path.exists() else ():
            row = rows[int(json.loads(line)["id"].split("-")[1]) - 1]
            for name, counts in found.items():
                counts[row[name]] += 1
    return found


def main() -> None:
    """Print a cell's rows, or the coverage."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cell", nargs="?")
    parser.add_argument("--coverage", action="store_true")
    options = parser.parse_args()
    for number, row in enumerate(plan()[options.cell] if options.cell else (), 1):
        print(f"@{number}", *(f"{name}: {row[name]}" for name in DECKS), sep=" | ")
    if options.coverage:
        for name, counts in coverage().items():
            least = min((counts[value], value) for value in VALUES[name])
            print(f"{name}: {sum(c > 0 for c in counts.values())} of {len(VALUES[name])} values written, least {least}")


if __name__ == "__main__":
    main()
