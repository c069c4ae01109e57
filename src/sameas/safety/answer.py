"""What is said when a text shows danger: to the one who wrote it, and to nobody else.

Every sentence was authored beforehand and reviewed; nothing here is ever generated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sameas.findings import Evidence, Signal
from sameas.manual import SafetyPage
from sameas.safety.help_lines import Country, For, HelpLine

Source = Literal["writer", "partner", "unclear"]

NOT_YOURS = "That isn't a wording problem, and it isn't yours to word better."
NOT_WORDING = "That isn't a wording problem, and no better wording will mend it."
LEAVE_THE_MESSAGE = "Leave the message for now. You matter more than how it is worded."
MORE_THAN_WORDING = "That is more than any wording can carry, and it isn't yours to carry alone."

_NOBODY_KNOWS = "If this isn't what's happening, you know that and a program doesn't."
WAY_ON: dict[Source, str] = {
    "partner": f"{_NOBODY_KNOWS} Nothing was sent and nothing was changed: your words are yours, to send as they are, no tips. "
    "Before you do, think whether it is safe for you that they are read.",
    "unclear": f"{_NOBODY_KNOWS} Nothing was sent and nothing was changed: your words are yours, to send as they are, no tips. "
    "Before you do, think whether it is safe for everyone that they are read.",
    "writer": f"{_NOBODY_KNOWS} Nothing was sent and nothing was changed; the words stay yours. "
    "If somebody sent these words to you, or if you are the one who gets hurt or frightened, none of this is laid at your door, "
    "and the lines for people at risk are for you.",
}
HEARD_WRONGLY = (
    "If this was heard wrongly, good: your words are as they were, and yours to send. You can ring all the same; nobody minds."
)

AND_HURT_BY_SOMEONE = (
    "If somebody is hurting or frightening you, that is not your fault, and there are lines for that below as well."
)
AND_OTHERS_AT_RISK = "If anyone else might get hurt too, get well away from them now and call the emergency number."
NO_LINE_OF_ITS_OWN = (
    "No line only for this is known here. A doctor or a crisis line can say who helps where you live, and will not be shocked; "
    "the lines for people at risk often know as well."
)

# A life first, then a body, then everything else.
_GRAVEST = (
    "self-harm",
    "violence",
    "harm-to-others",
    "sexual-coercion",
    "stalking",
    "fear",
    "isolation",
    "monitoring",
    "money-control",
)
_ON_OTHERS = frozenset(_GRAVEST) - {"self-harm"}


@dataclass(frozen=True, slots=True)
class SafetyAnswer:
    """What is shown instead of a reading.

    Attributes:
        quotes: The words it rests on.
        line: One human line.
        text: The page's authored words, by whom the danger comes from.
        lines_for: Kinds of help line to show, in order.
        way_on: What to do if this is not what is happening.
    """

    quotes: tuple[Evidence, ...]
    line: str
    text: str
    lines_for: tuple[For, ...]
    way_on: str

    def help_in(self, where: Country) -> tuple[tuple[For, tuple[HelpLine, ...]], ...]:
        """The help lines to show in one country, by kind, in order; kinds the country has none of are left out."""
        by_kind = ((kind, tuple(line for line in where.lines if line.kind == kind)) for kind in self.lines_for)
        return tuple((kind, lines) for kind, lines in by_kind if lines)

    def lacks_own_line(self, where: Country) -> bool:
        """Whether the text speaks of help with what one does that this country's list has no line for."""
        return "own-conduct" in self.lines_for and not any(line.kind == "own-conduct" for line in where.lines)


def gravest(found: Sequence[Signal]) -> Signal:
    """The sign that decides the words: a life before a body before everything else."""
    return min(found, key=lambda s: _GRAVEST.index(s.signal) if s.signal in _GRAVEST else len(_GRAVEST))


def answer_with(page: SafetyPage, found: Sequence[Signal]) -> SafetyAnswer:
    """The answer to the danger signs of one text.

    Args:
        page: The page of the gravest sign.
        found: At least one sign.
    """
    first = gravest(found)
    in_crisis = first.signal == "self-harm" and first.comes_from == "writer"
    others = [s for s in found if s.signal in _ON_OTHERS]
    source = first.comes_from
    if not in_crisis and {s.comes_from for s in found} != {source}:
        source = "unclear"
    parts = [{"writer": page.to_writer_of_own, "partner": page.to_one_at_risk, "unclear": page.if_unclear}[source]]
    if in_crisis and any(s.comes_from == "writer" for s in others):
        parts.append(AND_OTHERS_AT_RISK)
    if in_crisis and any(s.comes_from != "writer" for s in others):
        parts.append(AND_HURT_BY_SOMEONE)
    return SafetyAnswer(
        quotes=tuple(sorted({s.evidence for s in found}, key=lambda e: e.start)),
        line=_line(first.signal, source),
        text=" ".join(parts),
        lines_for=_kinds(first.signal, source, others),
        way_on=HEARD_WRONGLY if in_crisis else WAY_ON[source],
    )


def question_lines(signal: str) -> tuple[For, ...]:
    """Kinds of help line to show beside a signal's private question, when nothing is known yet."""
    return _kinds(signal, "unclear", ())


def _line(signal: str, source: Source) -> str:
    if signal == "self-harm":
        return LEAVE_THE_MESSAGE if source == "writer" else MORE_THAN_WORDING
    return NOT_WORDING if source == "writer" else NOT_YOURS


def _kinds(signal: str, source: Source, others: Sequence[Signal]) -> tuple[For, ...]:
    if signal == "self-harm" and source == "writer":
        more: tuple[For, ...] = ("at-risk",) if any(s.comes_from != "writer" for s in others) else ()
        own: tuple[For, ...] = ("own-conduct",) if any(s.comes_from == "writer" for s in others) else ()
        return ("crisis", "emergency", *more, *own)
    if signal == "self-harm":
        # Somebody else's talk of dying can be despair and pressure at once; so can a word nobody can place.
        return ("emergency", "crisis", "at-risk")
    if source == "writer":
        # People who face what they have done are at raised risk themselves.
        return ("own-conduct", "crisis", "at-risk", "emergency")
    if source == "partner":
        return ("at-risk", "emergency")
    return ("at-risk", "own-conduct", "emergency")
