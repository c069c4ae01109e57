"""From trained networks to the model that ships: graphs, calibration, thresholds, manifest.

    python training/export.py BASE=NET.pt … --held-out GROUP … [--out src/sameas/models/reader]

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

import lexical
from base import BASES, fetch
from calibrate import calibrate
from corpus import MOVES, SIGNALS, SOURCES, Labelled, load
from graph import encoder_graph, heads_of
from network import Reader
from sameas.conversation import Message
from sameas.models import Model
from sameas.reader.ears import Ears
from sameas.reader.heard import hear
from sameas.reader.wordpiece import WordPiece

ROOT = Path(__file__).resolve().parents[1]
VERSION = "0.5.0"
GRAPH = "colbert-small"
"""The base whose quantized graph all networks are put into."""


def listen(folder: Path, names: list[str], units: list[Labelled]) -> dict[str, np.ndarray]:
    """What the shipped graphs and the words say of some units, before calibration."""
    blank = {"stance": [[0.0]], "moves": [[0.0]], "safety": [[0.0]]}
    manifest = {"files": _Unchecked(folder), "encoders": names, "calibration": blank, "moves": MOVES, "signals": SIGNALS}
    model = Model("", manifest, folder)
    ears = Ears(model, threads=2)
    found: dict[str, list[np.ndarray]] = {name: [] for name in ("moves", "stance", "safety")}
    for unit in units:
        heard = hear(Message.from_json(unit.record), ears.pieces)
        group = next(heard.windows())
        facts = (float(heard.about), float(bool(heard.context)), float(heard.answers))
        forms = [form for sentence in group for form in sentence.forms]
        said = ears.uncalibrated(heard.passage(group), facts, forms)
        for name, rows in found.items():
            rows.append(getattr(said, name))
    return {name: np.array(rows) for name, rows in found.items()}


class _Unchecked(dict):
    """Hashes of files that are only being made."""

    def __init__(self, folder: Path) -> None:
        super().__init__({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()})


def main() -> None:
    """Export, calibrate, write the manifest."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("networks", nargs="+", metavar="BASE=NET.pt")
    parser.add_argument("--held-out", nargs="+", required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "sameas" / "models" / "reader")
    options = parser.parse_args()
    folder = options.out
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    names = []
    for each in options.networks:
        name, _, path = each.partition("=")
        network = Reader(len(MOVES), len(SIGNALS), BASES[name].layers, BASES[name].frozen)
        network.load_state_dict(torch.load(path))
        network.eval()
        onnx.save(encoder_graph(fetch(GRAPH) / BASES[GRAPH].file, network), str(folder / f"{name}.onnx"))
        np.savez(folder / f"{name}-heads.npz", **heads_of(network))
        names.append(name)
    shutil.copyfile(fetch(names[0]) / "vocabulary.txt", folder / "vocabulary.txt")

    units = load(pages=False)
    pieces = WordPiece.from_lines((folder / "vocabulary.txt").read_text("utf-8").splitlines())
    lexical.fit([unit for unit in units if unit.group not in options.held_out], pieces, folder)
    held = [unit for unit in units if unit.group in options.held_out]
    raw = listen(folder, names, held)
    calibration, rules = calibrate(raw, held)
    shipped = [path for path in sorted(folder.iterdir()) if path.suffix in {".npz", ".onnx", ".txt"}]
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in shipped}
    manifest = {
        "name": "reader",
        "version": VERSION,
        "encoders": names,
        "moves": list(MOVES),
        "signals": list(SIGNALS),
        "sources": list(SOURCES),
        "trained_on": len(units) - len(held),
        "held_out": {"groups": options.held_out, "units": len(held)},
        "calibration": calibration,
        "decide": rules,
        "files": files,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
