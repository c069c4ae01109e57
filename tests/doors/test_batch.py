"""``sameas batch``: every line in its place, whatever is on it."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run


def records(output: bytes) -> list[dict]:  # type: ignore[type-arg]
    return [json.loads(line) for line in output.decode("utf-8").splitlines()]


def test_lines_keep_their_order_and_their_ids(run: Run) -> None:
    lines = [
        json.dumps({"id": f"u{i}", "text": text}) for i, text in enumerate(["you never listen", "k", "love you", "whatever"] * 30)
    ]
    done = run("batch", "-", given="\n".join(lines).encode())
    assert done.returncode == 0
    assert [r["id"] for r in records(done.stdout)] == [f"u{i}" for i in range(120)]
    assert all(isinstance(r["moves"], list) and isinstance(r["safety"], list) for r in records(done.stdout))


def test_a_broken_line_says_so_in_its_place(run: Run) -> None:
    given = b"\n".join(
        [
            b'\xef\xbb\xbf{"id": 7, "text": "you never listen"}',
            b'{"id": "broken", "text": ',
            b"",
            b'{"id": "no text"}',
            b'{"text": "\\ud800 half"}',
            b'{"text": "caf\xe9"}',
            b"[1, 2]",
            b'{"id": "empty", "text": "  "}',
            b'{"id": "nul", "text": "a\\u0000b"}',
            b'{"id": "address", "text": "hi", "address": "mum"}',
            b'{"id": "context", "text": "hi", "context": "not a list"}',
            b"[" * 100_000,
            b'{"id": "last", "text": "love you"}',
        ]
    )
    done = run("batch", "-", given=given)
    assert done.returncode == 0
    read = records(done.stdout)
    assert [r["id"] for r in read] == [
        7,
        "line-2",
        "no text",
        "line-5",
        "line-6",
        "line-7",
        "empty",
        "nul",
        "address",
        "context",
        "line-12",
        "last",
    ]
    assert [("error" in r) for r in read] == [False, *[True] * 10, False]
    assert all("\n" not in r["error"] and len(r["error"]) > 20 for r in read[1:-1])
    assert done.stderr.decode().count("\n") == 1
    assert "10 of 12" in done.stderr.decode()


def test_a_line_too_long_for_memory_is_passed_over(run: Run) -> None:
    given = b'{"text": "' + b"a" * 3_000_000 + b'"}\n{"id": "next", "text": "ok love"}\n'
    read = records(run("batch", "-", given=given).stdout)
    assert "too long" in read[0]["error"]
    assert read[1]["id"] == "next"
    assert "error" not in read[1]


def test_the_output_file_is_whole_or_not_there(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text('{"id": "a", "text": "you never listen"}\n')
    assert run("batch", str(source), "-o", "out.jsonl").returncode == 0
    assert records((tmp_path / "out.jsonl").read_bytes())[0]["id"] == "a"
    failed = run("batch", str(source), "-o", "no/such/folder/out.jsonl")
    assert failed.returncode == 2
    assert failed.stderr.decode().count("\n") == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="NOT RUN: this system has no device that is always full")
def test_a_full_disk_is_one_clear_line(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text('{"text": "you never listen"}\n' * 50)
    for arguments in (("-o", "/dev/full"),):
        done = run("batch", str(source), *arguments)
        assert done.returncode == 2
        assert b"space" in done.stderr.lower()
        assert done.stderr.decode().count("\n") == 1


def test_a_disk_that_fills_leaves_no_part_of_a_file(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"text": "you never listen"}\n' * 2000)
    out.write_text("what stood here before\n")

    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    command = [
        sys.executable,
        "-c",
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); from sameas.cli import main; main()",
    ]
    done = subprocess.run(
        [*command, "batch", str(source), "-o", str(out)], capture_output=True, preexec_fn=small_files, check=False
    )
    assert done.returncode == 2
    assert b"cannot be written" in done.stderr
    assert out.read_text() == "what stood here before\n"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_memory_is_flat_in_the_number_of_lines(tmp_path: Path) -> None:
    def peak(lines: int) -> int:
        source = tmp_path / f"{lines}.jsonl"
        with source.open("w") as stream:
            for number in range(lines):
                stream.write(f'{{"id": "u{number}", "text": "ok love see you at {number % 50}"}}\n')
        program = (
            "import resource, sys; from sameas.cli.app import app; "
            f"app.main(['batch', {str(source)!r}, '-o', {os.devnull!r}], standalone_mode=False); "
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
        )
        return int(subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout)

    assert peak(40_000) < peak(400) * 1.15


def test_an_engine_that_is_not_here_says_so(run: Run) -> None:
    done = run("batch", "-", "--engine", "ray", given=b"{}")
    assert done.returncode == 2
    assert b"--engine local" in done.stderr


def test_exit_code_for_scripts(run: Run) -> None:
    assert run("batch", "-", "--exit-code", given=b'{"text": "you never listen to me"}').returncode == 1
    assert run("batch", "-", "--exit-code", given=b'{"text": "milk is in the fridge"}').returncode == 0
