"""What every page of the catalogue promises. A new file is tested the moment it exists."""

from __future__ import annotations

import json
import re

import pytest

from sameas.cli.explain import as_record
from sameas.conversation import Address, Message, Turn
from sameas.manual import Example, HarmfulMove, LookAlike, Page, SafetyPage
from sameas.moves import all_moves, harmful_moves, same_as_moves
from sameas.reader import Reader
from sameas.safety import signals
from tests.conftest import ROOT

PAGES: dict[str, Page] = {**all_moves(), **signals()}
EVERY_PAGE = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
EVERY_HARM = pytest.mark.parametrize("page", harmful_moves().values(), ids=harmful_moves().keys())

# The codebook's thirty moves and nine signals; a page more is welcome, a page less is not.
CODEBOOK = frozenset(
    """being-right criticism absolutes contempt blame mind-reading invalidation controlling threat lecturing retaliation
    defensiveness sarcasm withdrawal caretaking guilt-trip appeasing self-erasing self-blame helplessness own-feeling request
    limit acknowledging curiosity naming repair appreciation sharing-power time-out""".split()  # noqa: SIM905 - reads as the book
)
SIGNALS = frozenset(
    """violence fear monitoring isolation money-control sexual-coercion self-harm harm-to-others
    stalking""".split()  # noqa: SIM905 - the same
)

# No page is learned from, so what the reader misses on one is listed and counted: evals/pages.py.
RECORD = json.loads((ROOT / "evals" / "results" / "pages.json").read_text("utf-8"))
CROSSED = 1
"""Examples of a danger sign that the reader may take to come from the wrong one of two."""


def listed(page: Page, part: str) -> set[str]:
    """The page's texts that are known to be read otherwise."""
    return set(RECORD["pages"].get(page.slug, {}).get(part, ()))


def message(of: Example | LookAlike, text: str) -> Message:
    """A page's text as a message, its context as turns of two people."""
    turns = tuple(Turn(speaker, said) for speaker, _, said in (line.partition(": ") for line in of.context))
    speaker = ("B" if turns[-1].speaker == "A" else "A") if turns else None
    address: Address = of.address
    return Message(text, address, turns, speaker)


def knows(reader: Reader, page: Page) -> None:
    """Skip where the model has not learned the page yet: a new page's detection is pending."""
    if page.slug not in reader.model.moves + reader.model.signals:
        pytest.skip(f"PENDING: the model {reader.model.version} has not learned '{page.slug}' yet")


def test_the_list_of_misses_is_of_the_reader_that_ships(reader: Reader) -> None:
    assert RECORD["reader"] == reader.model.version


def test_the_codebook_is_covered() -> None:
    assert set(all_moves()) >= CODEBOOK
    assert set(signals()) >= SIGNALS
    assert len(harmful_moves()) >= 20
    assert len(same_as_moves()) >= 10


@EVERY_PAGE
def test_it_tells_its_whole_story(page: Page) -> None:
    assert page.problems() == []
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", page.slug)
    assert page.summary.endswith(".")
    assert len(page.section("Sources")) > 40


@EVERY_PAGE
def test_its_marks_are_where_they_say(page: Page) -> None:
    for example in page.examples:
        assert "[[" not in example.text
        for start, end in example.spans:
            assert example.text[start:end].strip() == example.text[start:end] != ""


@EVERY_PAGE
def test_its_voices_differ(page: Page) -> None:
    voices = [example.voice for example in page.examples]
    assert len(set(voices)) == len(voices)
    assert any(example.address == "about_partner" for example in page.examples)
    assert any(example.address == "to_partner" for example in page.examples)


@EVERY_PAGE
def test_it_carries_no_label_on_a_person_and_no_diagnosis(page: Page) -> None:
    prose = " ".join(text for heading, text in page.sections if heading != "Sources").lower()
    for word in ("narcissis", "borderline", "abuser", "toxic", "gaslight", "codependent"):
        assert word not in prose, f"'{word}' puts a label on somebody"


@EVERY_PAGE
def test_its_record_is_whole(page: Page) -> None:
    record = as_record(page)
    assert record["name"] == page.slug
    assert [section["heading"] for section in record["sections"]] == list(page.SECTIONS)
    assert all(mark["quote"] for example in record["examples"] for mark in example["marked"])


@EVERY_HARM
def test_what_it_says_to_a_person_is_warm_and_whole(page: HarmfulMove) -> None:
    assert page.reaching_for.startswith(("You ", "You'd", "Part of you", "Something"))
    assert page.heard.count("{words}") == 1
    assert "[…]" in page.frame
    assert re.search(r"\bI(?:'|\b)", page.frame), "same-as speaks for oneself"


@EVERY_HARM
def test_the_reader_hears_its_examples(page: HarmfulMove, reader: Reader) -> None:
    knows(reader, page)
    missed = [e.text for e in page.examples if page.slug not in {f.move for f in reader.read(message(e, e.text)).moves}]
    assert set(missed) <= listed(page, "missed")


@EVERY_HARM
def test_its_cures_are_clean_under_every_harmful_move(page: HarmfulMove, reader: Reader) -> None:
    knows(reader, page)
    readings = [(e.instead, reader.read(message(e, e.instead or ""))) for e in page.examples]
    unclean = [(text, [f.move for f in r.moves]) for text, r in readings if r.stance in {"one-up", "one-down"}]
    assert {text for text, _ in unclean} <= listed(page, "unclean"), unclean


@EVERY_PAGE
def test_its_look_alikes_stay_silent(page: Page, reader: Reader) -> None:
    knows(reader, page)
    alarms = []
    for alike in page.look_alikes:
        reading = reader.read(message(alike, alike.text))
        if page.slug in {f.move for f in reading.moves} | {s.signal for s in reading.safety}:
            alarms.append(alike.text)
    assert set(alarms) <= listed(page, "taken")


@pytest.mark.parametrize("page", signals().values(), ids=signals().keys())
def test_a_danger_sign_is_heard_and_never_cured(page: SafetyPage, reader: Reader) -> None:
    assert all(example.instead is None for example in page.examples)
    knows(reader, page)
    readings = [(e, reader.read(message(e, e.text))) for e in page.examples]
    missed = [e.text for e, r in readings if not (r.safety or r.hints)]
    assert set(missed) <= listed(page, "missed")
    # Words for someone who does harm must not reach someone it is done to, nor the other way round.
    opposite = {"writer": "partner", "partner": "writer"}
    crossed = {e.text for e, r in readings for s in r.safety if s.comes_from == opposite.get(str(e.comes_from))}
    assert len(crossed) <= CROSSED, crossed
