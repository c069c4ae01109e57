"""What of a draft can stay: its clauses, the ways in which each could stand, and which of them do."""

from __future__ import annotations

import pytest

import sameas
from sameas.conversation import Message
from sameas.rewrites.clauses import clauses
from sameas.rewrites.rewriter import default_rewriter
from sameas.rewrites.staying import STAYS, Staying
from sameas.rewrites.wordings import wordings


@pytest.mark.parametrize(
    ("draft", "parts"),
    [
        (
            "sorry i shrank ur shirt im useless i mess everything up",
            ["sorry i shrank ur shirt", "im useless", "i mess everything up"],
        ),
        ("you said youd call me when you got there", ["you said youd call me when you got there"]),
        ("why do u always think i did it on purpose", ["why do u always think i did it on purpose"]),
        ("I waited, and you never came.", ["I waited,", "and you never came."]),
    ],
)
def test_a_draft_comes_apart_where_another_thought_begins(draft: str, parts: list[str]) -> None:
    assert [clause.text for clause in clauses(draft)] == parts


def of(draft: str, *moves: str) -> dict[str, str]:
    return {one.text: one.how for one in wordings(draft, clauses(draft), moves)}


def test_a_clause_is_tried_as_it_stands_bare_and_turned() -> None:
    found = of("You just sat there. You never help me carry it.")
    assert found["You just sat there."] == "own"
    assert found["You sat there."] == "bare"
    assert found["I'd like you to help me carry it."] == "turned"


def test_neighbours_are_tried_together() -> None:
    assert "I worked a double, and then I drove your sister home" in of(
        "I worked a double, and then I drove your sister home, typical"
    )


def test_praise_that_is_not_meant_goes_from_before_what_happened() -> None:
    assert "Your mum came round while I was out." in of("Lovely that your mum came round while I was out.")


def test_a_question_that_talks_down_is_not_tried() -> None:
    draft = "And the date on the stamp is? You were there."
    assert "And the date on the stamp is?" in of(draft, "self-blame")
    assert list(of(draft, "being-right")) == ["You were there."]


def staying(draft: str, chances: dict[str, float]) -> list[str]:
    message, every = Message(draft), clauses(draft)
    likely = {one: chances.get(one.text, 0.0) for one in wordings(draft, every, ())}
    return [core.text for core in Staying(message, every, likely, default_rewriter().read).cores()]


def test_what_is_likely_stays_joined_as_it_stood() -> None:
    draft = "I cooked, I washed up, you pig."
    together = "I cooked, I washed up."
    assert together in of(draft)
    assert staying(draft, {together: 0.9, "I cooked.": 0.8}) == [together]


def test_what_is_not_likely_goes() -> None:
    assert staying("I cooked. You are a pig.", {"I cooked.": STAYS}) == ["I cooked."]
    assert staying("I cooked. You are a pig.", {}) == []


def test_what_reads_from_above_alone_is_given_up_for_what_does_not() -> None:
    cores = staying(
        "You are a useless pig. I cooked for nine people.", {"You are a useless pig.": 0.9, "I cooked for nine people.": 0.8}
    )
    assert cores[-1] == "I cooked for nine people."


def test_facts_stay() -> None:
    offered = sameas.rewrite("You forgot Dad's anniversary. Nice. You're so selfish.").suggestions
    assert offered
    assert "You forgot Dad's anniversary" in offered[0].text
    assert "selfish" not in offered[0].text


def test_what_was_turned_is_marked_as_a_guess() -> None:
    offered = sameas.rewrite("fine. go to your stag do. i'll stay here with the twins as usual").suggestions
    assert offered
    for offer in offered:
        assert all(part in offer.text for part in offer.guessed)
        assert ("don't want to" in offer.text) == any("don't want to" in part for part in offer.guessed)


def test_an_offer_that_is_meant_is_not_refused() -> None:
    offered = sameas.rewrite("sorry im so useless, ill make dinner tonight, i ruin everything").suggestions
    assert offered
    assert not any("dont want to make dinner" in offer.text for offer in offered)
