"""The shipped model from our own text, in one command: pre-train, train, average, export, calibrate.

    make train          # from the base: an hour on two cores that multiply half-precision matrices in hardware, some three on others
    make train-onward   # from the network that ships, where text was added: a third of that

A run that was cut off goes on from its last epoch.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent
BUILD = HERE / "build"

BASE = "minilm-6"
"""The base that ships, fine-tuned; docs/adr/0006-bases-compared.md has the figures."""

SEEDS = (0, 1)
"""One base, trained twice in other orders; the weights are averaged (docs/adr/0007-one-average.md)."""

EPOCHS, EPOCHS_ONWARD = 6, 3
"""How often all text is seen, from the base and from the network that ships."""

HELD_OUT = ("t03", "c02", "t15", "n02", "k03", "n09")
"""Authors' cells never trained on: calibration and thresholds are fitted on them."""


def average(networks: list[Path], out: Path) -> None:
    """One network whose weights are the mean of several that started from the same base (Wortsman and others 2022)."""
    states = [torch.load(path) for path in networks]
    mean = {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}
    torch.save(mean, out)


def main() -> None:
    """Run the steps in order; a network that is there is not trained again (``make clean-training`` starts over)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--onward", action="store_true", help="go on from the network that ships")
    onward = parser.parse_args().onward
    start = BUILD / f"{BASE}-read.pt"
    if onward:
        begin = ["--onward", "--epochs", str(EPOCHS_ONWARD)]
    else:
        begin = ["--start", str(start), "--epochs", str(EPOCHS)]
        if not start.exists():
            subprocess.run([sys.executable, str(HERE / "pretrain.py"), BASE, "--out", str(start)], check=True)
    networks = [BUILD / f"{BASE}-{'onward-' if onward else ''}{seed}.pt" for seed in SEEDS]
    for seed, network in zip(SEEDS, networks, strict=True):
        if not network.exists():
            train = [sys.executable, str(HERE / "train.py"), BASE, "--seed", str(seed), "--out", str(network), *begin]
            subprocess.run([*train, "--hold-out", *HELD_OUT], check=True)
    whole = BUILD / f"{BASE}.pt"
    average(networks, whole)
    subprocess.run([sys.executable, str(HERE / "export.py"), f"{BASE}={whole}", "--held-out", *HELD_OUT], check=True)


if __name__ == "__main__":
    main()
