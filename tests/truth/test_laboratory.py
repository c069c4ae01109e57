"""The figures mean what they say, and labels come in as they were written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

import compact
import measures
from cases import Case


def case(name: str, stance: str, moves: Iterable[str] | None = (), safety: dict[str, str] | None = None) -> Any:
    marked = None if moves is None else frozenset(moves)
    return Case({"id": name}, stance, marked, marked or frozenset(), safety or {}, cluster=name)


def test_figures_by_hand() -> None:
    cases = [
        case("a", "one-up", {"contempt"}, {"fear": "partner"}),
        case("b", "one-up", {"contempt"}),
        case("c", "same-as"),
        case("d", "plain"),
    ]
    answers = {
        "a": {"stance": "one-up", "moves": [{"move": "contempt"}], "safety": [{"signal": "fear", "from": "partner"}]},
        "b": {"stance": "plain", "abstained": True},
        "c": {"stance": "one-down", "moves": [{"move": "appeasing"}]},
        "d": {"stance": "plain"},
    }
    found = {name: value[0] for name, value in measures.measured(cases, answers).items()}
    assert found["stance F1"] == pytest.approx((2 / 3 + 0 + 2 / 3) / 3, abs=1e-4)
    assert found["trouble precision"] == 0.5
    assert found["trouble recall"] == 0.5
    assert found["alarm on same-as"] == 1
    assert found["alarm on healthy"] == 0.5
    assert found["moves F1"] == 0.5
    assert found["danger recall"] == 1
    assert found["danger alarm"] == 0
    assert found["abstained"] == 0.25


def test_what_nobody_labelled_is_not_measured() -> None:
    found = measures.measured([case("a", "plain", None)], {"a": {"stance": "plain", "moves": [{"move": "contempt"}]}})
    assert "moves F1" not in found
    assert "danger alarm" not in found
    assert "trouble precision" not in found


def test_a_cluster_is_drawn_whole() -> None:
    """One conversation, read half right, has no interval: there is nothing else that could have been drawn."""
    cases = [case("a", "plain"), case("b", "plain")]
    cases = [type(c)(c.record, c.stance, c.moves, c.any, c.safety, cluster="one") for c in cases]
    value, low, high = measures.measured(cases, {"a": {"stance": "plain"}, "b": {"stance": "one-up"}})["alarm on healthy"]
    assert value == low == high == 0.5


ROW = {
    "couple": "two women",
    "ages": "both 40",
    "variety": "Scots",
    "work": "nurse",
    "medium": "text messages",
    "subject": "bins",
}


def test_an_author_s_file_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "k99.txt"
    path.write_text("@1\n> B: bins?\nup: you never\\nlisten\nsame*: he forgot\n\nplain: aye\n\n@2\nA: hi\nB: hiya\n", "utf-8")
    units = list(compact.authored(path, [ROW, ROW]))
    assert [u["id"] for u in units] == ["k99-1-1-1", "k99-1-1-2", "k99-1-2-1", "k99-2-1-1", "k99-2-1-2"]
    assert units[0]["text"] == "you never\nlisten"
    assert units[0]["context"] == [{"speaker": "B", "text": "bins?"}]
    assert [u["address"] for u in units[:2]] == ["to_partner", "about_partner"]
    assert units[2]["context"] == []
    assert units[4]["context"] == [{"speaker": "A", "text": "hi"}]


def test_a_line_of_no_form_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "n99.txt"
    path.write_text("@1\nJust some words\n", "utf-8")
    with pytest.raises(ValueError, match=r"n99\.txt:2"):
        list(compact.authored(path, [ROW]))


def test_a_labeller_s_answers_come_in_or_are_named(tmp_path: Path) -> None:
    path = tmp_path / "answers.txt"
    path.write_text(
        "1 plain ;; ?\n2 contempt=you’re a JOKE ;; !fear/writer=scared\n3 criticism=not there\n4 rudeness=x\n", "utf-8"
    )
    lines = {1: "ok", 2: "You're a joke and I'm scared", 3: "hm", 4: "x", 5: "left out"}
    labels, faults = compact.answers(path, lines)
    assert labels[1] == {"moves": [], "safety": [], "unsure": True}
    assert labels[2]["moves"] == [{"move": "contempt", "quote": "You're a joke"}]
    assert labels[2]["safety"] == [{"signal": "fear", "from": "writer", "quote": "scared"}]
    assert [fault.split(":")[0] for fault in faults] == ["3", "4", "5"]
