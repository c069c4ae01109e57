"""The guard: what a suggestion may never do, check by check."""

from __future__ import annotations

import pytest

import sameas
from sameas.conversation import Message
from sameas.findings import Evidence, Reading, Signal
from sameas.reader import Reader
from sameas.rewrites.guard import CHECKS, Draft, fault, in_danger

FORGOT = Draft("You forgot to ring the school again, Isla waited an hour in her coat.")

BAD = [
    ("roles", FORGOT, "I forgot to ring the school and Isla waited an hour."),
    ("whose", Draft("your mum was rude about my cooking"), "my mum was rude and it hurt"),
    ("invented", FORGOT, "You forgot to ring the school and Isla waited 3 hours."),
    ("invented", FORGOT, "You forgot to ring the school on Tuesday and I'm angry."),
    ("invented", FORGOT, "You forgot to ring the school and Cormac waited."),
    ("invented", FORGOT, "You forgot to ring the school and the headmistress shouted on the telephone at dawn."),
    ("cliche", FORGOT, "I hear you, but Isla waited an hour."),
    ("demand", Draft("who are you texting"), "I'm worried. Show me your phone."),
    ("staying", Draft("It's over. I'm moving out."), "It hurts. Give us another chance."),
    ("long", Draft("You never listen."), "I'm tired and I want you to listen to me " * 4),
    ("asks", FORGOT, "Would you ring? Would you think? Would you say when?"),
    ("empty", FORGOT, "Sorry."),
    ("broken", FORGOT, "You forgot to ring the school, you forgot to ring the school."),
]


@pytest.mark.parametrize(("check", "draft", "text"), BAD)
def test_what_is_wrong_is_found(check: str, draft: Draft, text: str) -> None:
    found = fault(draft, text)
    assert found is not None
    assert CHECKS[check](draft, text) is not None


GOOD = [
    (FORGOT, "You forgot to ring the school and Isla waited an hour in her coat. I'm angry. Ring them next time, please?"),
    (Draft("your mum was rude about my cooking"), "your mum was rude about my cooking and it hurt"),
    (Draft("I forgot the milk because you never write it down"), "I forgot the milk. Sorry. Can we write it down?"),
    (Draft("It's over. I'm moving out."), "It's over. I'm moving out."[:-1] + ", and I'm sad about it."),
]


@pytest.mark.parametrize(("draft", "text"), GOOD)
def test_what_is_right_is_left_alone(draft: Draft, text: str) -> None:
    assert fault(draft, text) is None


def test_what_went_before_is_nothing_new() -> None:
    text = "You forgot the plumber with his van on the drive and I'm angry."
    assert fault(Draft("You forgot, again."), text) is not None
    assert fault(Draft("You forgot, again.", around="the plumber is on the drive with his van"), text) is None


@pytest.mark.parametrize(
    ("risks", "held"),
    [
        ({"violence": 0.031}, True),
        ({"violence": 0.029}, False),
        ({"monitoring": 0.21, "violence": 0.01}, True),  # what is no body's risk holds words back too, from further off
        ({"monitoring": 0.19, "isolation": 0.1}, False),
    ],
)
def test_words_are_held_back_where_danger_may_be_near(risks: dict[str, float], held: bool) -> None:  # noqa: FBT001 - a case
    assert in_danger(Reading("one-up", 0.9, risks=risks)) is held


@pytest.mark.parametrize(
    ("reading", "heard", "held"),
    [
        (Reading("one-up", 0.9, risks={"violence": 0.1}), 0.05, False),
        (Reading("one-up", 0.9, risks={"violence": 0.1}), 0.3, True),
        (Reading("one-up", 0.9, risks={"violence": 0.01}), 0.5, True),
        (Reading("one-up", 0.9, risks={"violence": 0.01}), 0.3, False),
        (Reading("one-up", 0.9, hints=(Signal("violence", "unclear", 0.3, Evidence(0, 7, "or else")),)), 0.0, True),
        (Reading("one-up", 0.9, safety=(Signal("monitoring", "unclear", 0.7, Evidence(0, 10, "your phone")),)), 0.0, True),
    ],
)
def test_two_ears_hold_words_back_and_what_is_told_always_does(reading: Reading, heard: float, held: bool) -> None:  # noqa: FBT001
    assert in_danger(reading, heard) is held


def test_a_phone_at_dinner_is_offered_words() -> None:
    found = sameas.rewrite("you were on your phone all through dinner again, nice to see you too")
    assert found.reading.risks["monitoring"] == 0
    assert found.suggestions


@pytest.mark.parametrize("text", ["if you loved me you'd know", "if you actually loved me you wouldnt need to be told"])
def test_a_sulk_about_love_is_no_coercion(text: str) -> None:
    found = sameas.rewrite(text)
    assert not found.reading.safety
    assert found.suggestions


def test_what_love_is_asked_to_allow_is(reader: Reader) -> None:
    assert [sign.signal for sign in reader.read(Message("if you loved me you'd let me")).safety] == ["sexual-coercion"]


def test_a_way_out_that_was_blocked_is_asked_about(reader: Reader) -> None:
    told = reader.read(Message("You stood in the doorway and wouldn't let me past"))
    assert "violence" in {sign.signal for sign in (*told.safety, *told.hints)}
