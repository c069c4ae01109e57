"""The corpus as the recipe sees it: units joined with their labels.

A unit stands in ``units/`` (or on a page of the catalogue), its labels in
``labels/`` under the same id: moves with the words that make them, safety signals
with whom the danger comes from. A unit without labels is not used. Where several
people labelled one, what the majority marked counts; of two, what either marked
that the first did not is *disputed*: it counts neither for nor against. A danger sign counts
as soon as half of the labellers marked it: here a miss is worse than an alarm.
"""

from __future__ import annotations

import collections
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pages_blind import page_units
from sameas.conversation import Message
from sameas.findings import stance_of
from sameas.moves import all_moves
from sameas.reader.heard import Heard, hear
from sameas.reader.wordpiece import WordPiece
from sameas.safety import signals

HERE = Path(__file__).resolve().parent
MOVES = tuple(all_moves())
SIGNALS = tuple(signals())
SOURCES = ("writer", "partner", "unclear")
STANCES = ("one-up", "one-down", "same-as", "plain")


@dataclass(frozen=True)
class Labelled:
    """One unit with its labels.

    Attributes:
        id: Its id.
        group: Author's cell and scenario's couple: no group stands on both sides of a split.
        record: The unit as ``sameas batch`` reads it.
        moves: Slugs, with the quoted words of each.
        disputed: Moves that one labeller marked and the majority did not.
        safety: Slugs, with whom the danger comes from and the words.
    """

    id: str
    group: str
    record: dict
    moves: dict[str, list[str]]
    disputed: frozenset[str]
    safety: dict[str, tuple[str, str]]

    @property
    def stance(self) -> int:
        """Index into ``STANCES``, by the codebook's precedence."""
        found = {all_moves()[move].stance for move in self.moves}
        return next((i for i, name in enumerate(STANCES) if name in found), 3)


def load(*, pages: bool = True) -> list[Labelled]:
    """Every labelled unit, in a fixed order."""
    votes = all_labels()
    units = [unit for path in sorted((HERE / "units").glob("*.jsonl")) for unit in _lines(path)]
    units += page_units() if pages else ()
    return [_joined(unit, votes[unit["id"]]) for unit in units if unit["id"] in votes]


def held_out() -> list[Labelled]:
    """Our own held-out set, never trained on; a unit whose labellers have no majority for a stance is left out."""
    return labelled(HERE.parent / "evals" / "held_out")


def labelled(folder: Path) -> list[Labelled]:
    """The labelled units of one folder, its labels in ``labels``, but those without a majority for a stance."""
    votes = all_labels(folder / "labels")
    units = [unit for path in sorted(folder.glob("*.jsonl")) for unit in _lines(path)]
    return [_joined(unit, votes[unit["id"]]) for unit in units if unit["id"] in votes and _agreed(votes[unit["id"]])]


def _agreed(labels: list[dict]) -> bool:
    stances = collections.Counter(stance_of(all_moves()[m["move"]].stance for m in vote["moves"]) for vote in labels)
    return stances.most_common(1)[0][1] * 2 > len(labels)


def all_labels(folder: Path = HERE / "labels") -> dict[str, list[dict]]:
    """Every label by its unit's id, the first labeller's first: ``NAME.1.jsonl`` before ``NAME.2.jsonl``."""
    votes: dict[str, list[dict]] = collections.defaultdict(list)
    for path in sorted(folder.glob("*.jsonl"), key=lambda path: (path.stem.rsplit(".", 1)[1], path.name)):
        for record in _lines(path):
            votes[record["id"]].append(record)
    return votes


def _lines(path: Path) -> Iterator[dict]:
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def _joined(unit: dict, labels: list[dict]) -> Labelled:
    counts = collections.Counter(slug for vote in labels for slug in {m["move"] for m in vote["moves"]})
    enough = len(labels) / 2
    first = {m["move"] for m in labels[0]["moves"]}
    kept = {slug for slug, count in counts.items() if count > enough or (count == enough and slug in first)}
    quotes = {slug: [m["quote"] for vote in labels for m in vote["moves"] if m["move"] == slug] for slug in MOVES if slug in kept}
    danger = collections.Counter(slug for vote in labels for slug in {s["signal"] for s in vote["safety"]})
    safety = {
        s["signal"]: (s["from"], s["quote"]) for vote in reversed(labels) for s in vote["safety"] if danger[s["signal"]] >= enough
    }
    return Labelled(
        id=unit["id"],
        group=unit["id"].split("-")[0] if not unit["id"].startswith("page-") else unit["id"],
        record={key: unit[key] for key in ("id", "text", "address", "context", "speaker") if unit.get(key) is not None},
        moves=quotes,
        disputed=frozenset(counts) - kept,
        safety=safety,
    )


@dataclass(frozen=True)
class Row:
    """A unit as the network trains on it.

    Attributes:
        ids: Token ids, ``[CLS] turns before [SEP] text [SEP]``.
        kinds: 0 before the text, 1 in it (all 0 without turns before).
        own: 1 on the text's own tokens.
        facts: Told to somebody else, has turns before, answers the other.
        moves: 1, 0 or -1 (disputed), one a move.
        stance: Index into ``STANCES``.
        safety: 1 or 0, one a signal.
        source: Index into ``SOURCES``, -1 without a signal.
        words: For each token 1 or 0, one a move and a signal; shape (tokens, moves + signals).
    """

    ids: np.ndarray
    kinds: np.ndarray
    own: np.ndarray
    facts: np.ndarray
    moves: np.ndarray
    stance: int
    safety: np.ndarray
    source: int
    words: np.ndarray


def facts(heard: Heard) -> list[float]:
    """What the text heads are told beside the vectors."""
    return [float(heard.about), float(bool(heard.context)), float(heard.answers)]


def row(unit: Labelled, pieces: WordPiece, *, longest: int = 200, before: int = 72) -> Row:
    """Turn a labelled unit into numbers."""
    heard = hear(Message.from_json(unit.record), pieces)
    tokens = [token for sentence in heard.sentences for token in sentence.tokens][:longest]
    context = [token.id for token in heard.context[-before:]]
    head = [pieces.start, *context, pieces.separator] if context else [pieces.start]
    ids = np.array([*head, *(t.id for t in tokens), pieces.separator])
    kinds, own = np.zeros_like(ids), np.zeros_like(ids)
    kinds[len(head) :] = bool(context)
    own[len(head) : -1] = 1
    words = np.zeros((len(ids), len(MOVES) + len(SIGNALS)), np.float32)
    text = unit.record["text"]
    marked = [(MOVES.index(slug), quote) for slug, quotes in unit.moves.items() for quote in quotes]
    marked += [(len(MOVES) + SIGNALS.index(slug), quote) for slug, (_, quote) in unit.safety.items()]
    for column, quote in marked:
        start = text.find(quote)
        for number, token in enumerate(tokens):
            if start >= 0 and token.start < start + len(quote) and token.end > start:
                words[len(head) + number, column] = 1
    moves = np.array([1.0 if m in unit.moves else -1.0 if m in unit.disputed else 0.0 for m in MOVES], np.float32)
    source = next((SOURCES.index(source) for source, _ in unit.safety.values()), -1)
    safety = np.array([float(s in unit.safety) for s in SIGNALS], np.float32)
    return Row(ids, kinds, own, np.array(facts(heard), np.float32), moves, unit.stance, safety, source, words)
