"""``sameas rewrite`` as a person and as a program meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import sameas
from tests.conftest import Run

HARSH = "You always ignore me when your phone rings. Typical."
GOOD = "I felt lonely last night. Could you come up at ten?"
AFRAID = "i didnt tell you about the car because i was scared of what youd do to me"
FIELDS = {"id", "draft", "reading", "suggestions", "question", "care", "safety"}
OF_A_SUGGESTION = {"text", "kind", "heat", "keeps", "drops", "guessed", "asks", "by"}


def one(run: Run, text: str, *more: str) -> dict[str, object]:
    done = run("rewrite", "-", "--json", *more, given=text.encode())
    assert done.returncode == 0, done.stderr.decode()
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_json_has_the_fixed_shape(run: Run) -> None:
    found = one(run, HARSH)
    assert set(found) == FIELDS
    assert found["draft"] == HARSH
    offers = found["suggestions"]
    assert isinstance(offers, list)
    assert len(offers) <= 3
    assert offers or found["question"]
    for offer in offers:
        assert set(offer) == OF_A_SUGGESTION
        assert offer["by"] == "built-in"
        assert sameas.read(offer["text"]).stance in {"same-as", "plain"}
        assert all(words in HARSH for words in (*offer["keeps"], *offer["drops"]))


@pytest.mark.parametrize(
    "text", [GOOD, "Grab milk on your way", "I'm furious about the money. I want us to look at it on Sunday."]
)
def test_nothing_to_shift_is_left_alone(run: Run, text: str) -> None:
    found = one(run, text)
    assert (found["suggestions"], found["question"]) == ([], None)


def test_danger_gets_no_wording(run: Run) -> None:
    found = one(run, AFRAID)
    assert (found["suggestions"], found["question"]) == ([], None)
    assert found["safety"]
    shown = run("rewrite", "-", given=AFRAID.encode()).stdout.decode()
    assert "You could send" not in shown


def test_the_same_draft_gets_the_same_answer(run: Run) -> None:
    assert one(run, HARSH) == one(run, HARSH)


def test_a_person_is_told_that_it_is_theirs(run: Run) -> None:
    shown = " ".join(run("rewrite", HARSH).stdout.decode().split())
    assert "send yours as it is" in shown or "One question may bring your own" in shown
    assert "sameas rewrite -" in shown


def test_many_drafts_keep_their_order_and_a_broken_one_says_so(run: Run, tmp_path: Path) -> None:
    lines = [{"id": "a", "draft": HARSH}, {"id": "b", "text": "no draft"}, {"id": "c", "draft": GOOD, "reference": "ignored"}]
    file = tmp_path / "drafts.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    done = run("rewrite", "--batch", str(file), "-o", str(tmp_path / "out.jsonl"))
    assert done.returncode == 0
    found = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert [record["id"] for record in found] == ["a", "b", "c"]
    assert "'draft'" in found[1]["error"]
    assert found[1]["suggestions"] == found[1]["safety"] == []
    assert b"1 of 3 lines" in done.stderr


@pytest.mark.parametrize(
    "arguments", [("rewrite",), ("rewrite", "a", "--batch", "b"), ("rewrite", "a", "-o", "b"), ("rewrite", "", "--json")]
)
def test_what_cannot_be_done_says_what_to_do(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert len(done.stderr.decode().strip().splitlines()) == 1


def test_from_python() -> None:
    found = sameas.rewrite(HARSH)
    assert found.draft == HARSH
    assert found.reading.stance == "one-up"
    assert sameas.rewrite(GOOD).suggestions == ()


def test_where_nothing_is_offered_for_caution_it_is_said(run: Run) -> None:
    draft = (
        "i said yes to the dog, i said yes to moving to leeds, i said yes to your brother on the sofa for 3 months. "
        "one thing i ask. ONE. and you roll your eyes at me in front of him"
    )
    found = one(run, draft)
    assert (found["suggestions"], found["safety"], found["question"]) == ([], [], None)
    shown = " ".join(run("rewrite", "-", given=draft.encode()).stdout.decode().split())
    assert "Nothing is offered in place of this one" in shown
    assert "up to you" in shown
