"""The four steps: what is asked follows from what was answered; fear leaves by its own door."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sameas.conversation import Message
from sameas.errors import RecordError
from sameas.findings import Evidence, Reading, Signal
from sameas.rewrites import Rewriting, Suggestion
from sameas.steps import Ask, Ending, Field, Shift, script
from sameas.steps.machine import plainer, raises_fear

LATE = "You were late again and the food was cold"


def read(message: Message) -> Reading:
    """A reader that hears danger in one word and nothing else."""
    if "knife" in message.text:
        words = Evidence.of(message.text, message.text.index("knife"), message.text.index("knife") + 5)
        return Reading("plain", 0.9, safety=(Signal("violence", "partner", 0.9, words),))
    if "hammer" in message.text:
        words = Evidence.of(message.text, message.text.index("hammer"), message.text.index("hammer") + 6)
        return Reading("plain", 0.9, hints=(Signal("fear", "partner", 0.3, words),))
    return Reading("plain", 0.9)


def rewrite(message: Message) -> Rewriting:
    text = "You were late and the food was cold. I was gutted. Text me next time?"
    offer = Suggestion(text, "request", feelings=("I was gutted.",), wishes=("Text me next time?",))
    return Rewriting(message.text, Reading("one-up", 0.9), (offer,))


def ask(shift: Shift) -> Ask:
    found = shift.next(rewrite, read)
    assert isinstance(found, Ask)
    return found


def end(shift: Shift) -> Ending:
    found = shift.next(rewrite, read)
    assert isinstance(found, Ending)
    return found


def line(asked: Ask, name: str) -> Field:
    return next(each for each in asked.fields if each.slug == name)


def test_they_come_in_order() -> None:
    shift = Shift("send", LATE)
    steps = []
    while isinstance(found := shift.next(rewrite, read), Ask):
        steps.append(found.step)
        shift = shift.answered(found.step, "")
    assert steps == ["catch", "name", "say", "repair"]


def test_the_seeds_question_is_asked_word_for_word() -> None:
    assert script.SUPERIOR_OR_INFERIOR in ask(Shift("send", LATE)).deeper


def test_the_lines_are_filled_from_the_draft() -> None:
    asked = ask(Shift("send", LATE).answered("catch", "angry").answered("name", ""))
    assert line(asked, "happened").prefilled == "You were late and the food was cold."
    assert line(asked, "feel").prefilled == "I was gutted."
    assert line(asked, "like").prefilled == "Text me next time?"


def test_it_ends_in_words_to_send() -> None:
    lines = {"happened": "You were late", "made": "", "feel": "I was gutted", "like": "Text me next time?"}
    shift = Shift("send", LATE).answered("catch", "win").answered("name", {"naming": "I'm trying to win this"})
    ending = end(shift.answered("say", lines).answered("repair", ""))
    assert ending.kind == "words"
    assert ending.text == "I'm trying to win this. You were late. I was gutted. Text me next time?"


def test_giving_in_ends_in_a_limit_and_asks_about_the_nights() -> None:
    shift = Shift("send", "whatever you want").answered("catch", "under")
    assert ask(shift).title == "What happens on the nights you don't give in?"
    said = shift.answered("nights", "cold").answered("name", "").answered("say", {"like": "I'm not coming on Sunday"})
    assert end(said.answered("repair", "")).kind == "limit"


@pytest.mark.parametrize(
    "shift",
    [
        Shift("send", "whatever you want").answered("catch", "under").answered("nights", "scared"),
        Shift("send", "you held a knife to me"),
        Shift("sent").answered("sent", {"own": "the knife"}),
    ],
)
def test_fear_leaves_by_the_private_door(shift: Shift) -> None:
    ending = end(shift)
    assert (ending.kind, ending.says, ending.notes) == ("safety", "", ())


def test_four_complaints_are_one_tonight() -> None:
    many = "You were late. You forgot the milk. Your mum rang. You never said sorry."
    shift = Shift("send", many).answered("catch", "angry")
    asked = ask(shift)
    assert (asked.title, len(asked.choices)) == ("Which one is tonight's?", 4)
    assert ask(shift.answered("which", "2")).step == "name"


def test_what_was_sent_goes_straight_to_repair() -> None:
    shift = Shift("sent")
    assert ask(shift).step == "sent"
    ending = end(shift.answered("sent", {"landed": "That left you standing there", "own": "I said I'd ring, but you know me"}))
    assert ending.text == "That left you standing there. I said I'd ring, but you know me."
    assert ending.notes == (script.NO_BUT,)
    assert end(shift.answered("sent", {"own": "I shouted. Please forgive me"})).notes == (script.NO_FORGIVING,)


def test_not_tonight_gives_one_line() -> None:
    ending = end(Shift("tonight").answered("tonight", "wound-up"))
    assert (ending.kind, ending.text) == ("wait", "I'm too wound up to be fair. Tomorrow, half eight?")


def test_nothing_said_is_allowed() -> None:
    shift = Shift("send", LATE)
    for step in ("catch", "name", "say", "repair"):
        shift = shift.answered(step, "")
    assert (end(shift).kind, end(shift).text) == ("nothing", LATE)


def test_they_can_be_put_down_and_taken_up() -> None:
    shift = Shift("send", LATE).answered("catch", "small").answered("name", {"naming": "I feel small"})
    again = Shift.from_json(json.loads(json.dumps(shift.to_json())))
    assert again == shift
    assert again.back().answers == {"catch": "small"}
    assert line(ask(again.back()), "naming").prefilled == "I feel small"
    assert Shift("sent").back() == Shift("sent")


def test_danger_in_the_middle_is_heard_in_the_middle() -> None:
    shift = Shift("send", LATE).answered("catch", "angry").answered("name", {"naming": "you held a knife to me"})
    assert end(shift).kind == "safety"
    hinted = ask(Shift("send", "the hammer again"))
    assert [hint.signal for hint in hinted.hints] == ["fear"]


@pytest.mark.parametrize(
    "record", [None, {}, {"door": "window", "draft": ""}, {"door": "send", "draft": "", "answers": {"say": 3}}]
)
def test_what_was_not_put_down_is_refused(record: Any) -> None:
    with pytest.raises(RecordError):
        Shift.from_json(record)


def test_evaluations_are_offered_a_plainer_feeling_and_none_is_forbidden() -> None:
    assert "hurt" in plainer("I feel dismissed when you look at your phone")
    assert plainer("I'm sad") == ()
    assert raises_fear("I feel trapped")
    said = (
        Shift("send", LATE).answered("catch", "angry").answered("name", "").answered("say", {"feel": "I feel dismissed, trapped"})
    )
    notes = end(said.answered("repair", "")).notes
    assert script.MAYBE_FEAR in notes
    assert any("alone with it" in note for note in notes)
