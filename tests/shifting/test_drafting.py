"""How what stays, a feeling and a wish become one message."""

from __future__ import annotations

import pytest

import sameas
from sameas.rewrites.drafting import _said_of, _thing


@pytest.mark.parametrize(
    ("core", "felt", "said"),
    [
        ("about the uniforms:", "im a bit cross", "im a bit cross about the uniforms"),
        ("About £45 on taxis:", "I'm fed up.", "I'm fed up with £45 on taxis."),
        ("About the wireless:", "I'm so sad about it.", "I'm so sad about the wireless."),
        ("That balcony.", "I'm furious.", "I'm furious about that balcony."),
        ("About the wireless:", "I'm tired.", ""),  # tired of the wireless is something else
        ("About the wireless:", "That stung.", ""),
    ],
)
def test_a_feeling_is_said_of_what_it_is_about(core: str, felt: str, said: str) -> None:
    assert _said_of(_thing(core), felt) == said


def test_what_says_more_than_a_name_stays_in_front() -> None:
    assert not _thing("You left the bins.")
    assert not _thing("The bins went out at nine.")


def test_what_is_guessed_stands_in_the_suggestion() -> None:
    found = sameas.rewrite("fishfingers!! ur a hero. il just do the uniforms shall i x")
    assert found.suggestions
    for offer in found.suggestions:
        assert all(words in offer.text for words in offer.guessed)


def test_a_word_chopped_off_is_not_kept_alone() -> None:
    offered = sameas.rewrite("Pick. Up. Your. Hair.").suggestions
    assert offered
    assert not any(word in suggestion.text for suggestion in offered for word in ("Pick", "Up", "Hair"))


@pytest.mark.parametrize(
    ("draft", "gone"),
    [
        ("I try my best but it's never enough for you. I get up, I go to work, I help and still get it wrong.", "I get up"),
        ("You sit there every night and tell me it's nothing. You're lying to yourself and lying to me.", "Would you tell me"),
        ("You're always sorry. You do the same thing the next weekend. You don't mean it, you only say it.", "You don't mean"),
    ],
)
def test_what_says_nothing_or_reads_a_mind_does_not_stay(draft: str, gone: str) -> None:
    suggestions = sameas.rewrite(draft).suggestions
    assert suggestions
    assert not any(gone in suggestion.text for suggestion in suggestions)


@pytest.mark.parametrize(
    ("draft", "of_another"),
    [
        ("sorry for everything", "body"),
        ("I'm done talking about it.", "I am going out"),
        ("youre so lazy", "by yourself"),
        ("just do whatever makes u happy, i dont want to argue anymore", "want u to go"),
    ],
)
def test_no_story_of_another_quarrel_is_told(draft: str, of_another: str) -> None:
    assert all(of_another not in suggestion.text for suggestion in sameas.rewrite(draft).suggestions)
