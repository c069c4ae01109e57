"""Candidates: what stays of a draft, with a feeling and a wish that go with it, put in its writer's voice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sameas.conversation import Message
from sameas.findings import Reading
from sameas.reader.words import folded_with_places
from sameas.rewrites.clauses import ended
from sameas.rewrites.composer import Composer, Found
from sameas.rewrites.guard import DAYS, Draft
from sameas.rewrites.inventory import experience
from sameas.rewrites.masks import Mask
from sameas.rewrites.phrases import Phrase, fits, neutral_words
from sameas.rewrites.staying import Core, Staying
from sameas.rewrites.suggestion import Heat
from sameas.rewrites.voice import Voice
from sameas.rewrites.words import listed, stem, words

ALIKE = 0.6
"""Share of words in common from which two things say the same."""

_TRIED = 4
"""Feelings and wishes tried, each."""
_ANGRY = frozenset(
    {"criticism", "contempt", "absolutes", "blame", "being-right", "lecturing", "sarcasm", "threat", "retaliation", "guilt-trip"}
)
_ANGER_COUNTS = 0.5
"""Moves that anger makes, and how much nearer anger is to a draft that makes one."""
_FITS = 0.5
"""How likely a wish must fit to be offered before those that go with anything."""
_OF_A_PAGE = 0.3
"""How much less a page's wish is worth than one that was written for a draft like this."""
_LATER = 0.1
"""How much a pair is worth less than the one before it."""
_MEANT = 1.0
"""How near an experience of the inventory counts as."""
_TOPIC_FROM, _TOPIC_COUNTS = 0.55, 0.1
"""How likely a thing must be kept to be named as what it is about, and how much that is worth beside words that stay."""

_TOPIC = re.compile(
    r"([£$€₦]\s?\d[\d,.]*(?:\s+on\s+[a-z]+)?|\d[\d,.]*\s+(?:naira|dollars|quid|pounds|euros?|rand|rupees|bucks))"
    r"|\b(?:about|over|with|on)\s+((?:[A-Z]\w*['’]s\s+)?[a-z]{3,}(?:\s+[a-z]{4,})?|(?:the|that|my|your|our|ur)\s+[\w'’-]+|[A-Z][\w'’-]+)"
    r"|\b((?:the|that|your|my|our|ur|yer)\s+(?:own\s+)?[a-z][\w'’-]+(?:\s+in\s+[A-Z]\w+|\s+of\s+(?:the|my|your|our)\s+\w+)?)"
)
_A_THING = re.compile(r"^(?:the|that|this|your|ur|my|our|his|her|their)(?: [\w'’-]+){1,2}[.!]?$", re.IGNORECASE)
"""What stays of a draft and is no sentence: "That balcony."."""
_OF_A_THING = (
    "angry|ashamed|upset|sore|worried|sad|furious|vexed|annoyed|embarrassed|frightened|disappointed|cross|rattled|frustrated|nervous|"
    "livid|scared|low|mad|gutted|uneasy|torn|raging|hurt|fed up"
)
_FEELS = re.compile(
    r"^((?:i'?m|i am|ah'?m|i feel|i felt|i was|i got)"
    r"(?: (?:a|bit|little|still|really|so|very|pure|that|quite|just|feeling|properly))*"
    rf" (?:{_OF_A_THING}))(?: about it| with it)?[.!]*$",
    re.IGNORECASE,
)
"""A feeling of one word, which can be said of a thing; of being tired, lost or lonely it would be another feeling."""
_LAST = re.compile(r"[\w'’-]+$")
_NO_TOPIC = listed("no_topic")
_CHORES = frozenset({"washing", "ironing", "cooking", "cleaning", "shopping", "packing", "parking", "wedding", "meeting"})
"""Things, though they end like what one is doing."""
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


