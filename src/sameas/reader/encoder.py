"""The encoder: words in their context to vectors.

One pass over ``[CLS] turns before [SEP] text [SEP]`` gives a vector for every
token of the text. Whoever sits on top pools them as needed; see ``heads``.

Passages are read one at a time on purpose: the weights are quantized with ranges
found at run time, so that in a batch the neighbours of a text would change its
reading. Alone, the same words give the same vectors, to the bit, always.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import onnxruntime as ort

from sameas.models import Model
from sameas.reader.wordpiece import Token, WordPiece

Vectors = npt.NDArray[np.float32]

WINDOW = 200
"""Most tokens of text in one pass. A chat message has some twenty; a letter is read window by window."""

CONTEXT = 72
"""Most tokens of the turns before; the nearest are kept."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What one pass reads.

    Attributes:
        context: Tokens of the turns before, oldest first.
        text: Tokens whose vectors are wanted.
    """

    context: tuple[Token, ...]
    text: tuple[Token, ...]


class Encoder:
    """A BERT-like encoder, read through ONNX Runtime."""

    def __init__(self, model: Model, name: str, *, threads: int = 1) -> None:
        """Load the weights.

        Args:
            model: The model whose files to use.
            name: Which of its encoders: the file ``NAME.onnx``.
            threads: Threads for one pass; more help only long batches.
        """
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = ort.InferenceSession(model.read(f"{name}.onnx"), options, providers=["CPUExecutionProvider"])
        self._inputs = {entry.name for entry in self._session.get_inputs()}

    def vectors(self, passage: Passage, pieces: WordPiece) -> Vectors:
        """The vectors of one passage, whose tokens are of the vocabulary ``pieces``.

        Returns:
            Array of shape (1 + tokens of its text, width): the ``[CLS]`` vector
            first, then one row a token.
        """
        before = [token.id for token in passage.context[-CONTEXT:]]
        head = [pieces.start, *before, pieces.separator] if before else [pieces.start]
        line = [*head, *(token.id for token in passage.text), pieces.separator]
        ids = np.array([line], np.int64)
        kinds = np.zeros_like(ids)
        if before:
            kinds[0, len(head) :] = 1
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": kinds}
        hidden: Vectors = self._session.run(None, {name: feed[name] for name in self._inputs})[0][0]
        return np.vstack([hidden[:1], hidden[len(head) : -1]]) if before else hidden[:-1]
