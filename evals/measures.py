"""The figures, each with its 95 % interval by bootstrap over clusters.

Every figure is a function of sums over cases, so a draw is one product of a matrix:
the cases of a conversation, a contrast set or a scene are drawn together (Efron 1979;
Field & Welsh 2007, resampling whole clusters).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from cases import Case
from sameas.findings import Stance
from sameas.moves import all_moves
from sameas.safety import signals

Array = npt.NDArray[np.float64]
Answer = Mapping[str, Any]
"""A reading object; a baseline fills in what it can tell."""

STANCES: tuple[Stance, ...] = ("one-up", "one-down", "same-as", "plain")
MOVES, SIGNALS = tuple(all_moves()), tuple(signals())
DRAWS, BINS = 1000, 10
_CONFUSION = slice(0, 16)
_ABSTAINED = 16
_RIGHT, _WRONG, _MISSED = 17, 18, 19
_FOUND, _THERE, _ALARM, _CALM, _SOURCE = 20, 21, 22, 23, 24
_BINS = slice(25, 25 + 3 * BINS)
_SIGNALS = slice(25 + 3 * BINS, 25 + 3 * BINS + 2 * len(SIGNALS))
_MOVES = slice(_SIGNALS.stop, _SIGNALS.stop + 3 * len(MOVES))


def stance_said(answer: Answer) -> Stance:
    """The stance told; an abstention tells of none, as the development sets' scorer has it."""
    return answer.get("stance") or "plain"


def counts(case: Case, answer: Answer) -> Array:
    """What one case adds to the sums."""
    row = np.zeros(_MOVES.stop)
    said = stance_said(answer)
    if case.stance is not None:
        row[4 * STANCES.index(case.stance) + STANCES.index(said)] = 1
        row[_ABSTAINED] = bool(answer.get("abstained"))
        confidence = answer.get("confidence")
        if confidence is not None:
            place = min(int(confidence * BINS), BINS - 1)
            row[_BINS.start + 3 * place : _BINS.start + 3 * place + 3] = 1, confidence, said == case.stance
    if case.moves is None:
        return row
    moves = {m["move"] for m in answer.get("moves", ())}
    for column, move in enumerate(MOVES):
        right = move in moves and move in case.moves
        wrong = move in moves and move not in case.any | case.moves
        missed = move in case.moves and move not in moves
        row[_RIGHT : _MISSED + 1] += right, wrong, missed
        row[_MOVES.start + 3 * column : _MOVES.start + 3 * column + 3] = right, wrong, missed
    found = {s["signal"]: s["from"] for s in answer.get("safety", ())}
    row[_FOUND], row[_THERE] = bool(case.safety) and bool(found), bool(case.safety)
    calm = not case.safety and not case.doubtful
    row[_ALARM], row[_CALM] = calm and bool(found), calm
    hits = [sign for sign in case.safety if sign in found and case.safety[sign]]
    row[_SOURCE] = bool(hits) and all(found[sign] == case.safety[sign] for sign in hits)
    for column, sign in enumerate(SIGNALS):
        row[_SIGNALS.start + 2 * column : _SIGNALS.start + 2 * column + 2] = (
            sign in case.safety and sign in found,
            sign in case.safety,
        )
    return row


def figures(sums: Array) -> dict[str, Array]:
    """Every figure from sums of shape (…, columns); not a number where nothing of the kind is there."""
    with np.errstate(invalid="ignore", divide="ignore"):
        table = sums[..., _CONFUSION].reshape(*sums.shape[:-1], 4, 4)
        right = np.diagonal(table, axis1=-2, axis2=-1)
        f1 = 2 * right / (table.sum(-1) + table.sum(-2))
        there = table.sum(-1) > 0
        trouble = table[..., :2, :2].sum((-1, -2))
        alarms = table[..., 2:, :2].sum(-1)
        bins = sums[..., _BINS].reshape(*sums.shape[:-1], BINS, 3)
        gap = np.abs(bins[..., 1] - bins[..., 2]).sum(-1) / bins[..., 0].sum(-1)
        hit, wrong, missed = sums[..., _RIGHT], sums[..., _WRONG], sums[..., _MISSED]
        found = {
            "stance F1": np.where(there, np.nan_to_num(f1), 0).sum(-1) / there.sum(-1),
            "trouble precision": np.where(there[..., :2].any(-1), trouble / (trouble + alarms.sum(-1)), np.nan),
            "trouble recall": trouble / table[..., :2, :].sum((-1, -2)),
            "one-down recall": right[..., 1] / table[..., 1, :].sum(-1),
            "alarm on same-as": alarms[..., 0] / table[..., 2, :].sum(-1),
            "alarm on healthy": alarms.sum(-1) / table[..., 2:, :].sum((-1, -2)),
            "calibration error": gap,
            "moves F1": 2 * hit / (2 * hit + wrong + missed),
            "danger recall": sums[..., _FOUND] / sums[..., _THERE],
            "danger alarm": sums[..., _ALARM] / sums[..., _CALM],
            "abstained": sums[..., _ABSTAINED] / table.sum((-1, -2)),
        }
        for column, sign in enumerate(SIGNALS):
            pair = sums[..., _SIGNALS.start + 2 * column : _SIGNALS.start + 2 * column + 2]
            found[f"danger: {sign}"] = pair[..., 0] / pair[..., 1]
        for column, move in enumerate(MOVES):
            three = sums[..., _MOVES.start + 3 * column : _MOVES.start + 3 * column + 3]
            found[f"move: {move}"] = 2 * three[..., 0] / (2 * three[..., 0] + three[..., 1] + three[..., 2])
    return found


def measured(cases: Sequence[Case], answers: Mapping[str, Answer]) -> dict[str, list[float]]:
    """Each figure that there is anything to measure for: value, lower and upper end of the interval.

    Raises:
        KeyError: A case has no answer.
    """
    rows = np.array([counts(case, answers[case.id]) for case in cases])
    names = sorted({case.cluster for case in cases})
    place = {name: i for i, name in enumerate(names)}
    clusters = np.zeros((len(names), rows.shape[1]))
    np.add.at(clusters, [place[case.cluster] for case in cases], rows)
    draws = np.random.default_rng(0).multinomial(len(names), np.full(len(names), 1 / len(names)), DRAWS)
    whole, drawn = figures(rows.sum(0)), figures(draws @ clusters)
    return {
        name: [round(float(x), 4) for x in (value, *np.nanquantile(drawn[name], (0.025, 0.975)))]
        for name, value in whole.items()
        if np.isfinite(value)
    }


def confusion(cases: Sequence[Case], answers: Mapping[str, Answer]) -> Array:
    """How often each stance (rows) was taken for each (columns), shape (4, 4)."""
    return sum((counts(case, answers[case.id])[_CONFUSION] for case in cases), np.zeros(16)).reshape(4, 4)


def reliability(cases: Sequence[Case], answers: Mapping[str, Answer]) -> Array:
    """By tenths of confidence: cases, their mean confidence, share that was right; shape (10, 3)."""
    bins: Array = sum((counts(case, answers[case.id])[_BINS] for case in cases), np.zeros(3 * BINS)).reshape(BINS, 3)
    bins[:, 1:] /= np.maximum(bins[:, :1], 1)
    return bins
