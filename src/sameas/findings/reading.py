"""Readings: evidence, not verdicts.

A finding cannot be built without the words it rests on, and a reading that
cannot tell says so with a reason instead of a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Stance = Literal["one-up", "one-down", "same-as", "plain"]
ComesFrom = Literal["writer", "partner", "unclear"]
Reason = Literal["language", "too-short", "unsure"]

_PRECEDENCE: tuple[Stance, ...] = ("one-up", "one-down", "same-as")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the text, by where they stand.

    Attributes:
        start: First code point of the words in the text as given.
        end: One past the last.
        quote: ``text[start:end]``.
    """

    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        """Refuse evidence that quotes nothing.

        Raises:
            ValueError: The span is empty, negative or not as long as its quote.
        """
        if not 0 <= self.start < self.end or len(self.quote) != self.end - self.start:
            raise ValueError(f"no evidence: {self.start}..{self.end} quotes {self.quote!r}")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Evidence:
        """The words of ``text`` between two offsets."""
        return cls(start, end, text[start:end])


@dataclass(frozen=True, slots=True)
class Finding:
    """One move, the words that make it, and how sure the reader is.

    Attributes:
        move: The codebook's slug.
        stance: Where the move puts the speaker.
        confidence: Calibrated probability, 0 to 1: of findings given 0.8, eight in ten are right.
        evidence: The words.
    """

    move: str
    stance: Stance
    confidence: float
    evidence: Evidence

    def to_json(self) -> dict[str, Any]:
        """The finding as it stands in a reading's ``moves``."""
        return {"move": self.move, "stance": self.stance, "confidence": round(self.confidence, 4), **_span(self.evidence)}


@dataclass(frozen=True, slots=True)
class Signal:
    """A danger sign, the words that show it, and whom the danger comes from."""

    signal: str
    comes_from: ComesFrom
    confidence: float
    evidence: Evidence

    def to_json(self) -> dict[str, Any]:
        """The signal as it stands in a reading's ``safety``."""
        return {
            "signal": self.signal,
            "from": self.comes_from,
            "confidence": round(self.confidence, 4),
            **_span(self.evidence),
        }


_AS_LIKELY_AS_NOT = 0.5


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in one text.

    Attributes:
        stance: By the codebook's precedence over all moves; None when it abstains.
        confidence: That of the stance; None when it abstains.
        moves: What the reader stands by, in the order of the words.
        safety: Danger signs. Given even when it abstains.
        hints: Weak danger hints: a reason to ask one private question, not to halt.
        reason: Why it abstains; None when it does not.
        model: Which model read it.
        scores: Probability of every move by slug.
        id: The caller's name for the text.
        risks: Probability of every danger sign by slug, of the passage where it is likeliest, 0 where its page knows the words as
            everyday talk; below what is told as a sign it is only ever a reason to hold back.
        trouble: Probability that it is one-up or one-down at all, of the passage where that is likeliest; None for text that
            was not read.
    """

    stance: Stance | None
    confidence: float | None
    moves: tuple[Finding, ...] = ()
    safety: tuple[Signal, ...] = ()
    hints: tuple[Signal, ...] = ()
    reason: Reason | None = None
    model: str = ""
    scores: Mapping[str, float] = field(default_factory=dict, hash=False)
    id: str | None = None
    trouble: float | None = None
    risks: Mapping[str, float] = field(default_factory=dict, hash=False)

    @property
    def abstained(self) -> bool:
        """Whether the reader says "cannot tell"."""
        return self.reason is not None

    @property
    def in_doubt(self) -> bool:
        """Whether it is told as same-as or plain though it is as likely as not to talk from above or from below."""
        return self.stance in {"same-as", "plain"} and (self.trouble or 0.0) >= _AS_LIKELY_AS_NOT

    def to_json(self, *, scores: bool = False) -> dict[str, Any]:
        """The reading object that other programs rely on.

        Args:
            scores: Add the probability of every move.
        """
        record: dict[str, Any] = {
            "id": self.id,
            "stance": self.stance,
            "confidence": None if self.confidence is None else round(self.confidence, 4),
            "moves": [finding.to_json() for finding in self.moves],
            "safety": [signal.to_json() for signal in self.safety],
            "hints": [signal.to_json() for signal in self.hints],
            "abstained": self.abstained,
            "model": self.model,
        }
        if self.reason:
            record["reason"] = self.reason
        if scores:
            record["scores"] = {slug: round(score, 4) for slug, score in self.scores.items()}
        return record


def stance_of(stances: Iterable[Stance]) -> Stance:
    """The stance of a text from the stances of its moves: any one-up, else any one-down, else any same-as."""
    present = set(stances)
    return next((stance for stance in _PRECEDENCE if stance in present), "plain")


def _span(evidence: Evidence) -> dict[str, Any]:
    return {"start": evidence.start, "end": evidence.end, "quote": evidence.quote}
