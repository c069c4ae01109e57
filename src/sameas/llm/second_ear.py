"""A second ear: a model that reads by the catalogue, beside the built-in reader and never in its place.

Where both hear a move it stays as it is. What only the built-in reader hears becomes a guess;
what only the second ear hears is a question. It has no part in safety: no danger sign is asked
for, and a text with one, or with a hint of one, is not sent.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from sameas.conversation import Message
from sameas.errors import LlmError
from sameas.findings import Evidence, Reading
from sameas.llm.answers import only, wrong
from sameas.llm.client import ask
from sameas.llm.endpoint import Endpoint
from sameas.llm.phrasing import NOT_AGREED, Agree
from sameas.llm.prompts import prompt
from sameas.llm.question import Question
from sameas.manual import HarmfulMove, MovePage
from sameas.moves import all_moves
from sameas.rewrites.guard import in_danger
from sameas.rewrites.masks import Mask
from sameas.rewrites.rewriter import LONGEST

GUESS = 0.49
"""Confidence that a finding has at most, for a person's eyes, while the second ear does not hear it: "a guess"."""

_SHAPE = {"move", "quote"}
_WORD = re.compile(r"[^\W\d_]+")
_MARKED, _LEFT = 2, 2
_MOST_MOVES = 8
"""Moves in one message; more is a model that marks everything."""
_ROOM = 500
"""Tokens for so many moves with their words."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True)
class Heard:
    """One move that the second ear hears, and its words."""

    move: str
    evidence: Evidence

    def to_json(self) -> dict[str, Any]:
        """The move with its words; no confidence, for nobody has measured any."""
        return {"move": self.move, "start": self.evidence.start, "end": self.evidence.end, "quote": self.evidence.quote}


@dataclass(frozen=True)
class SecondHearing:
    """What a second ear makes of a text, beside a reading.

    Attributes:
        by: Whose ear it is.
        asked: Whether the text was sent.
        shared: Moves that both hear.
        doubts: Moves of the reading that the second ear does not hear.
        hears: What only the second ear hears.
        failed: Why there is nothing, where something went wrong.
    """

    by: str
    asked: bool = True
    shared: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    hears: tuple[Heard, ...] = ()
    failed: str | None = None

    def to_json(self) -> dict[str, Any]:
        """As it stands under a reading's ``second_ear``; the reading itself stays as it was."""
        record: dict[str, Any] = {
            "by": self.by,
            "asked": self.asked,
            "shared": list(self.shared),
            "doubts": list(self.doubts),
            "hears": [heard.to_json() for heard in self.hears],
        }
        return record | ({"failed": self.failed} if self.failed else {})

    def as_guesses(self, reading: Reading) -> Reading:
        """The reading as a person is shown it: what the second ear does not hear is a guess at most."""
        moves = tuple(
            replace(found, confidence=min(found.confidence, GUESS)) if found.move in self.doubts else found
            for found in reading.moves
        )
        return replace(reading, moves=moves)


def may_be_sent(message: Message, reading: Reading) -> bool:
    """Whether a text may go to a second ear: never beside danger or a hint of it, and only what can be read at all."""
    near = bool(reading.hints) or in_danger(reading)
    return not near and reading.reason not in {"language", "too-short"} and len(message.text) <= LONGEST


def second_hearing(message: Message, reading: Reading, endpoint: Endpoint, agree: Agree) -> SecondHearing:
    """Let a second ear read a text that our reader has read. Never raises what the endpoint is to blame for."""
    if not may_be_sent(message, reading):
        return SecondHearing(endpoint.by, asked=False)
    mask = Mask.of(message.text)
    question = hearing_question(message, mask)
    if not agree(endpoint, question):
        return SecondHearing(endpoint.by, asked=False, failed=NOT_AGREED)
    try:
        said = ask(endpoint, question)
    except LlmError as error:
        return SecondHearing(endpoint.by, failed=error.cause)
    return _beside(endpoint, reading, _found(message.text, mask, said))


def hearing_question(message: Message, mask: Mask) -> Question[tuple[tuple[str, str], ...]]:
    """What is asked about one text."""
    said = "to the partner" if message.address == "to_partner" else "about the partner, to somebody else"
    asked = {"text": mask.put_on(message.text), "said": said}
    return Question("moves", codebook(), json.dumps(asked, ensure_ascii=False), _schema(), _moves, _ROOM)


@cache
def codebook() -> str:
    """What a second ear is told: every move of the catalogue, what to mark and what to leave, from its own page."""
    pages = "\n\n".join(_told(page) for page in all_moves().values())
    return f'{prompt("second_ear")}\n\n{pages}\n\nAnswer with JSON and nothing else: {{"moves": [{{"move": "…", "quote": "…"}}]}}'


def _told(page: MovePage) -> str:
    marked = "; ".join(f"“{example.text}”" for example in page.examples[:_MARKED])
    left = "; ".join(f"“{one.text}” ({one.because})" for one in page.look_alikes[:_LEFT])
    when = "When it is fine" if isinstance(page, HarmfulMove) else "When it is a mask"
    fine = " ".join(_SENTENCE.split(" ".join(page.section(when).split()))[:1])
    return f"{page.slug} ({page.stance}): {page.summary}\nMark: {marked}\nLeave: {left}\n{when}: {fine}"


def _schema() -> dict[str, Any]:
    one = {
        "type": "object",
        "properties": {"move": {"type": "string", "enum": list(all_moves())}, "quote": {"type": "string"}},
        "required": ["move", "quote"],
        "additionalProperties": False,
    }
    return {
        "type": "object",
        "properties": {"moves": {"type": "array", "items": one, "maxItems": _MOST_MOVES}},
        "required": ["moves"],
        "additionalProperties": False,
    }


def _moves(record: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """Moves and quotes as said; which of them hold is looked at later.

    Raises:
        LlmError: The answer is not what was asked for.
    """
    found = []
    for one in only(record, "moves"):
        if not isinstance(one, dict) or set(one) != _SHAPE or not all(isinstance(value, str) for value in one.values()):
            raise wrong("It did not answer in the form it was asked for.")
        found.append((one["move"], one["quote"]))
    return tuple(found)


def _found(text: str, mask: Mask, said: tuple[tuple[str, str], ...]) -> dict[str, Evidence]:
    """Moves there are, with words that stand in the text letter for letter; anything else is dropped."""
    masked = mask.put_on(text)
    found: dict[str, Evidence] = {}
    for slug, quote in said:
        start = masked.find(quote) if quote.strip() else -1
        if slug in all_moves() and start >= 0 and slug not in found:
            words = _unmasked(text, masked, start, start + len(quote))
            if words is not None:
                found[slug] = words
    return found


def _unmasked(text: str, masked: str, start: int, end: int) -> Evidence | None:
    """The words behind a mask: word for word the same, so the place is found by counting them."""
    pairs = list(zip(_WORD.finditer(text), _WORD.finditer(masked), strict=False))
    inside = [own for own, theirs in pairs if theirs.start() < end and theirs.end() > start]
    if not inside:
        return None
    return Evidence.of(text, inside[0].start(), inside[-1].end())


def _beside(endpoint: Endpoint, reading: Reading, found: dict[str, Evidence]) -> SecondHearing:
    own = [finding.move for finding in reading.moves]
    return SecondHearing(
        endpoint.by,
        shared=tuple(slug for slug in own if slug in found),
        doubts=tuple(slug for slug in own if slug not in found),
        hears=tuple(Heard(slug, words) for slug, words in found.items() if slug not in own),
    )
