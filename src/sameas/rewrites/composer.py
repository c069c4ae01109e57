"""The composer: what of a draft can stay, and what our own writers added to drafts like it.

An encoder of its own, learned from pairs of draft and rewriting, hears a draft with the turns
before it. Small maps on its vectors say of every word whether a careful rewriter would keep it,
and bring the draft near the feelings and the wishes that were written for drafts like it, among
some thousand that can stand in somebody else's message (example-based, as a translation memory
works). Nothing is generated: what stays are the writer's own words, what is added was written by
our own writers (language models; see training/CARD.md) for a draft like this.
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
from sameas.reader.encoder import Encoder, Passage
from sameas.reader.heard import hear
from sameas.reader.wordpiece import WordPiece
from sameas.rewrites.clauses import Clause, clauses
from sameas.rewrites.phrases import Phrase
from sameas.rewrites.words import WORD, stem, words

Array = npt.NDArray[np.float32]

LOOKED_AT = 300
"""Phrases looked through for those that fit, the nearest first."""
HEARD_BEFORE = 40
"""Tokens of the turns before that it has learned to hear; the nearest are kept."""


@dataclass(frozen=True)
class Found:
    """What was found for one draft.

    Attributes:
        clauses: The draft's clauses.
        keep: Of each, how likely a careful rewriter would keep its words.
        kept_words: Of each word of the draft where it starts, and how likely it is kept.
        feelings: Phrases that say a feeling, the nearest first, each with how near it is (a cosine); none speaks of a thing
            that neither the draft nor the turns before speak of.
        wishes: Phrases that say a wish, each with how likely it fits; then those of the moves' pages, each with how near it is.
    """

    clauses: tuple[Clause, ...]
    keep: tuple[float, ...]
    kept_words: tuple[tuple[int, float], ...]
    feelings: tuple[tuple[float, Phrase], ...]
    wishes: tuple[tuple[float, Phrase], ...]


class Composer:
    """Finds what can stay and what can be added, with one model."""

    def __init__(self, model: Model, pieces: WordPiece) -> None:
        """Load the model's files.

        Args:
            model: Its encoder, maps and phrases.
            pieces: The vocabulary, which is the reader's too.

        Raises:
            ModelError: One of them is missing or not what was shipped.
        """
        self._pieces = pieces
        self._encoder = Encoder(model, "answering")
        with np.load(io.BytesIO(model.read("maps.npz")), allow_pickle=False) as arrays:
            self._maps = {name: arrays[name].astype(np.float32) for name in arrays.files}
        self._phrases: dict[str, list[Phrase]] = {"feeling": [], "wish": []}
        for line in model.read("phrases.jsonl").decode("utf-8").splitlines():
            phrase = Phrase.from_json(json.loads(line))
            self._phrases[phrase.kind].append(phrase)

    def find(self, message: Message) -> Found:
        """What can stay of a draft, and what can be added to it; who is spoken of in it and in the turns before is masked."""
        tokens, vectors = self._heard(message)
        keep = self._keep(message.text, tokens, vectors)
        parts = clauses(message.text)
        share = tuple(float(np.mean([p for at, p in keep if part.start <= at < part.end] or [0.0])) for part in parts)
        whole = np.concatenate([vectors[1:].mean(0), vectors[0]])
        spoken = frozenset(stem(word) for text in (message.text, *(t.text for t in message.context)) for word in words(text))
        return Found(tuple(parts), share, tuple(keep), self._feelings(whole, spoken), self._wishes(whole, spoken))

    def _heard(self, message: Message) -> tuple[list[tuple[int, int]], Array]:
        """Where the tokens of a message stand, and their vectors, the first token's in front."""
        heard = hear(message, self._pieces)
        group = next(heard.windows())
        passage = heard.passage(group)
        vectors = self._encoder.vectors(Passage(passage.context[-HEARD_BEFORE:], passage.text), self._pieces)
        return [(token.start, token.end) for token in passage.text], vectors

    def _keep(self, text: str, tokens: Sequence[tuple[int, int]], vectors: Array) -> list[tuple[int, float]]:
        """Of each word where it stands, and how likely it is kept."""
        m = self._maps
        rows = np.hstack([vectors[1:], np.broadcast_to(vectors[0], vectors[1:].shape)])
        hidden = _gelu(rows @ m["keep.in"].T + m["keep.in.bias"])
        likely = 1 / (1 + np.exp(-(hidden @ m["keep.out"] + m["keep.out.bias"])))
        found = []
        for match in WORD.finditer(text):
            own = [i for i, (start, end) in enumerate(tokens) if start < match.end() and end > match.start()]
            if own:
                found.append((match.start(), float(likely[own].mean())))
        return found

    def _feelings(self, whole: Array, spoken: frozenset[str]) -> tuple[tuple[float, Phrase], ...]:
        """The feelings that speak of nothing new, the nearest first."""
        _, near = self._near("feeling", whole)
        places = self._looked_at("feeling", near, spoken)
        return tuple((float(near[i]), self._phrases["feeling"][i]) for i in places)

    def _wishes(self, whole: Array, spoken: frozenset[str]) -> tuple[tuple[float, Phrase], ...]:
        """The wishes that speak of nothing new, the likeliest to fit first; then those of the moves' pages, the nearest first."""
        every, m = self._phrases["wish"], self._maps
        asked, near = self._near("wish", whole)
        places = self._looked_at("wish", near, spoken)
        # The network of training/fitting.py: subject, direction and nearness of this draft and each wish at once.
        hidden = m["fit.wishes"][places] + m["fit.draft"] @ whole + m["fit.bias"] + np.outer(near[places], m["fit.near"][:, 0])
        hidden += m["wish.phrases"][places] @ (m["fit.both"] * asked).T
        fit = 1 / (1 + np.exp(-(_gelu(hidden) @ m["fit.out"] + m["fit.out.bias"])))
        likely = sorted(((float(p), i) for p, i in zip(fit, places, strict=True) if not every[i].moves), reverse=True)
        return (*((p, every[i]) for p, i in likely), *((float(near[i]), every[i]) for i in places if every[i].moves))

    def _near(self, kind: str, whole: Array) -> tuple[Array, Array]:
        """A draft in the space of one kind of phrase, of length one, and the cosine to each phrase."""
        m = self._maps
        asked = m[f"{kind}.draft"] @ whole + m[f"{kind}.draft.bias"]
        asked /= np.linalg.norm(asked)
        return asked, m[f"{kind}.phrases"] @ asked

    def _looked_at(self, kind: str, near: Array, spoken: frozenset[str]) -> list[int]:
        """Places of the phrases that speak of nothing new, the nearest first; what the pages have is there to the last."""
        found: list[int] = []
        for i in np.argsort(-near, kind="stable"):
            phrase = self._phrases[kind][i]
            if phrase.moves or (phrase.needs <= spoken and len(found) < LOOKED_AT):
                found.append(int(i))
        return found


def _gelu(x: Array) -> Array:
    """The error function's bend, by its usual approximation (Hendrycks and Gimpel 2016)."""
    return np.asarray(0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))), np.float32)
