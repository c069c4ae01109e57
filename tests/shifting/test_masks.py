"""Masks: nobody's name or gender reaches the writer, and everybody comes back as they were typed."""

from __future__ import annotations

import pytest

from sameas.rewrites.masks import Mask

TEXTS = [
    "Isla told her mum that she never rings, Jess. HER mum!",
    "your mom and her boyfriend. Tell her tonight",
    "ur mum's a witch and isla knows",
    "You and your sister, and Cormac said nothing to her all night",
    "No names here, and nobody's gender",
    "He's late again. Ask HIM why, Priya.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_put_on_comes_off(text: str) -> None:
    mask = Mask.of(text)
    assert mask.take_off(mask.put_on(text)) == text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jess sent you hearts at midnight and she's no friend", "Cormac sent you hearts at midnight and he's no friend"),
        ("your mum moved my kitchen. ask her", "your dad moved my kitchen. ask him"),
        ("your wife is tired of her shifts", "your husband is tired of his shifts"),
        ("Maria rang her sister", "Chidi rang his brother"),
    ],
)
def test_swapped_people_are_masked_alike(one: str, other: str) -> None:
    assert Mask.of(one).put_on(one) == Mask.of(other).put_on(other)


def test_what_is_said_of_them_goes_back_to_them() -> None:
    mask = Mask.of("Isla had her coat on for an hour. Your mom saw her.")
    assert mask.take_off("Alex sat in his coat for an hour and your dad saw him.") == (
        "Isla sat in her coat for an hour and your mom saw her."
    )


def test_the_case_that_was_typed_stays() -> None:
    mask = Mask.of("SHE was there. isla too")
    assert mask.put_on("SHE was there. isla too") == "HE was there. alex too"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Karen says no", "Alex says no"),
        ("you rang Rose again", "you rang Alex again"),
        ("a rose is a rose", "a rose is a rose"),
        ("Mark my words", "Mark my words"),
    ],
)
def test_a_name_that_is_a_word_too_is_told_by_its_capital(text: str, masked: str) -> None:
    assert Mask.of(text).put_on(text) == masked
