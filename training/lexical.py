"""Trains the ear for words: words and pairs of words, weighed for stances, moves and danger signs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from corpus import MOVES, SIGNALS, STANCES, Labelled
from sameas.conversation import Message
from sameas.reader.heard import hear
from sameas.reader.lexical import ngrams
from sameas.reader.wordpiece import WordPiece


def forms_of(unit: Labelled, pieces: WordPiece) -> list[str]:
    """A unit's words as they are heard."""
    return [form for sentence in hear(Message.from_json(unit.record), pieces).sentences for form in sentence.forms]


def fit(units: list[Labelled], pieces: WordPiece, folder: Path) -> None:
    """Learn the weights and write ``lexical.npz`` and ``ngrams.txt``."""
    vectorizer = TfidfVectorizer(analyzer=lambda forms: list(ngrams(forms)), min_df=2, sublinear_tf=True)
    features = vectorizer.fit_transform([forms_of(unit, pieces) for unit in units])
    stance = LogisticRegression(C=4, max_iter=3000).fit(features, [unit.stance for unit in units])
    weights, bias = [stance.coef_], [stance.intercept_]
    answers = [[move in unit.moves for unit in units] for move in MOVES] + [[s in unit.safety for unit in units] for s in SIGNALS]
    for answer in answers:
        one = LogisticRegression(C=8, max_iter=3000).fit(features, answer)
        weights.append(one.coef_)
        bias.append(one.intercept_)
    arrays = {"idf": vectorizer.idf_, "weights": np.vstack(weights).T, "bias": np.concatenate(bias)}
    np.savez_compressed(folder / "lexical.npz", **{name: value.astype(np.float16) for name, value in arrays.items()})
    (folder / "ngrams.txt").write_text("\n".join(vectorizer.get_feature_names_out()), "utf-8")
    print(f"ear for words: {features.shape[1]:,} words and pairs, {len(STANCES)} stances, {len(answers)} moves and signals")
