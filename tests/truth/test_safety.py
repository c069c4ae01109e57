"""What is said to danger: whose words, which lines, and nothing that could do harm."""

from __future__ import annotations

import itertools
import re

import pytest

from sameas.conversation import Message
from sameas.findings import Evidence, Signal
from sameas.findings.reading import ComesFrom
from sameas.reader import Reader
from sameas.safety import COUNTRIES, LABELS, answer_to, country, question_lines, signals
from sameas.safety.answer import AND_HURT_BY_SOMEONE, AND_OTHERS_AT_RISK, HEARD_WRONGLY

SOURCES: tuple[ComesFrom, ...] = ("writer", "partner", "unclear")


def sign(name: str, source: ComesFrom) -> Signal:
    return Signal(name, source, 0.9, Evidence.of("words", 0, 5))


@pytest.mark.parametrize(("name", "source"), list(itertools.product(signals(), SOURCES)))
def test_whom_the_danger_comes_from_decides_the_words(name: str, source: ComesFrom) -> None:
    answer, page = answer_to([sign(name, source)]), signals()[name]
    assert answer.text == {"writer": page.to_writer_of_own, "partner": page.to_one_at_risk, "unclear": page.if_unclear}[source]
    assert answer.line
    assert answer.way_on
    for place in COUNTRIES:
        assert answer.help_in(place), f"no help in {place.name}"


@pytest.mark.parametrize(("one", "two"), list(itertools.combinations([s for s in signals() if s != "self-harm"], 2)))
def test_signs_that_disagree_get_words_that_are_safe_for_either(one: str, two: str) -> None:
    answer = answer_to([sign(one, "writer"), sign(two, "partner")])
    assert answer.text in {signals()[one].if_unclear, signals()[two].if_unclear}


def test_ones_own_despair_comes_before_everything() -> None:
    page = signals()["self-harm"]
    hurt = answer_to([sign("violence", "partner"), sign("self-harm", "writer")])
    assert hurt.text == f"{page.to_writer_of_own} {AND_HURT_BY_SOMEONE}"
    assert hurt.lines_for[0] == "crisis"
    assert "at-risk" in hurt.lines_for
    both = answer_to([sign("self-harm", "writer"), sign("violence", "writer")])
    assert both.text == f"{page.to_writer_of_own} {AND_OTHERS_AT_RISK}"
    assert both.way_on == HEARD_WRONGLY


@pytest.mark.parametrize("place", COUNTRIES, ids=[c.code for c in COUNTRIES])
def test_every_country_has_somebody_for_every_need(place: object) -> None:
    kinds = {line.kind for line in place.lines}  # type: ignore[attr-defined]
    assert {"at-risk", "crisis", "emergency"} <= kinds


def test_every_line_says_when_its_source_was_seen() -> None:
    for place in COUNTRIES:
        for line in place.lines:
            assert line.kind in LABELS
            assert line.seen is None or re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", line.seen)
            assert any(char.isdigit() or char == "." for char in line.reach)


def test_countries_are_found_by_their_codes() -> None:
    assert country("uk") == country("GB")
    assert country("ng") is not None
    assert country("xx") is None


def test_the_words_never_send_anybody_into_danger() -> None:
    for page in signals().values():
        for text in (page.to_one_at_risk, page.if_unclear):
            low = text.lower()
            for bad in (
                "confront",
                "leave him",
                "leave her",
                "leave them tonight",
                "show them this",
                "show him",
                "show her",
                "stand up to",
            ):
                assert bad not in low, (page.slug, bad)
        for text in (page.to_one_at_risk, page.to_writer_of_own, page.if_unclear):
            assert "abuser" not in text.lower()
            assert "victim" not in text.lower()
            assert 60 < len(text) < 900


@pytest.mark.parametrize(
    "text", ["I want to die", "some nights i think of killing myself", "they would be better off without me"]
)
def test_despair_said_in_the_first_person_is_ones_own(text: str, reader: Reader) -> None:
    reading = reader.read(Message(text))
    assert [s.comes_from for s in (*reading.safety, *reading.hints) if s.signal == "self-harm"] == ["writer"]


@pytest.mark.parametrize("name", signals())
def test_a_private_question_leads_to_people(name: str) -> None:
    assert signals()[name].question.endswith("?")
    assert "at-risk" in question_lines(name) or "crisis" in question_lines(name)
