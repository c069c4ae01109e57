"""How far two labellers agree: Cohen's kappa of the stance, and F1 and kappa of each move, on units labelled twice.

python training/agreement.py
"""

from __future__ import annotations

import collections
import json
from pathlib import Path

from corpus import MOVES, SIGNALS
from sameas.findings import stance_of
from sameas.moves import all_moves

HERE = Path(__file__).resolve().parent


def twice_labelled() -> list[tuple[dict, dict]]:
    """Pairs of labels of the same unit, first labeller first."""
    votes: dict[str, list[dict]] = collections.defaultdict(list)
    for path in sorted((HERE / "labels").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            votes[record["id"]].append(record)
    return [(labels[0], labels[1]) for labels in votes.values() if len(labels) > 1]


def kappa(pairs: list[tuple[object, object]]) -> float:
    """Cohen's kappa."""
    total = len(pairs)
    agreed = sum(a == b for a, b in pairs) / total
    one, two = collections.Counter(a for a, _ in pairs), collections.Counter(b for _, b in pairs)
    chance = sum(one[key] * two[key] for key in one) / total**2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def main() -> None:
    """Print the table."""
    pairs = twice_labelled()
    moves = [tuple({m["move"] for m in side["moves"]} for side in pair) for pair in pairs]
    stances = [tuple(stance_of(all_moves()[m].stance for m in side) for side in pair) for pair in moves]
    print(f"{len(pairs)} units labelled twice; stance kappa {kappa(stances):.3f}")
    both = sum(len(a & b) for a, b in moves)
    print(f"moves micro-F1 {2 * both / sum(len(a) + len(b) for a, b in moves):.3f}")
    for slug in MOVES:
        said = [(slug in a, slug in b) for a, b in moves]
        either = sum(a or b for a, b in said)
        print(f"  {slug:15} marked by either {either:4}  kappa {kappa(said):.2f}")
    danger = [tuple({s["signal"] for s in side["safety"]} for side in pair) for pair in pairs]
    print(f"any danger sign: kappa {kappa([(bool(a), bool(b)) for a, b in danger]):.2f}, of {len(SIGNALS)} signals")


if __name__ == "__main__":
    main()
