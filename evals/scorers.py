"""Who is measured: the shipped reader and, in the same run, what else there is.

None of the baselines knows moves or danger; of VADER and TextBlob, which know no stances
either, a text that they call negative counts as one-up, any other as plain.
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from textblob import TextBlob
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from base import fetch
from cases import Case
from corpus import STANCES, Labelled, facts, load
from measures import Answer
from sameas import read_many
from sameas.conversation import Message
from sameas.reader.encoder import Encoder
from sameas.reader.heard import hear
from sameas.reader.wordpiece import WordPiece

Answers = dict[str, Answer]
Scorer = Callable[[Sequence[Case]], Answers]

NEGATIVE_VADER, NEGATIVE_TEXTBLOB = -0.05, -0.1
"""VADER's own threshold for a negative text; TextBlob gives none, this is the middle of what its users take."""

FROZEN_UNITS = 6000
"""Units that the frozen encoder's regression learns from, so that a run stays short."""


def same_as(cases: Sequence[Case]) -> Answers:
    """The shipped reader's readings."""
    return {reading.id or "": reading.to_json(scores=True) for reading in read_many(case.record for case in cases)}


def vader(cases: Sequence[Case]) -> Answers:
    """Negative texts as one-up, others as plain."""
    analyser = SentimentIntensityAnalyzer()
    return {c.id: _by_mood(analyser.polarity_scores(c.record["text"])["compound"] <= NEGATIVE_VADER) for c in cases}


def textblob(cases: Sequence[Case]) -> Answers:
    """Negative texts as one-up, others as plain."""
    return {c.id: _by_mood(TextBlob(c.record["text"]).sentiment.polarity <= NEGATIVE_TEXTBLOB) for c in cases}


def _by_mood(negative: bool) -> Answer:  # noqa: FBT001 - its one argument
    return {"stance": "one-up" if negative else "plain"}


def tfidf() -> Scorer:
    """Word and pair-of-word counts with logistic regression, on the reader's own training text."""
    units = load()
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        LogisticRegression(C=4, max_iter=2000, class_weight="balanced"),
    ).fit([u.record["text"] for u in units], [STANCES[u.stance] for u in units])

    def read(cases: Sequence[Case]) -> Answers:
        texts = [case.record["text"] for case in cases]
        said, sure = model.predict(texts), model.predict_proba(texts).max(1)
        return {c.id: {"stance": str(s), "confidence": float(p)} for c, s, p in zip(cases, said, sure, strict=True)}

    return read


class _Folder:
    """A folder of base weights in the guise of a model; its files are checked where they are fetched."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> bytes:
        return (self._folder / name).read_bytes()


def frozen() -> Scorer:
    """The base encoder as it came, with logistic regression on its vectors, on a part of the reader's training text."""
    folder = _Folder(fetch("colbert-small"))
    encoder = Encoder(folder, "encoder", threads=2)  # type: ignore[arg-type] # reads one file, no more
    pieces = WordPiece.from_lines(folder.read("vocabulary.txt").decode("utf-8").splitlines())

    def vector(record: dict[str, object]) -> np.ndarray:
        heard = hear(Message.from_json(record), pieces)
        window = next(heard.windows(), None)
        if window is None:
            return np.zeros(2 * 384 + 3)
        vectors = encoder.vectors(heard.passage(window), pieces)
        return np.concatenate([vectors[0], vectors[1:].mean(0), facts(heard)])

    units: list[Labelled] = random.Random(0).sample(load(), FROZEN_UNITS)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.01, max_iter=500))
    model.fit(np.array([vector(u.record) for u in units]), [STANCES[u.stance] for u in units])

    def read(cases: Sequence[Case]) -> Answers:
        rows = np.array([vector(case.record) for case in cases])
        said, sure = model.predict(rows), model.predict_proba(rows).max(1)
        return {c.id: {"stance": str(s), "confidence": float(p)} for c, s, p in zip(cases, said, sure, strict=True)}

    return read


def scorers() -> dict[str, Scorer]:
    """All of them, by name."""
    found: dict[str, Scorer] = {"same-as": same_as, "tf-idf": tfidf(), "vader": vader, "textblob": textblob}
    try:
        found["frozen encoder"] = frozen()
    except (OSError, subprocess.SubprocessError, SystemExit) as error:  # its weights come from a package index
        print(f"NOT RUN: frozen encoder: {error}", file=sys.stderr)
    return found
