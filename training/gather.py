"""Takes an author's file into the corpus: checked, without near-duplicates, and a blind copy for the labeller.

    python training/gather.py AUTHORED.jsonl --blind BLIND.jsonl [--into evals/held_out]

Conversations become one unit a turn, each with the four turns before it. Left
out, with a count: lines that do not parse, wording that must not be used again
(tools/check_wording.py), and near-duplicates of any unit already here (more
than 60 % of the words in common, word order aside, at five words or more).
The blind copy holds nothing of what the author meant.
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tools"))
from check_wording import forbidden, grams, shared  # noqa: E402

CONTEXT = 4
TOO_ALIKE = 0.6
KEPT = ("id", "text", "address", "context", "speaker", "who", "medium", "scenario", "kind")
SHOWN = ("id", "text", "address", "context", "speaker")


def authored(path: Path, left_out: collections.Counter[str]) -> Iterator[dict]:
    """The units of an author's file, conversations turn by turn."""
    for line in path.read_text("utf-8").splitlines():
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError:
            left_out["not JSON"] += 1
            continue
        if "turns" not in record:
            yield record
            continue
        for number, turn in enumerate(record["turns"]):
            before = record["turns"][max(0, number - CONTEXT) : number]
            yield {
                "id": f"{record['id']}-{number + 1:02d}",
                "text": turn["text"],
                "address": "to_partner",
                "context": [{"speaker": t["speaker"], "text": t["text"]} for t in before],
                "speaker": turn["speaker"],
                "who": record.get("who"),
                "medium": record.get("medium"),
                "scenario": record.get("scenario"),
                "kind": turn.get("kind"),
            }


def bag(unit: dict) -> frozenset[str]:
    """The words of a unit, its last context turn included, order and repeats aside."""
    before = unit["context"][-1]["text"] if unit.get("context") else ""
    return frozenset(re.findall(r"\w+", unit["text"].lower())) | {f"<{w}" for w in re.findall(r"\w+", before.lower())}


class Bags:
    """Finds a bag of words too much like one seen before, by the rarest words they share."""

    def __init__(self) -> None:
        self.seen: dict[str, list[frozenset[str]]] = collections.defaultdict(list)

    def alike(self, words: frozenset[str]) -> bool:
        """Whether an earlier bag shares too many of its words."""
        near = {other for word in words for other in self.seen[word]}
        return any(len(words & other) / len(words | other) > TOO_ALIKE for other in near)

    def add(self, words: frozenset[str]) -> None:
        """Remember a bag under each of its longer words."""
        for word in words:
            if len(word) > 3:
                self.seen[word].append(words)


def main() -> None:
    """Gather one author's file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("authored", type=Path)
    parser.add_argument("--blind", type=Path, required=True)
    parser.add_argument(
        "--into", type=Path, default=HERE / "units", help="training/units, or evals/held_out for text never trained on"
    )
    options = parser.parse_args()

    bags, left_out = Bags(), collections.Counter()
    folder = shared()
    banned = forbidden(folder) if folder else set()
    out = options.into / options.authored.name
    for path in sorted([*(HERE / "units").glob("*.jsonl"), *(HERE.parent / "evals" / "held_out").glob("*.jsonl")]):
        if path.resolve() != out.resolve() and "." not in path.stem:
            for line in path.read_text("utf-8").splitlines():
                bags.add(bag(json.loads(line)))
    units, ids = [], set()
    for unit in authored(options.authored, left_out):
        words = bag(unit) if isinstance(unit, dict) and isinstance(unit.get("text"), str) else frozenset()
        if not words or not str(unit.get("text", "")).strip() or unit.get("address") not in {"to_partner", "about_partner"}:
            left_out["no text or address"] += 1
        elif unit["id"] in ids:
            left_out["id twice"] += 1
        elif grams(" \n ".join([unit["text"], *(t["text"] for t in unit.get("context") or [])])) & banned:
            left_out["wording"] += 1
        elif len(unit["text"].split()) >= 5 and bags.alike(words):
            left_out["near-duplicate"] += 1
        else:
            ids.add(unit["id"])
            bags.add(words)
            units.append({key: unit.get(key) for key in KEPT if unit.get(key) not in (None, "")})
    out.write_text("".join(json.dumps(u, ensure_ascii=False) + "\n" for u in units), "utf-8")
    blind = [{key: u.get(key, [] if key == "context" else None) for key in SHOWN} for u in units]
    options.blind.write_text("".join(json.dumps(u, ensure_ascii=False) + "\n" for u in blind), "utf-8")
    print(f"{out.name}: {len(units)} units kept, left out: {dict(left_out) or 'none'}")


if __name__ == "__main__":
    main()
