"""The shipped model from our own text, in one command: pre-train, teachers, learn from them and the labels, average, export, calibrate.

    make train

On two cores that multiply in half precision: 20 minutes to pre-train, 13 for each pair of teachers side by side, ten for what they say, an
hour for the two that ship. A run that was cut off goes on from its last epoch.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch

from teach import FOLDS, teacher_of

HERE = Path(__file__).resolve().parent
BUILD = HERE / "build"

BASE = "minilm-6"
"""The base that ships, fine-tuned; docs/adr/0006-bases-compared.md has the figures."""

SEEDS = (0, 1)
"""One base, trained twice in other orders; the weights are averaged (docs/adr/0007-one-average.md)."""

TEACHERS = ("minilm-6", "bge-small")
"""Bases of the teachers (docs/adr/0009-reading-before-labels.md)."""

EPOCHS, EPOCHS_OF_TEACHERS = 5, 3
"""How often the text is seen."""

AT_ONCE = 1 if torch.cuda.is_available() else min(2, os.cpu_count() or 1)
"""Networks trained side by side."""

HELD_OUT = ("t03", "c02", "t15", "n02", "k03", "n09", "w07", "w22")
"""Authors' cells never trained on: calibration and thresholds are fitted on them."""


def average(networks: list[Path], out: Path) -> None:
    """One network whose weights are the mean of several that started from the same base (Wortsman and others 2022)."""
    states = [torch.load(path) for path in networks]
    mean = {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}
    torch.save(mean, out)


def side_by_side(commands: list[list[str]]) -> None:
    """Run commands ``AT_ONCE`` at a time, each with its share of the cores: small matrices leave most of two cores idle."""
    share = str(max(1, (os.cpu_count() or 1) // AT_ONCE))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        done = [pool.submit(subprocess.run, [*command, "--threads", share], check=True) for command in commands]
        for each in done:
            each.result()


def trained(base: str, out: Path, *more: str) -> list[list[str]]:
    """The command that trains one network; none if it is there."""
    if out.exists():
        return []
    return [[sys.executable, str(HERE / "train.py"), base, "--out", str(out), "--hold-out", *HELD_OUT, *more]]


def main() -> None:
    """Run the steps in order; a network that is there is not trained again (``make clean-training`` starts over)."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    start = BUILD / f"{BASE}-read.pt"
    if not start.exists():
        subprocess.run([sys.executable, str(HERE / "pretrain.py"), BASE, "--out", str(start)], check=True)
    begin = {base: ["--start", str(start)] if base == BASE else [] for base in TEACHERS}
    teachers = [(base, fold) for fold in range(FOLDS) for base in TEACHERS]
    side_by_side(
        [
            command
            for base, fold in teachers
            for command in trained(
                base, teacher_of(base, fold), "--fold", str(fold), "--epochs", str(EPOCHS_OF_TEACHERS), *begin[base]
            )
        ]
    )
    taught = BUILD / "taught.npz"
    command = [sys.executable, str(HERE / "teach.py"), *TEACHERS, "--out", str(taught), "--hold-out", *HELD_OUT]
    subprocess.run(command, check=True)
    networks = [BUILD / f"{BASE}-{seed}.pt" for seed in SEEDS]
    learn = ["--epochs", str(EPOCHS), "--start", str(start), "--taught", str(taught)]
    side_by_side(
        [
            command
            for seed, network in zip(SEEDS, networks, strict=True)
            for command in trained(BASE, network, "--seed", str(seed), *learn)
        ]
    )
    whole = BUILD / f"{BASE}.pt"
    average(networks, whole)
    subprocess.run([sys.executable, str(HERE / "export.py"), f"{BASE}={whole}", "--held-out", *HELD_OUT], check=True)


if __name__ == "__main__":
    main()
