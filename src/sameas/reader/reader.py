"""The reader: one message in, one reading out."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import get_args

import numpy as np

from sameas.conversation import Message
from sameas.findings import Evidence, Finding, Reading, Reason, Signal, Stance, stance_of
from sameas.findings.reading import ComesFrom
from sameas.models import Model, load_model
from sameas.moves import all_moves
from sameas.reader.decide import STANCES, Decision, decide
from sameas.reader.ears import Ears, Said
from sameas.reader.evidence import evidence
from sameas.reader.heard import Sentence, hear
from sameas.reader.language import is_other_language
from sameas.reader.words import EMOJI, folded_with_places
from sameas.safety import signals

_SAYS_SOMETHING = re.compile(rf"[^\W\d_]|{EMOJI}")
_OUTRIGHT = 0.2
"""Share of our own lines with such words in which they meant it (5 of 25, most written to mislead)."""

_SOURCES: tuple[ComesFrom, ...] = get_args(ComesFrom)


class Reader:
    """Reads messages with one model. Holds no text between readings."""

    def __init__(self, model: Model) -> None:
        """Load the model's files.

        Raises:
            ModelError: One of them is missing or not what was shipped.
        """
        self.model = model
        self.ears = Ears(model)
        self._stances: tuple[Stance, ...] = tuple(all_moves()[slug].stance for slug in model.moves)
        self._rules = model.manifest["decide"]
        pages = all_moves()
        ruled = [(column, pages[slug]) for column, slug in enumerate(model.moves) if pages[slug].outright]
        # The last word is the harmful one's: "your needs matter, and so do mine, because I said so".
        self._outright = sorted(ruled, key=lambda rule: rule[1].stance != "same-as")

    def read(self, message: Message) -> Reading:
        """Find the moves and danger signs in one message.

        Returns:
            The reading. It abstains, with a reason, on text without letters or emoji, on
            text that is surely not English, and where no stance is likely enough; danger
            signs are looked for all the same.
        """
        heard = hear(message, self.ears.pieces)
        if not heard.sentences or not _SAYS_SOMETHING.search(message.text):
            return self._abstained(message, "too-short")
        facts = (float(heard.about), float(bool(heard.context)), float(heard.answers))
        parts = []
        for group in heard.windows():
            forms = [form for sentence in group for form in sentence.forms]
            said = self.ears.say(heard.passage(group), facts, forms)
            if not heard.about:
                said = self._with_rules(said, message.text[group[0].start : group[-1].end])
            parts.append((group, said, decide(said, self._stances, self._rules)))
        safety = self._signals(message.text, parts, hints=False)
        hints = self._signals(message.text, parts, hints=True)
        outright = _said_outright(message.text)
        # What the words say outright and the model hears too is no hint any more.
        safety += tuple(hint for hint in hints if hint.signal in outright)
        safety = tuple(replace(s, comes_from="writer") if _is_of_oneself(outright.get(s.signal)) else s for s in safety)
        known = {s.signal for s in (*safety, *hints)}
        hints += tuple(sign for slug, sign in outright.items() if slug not in known)
        scores = self._scores([said for _, said, _ in parts])
        stance = stance_of(decision.stance for *_, decision in parts)
        sure = _sure(stance, [decision for *_, decision in parts])
        surest = np.max([said.safety for _, said, _ in parts], axis=0)
        folded, _ = folded_with_places(message.text)
        # What a page knows as everyday talk ("on your phone at dinner") is no reason to hold back either.
        risks = {
            slug: 0.0 if signals()[slug].everyday_in(folded) else float(p)
            for slug, p in zip(self.model.signals, surest, strict=True)
        }
        trouble = max(float(said.stance[:2].sum()) for _, said, _ in parts)
        reason: Reason | None = None
        if is_other_language(message.text):
            reason = "language"
        elif sure < self._rules["unsure"]:
            reason = "unsure"
        if reason:
            return replace(self._abstained(message, reason, safety, hints, scores), trouble=trouble, risks=risks)
        return Reading(
            stance=stance,
            confidence=sure,
            moves=self._findings(message.text, parts),
            safety=safety,
            hints=hints if not safety else (),
            reason=None,
            model=self.model.version,
            scores=scores,
            id=message.id,
            trouble=trouble,
            risks=risks,
        )

    def _with_rules(self, said: Said, text: str) -> Said:
        """What is said, where a page's own rule is surer that its move is made."""
        folded, _ = folded_with_places(text)
        for column, page in self._outright:
            if not page.says_it_outright(folded):
                continue
            sure, position = page.outright_sure, STANCES.index(page.stance)
            moves, stance = said.moves.copy(), said.stance.copy()
            moves[column] = max(moves[column], sure)
            if stance[position] < sure:
                stance *= (1 - sure) / max(1 - stance[position], 1e-6)
                stance[position] = sure
            said = replace(said, moves=moves, stance=stance)
        return said

    def _abstained(
        self,
        message: Message,
        reason: Reason,
        safety: tuple[Signal, ...] = (),
        hints: tuple[Signal, ...] = (),
        scores: dict[str, float] | None = None,
    ) -> Reading:
        return Reading(
            stance=None,
            confidence=None,
            safety=safety,
            hints=hints if not safety else (),
            reason=reason,
            model=self.model.version,
            scores=scores or dict.fromkeys(self.model.moves, 0.0),
            id=message.id,
        )

    def _findings(self, text: str, parts: list[Part]) -> tuple[Finding, ...]:
        """Each move once, by its surest passage, in the order of the words."""
        best: dict[int, tuple[float, Evidence]] = {}
        for group, said, decision in parts:
            for i in decision.moves:
                if i not in best or said.moves[i] > best[i][0]:
                    best[i] = (float(said.moves[i]), _evidence(text, group, said, i))
        found = [Finding(self.model.moves[i], self._stances[i], p, words) for i, (p, words) in best.items()]
        return tuple(sorted(found, key=lambda f: (f.evidence.start, -f.confidence)))

    def _signals(self, text: str, parts: list[Part], *, hints: bool) -> tuple[Signal, ...]:
        best: dict[int, tuple[float, ComesFrom, Evidence]] = {}
        for group, said, decision in parts:
            for i in decision.hints if hints else decision.signals:
                if i not in best or said.safety[i] > best[i][0]:
                    words = _evidence(text, group, said, len(self.model.moves) + i)
                    best[i] = (float(said.safety[i]), self._source(said), words)
        found = [Signal(self.model.signals[i], source, p, words) for i, (p, source, words) in best.items()]
        return tuple(sorted((s for s in found if not _is_everyday(s, text)), key=lambda s: -s.confidence))

    def _source(self, said: Said) -> ComesFrom:
        """Whom the danger comes from, where the head is sure; wrong words to the wrong person would do harm."""
        likeliest = int(np.argmax(said.source))
        return _SOURCES[likeliest] if said.source[likeliest] >= self._rules["source"] else "unclear"

    def _scores(self, said: list[Said]) -> dict[str, float]:
        highest = np.max([part.moves for part in said], axis=0)
        return {slug: float(p) for slug, p in zip(self.model.moves, highest, strict=True)}


