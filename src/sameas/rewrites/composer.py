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
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from sameas.conversation import Message
from sameas.models import Model
from sameas.reader.encoder import Encoder, Passage
from sameas.reader.heard import hear
from sameas.reader.wordpiece import WordPiece
from sameas.rewrites.masks import Mask
from sameas.rewrites.phrases import Phrase
from sameas.rewrites.wordings import HOWS, How
from sameas.rewrites.words import stem, words

Array = npt.NDArray[np.float32]

KINDS = ("feeling", "wish")
LOOKED_AT = 300
"""Phrases looked through for those that fit, the nearest first."""
HEARD_BEFORE = 40
"""Tokens of the turns before that it has learned to hear; the nearest are kept."""


@dataclass(frozen=True)
class Heard:
    """One draft as the composer hears it.

    Attributes:
        mask: Who is spoken of in it and in the turns before, put aside.
        message: The draft behind that mask.
        whole: The draft as the maps know it: the mean of its tokens' vectors beside the first token's, (768,).
        danger: How likely somebody is at risk, to an ear that knows hot complaints from it; the reader's is another.
    """

    mask: Mask
    message: Message
    whole: Array
    danger: float


@dataclass(frozen=True)
class Found:
    """What was found for one draft.

    Attributes:
        feelings: Phrases that say a feeling, each with how likely it fits, the likeliest first; none speaks of a thing
            that neither the draft nor the turns before speak of.
        wishes: Phrases that say a wish, those of the moves' pages among them, likewise.
    """

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
        self._phrases: dict[str, list[Phrase]] = {kind: [] for kind in KINDS}
        for line in model.read("phrases.jsonl").decode("utf-8").splitlines():
            phrase = Phrase.from_json(json.loads(line))
            self._phrases[phrase.kind].append(phrase)
        for kind in KINDS:
            # What a phrase brings, to being near and to being fit, is the same for every draft.
            means = self._maps.pop(f"{kind}.phrases")
            answers = means @ self._maps[f"{kind}.answer.weight"].T + self._maps[f"{kind}.answer.bias"]
            self._maps[f"{kind}.answers"] = answers / np.linalg.norm(answers, axis=1, keepdims=True)
            self._maps[f"{kind}.fit.phrases"] = means @ self._maps[f"{kind}.fit.phrase"].T

    def hear(self, message: Message) -> Heard:
        """Hear a draft; one mask for all that is said, so that who is spoken of before has no name and no gender here either."""
        mask = Mask.of("\n".join([message.text, *(turn.text for turn in message.context)]))
        before = tuple(replace(turn, text=mask.put_on(turn.text)) for turn in message.context)
        masked = replace(message, text=mask.put_on(message.text), context=before)
        whole, m = self._whole(masked), self._maps
        hidden = _gelu(m["danger.draft"] @ whole + m["danger.bias"])
        return Heard(mask, masked, whole, float(_chance(hidden @ m["danger.out"] + m["danger.out.bias"])[0]))

    def find(self, heard: Heard) -> Found:
        """What can be added to a draft."""
        message, whole = heard.message, heard.whole
        spoken = frozenset(stem(word) for text in (message.text, *(t.text for t in message.context)) for word in words(text))
        return Found(*(self._fitting(kind, whole, spoken) for kind in KINDS))

    def stay(self, heard: Heard, wordings: Sequence[tuple[How, str]]) -> list[float]:
        """How likely a wise friend would leave in each wording of a draft's clauses."""
        m, whole, found = self._maps, heard.whole, []
        for how, text in wordings:
            its = self._whole(Message(heard.mask.put_on(text)))
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
        hidden += m[f"{kind}.answers"][places] @ (m[f"{kind}.fit.both"] * asked).T
        fit = _chance(_gelu(hidden) @ m[f"{kind}.fit.out"] + m[f"{kind}.fit.out.bias"])
        return tuple(sorted(((float(p), every[i]) for p, i in zip(fit, places, strict=True)), key=lambda pair: -pair[0]))

    def _near(self, kind: str, whole: Array) -> tuple[Array, Array]:
        """A draft in the space of one kind of phrase, of length one, and the cosine to each phrase."""
        m = self._maps
        asked = m[f"{kind}.ask.weight"] @ whole + m[f"{kind}.ask.bias"]
        asked /= np.linalg.norm(asked)
        return asked, m[f"{kind}.answers"] @ asked

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
