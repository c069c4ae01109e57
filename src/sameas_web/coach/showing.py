"""A reading as the page shows it: danger first, then what the words reach for and what would carry it, then what gets in the way.

The order is the promise: a person is heard before they are corrected, and of what was found nothing is shown without its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sameas.conversation import Message
from sameas.findings import Finding, Reading, Signal, how_sure
from sameas.findings.reading import ComesFrom
from sameas.manual import Example, HarmfulMove, SameAsMove
from sameas.moves import move
from sameas.reader import default_reader
from sameas.reader.sentences import sentences
from sameas.rewrites import Asked, Heat, Phraser, Suggestion, default_rewriter
from sameas.rewrites.rewriter import may_be_phrased
from sameas.safety import SafetyAnswer, answer_to, gravest, question_lines, signal
from sameas.safety.help_lines import For
from sameas_web.coach import dismissals, guesses

_FAIRLY_SURE = 0.5
_OTHERS: dict[ComesFrom, ComesFrom] = {"writer": "partner", "partner": "unclear", "unclear": "unclear"}
"""Whom a danger in a received message comes from, for the one who reads it. Nobody is told on the strength of somebody else's
words, read by a program, that the danger is themselves."""

CANNOT_TELL = {
    "language": "This reads English, of any kind, and these words don't look like it. That says nothing about your words.",
    "too-short": "There are no words here to read yet.",
    "unsure": "I can't tell what these words do. It may hang on what went before, or on your tone, and I can't hear either.",
}

IN_DOUBT = (
    "I'm not sure about this one. Some would hear an edge in it, or a giving in, and some wouldn't. You know your tone. "
    "If there is more behind it: what did you see or hear, before what it meant?"
)
"""Where it is as likely as not to talk from above or from below."""

Kind = Literal["up", "down", "same", "danger"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to light up.

    Attributes:
        start: First unit of the words, counted as a browser counts (UTF-16).
        end: One past the last.
        kind: How they are lit.
    """

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Hindrance:
    """One thing that gets in the way: the words, how they may be heard, and how sure that is."""

    move: str
    title: str
    words: str
    heard: str
    sure: str


@dataclass(frozen=True, slots=True)
class Carrying:
    """Words that would carry it: a frame with blanks, and what somebody else made of theirs."""

    frame: str
    said: str
    instead: str


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence of a suggestion, to be taken or left.

    Attributes:
        text: Its words.
        guess: Whether it says something that the draft only implies.
    """

    text: str
    guess: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion, sentence by sentence; ``by`` names the LLM that worded it, and is empty where none did."""

    parts: tuple[Part, ...]
    by: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A private question on a weak sign, the words it rests on, and whom to ring."""

    words: str
    text: str
    lines_for: tuple[For, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """All that is shown for one text; what does not apply is empty.

    Attributes:
        marks: Words to light up.
        danger: The authored answer to danger signs; then nothing else is shown.
        question: A private question on a weak sign.
        cannot_tell: Why the reader abstains.
        doubt: That it may be heard either way, where it nearly was.
        reaching_for: What the words reach for.
        keep: Why parts of it stand.
        offers: What could be sent in its place, the best first.
        care: What to think of before a yes is taken back.
        ask: What may bring the writer's own words, where nothing is good enough to be offered.
        carrying: A frame with blanks, where nothing is good enough to be offered.
        hindrances: What gets in the way.
        stands: Why a good draft stands.
        under: For a text one received: what may lie under it.
        may_be_phrased: Whether an LLM, if one is chosen, may be asked for its wording.
        asked: What came of asking one; None where nobody did.
    """

    marks: tuple[Mark, ...] = ()
    danger: SafetyAnswer | None = None
    question: Question | None = None
    cannot_tell: str = ""
    doubt: str = ""
    reaching_for: str = ""
    keep: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    care: str = ""
    ask: str = ""
    carrying: Carrying | None = None
    hindrances: tuple[Hindrance, ...] = ()
    stands: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    may_be_phrased: bool = False
    asked: Asked | None = None

    @property
    def from_outside(self) -> bool:
        """Whether one of the offers is an LLM's."""
        return any(offer.by for offer in self.offers)


def own(text: str, heat: Heat = "plain", phraser: Phraser | None = None) -> Shown:
    """What is shown for words of one's own that are still to be sent.

    Args:
        text: The words.
        heat: How warmly or fiercely what is offered is told.
        phraser: Whoever else is asked for a wording.

    Raises:
        TextError: There are no words, or too many.
    """
    message = Message(text)
    found = default_rewriter().rewrite(message, heat, phraser)
    shown = _read(text, found.reading)
    if not shown.hindrances:
        return shown
    shown = replace(shown, may_be_phrased=may_be_phrased(message, found.reading), asked=found.llm)
    if found.suggestions:
        return replace(shown, carrying=None, offers=tuple(map(_offer, found.suggestions)), care=found.care or "")
    return replace(shown, ask=found.question or "")


