"""A new move file brings its tests, its manual page and its docs page, with nothing else edited."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Not a page anyone would hand out: only the shape matters here, in a scratch copy that is thrown away.
SENTENCE = "Somebody speaks, and before the end of the sentence somebody else is speaking, number {}."
PAGE = '''"""Talking over the other before the sentence is out.

{headings}
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike

PAGE = HarmfulMove(
    __name__,
    __doc__,
    reaching_for="You want your say.",
    heard="They'll stop at {{words}} and not start again.",
    frame="I'd like to finish […], then I want to hear you.",
    question="What did you not get to say?",
    wishes=("Let me finish?", "One at a time?", "Hear me out?", "May I end?"),
    examples=(
{examples}    ),
    look_alikes=(
{alikes}    ),
    known_misses=(KnownLimit("mm", why="too short"),),
)
'''


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scratch copy of the project with one more file in it."""
    folder = tmp_path_factory.mktemp("scratch")
    for name in ("src", "tests", "tools", "docs", "training"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "build", "units", "labels"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "evals" / "results").mkdir(parents=True)
    shutil.copy(ROOT / "evals" / "results" / "pages.json", folder / "evals" / "results")
    headings = (
        "What it is",
        "What it protects",
        "What it gets you tonight",
        "What it costs by Friday",
        "Why it does not work",
        "When it is fine",
        "Sources",
    )
    address = ("to_partner", "about_partner")
    examples = "".join(
        f'        Example("[[Let me finish]], {n}", voice="{n}", instead="I was not done, {n}", address="{address[n % 2]}"),\n'
        for n in range(8)
    )
    alikes = "".join(f'        LookAlike("After you, {n}", because="it waits"),\n' for n in range(8))
    text = PAGE.format(
        headings="\n\n".join(f"## {h}\n\n{SENTENCE.format(h)}" for h in headings), examples=examples, alikes=alikes
    )
    (folder / "src" / "sameas" / "moves" / "one_up" / "interrupting.py").write_text(text)
    return folder


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(folder / "src"), "NO_COLOR": "1"}
    return subprocess.run([sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.xdist_group("scratch")
def test_it_has_a_manual_page(copy: Path) -> None:
    done = run(copy, "-m", "sameas", "explain", "interrupting")
    assert "Talking over the other before the sentence is out." in done.stdout
    assert "interrupting:" in run(copy, "-m", "sameas", "explain").stdout


@pytest.mark.xdist_group("scratch")
def test_it_has_a_docs_page(copy: Path) -> None:
    assert run(copy, "tools/make_docs.py", "--check").returncode == 1
    assert run(copy, "tools/make_docs.py").returncode == 0
    assert "Talking over" in (copy / "docs" / "moves" / "interrupting.md").read_text()
    assert run(copy, "tools/make_docs.py", "--check").returncode == 0


@pytest.mark.xdist_group("scratch")
def test_it_has_its_contract_tests_and_its_detection_is_pending(copy: Path) -> None:
    done = run(copy, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", "tests/families/test_pages.py", "-k", "interrupting")
    assert done.returncode == 0, done.stdout
    assert "PENDING" in done.stdout
    assert " passed" in done.stdout


@pytest.mark.xdist_group("scratch")
def test_an_unfinished_page_says_what_it_lacks(copy: Path) -> None:
    path = copy / "src" / "sameas" / "moves" / "one_up" / "interrupting.py"
    whole = path.read_text()
    path.write_text(whole.replace("## When it is fine", "## Sometimes"))
    try:
        done = run(copy, "-m", "sameas", "explain")
        assert done.returncode == 2
        assert "interrupting" in done.stderr
        assert "When it is fine" in done.stderr
    finally:
        path.write_text(whole)


@pytest.mark.xdist_group("scratch")
@pytest.mark.parametrize("family", ["one_up", "cloaked", "one_down", "same_as", "signals"])
def test_a_new_file_can_be_started(family: str, copy: Path) -> None:
    done = run(copy, "tools/new_move.py", family, "never_heard_of")
    try:
        assert done.returncode == 0, done.stderr
        assert "never_heard_of" in run(copy, "-m", "sameas", "explain").stderr.replace("-", "_")
    finally:
        for path in (copy / "src").rglob("never_heard_of.py"):
            path.unlink()
