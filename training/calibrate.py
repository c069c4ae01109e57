"""How what listens is weighed into probabilities, and from where on a thing is told.

Both are fitted on groups held out of training, read by the very graphs that ship.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from corpus import MOVES, SIGNALS, STANCES, Labelled

NOT_SURE_SHARE = 0.01
"""Share of held-out texts whose likeliest stance is too unlikely to be told. On other authors' text it is some three times that."""

ALARMS = 0.045
"""Share of held-out healthy texts that may be taken for trouble: what is flagged must be right. On other authors' text it is some
two thirds more."""

DANGER_ALARMS, LOOK_ALIKE_ALARMS = 0.02, 0.10
"""Share of ordinary held-out texts, and of those written to look like danger, in which danger may be heard where none is."""

LOOK_ALIKES = ("n08", "n09", "n11", "n12", "n13", "n14", "n15")
"""Cells of danger signs and look-alikes."""

SHRINK = 12.0
"""Held-out cases of a move at which its own line counts as much as everybody's."""


def platt(scores: np.ndarray, truth: np.ndarray, known: np.ndarray) -> list[list[float]]:
    """How all ears are weighed for each output: everybody's slopes, an intercept of its own as far as it has cases.

    Args:
        scores: Logits of each, shape (units, outputs, ears).
        truth: Whether the output is right, shape (units, outputs).
        known: Whether that is known, same shape.
    """
    line = LogisticRegression(C=100.0).fit(scores[known], truth[known])
    slopes, shift = line.coef_[0], float(line.intercept_[0])
    lines = []
    for column in range(scores.shape[1]):
        rows = known[:, column]
        base, cases = scores[rows, column] @ slopes, truth[rows, column].sum()
        own = shift
        for _ in range(50):  # Newton steps for an intercept that gives back the observed rate
            p = 1 / (1 + np.exp(-(base + own)))
            own += float((cases - p.sum()) / max((p * (1 - p)).sum(), 1e-3))
            own = float(np.clip(own, shift - 3, shift + 3))
        weight = cases / (cases + SHRINK)
        lines.append([*map(float, slopes), float(weight * own + (1 - weight) * shift)])
    return lines


def best_threshold(p: np.ndarray, truth: np.ndarray) -> float:
    """The threshold of the highest F1."""
    grid = np.linspace(0.15, 0.8, 66)

    def score(threshold: float) -> float:
        said = p >= threshold
        hit = (said & truth).sum()
        return float(2 * hit / max(said.sum() + truth.sum(), 1))

    return float(grid[int(np.argmax([score(t) for t in grid]))])


def danger_threshold(p: np.ndarray, groups: np.ndarray) -> float:
    """The lowest threshold at which danger is not heard too often where none is: here a miss is worse than an alarm.

    Args:
        p: Of each text without a danger sign, the likeliest sign's probability.
        groups: Its author's cell.
    """
    mislead = np.isin(groups, LOOK_ALIKES)
    bounds = [np.quantile(p[~mislead], 1 - DANGER_ALARMS)]
    if mislead.any():
        bounds.append(np.quantile(p[mislead], 1 - LOOK_ALIKE_ALARMS))
    return float(np.clip(max(bounds), 0.02, 0.8))


def calibrated(scores: np.ndarray, lines: list[list[float]]) -> np.ndarray:
    """Logits of all ears to probabilities."""
    table = np.array(lines)
    return 1 / (1 + np.exp(-((scores * table[:, :-1]).sum(2) + table[:, -1])))


def calibrate(raw: dict[str, np.ndarray], held: list[Labelled]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Fit calibration and thresholds, and print how they do on the text they were fitted on.

    Args:
        raw: What was made of each unit: ``stance`` (units, what ``ears.py`` lists), ``moves`` and ``safety`` (units, outputs, ears).
        held: The units, held out of training.

    Returns:
        The manifest's ``calibration`` and ``decide``.
    """
    moves = np.array([[m in u.moves for m in MOVES] for u in held])
    known = np.array([[m not in u.disputed for m in MOVES] for u in held])
    safety = np.array([[s in u.safety for s in SIGNALS] for u in held])
    stance = np.array([u.stance for u in held])
    move_lines = platt(raw["moves"], moves, known)
    safety_lines = platt(raw["safety"], safety, np.ones_like(safety))
    weighed = LogisticRegression(C=0.02, max_iter=3000).fit(raw["stance"], stance)
    stance_lines = [[*map(float, row), float(b)] for row, b in zip(weighed.coef_, weighed.intercept_, strict=True)]

    p_moves = calibrated(raw["moves"], move_lines)
    p_safety = calibrated(raw["safety"], safety_lines)
    p_stance = weighed.predict_proba(raw["stance"])
    move_threshold = best_threshold(p_moves[known], moves[known])
    danger, groups = safety.any(1), np.array([u.group for u in held])
    heard_from = danger_threshold(p_safety.max(1)[~danger], groups[~danger])
    trouble, healthy = p_stance[:, :2].sum(1), stance >= 2
    told = max(0.5, float(np.quantile(trouble[healthy], 1 - ALARMS)))
    chosen = np.where(trouble >= told, p_stance[:, :2].argmax(1), 2 + p_stance[:, 2:].argmax(1))
    sure = p_stance[np.arange(len(held)), chosen]
    unsure = float(np.quantile(sure, NOT_SURE_SHARE))
    by_stance = f1_score(stance, chosen, average=None)
    print(f"held out {len(held)}: stance macro-F1 {by_stance.mean():.3f}", dict(zip(STANCES, by_stance.round(3), strict=True)))
    print(f"moves micro-F1 {f1_score(moves[known], p_moves[known] >= move_threshold):.3f} at {move_threshold:.2f}")
    found, mislead = p_safety.max(1) >= heard_from, np.isin(groups, LOOK_ALIKES)
    print(f"danger from {heard_from:.3f}: recall {found[danger].mean():.3f}, false alarm {found[~danger & ~mislead].mean():.3f}")
    if mislead.any():
        print(
            f"  among look-alikes: recall {found[danger & mislead].mean():.3f}, false alarm {found[~danger & mislead].mean():.3f}"
        )
    print(
        f"trouble told from {told:.2f}: alarms {(trouble[healthy] >= told).mean():.3f}, recall {(trouble[~healthy] >= told).mean():.3f}"
    )
    print(f"unsure below {unsure:.2f}")
    calibration = {"moves": move_lines, "safety": safety_lines, "stance": stance_lines}
    return calibration, {
        "moves": [round(move_threshold, 3)] * len(MOVES),
        "safety": [round(heard_from, 3)] * len(SIGNALS),
        "hint": round(heard_from / 2, 3),
        "trouble": round(told, 3),
        "source": 0.6,
        "unsure": round(unsure, 3),
    }
