"""What networks that were not trained on a unit make of it, so that the network that ships can learn from their doubt.

The authors' cells fall into ``FOLDS`` parts; for each part ``train.py --fold`` trains a network on the others. What it says of
the part it has not seen is mixed with the labels (knowledge distillation, Hinton and others 2015): where labellers and text
disagree, the network that ships learns how sure one can be.

    python training/teach.py BASE … --out TAUGHT.npz [--hold-out GROUP …]

What the teachers say is the same for every network that learns from them, and is asked once; text that comes in later is added.
"""

from __future__ import annotations

import argparse
import os
import random
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from base import BASES
from batching import DEVICE, HALF, batches, collate, pieces_of
from corpus import MOVES, SIGNALS, Labelled, load, row
from network import Reader

BUILD = Path(__file__).resolve().parent / "build"
FOLDS = 3
TEACHER = 0.5
"""How much the teachers count beside the labellers."""
TAUGHT = ("moves", "stance", "safety")
"""What a network can learn from another one, in the order of the heads."""

Said = dict[str, np.ndarray]


def fold_of(unit: Labelled) -> int:
    """The part a unit falls into, with all of its author's cell."""
    return zlib.crc32(unit.group.encode()) % FOLDS


def teacher_of(base: str, fold: int) -> Path:
    """Where the network is kept that was trained on all parts but one."""
    return BUILD / f"{base}-without-{fold}.pt"


@torch.no_grad()
def heard_by(network: Reader, units: Sequence[Labelled], base: str) -> Said:
    """Probabilities a trained network gives some units: ``moves``, ``stance`` and ``safety``, each of shape (units, outputs)."""
    network.eval().to(DEVICE)
    pieces = pieces_of(base)
    rows = [row(unit, pieces) for unit in units]
    found: dict[str, list[np.ndarray]] = {name: [np.empty(0)] * len(rows) for name in TAUGHT}
    for group in batches(rows, random.Random(0)):
        batch = collate([rows[i] for i in group], pieces.padding)
        with torch.autocast(DEVICE.type, torch.bfloat16, enabled=HALF):
            lower = network.encoder.lower(batch["ids"], batch["mask"], batch["kinds"])
            said = network(lower, batch["mask"], batch["own"], batch["facts"])
        for name, logits in zip(TAUGHT, said, strict=False):
            chances = logits.float().softmax(1) if name == "stance" else logits.float().sigmoid()
            for i, line in zip(group, chances.cpu().numpy(), strict=True):
                found[name][i] = line
    return {name: np.array(lines, np.float32) for name, lines in found.items()}


def taught_by(bases: Sequence[str], units: Sequence[Labelled]) -> Said:
    """What the teachers say of units, each asked only about those it has not seen; several bases are averaged."""
    outputs = dict(zip(TAUGHT, (len(MOVES), 4, len(SIGNALS)), strict=True))
    mean = {name: np.zeros((len(units), outputs[name]), np.float32) for name in TAUGHT}
    for base in bases:
        for fold in range(FOLDS):
            places = [i for i, unit in enumerate(units) if fold_of(unit) == fold]
            if not places:
                continue
            network = Reader(len(MOVES), len(SIGNALS), BASES[base].layers, BASES[base].frozen)
            network.load_state_dict(torch.load(teacher_of(base, fold)))
            for name, chances in heard_by(network, [units[i] for i in places], base).items():
                mean[name][places] += chances / len(bases)
    return mean


def added(path: Path, bases: Sequence[str], units: Sequence[Labelled]) -> int:
    """Ask the teachers about the units that ``path`` says nothing of, and keep what they say with the rest; how many were asked about."""
    ids: list[str] = []
    said: Said = {}
    if path.exists():
        with np.load(path) as arrays:
            ids, said = arrays["ids"].tolist(), {name: arrays[name] for name in TAUGHT}
    known = set(ids)
    fresh = [unit for unit in units if unit.id not in known]
    if fresh:
        more = taught_by(bases, fresh)
        said = {name: np.concatenate([said[name], more[name]]) if ids else more[name] for name in TAUGHT}
        part = path.with_suffix(".part.npz")
        np.savez(part, ids=np.array(ids + [unit.id for unit in fresh]), **said)
        part.replace(path)
    return len(fresh)


def kept(path: Path, units: Sequence[Labelled]) -> Said:
    """What the teachers said of these units, as it was kept.

    Raises:
        SystemExit: They were not asked about all of them.
    """
    with np.load(path) as arrays:
        places = {name: place for place, name in enumerate(arrays["ids"].tolist())}
        lacking = [unit.id for unit in units if unit.id not in places]
        if lacking:
            raise SystemExit(
                f"{path} says nothing of {len(lacking)} units, {lacking[0]} the first: run training/teach.py once more"
            )
        chosen = [places[unit.id] for unit in units]
        return {name: arrays[name][chosen] for name in TAUGHT}


def mix(batch: dict[str, torch.Tensor], teacher: Said, group: list[int]) -> None:
    """Mix what the labellers said with what the teachers make of the same rows; a disputed move is left to the teachers."""
    soft = {name: torch.from_numpy(teacher[name][group]).to(DEVICE) for name in TAUGHT}
    own = 1 - TEACHER
    moves = own * batch["moves"] + TEACHER * soft["moves"]
    batch["moves"] = torch.where(batch["moves"] >= 0, moves, soft["moves"])
    batch["safety"] = own * batch["safety"] + TEACHER * soft["safety"]
    batch["stance"] = own * functional.one_hot(batch["stance"], soft["stance"].shape[1]) + TEACHER * soft["stance"]


def main() -> None:
    """Ask the teachers about every unit they have said nothing of, and keep what they say."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bases", nargs="+", choices=BASES)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hold-out", nargs="*", default=[], help="groups to leave out")
    options = parser.parse_args()
    torch.set_num_threads(os.cpu_count() or 1)
    units = [unit for unit in load(pages=False) if unit.group not in options.hold_out]
    print(f"asked about {added(options.out, options.bases, units):,} of {len(units):,} units: {options.out}")


if __name__ == "__main__":
    main()
