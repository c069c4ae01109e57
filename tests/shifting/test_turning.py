"""Turning: an accusation becomes what is asked, its facts the writer's own."""

from __future__ import annotations

import pytest

import sameas
from sameas.rewrites.inventory import experience, experiences
from sameas.rewrites.turning import turns
from sameas.rewrites.voice import Voice

TURNED = [
    ("You never bother to ring me.", "I'd like you to ring me."),
    ("You never ask me before you buy things", "I'd like you to ask me before you buy things."),
    ("and you can't even pick up milk", "I'd like you to pick up milk."),
    ("You never come to bed with me anymore.", "I'd like you to come to bed with me again."),
    ("You never once asked how my interview went.", "I'd have liked you to ask how my interview went."),
    ("You make me so angry when you're late.", "I get angry when you're late."),
    ("you always interrupt me", "It gets to me when you interrupt me."),
    ("Why can't you just ring me", "I'd like you to ring me."),
    ("you wanted to be the fun one", "It looks to me as if you wanted to be the fun one."),
    ("Your mother is a witch", "I have a hard time with your mother."),
    ("I'll do it myself then", "I don't want to do it on my own."),
    ("why do you always have to be on your phone at dinner", "It gets to me when you're on your phone at dinner."),
    ("ur always late", "It gets to me when you're late."),
    ("all you do is moan", "It gets to me when you moan."),
    ("why is it always me who has to put the kids to bed", "I don't want to be the only one who has to put the kids to bed."),
    ("when did you last do a shop", "I'd like you to do a shop."),
    ("and you couldn't even be bothered to text me.", "I'd have liked you to text me."),
]


@pytest.mark.parametrize(("clause", "said"), TURNED)
def test_what_is_meant_is_asked(clause: str, said: str) -> None:
    assert list(turns(clause, ())) == [said]


@pytest.mark.parametrize(
    "clause",
    [
        "You need to calm down",
        "You're late",
        "the car is in the drive",
        "you didn't call",
        "I rang you twice",
        "You never think",
        "You never grew up",
    ],
)
def test_what_no_rule_knows_is_left(clause: str) -> None:
    assert list(turns(clause, ())) == []


def test_orders_are_only_turned_where_one_was_read() -> None:
    assert list(turns("bring the leaflet", ())) == []
    assert list(turns("bring the leaflet", {"controlling"})) == ["Would you bring the leaflet?"]
    assert list(turns("Do you want us to get robbed?", {"lecturing"})) == []


def test_mock_praise_is_not_turned_into_a_complaint_of_it() -> None:
    assert list(turns("you always know best", {"sarcasm"})) == []


def test_an_accusation_without_a_fact_has_an_experience_behind_it() -> None:
    assert experience("you always ignore me") == "I feel ignored, and it hurts."
    assert experience("the bus was late") is None
    assert all(said[0] == "I" or said[:4] in {"When", "What"} for _, said in experiences())


@pytest.mark.parametrize(
    ("draft", "phrase", "put"),
    [
        ("u nvr listen 2 me", "I'm hurt. Can you tell me?", "im hurt. can u tell me?"),
        ("You never listen.", "im that fed up. tell me tmrw", "I'm that fed up. Tell me tomorrow."),
        ("you never listen", "I'm hurt.", "i'm hurt"),
        ("YOU NEVER LISTEN", "I'm hurt.", "I'm hurt"),
    ],
)
def test_somebody_elses_words_are_put_as_this_writer_writes(draft: str, phrase: str, put: str) -> None:
    assert Voice.of(draft).put(phrase, last=True) == put


def test_what_somebody_does_always_is_named_or_left_out() -> None:
    offered = sameas.rewrite("Fine, do what you want. You always do.").suggestions
    assert offered
    assert not any("when you do" in offer.text for offer in offered)


def test_a_day_is_not_what_it_is_about() -> None:
    offered = sameas.rewrite("Typical. I told you the bins go out on Tuesday and you couldn't even manage that.").suggestions
    assert offered
    assert not any("Tuesday" in offer.text for offer in offered)


def test_a_chore_is_what_it_is_about() -> None:
    offered = sameas.rewrite("you always leave me with the washing up while you sit on the sofa").suggestions
    assert offered
    assert "sofa" not in offered[0].text
    assert "the washing up" in offered[0].text
