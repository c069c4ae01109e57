"""The ear for words: which words and pairs of words stand in the text, weighed.

Counting words hears little alone, but it hears other things than the encoder does,
and the two together are better than either (docs/adr/0003-the-encoder.md has the figures).
Term frequencies by inverse document frequency (Salton and Buckley 1988), then one
linear map; the words are the forms that the encoder hears, so names and gender are
folded here too.
"""

from __future__ import annotations

import collections
import io
import itertools
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from sameas.models import Model

Array = npt.NDArray[np.float32]


def ngrams(forms: Sequence[str]) -> Iterable[str]:
    """Single forms and pairs of neighbours."""
    yield from forms
    yield from (f"{a} {b}" for a, b in itertools.pairwise(forms))


class Lexical:
    """Weights of words and pairs of words, from ``lexical.npz`` and ``ngrams.txt``."""

    def __init__(self, model: Model) -> None:
        names = model.read("ngrams.txt").decode("utf-8").split("\n")
        self._rows = {name: number for number, name in enumerate(names) if name}
        with np.load(io.BytesIO(model.read("lexical.npz")), allow_pickle=False) as arrays:
            self._idf: Array = arrays["idf"].astype(np.float32)
            self._weights: Array = arrays["weights"].astype(np.float32)
            self._bias: Array = arrays["bias"].astype(np.float32)

    def logits(self, forms: Sequence[str]) -> Array:
        """What the words say before calibration: stances, then moves, then signals; shape (4 + moves + signals,)."""
        counts = collections.Counter(self._rows[gram] for gram in ngrams(forms) if gram in self._rows)
        if not counts:
            return self._bias
        rows = np.fromiter(counts, np.int64)
        weight = (1 + np.log(np.fromiter(counts.values(), np.float32))) * self._idf[rows]
        weight /= np.linalg.norm(weight)
        found: Array = weight @ self._weights[rows] + self._bias
        return found
