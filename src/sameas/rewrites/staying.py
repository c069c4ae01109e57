"""Staying: the most of a draft that reads clean, in its own words; clause after clause is turned, or goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from sameas.conversation import Message
from sameas.findings import Reading
from sameas.rewrites.clauses import Clause, clauses, joined, says_something
from sameas.rewrites.composer import Found
from sameas.rewrites.guard import CLEAN, Draft, fault, unclean
from sameas.rewrites.turning import ASKS, ORDERING, turns
from sameas.rewrites.voice import Voice
from sameas.rewrites.words import capital_as

_KEPT_FROM = 0.4
"""How likely a clause must be kept by a careful rewriter to be tried at all."""
_READS = 16
"""Readings spent on what may stay of one draft."""
_TRIED = 4
"""Clauses that are tried in one go, those least likely to be kept first."""
_MOST_OF_IT = 0.6
"""Share from which some words are most of others."""

_GIVING_WAY = frozenset({"guilt-trip", "self-erasing", "appeasing", "withdrawal", "self-blame", "helplessness", "caretaking"})
_SURRENDER = re.compile(
    r"(?:(?:no|ok|okay|fine|well|so|yeah|ah|just|then|and|good|bet),?\s+)*(?:"
    r"(?:you\s+|u\s+)?(?:take|go|have|book|pick|choose|enjoy|keep|buy|spend|do (?:it|what)|suit|stay|ask|bring|put me|leave|turn|"
    r"carry)\b|"
    r"(?:it'?s|its|is|that'?s|thats|i'?m)\s+(?:only|just|fine|ok|okay|nothing|good|grand|easy|used|small|handled)\b|"
    r"(?:don'?t|dont|do not|let'?s|never mind|whatever)\b|i (?:don'?t|dont) (?:need|mind|want|go in|care)\b|"
    r"i'?d (?:feel worse|understand)\b|(?:are|r) (?:you|u) (?:happy|satisfied|pleased)\b|(?:you|u) win\b|"
    r"\w+'?s (?:good|fine|ok) too\b|(?:sure,?\s+)?(?:i'?ll|ill|we'?ll|i will|we will)\b)",
    re.IGNORECASE,
)
"""A yes that is not meant: what the moves that give way, or make a debt of it, begin with."""
_ASKING_DOWN = frozenset({"lecturing", "being-right", "contempt", "sarcasm", "retaliation", "controlling"})
"""Moves beside which a question is a barb."""
_READ_ALONE = 10
"""Clauses of a draft that are read one by one at most."""
_QUESTION = re.compile(
    r"(?:(?:and|so|but|then|oh|well),?\s+)*(?:(?:why|how|what|who|where|when)(?:'?s|\s+(?:do|did|does|are|is|was|were|have|has|can|could|"
    r"would|will|am))\b|how come\b|(?:do|did|are|have|can|could|would|will|were)\s+(?:you|u|ye)\b)",
    re.IGNORECASE,
)
"""How a question begins, with or without its mark."""
_EMPTY = re.compile(
    r"(?:(?:and|but|so|well|ok|okay|yes|no|yeah),?\s+)*(?:i|you|u|we)(?:\s+(?:really|just|honestly|do))?\s+"
    r"(?:know|knew|see|do|did|get up|try|tried|never do|never did|always do|always did|don'?t|didn'?t|don'?t know|can'?t|won'?t|"
    r"will|would|guess|suppose)\W*",
    re.IGNORECASE,
)
"""What says nothing when its neighbours are gone."""
_OF_A_MIND = re.compile(
    r"(?:(?:and|but|because|cos|so|then|well|no|just),?\s+)*(?:you|u|ye)(?:\s+(?:just|really|clearly|obviously|only|still|never|even|do))*"
    r"(?:\s+(?:don'?t|do not|didn'?t|doesn'?t|can'?t|wouldn'?t|won'?t)(?:\s+(?:even|really|actually|ever))?)?"
    r"\s+(?:mean|meant|care|cared|love|loved|want|wanted|think|thought|know|knew|hate|hated|like|liked|enjoy|enjoyed|understand|respect|"
    r"respected|appreciate|believe|believed|expect|expected|fancy|bother|bothered)\b",
    re.IGNORECASE,
)
"""What somebody is said to think, feel or want, which no camera saw."""
_OPENERS = re.compile(
    r"^(?:(?:oh|ah|well|wow|haha|lol|so|right|ok|okay)[,.!]*\s+)*(?:(?:how\s+)?"
    r"(?:lovely|great|nice|good|brilliant|amazing|wonderful|cute|sweet|fab)(?:\s+(?:that|of you to|to see(?: that)?)|[,.!]+))\s+",
    re.IGNORECASE,
)
"""Praise that is not meant, before what happened."""
_STRETCHES = re.compile(
    r"(?:,|(?<!\s))\s{0,3}\b(?:as (?:usual|always|ever)|typical|obviously|clearly|literally|of course|always|"
    r"for once|every single time|"
    r"every time|once again)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Core:
    """What stays of a draft.

    Attributes:
        text: Its words; may be none.
        kept: How much of the draft that is, weighed by how likely each part is kept.
        reading: How it reads by itself; None where nothing, or only a topic, stays.
    """

    text: str
    kept: float = 0.0
    reading: Reading | None = None

    def carries(self, *moves: str) -> bool:
        """Whether one of some moves is in it already."""
        return self.reading is not None and any(finding.move in moves for finding in self.reading.moves)

    @property
    def unclean(self) -> bool:
        """Whether it may not be shown."""
        return self.reading is None or unclean(self.reading) is not None

    @property
    def badness(self) -> tuple[bool, float]:
        """What is least of the best: clean and keeping most, or else reading best."""
        if self.unclean:
            return True, (self.reading.trouble or 0.0) if self.reading else 1.0
        return False, -self.kept


class Staying:
    """Looks for what can stay of one draft."""

    def __init__(self, message: Message, reading: Reading, found: Found, read: Callable[[Message], Reading]) -> None:
        """Take a draft apart.

        Args:
            message: The draft.
            reading: How it was read.
            found: What the composer makes of it; of the masked text, whose clauses are the draft's, in the same order.
            read: Reads a message.
        """
        self._message, self._read = message, read
        self._draft = Draft(message.text, "\n".join(turn.text for turn in message.context))
        every = clauses(message.text)
        if len(every) != len(found.clauses):  # a name that was masked had a stop in it
            every = []
        self._every = every
        self._share = dict(zip(every, found.keep, strict=False))
        voice, moves = Voice.of(message.text), {finding.move for finding in reading.moves}
        # A word alone stands for nothing ("Pick. Up. Your. Hair.").
        standing = [clause for clause in every if says_something(clause.text)]
        self._turned = {
            clause: voice.put(text, last=False)
            for clause in standing
            for text in turns(clause.text, self._ordering(clause, moves))
        }
        # Praise that is not meant goes, and what it was said of stays.
        bare = {clause: _OPENERS.sub("", clause.text) for clause in standing}
        self._turned |= {
            clause: capital_as(text, clause.text)
            for clause, text in bare.items()
            if text != clause.text and clause not in self._turned
        }
        faulted = self._faulted(reading)
        gives_way = not _GIVING_WAY.isdisjoint(moves)
        self._first: dict[Clause, str] = {}
        asks_down = not _ASKING_DOWN.isdisjoint(moves)
        for clause in standing:
            gone = (
                (gives_way and _SURRENDER.match(clause.text))
                or (asks_down and ("?" in clause.text or _QUESTION.match(clause.text)))
                or _OF_A_MIND.match(clause.text.replace("’", "'"))
            )
            says = clause.text.replace("’", "'").strip()
            if clause not in self._turned and (gone or self._share[clause] < _KEPT_FROM or _EMPTY.fullmatch(says)):
                continue
            barbed = bool(gone) or clause in faulted or self._barbed(clause)
            asked = self._turned.get(clause, "").lower().startswith(tuple(begin.lower() for begin in ASKS))
            if not barbed and not asked:
                self._first[clause] = clause.text
            elif clause in self._turned:
                self._first[clause] = self._turned[clause]

    def _ordering(self, clause: Clause, moves: Collection[str]) -> Collection[str]:
        """The moves beside which words are an order: none in the middle of a sentence ("you sit there and tell me …")."""
        first = all(other.sentence != clause.sentence or other.start >= clause.start for other in self._every)
        return moves if first else set(moves) - ORDERING

    def _barbed(self, clause: Clause) -> bool:
        """Whether a clause reads from above or below by itself; of a draft with one clause that is known."""
        if len(self._every) == 1 or len(self._every) > _READ_ALONE:
            return len(self._every) == 1
        return (self._read(replace(self._message, text=clause.text)).trouble or 0.0) >= CLEAN

    def most(self) -> Core | None:
        """The most that stays and reads clean; None where nothing does."""
        kept, reads = self._first, 0
        while kept and reads < _READS:
            core = self._core(kept)
            if not core.unclean and fault(self._draft, core.text) in {None, "empty: is the draft"}:
                return core
            tried = [(self._core(fewer), fewer) for fewer in self._fewer(kept)]
            reads += 1 + len(tried)
            kept = min(tried, key=lambda each: each[0].badness)[1] if tried else {}
        return None

    def _fewer(self, kept: Mapping[Clause, str]) -> list[dict[Clause, str]]:
        """What is kept with one clause turned, or without one."""
        found = []
        for clause in sorted(kept, key=self._share.__getitem__)[:_TRIED]:
            turned = self._turned.get(clause)
            if turned and kept[clause] != turned:
                found.append({**kept, clause: turned})
            elif len(kept) > 1:
                found.append({other: text for other, text in kept.items() if other is not clause})
        return found

    def _core(self, kept: Mapping[Clause, str]) -> Core:
        text = _STRETCHES.sub("", _OPENERS.sub("", joined(self._message.text, kept, self._every))).strip()
        text = capital_as(text, self._message.text)
        share = sum(self._share[clause] for clause in kept) / len(self._every)
        return Core(text, share, self._read(replace(self._message, text=text)) if text else None)

    def _faulted(self, reading: Reading) -> set[Clause]:
        """Clauses that are mostly the words of a harmful finding, where those are not most of the draft: they never stay."""
        found = set()
        for finding in reading.moves:
            start, end = finding.evidence.start, finding.evidence.end
            if finding.stance == "same-as" or end - start > _MOST_OF_IT * len(self._message.text.strip()):
                continue
            for clause in self._every:
                shared = min(clause.end, end) - max(clause.start, start)
                if shared > _MOST_OF_IT * min(clause.end - clause.start, end - start):
                    found.add(clause)
        return found
