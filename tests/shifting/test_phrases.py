"""Which of our writers' phrases can be said in a draft."""

from __future__ import annotations

import pytest

from sameas.rewrites.guard import Draft
from sameas.rewrites.phrases import Phrase, fits

JEALOUS = Phrase("feeling", "left out", "I'm jealous and I'm tired", frozenset({"plain"}), frozenset())


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ("You couldn't take your eyes off her all night, could you", True),
        ("You liked his photo at 2 am. Classy.", True),
        ("fishfingers!! ur a hero. il just do the uniforms shall i", False),
    ],
)
def test_nobody_is_jealous_of_nobody(draft: str, said: bool) -> None:  # noqa: FBT001 - a case
    assert fits(JEALOUS, Draft(draft), frozenset({"sarcasm"}), "plain") is said
