"""``--llm``, ``--second-ear`` and ``sameas llm`` as a person and as a program meets them."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.llm import stub
from tests.llm.stub import served

HARSH = "You always ignore me when the football is on."
GOOD = "I felt ignored when the football was on. Can you talk to me first?"
KEY = "sk-very-secret-0042"
AFRAID = "i didnt tell you about the car because i was scared of what youd do to me"


def settings(url: str, tmp_path: Path) -> dict[str, str]:
    return {
        "SAMEAS_LLM_URL": url,
        "SAMEAS_LLM_MODEL": "tiny",
        "SAMEAS_LLM_KEY": KEY,
        "SAMEAS_LLM_TIMEOUT": "10",
        "SAMEAS_CONFIG": str(tmp_path / "config"),
        "https_proxy": "http://127.0.0.1:9",
        "http_proxy": "http://127.0.0.1:9",
        "all_proxy": "http://127.0.0.1:9",
    }


def test_rewrite_with_it(run: Run, tmp_path: Path) -> None:
    with served(stub.offering(GOOD)) as there:
        done = run("rewrite", "-", "--json", "--llm", "--llm-agreed", given=HARSH.encode(), **settings(there.url, tmp_path))
        shown = run("rewrite", "-", "--llm", "--llm-agreed", given=HARSH.encode(), **settings(there.url, tmp_path))
    found = json.loads(done.stdout)
    assert found["llm"] == {"asked": True}
    assert found["suggestions"][0]["text"] == GOOD
    assert found["suggestions"][0]["by"] == "llm:tiny"
    words = " ".join(shown.stdout.decode().split())
    assert GOOD in words
    assert "Worded by tiny" in words
    assert KEY.encode() not in done.stdout + done.stderr + shown.stdout + shown.stderr
    assert len(there.asked) == 2  # through no proxy


def test_without_the_option_nothing_is_asked_and_nothing_changes(run: Run, tmp_path: Path) -> None:
    with served(stub.offering(GOOD)) as there:
        with_settings = run("rewrite", "-", "--json", given=HARSH.encode(), **settings(there.url, tmp_path))
        run("check", "-", given=HARSH.encode(), **settings(there.url, tmp_path))
    without = run("rewrite", "-", "--json", given=HARSH.encode())
    assert there.asked == []
    assert with_settings.stdout == without.stdout
    assert b'"llm"' not in without.stdout


def test_a_failure_is_one_line_and_the_rest_is_as_ever(run: Run, tmp_path: Path) -> None:
    with served(stub.status(401)) as there:
        shown = run("rewrite", "-", "--llm", "--llm-agreed", given=HARSH.encode(), **settings(there.url, tmp_path))
    without = run("rewrite", "-", given=HARSH.encode())
    assert shown.returncode == 0
    assert "The LLM did not help this time" in shown.stdout.decode()
    assert without.stdout.rstrip() in shown.stdout
    assert KEY.encode() not in shown.stdout + shown.stderr


def test_nobody_to_ask_means_nothing_is_sent(run: Run, tmp_path: Path) -> None:
    with served(stub.offering(GOOD)) as there:
        for arguments in (("rewrite", "-", "--llm"), ("rewrite", "-", "--llm", "--json"), ("check", "-", "--second-ear")):
            done = run(*arguments, given=HARSH.encode(), **settings(there.url, tmp_path))
            assert done.returncode == 2
            assert "--llm-agreed" in done.stderr.decode()
            assert len(done.stderr.decode().strip().splitlines()) == 1
    assert there.asked == []


def test_many_drafts_are_not_stopped_by_a_question(tmp_path: Path) -> None:
    file = tmp_path / "drafts.jsonl"
    file.write_text(json.dumps({"draft": HARSH}) + "\n", "utf-8")
    with served(stub.offering(GOOD)) as there:
        environment = os.environ | settings(there.url, tmp_path) | {"NO_COLOR": "1"}
        shown = at_a_terminal(["rewrite", "--batch", str(file), "--llm"], "y", environment)
    assert "--llm-agreed" in shown
    assert there.asked == []


def test_many_drafts_and_a_server_that_fails(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "drafts.jsonl"
    file.write_text("".join(json.dumps({"id": str(n), "draft": HARSH}) + "\n" for n in range(12)), "utf-8")
    with served(stub.status(404)) as there:
        done = run("rewrite", "--batch", str(file), "--llm", "--llm-agreed", **settings(there.url, tmp_path))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == 12
    assert all(one["suggestions"] and one["llm"]["failed"] for one in found)
    assert len(there.asked) < 12  # it was left alone
    assert "left alone" in found[-1]["llm"]["failed"]


def test_show_sends_nothing_and_shows_what_would_be_sent(run: Run, tmp_path: Path) -> None:
    with served(stub.offering(GOOD)) as there:
        shown = run("llm", "show", "-", given=f"Niamh, {HARSH}".encode(), **settings(there.url, tmp_path)).stdout.decode()
        ear = run("llm", "show", "-", "--second-ear", given=HARSH.encode(), **settings(there.url, tmp_path)).stdout.decode()
        danger = run("llm", "show", "-", given=AFRAID.encode(), **settings(there.url, tmp_path)).stdout.decode()
        assert there.asked == []
        run("rewrite", "-", "--json", "--llm", "--llm-agreed", given=f"Niamh, {HARSH}".encode(), **settings(there.url, tmp_path))
    ((*_, body),) = there.asked
    assert f"tiny at {there.url}" in shown
    assert "Niamh" not in shown
    for message in body["messages"]:
        assert flat(json.dumps(message["content"], ensure_ascii=False)) in flat(shown)
    assert KEY not in shown + ear
    assert "football" in ear
    assert "Nothingwouldbesent" in flat(danger)


def flat(text: str) -> str:
    """Without spaces, which a screen puts where lines end."""
    return "".join(text.split())


def test_what_is_missing_says_what_to_do(run: Run, tmp_path: Path) -> None:
    done = run("rewrite", "-", "--llm", given=HARSH.encode(), SAMEAS_CONFIG=str(tmp_path))
    assert done.returncode == 2
    assert "docs/llm.md" in done.stderr.decode()
    for arguments in (("rewrite", "-", "--llm-agreed"), ("check", "-", "--llm-agreed")):
        assert run(*arguments, given=HARSH.encode()).returncode == 2


def test_without_the_packages_it_says_which_command_installs_them(tmp_path: Path) -> None:
    code = (
        "import sys, importlib.util as u; real = u.find_spec;"
        "u.find_spec = lambda n, *a: None if n in ('httpx2', 'tenacity') else real(n, *a);"
        "sys.argv = ['sameas', 'rewrite', 'You always ignore me', '--llm'];"
        "from sameas.cli import main; main()"
    )
    environment = os.environ | {"SAMEAS_CONFIG": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 2
    assert "pip install 'sameas[llm]'" in done.stderr
    assert "httpx2, tenacity" in done.stderr


def test_second_ear(run: Run, tmp_path: Path) -> None:
    said = stub.saying(json.dumps({"moves": [{"move": "sarcasm", "quote": "the football"}]}))
    with served(said) as there:
        done = run("check", "-", "--json", "--second-ear", "--llm-agreed", given=HARSH.encode(), **settings(there.url, tmp_path))
        shown = run("check", "-", "--second-ear", "--llm-agreed", given=HARSH.encode(), **settings(there.url, tmp_path))
        danger = run("check", "-", "--second-ear", "--llm-agreed", given=AFRAID.encode(), **settings(there.url, tmp_path))
    found = json.loads(done.stdout)
    ear = found.pop("second_ear")
    assert found == json.loads(run("check", "-", "--json", given=HARSH.encode()).stdout)
    assert ear["doubts"] == ["absolutes"]
    assert [(one["move"], one["quote"]) for one in ear["hears"]] == [("sarcasm", "the football")]
    words = " ".join(shown.stdout.decode().split())
    assert "absolutes (a guess)" in words
    assert "hears sarcasm in “the football”; the built-in one does not" in words
    assert danger.stdout == run("check", "-", given=AFRAID.encode()).stdout
    assert len(there.asked) == 2


@pytest.mark.parametrize(("answer", "asked"), [("y", 2), ("n", 0)])
def test_somebody_is_asked_once_and_the_yes_is_kept(tmp_path: Path, answer: str, asked: int) -> None:
    with served(stub.offering(GOOD)) as there:
        environment = os.environ | settings(there.url, tmp_path) | {"NO_COLOR": "1", "COLUMNS": "92"}
        first = at_a_terminal(["rewrite", HARSH, "--llm"], answer, environment)
        assert f"tiny at {there.url}" in first
        assert '"response_format"' in first
        assert "Send this" in first
        assert KEY not in first
        assert (GOOD in " ".join(first.split())) == (answer == "y")
        second = at_a_terminal(["rewrite", HARSH, "--llm"], answer, environment)
        assert ("Send this" in second) == (answer == "n")
        assert len(there.asked) == asked
        if answer == "y":
            taken = subprocess.run(
                [sys.executable, "-m", "sameas", "llm", "forget"], env=environment, capture_output=True, check=True
            )
            assert b"Taken back: tiny at" in taken.stdout
            assert "Send this" in at_a_terminal(["rewrite", HARSH, "--llm"], "n", environment)


def at_a_terminal(arguments: list[str], answer: str, environment: dict[str, str]) -> str:
    """What somebody sees who sits at a terminal and answers the question, if it comes."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "sameas", *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=environment, close_fds=True
    )
    os.close(theirs)
    shown, answered, until = b"", False, time.monotonic() + 60
    while time.monotonic() < until:
        ready, _, _ = select.select([ours], [], [], 0.2)
        if ready:
            try:
                shown += os.read(ours, 65536)
            except OSError:
                break
        if b"[y/N]" in shown and not answered:
            os.write(ours, f"{answer}\n".encode())
            answered = True
    process.wait(10)
    os.close(ours)
    return shown.decode()
