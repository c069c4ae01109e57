"""From a trained network to the model that ships: graphs, calibration, thresholds, manifest.

    python training/export.py NET.pt --held-out GROUP … [--out src/sameas/models/reader]

Calibration and thresholds are fitted on the groups held out of training, read by the
very ONNX graphs that ship. The figures on them are in the manifest and the card; they
are of the text the thresholds were fitted on, so look to ``evals/`` for honest ones.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

import lexical
from base import fetch
from corpus import MOVES, SIGNALS, SOURCES, STANCES, Labelled, load
from graph import encoder_graph, heads_graph
from network import Reader
from sameas.conversation import Message
from sameas.models import Model
from sameas.reader.encoder import Encoder
from sameas.reader.heads import Heads
from sameas.reader.heard import hear
from sameas.reader.wordpiece import WordPiece

ROOT = Path(__file__).resolve().parents[1]
VERSION = "0.1.0"
NOT_SURE_SHARE = 0.01
"""Share of held-out texts whose likeliest stance is too unlikely to be told. On other authors' text it is some three times that."""

SHRINK = 12.0
"""Held-out cases of a move at which its own line counts as much as everybody's."""


def logits(folder: Path, units: list[Labelled]) -> dict[str, np.ndarray]:
    """What the shipped graphs and the second ear say of some units, before calibration."""
    blank = {"stance": [[0.0] * 9] * 4, "moves": [[0.0] * 3] * len(MOVES), "safety": [[0.0] * 3] * len(SIGNALS)}
    model = Model("", {"files": _Unchecked(folder), "calibration": blank}, folder)
    encoder, heads = Encoder(model, threads=2), Heads(model)
    found: dict[str, list[np.ndarray]] = {name: [] for name in ("moves", "stance", "safety")}
    for unit in units:
        heard = hear(Message.from_json(unit.record), encoder.pieces)
        group = next(heard.windows())
        facts = (float(heard.about), float(bool(heard.context)), float(heard.answers))
        forms = [form for sentence in group for form in sentence.forms]
        said = heads.logits(encoder.vectors(heard.passage(group)), facts, forms)
        for name, rows in found.items():
            rows.append(said[name])
    return {name: np.array(rows) for name, rows in found.items()}


class _Unchecked(dict):
    """Hashes of files that are only being made."""

    def __init__(self, folder: Path) -> None:
        super().__init__({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()})


def platt(scores: np.ndarray, truth: np.ndarray, known: np.ndarray) -> list[list[float]]:
    """How both ears are weighed for each output: everybody's two slopes, an intercept of its own as far as it has cases.

    Args:
        scores: Logits of both, shape (units, outputs, 2).
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


def best_threshold(p: np.ndarray, truth: np.ndarray, *, beta: float = 1.0) -> float:
    """The threshold of the highest F-beta."""
    grid = np.linspace(0.15, 0.8, 66)

    def score(threshold: float) -> float:
        said = p >= threshold
        hit = (said & truth).sum()
        return float((1 + beta**2) * hit / max((1 + beta**2) * hit + beta**2 * (truth & ~said).sum() + (said & ~truth).sum(), 1))

    return float(grid[int(np.argmax([score(t) for t in grid]))])


def main() -> None:
    """Export, calibrate, write the manifest."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("network", type=Path)
    parser.add_argument("--held-out", nargs="+", required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "sameas" / "models" / "reader")
    options = parser.parse_args()
    folder = options.out
    folder.mkdir(parents=True, exist_ok=True)
    base = fetch()
    network = Reader(len(MOVES), len(SIGNALS))
    network.load_state_dict(torch.load(options.network))
    network.eval()
    onnx.save(encoder_graph(base / "encoder.onnx", network), str(folder / "encoder.onnx"))
    onnx.save(heads_graph(network), str(folder / "heads.onnx"))
    shutil.copyfile(base / "vocabulary.txt", folder / "vocabulary.txt")
    (folder / "manifest.json").unlink(missing_ok=True)

    units = load()
    pieces = WordPiece.from_lines((base / "vocabulary.txt").read_text("utf-8").splitlines())
    lexical.fit([unit for unit in units if unit.group not in options.held_out], pieces, folder)
    held = [unit for unit in units if unit.group in options.held_out]
    raw = logits(folder, held)
    moves = np.array([[m in u.moves for m in MOVES] for u in held])
    known = np.array([[m not in u.disputed for m in MOVES] for u in held])
    safety = np.array([[s in u.safety for s in SIGNALS] for u in held])
    stance = np.array([u.stance for u in held])
    move_lines = platt(raw["moves"], moves, known)
    safety_lines = platt(raw["safety"], safety, np.ones_like(safety))
    weighed = LogisticRegression(C=0.3, max_iter=3000).fit(raw["stance"], stance)
    stance_lines = [[*map(float, row), float(b)] for row, b in zip(weighed.coef_, weighed.intercept_, strict=True)]

    p_moves = calibrated(raw["moves"], move_lines)
    p_safety = calibrated(raw["safety"], safety_lines)
    p_stance = weighed.predict_proba(raw["stance"])
    move_threshold = best_threshold(p_moves[known], moves[known])
    danger_threshold = best_threshold(p_safety.max(1), safety.any(1), beta=1.5)
    unsure = float(np.quantile(p_stance.max(1), NOT_SURE_SHARE))
    shipped = [path for path in sorted(folder.iterdir()) if path.suffix in {".npz", ".onnx", ".txt"}]
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in shipped}
    manifest = {
        "name": "reader",
        "version": VERSION,
        "base": "answerai-colbert-small-v1",
        "moves": list(MOVES),
        "signals": list(SIGNALS),
        "sources": list(SOURCES),
        "trained_on": len(units) - len(held),
        "held_out": {"groups": options.held_out, "units": len(held)},
        "calibration": {"moves": move_lines, "safety": safety_lines, "stance": stance_lines},
        "decide": {
            "moves": [round(move_threshold, 3)] * len(MOVES),
            "safety": [round(danger_threshold, 3)] * len(SIGNALS),
            "hint": round(danger_threshold / 2, 3),
            "source": 0.6,
            "unsure": round(unsure, 3),
        },
        "files": files,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    by_stance = f1_score(stance, p_stance.argmax(1), average=None)
    print(f"held out {len(held)}: stance macro-F1 {by_stance.mean():.3f}", dict(zip(STANCES, by_stance.round(3), strict=True)))
    print(f"moves micro-F1 {f1_score(moves[known], p_moves[known] >= move_threshold):.3f} at {move_threshold:.2f}")
    found, danger = p_safety.max(1) >= danger_threshold, safety.any(1)
    print(f"danger at {danger_threshold:.2f}: recall {found[danger].mean():.3f}, false alarm {found[~danger].mean():.3f}")
    print(f"unsure below {unsure:.2f}")


def calibrated(scores: np.ndarray, lines: list[list[float]]) -> np.ndarray:
    """Logits of both ears to probabilities."""
    table = np.array(lines)
    return 1 / (1 + np.exp(-((scores * table[:, :2]).sum(2) + table[:, 2])))


if __name__ == "__main__":
    main()
