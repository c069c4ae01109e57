"""The heads: what the vectors say of the text and of its words, as probabilities.

The heads are a small ONNX graph of their own beside the encoder, so that a new
decision does not need new weights for hearing. Beside them listens ``lexical``. The
model's manifest holds how the two are weighed into one calibrated probability (Platt
1999), fitted on text by authors that neither had seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import onnxruntime as ort

from sameas.models import Model
from sameas.reader.lexical import Lexical

Array = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Said:
    """What the heads say of one passage, as probabilities.

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


class Heads:
    """The graph of heads, the second ear, and how the two are weighed."""

    def __init__(self, model: Model) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._session = ort.InferenceSession(model.read("heads.onnx"), options, providers=["CPUExecutionProvider"])
        self._lexical = Lexical(model)
        calibration = model.manifest["calibration"]
        self._stance = np.array(calibration["stance"], np.float32)
        self._moves = np.array(calibration["moves"], np.float32)
        self._safety = np.array(calibration["safety"], np.float32)

    def logits(self, vectors: Array, facts: tuple[float, float, float], forms: Sequence[str]) -> dict[str, Array]:
        """What both ears say of one passage before calibration.

        Args:
            vectors: The encoder's, shape (1 + tokens, width), first token's vector first.
            facts: Told to somebody else, has turns before, answers the other; 0 or 1 each.
            forms: The passage's words as they are heard.

        Returns:
            ``stance`` (8,), ``moves`` (moves, 2) and ``safety`` (signals, 2): the heads' and the words' side by side;
            ``source`` (3,); ``words`` (tokens, moves + signals).
        """
        words = vectors[1:]
        text = np.concatenate([words.mean(0), vectors[0], np.array(facts, np.float32)])[None]
        moves, stance, safety, source, by_word = self._session.run(None, {"text": text, "words": words})
        lexical = self._lexical.logits(forms)
        after_stance, after_moves = stance.shape[1], stance.shape[1] + moves.shape[1]
        return {
            "stance": np.concatenate([stance[0], lexical[:after_stance]]),
            "moves": np.stack([moves[0], lexical[after_stance:after_moves]], 1),
            "safety": np.stack([safety[0], lexical[after_moves:]], 1),
            "source": source[0],
            "words": by_word,
        }

    def say(self, vectors: Array, facts: tuple[float, float, float], forms: Sequence[str]) -> Said:
        """What both ears say of one passage, as calibrated probabilities; arguments as in ``logits``."""
        found = self.logits(vectors, facts, forms)
        return Said(
            moves=_sigmoid((found["moves"] * self._moves[:, :2]).sum(1) + self._moves[:, 2]),
            stance=_softmax(self._stance[:, :-1] @ found["stance"] + self._stance[:, -1]),
            safety=_sigmoid((found["safety"] * self._safety[:, :2]).sum(1) + self._safety[:, 2]),
            source=_softmax(found["source"]),
            words=_sigmoid(found["words"]),
        )


def _sigmoid(logits: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), np.float32)


def _softmax(logits: Array) -> Array:
    raised = np.exp(logits - np.max(logits))
    return np.asarray(raised / raised.sum(), np.float32)
