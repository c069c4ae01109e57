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
import onnxruntime as ort
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from base import fetch
from corpus import MOVES, SIGNALS, SOURCES, STANCES, Labelled, load
from graph import encoder_graph, heads_graph
from network import Reader
from sameas.conversation import Message
from sameas.models import Model
from sameas.reader.encoder import Encoder
from sameas.reader.heard import hear

ROOT = Path(__file__).resolve().parents[1]
VERSION = "0.1.0"
NOT_SURE_SHARE = 0.02
SHRINK = 12.0
"""Held-out cases of a move at which its own line counts as much as everybody's."""


def logits(folder: Path, units: list[Labelled]) -> dict[str, np.ndarray]:
    """What the shipped graphs say of some units, before calibration."""
    model = Model("", {"files": _Unchecked(folder)}, folder)
    encoder = Encoder(model, threads=2)
    heads = ort.InferenceSession(str(folder / "heads.onnx"), providers=["CPUExecutionProvider"])
    found: dict[str, list[np.ndarray]] = {name: [] for name in ("moves", "stance", "safety", "source")}
    for unit in units:
        heard = hear(Message.from_json(unit.record), encoder.pieces)
        facts = np.array([heard.about, bool(heard.context), heard.answers], np.float32)
        vectors = encoder.vectors(heard.passage(next(heard.windows()), in_context=True))
        text = np.concatenate([vectors[1:].mean(0), vectors[0], facts])[None].astype(np.float32)
        outputs = heads.run(None, {"text": text, "words": vectors[1:]})
        for name, output in zip(found, outputs, strict=False):
            found[name].append(output[0])
    return {name: np.array(rows) for name, rows in found.items()}


class _Unchecked(dict):
    """Hashes of files that are only being made."""

    def __init__(self, folder: Path) -> None:
        super().__init__({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()})


def platt(scores: np.ndarray, truth: np.ndarray, known: np.ndarray) -> list[list[float]]:
    """One line an output: everybody's slope, and an intercept of its own as far as it has cases."""
    line = LogisticRegression(C=100.0).fit(scores[known].reshape(-1, 1), truth[known])
    scale, shift = float(line.coef_[0, 0]), float(line.intercept_[0])
    lines = []
    for column in range(scores.shape[1]):
        rows = known[:, column]
        cases = truth[rows, column].sum()
        own = shift
        for _ in range(50):  # Newton steps for an intercept that gives back the observed rate
            p = 1 / (1 + np.exp(-(scores[rows, column] * scale + own)))
            own += float((truth[rows, column].sum() - p.sum()) / max((p * (1 - p)).sum(), 1e-3))
            own = float(np.clip(own, shift - 3, shift + 3))
        weight = cases / (cases + SHRINK)
        lines.append([scale, weight * own + (1 - weight) * shift])
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
    held = [unit for unit in units if unit.group in options.held_out]
    raw = logits(folder, held)
    moves = np.array([[m in u.moves for m in MOVES] for u in held])
    known = np.array([[m not in u.disputed for m in MOVES] for u in held])
    safety = np.array([[s in u.safety for s in SIGNALS] for u in held])
    stance = np.array([u.stance for u in held])
    move_lines = platt(raw["moves"], moves, known)
    safety_lines = platt(raw["safety"], safety, np.ones_like(safety))
    temperature, shift = stance_line(raw["stance"], stance)

    p_moves = calibrated(raw["moves"], move_lines)
    p_safety = calibrated(raw["safety"], safety_lines)
    p_stance = softmax(raw["stance"] * temperature + shift)
    move_threshold = best_threshold(p_moves[known], moves[known])
    danger_threshold = best_threshold(p_safety.max(1), safety.any(1), beta=1.5)
    unsure = float(np.quantile(p_stance.max(1), NOT_SURE_SHARE))
    shipped = [path for path in sorted(folder.iterdir()) if path.suffix in {".onnx", ".txt"}]
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
        "calibration": {"moves": move_lines, "safety": safety_lines, "stance": [temperature, *shift]},
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


def stance_line(scores: np.ndarray, truth: np.ndarray) -> tuple[float, list[float]]:
    """Temperature and shifts of the stance head, by likelihood."""
    x, y = torch.tensor(scores), torch.tensor(truth)
    parameters = torch.zeros(5, requires_grad=True)
    optimizer = torch.optim.LBFGS([parameters], max_iter=200)

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        value = torch.nn.functional.cross_entropy(x * parameters[0].exp() + parameters[1:], y)
        value = value + 0.01 * (parameters[1:] ** 2).sum()
        value.backward()
        return value

    optimizer.step(closure)
    found = parameters.detach().numpy()
    return float(np.exp(found[0])), [float(v - found[1:].mean()) for v in found[1:]]


def calibrated(scores: np.ndarray, lines: list[list[float]]) -> np.ndarray:
    """Logits to probabilities."""
    table = np.array(lines)
    return 1 / (1 + np.exp(-(scores * table[:, 0] + table[:, 1])))


def softmax(scores: np.ndarray) -> np.ndarray:
    """Rows that sum to one."""
    raised = np.exp(scores - scores.max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)


if __name__ == "__main__":
    main()
