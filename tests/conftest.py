"""What all tests share: the reader, the shared folder, the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from sameas.reader import Reader, default_reader

ROOT = Path(__file__).resolve().parents[1]

settings.register_profile("sameas", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("sameas")

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader with the shipped model."""
    return default_reader()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the seed, the codebook and the development data; skips loudly where there is none."""
    folder = Path(os.environ.get("SAMEAS_SHARED") or ROOT.parent / "shared")
    if not (folder / "design" / "codebook.md").is_file():
        pytest.skip(f"NOT RUN: there is no shared folder at {folder}; set SAMEAS_SHARED to check against it")
    return folder


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs ``sameas`` as a person would: a process of its own, with bytes in and out."""

    def _run(*arguments: str, given: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "SAMEAS_MODEL"))}
        environment |= {"NO_COLOR": "1", "COLUMNS": "92", **env}
        command = [sys.executable, "-m", "sameas", *arguments]
        return subprocess.run(command, input=given, capture_output=True, env=environment, cwd=tmp_path, check=False, timeout=120)

    return _run
