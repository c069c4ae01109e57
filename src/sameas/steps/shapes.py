"""What the four steps ask, and how they end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sameas.findings import Signal


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be picked."""

    slug: str
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """One line that can be written, or left empty.

    Attributes:
        slug: Its name.
        label: What it asks for.
        prefilled: What the draft already says of it.
        offers: Other words one might mean; never more than offers.
    """

    slug: str
    label: str
    prefilled: str = ""
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked next.

    Attributes:
        step: Its name, which an answer carries back.
        title: The question.
        says: What is said with it.
        choices: Answers to pick one of.
        fields: Lines to fill.
        deeper: More, for who wants it.
        hints: Weak danger hints in what was written: one private question goes first.
    """

    step: str
    title: str
    says: str = ""
    choices: tuple[Choice, ...] = ()
    fields: tuple[Field, ...] = ()
    deeper: str = ""
    hints: tuple[Signal, ...] = ()


@dataclass(frozen=True, slots=True)
class Ending:
    """Where it ends.

    Attributes:
        kind: Words to send, a limit to keep, a decision to wait; ``safety`` opens the private page, and says nothing else.
        says: What is said with it.
        text: The words; empty where there are none. Where they show danger, the words that do.
        notes: What may be worth a look before they go.
        hints: Weak danger hints, as in ``Ask``.
        signals: Where danger was read, its signs; none where somebody said that they are scared.
    """

    kind: Literal["words", "limit", "wait", "safety", "nothing"]
    says: str
    text: str = ""
    notes: tuple[str, ...] = ()
    signals: tuple[Signal, ...] = ()
    hints: tuple[Signal, ...] = ()
