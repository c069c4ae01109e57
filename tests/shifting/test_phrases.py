"""Which of our writers' phrases can be said in a draft."""

from __future__ import annotations

import pytest

from sameas.conversation import Message
from sameas.rewrites import default_rewriter
from sameas.rewrites.guard import Draft
from sameas.rewrites.phrases import Phrase, fits
from sameas.rewrites.words import stem, words

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


def wish(text: str, of: str = "ask") -> Phrase:
    return Phrase.from_json({"kind": "wish", "of": of, "text": text, "heats": ["plain"], "variety": []})


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Can you do the dishes?", {"dish"}),
        ("Tell me what frightened you?", {"fright"}),  # a feeling of the other's is somebody's story
        ("I'd like us to decide it together.", set()),
    ],
)
def test_a_wish_brings_its_subject_along(text: str, needs: set[str]) -> None:
    assert wish(text).needs == needs


def test_what_is_found_speaks_of_nothing_else() -> None:
    composer = default_rewriter()._composer
    for text in ("You never do the dishes", "Oh lovely, more takeaway"):
        found = composer.find(composer.hear(Message(text)))
        spoken = {stem(word) for word in words(text)}
        assert found.wishes
        assert all(phrase.needs <= spoken for _, phrase in (*found.feelings, *found.wishes) if not phrase.moves)


def test_a_wish_about_the_dishes_is_found_for_them() -> None:
    composer = default_rewriter()._composer
    found = composer.find(composer.hear(Message("why am i always the one doing the dishes")))
    assert any("dishes" in phrase.text for _, phrase in found.wishes[:10])


@pytest.mark.parametrize(
    ("text", "draft", "said"),
    [
        ("Will you ask him?", "Your brother said no again and you let him, typical", True),
        ("Will you ask him?", "You two forgot the bins again, typical", False),
        ("Will you ask him?", "They said no again, typical", False),
    ],
)
def test_nobody_is_brought_in(text: str, draft: str, said: bool) -> None:  # noqa: FBT001 - a case
    assert fits(wish(text), Draft(draft), frozenset({"criticism"}), "plain") is said


@pytest.mark.parametrize(("of", "move"), [("offer", "caretaking"), ("pause", "withdrawal"), ("mend", "defensiveness")])
def test_an_offer_a_pause_and_mending_have_their_moves(of: str, move: str) -> None:
    assert fits(wish("I'll do it differently.", of), Draft("Leave it"), frozenset({move}), "plain")
    assert not fits(wish("I'll do it differently.", of), Draft("Leave it"), frozenset({"absolutes"}), "plain")
