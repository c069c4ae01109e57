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
    ("you never take me anywhere", "I'd like you to take me somewhere."),
    ("I told you exit 3", "I said exit 3."),
    ("I told you to ring the vet", "I asked you to ring the vet."),
    ("you could have told me", "I wish you'd told me."),
    ("how hard is it to close a door", "I'd like you to close a door."),
    ("is it too much to ask that you ring", "I'd like you to ring."),
    ("god forbid you ever wash a cup", "I'd like you to wash a cup."),
    ("some of us work in the morning", "I work in the morning."),
    ("I can't believe you left the dog", "It gets to me that you left the dog."),
    ("you act like I'm the maid", "It feels to me like I'm the maid."),
    ("you treat me like a lodger", "I feel treated like a lodger."),
    ("you talk to me like I'm five", "I feel talked to like I'm five."),
    ("I shouldn't have to beg", "I don't want to have to beg."),
    ("nobody asks me before plans are made", "I'd like to be asked before plans are made."),
    ("why must you shout", "It gets to me when you shout."),
    ("it doesn't matter that I wanted Tassie", "I wanted Tassie."),
    ("you're not even listening", "I'd like you to listen."),
    ("why am i always the one doing the dishes", "I don't want to be the only one doing the dishes."),
    ("always me who books", "I don't want to be the only one who books."),
    ("just agree with my father for once", "I'd like you to agree with my father."),
    ("maybe if you helped more", "I'd like you to help more."),
    ("you never want to go anywhere with me", "I'd like us to go somewhere together."),
    ("if you loved me you'd want to come to my sister's wedding", "I'd like you to come to my sister's wedding."),
    ("you can never just say sorry can you", "I'd like you to say sorry."),
    ("why can't you put them to bed like a normal dad", "I'd like you to put them to bed."),
    ("ill do ur turn as well", "I don't want to do your turn as well."),
    ("I'll just keep my mouth shut then", "I don't want to have to keep quiet."),
    ("nothing I do is right", "I'd like to hear it when I get something right."),
    ("I've asked you four times to call the landlord", "I'd like you to call the landlord."),
    ("you promised you'd fix the gate", "I'd like you to fix the gate."),
]
MEANT_OTHERWISE = [
    ("cheers for letting me know", "I'd have liked you to let me know.", "sarcasm"),
    ("nice of you to tell me", "I'd have liked you to tell me.", "sarcasm"),
    ("don't all rush at once", "I'd like a hand.", "sarcasm"),
    ("ok dont answer then", "I'd like you to answer me.", "withdrawal"),
]
"""What says the opposite of what is wanted, and the move beside which it does."""
DOWN = [
    ("I don't need the sea", "I would like the sea."),
    ("I don't mind missing it", "I do mind missing it."),
    ("you don't have to come with me", "I'd like you to come with me."),
    ("I'll do all the nights", "I don't want to do all the nights."),
    ("it's fine if you go without me", "I'd mind if you go without me."),
    ("I don't need anything for my birthday", "I would like something for my birthday."),
]
"""A yes beside a move that gives way; without one it may be meant."""


@pytest.mark.parametrize(("clause", "said"), TURNED)
def test_what_is_meant_is_asked(clause: str, said: str) -> None:
    assert turns(clause, ()) == [said]


@pytest.mark.parametrize(("clause", "said", "beside"), MEANT_OTHERWISE)
def test_the_opposite_of_what_is_wanted_is_turned_where_it_is_one(clause: str, said: str, beside: str) -> None:
    assert turns(clause, {beside}) == [said]
    assert turns(clause, {"blame"}) == []


@pytest.mark.parametrize(("clause", "said"), DOWN)
def test_a_yes_that_hides_a_no_says_so(clause: str, said: str) -> None:
    assert turns(clause, {"self-erasing"}) == [said]
    assert turns(clause, {"criticism"}) == []


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
        "why can't you be more like her boyfriend",
    ],
)
def test_what_no_rule_knows_is_left(clause: str) -> None:
    assert turns(clause, ()) == []


def test_orders_are_only_turned_where_one_was_read() -> None:
    assert turns("bring the leaflet", ()) == []
    assert turns("bring the leaflet", {"controlling"}) == ["Would you bring the leaflet?"]
    assert turns("Do you want us to get robbed?", {"lecturing"}) == []


def test_mock_praise_is_not_turned_into_a_complaint_of_it() -> None:
    assert turns("you always know best", {"sarcasm"}) == []


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
