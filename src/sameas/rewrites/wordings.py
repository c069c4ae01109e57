"""Wordings: every way in which a clause of a draft, or a run of them, could stand in what is sent instead.

Proposed freely, by rule: as it stands, without the words that stretch it, or turned to one's own.
Which of them a wise friend would leave in is for a network to say that learned it from marks, and for the guard.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sameas.rewrites.clauses import Clause, joined, says_something
from sameas.rewrites.turning import ORDERING, turns
from sameas.rewrites.voice import Voice
from sameas.rewrites.words import capital_as

How = Literal["own", "bare", "turned"]
HOWS: tuple[How, ...] = get_args(How)

_OPENERS = re.compile(
    r"^(?:(?:oh|ah|well|wow|haha|lol|so|right|ok|okay)[,.!]*\s+)*(?:(?:how\s+)?"
    r"(?:lovely|great|nice|good|brilliant|amazing|wonderful|cute|sweet|fab)(?:\s+(?:that|of you to|to see(?: that)?)|[,.!]+))\s+",
    re.IGNORECASE,
)
"""Praise that is not meant, before what happened."""
_STRETCHES = re.compile(
    r"(?:,|(?<!\s))\s{0,3}\b(?:as (?:usual|always|ever)|typical|obviously|clearly|literally|of course|always|"
    r"for once|every single time|"
    r"every time|once again|what a (?:surprise|shock)|surprise,? surprise|lucky me|shocker|big surprise|no surprise there)\b",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"\b(?:just|(?<!not )even|always|actually|obviously|literally|clearly|honestly|basically|"
    r"only(?! (?:your|yours|you|me|my|mine|he|she|him|her|the|a)\b)(?!.*\bif\b))\s+",
    re.IGNORECASE,
)
"""Words that make more, or less, of what happened than a camera saw."""
_ASKING_DOWN = frozenset({"lecturing", "being-right", "contempt", "sarcasm", "retaliation", "controlling"})
"""Moves beside which a question is a barb."""
_CUT_OFF = re.compile(r"\b(?:to|with|for|about|of|from|at|and|or|the|a|my|your)\W*$", re.IGNORECASE)
"""How a turned clause ends that was cut off: "the gym you never go to"."""
_MOST_TURNS = 3
_LONGEST_RUN = 4
"""Clauses of a run that is no whole sentence, at most."""
_MOST = 120


@dataclass(frozen=True, slots=True)
class Wording:
    """One way in which a clause, or a run of them in one sentence, could stand.

    Attributes:
        clauses: The clause, or the run.
        how: As it stands, bare of what stretches it, or turned.
        text: The words, standing alone.
    """

    clauses: tuple[Clause, ...]
    how: How
    text: str

    def placed(self) -> dict[Clause, str]:
        """The words by clause, to be joined with others: what stands as it stood goes on to its neighbours as it did."""
        as_it_stood = self.how == "own" and not any(_OPENERS.match(c.text) or _STRETCHES.search(c.text) for c in self.clauses)
        return {clause: clause.text for clause in self.clauses} if as_it_stood else {self.clauses[0]: self.text}


def wordings(draft: str, every: Sequence[Clause], moves: Collection[str]) -> list[Wording]:
    """Every wording of every clause and of every run of clauses in a sentence, sentence by sentence; the first 120.

    Args:
        draft: The draft.
        every: Its clauses.
        moves: The moves from above or below that were read in it.
    """
    voice = Voice.of(draft)
    found: list[Wording] = []
    for _, group in itertools.groupby(every, key=lambda clause: clause.sentence):
        sentence = tuple(clause for clause in group if says_something(clause.text))
        for length in (len(sentence), *range(min(len(sentence) - 1, _LONGEST_RUN), 1, -1)):
            for first in range(len(sentence) - length + 1) if length > 1 else ():
                found += _as_it_stands(draft, sentence[first : first + length], every)
        for clause in sentence:
            alone = list(_as_it_stands(draft, (clause,), every))
            found += alone
            ordering = moves if clause is sentence[0] else set(moves) - ORDERING  # "you sit there and tell me …" is no order
            turned = dict.fromkeys(voice.put(text, last=False) for text in turns(clause.text, ordering))
            others = [text for text in turned if not _CUT_OFF.search(text) and (not alone or text != alone[0].text)]
            found += [Wording((clause,), "turned", text) for text in others[:_MOST_TURNS]]
    if not _ASKING_DOWN.isdisjoint(moves):
        found = [wording for wording in found if wording.how == "turned" or "?" not in wording.text]
    return found[:_MOST]


def _as_it_stands(draft: str, some: tuple[Clause, ...], every: Sequence[Clause]) -> Iterator[Wording]:
    """Some clauses with their words, without praise that is not meant; and bare."""
    alone = joined(draft, {clause: clause.text for clause in some}, every)
    alone = capital_as(_STRETCHES.sub("", _OPENERS.sub("", alone)).strip(), some[0].text if some[0].start == 0 else alone)
    if alone.count('"') % 2:  # half of what somebody said
        return
    bare = _SMALL.sub("", alone)
    if alone:
        yield Wording(some, "own", alone)
    if bare != alone and says_something(bare):
        yield Wording(some, "bare", capital_as(bare, alone))