Part = tuple[tuple[Sentence, ...], Said, Decision]


def _sure(stance: Stance, decisions: list[Decision]) -> float:
    """Probability of the stance of the whole: that of the surest passage that has it, and for plain of the least sure."""
    found = [decision.sure for decision in decisions if decision.stance == stance]
    return min(found) if stance == "plain" else max(found)


def _evidence(text: str, group: tuple[Sentence, ...], said: Said, column: int) -> Evidence:
    tokens = [token for sentence in group for token in sentence.tokens]
    return evidence(text, tokens, said.words[:, column])


def _said_outright(text: str) -> dict[str, Signal]:
    """Words that say a danger outright, by signal.

    A rule is surer here that something was said, and no surer what it means ("I want to die" after hill sprints):
    alone it asks a private question and never halts; with a weak sign from the model it halts.
    """
    found = {}
    folded, places = folded_with_places(text)
    for slug, page in signals().items():
        match = page.says_it_outright(folded)
        if match:
            words = Evidence.of(text, places[match.start()], places[match.end() - 1] + 1)
            own = page.of_oneself is not None and re.search(page.of_oneself, folded) is not None
            found[slug] = Signal(slug, "writer" if own else "unclear", _OUTRIGHT, words)
    return found


def _is_everyday(sign: Signal, text: str) -> bool:
    """Whether the words of a sign stand in a sentence that its page knows as everyday talk."""
    folded, places = folded_with_places(text)
    match = signals()[sign.signal].everyday_in(folded)
    if not match:
        return False
    start, end = places[match.start()], places[match.end() - 1] + 1
    return not re.search(r"[.!?\n]", text[min(end, sign.evidence.end) : max(start, sign.evidence.start)])


def _is_of_oneself(sign: Signal | None) -> bool:
    """Whether a rule is sure that the speaker speaks of their own life: surer than any model who "myself" is."""
    return sign is not None and sign.comes_from == "writer"


@cache
def default_reader() -> Reader:
    """The reader with the shipped model, loaded once."""
    return Reader(load_model())
