"""From a draft to what could be sent in its place: read, draft, guard, choose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache
from itertools import islice
from typing import get_args

from sameas.conversation import Message
from sameas.findings import Reading
from sameas.manual import HarmfulMove
from sameas.models import load_writer
from sameas.moves import harmful_moves
from sameas.reader import default_reader
from sameas.rewrites.additions import ALIKE, surest
from sameas.rewrites.composer import Composer, Heard
from sameas.rewrites.drafting import Candidate, drafted
from sameas.rewrites.guard import Draft, fault, in_danger, unclean
from sameas.rewrites.strict import strict_fault
from sameas.rewrites.suggestion import Asked, Heat, Kind, Phrased, Phraser, Rewriting, Suggestion
from sameas.rewrites.voice import Voice
from sameas.rewrites.words import words

MOST = 3
"""Suggestions shown at once; more is a catalogue."""

READ_AT_MOST = 8
"""Candidates that are read for one draft."""

LONGEST = 1500
"""Characters of a draft that words are offered for: a page of chat. More has more than one thing to say, and is asked about."""

CARE = (
    "If saying no could get you hurt or punished, don't send this. Keeping the peace may be keeping you safe, and that is "
    "yours to judge."
)
"""Shown before a draft that gives in becomes a limit."""

ASKED_OF_EVERYONE = "What did you see or hear, before what it meant?"

_ASKED_OF = 6
"""Words of a feeling that one can be asked about; longer ones say more than a feeling."""

_WORD = re.compile(r"\S+")


class Rewriter:
    """Offers what could be sent in a draft's place. Holds no text between drafts."""

    def __init__(self, read: Callable[[Message], Reading], composer: Composer) -> None:
        """Bring a reader and a composer together.

        Args:
            read: Reads a message.
            composer: Finds what can stay of a draft and what can be added.
        """
        self.read = read
        self._composer = composer

    def rewrite(self, message: Message, heat: Heat = "plain", phraser: Phraser | None = None) -> Rewriting:
        """Offer something for one draft.

        Nothing is offered for what has nothing to shift, cannot be told, is said to somebody else, or shows danger.

        Args:
            message: The draft.
            heat: Where on the dial.
            phraser: Somebody outside who may phrase it too. Asked only where something is offered anyway and no danger is so much
                as hinted at, after what is built in was made; every line of theirs passes the same guard.
        """
        reading = self.read(message)
        nothing = Rewriting(message.text, reading, id=message.id, llm=Asked(asked=False) if phraser else None)
        if message.address != "to_partner" or reading.stance not in {"one-up", "one-down"}:
            return nothing
        heard = self._composer.hear(message)
        if in_danger(reading, heard.danger):
            return nothing
        if len(message.text) > LONGEST:
            return replace(nothing, question=question(reading))
        suggestions = self._built_in(message, reading, heat, heard)
        asked = nothing.llm
        if phraser is not None and may_be_phrased(message, reading):
            phrased = phraser(message, reading, heat)
            asked = Asked(phrased.sent, phrased.failed)
            suggestions = [*self._from_outside(message, phrased, heat), *suggestions][:MOST]
        if not suggestions:
            return replace(nothing, question=question(reading), llm=asked)
        return replace(nothing, suggestions=tuple(suggestions), care=CARE if reading.stance == "one-down" else None, llm=asked)

    def _built_in(self, message: Message, reading: Reading, heat: Heat, heard: Heard) -> list[Suggestion]:
        fit = [one for one in self.candidates(message, reading, heat, heard) if one.fault is None]
        chosen = _unlike(sorted(fit, key=lambda one: -one.worth))[:MOST]
        suggestions = [_suggestion(message.text, one, heat) for one in chosen]
        if not any(one.keeps for one in suggestions):
            suggestions = [*suggestions[: MOST - 1], *self._with_blanks(message, reading, heat)]
        return suggestions

    def _from_outside(self, message: Message, phrased: Phrased, heat: Heat) -> list[Suggestion]:
        """Those of somebody else's lines that may be shown."""
        fit = [one for one in self.guarded(message, phrased.lines) if one.fault is None]
        return [replace(_suggestion(message.text, one, heat), by=phrased.by) for one in _unlike(fit)]

    def guarded(self, message: Message, lines: Iterable[str]) -> list[Candidate]:
        """Somebody else's lines, at most as many as are shown, each with what the guard says of it."""
        draft = _draft(message)
        found = []
        for line in islice(lines, MOST):
            wrong = strict_fault(draft, line)
            found.append(Candidate(line, fault=wrong) if wrong else self._guarded(message, draft, Candidate(line)))
        return found

    def candidates(self, message: Message, reading: Reading, heat: Heat = "plain", heard: Heard | None = None) -> list[Candidate]:
        """What was put together for a draft, each with what the guard says of it, until enough are good or were read."""
        draft = _draft(message)
        found: list[Candidate] = []
        for one in drafted(message, reading, heat, self._composer, heard or self._composer.hear(message), self.read):
            found.append(self._guarded(message, draft, one))
            good = sum(each.fault is None for each in found)
            if good == MOST or sum(each.reading is not None for each in found) == READ_AT_MOST:
                break
        return found

    def _guarded(self, message: Message, draft: Draft, candidate: Candidate) -> Candidate:
        wrong = fault(draft, candidate.text)
        if wrong:
            return replace(candidate, fault=wrong)
        reading = self.read(replace(message, text=candidate.text))
        wrong = unclean(reading)
        if wrong is None and message.context:  # it stands by itself too: whoever asks again about it is offered nothing
            wrong = unclean(self.read(Message(candidate.text)))
        return replace(candidate, reading=reading, fault=wrong)

    def _with_blanks(self, message: Message, reading: Reading, heat: Heat) -> list[Suggestion]:
        """Where a draft says nothing that a camera could have seen: its move's frame, the rest for its writer to fill."""
        page = _page(reading)
        if page is None:
            return []
        text = Voice.of(message.text).put(page.frame, last=True)
        its = self.read(replace(message, text=text))
        if unclean(its):
            return []
        return [_suggestion(message.text, Candidate(text, reading=its), heat, asks=(page.question,))]


