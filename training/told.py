"""What the encoder of the rewritings learns from: drafts with the feelings, wishes and words of their rewritings, and labelled units."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from corpus import load
from recipe import HELD_OUT
from rewritings import HERE, pairs, unmarked
from sameas.conversation import Message, Turn
from sameas.reader.heard import hear
from sameas.reader.wordpiece import WordPiece
from sameas.reader.words import words as heard_words
from sameas.rewrites.composer import HEARD_BEFORE
from sameas.rewrites.masks import Mask
from sameas.rewrites.words import WORD, stem, words

KINDS = ("feeling", "wish")
LONGEST, LONGEST_PHRASE = 110, 14
"""Tokens of a draft, and of a phrase."""
KEPT_BACK = ("o11", "o16", "y45", "y71")
"""Writers whose pairs are measured on; of the older rewritings a twentieth of the drafts is."""
MARKED = re.compile(r"\{([^{}<>]+)\}|<([^{}<>]+)>")


@dataclass(frozen=True)
class Told:
    """A draft and one thing that could be sent in its place, marks and all, from either collection.

    Attributes:
        id: Of the draft, with its source in front.
        draft: Its words.
        before: The turns before it, oldest first: whether the writer said it, and the words.
        heat: warm, plain or fierce.
        text: The rewriting.
        back: Whether it is kept back.
    """

    id: str
    draft: str
    before: tuple[tuple[bool, str], ...]
    heat: str
    text: str
    back: bool


def told() -> Iterator[Told]:
    """Every pair that may be learned from or measured on."""
    for pair in pairs():
        if pair.id.split("-")[0] not in HELD_OUT:
            back = zlib.crc32(pair.id.encode()) % 20 == 0
            yield Told(f"r/{pair.id}", pair.draft, pair.before, pair.heat, pair.text, back)
    for path in sorted((HERE / "pairs").glob("*.jsonl")):
        for record in map(json.loads, path.read_text("utf-8").splitlines()):
            before = tuple((who == "me", text) for who, text in record["before"])
            name = f"{path.stem}/{record['id']}"
            yield Told(name, record["draft"], before, record["heat"], record["text"], path.stem in KEPT_BACK)


def phrase(text: str) -> str:
    """A marked phrase as it can stand alone."""
    return re.sub(r"^(?:and|but|so|cos|because|then)\s+", "", text.strip(" ,;:-"), flags=re.IGNORECASE).strip()


@dataclass
class Line:
    """A text as the encoder reads it.

    Attributes:
        ids: Its tokens, the turns before in front.
        head: Where its own begin.
    """

    ids: np.ndarray
    head: int = 1


@dataclass
class Drawn:
    """A draft with what was written for it."""

    line: Line
    text: str
    spans: list[tuple[int, int]]
    back: bool
    phrases: dict[str, list[tuple[str, Line]]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    cores: list[set[str]] = field(default_factory=list)
    outs: list[Line] = field(default_factory=list)

    def kept(self) -> np.ndarray:
        """Of each token the share of plain rewritings that kept its word; -1 where there is none."""
        kept = np.full(len(self.spans), -1, np.float32)
        for match in WORD.finditer(self.text) if self.cores else ():
            share = np.mean([stem(words(match.group())[0]) in core for core in self.cores])
            for place, (start, end) in enumerate(self.spans):
                if start < match.end() and end > match.start():
                    kept[place] = share
        return kept


def line_of(pieces: WordPiece, text: str, before: Sequence[tuple[bool, str]] = ()) -> tuple[Line, list[tuple[int, int]]]:
    """A message as the encoder reads it, and where each of its own tokens stands."""
    turns = tuple(Turn("A" if mine else "B", said) for mine, said in before)
    heard = hear(Message(text, "to_partner", context=turns, speaker="A"), pieces)
    own = [token for sentence in heard.sentences for token in sentence.tokens][:LONGEST]
    context = [token.id for token in heard.context[-HEARD_BEFORE:]]
    head = [pieces.start, *context, pieces.separator] if context else [pieces.start]
    ids = np.array([*head, *(token.id for token in own), pieces.separator], np.int64)
    return Line(ids, len(head)), [(token.start, token.end) for token in own]


def mask_of(one: Told) -> Mask:
    """Who is spoken of in a draft and in the turns before."""
    return Mask.of("\n".join([one.draft, *(text for _, text in one.before)]))


def masked_line(pieces: WordPiece, one: Told) -> Line:
    """A draft as the encoder reads it, with who is spoken of put aside."""
    mask = mask_of(one)
    return line_of(pieces, mask.put_on(one.draft), [(mine, mask.put_on(text)) for mine, text in one.before])[0]


def phrase_line(pieces: WordPiece, text: str) -> Line:
    """A phrase as the encoder reads it."""
    ids = [token.id for token in pieces.tokens(heard_words(text))][:LONGEST_PHRASE]
    return Line(np.array([pieces.start, *ids, pieces.separator], np.int64))


def drawn(pieces: WordPiece) -> list[Drawn]:
    """Every draft once, names and genders masked."""
    found: dict[str, Drawn] = {}
    for one in told():
        mask = Mask.of(one.draft)
        text, before = mask.put_on(one.draft), [(mine, mask.put_on(said)) for mine, said in one.before]
        if one.id not in found:
            line, spans = line_of(pieces, text, before)
            found[one.id] = Drawn(line, text, spans, one.back)
        answer = mask.put_on(one.text)
        for match in MARKED.finditer(answer):
            said = phrase(match[1] or match[2])
            if said:
                found[one.id].phrases["feeling" if match[1] else "wish"].append((said.lower(), phrase_line(pieces, said)))
        if one.heat == "plain":
            found[one.id].cores.append({stem(word) for word in words(MARKED.sub(" ", answer))})
        found[one.id].outs.append(line_of(pieces, unmarked(answer), before)[0])
    return [draft for draft in found.values() if draft.spans]


@dataclass(frozen=True)
class Unit:
    """A labelled unit: how it reads, whether it is trouble, whether it is danger, whether it is kept back."""

    line: Line
    trouble: float
    danger: float
    back: bool


def units(pieces: WordPiece) -> list[Unit]:
    """All of our labelled text."""
    found = []
    for unit in load(pages=False):
        message = Message.from_json(unit.record, "unit")
        before = [(turn.speaker == message.speaker, turn.text) for turn in message.context]
        line, _ = line_of(pieces, message.text, before)
        found.append(Unit(line, float(unit.stance < 2), float(bool(unit.safety)), unit.group in HELD_OUT))
    return found
