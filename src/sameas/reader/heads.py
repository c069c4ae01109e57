"""The heads: what one encoder's vectors say of the text and of its words.

Linear maps, kept beside the encoder in a file of their own, so that a new decision
does not need new weights for hearing. Two small products of matrices take less time
here than a second inference session takes to be called.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

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


TEXT_HEADS = ("moves", "stance", "safety", "source")
"""The heads on the text's vector, in the order in which their rows are stacked."""


class Heads:
    """The heads of one encoder."""

    def __init__(self, model: Model, name: str) -> None:
        """Load the weights.

        Args:
            model: The model whose files to use.
            name: Whose heads: the file ``NAME-heads.npz``.
        """
        with np.load(io.BytesIO(model.read(f"{name}-heads.npz")), allow_pickle=False) as arrays:
            weights = [arrays[f"{head}.weight"] for head in TEXT_HEADS]
            self._text = np.vstack(weights)
            self._text_bias = np.concatenate([arrays[f"{head}.bias"] for head in TEXT_HEADS])
            self._words = np.ascontiguousarray(arrays["words.weight"].T)
            self._words_bias = arrays["words.bias"]
        self._moves, self._stance, self._safety, _ = np.cumsum([len(weight) for weight in weights]).tolist()

    def logits(self, vectors: Array, facts: tuple[float, float, float]) -> Logits:
        """What the heads say of one passage.

        Args:
            vectors: The encoder's, shape (1 + tokens, width), first token's vector first.
            facts: Told to somebody else, has turns before, answers the other; 0 or 1 each.
        """
        words = vectors[1:]
        text = np.concatenate([words.mean(0), vectors[0], np.array(facts, np.float32)])
        said = self._text @ text + self._text_bias
        return Logits(
            stance=said[self._moves : self._stance],
            moves=said[: self._moves],
            safety=said[self._stance : self._safety],
            source=said[self._safety :],
            words=words @ self._words + self._words_bias,
        )
