"""How far labellers agree, on units that several have labelled: of the stance, of each move, of danger and of the words that show it.

    python training/agreement.py

Krippendorff's alpha for nominal values, which any number of labellers a unit goes into (Krippendorff 2011), beside Cohen's
kappa and the F1 of the first two. *Evidence words*: where two mark the same move, the F1 of the words they quote for it.
"""

from __future__ import annotations

import collections
import itertools
import re
from collections.abc import Hashable, Iterable, Sequence
from pathlib import Path

from corpus import MOVES, all_labels
from sameas.findings import stance_of
from sameas.moves import all_moves

HELD_OUT = Path(__file__).resolve().parents[1] / "evals" / "held_out" / "labels"
Votes = list[list[dict]]
"""Of each unit, its labels, the first labeller's first."""


def several(folder: Path | None = None) -> Votes:
    """The labels of every unit that more than one has labelled."""
    found = all_labels(folder) if folder else all_labels()
    return [labels for labels in found.values() if len(labels) > 1]


def kappa(pairs: Sequence[tuple[object, object]]) -> float:
    """Cohen's kappa."""
    total = len(pairs)
    agreed = sum(a == b for a, b in pairs) / total
    one, two = collections.Counter(a for a, _ in pairs), collections.Counter(b for _, b in pairs)
    chance = sum(one[key] * two[key] for key in one) / total**2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def alpha(units: Iterable[Sequence[Hashable]]) -> float:
    """Krippendorff's alpha for nominal values; each unit with what its labellers said, two or more."""
    differing, total = 0.0, 0
    values: collections.Counter[Hashable] = collections.Counter()
    for said in units:
        counts = collections.Counter(said)
        values += counts
        total += len(said)
        differing += sum(n * (len(said) - n) for n in counts.values()) / (len(said) - 1)
    expected = sum(n * (total - n) for n in values.values()) / (total - 1)
    return 1 - differing / expected if expected else 1.0


def moves_of(label: dict) -> set[str]:
    """The moves that one labeller marked."""
    return {m["move"] for m in label["moves"]}


def stance(label: dict) -> str:
    """The stance that follows from them."""
    return stance_of(all_moves()[move].stance for move in moves_of(label))


def evidence_words(votes: Votes) -> tuple[float, int]:
    """F1 of the words quoted, over every move that two labellers of a unit both marked, and how many times that was."""
    shared = said = times = 0
    for labels in votes:
        for one, two in itertools.combinations(labels, 2):
            for move in moves_of(one) & moves_of(two):
                a, b = (_words(label, move) for label in (one, two))
                shared, said, times = shared + (a & b).total(), said + a.total() + b.total(), times + 1
    return 2 * shared / said if said else 1.0, times


def _words(label: dict, move: str) -> collections.Counter[str]:
    quotes = " ".join(m["quote"] for m in label["moves"] if m["move"] == move)
    return collections.Counter(re.findall(r"[\w'’]+", quotes.lower()))


def agreement(folder: Path | None = None) -> str:
    """The agreement in one sentence, for the card."""
    votes = several(folder)
    pairs = [(labels[0], labels[1]) for labels in votes]
    moves = [(moves_of(a), moves_of(b)) for a, b in pairs]
    both = sum(len(a & b) for a, b in moves)
    words, times = evidence_words(votes)
    many = sum(len(labels) > 2 for labels in votes)
    return (
        f"{len(votes):,} units ({many:,} by three or more); stance: kappa of the first two "
        f"{kappa([(stance(a), stance(b)) for a, b in pairs]):.2f}, Krippendorff's alpha {alpha([*map(stance, ls)] for ls in votes):.2f}; "
        f"moves: micro-F1 {2 * both / sum(len(a) + len(b) for a, b in moves):.2f}; any danger sign: alpha "
        f"{alpha([bool(label['safety']) for label in ls] for ls in votes):.2f}; evidence words, where two marked the same move "
        f"({times:,} times): F1 {words:.2f}."
    )


def by_move(folder: Path | None = None) -> str:
    """Krippendorff's alpha of each move, for the card."""
    votes = several(folder)
    return ", ".join(f"{slug} {alpha([slug in moves_of(label) for label in labels] for labels in votes):.2f}" for slug in MOVES)


def main() -> None:
    """Print both, of the training text and of the text held out."""
    for name, folder in (("training", None), ("held out", HELD_OUT)):
        print(f"{name}: {agreement(folder)}\n  alpha of each move: {by_move(folder)}")


if __name__ == "__main__":
    main()