def may_be_phrased(message: Message, reading: Reading) -> bool:
    """Whether somebody outside may be asked about a draft: to the partner, something to shift, no danger so much as hinted at."""
    to_shift = message.address == "to_partner" and reading.stance in {"one-up", "one-down"}
    return to_shift and not reading.hints and not in_danger(reading) and len(message.text) <= LONGEST


def _draft(message: Message) -> Draft:
    return Draft(message.text, "\n".join(turn.text for turn in message.context))


def question(reading: Reading) -> str:
    """What to ask the writer where no suggestion is good enough: the question of the surest move's page."""
    page = _page(reading)
    return page.question if page else ASKED_OF_EVERYONE


def _page(reading: Reading) -> HarmfulMove | None:
    """The page of the surest harmful move."""
    return harmful_moves().get(surest(reading) or "")


def _unlike(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates without those that say nearly the same as one before."""
    kept: list[Candidate] = []
    for one in candidates:
        own = set(words(one.text))
        if all(len(own & (other := set(words(two.text)))) / max(len(own | other), 1) < ALIKE for two in kept):
            kept.append(one)
    return kept


def _suggestion(draft: str, candidate: Candidate, heat: Heat, asks: tuple[str, ...] = ()) -> Suggestion:
    keeps, drops = _runs(draft, candidate.text)
    asks = asks or tuple(
        f"Is it “{feeling.rstrip('.!')}”? Or hurt, fed up, scared, something else?"
        for feeling in candidate.feelings[:1]
        if len(words(feeling)) <= _ASKED_OF
    )
    return Suggestion(
        text=candidate.text,
        kind=_kind(candidate),
        heat=heat,
        keeps=keeps,
        drops=drops,
        feelings=candidate.feelings,
        wishes=candidate.wishes,
        asks=asks,
    )


def _kind(candidate: Candidate) -> Kind:
    if candidate.reading:
        moves = [f for f in candidate.reading.moves if f.stance == "same-as" and f.move in get_args(Kind)]
        if moves:
            return max(moves, key=lambda f: f.confidence).move  # type: ignore[return-value] # checked above
    if candidate.wishes:
        return "request"
    return "own-feeling" if candidate.feelings else "telling"


def _runs(draft: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Runs of the draft's words that stand in a suggestion, and those that do not."""
    mine, theirs = list(_WORD.finditer(draft)), _WORD.findall(text)
    folded = [" ".join(words(m.group())) for m in mine], [" ".join(words(word)) for word in theirs]
    blocks = SequenceMatcher(None, *folded, autojunk=False).get_matching_blocks()
    keeps, drops, done = [], [], 0
    for block in blocks:
        if block.a > done:
            drops.append(draft[mine[done].start() : mine[block.a - 1].end()])
        if block.size > 1:  # one word alone is chance
            keeps.append(draft[mine[block.a].start() : mine[block.a + block.size - 1].end()])
        done = block.a + block.size
    return tuple(keeps), tuple(drops)


@cache
def default_rewriter() -> Rewriter:
    """The rewriter with the shipped models, loaded once."""
    reader = default_reader()
    return Rewriter(reader.read, Composer(load_writer(), reader.ears.pieces))
