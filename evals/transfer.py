"""Public sets of other people's talk: does what was learned here carry over? Never trained on, never committed.

None of them is about couples, and their labels are not our moves; each task takes the moves nearest to a label, and asks
whether their probability ranks the labelled texts first (area under the ROC curve). Beside it, in the same run, how VADER's
negativity ranks them, and what the sets' own papers report.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from openpyxl import load_workbook
from sklearn.metrics import roc_auc_score
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from sameas import read_many
from sameas.conversation.message import LONGEST
from sameas.findings import Reading
from sameas.moves import all_moves

Record = dict[str, Any]
DRAWS = 200
UP = tuple(slug for slug, page in all_moves().items() if page.stance == "one-up")


@dataclass(frozen=True)
class Task:
    """One label of one set.

    Attributes:
        name: Set and label.
        moves: The moves that stand for it.
        beside: What others reached, and where it is said.
    """

    name: str
    moves: tuple[str, ...]
    beside: str = ""


Texts = list[tuple[Record, str, dict[str, bool]]]
"""Record, cluster, and for each task's name whether the label is there."""

UCC = (
    Task("UCC: condescending", ("lecturing", "contempt", "controlling"), "one person .72, BERT .78"),
    Task("UCC: dismissive", ("invalidation", "withdrawal"), "one person .68, BERT .82"),
    Task("UCC: sarcastic", ("sarcasm",), "one person .72, BERT .64"),
    Task("UCC: hostile", ("contempt", "criticism", "threat"), "one person .76, BERT .84"),
    Task("UCC: unfair generalisation", ("absolutes", "contempt"), "one person .71, BERT .82"),
)
OVER_ALL = "F1 .46 over 27 emotions, trained"
SARCASM = (Task("iSarcasm: sarcastic", ("sarcasm",), "F1 about .60, best of 2022, trained"),)
FACE = (
    Task("face acts: attacks the other's face (hpos-)", ("criticism", "contempt"), "F1 .43, trained"),
    Task("face acts: presses the other (hneg-)", ("controlling", "request"), "F1 .68, trained"),
    Task("face acts: keeps own freedom (sneg+)", ("limit",), "F1 .55, trained"),
)
EMPATHY = (
    Task("EPITOME: emotional reaction", ("acknowledging", "appreciation"), "F1 .75, trained"),
    Task("EPITOME: interpretation", ("acknowledging",), "F1 .63, trained"),
    Task("EPITOME: exploration", ("curiosity",), "F1 .73, trained"),
)
EMOTIONS = (
    Task("GoEmotions: remorse", ("repair", "self-blame"), OVER_ALL),
    Task("GoEmotions: gratitude, love, admiration", ("appreciation",), OVER_ALL),
    Task("GoEmotions: curiosity", ("curiosity",), OVER_ALL),
    Task("GoEmotions: annoyance, anger, disgust", UP, OVER_ALL),
)


