"""The development sets, read by the shipped reader, by VADER and by TF-IDF, and scored in one run.

    make eval

The sets and their scorer live outside the repository (``SAMEAS_SHARED``); nothing of
them is trained on. VADER knows no stances: a text that it calls negative counts as
one-up, any other as plain. TF-IDF with logistic regression learns from the same
text as the reader. Figures go to ``evals/results/development.json`` and the model's card.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from corpus import STANCES, load
from sameas import read_many

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("SAMEAS_SHARED") or ROOT.parent / "shared")
DEV = SHARED / "data" / "dev"
OUT = ROOT / "evals" / "results" / "development.json"
CARD = ROOT / "src" / "sameas" / "models" / "CARD.md"
PLACE = re.compile(r"(<!-- development -->\n).*?(<!-- /development -->)", re.DOTALL)
NEGATIVE = -0.05
"""VADER's own threshold for a negative text."""

Answers = dict[str, dict[str, Any]]


def records(path: Path) -> list[dict[str, Any]]:
    """Lines of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def conversations() -> tuple[list[dict[str, Any]], Answers]:
    """Every turn of the development conversations as a unit with up to four turns before it, and its labels."""
    units, gold = [], {}
    for path in sorted((DEV / "conversations").glob("*.gold.json")):
        labels = json.loads(path.read_text("utf-8"))
        turns = json.loads(path.with_name(path.name.replace(".gold", "")).read_text("utf-8"))["turns"]
        for number, (turn, label) in enumerate(zip(turns, labels["turns"], strict=True)):
            before = [{"speaker": t["speaker"], "text": t["text"]} for t in turns[max(0, number - 4) : number]]
            units.append({"id": label["id"], "text": turn["text"], "speaker": turn["speaker"], "context": before})
            gold[label["id"]] = label
    return units, gold


def by_reader(units: list[dict[str, Any]]) -> Answers:
    """The shipped reader's answers."""
    return {r.id or "": r.to_json() for r in read_many(units)}


def by_vader(units: list[dict[str, Any]]) -> Answers:
    """Negative texts as one-up, others as plain."""
    analyser = SentimentIntensityAnalyzer()
    return {
        u["id"]: {"stance": "one-up" if analyser.polarity_scores(u["text"])["compound"] <= NEGATIVE else "plain"} for u in units
    }


def tfidf() -> Callable[[list[dict[str, Any]]], Answers]:
    """Word and pair-of-word counts with logistic regression, on the reader's own training text."""
    units = load()
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        LogisticRegression(C=4, max_iter=2000, class_weight="balanced"),
    ).fit([u.record["text"] for u in units], [STANCES[u.stance] for u in units])
    return lambda asked: {u["id"]: {"stance": s} for u, s in zip(asked, model.predict([u["text"] for u in asked]), strict=True)}


def scorer() -> Any:  # noqa: ANN401 - a module from outside
    """The development sets' own scorer."""
    spec = importlib.util.spec_from_file_location("score", DEV / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit("NOT RUN: no scorer")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sets() -> Iterator[tuple[str, list[dict[str, Any]], Answers]]:
    """Each set: its name, its units, its labels."""
    for name, gold in (("units", "gold"), ("traps", "traps-gold")):
        yield name, records(DEV / f"{name}.jsonl"), {g["id"]: g for g in records(DEV / f"{gold}.jsonl")}
    yield "conversations", *conversations()
    varieties = records(DEV / "varieties.jsonl")
    yield "varieties", varieties, {v["id"]: {"stance": v["stance"], "moves": [], "any": [], "safety": []} for v in varieties}


COLUMNS = {
    "stance F1": "stance_macro_f1",
    "trouble precision": "trouble_precision",
    "trouble recall": "trouble_recall",
    "alarm on same-as": "false_alarm_same",
    "alarm on healthy": "false_alarm_healthy",
    "moves F1": "moves_micro_f1",
    "danger recall": "safety_recall_any",
    "danger alarm": "safety_false_alarm",
    "abstained": "abstained",
}


def table(results: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The figures as a Markdown table; what a baseline does not do is left empty."""
    yield f"| set | n | reader | {' | '.join(COLUMNS)} |"
    yield "|---" * (len(COLUMNS) + 3) + "|"
    for key, figures in results.items():
        name, reader = key.split("/")
        wanted = [figures[column] for column in COLUMNS.values()]
        if reader != "same-as":
            wanted[5:] = [None] * 4
        elif name == "varieties":  # labelled with stances only
            wanted[5:8] = [None] * 3
        shown = ["" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value) for value in wanted]
        yield f"| {name} | {figures['n']} | {reader} | {' | '.join(shown)} |"


def main() -> int:
    """Score, print a table, keep the figures, put them into the model's card."""
    if not DEV.is_dir():
        print(f"NOT RUN: there is no development data at {DEV}; set SAMEAS_SHARED")
        return 0
    score, readers = scorer().score, {"same-as": by_reader, "tf-idf": tfidf(), "vader": by_vader}
    results = {}
    for name, units, gold in sets():
        for reader, answer in readers.items():
            results[f"{name}/{reader}"] = score(gold, answer(units))
    lines = "\n".join(table(results))
    print(lines)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    CARD.write_text(PLACE.sub(lambda m: f"{m.group(1)}{lines}\n{m.group(2)}", CARD.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
