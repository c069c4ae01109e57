"""Nobody else's wording, and none of the development data's, in pages or training text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_no_five_words_in_a_row(shared: Path) -> None:
    command = [sys.executable, str(ROOT / "tools" / "check_wording.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"SAMEAS_SHARED": str(shared)})
    assert done.returncode == 0, done.stdout
