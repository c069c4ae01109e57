"""Swap the people of a draft, and its suggestions swap and nothing else changes; and what every suggestion keeps to."""

from __future__ import annotations

import re

import pytest

from sameas.conversation import Message, Turn
from sameas.moves import harmful_moves
from sameas.rewrites import Rewriting, default_rewriter
from sameas.rewrites.guard import Draft, fault, unclean

DRAFTS = [example.text for page in harmful_moves().values() for example in page.examples if example.address == "to_partner"]
OF_PEOPLE = [
    ("You never ask Isla how her day was", {"Isla": "Cormac", "her": "his"}),
    ("Thanks for nothing, your mum moved my kitchen and I can't find a spoon.", {"mum": "dad"}),
    ("You're so selfish. Jess waited an hour and I cooked for her.", {"Jess": "Tariq", "her": "him"}),
    ("You're so selfish. I cooked for your sister and she went home hungry.", {"sister": "brother", "she": "he", "She": "He"}),
    ("You always ignore me when my mother rings. Typical.", {"mother": "father"}),
]


def rewritten(text: str, heat: str = "plain") -> Rewriting:
    return default_rewriter().rewrite(Message(text), heat)  # type: ignore[arg-type] # one of the three


def swapped(text: str, pairs: dict[str, str]) -> str:
    return re.sub(r"\w+", lambda match: pairs.get(match.group(), match.group()), text)


@pytest.mark.parametrize(("text", "pairs"), OF_PEOPLE)
def test_the_suggestions_swap_with_the_people(text: str, pairs: dict[str, str]) -> None:
    before, after = rewritten(text), rewritten(swapped(text, pairs))
    assert before.suggestions
    assert [swapped(one.text, pairs) for one in before.suggestions] == [one.text for one in after.suggestions]
    assert [one.kind for one in before.suggestions] == [one.kind for one in after.suggestions]


BEFORE = ("Karen says her mum is coming Friday", "and his boss rang, he wants you in")
"""Turns before that speak of somebody whom the draft does not name."""


def test_who_is_spoken_of_before_changes_nothing() -> None:
    swaps = {"Karen": "Declan", "her": "his", "mum": "dad", "his": "her", "he": "she"}
    for line in BEFORE:
        one, other = (
            default_rewriter().rewrite(Message("Great, you decide as always.", context=(Turn("B", before),), speaker="A"))
            for before in (line, swapped(line, swaps))
        )
        assert one.suggestions
        assert [offer.text for offer in one.suggestions] == [offer.text for offer in other.suggestions]


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
    offered = [(text, one.text) for text in DRAFTS[::4] for one in rewritten(text).suggestions]
    assert len(offered) > 20
    for text, words in offered:
        assert rewritten(words).suggestions == (), (text, words)


def test_what_is_guessed_stands_in_the_text() -> None:
    offered = [one for text in DRAFTS[::5] for one in rewritten(text).suggestions]
    assert sum(bool(one.guessed) for one in offered) > 20
    for one in offered:
        assert all(words in one.text for words in one.guessed), one


def test_a_yes_taken_back_comes_with_care() -> None:
    found = rewritten("fine, whatever you want. are you happy now")
    assert found.suggestions
    assert found.care
    assert rewritten("You always ignore me").care is None


@pytest.mark.parametrize(
    "text", ["I'll kill myself if you go", "give me your phone or I'll smash it", "he hit me and said it was my fault"]
)
def test_danger_gets_no_words(text: str) -> None:
    found = rewritten(text)
    assert found.suggestions == ()


HARMFUL = [
    "You're never seeing her again",
    "You're not wearing that. You look cheap.",
    "you have to ask me before you go out",
    "You never do as you're told",
    "you never sleep with me any more",
    "Don't talk to him, you slag",
]


@pytest.mark.parametrize("text", HARMFUL)
def test_no_order_over_the_other_and_no_insult_comes_back_as_a_wish(text: str) -> None:
    for one in rewritten(text).suggestions:
        said = one.text.lower()
        assert not any(
            words in said for words in ("cheap", "slag", "seeing her", "wearing", "before you go", "as you're told", "sleep with")
        )


@pytest.mark.parametrize(
    "text", ["you never listen" + " " * 40_000 + "to me", "you never listen " + "." * 40_000 + "a", "You never listen. " * 3000]
)
def test_long_drafts_are_asked_about_and_soon(text: str) -> None:
    found = rewritten(text)
    assert found.suggestions == ()
