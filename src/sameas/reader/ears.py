"""Everything that listens, weighed into one: an encoder with its heads, and the words by themselves.

Counting words errs on other lines than an encoder does; together they are better than each
(docs/adr/0003-the-encoder.md has the figures). A model may have several encoders: the
manifest names them, and holds how all that listen are weighed into calibrated
probabilities (Platt 1999), fitted on text by authors that none of them had seen. One ships
(docs/adr/0007-one-average.md says why).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sameas.models import Model
from sameas.moves import all_moves
from sameas.reader.encoder import Encoder, Passage
from sameas.reader.heads import Heads
from sameas.reader.lexical import Lexical
from sameas.reader.wordpiece import WordPiece

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Uncalibrated:
    """What all that listen make of one passage, before calibration; the encoders in their order, the words last.

    Attributes:
        stance: Four stances of each, one listener after the other, then of each encoder its likeliest one-up, one-down and
            same-as move; shape (4 x listeners + 3 x encoders,).
        moves: Shape (moves, 2 x encoders + 1): of each encoder the whole text and its surest word.
        safety: Shape (signals, 2 x encoders + 1), likewise.
        source: Mean of the encoders; shape (3,).
        words: Mean of the encoders; shape (tokens, moves + signals).
    """

    stance: Array
    moves: Array
    safety: Array
    source: Array
    words: Array


@dataclass(frozen=True)
class Said:
    """What is said of one passage, as probabilities.

    Attributes:
        moves: One a move, shape (moves,).
        stance: one-up, one-down, same-as, plain; sums to 1.
        safety: One a signal, shape (signals,).
        source: writer, partner, unclear; sums to 1.
        words: For each token, one a move and then one a signal; shape (tokens, moves + signals).
    """

    moves: Array
    stance: Array
    safety: Array
    source: Array
    words: Array


class Ears:
    """All of a model's encoders with their heads, its weights of words, and the calibration of all."""

    def __init__(self, model: Model, *, threads: int = 1) -> None:
        """Load the model's files.

        Args:
            model: The model.
            threads: Threads for one pass of an encoder; more help only long batches.

        Raises:
            ModelError: One of its files is missing or not what was shipped.
        """
        self.pieces = WordPiece.from_lines(model.read("vocabulary.txt").decode("utf-8").splitlines())
        self._each = [(Encoder(model, name, threads=threads), Heads(model, name)) for name in model.manifest["encoders"]]
        self._lexical = Lexical(model)
        calibration = model.manifest["calibration"]
        stances = [all_moves()[slug].stance for slug in model.moves]
        self._by_stance = [np.flatnonzero(np.array(stances) == name) for name in ("one-up", "one-down", "same-as")]
        self._stance = np.array(calibration["stance"], np.float32)
        self._moves = np.array(calibration["moves"], np.float32)
        self._safety = np.array(calibration["safety"], np.float32)

    def uncalibrated(self, passage: Passage, facts: tuple[float, float, float], forms: Sequence[str]) -> Uncalibrated:
        """What all that listen make of one passage, before calibration.

        Args:
            passage: The tokens to read.
            facts: Told to somebody else, has turns before, answers the other; 0 or 1 each.
            forms: The passage's words as they are heard.
        """
        found = [heads.logits(encoder.vectors(passage, self.pieces), facts) for encoder, heads in self._each]
        lexical = self._lexical.logits(forms)
        stances, moves = len(found[0].stance), len(found[0].moves)
        by_word = lexical[:stances], lexical[stances : stances + moves], lexical[stances + moves :]
        likeliest = [one.moves[own].max(keepdims=True) for one in found for own in self._by_stance]
        # What stands in three words of a long text is lost in its mean: the surest word is asked too.
        surest = [(best[:moves], best[moves:]) for best in (one.words.max(0) for one in found)]
        return Uncalibrated(
            stance=np.concatenate([*(one.stance for one in found), by_word[0], *likeliest]),
            moves=np.stack([*(one.moves for one in found), *(one for one, _ in surest), by_word[1]], 1),
            safety=np.stack([*(one.safety for one in found), *(one for _, one in surest), by_word[2]], 1),
            source=np.mean([one.source for one in found], 0),
            words=np.mean([one.words for one in found], 0),
        )

    def say(self, passage: Passage, facts: tuple[float, float, float], forms: Sequence[str]) -> Said:
        """What is made of one passage, as calibrated probabilities; arguments as in ``uncalibrated``."""
        heard = self.uncalibrated(passage, facts, forms)
        return Said(
            moves=_weighed(heard.moves, self._moves),
            stance=_softmax(self._stance[:, :-1] @ heard.stance + self._stance[:, -1]),
            safety=_weighed(heard.safety, self._safety),
            source=_softmax(heard.source),
            words=_sigmoid(heard.words),
        )


def _weighed(logits: Array, lines: Array) -> Array:
    """Each output's logits by its own slopes and intercept (the last column), as probabilities."""
    return _sigmoid((logits * lines[:, :-1]).sum(1) + lines[:, -1])


def _sigmoid(logits: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), np.float32)


def _softmax(logits: Array) -> Array:
    raised = np.exp(logits - np.max(logits))
    return np.asarray(raised / raised.sum(), np.float32)
