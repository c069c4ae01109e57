"""The heads: what the vectors say of the text and of its words, as probabilities.

The heads are a small ONNX graph of their own beside the encoder, so that a new
decision does not need new weights for hearing. Its outputs are logits; the model's
manifest holds, for each, the straight line that makes it a calibrated probability
(Platt 1999), fitted on text by authors the network had not seen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import onnxruntime as ort

from sameas.models import Model

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
    """The graph of heads and the lines that calibrate it."""

    def __init__(self, model: Model) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._session = ort.InferenceSession(model.read("heads.onnx"), options, providers=["CPUExecutionProvider"])
        self._lines = {name: _line(model.manifest["calibration"][name]) for name in ("moves", "safety")}
        self._stance = np.array(model.manifest["calibration"]["stance"], np.float32)

    def say(self, vectors: Array, facts: tuple[float, float, float]) -> Said:
        """What the heads say of one passage.

        Args:
            vectors: The encoder's, shape (1 + tokens, width), first token's vector first.
            facts: Told to somebody else, has turns before, answers the other; 0 or 1 each.
        """
        words = vectors[1:]
        text = np.concatenate([words.mean(0), vectors[0], np.array(facts, np.float32)])[None]
        outputs = self._session.run(None, {"text": text, "words": words})
        moves, stance, safety, source, by_word = (np.asarray(o, np.float32) for o in outputs)
        scale, shift = self._lines["moves"]
        danger_scale, danger_shift = self._lines["safety"]
        return Said(
            moves=_sigmoid(moves[0] * scale + shift),
            stance=_softmax(stance[0] * self._stance[0] + self._stance[1:]),
            safety=_sigmoid(safety[0] * danger_scale + danger_shift),
            source=_softmax(source[0]),
            words=_sigmoid(by_word),
        )


def _line(rows: list[list[float]]) -> tuple[Array, Array]:
    table = np.array(rows, np.float32)
    return table[:, 0], table[:, 1]


def _sigmoid(logits: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), np.float32)


def _softmax(logits: Array) -> Array:
    raised = np.exp(logits - np.max(logits))
    return np.asarray(raised / raised.sum(), np.float32)
