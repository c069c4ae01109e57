"""Swap the two people, and the reading swaps and nothing else changes."""

from __future__ import annotations

import re

import pytest

from sameas.conversation import Message, Turn
from sameas.findings import Reading
from sameas.moves import all_moves
from sameas.reader import Reader

PAIRS = {
    "he": "she",
    "he's": "she's",
    "he'd": "she'd",
    "he'll": "she'll",
    "himself": "herself",
    "husband": "wife",
    "husband's": "wife's",
    "boyfriend": "girlfriend",
    "man": "woman",
    "mother": "father",
    "mother's": "father's",
    "mum": "dad",
    "mum's": "dad's",
    "brother": "sister",
    "brother's": "sister's",
    "son": "daughter",
}
GENDERS = PAIRS | {second: first for first, second in PAIRS.items()} | {"him": "her", "his": "her", "her": "him", "hers": "his"}

TEXTS = [
    (text, page.examples[number].address)
    for page in all_moves().values()
    for number, text in enumerate(e.text for e in page.examples)
]


def swapped(text: str) -> str:
    """The same words about a person of the other gender ("her" is read as "his" or "him" alike)."""

    def other(match: re.Match[str]) -> str:
        word = match.group()
        found = GENDERS.get(word.lower())
        if found is None:
            return word
        return found.capitalize() if word[0].isupper() else found

    return re.sub(r"[A-Za-z]+(?:'[a-z]+)?", other, text)


def told(reading: Reading) -> object:
    """All that a reading says, offsets aside (the words differ in length)."""
    moves = [(f.move, round(f.confidence, 6)) for f in reading.moves]
    danger = [(s.signal, s.comes_from, round(s.confidence, 6)) for s in reading.safety]
    return reading.stance, reading.reason, sorted(moves), danger, {k: round(v, 6) for k, v in reading.scores.items()}


@pytest.mark.parametrize(("text", "address"), TEXTS[::4])
def test_gender_changes_nothing(text: str, address: str, reader: Reader) -> None:
    other = swapped(text)
    first = reader.read(Message(text, address))  # type: ignore[arg-type]
    second = reader.read(Message(other, address))  # type: ignore[arg-type]
    assert told(first) == told(second), (text, other)


@pytest.mark.parametrize(
    ("one", "two"),
    [("Ana", "Ben"), ("Adaeze", "Tunde"), ("Niamh", "Ciaran"), ("Mei", "Raj"), ("Josh", "Liam"), ("Fatima", "Olga")],
)
def test_names_change_nothing(one: str, two: str, reader: Reader) -> None:
    for text in (
        "{}, you never listen to me",
        "I told {} it was fine and went to bed",
        "{} says I'm too sensitive. maybe I am",
        "Why can't you be more like {}'s sister",
    ):
        context = (Turn(two, f"Leave it, {one}"), Turn(one, "No."), Turn(two, "Fine."))
        turned = (Turn(one, f"Leave it, {two}"), Turn(two, "No."), Turn(one, "Fine."))
        first = reader.read(Message(text.format(two), "to_partner", context, one))
        second = reader.read(Message(text.format(one), "to_partner", turned, two))
        assert told(first) == told(second), text


def test_labels_and_their_order_change_nothing(reader: Reader) -> None:
    text = "Right. So it's my fault again"
    a = (Turn("A", "You said you'd book it"), Turn("B", "I was at work"), Turn("A", "It's just I asked twice"))
    b = (Turn("B", "You said you'd book it"), Turn("A", "I was at work"), Turn("B", "It's just I asked twice"))
    assert told(reader.read(Message(text, "to_partner", a, "B"))) == told(reader.read(Message(text, "to_partner", b, "A")))


def test_a_name_nobody_has_listed_is_heard_as_any_other_when_it_is_a_speakers(reader: Reader) -> None:
    first = reader.read(Message("Zorvex, you never help", "to_partner", (Turn("Zorvex", "What now"),), "Quill"))
    second = reader.read(Message("Quill, you never help", "to_partner", (Turn("Quill", "What now"),), "Zorvex"))
    assert told(first) == told(second)


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("She was late and she doesn't care", "They were late and they don't care"),
        ("He's always on his phone, is he even listening", "They're always on their phone, are they even listening"),
        ("I told him I'd go without him, he has had his turn", "I told them I'd go without them, they have had their turn"),
    ],
)
def test_they_are_heard_as_he_and_she_are(one: str, several: str, reader: Reader) -> None:
    assert told(reader.read(Message(one, "about_partner"))) == told(reader.read(Message(several, "about_partner")))


@pytest.mark.parametrize(
    ("plain", "spelt"),
    [
        ("I can't do it now, you don't listen to nothing", "I cannae dae it noo, ye dinnae listen tae nothin"),
        ("You never say what you want, say it", "Yuh neva seh wah yuh want, seh it"),
        ("Quit hollering, I'm trying to sleep", "Quit hollerin, I'm tryna sleep"),
    ],
)
def test_a_variety_is_not_misheard_for_its_spelling(plain: str, spelt: str, reader: Reader) -> None:
    assert told(reader.read(Message(plain))) == told(reader.read(Message(spelt)))
