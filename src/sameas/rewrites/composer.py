"""The composer: what of a draft can stay, and what our own writers added to drafts like it.

Three small maps on the vectors that the reader's encoder has of a draft, learned from pairs
of draft and rewriting: one says of every word whether a careful rewriter would keep it, two
find, among some hundred feelings and wishes written into other rewritings, those
that fit (example-based, as a translation memory works). Nothing is generated: what stays are
the writer's own words, what is added was written by our own writers (language models; see
training/CARD.md) for a draft like this.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sameas.conversation import Message
from sameas.models import Model
from sameas.reader.ears import Ears
from sameas.reader.heard import hear
from sameas.rewrites.clauses import Clause, clauses
from sameas.rewrites.phrases import Phrase
from sameas.rewrites.words import WORD

Array = npt.NDArray[np.float32]

KIND_COUNTS = 0.6
"""How much a kind's log-probability counts beside a phrase's own nearness."""
LIKE = 0.75
"""Cosine from which two drafts are so much alike that what was written for one can be offered for the other."""
LOOKED_AT = 400
"""Phrases looked through for those that fit, the nearest first."""


@dataclass(frozen=True)
class Found:
    """What was found for one draft.

    Attributes:
        clauses: The draft's clauses.
        keep: Of each, how likely a careful rewriter would keep its words.
        kept_words: Of each word of the draft where it starts, and how likely it is kept.
        feelings: Phrases that say a feeling, the nearest first, each with how near it is.
        wishes: Likewise for a wish.
        wholes: Whole rewritings of drafts like it, marks and all, the likest draft first.
    """

    clauses: tuple[Clause, ...]
    keep: tuple[float, ...]
    kept_words: tuple[tuple[int, float], ...]
    feelings: tuple[tuple[float, Phrase], ...]
    wishes: tuple[tuple[float, Phrase], ...]
    wholes: tuple[tuple[float, Phrase], ...]


class Composer:
    """Finds what can stay and what can be added, with one model and the reader's encoder."""

    def __init__(self, model: Model | None, ears: Ears) -> None:
        """Load the model's files.

        Args:
            model: Its maps and phrases; None while they are still to be learned.
            ears: The reader's, whose vectors they were learned on.

        Raises:
            ModelError: One of them is missing or not what was shipped.
        """
        self._ears = ears
        self._maps: dict[str, Array] = {}
        self._phrases: list[Phrase] = []
        self._of: dict[str, npt.NDArray[np.intp]] = {}
        self._kinds: dict[str, npt.NDArray[np.intp]] = {}
        if model is None:
            return
        with np.load(io.BytesIO(model.read("maps.npz")), allow_pickle=False) as arrays:
            self._maps = {name: arrays[name].astype(np.float32) for name in arrays.files}
        lines = model.read("phrases.jsonl").decode("utf-8").splitlines()
        self._phrases = [Phrase.from_json(json.loads(line)) for line in lines]
        kinds = np.array([phrase.kind for phrase in self._phrases])
        self._of = {kind: np.flatnonzero(kinds == kind) for kind in ("feeling", "wish", "whole")}
        names = model.manifest["kinds"]
        self._kinds = {kind: np.array([of.index(self._phrases[i].of) for i in self._of[kind]]) for kind, of in names.items()}

    def find(self, message: Message) -> Found:
        """What can stay of a draft, and what can be added to it."""
        tokens, vectors = self.heard(message)
        mean, first = vectors[1:].mean(0), vectors[0]
        parts = clauses(message.text)
        keep = self._keep(message.text, tokens, vectors)
        share = tuple(float(np.mean([p for at, p in keep if part.start <= at < part.end] or [0.0])) for part in parts)
        whole = np.concatenate([mean, first])
        return Found(tuple(parts), share, tuple(keep), self._near("feeling", whole), self._near("wish", whole), self._like(whole))

    def vector(self, text: str) -> Array:
        """A text as one vector: the mean of its tokens' and the first; what the maps are trained on."""
        _, vectors = self.heard(Message(text))
        return np.concatenate([vectors[1:].mean(0), vectors[0]])

    def heard(self, message: Message) -> tuple[list[tuple[int, int]], Array]:
        """Where the tokens of a message stand, and their vectors, the first token's in front."""
        # Alone, without what went before: what is looked for is what these words say.
        heard = hear(Message(message.text, message.address), self._ears.pieces)
        group = next(heard.windows())
        tokens = [(token.start, token.end) for sentence in group for token in sentence.tokens]
        return tokens, self._ears.vectors(heard.passage(group))

    def _keep(self, text: str, tokens: Sequence[tuple[int, int]], vectors: Array) -> list[tuple[int, float]]:
        """Of each word where it stands, and how likely it is kept."""
        places, rows = [], []
        for match in WORD.finditer(text):
            own = [1 + i for i, (start, end) in enumerate(tokens) if start < match.end() and end > match.start()]
            if own:
                places.append(match.start())
                rows.append(np.concatenate([vectors[own].mean(0), vectors[0]]))
        if not rows:
            return []
        m = self._maps
        hidden = np.maximum((np.stack(rows) - m["keep.mean"]) / m["keep.scale"] @ m["keep.in"].T + m["keep.in.bias"], 0)
        logits = hidden @ m["keep.out"] + m["keep.out.bias"]
        return list(zip(places, map(float, 1 / (1 + np.exp(-logits))), strict=True))

    def _like(self, whole: Array) -> tuple[tuple[float, Phrase], ...]:
        """Rewritings of the drafts that are most like this one."""
        own = (whole - self._maps["draft.mean"]) / self._maps["draft.scale"]
        near = self._maps["whole.drafts"] @ (own / np.linalg.norm(own))
        order = [i for i in np.argsort(-near)[:LOOKED_AT] if near[i] >= LIKE]
        return tuple((float(near[i]), self._phrases[self._of["whole"][i]]) for i in order)

    def _near(self, kind: str, whole: Array) -> tuple[tuple[float, Phrase], ...]:
        m = self._maps
        asked = m[f"{kind}.draft"] @ ((whole - m["draft.mean"]) / m["draft.scale"]) + m[f"{kind}.draft.bias"]
        near = m[f"{kind}.phrases"] @ (asked / np.linalg.norm(asked))
        likely = m[f"{kind}.kind"] @ ((whole - m["draft.mean"]) / m["draft.scale"]) + m[f"{kind}.kind.bias"]
        likely = likely - np.log(np.exp(likely - likely.max()).sum()) - likely.max()
        near = near + KIND_COUNTS * likely[self._kinds[kind]]
        order = np.argsort(-near)[:LOOKED_AT]
        return tuple((float(near[i]), self._phrases[self._of[kind][i]]) for i in order)
