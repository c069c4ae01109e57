"""Candidates: what stays of a draft, with a feeling and a wish that go with it, put in its writer's voice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sameas.conversation import Message
from sameas.findings import Reading
from sameas.rewrites.additions import FITS, WORTH_IT, additions
from sameas.rewrites.clauses import Clause, clauses, ended
from sameas.rewrites.composer import Composer, Heard
from sameas.rewrites.guard import Draft
from sameas.rewrites.masks import Mask
from sameas.rewrites.phrases import Phrase
from sameas.rewrites.staying import Core, Staying
from sameas.rewrites.suggestion import Heat
from sameas.rewrites.voice import Voice
from sameas.rewrites.wordings import Wording, wordings
from sameas.rewrites.words import stem, words

Read = Callable[[Message], Reading]

_LATER = 0.1
"""How much a pair is worth less than the one before it."""
_SURELY_FELT = 0.6
"""How sure the reader must be that the other says a feeling."""
_OWN = frozenset({"request", "limit", "own-feeling", "time-out"})
"""What is said as one's own and must not be softened away."""
_DOUBTFUL, _NEEDED, _CALM, _ASKED_ABOUT = 0.1, 0.7, 0.2, 3
"""Between which likelihoods a sentence is read for that, how little trouble it may be, and how many are read."""
_AFTER = 0.01
_ASKS = re.compile(r"(?:i'?d like (?:you|us|u) to|would (?:you|u)|please)\b", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:asked|begged|reminded|promised|forgot|forget|forgetting)\b", re.IGNORECASE)
"""What was asked and may still be done; what somebody said they would do by three may not."""
_DO_IT = "Will you do it?"
_WISHES = re.compile(r"\bI(?:'d like| want| wish)\b")
_SMALL = frozenset({"i", "it", "and", "to", "the", "a", "that", "me", "you"})


@dataclass(frozen=True)
class Candidate:
    """One thing that could be sent in a draft's place.

    Attributes:
        text: The words.
        feelings: Parts that say a feeling the draft only implies.
        wishes: Parts that say a wish the draft only implies.
        worth: How much it is worth showing before others.
        fault: Why it is not shown; None where it may be.
        reading: How it was read, where the guard came so far.
    """

    text: str
    feelings: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    worth: float = 0.0
    fault: str | None = None
    reading: Reading | None = None


def drafted(message: Message, reading: Reading, heat: Heat, composer: Composer, heard: Heard, read: Read) -> Iterator[Candidate]:
    """What can be put together for a draft, the best guess first; not yet guarded."""
    own, hurt = Draft(heard.message.text), _answers_hurt(message, read)
    feelings, wishes = additions(message, reading, heat, composer.find(heard), own, hurt=hurt)
    voice = Voice.of(message.text)
    every = clauses(message.text)
    proposed = wordings(message.text, every, {finding.move for finding in reading.moves})
    likely = dict(zip(proposed, composer.stay(heard, [(one.how, one.text) for one in proposed]), strict=True))
    likely = _with_needs(likely, every, read)
    seen: set[str] = set()
    for core in (*Staying(message, every, _facts_first(likely), read).cores(), Core("")):
        pairs = _together(core, feelings, [*_asks(likely, core), *wishes])
        for feeling, wish, near in pairs:
            one = _composed(core, feeling, wish, near, voice, heard.mask)
            if one.text not in seen:
                seen.add(one.text)
                yield one


def _answers_hurt(message: Message, read: Read) -> bool:
    """Whether the other has just said what they feel: an answer with anger of one's own would turn round whose hurt it is."""
    last = message.context[-1] if message.context else None
    if last is None or last.speaker == message.speaker:
        return False
    return any(found.move == "own-feeling" and found.confidence >= _SURELY_FELT for found in read(Message(last.text)).moves)


