"""Page objects: one manual page of the catalogue, checked when it is built.

Three shapes, all frozen:

* ``HarmfulMove``: a one-up or one-down move. Every example carries what to say instead.
* ``SameAsMove``: a move between equals. It can be a gift and it can be a mask.
* ``SafetyPage``: a danger sign. Authored words only; nothing to reword.

The slug comes from the module's file name and the family from its folder, so
that neither can disagree with where the page is found. The manual text is the
module's docstring: first line the summary, then ``## `` headings in the order
that the shape asks for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar, Literal

from sameas.errors import CatalogueError

_MARK = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)

Address = Literal["to_partner", "about_partner"]
ComesFrom = Literal["writer", "partner", "unclear"]


@dataclass(frozen=True, slots=True)
class Example:
    """Someone's words, with the evidence marked ``[[like this]]``.

    Attributes:
        said: The words, evidence between double square brackets.
        voice: Who speaks and how ("text, 24, Leeds").
        instead: What would carry it, same-as. Required under a harmful move.
        address: Said to the partner, or about them to somebody else.
        context: The turns before, oldest first, as ``"A: …"`` or ``"B: …"``.
        comes_from: On a safety page: whom the danger comes from.
    """

    said: str
    voice: str
    instead: str | None = None
    address: Address = "to_partner"
    context: tuple[str, ...] = ()
    comes_from: ComesFrom | None = None

    @property
    def text(self) -> str:
        """The words as a person would have typed them, marks removed."""
        return _MARK.sub(r"\1", self.said)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Offsets of the marked words in ``text``, in code points."""
        found = []
        removed = 0
        for match in _MARK.finditer(self.said):
            start = match.start() - removed
            found.append((start, start + len(match.group(1))))
            removed += 4
        return tuple(found)


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Words that resemble the move and are not it."""

    text: str
    because: str
    address: Address = "to_partner"
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownLimit:
    """Words on which a reader of text alone goes wrong, and why."""

    text: str
    why: str


@dataclass(frozen=True)
class Page:
    """What all three shapes share. Not built directly."""

    SECTIONS: ClassVar[tuple[str, ...]] = ()
    LEAST: ClassVar[int] = 8

    module: str
    doc: str | None
    examples: tuple[Example, ...] = field(kw_only=True)
    look_alikes: tuple[LookAlike, ...] = field(kw_only=True)
    known_misses: tuple[KnownLimit, ...] = field(kw_only=True, default=())
    known_false_alarms: tuple[KnownLimit, ...] = field(kw_only=True, default=())

    def __post_init__(self) -> None:
        """Refuse a page that does not tell its whole story.

        Raises:
            CatalogueError: Names the page, what is missing and what to add.
        """
        for problem in self.problems():
            raise CatalogueError(page=self.slug, problem=problem)

    def problems(self) -> list[str]:
        """What keeps this page from being whole; empty when nothing does."""
        found = []
        if not self.summary:
            found.append("has no summary: start the docstring with one line that says what it is")
        headings = tuple(heading for heading, _ in self.sections)
        if headings != self.SECTIONS:
            found.append(f"needs the headings {list(self.SECTIONS)} in this order, has {list(headings)}")
        found += [f"has nothing under '## {heading}'" for heading, body in self.sections if not body]
        if len(self.examples) < self.LEAST:
            found.append(f"needs at least {self.LEAST} marked examples, has {len(self.examples)}")
        if len(self.look_alikes) < self.LEAST:
            found.append(f"needs at least {self.LEAST} look-alikes, has {len(self.look_alikes)}")
        found += [f"marks no words in the example {e.said!r}: use [[…]]" for e in self.examples if not e.spans]
        texts = [e.text for e in self.examples] + [a.text for a in self.look_alikes]
        found += [f"says {t!r} twice" for t in sorted({t for t in texts if texts.count(t) > 1})]
        return found

    @property
    def slug(self) -> str:
        """The name others rely on: the file's name with hyphens."""
        return self.module.rsplit(".", 1)[-1].replace("_", "-")

    @property
    def family(self) -> str:
        """The folder the page stands in: ``one-up``, ``cloaked``, ``one-down``, ``same-as``, ``signals``."""
        return self.module.rsplit(".", 2)[-2].replace("_", "-")

    @property
    def title(self) -> str:
        """The name as a person reads it: "being right"."""
        return self.slug.replace("-", " ")

    @property
    def summary(self) -> str:
        """The docstring's first paragraph on one line."""
        return " ".join((self.doc or "").strip().split("\n\n", 1)[0].split())

    @property
    def sections(self) -> tuple[tuple[str, str], ...]:
        """Headings and their text, in the order they stand in."""
        parts = re.split(r"^## +(.+)$", self.doc or "", flags=re.MULTILINE)[1:]
        return tuple((parts[i].strip(), parts[i + 1].strip()) for i in range(0, len(parts), 2))

    def section(self, heading: str) -> str:
        """The text under one heading; empty if the page has no such heading."""
        return dict(self.sections).get(heading, "")


def _first_match(patterns: tuple[str, ...], text: str) -> re.Match[str] | None:
    return _any_of(patterns).search(text) if patterns else None


@cache
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Several patterns as one, which is searched for once."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


