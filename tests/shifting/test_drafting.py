"""How what stays, a feeling and a wish become one message."""

from __future__ import annotations

import pytest

import sameas


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
        ("I try my best but it's never enough for you. I get up, I go to work, I help and still get it wrong.", "I get up."),
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


def test_a_need_that_is_said_straight_stays() -> None:
    first = sameas.rewrite(
        "You only want a cuddle when you want sex. I'd like to be held without it having to go somewhere"
    ).suggestions[0]
    assert first.text.startswith("I'd like to be held without it having to go somewhere")


def test_what_was_asked_stays_and_is_asked_again() -> None:
    first = sameas.rewrite("I've asked you three times to ring the plumber. Are you deaf?").suggestions[0]
    assert first.text.startswith("I've asked you three times to ring the plumber.")
    assert "Will you do it?" in first.wishes


def test_what_had_its_hour_is_not_asked_again() -> None:
    offers = sameas.rewrite("you said youd pick up my mum at 3 and you left her standing there, you're hopeless").suggestions
    assert offers
    assert not any("will you do it" in one.text.lower() or "hopeless" in one.text for one in offers)


def test_whoever_answers_a_hurt_is_given_no_anger_of_their_own() -> None:
    draft, said = (
        "I worked a double today. But no, go on, tell me all about your chest.",
        "I was so scared at the doctor's today.",
    )
    alone = sameas.rewrite(draft).suggestions
    found = sameas.rewrite(draft, context=[("B", said)], speaker="A").suggestions
    own = sameas.rewrite(draft, context=[("A", said)], speaker="A").suggestions
    assert all(offers and offers[0].feelings for offers in (alone, own))
    assert found
    assert not any(offer.feelings for offer in found)