def drafted(
    message: Message, reading: Reading, heat: Heat, composer: Composer, read: Callable[[Message], Reading]
) -> Iterator[Candidate]:
    """What can be put together for a draft, the best guess first; not yet guarded."""
    # One mask for all that is heard, so that who is spoken of before has no name and no gender here either.
    mask = Mask.of("\n".join([message.text, *(turn.text for turn in message.context)]))
    before = tuple(replace(turn, text=mask.put_on(turn.text)) for turn in message.context)
    masked = replace(message, text=mask.put_on(message.text), context=before)
    found = composer.find(masked)
    moves = frozenset(finding.move for finding in reading.moves if finding.stance in {"one-up", "one-down"})
    own = Draft(masked.text)
    feelings, wishes = (
        _few(_with_anger(found.feelings, moves), own, moves, heat),
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
    for core in _cores(message, reading, masked.text, mask, found, read):
        for feeling, wish, near in _together(core, feelings, wishes):
            one = _composed(core, feeling, wish, near, voice, mask)
            if one.text not in seen:
                seen.add(one.text)
                yield one


def _cores(
    message: Message, reading: Reading, masked: str, mask: Mask, found: Found, read: Callable[[Message], Reading]
) -> list[Core]:
    """What may stay of a draft: the most of it that reads clean, or what it is about; and nothing."""
    core = Staying(message, reading, found, read).most()
    if core is not None:
        return [core, Core("")]
    about = topic(masked, found.kept_words)
    if about:
        # Small letters where the writer has none.
        begins = "About" if message.text[:1].isupper() else "about"
        return [Core(f"{begins} {mask.take_off(about)}:", _TOPIC_COUNTS), Core("")]
    return [Core("")]


def topic(draft: str, kept: Sequence[tuple[int, float]]) -> str | None:
    """What a draft is about, in its own words: the thing it names that a careful rewriter would keep."""
    likely = dict(kept)
    found = []
    for match in _TOPIC.finditer(draft):
        name = match[1] or match[2] or match[3]
        last = words(name)[-1]
        if match[1]:
            found.append((1.0, name))  # a sum is always what it is about
            continue
        if last in _NO_TOPIC or last in DAYS or last in neutral_words():
            continue
        if last.endswith(("ing", "ly", "est", "'s", "'d", "'ll")) and last not in _CHORES:
            continue
        last_word = _LAST.search(name)
        share = likely.get(match.end() - len(last_word.group()), 0.0) if last_word else 0.0
        if share >= _TOPIC_FROM:
            up = last in _CHORES and re.match(r"\s+up\b", draft[match.end() :])  # the washing up is one thing
            found.append((share, f"{name} up" if up else name))
    return re.sub(r"\bown\s+", "", max(found)[1]) if found else None


def _with_anger(near: Sequence[tuple[float, Phrase]], moves: frozenset[str]) -> list[tuple[float, Phrase]]:
    """Feelings with anger first where the draft is angry: what goes is the verdict, and the anger stays."""
    angry = not moves.isdisjoint(_ANGRY)
    return sorted(
        ((how + (_ANGER_COUNTS if angry and one.of in {"angry", "fed up"} else 0.0), one) for how, one in near),
        key=lambda pair: -pair[0],
    )


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


def _thing(core: str) -> str:
    """The thing that all that stays of a draft only names; empty where it says more."""
    if core.endswith(":"):
        return core.removesuffix(":").partition(" ")[2]
    return core[0].lower() + core[1:].rstrip(".!") if _A_THING.match(core) else ""


def _said_of(thing: str, felt: str) -> str:
    """A feeling with what it is about in it, as one says it; empty where the feeling cannot be said of a thing."""
    match = _FEELS.match(felt.replace("’", "'"))
    if not match:
        return ""
    joint = "with" if match[1].lower().endswith("fed up") else "about"
    return f"{match[1]} {joint} {thing}{'.' if felt.endswith(('.', '!')) else ''}"


def _composed(core: Core, feeling: Phrase | None, wish: Phrase | None, near: float, voice: Voice, mask: Mask) -> Candidate:
    said = [mask.take_off(phrase.text) if phrase else "" for phrase in (feeling, wish)]
    felt = voice.put(said[0], last=not wish) if said[0] else ""
    thing = _thing(core.text)
    if thing and (said_of := _said_of(thing, felt)):
        core, felt = replace(core, text=""), said_of
    elif core.text.endswith(":") and felt[:1].isupper() and not re.match(r"I\b", felt):
        felt = felt[0].lower() + felt[1:]
    wished = voice.put(said[1], last=True) if said[1] else ""
    text = ""
    for part in (core.text, felt, wished):
        if part:
            text += ("" if not text else " " if ended(text) else ". ") + part
    return Candidate(text, (felt,) if felt else (), (wished,) if wished else (), near + core.kept)
