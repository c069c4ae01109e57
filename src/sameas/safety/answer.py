"""What is said when a text shows danger: to the one who wrote it, and to nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sameas.findings import Evidence, Signal
from sameas.manual import SafetyPage
from sameas.safety.help_lines import Country, For, HelpLine

NOT_YOURS = "That isn't a wording problem, and it isn't yours to word better."
NOT_WORDING = "That isn't a wording problem, and no better wording will mend it."
WAY_ON = (
    "If this isn't what's happening, you know that and a program doesn't. Your words are as you left them: send them as "
    "they are, or don't. There will be no tips on them here."
)
NO_LINE_OF_ITS_OWN = (
    "There is no line for one's own conduct listed for this country. The lines above for people at risk can say who helps "
    "where you live; so can a doctor."
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
    way_on: str = WAY_ON

    def help_in(self, where: Country) -> tuple[HelpLine, ...]:
        """The help lines to show in one country, in order."""
        return tuple(line for kind in self.lines_for for line in where.lines if line.kind == kind)

    def lacks_own_line(self, where: Country) -> bool:
        """Whether the text speaks of a line for one's own conduct that this country's list does not have."""
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
    sources = {s.comes_from for s in found}
    source = first.comes_from if len(sources) == 1 else "unclear"
    text = {"writer": page.to_writer_of_own, "partner": page.to_one_at_risk, "unclear": page.if_unclear}[source]
    return SafetyAnswer(
        quotes=tuple(sorted({s.evidence for s in found}, key=lambda e: e.start)),
        line=NOT_WORDING if source == "writer" and first.signal != "self-harm" else NOT_YOURS,
        text=text,
        lines_for=_kinds(first.signal, source, {s.signal for s in found}),
    )


def _kinds(signal: str, source: str, all_signals: set[str]) -> tuple[For, ...]:
    if signal == "self-harm":
        own: tuple[For, ...] = ("crisis", "emergency")
        # Somebody else's talk of dying can be despair and pressure at once; so can a word nobody can place.
        return own if source == "writer" and all_signals == {"self-harm"} else ("emergency", "crisis", "at-risk")
    if source == "writer":
        return ("own-conduct", "at-risk", "emergency")
    if source == "partner":
        return ("at-risk", "emergency")
    return ("at-risk", "own-conduct", "emergency")
