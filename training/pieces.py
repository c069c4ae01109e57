"""The pieces a rewriting needs, marked in some of the units: what was done, the verdict on it, the feeling, the wish.

    python training/pieces.py choose --blind BLIND.txt --ids IDS.txt [--units 500]     # lines for a marker who sees no labels
    python training/pieces.py take MARKS.txt --blind BLIND.txt --ids IDS.txt           # into training/pieces/

``briefs/pieces.md`` says what each piece is. Half of what is chosen is one-up, a quarter one-down, the rest healthy; units that
carry a danger sign are left out, since nothing of theirs is rewritten.
"""

from __future__ import annotations

import argparse
import random
import re
from pathlib import Path

from compact import Unit, blind, texts, verbatim
from corpus import load
from gather import read, write
from recipe import HELD_OUT

HERE = Path(__file__).resolve().parent
PIECES = (
    "act",
    "situation",
    "intensifier",
    "verdict",
    "feeling",
    "request",
    "limit",
    "threat",
    "quotation",
    "apology",
    "yielding",
    "self-verdict",
)
SHARES = (0.5, 0.27, 0.16, 0.07)
"""Of one-up, one-down, same-as and plain units."""
SHORTEST, LONGEST = 4, 60


def marked() -> set[str]:
    """Ids of units whose pieces are marked."""
    return {record["id"] for path in sorted((HERE / "pieces").glob("*.jsonl")) for record in read(path)}


def choose(count: int, seed: int) -> list[str]:
    """Ids of units to be marked, none of them marked before."""
    done, pool = marked(), [[], [], [], []]
    for unit in load(pages=False):
        words = len(unit.record["text"].split())
        if unit.group not in HELD_OUT and not unit.safety and SHORTEST <= words <= LONGEST and unit.id not in done:
            pool[unit.stance].append(unit.id)
    chance = random.Random(seed)
    ids = [i for some, share in zip(pool, SHARES, strict=True) for i in chance.sample(some, round(share * count))]
    chance.shuffle(ids)
    return ids


def marks(path: Path, lines: dict[int, str]) -> tuple[dict[int, list[Unit]], list[str]]:
    """A marker's answers by number, the last one counting, and what is wrong with them."""
    found: dict[int, list[Unit]] = {}
    faults: dict[int, list[str]] = {}
    for raw in path.read_text("utf-8").splitlines():
        match = re.match(r"\s*(\d+)\s+(.*)$", raw)
        if not match:
            continue
        number, found[int(match[1])], faults[int(match[1])] = int(match[1]), [], []
        for part in re.split(r"\s*;;\s*", match[2].strip()):
            name, _, quote = part.partition("=")
            words = verbatim(quote, lines.get(number, ""))
            if part == "none":
                continue
            if name not in PIECES:
                faults[number].append(f"unknown: {name}")
            elif words is None:
                faults[number].append(f"words not in the text: {part}")
            else:
                found[number].append({"piece": name, "quote": words})
    missing = [f"{number}: not marked" for number in lines if number not in found]
    return found, [f"{n}: {'; '.join(wrong)}" for n, wrong in sorted(faults.items()) if wrong] + missing


def main() -> None:
    """Choose units, or take in what a marker said of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["choose", "take"])
    parser.add_argument("answers", type=Path, nargs="?", help="NAME.MARKER.txt, whose name the file in training/pieces/ gets")
    parser.add_argument("--blind", type=Path, required=True)
    parser.add_argument("--ids", type=Path, required=True)
    parser.add_argument("--units", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if options.what == "choose":
        ids = choose(options.units, options.seed)
        units = {unit["id"]: unit for path in sorted((HERE / "units").glob("*.jsonl")) for unit in read(path)}
        options.ids.write_text("\n".join(ids) + "\n", "utf-8")
        options.blind.write_text(blind([units[i] for i in ids]), "utf-8")
        return
    found, faults = marks(options.answers, texts(options.blind))
    if faults:
        print("\n".join(faults))
        raise SystemExit(f"{options.answers}: {len(faults)} faults; mend them and run this again")
    ids = options.ids.read_text("utf-8").split()
    (HERE / "pieces").mkdir(exist_ok=True)
    write(
        HERE / "pieces" / f"{options.answers.stem}.jsonl",
        [{"id": ids[n - 1], "pieces": pieces} for n, pieces in sorted(found.items())],
    )


if __name__ == "__main__":
    main()
