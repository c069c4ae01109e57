"""How far two labellers agree: Cohen's kappa of the stance, and F1 and kappa of each move, on units labelled twice.

python training/agreement.py
"""

from __future__ import annotations

import collections

from corpus import MOVES, all_labels
from sameas.findings import stance_of
from sameas.moves import all_moves


def twice_labelled() -> list[tuple[dict, dict]]:
    """Pairs of labels of the same unit, first labeller first."""
    return [(labels[0], labels[1]) for labels in all_labels().values() if len(labels) > 1]


def kappa(pairs: list[tuple[object, object]]) -> float:
    """Cohen's kappa."""
    total = len(pairs)
    agreed = sum(a == b for a, b in pairs) / total
    one, two = collections.Counter(a for a, _ in pairs), collections.Counter(b for _, b in pairs)
    chance = sum(one[key] * two[key] for key in one) / total**2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def agreement() -> str:
    """The agreement in one sentence, for the card."""
    pairs = twice_labelled()
    moves = [({m["move"] for m in a["moves"]}, {m["move"] for m in b["moves"]}) for a, b in pairs]
    stances = [(_stance(a), _stance(b)) for a, b in moves]
    both = sum(len(a & b) for a, b in moves)
    danger = [(bool(a["safety"]), bool(b["safety"])) for a, b in pairs]
    return (
        f"Labelled by two: {len(pairs)} units; kappa of the stance {kappa(stances):.2f}, micro-F1 of the moves "
        f"{2 * both / sum(len(a) + len(b) for a, b in moves):.2f}, kappa of any danger sign {kappa(danger):.2f}."
    )


def _stance(moves: set[str]) -> str:
    return stance_of(all_moves()[move].stance for move in moves)


def main() -> None:
    """Print the sentence and a line a move."""
    print(agreement())
    moves = [({m["move"] for m in a["moves"]}, {m["move"] for m in b["moves"]}) for a, b in twice_labelled()]
    for slug in MOVES:
        said = [(slug in a, slug in b) for a, b in moves]
        print(f"  {slug:15} marked by either {sum(a or b for a, b in said):4}  kappa {kappa(said):.2f}")


if __name__ == "__main__":
    main()