def sent(text: str, _: Heat = "plain") -> Shown:
    """What is shown for words of one's own that are out already: nothing to put in their place.

    Raises:
        TextError: There are no words, or too many.
    """
    return _read(text, default_reader().read(Message(text)))


def _read(text: str, reading: Reading) -> Shown:
    if reading.safety:
        return _danger(text, reading.safety)
    shown = Shown(question=question_of(reading.hints))
    if reading.reason:
        return replace(shown, cannot_tell=CANNOT_TELL[reading.reason])
    return _own(text, reading, shown)


def received(text: str, _: Heat = "plain") -> Shown:
    """What is shown for words that came from the other; no names for what they do.

    Raises:
        TextError: There are no words, or too many.
    """
    reading = default_reader().read(Message(text))
    if reading.safety:
        return _danger(text, [_seen_from_the_other_side(sign) for sign in reading.safety])
    if reading.reason == "language":
        return Shown(cannot_tell=CANNOT_TELL["language"])
    return Shown(question=question_of(reading.hints), under=tuple(guesses.under(f.move for f in reading.moves)))


def _own(text: str, reading: Reading, shown: Shown) -> Shown:
    findings = dismissals.standing(reading.moves)
    harmful = [(f, page) for f in findings if isinstance(page := move(f.move), HarmfulMove)]
    carried = [(f, page) for f in findings if isinstance(page := move(f.move), SameAsMove)]
    marks = tuple(_mark(text, f) for f in findings)
    if not harmful:
        if reading.in_doubt:
            return replace(shown, doubt=IN_DOUBT)
        sure = [f.confidence for f, _ in carried]
        stands = tuple(dict.fromkeys(page.stands for _, page in carried)) if sure and max(sure) >= _FAIRLY_SURE else ()
        return replace(shown, stands=stands, marks=marks if stands else ())
    surest, page = max(harmful, key=lambda pair: pair[0].confidence)
    guess = surest.confidence < _FAIRLY_SURE
    return replace(
        shown,
        marks=marks,
        reaching_for=page.reaching_for.replace("You want", "You may want", 1) if guess else page.reaching_for,
        keep=tuple(dict.fromkeys(page.stands for _, page in carried)),
        # Beside a question of danger nobody is handed a frame to stand up with; what is offered is held back by the rewriter.
        carrying=None if shown.question else _carrying(page, text),
        hindrances=tuple(_hindrance(f, page) for f, page in harmful),
    )


def _hindrance(finding: Finding, page: HarmfulMove) -> Hindrance:
    words = finding.evidence.quote
    heard = page.heard.replace("{words}", f"“{words}”")
    return Hindrance(page.slug, page.title, words, heard, how_sure(finding.confidence))


def _offer(suggestion: Suggestion) -> Offer:
    spans = sentences(suggestion.text)
    texts = [suggestion.text[start:end] for start, end in spans]
    parts = tuple(Part(text, any(words in text or text in words for words in suggestion.guessed)) for text in texts)
    return Offer(parts, suggestion.llm)


def _carrying(page: HarmfulMove, text: str) -> Carrying:
    example = _nearest(page, text)
    return Carrying(page.frame, example.text, example.instead or "")


def _nearest(page: HarmfulMove, text: str) -> Example:
    """The page's example that shares most words with the text; the first where none does."""
    own_words = set(text.lower().split())

    def shared(example: Example) -> float:
        theirs = set(example.text.lower().split())
        return len(own_words & theirs) / len(own_words | theirs)

    return max(page.examples, key=shared)


def _danger(text: str, found: Sequence[Signal]) -> Shown:
    answer = answer_to(found)
    marks = tuple(Mark(_utf16(text, q.start), _utf16(text, q.end), "danger") for q in answer.quotes)
    return Shown(danger=answer, marks=marks)


def _seen_from_the_other_side(sign: Signal) -> Signal:
    """A sign in somebody else's message, as it concerns the one who received it."""
    return replace(sign, comes_from=_OTHERS[sign.comes_from])


def question_of(hints: Sequence[Signal]) -> Question | None:
    """The private question on the gravest of some weak signs, if there is one."""
    if not hints:
        return None
    hint = gravest(hints)
    return Question(hint.evidence.quote, signal(hint.signal).question, question_lines(hint.signal))


def _mark(text: str, finding: Finding) -> Mark:
    kinds: dict[str, Kind] = {"one-up": "up", "one-down": "down", "same-as": "same"}
    return Mark(_utf16(text, finding.evidence.start), _utf16(text, finding.evidence.end), kinds[finding.stance])


def _utf16(text: str, position: int) -> int:
    """An offset in code points as a browser counts it: one emoji is two."""
    return len(text[:position].encode("utf-16-le")) // 2