@dataclass(frozen=True)
class MovePage(Page):
    """A move, harmful or same-as: it has a stance.

    Attributes:
        outright: Regular expressions on folded text (lower case, straight quotes) for words that make the move beyond doubt. Only
            where such a rule is surer than the learned reader; the page says why beside it.
        outright_sure: Share of our own labelled lines with such words that do make it.
    """

    outright: tuple[str, ...] = field(kw_only=True, default=())
    outright_sure: float = field(kw_only=True, default=0.0)

    def says_it_outright(self, folded: str) -> re.Match[str] | None:
        """The words in a folded text that make the move beyond doubt, if any do; what is quoted is somebody else's."""
        match = _first_match(self.outright, folded)
        return None if match and folded.count('"', 0, match.start()) % 2 else match

    @property
    def stance(self) -> Literal["one-up", "one-down", "same-as"]:
        """Where the speaker stands while making this move."""
        stances: dict[str, Literal["one-up", "one-down", "same-as"]] = {
            "one-up": "one-up",
            "cloaked": "one-up",
            "one-down": "one-down",
            "same-as": "same-as",
        }
        return stances[self.family]


@dataclass(frozen=True)
class HarmfulMove(MovePage):
    """A one-up or one-down move, with what would carry the same wish.

    Attributes:
        reaching_for: What the words are reaching for, told to the writer ("You want …").
        heard: What the other is likely to do with the words; ``{words}`` stands for the quoted ones.
        frame: A same-as sentence with blanks ``[…]`` that only the writer can fill.
        wishes: What may be wished for instead, said straight, whatever it is about; at least four.
        question: What helps the writer find their own words, where none can be suggested.
    """

    SECTIONS: ClassVar[tuple[str, ...]] = (
        "What it is",
        "What it protects",
        "What it gets you tonight",
        "What it costs by Friday",
        "Why it does not work",
        "When it is fine",
        "Sources",
    )
    WISHES: ClassVar[int] = 4

    reaching_for: str = field(kw_only=True)
    heard: str = field(kw_only=True)
    frame: str = field(kw_only=True)
    question: str = field(kw_only=True)
    wishes: tuple[str, ...] = field(kw_only=True)

    def problems(self) -> list[str]:
        """What keeps this page from being whole."""
        found = super().problems()
        found += [f"says nothing instead of {e.text!r}" for e in self.examples if not e.instead]
        if "{words}" not in self.heard:
            found.append("must quote the words in 'heard': put {words} where they go")
        if "[…]" not in self.frame:
            found.append("needs a blank […] in 'frame': what only the writer knows")
        if not self.question.endswith("?"):
            found.append("must ask a question in 'question'")
        if len(self.wishes) < self.WISHES:
            found.append(f"needs at least {self.WISHES} 'wishes', has {len(self.wishes)}")
        return found


@dataclass(frozen=True)
class SameAsMove(MovePage):
    """A move between equals.

    Attributes:
        stands: Why such a draft stands, as a short noun phrase ("what you feel, said as yours").
    """

    SECTIONS: ClassVar[tuple[str, ...]] = (
        "What it is",
        "Why it works",
        "When it is a gift",
        "When it is a mask",
        "Sources",
    )

    stands: str = field(kw_only=True)


@dataclass(frozen=True)
class SafetyPage(Page):
    """A danger sign: authored words by whom the danger comes from, and one private question.

    Attributes:
        to_writer_of_own: Shown when the danger comes from the person reading it.
        to_one_at_risk: Shown when it comes from the other person.
        if_unclear: Safe to show whoever it comes from.
        question: Asked privately on a weak hint, instead of halting.
        outright: Regular expressions on folded text (lower case, straight quotes) for words that say it outright. Where the
            learned reader hears nothing, such words ask the private question; where it hears a weak sign too, they halt.
        of_oneself: Which of those words can only be about the one who speaks; None where words cannot settle it.
        everyday: Regular expressions for sentences that the learned reader takes for this sign and that hardly ever are one. The
            page says how often, counted on our own labelled lines.
        unless: Words anywhere in the text with which such a sentence is not everyday any more.
    """

    SECTIONS: ClassVar[tuple[str, ...]] = (
        "What it is",
        "How people say it",
        "What it is not",
        "What helps",
        "Sources",
    )

    to_writer_of_own: str = field(kw_only=True)
    to_one_at_risk: str = field(kw_only=True)
    if_unclear: str = field(kw_only=True)
    question: str = field(kw_only=True)
    outright: tuple[str, ...] = field(kw_only=True)
    of_oneself: str | None = field(kw_only=True, default=None)
    everyday: tuple[str, ...] = field(kw_only=True, default=())
    unless: tuple[str, ...] = field(kw_only=True, default=())

    def everyday_in(self, folded: str) -> re.Match[str] | None:
        """Everyday words in a folded text that are no sign of this danger, where nothing else in it makes them one."""
        return None if _first_match(self.unless, folded) else _first_match(self.everyday, folded)

    def says_it_outright(self, folded: str) -> re.Match[str] | None:
        """The words in a folded text that say it outright, if any do."""
        return _first_match(self.outright, folded)

    def problems(self) -> list[str]:
        """What keeps this page from being whole."""
        found = super().problems()
        found += [f"does not say whom the danger in {e.text!r} comes from" for e in self.examples if not e.comes_from]
        if not self.question.endswith("?"):
            found.append("must ask a question in 'question'")
        return found
