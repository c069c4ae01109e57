"""``sameas explain``: every page prints, from the same files as everything else."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from sameas.cli.app import app
from sameas.cli.explain import explain
from sameas.moves import all_moves
from sameas.safety import signals
from tests.conftest import Run

PAGES = {**all_moves(), **signals()}


@pytest.mark.parametrize("name", PAGES)
def test_every_page_prints(name: str) -> None:
    shown = " ".join(CliRunner().invoke(explain, [name]).output.split())
    page = PAGES[name]
    assert page.summary in shown
    assert all(heading in shown for heading in page.SECTIONS)
    assert all(" ".join(e.text.split()) in shown for e in page.examples)


def test_the_list_names_every_page(run: Run) -> None:
    shown = run("explain").stdout.decode()
    assert all(f"{name}:" in shown for name in PAGES)


def test_json_has_all_pages(run: Run) -> None:
    assert {page["name"] for page in json.loads(run("explain", "--json").stdout)} == set(PAGES)
    assert json.loads(run("explain", "withdrawal", "--json").stdout)["stance"] == "one-up"


def test_a_near_miss_is_helped(run: Run) -> None:
    done = run("explain", "sarcasmm")
    assert done.returncode == 2
    assert b"sameas explain sarcasm" in done.stderr
    assert run("explain", "Being right").returncode == 0


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str) -> None:
    done = CliRunner().invoke(app, ["completion", shell])
    assert done.exit_code == 0
    assert "_SAMEAS_COMPLETE" in done.output
