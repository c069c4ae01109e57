"""Staying: the most of a draft that reads clean, in its own words, clause by clause as it stands or as it was turned."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sameas.conversation import Message
from sameas.findings import Reading
from sameas.rewrites.clauses import Clause, joined
from sameas.rewrites.guard import Draft, fault, unclean
from sameas.rewrites.wordings import Wording
from sameas.rewrites.words import capital_as

STAYS = 0.45
"""How likely a wording must be one that a wise friend would leave in."""
_READS = 12
"""Readings spent on what may stay of one draft."""
_NO_SCRAP = 0.4
"""Share of what may stay below which what is left of it is a scrap."""
_TRIED = 4
"""Clauses that are tried in one go, those least likely to stay first."""


@dataclass(frozen=True)
class Core:
    """What stays of a draft.

    Attributes:
        text: Its words; may be none.
        kept: How likely its parts stay, on the mean.
        reading: How it reads by itself; None where nothing stays.
        turned: Those of its parts that say something else than the draft did, which is a guess.
    """

    text: str
    kept: float = 0.0
    reading: Reading | None = None
    turned: tuple[str, ...] = ()

    def carries(self, *moves: str) -> bool:
        """Whether one of some moves is in it already."""
        return self.reading is not None and any(finding.move in moves for finding in self.reading.moves)

    @property
    def unclean(self) -> bool:
        """Whether it may not be shown."""
        return self.reading is None or unclean(self.reading) is not None

    @property
    def badness(self) -> tuple[bool, float]:
        """What is least of the best: clean and surest to stay, or else reading best."""
        if self.unclean:
            return True, (self.reading.trouble or 0.0) if self.reading else 1.0
        return False, -self.kept


class Staying:
    """Looks for what can stay of one draft."""

    def __init__(
        self, message: Message, every: Sequence[Clause], likely: Mapping[Wording, float], read: Callable[[Message], Reading]
    ) -> None:
        """Take a draft apart.

        Args:
            message: The draft.
            every: Its clauses.
            likely: Its wordings, and how likely each may stay.
            read: Reads a message.
        """
        self._message, self._every, self._read = message, every, read
        self._draft = Draft(message.text, "\n".join(turn.text for turn in message.context))
        self._sure = {wording: chance for wording, chance in likely.items() if chance >= STAYS}
        self._surest = sorted(self._sure, key=lambda wording: (-len(wording.clauses), -self._sure[wording]))

    def cores(self) -> Iterator[Core]:
        """The most of what may stay that reads clean alone, where that is not a scrap."""
        kept, reads, most = self._of(self._every), 0, 0
        while kept and reads < _READS:
            core = self._core(kept)
            most = most or len(core.text)
            if fault(self._draft, core.text) in {None, "empty: is the draft"} and not core.unclean:
                if len(core.text) >= most * _NO_SCRAP:
                    yield core
                return
            tried = [(self._core(fewer), fewer) for fewer in self._fewer(kept)]
            reads += 1 + len(tried)
            kept = min(tried, key=lambda each: each[0].badness)[1] if tried else ()

    def _of(self, some: Sequence[Clause], after: Wording | None = None) -> tuple[Wording, ...]:
        """The wordings of some clauses, whole sentences first, no clause twice; those that come after one that was tried."""
        found: list[Wording] = []
        left = set(some)
        for wording in self._surest[self._surest.index(after) + 1 :] if after else self._surest:
            if left.issuperset(wording.clauses):
                found.append(wording)
                left.difference_update(wording.clauses)
        return tuple(sorted(found, key=lambda wording: wording.clauses[0].start))

    def _fewer(self, kept: tuple[Wording, ...]) -> list[tuple[Wording, ...]]:
        """What is kept with one wording given up for the next of its clauses, or for none."""
        found = []
        for given_up in sorted(kept, key=self._sure.__getitem__)[:_TRIED]:
            others = [wording for wording in kept if wording is not given_up]
            fewer = [*others, *self._of(given_up.clauses, given_up)]
            if fewer:
                found.append(tuple(sorted(fewer, key=lambda wording: wording.clauses[0].start)))
        return found

    def _core(self, kept: tuple[Wording, ...]) -> Core:
        placed = {clause: text for wording in kept for clause, text in wording.placed().items()}
        text = capital_as(joined(self._message.text, placed, self._every).strip(), self._message.text)
        sure = sum(self._sure[wording] for wording in kept) / len(kept)
        turned = tuple(wording.text for wording in kept if wording.how == "turned" and wording.text in text)
        return Core(text, sure, self._heard(text) if text else None, turned)

    def _heard(self, text: str) -> Reading:
        """How words read by themselves, or after the turns before, if worse (beside a feeling a barb is hardly heard)."""
        readings = [self._read(Message(text))]
        if self._message.context:
            readings.append(self._read(replace(self._message, text=text)))
        return max(readings, key=lambda one: one.trouble or 0.0)
