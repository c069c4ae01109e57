"""Candidates: what stays of a draft, with a feeling and a wish that go with it, put in its writer's voice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sameas.conversation import Message
from sameas.findings import Reading
from sameas.reader.words import folded_with_places
from sameas.rewrites.clauses import Clause, clauses, joined
from sameas.rewrites.composer import Composer, Found
from sameas.rewrites.guard import Draft, fault, stem, unclean, words
from sameas.rewrites.inventory import experience
from sameas.rewrites.masks import Mask
from sameas.rewrites.phrases import Phrase, fits
from sameas.rewrites.suggestion import Heat
from sameas.rewrites.voice import Voice
from sameas.rewrites.words import listed

ALIKE = 0.6
"""Share of words in common from which two things say the same."""

_KEPT_FROM = 0.3
"""How likely a clause must be kept by a careful rewriter to be tried at all."""
_READS = 16
"""Readings spent on what may stay of one draft."""
_TRIED = 4
"""Feelings and wishes tried, each."""
_LATER = 0.1
"""How much a pair is worth less than the one before it."""
_MEANT = 1.0
"""How near an experience of the inventory counts as."""
_TOPIC_FROM, _TOPIC_COUNTS = 0.6, 0.1
"""How likely a thing must be kept to be named as what it is about, and how much that is worth beside words that stay."""

_GIVING_WAY = frozenset({"guilt-trip", "self-erasing", "appeasing", "withdrawal"})
_PERMISSION = re.compile(
    r"(?:(?:no|ok|okay|fine|well|so|yeah|ah|just|then|and),?\s+)*(?:you\s+|u\s+)?"
    r"(?:take|go|have|book|pick|choose|enjoy|keep|buy|spend|do (?:it|what)|suit|stay|ask)\b",
    re.IGNORECASE,
)
"""A yes that is not meant: what the moves that give way, or make a debt of it, begin with."""
_TOPIC = re.compile(
    r"\b(?:about|over)\s+((?:the|that|my|your|our|ur)\s+[\w'’-]+|[A-Z][\w'’-]+)"
    r"|\b((?:the|your|my|our|ur|yer)\s+(?:own\s+)?[a-z][\w'’-]+(?:\s+in\s+[A-Z]\w+)?)"
)
_LAST = re.compile(r"[\w'’-]+$")
_NO_TOPIC = listed("no_topic")
_OPENERS = re.compile(
    r"^(?:(?:oh|ah|well|wow|haha|lol|so|right|ok|okay)[,.!]*\s+)*(?:(?:how\s+)?"
    r"(?:lovely|great|nice|good|brilliant|amazing|wonderful|cute|sweet|fab)(?:\s+(?:that|of you to|to see(?: that)?)|[,.!]+))\s+",
    re.IGNORECASE,
)
"""Praise that is not meant, before what happened."""
_STRETCHES = re.compile(
    r",?\s*\b(?:as (?:usual|always|ever)|typical|obviously|clearly|literally|of course|always|for once|every single time|"
    r"every time|once again)\b",
    re.IGNORECASE,
)
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


def drafted(
    message: Message, reading: Reading, heat: Heat, composer: Composer, read: Callable[[Message], Reading]
) -> Iterator[Candidate]:
    """What can be put together for a draft, the best guess first; not yet guarded."""
    mask = Mask.of(message.text)
    masked = replace(message, text=mask.put_on(message.text))
    found = composer.find(masked)
    moves = frozenset(finding.move for finding in reading.moves if finding.stance in {"one-up", "one-down"})
    own = Draft(masked.text)
    feelings, wishes = _few(found.feelings, own, moves, heat), _few(found.wishes, own, moves, heat)
    meant = experience(folded_with_places(message.text)[0])
    if meant:
        feelings = [(_MEANT, Phrase("feeling", "", meant, frozenset({heat}), frozenset())), *feelings[:1]]
    voice = Voice.of(message.text)
    seen: set[str] = set()
    for core in _cores(message, masked.text, mask, found, moves, read):
        for feeling, wish, near in _together(core, feelings, wishes):
            one = _composed(core, feeling, wish, near, voice, mask)
            if one.text not in seen:
                seen.add(one.text)
                yield one


def _cores(
    message: Message, masked: str, mask: Mask, found: Found, moves: frozenset[str], read: Callable[[Message], Reading]
) -> list[Core]:
    """What may stay of a draft: the most of it that reads clean, or what it is about; and nothing."""
    core = _most(message, found, moves, read)
    if core is not None:
        return [core, Core("")]
    about = topic(masked, found.kept_words)
    if about:
        # Small letters where the writer has none.
        begins = "About" if message.text[:1].isupper() else "about"
        return [Core(f"{begins} {mask.take_off(about)}:", _TOPIC_COUNTS), Core("")]
    return [Core("")]


def _most(message: Message, found: Found, moves: frozenset[str], read: Callable[[Message], Reading]) -> Core | None:
    """The most of a draft that reads clean: clause after clause goes, the one first without which it reads best."""
    every = clauses(message.text)
    if len(every) != len(found.clauses):  # a name that was masked had a stop in it
        return None
    draft = Draft(message.text, "\n".join(turn.text for turn in message.context))
    gives_way = bool(moves & _GIVING_WAY)
    share = dict(zip(every, found.keep, strict=True))
    kept = [clause for clause in every if share[clause] >= _KEPT_FROM and not (gives_way and _PERMISSION.match(clause.text))]
    reads = 0

    def core(some: Sequence[Clause]) -> tuple[float, Core]:
        text = _STRETCHES.sub("", _OPENERS.sub("", joined(message.text, some, every))).strip()
        text = text[:1].upper() + text[1:] if message.text[:1].isupper() else text
        reading = read(replace(message, text=text)) if text.strip() else None
        worth = sum(share[clause] for clause in some) / len(every)
        return (reading.trouble or 0.0) if reading else 1.0, Core(text, worth, reading)

    while kept and reads < _READS:
        _, one = core(kept)
        reads += 1
        if one.reading and unclean(one.reading) is None:
            return one if fault(draft, one.text) in {None, "empty: is the draft"} else None
        without = [[other for other in kept if other is not clause] for clause in sorted(kept, key=share.__getitem__)[:_TRIED]]
        tried = [(core(some), some) for some in without if some]
        reads += len(tried)
        if not tried:
            return None
        # Of those that read clean the one that keeps most; else the one that reads best.
        kept = min(
            tried, key=lambda each: (_is_unclean(each[0][1]), each[0][0] if _is_unclean(each[0][1]) else -each[0][1].kept)
        )[1]
    return None


def _is_unclean(core: Core) -> bool:
    return core.reading is None or unclean(core.reading) is not None


def topic(draft: str, kept: Sequence[tuple[int, float]]) -> str | None:
    """What a draft is about, in its own words: the thing it names that a careful rewriter would keep."""
    likely = dict(kept)
    found = []
    for match in _TOPIC.finditer(draft):
        name = match[1] or match[2]
        last = words(name)[-1]
        if last in _NO_TOPIC or last.endswith(("ing", "ly", "est", "'s", "'d", "'ll")):
            continue
        last_word = _LAST.search(name)
        share = likely.get(match.end() - len(last_word.group()), 0.0) if last_word else 0.0
        if share >= _TOPIC_FROM:
            found.append((share, name))
    return re.sub(r"\bown\s+", "", max(found)[1]) if found else None


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
            text += ("" if not text else " " if not text[-1].isalnum() else ". ") + part
    return Candidate(text, (felt,) if felt else (), (wished,) if wished else (), near + core.kept)