def rows_of(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def ucc(folder: Path) -> Texts:
    """News comments with five unhealthy attributes (Price et al. 2020)."""
    columns = ("condescending", "dismissive", "sarcastic", "hostile", "generalisation_unfair")
    return [
        ({"text": row["comment"]}, row["_unit_id"], {t.name: float(row[c]) > 0 for t, c in zip(UCC, columns, strict=True)})
        for row in rows_of(folder / "ucc_val" / "val.csv")
    ]


def sarcasm(folder: Path) -> Texts:
    """Tweets whose authors say whether they meant them sarcastically (Abu Farha et al. 2022)."""
    rows = rows_of(folder / "isarcasm" / "test" / "task_A_En_test.csv")
    return [({"text": r["text"]}, str(n), {SARCASM[0].name: r["sarcastic"] == "1"}) for n, r in enumerate(rows)]


def face(folder: Path) -> Texts:
    """Sentences of chats that ask for a gift to charity, with four before each (Dutt et al. 2020)."""
    sheet = load_workbook(folder / "face_acts" / "data" / "Persuasion Face Act Prediction.xlsx", read_only=True).worksheets[0]
    found: Texts = []
    turns: list[dict[str, str]] = []
    talk = None
    for name, speaker, text, _, label, *_ in sheet.iter_rows(min_row=2, values_only=True):
        if name != talk:
            talk, turns = name, []
        said = {"speaker": "AB"[int(speaker or 0)], "text": str(text)}
        labels = {task.name: label == kind for task, kind in zip(FACE, ("hpos-", "hneg-", "sneg+"), strict=True)}
        found.append(({**said, "context": turns[-4:]}, str(talk), labels))
        turns = [*turns, said]
    return found


def empathy(folder: Path) -> Texts:
    """Answers to people who ask for support, with the post before (Sharma et al. 2020)."""
    files = ("emotional-reactions", "interpretations", "explorations")
    sheets = [rows_of(folder / "epitome" / "dataset" / f"{name}-reddit.csv") for name in files]
    found: Texts = []
    for rows in zip(*sheets, strict=True):
        first = rows[0]
        record = {
            "text": first["response_post"],
            "speaker": "A",
            "context": [{"speaker": "B", "text": first["seeker_post"]}],
        }
        found.append((record, first["sp_id"], {t.name: r["level"] != "0" for t, r in zip(EMPATHY, rows, strict=True)}))
    return found


def emotions(folder: Path) -> Texts:
    """Reddit comments with 27 emotions (Demszky et al. 2020)."""
    names = (folder / "goemotions" / "labels.txt").read_text("utf-8").split()
    wanted = ({"remorse"}, {"gratitude", "love", "admiration"}, {"curiosity"}, {"annoyance", "anger", "disgust"})
    found: Texts = []
    for line in (folder / "goemotions" / "test.tsv").read_text("utf-8").splitlines():
        text, numbers, name = line.split("\t")
        labels = {names[int(n)] for n in numbers.split(",")}
        found.append(({"text": text}, name, {t.name: bool(labels & w) for t, w in zip(EMOTIONS, wanted, strict=True)}))
    return found


def area(scores: np.ndarray, truth: np.ndarray, clusters: np.ndarray) -> list[float]:
    """Area under the ROC curve and its 95 % interval, by bootstrap over clusters."""
    chance, drawn = np.random.default_rng(0), []
    names, place = np.unique(clusters, return_inverse=True)
    for _ in range(DRAWS):
        weight = chance.multinomial(len(names), np.full(len(names), 1 / len(names)))[place]
        if weight[truth].any():
            drawn.append(roc_auc_score(truth, scores, sample_weight=weight))
    return [round(float(x), 3) for x in (roc_auc_score(truth, scores), *np.quantile(drawn, (0.025, 0.975)))]


def usable(record: Record) -> bool:
    """Whether the reader takes it: text, not longer than a message can be."""
    return all(0 < len(text.strip()) <= LONGEST for text in (record["text"], *(t["text"] for t in record.get("context", ()))))


def run(folder: Path) -> dict[str, dict[str, Any]]:
    """Measure every task; nothing where the sets are not."""
    if not folder.is_dir():
        print(f"NOT RUN: the public sets: there are none at {folder}; set SAMEAS_SHARED", file=sys.stderr)
        return {}
    analyser, found = SentimentIntensityAnalyzer(), {}
    for read, tasks in ((ucc, UCC), (sarcasm, SARCASM), (face, FACE), (empathy, EMPATHY), (emotions, EMOTIONS)):
        texts = [row for row in read(folder) if usable(row[0])]
        readings: list[Reading] = list(read_many(record for record, *_ in texts))
        clusters = np.array([cluster for _, cluster, _ in texts])
        bad = np.array([-analyser.polarity_scores(record["text"])["compound"] for record, *_ in texts])
        for task in tasks:
            truth = np.array([labels[task.name] for *_, labels in texts])
            ours = np.array([max(reading.scores[move] for move in task.moves) for reading in readings])
            found[task.name] = {
                "texts": len(texts),
                "labelled": int(truth.sum()),
                "moves": "any one-up" if task.moves == UP else ", ".join(task.moves),
                "same-as": area(ours, truth, clusters),
                "vader": area(bad, truth, clusters),
                "beside": task.beside,
            }
            print(task.name, found[task.name]["same-as"], flush=True)
    return found


def table(found: dict[str, dict[str, Any]]) -> str:
    """The figures as a Markdown table."""

    def lines() -> Iterator[str]:
        yield "| set and label | texts | labelled | read as | area under ROC | VADER's negativity | others |"
        yield "|---|---|---|---|---|---|---|"
        for name, f in found.items():
            a, low, high = f["same-as"]
            area_ = f"{a:.2f} [{low:.2f}, {high:.2f}]"
            yield f"| {name} | {f['texts']} | {f['labelled']} | {f['moves']} | {area_} | {f['vader'][0]:.2f} | {f['beside']} |"

    return "\n".join(lines())
