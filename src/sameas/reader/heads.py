"""The heads: what one encoder's vectors say of the text and of its words.

The heads are a small ONNX graph of their own beside the encoder, so that a new
decision does not need new weights for hearing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import onnxruntime as ort

from sameas.models import Model

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Logits:
    """What the heads say of one passage, before calibration.

    Attributes:
        stance: one-up, one-down, same-as, plain; shape (4,).
        moves: One a move, shape (moves,).
        safety: One a signal, shape (signals,).
        source: writer, partner, unclear; shape (3,).
        words: For each token, one a move and then one a signal; shape (tokens, moves + signals).
    """

    stance: Array
    moves: Array
    safety: Array
    source: Array
    words: Array


class Heads:
    """The graph of heads of one encoder."""

    def __init__(self, model: Model, name: str) -> None:
        """Load the graph.

        Args:
            model: The model whose files to use.
            name: Whose heads: the file ``NAME-heads.onnx``.
        """
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        content = model.read(f"{name}-heads.onnx")
        self._session = ort.InferenceSession(content, options, providers=["CPUExecutionProvider"])

    def logits(self, vectors: Array, facts: tuple[float, float, float]) -> Logits:
        """What the heads say of one passage.

        Args:
            vectors: The encoder's, shape (1 + tokens, width), first token's vector first.
            facts: Told to somebody else, has turns before, answers the other; 0 or 1 each.
        """
        words = vectors[1:]
        text = np.concatenate([words.mean(0), vectors[0], np.array(facts, np.float32)])[None]
        moves, stance, safety, source, by_word = self._session.run(None, {"text": text, "words": words})
        return Logits(stance[0], moves[0], safety[0], source[0], by_word)
