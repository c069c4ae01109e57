"""Everyday words that no danger stands in, told from those it does."""

from __future__ import annotations

import pytest

from sameas.conversation import Message
from sameas.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "I feel dismissed when you look at your phone while I talk",
        "You were on your phone. I felt alone. Put it down for ten minutes?",
        "You looked at your phone all through dinner",
        "ur always on ur phone",
    ],
)
def test_being_on_ones_own_phone_is_no_watching(reader: Reader, text: str) -> None:
    reading = reader.read(Message(text))
    assert "monitoring" not in {sign.signal for sign in (*reading.safety, *reading.hints)}


@pytest.mark.parametrize(
    "text",
    [
        "You're on your phone all night. I went through it while you slept.",
        "You're always on your phone, so I check who you text",
        "I've been on your phone and I know",
    ],
)
def test_looking_through_the_others_phone_still_is(reader: Reader, text: str) -> None:
    reading = reader.read(Message(text))
    assert "monitoring" in {sign.signal for sign in (*reading.safety, *reading.hints)}