def _asks(likely: Mapping[Wording, float], core: Core) -> list[tuple[float, Phrase]]:
    """What the draft itself asks for, where what it says of the asking stays as it is: "I've asked you twice to ring them"."""
    asks = [(how, one) for one, how in likely.items() if one.how == "turned" and how >= FITS and _ASKS.match(one.text)]
    kept = [(how, clause.text) for how, one in asks for clause in one.clauses if clause.text.strip(" .!?,") in core.text]
    beside = [how for how, text in kept if _ASKED.search(text)]
    return [(max(beside), Phrase("wish", "ask", _DO_IT, frozenset(), frozenset()))] if beside else []


def _with_needs(likely: dict[Wording, float], every: Sequence[Clause], read: Read) -> dict[Wording, float]:
    """A whole sentence that surely says a need, a limit or a feeling as one's own stays: none is softened away."""
    whole = {tuple(clause for clause in every if clause.sentence == number) for number in {one.sentence for one in every}}
    asked = [one for one, how in likely.items() if one.how == "own" and one.clauses in whole and _DOUBTFUL <= how < _NEEDED]
    found = dict(likely)
    for one in sorted(asked, key=likely.__getitem__, reverse=True)[:_ASKED_ABOUT]:
        its = read(Message(one.text))
        if its.stance == "same-as" and (its.trouble or 0.0) < _CALM and any(f.move in _OWN for f in its.moves):
            found[one] = _NEEDED
    return found


def _facts_first(likely: Mapping[Wording, float]) -> dict[Wording, float]:
    """Where what was done and what is asked of it may both stay, the one stays, and the other can follow it as a wish."""
    facts = {one.clauses: how for one, how in likely.items() if one.how == "own" and how >= FITS}
    return {
        one: min(how, facts[one.clauses] - _AFTER)
        if one.how == "turned" and one.clauses in facts and _ASKS.match(one.text)
        else how
        for one, how in likely.items()
    }


def _together(
    core: Core, feelings: Sequence[tuple[float, Phrase]], wishes: Sequence[tuple[float, Phrase]]
) -> list[tuple[Phrase | None, Phrase | None, float]]:
    """Feelings and wishes that could go with what stays, the nearest first."""
    some_feelings: list[tuple[float, Phrase | None]] = [] if core.carries("own-feeling") else list(feelings)
    if "sorry" in words(core.text):  # once is enough
        some_feelings = [(near, one) for near, one in some_feelings if one and "sorry" not in words(one.text)]
    some_wishes: list[tuple[float, Phrase | None]] = (
        [] if core.carries("request", "limit", "curiosity", "time-out") else list(wishes)
    )
    if core.text:
        some_wishes = [(near, one) for near, one in some_wishes if near >= WORTH_IT]
    felt, wished = some_feelings or [(0.0, None)], some_wishes or [(0.0, None)]
    pairs = []
    for place in range(max(len(felt), len(wished)) * 2):
        # The likeliest of both first; then every next feeling with every next wish, so that what is shown differs in both.
        (near_feeling, feeling), (near_wish, wish) = felt[place % len(felt)], wished[(place + place // len(felt)) % len(wished)]
        if feeling and wish and _says_it_already(feeling, wish):
            wish = None
        if core.text or feeling or wish:
            pairs.append((feeling, wish, (near_feeling + near_wish) / 2 - _LATER * place))
    return pairs


def _says_it_already(feeling: Phrase, wish: Phrase) -> bool:
    """Whether a feeling has its wish in it, or says half of this one."""
    said = {stem(word) for word in words(feeling.text)}
    return bool(_WISHES.search(feeling.text)) or (len(said & {stem(word) for word in words(wish.text)} - _SMALL) > 1)


def _composed(core: Core, feeling: Phrase | None, wish: Phrase | None, near: float, voice: Voice, mask: Mask) -> Candidate:
    said = [mask.take_off(phrase.text) if phrase else "" for phrase in (feeling, wish)]
    felt = voice.put(said[0], last=not wish) if said[0] else ""
    wished = voice.put(said[1], last=True) if said[1] else ""
    text = ""
    for part in (core.text, felt, wished):
        if part:
            text += ("" if not text else " " if ended(text) else ". ") + part
    wishes = (*core.turned, wished) if wished else core.turned
    return Candidate(text, (felt,) if felt else (), wishes, near + core.kept)
