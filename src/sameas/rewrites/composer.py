"""The composer: what of a draft can stay, and what our own writers added to drafts like it.

An encoder of its own, learned from pairs of draft and rewriting, hears a draft with the turns
before it. Small maps on its vectors bring the draft near the feelings and the wishes that were
written for drafts like it, among some thousand that can stand in somebody else's message
(example-based, as a translation memory works); small networks, taught by readers' marks, say
which of the nearest fit, and which of the draft's own pieces may stay. Nothing is generated:
what stays are the writer's own words, what is added was written by our own writers (language
models; see training/CARD.md) for a draft like this.
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
from sameas.rewrites.phrases import Phrase
from sameas.rewrites.wordings import HOWS, How
from sameas.rewrites.words import stem, words

Array = npt.NDArray[np.float32]

LOOKED_AT = 300
"""Phrases looked through for those that fit, the nearest first."""
HEARD_BEFORE = 40
"""Tokens of the turns before that it has learned to hear; the nearest are kept."""


@dataclass(frozen=True)
class Found:
    """What was found for one draft.

    Attributes:
        whole: The draft as the maps know it: the mean of its tokens' vectors beside the first token's, (768,).
        feelings: Phrases that say a feeling, each with how likely it fits, the likeliest first; none speaks of a thing
            that neither the draft nor the turns before speak of.
        wishes: Phrases that say a wish, those of the moves' pages among them, likewise.
    """

    whole: Array
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
        """What can be added to a draft; who is spoken of in it and in the turns before is masked."""
        whole = self._whole(message)
        spoken = frozenset(stem(word) for text in (message.text, *(t.text for t in message.context)) for word in words(text))
        feelings, wishes = (self._fitting(kind, whole, spoken) for kind in ("feeling", "wish"))
        return Found(whole, feelings, wishes)

    def stay(self, whole: Array, wordings: Sequence[tuple[How, str]]) -> list[float]:
        """How likely a wise friend would leave in each wording of a draft's clauses; all masked as the draft was."""
        m, found = self._maps, []
        for how, text in wordings:
            its = self._whole(Message(text))
            hidden = m["stay.wording"] @ its + m["stay.draft"] @ whole + m["stay.how"][:, HOWS.index(how)] + m["stay.bias"]
            found.append(float(_chance(_gelu(hidden) @ m["stay.out"] + m["stay.out.bias"])[0]))
        return found

    def _whole(self, message: Message) -> Array:
        heard = hear(message, self._pieces)
        group = next(heard.windows())
        passage = heard.passage(group)
        vectors = self._encoder.vectors(Passage(passage.context[-HEARD_BEFORE:], passage.text), self._pieces)
        return np.concatenate([vectors[1:].mean(0), vectors[0]])

    def _fitting(self, kind: str, whole: Array, spoken: frozenset[str]) -> tuple[tuple[float, Phrase], ...]:
        """The phrases that speak of nothing new, those of the moves' pages among them, the likeliest to fit first."""
        every, m = self._phrases[kind], self._maps
        asked, near = self._near(kind, whole)
        places = self._looked_at(kind, near, spoken)
        # The network of training/fitting.py: subject, direction and nearness of this draft and each phrase at once.
        hidden = m[f"{kind}.fit.phrases"][places] + m[f"{kind}.fit.draft"] @ whole + m[f"{kind}.fit.bias"]
        hidden += np.outer(near[places], m[f"{kind}.fit.near"][:, 0])
        hidden += m[f"{kind}.phrases"][places] @ (m[f"{kind}.fit.both"] * asked).T
        fit = _chance(_gelu(hidden) @ m[f"{kind}.fit.out"] + m[f"{kind}.fit.out.bias"])
        return tuple(sorted(((float(p), every[i]) for p, i in zip(fit, places, strict=True)), key=lambda pair: -pair[0]))

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


def _chance(logits: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-logits)), np.float32)
