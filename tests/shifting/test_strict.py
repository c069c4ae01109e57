"""What is asked of lines by somebody who can write anything, check by check."""

from __future__ import annotations

import pytest

from sameas.rewrites.guard import Draft
from sameas.rewrites.strict import CHECKS, strict_fault

FORGOT = Draft("You always forget to ring the school. Isla waited in her coat.", around="the plumber is here")

BAD = [
    ("form", "heat: plain"),
    ("form", "reading: you forgot"),
    ("form", '{"messages": ["I am hurt"]'),
    ("form", "You forgot to ring the school, and"[:-4]),
    ("form", "It is what it is."),
    ("anew", "You forgot to ring the school and I found Isla in the park."),
    ("anew", "I am hurt. You were drunk."),
    ("anew", "I waited an hour at home at night with the car, and you forgot."),
    ("turned", "I forgot to ring the school."),
    ("turned", "I never forgot. I'm angry."),
]


@pytest.mark.parametrize(("check", "text"), BAD)
def test_what_is_wrong_is_found_by_its_check(check: str, text: str) -> None:
    assert CHECKS[check](FORGOT, text) is not None
    assert strict_fault(FORGOT, text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "You forgot to ring the school and Isla waited in her coat. I'm angry about it. Will you ring them next time?",
        "I'm angry that the school was forgotten. Can we talk about it?",
        "I don't want to do this alone. Will you ring the plumber?",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert strict_fault(FORGOT, text) is None


def test_what_is_done_to_somebody_is_no_deed_of_theirs() -> None:
    draft = Draft("You always ignore me.", around="")
    for text in ("I feel ignored. Can we talk?", "I'm ignored and it hurts.", "I keep being ignored by you."):
        assert strict_fault(draft, text) is None, text
    assert strict_fault(draft, "I ignored you.") is not None
