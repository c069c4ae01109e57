"""Swap the people of a draft, and its suggestions swap and nothing else changes; and what every suggestion keeps to."""

from __future__ import annotations

import re

import pytest

from sameas.conversation import Message
from sameas.moves import harmful_moves
from sameas.rewrites import Rewriting, default_rewriter
from sameas.rewrites.guard import Draft, fault, unclean

DRAFTS = [example.text for page in harmful_moves().values() for example in page.examples if example.address == "to_partner"]
OF_PEOPLE = [
    ("Isla waited an hour because of you. Her coat was soaked.", {"Isla": "Cormac", "Her": "His"}),
    ("Your mum rearranged my kitchen. Typical. Can't find a spoon.", {"mum": "dad"}),
    (
        "Jess told me before you did. Nice. I cooked for her and your sister.",
        {"Jess": "Tariq", "her": "him", "sister": "brother"},
    ),
    ("You never ask Priya how her shifts are", {"Priya": "Tomasz", "her": "his"}),
    ("thanks for telling my mother first. she rang me at work", {"mother": "father", "she": "he"}),
]


def rewritten(text: str, heat: str = "plain") -> Rewriting:
    return default_rewriter().rewrite(Message(text), heat)  # type: ignore[arg-type] # one of the three


def swapped(text: str, pairs: dict[str, str]) -> str:
    return re.sub(r"\w+", lambda match: pairs.get(match.group(), match.group()), text)


@pytest.mark.parametrize(("text", "pairs"), OF_PEOPLE)
def test_the_suggestions_swap_with_the_people(text: str, pairs: dict[str, str]) -> None:
    before, after = rewritten(text), rewritten(swapped(text, pairs))
    assert [swapped(one.text, pairs) for one in before.suggestions] == [one.text for one in after.suggestions]
    assert [one.kind for one in before.suggestions] == [one.kind for one in after.suggestions]


@pytest.mark.parametrize("heat", ["plain", "warm", "fierce"])
def test_every_suggestion_is_clean_and_passes_the_guard(heat: str) -> None:
    offered = 0
    for text in DRAFTS[:: 1 if heat == "plain" else 7]:
        for one in rewritten(text, heat).suggestions:
            offered += 1
            assert unclean(default_rewriter().read(Message(one.text))) is None, (text, one.text)
            if "[…]" not in one.text:
                assert fault(Draft(text), one.text) is None, (text, one.text)
    assert offered > 20


def test_a_suggestion_gets_no_suggestion() -> None:
    for text in DRAFTS[::4]:
        for one in rewritten(text).suggestions:
            assert rewritten(one.text).suggestions == (), (text, one.text)


def test_what_is_guessed_stands_in_the_text() -> None:
    for text in DRAFTS[::5]:
        for one in rewritten(text).suggestions:
            assert all(words in one.text for words in one.guessed), one


def test_a_yes_taken_back_comes_with_care() -> None:
    found = rewritten("fine, whatever you want. are you happy now")
    if any(one.kind in {"limit", "request"} for one in found.suggestions):
        assert found.care


@pytest.mark.parametrize(
    "text", ["I'll kill myself if you go", "give me your phone or I'll smash it", "he hit me and said it was my fault"]
)
def test_danger_gets_no_words(text: str) -> None:
    found = rewritten(text)
    assert found.suggestions == ()
