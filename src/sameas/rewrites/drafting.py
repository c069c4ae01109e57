"""Candidates: what stays of a draft, with a feeling and a wish that go with it, put in its writer's voice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sameas.conversation import Message
from sameas.findings import Reading
from sameas.reader.words import folded_with_places
from sameas.rewrites.clauses import clauses, ended
from sameas.rewrites.composer import Composer, Found
from sameas.rewrites.guard import Draft
from sameas.rewrites.inventory import experience
from sameas.rewrites.masks import Mask
from sameas.rewrites.phrases import Phrase, fits
from sameas.rewrites.staying import Core, Staying
from sameas.rewrites.suggestion import Heat
from sameas.rewrites.voice import Voice
from sameas.rewrites.wordings import wordings
from sameas.rewrites.words import stem, words

Read = Callable[[Message], Reading]

ALIKE = 0.6
"""Share of words in common from which two things say the same."""

_TRIED = 4
"""Feelings and wishes tried, each."""
_FITS = 0.55
"""How likely a wish must fit to be offered before those that go with anything."""
_AS_SURE = 0.6
"""Share of the surest move's confidence from which another move has a say in what is felt and wished."""
_FELT = 0.35
"""How likely a feeling must fit to be offered at all."""
_OF_A_PAGE = 0.3
"""How much less a page's wish is worth than one that was written for a draft like this."""
_BESIDE_DOUBT = 2
"""Pairs tried with what does not read clean alone: beside a feeling and a wish it may."""
_LATER = 0.1
"""How much a pair is worth less than the one before it."""
_MEANT = 1.0
"""How near an experience of the inventory counts as."""
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


def drafted(message: Message, reading: Reading, heat: Heat, composer: Composer, read: Read) -> Iterator[Candidate]:
    """What can be put together for a draft, the best guess first; not yet guarded."""
    # One mask for all that is heard, so that who is spoken of before has no name and no gender here either.
    mask = Mask.of("\n".join([message.text, *(turn.text for turn in message.context)]))
    before = tuple(replace(turn, text=mask.put_on(turn.text)) for turn in message.context)
    masked = replace(message, text=mask.put_on(message.text), context=before)
    found = composer.find(masked)
    moves = _meant(reading)
    own = Draft(masked.text)
    feelings, wishes = (
        _few([pair for pair in found.feelings if pair[0] >= _FELT], own, moves, heat),
        _few(_likely(found.wishes), own, moves, heat),
    )
    meant = experience(folded_with_places(message.text)[0])
    if meant and re.match(r"I(?:'d like| want| do have)\b", meant):
        wishes = [(_MEANT, Phrase("wish", "", meant, frozenset({heat}), frozenset())), *wishes[:1]]
    elif meant:
        feelings = [(_MEANT, Phrase("feeling", "", meant, frozenset({heat}), frozenset())), *feelings[:1]]
    elif surest(reading) == "invalidation":
        # The hurt was the other's: the writer says that they saw it otherwise, and asks.
        feelings, wishes = [], [(how, one) for how, one in wishes if one.moves or one.of == "tell"]
    voice = Voice.of(message.text)
    seen: set[str] = set()
    for core in _cores(message, reading, mask, found, composer, read):
        pairs = _together(core, feelings, wishes)
        for feeling, wish, near in pairs[:_BESIDE_DOUBT] if core.text and core.unclean else pairs:
            one = _composed(core, feeling, wish, near, voice, mask)
            if one.text not in seen:
                seen.add(one.text)
                yield one


def _cores(message: Message, reading: Reading, mask: Mask, found: Found, composer: Composer, read: Read) -> Iterator[Core]:
    """What may stay of a draft, the most first; and nothing."""
    every = clauses(message.text)
    moves = {finding.move for finding in reading.moves}
    proposed = wordings(message.text, every, moves)
    chances = composer.stay(found.whole, [(one.how, mask.put_on(one.text)) for one in proposed])
    likely = dict(zip(proposed, chances, strict=True))
    yield from Staying(message, every, likely, read).cores()
    yield Core("")


def _meant(reading: Reading) -> frozenset[str]:
    """The harmful moves that what is felt and wished may hang on: the surest, and what is not much less sure."""
    found = [finding for finding in reading.moves if finding.stance in {"one-up", "one-down"}]
    least = _AS_SURE * max((finding.confidence for finding in found), default=0.0)
    return frozenset(finding.move for finding in found if finding.confidence >= least)


def surest(reading: Reading) -> str | None:
    """The surest harmful move; None where there is none."""
    found = [finding for finding in reading.moves if finding.stance in {"one-up", "one-down"}]
    return max(found, key=lambda finding: finding.confidence).move if found else None


def _likely(wishes: Sequence[tuple[float, Phrase]]) -> list[tuple[float, Phrase]]:
    """Wishes that fit likely enough; after them what the pages of the moves have, which goes with anything."""
    own = [(how, one) for how, one in wishes if not one.moves and how >= _FITS]
    return [*own, *((how - _OF_A_PAGE, one) for how, one in wishes if one.moves)]


def _few(near: Sequence[tuple[float, Phrase]], draft: Draft, moves: frozenset[str], heat: Heat) -> list[tuple[float, Phrase]]:
    """The nearest phrases that fit: of feelings one of each, so that several are a choice, and no two wishes alike."""
    kept: list[tuple[float, Phrase]] = []
    for how_near, phrase in near:
        if any(phrase.kind == "feeling" and phrase.of == other.of for _, other in kept) or not fits(phrase, draft, moves, heat):
            continue
        own = set(words(phrase.text))
        if all(len(own & (other := set(words(two.text)))) / len(own | other) < ALIKE for _, two in kept):
            kept.append((how_near, phrase))
        if len(kept) == _TRIED:
            break
    return kept


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
