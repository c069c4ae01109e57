"""Suggestions: what could be sent in place of a draft, and what it keeps of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sameas.findings import Reading

Heat = Literal["warm", "plain", "fierce"]
"""The dial: the same meaning, told more warmly or more fiercely."""

Kind = Literal["own-feeling", "request", "limit", "repair", "acknowledging", "curiosity", "sharing-power", "time-out", "telling"]
"""What a suggestion mostly is: a same-as move, or plain telling of what happened."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing that could be sent in place of a draft.

    Attributes:
        text: The words, ready to send; what only the writer knows stands in it as a blank ``[…]``.
        kind: What it mostly is.
        heat: Where on the dial it was asked for.
        keeps: Words of the draft that stand in it, in their order.
        drops: Words of the draft that are gone.
        feelings: Words in it for a feeling that the draft implies and does not say: a guess, and the writer knows.
        wishes: Likewise for a wish, a request or a limit.
        asks: Questions to the writer that go with it.
        by: Who made it: ``built-in``, or ``llm:NAME``.
    """

    text: str
    kind: Kind
    heat: Heat = "plain"
    keeps: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    by: str = "built-in"

    @property
    def guessed(self) -> tuple[str, ...]:
        """Everything in it that is a guess."""
        return (*self.feelings, *self.wishes)

    def to_json(self) -> dict[str, Any]:
        """The suggestion as it stands in a rewriting's ``suggestions``."""
        return {
            "text": self.text,
            "kind": self.kind,
            "heat": self.heat,
            "keeps": list(self.keeps),
            "drops": list(self.drops),
            "guessed": list(self.guessed),
            "asks": list(self.asks),
            "by": self.by,
        }


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What is offered for one draft.

    Attributes:
        draft: The words as given.
        reading: How they were read. Where it has danger signs there are no suggestions, always.
        suggestions: At most three, the best first; none where nothing is to be shifted, or where none is good enough.
        question: The reader's question, where something is to be shifted and no suggestion is good enough.
        care: What to think of before a yes is taken back; for drafts that give in.
        id: The caller's name for the draft.
    """

    draft: str
    reading: Reading
    suggestions: tuple[Suggestion, ...] = ()
    question: str | None = None
    care: str | None = None
    id: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The rewriting object that other programs rely on."""
        reading = self.reading.to_json()
        return {
            "id": self.id,
            "draft": self.draft,
            "reading": reading,
            "suggestions": [suggestion.to_json() for suggestion in self.suggestions],
            "question": self.question,
            "care": self.care,
            "safety": reading["safety"],
        }
