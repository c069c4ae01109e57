"""The reader that ships learns on from the one before it, so that new text need not cost the whole recipe.

    python training/onward.py FOLDER [--out src/sameas/models/reader]

FOLDER holds the reader before: 0.5.0 was made from 0.4.0's, which ``recipe.py`` had made and which stands in the history of
``src/sameas/models/reader``. Its network comes out of its seven bits, hears all text that is labelled once an epoch at a third of
the pace, what it has not learned from before twice, and half of what it is told of the old text is what it said itself, so that it
forgets less. Two trainings are averaged, as in the recipe (docs/adr/0015-ordinary-messages.md).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch

from corpus import MOVES, SIGNALS, STANCES, Labelled, load
from graph import network_of
from recipe import BASE, BUILD, HELD_OUT, HERE, SEEDS, average, side_by_side, trained
from teach import TAUGHT, Said, heard_by

NEW = "w"
"""How the names of the cells begin that the reader before had not learned from."""
EPOCHS, PACE = 2, 0.35


def as_labelled(units: list[Labelled]) -> Said:
    """What the labellers say of units, in the form of what a network says."""
    return {
        "moves": np.array([[move in unit.moves for move in MOVES] for unit in units], np.float32),
        "stance": np.eye(len(STANCES), dtype=np.float32)[[unit.stance for unit in units]],
        "safety": np.array([[sign in unit.safety for sign in SIGNALS] for unit in units], np.float32),
    }


def taught(begin: Path, out: Path) -> None:
    """Keep what the network before says of the text it has learned from; of new text the labels stand alone."""
    units = [unit for unit in load(pages=False) if unit.group not in HELD_OUT]
    old, new = ([u for u in units if u.group.startswith(NEW) is is_new] for is_new in (False, True))
    network = network_of(begin / f"{BASE}.onnx", begin / f"{BASE}-heads.npz")
    said, labels = heard_by(network, old, BASE), as_labelled(new)
    np.savez(
        out,
        ids=np.array([unit.id for unit in [*old, *new]]),
        **{name: np.concatenate([said[name], labels[name]]) for name in TAUGHT},
    )


def main() -> None:
    """Run the steps in order; a network that is there is not trained again."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("before", type=Path, help="the folder of the reader to learn on from")
    parser.add_argument("--out", type=Path, default=HERE.parent / "src" / "sameas" / "models" / "reader")
    options = parser.parse_args()
    if options.before.resolve() == options.out.resolve():
        parser.error("the reader before would be written over: copy its folder elsewhere first, and name that")
    begin, said = BUILD / "begin.pt", BUILD / "said.npz"
    torch.save(network_of(options.before / f"{BASE}.onnx", options.before / f"{BASE}-heads.npz").state_dict(), begin)
    if not said.exists():
        taught(options.before, said)
    networks = [BUILD / f"onward-{seed}.pt" for seed in SEEDS]
    learn = ["--epochs", str(EPOCHS), "--begin", str(begin), "--pace", str(PACE), "--taught", str(said), "--twice", NEW]
    side_by_side(
        [
            command
            for seed, network in zip(SEEDS, networks, strict=True)
            for command in trained(BASE, network, "--seed", str(seed), *learn)
        ]
    )
    whole = BUILD / "onward.pt"
    average(networks, whole)
    command = [sys.executable, str(HERE / "export.py"), f"{BASE}={whole}", "--held-out", *HELD_OUT, "--out", str(options.out)]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
