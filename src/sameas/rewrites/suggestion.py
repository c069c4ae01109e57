"""Suggestions: what could be sent in place of a draft, and what it keeps of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from sameas.conversation import Message
from sameas.findings import Reading

Heat = Literal["warm", "plain", "fierce"]
"""The dial: the same meaning, told more warmly or more fiercely."""

Kind = Literal["own-feeling", "request", "limit", "repair", "acknowledging", "curiosity", "sharing-power", "time-out", "telling"]
"""What a suggestion mostly is: a same-as move, or plain telling of what happened."""


_LLM = "llm:"


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

    @property
    def llm(self) -> str:
        """The LLM that worded it; empty where none did."""
        return self.by.removeprefix(_LLM) if self.by.startswith(_LLM) else ""

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
class Phrased:
    """What somebody outside made of our reading: lines that nobody has looked at yet, or why there are none.

    Attributes:
        by: Who made them, as a suggestion's ``by`` says it.
        lines: What could be sent, as they say; each is held against the draft before it is shown.
        failed: What went wrong, in one line; None where nothing did.
        sent: Whether anything left the machine.
    """

    by: str
    lines: tuple[str, ...] = ()
    failed: str | None = None
    sent: bool = True


Phraser = Callable[[Message, Reading, Heat], Phrased]
"""An extra source of lines: gets the message, our reading of it and the dial; never raises, and keeps to its time."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whether somebody outside was asked, and what came of it.

    Attributes:
        asked: Whether anything was sent.
        failed: What went wrong, in one line; None where nothing did.
    """

    asked: bool
    failed: str | None = None

    def to_json(self) -> dict[str, Any]:
        """As it stands in a rewriting's ``llm``."""
        return {"asked": self.asked} | ({"failed": self.failed} if self.failed else {})


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
        llm: What came of asking an LLM; None where nobody wanted one.
    """

    draft: str
    reading: Reading
    suggestions: tuple[Suggestion, ...] = ()
    question: str | None = None
    care: str | None = None
    id: str | None = None
    llm: Asked | None = None

    def to_json(self) -> dict[str, Any]:
        """The rewriting object that other programs rely on."""
        reading = self.reading.to_json()
        record: dict[str, Any] = {
            "id": self.id,
            "draft": self.draft,
            "reading": reading,
            "suggestions": [suggestion.to_json() for suggestion in self.suggestions],
            "question": self.question,
            "care": self.care,
            "safety": reading["safety"],
        }
        if self.llm is not None:
            record["llm"] = self.llm.to_json()
        return record
