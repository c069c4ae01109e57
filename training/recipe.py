"""The shipped model from our own text, in one command: train, export, calibrate.

    make train

About an hour on two cores. A run that was cut off goes on from its last epoch.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NETWORK = HERE / "build" / "reader.pt"

HELD_OUT = ("t03", "c02", "t15")
"""Authors' cells never trained on: calibration and thresholds are fitted on them."""

EPOCHS = 4


def main() -> None:
    """Run the steps in order."""
    if not NETWORK.exists():
        step = ["train.py", "--out", str(NETWORK), "--epochs", str(EPOCHS), "--hold-out", *HELD_OUT]
        subprocess.run([sys.executable, str(HERE / step[0]), *step[1:]], check=True)
    subprocess.run([sys.executable, str(HERE / "export.py"), str(NETWORK), "--held-out", *HELD_OUT], check=True)


if __name__ == "__main__":
    main()
