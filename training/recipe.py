"""The shipped model from our own text, in one command: train each encoder, export, calibrate.

    make train

About twenty minutes on two cores that multiply half-precision matrices in hardware, an hour and
a half on others. A run that was cut off goes on from its last epoch.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILD = HERE / "build"

ENCODERS = ("minilm-6", "bge-small")
"""The bases that ship, fine-tuned; docs/adr/0007-two-encoders.md has the figures."""

HELD_OUT = ("t03", "c02", "t15", "n02", "k03")
"""Authors' cells never trained on: calibration and thresholds are fitted on them."""


def main() -> None:
    """Run the steps in order; a network that is there is not trained again (``make clean-training`` starts over)."""
    networks = []
    for base in ENCODERS:
        network = BUILD / f"{base}.pt"
        if not network.exists():
            train = [sys.executable, str(HERE / "train.py"), base, "--out", str(network), "--hold-out", *HELD_OUT]
            subprocess.run(train, check=True)
        networks.append(f"{base}={network}")
    subprocess.run([sys.executable, str(HERE / "export.py"), *networks, "--held-out", *HELD_OUT], check=True)


if __name__ == "__main__":
    main()
