"""Everyday words that no danger stands in, told from those it does."""

from __future__ import annotations

import pytest

from sameas.conversation import Message
from sameas.reader import Reader


@pytest.mark.parametrize(
    ("text", "watched"),
    [
        ("I feel dismissed when you look at your phone while I talk", False),
        ("You were on your phone. I felt alone. Put it down for ten minutes?", False),
        ("You looked at your phone all through dinner", False),
        ("ur always on ur phone", False),
        ("You're on your phone all night. I went through it while you slept.", True),
        ("You're always on your phone, so I check who you text", True),
        ("I've been on your phone and I know", True),
    ],
)
def test_being_on_ones_own_phone_is_no_watching_and_going_through_the_others_is(
    reader: Reader, text: str, *, watched: bool
) -> None:
    reading = reader.read(Message(text))
    assert ("monitoring" in {sign.signal for sign in (*reading.safety, *reading.hints)}) == watched
