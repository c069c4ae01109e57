"""``quote == text[start:end]``, for any Unicode there is."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameas.conversation import Conversation, Message, Turn
from sameas.errors import RecordError, TextError
from sameas.findings import Evidence, Finding, Reading, stance_of
from sameas.reader import Reader
from sameas.reader.sentences import sentences
from sameas.reader.words import words

ANY_TEXT = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1, max_size=200)
CHAT = st.lists(
    st.sampled_from(
        [
            "you ",
            "never ",
            "listen",
            "😀",
            "👨‍👩‍👧",
            "…",
            "\n",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "ﬁ",
            "’",
            "u ",
            "!!",
            "🏳️‍🌈",
            "\u200d",
            "ا",
            " ",
        ]
    ),
    min_size=1,
    max_size=30,
).map("".join)


@given(st.one_of(ANY_TEXT, CHAT))
def test_every_quote_is_the_text_there(reader: Reader, text: str) -> None:
    if not text.strip():
        with pytest.raises(TextError):
            Message(text)
        return
    reading = reader.read(Message(text))
    evidence = [f.evidence for f in reading.moves] + [s.evidence for s in (*reading.safety, *reading.hints)]
    for found in evidence:
        assert text[found.start : found.end] == found.quote != ""
    assert reading.abstained == (reading.stance is None)
    assert json.loads(json.dumps(reading.to_json())) == reading.to_json()


@given(st.one_of(ANY_TEXT, CHAT))
def test_sentences_hold_every_letter_once(text: str) -> None:
    spans = sentences(text)
    covered = [position for start, end in spans for position in range(start, end)]
    assert len(covered) == len(set(covered))
    assert {p for p, char in enumerate(text) if not char.isspace()} <= set(covered)
    assert spans == sorted(spans)


@given(st.one_of(ANY_TEXT, CHAT))
def test_words_stand_where_they_say(text: str) -> None:
    last = 0
    for word in words(text):
        assert last <= word.start < word.end <= len(text)
        last = word.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("u never listen", ["u never listen"]),
        ("I'm sorry. I snapped! Can we start over? 😢 ok", ["I'm sorry.", "I snapped!", "Can we start over? 😢", "ok"]),
        (
            "Mr. Smith said no... then he left. It's 5 p.m. and I'm tired",
            ["Mr. Smith said no... then he left.", "It's 5 p.m. and I'm tired"],
        ),
        ("no\n\nwhatever", ["no", "whatever"]),
        ("It cost 3.50. Fine", ["It cost 3.50.", "Fine"]),
        ("“Stop it.” That's what he said.", ["“Stop it.”", "That's what he said."]),
        ("Really?!! Wow...", ["Really?!!", "Wow..."]),
    ],
)
def test_sentences_of_chat_and_speech(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text)] == expected


def test_a_thousand_emoji_are_one_breath() -> None:
    """Nested repeats once made this take longer than a life; it would hang, not fail."""
    for text in ("lol!" + "😂" * 2000 + "you", "ok!" + "❤️" * 1000 + "u", "a. " + "👨‍👩‍👧" * 500):
        assert sentences(text)[0][0] == 0


def test_evidence_cannot_quote_nothing() -> None:
    with pytest.raises(ValueError, match="no evidence"):
        Evidence(3, 3, "")
    with pytest.raises(ValueError, match="no evidence"):
        Evidence(0, 4, "abc")


def test_findings_are_frozen() -> None:
    finding = Finding("blame", "one-up", 0.9, Evidence.of("because of you", 0, 14))
    with pytest.raises(AttributeError):
        finding.move = "threat"  # type: ignore[misc]


def test_the_stance_follows_the_codebooks_precedence() -> None:
    assert stance_of(["same-as", "one-down", "one-up"]) == "one-up"
    assert stance_of(["same-as", "one-down"]) == "one-down"
    assert stance_of(["same-as"]) == "same-as"
    assert stance_of([]) == "plain"


def test_an_abstained_reading_says_why() -> None:
    record = Reading(None, None, reason="unsure", model="m").to_json()
    assert record["abstained"]
    assert record["reason"] == "unsure"
    assert record["moves"] == []


def test_a_conversation_goes_out_and_comes_back() -> None:
    record = {
        "format": "pasted",
        "speakers": ["Ana", "Ben"],
        "turns": [{"speaker": "Ana", "at": "2024-03-12T18:05:00", "text": "where r u", "kind": "message", "line": 1}],
        "skipped": [{"line": 2, "text": "???", "why": "no speaker"}],
        "assumed": ["day before month"],
    }
    assert Conversation.from_json(record).to_json() == record


@pytest.mark.parametrize(
    "turn", [None, {}, {"speaker": "A"}, {"speaker": "A", "text": 3}, {"speaker": "A", "text": "x", "kind": "y"}]
)
def test_a_turn_that_is_none_is_named(turn: object) -> None:
    with pytest.raises(RecordError, match="Turn 0"):
        Conversation.from_json({"turns": [turn]})


def test_context_must_be_text_too() -> None:
    with pytest.raises(TextError, match="context"):
        Message("hi", context=(Turn("A", "a\x00b"),))
