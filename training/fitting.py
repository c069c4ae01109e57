"""Small networks on the answering encoder's vectors, learned from what readers marked: what fits a draft, and what of it may stay.

    python training/fitting.py         # training/build/fitting.npz; some minutes on two cores

Readers (language models) marked, of drafts of our pairs, which wishes of other drafts fit (``fitting.jsonl``, ``briefs/fitting.md``), and
which wordings of a draft's clauses a wise friend would leave in and which feelings its writer has (``staying.jsonl``,
``briefs/staying.md``). Nearness alone knows the subject and not who wants what of whom. Several networks are learned in other orders and
become one, whose outputs are their mean; drafts with a number that ends in nine are measured first, and then learned from too.
"""

from __future__ import annotations

import argparse
import json
import random
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch import Tensor, nn
from torch.nn import functional

from answering import BUILD, Answering, loaded, vectors
from batching import pieces_of
from recipe import BASE
from rewritings import HERE
from sameas.rewrites.masks import Mask
from sameas.rewrites.wordings import HOWS
from told import Told, line_of, mask_of, masked_line, phrase_line, told, units

HIDDEN, SEEDS, EPOCHS, BATCH = 96, 4, 9, 128
NEAR, STRETCH, SCALE = 0.48, 20.0, 16.0
"""What is taken off a cosine and what it is multiplied by; what a product of two vectors of length one is multiplied by."""
CALM = 7000
"""Labelled texts without a danger sign that are learned from."""
MARKED = {"feeling": ("staying", "feels"), "wish": ("fitting", "wishes")}
"""Of each kind of phrase the file of its marks, and their name there."""
LEAST = (0.3, 0.4, 0.5, 0.6, 0.7)

Marks = tuple[dict[str, Tensor], Tensor, np.ndarray]
"""Features by name, (n, …) each; whether the mark is yes, (n,); whether its draft is measured on, (n,)."""


class Marked:
    """What readers marked, as vectors."""

    def __init__(self, network: Answering) -> None:
        """Take the network and the drafts of our pairs."""
        self._network, self._pieces = network, pieces_of(BASE)
        self._drafts: dict[str, Told] = {one.id: one for one in told()}

    def phrases(self, kind: str) -> Marks:
        """Feelings or wishes with the drafts they were marked beside."""
        name, key = MARKED[kind]
        records = self._records(name)
        wholes, _ = self._wholes(records)
        said = sorted({text for record in records for text, _ in record[key]})
        means = vectors(self._network, [phrase_line(self._pieces, text) for text in said])[0]
        place = {text: number for number, text in enumerate(said)}
        rows = [(number, place[text], fits) for number, record in enumerate(records) for text, fits in record[key]]
        of_draft, of_phrase = [row[0] for row in rows], [row[1] for row in rows]
        with torch.no_grad():
            asked = functional.normalize(self._network.ask[kind](wholes), dim=1)[of_draft]
            answered = functional.normalize(self._network.answer[kind](means), dim=1)[of_phrase]
        features = {"draft": wholes[of_draft], "phrase": means[of_phrase], "both": asked * answered * SCALE}
        features["near"] = ((asked * answered).sum(1, keepdim=True) - NEAR) * STRETCH
        return features, torch.tensor([float(row[2]) for row in rows]), self._back(records, of_draft)

    def wordings(self) -> Marks:
        """Wordings of clauses beside their drafts."""
        records = self._records("staying")
        wholes, masks = self._wholes(records)
        rows = [(number, *wording) for number, record in enumerate(records) for wording in record["stays"]]
        lines = [line_of(self._pieces, masks[number].put_on(text))[0] for number, _, text, _ in rows]
        of_draft = [row[0] for row in rows]
        features = {"wording": vectors(self._network, lines)[1], "draft": wholes[of_draft]}
        features["how"] = 2 * functional.one_hot(torch.tensor([HOWS.index(row[1]) for row in rows]), len(HOWS)).float()
        return features, torch.tensor([float(row[3]) for row in rows]), self._back(records, of_draft)

    def danger(self) -> Marks:
        """Labelled texts with a danger sign beside as many without, and ordinary drafts, which were written to have none."""
        labelled, ordinary = units(self._pieces), [one for id_, one in self._drafts.items() if not id_.startswith("r/")]
        calm = random.Random(3).sample([unit for unit in labelled if not unit.danger], CALM)
        some = [*(unit for unit in labelled if unit.danger), *calm]
        wholes, _ = self._wholes([{"id": one.id} for one in ordinary])
        features = {"draft": torch.cat([vectors(self._network, [unit.line for unit in some])[1], wholes])}
        y = torch.tensor([unit.danger for unit in some] + [0.0] * len(ordinary))
        return features, y, np.array([*(unit.back for unit in some), *(one.back for one in ordinary)])

    def _records(self, name: str) -> list[dict]:
        return [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()]

    def _wholes(self, records: list[dict]) -> tuple[Tensor, list[Mask]]:
        some = [self._drafts[record["id"]] for record in records]
        return vectors(self._network, [masked_line(self._pieces, one) for one in some])[1], [mask_of(one) for one in some]

    def _back(self, records: list[dict], of_draft: list[int]) -> np.ndarray:
        back = [zlib.crc32(record["id"].encode()) % 10 == 9 for record in records]
        return np.array(back)[of_draft]


def fit(x: Tensor, y: Tensor, seed: int) -> nn.Sequential:
    """One network."""
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Dropout(0.3), nn.Linear(x.shape[1], HIDDEN), nn.GELU(), nn.Dropout(0.3), nn.Linear(HIDDEN, 1))
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3, weight_decay=0.5)
    for _ in range(EPOCHS):
        for some in torch.randperm(len(x)).split(BATCH):
            loss = functional.binary_cross_entropy_with_logits(network(x[some])[:, 0], y[some])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return network.eval()


def learned(name: str, marks: Marks) -> Iterator[tuple[str, np.ndarray]]:
    """Measure, learn, and give the one network's arrays by name; what it reads is not scaled any more."""
    features, y, back = marks
    scales = {
        part: (value.mean(0), value.std(0) + 1e-5) for part, value in features.items() if part in {"draft", "phrase", "wording"}
    }
    x = torch.cat([(v - scales[n][0]) / scales[n][1] if n in scales else v for n, v in features.items()], 1)
    held = torch.from_numpy(back)
    said = torch.stack([fit(x[~held], y[~held], seed)(x[held])[:, 0].detach() for seed in range(SEEDS)]).mean(0)
    area = roc_auc_score(y[held], said)
    print(f"{name}: {len(y)} marks, {float(y.mean()):.2f} yes; {int(held.sum())} measured: area under ROC {area:.3f}")
    if "near" in features:
        print(f"  nearness alone: {roc_auc_score(y[held], features['near'][held, 0]):.3f}")
    for least in LEAST:
        sure = said.sigmoid() >= least
        found = float(y[held][sure].sum() / y[held].sum())
        print(
            f"  from {least}: {float(sure.float().mean()):.2f} of them, {float(y[held][sure].mean()):.2f} yes, {found:.2f} of all yes"
        )
    every = [fit(x, y, seed) for seed in range(SEEDS)]
    weight = torch.cat([one[1].weight for one in every]).detach()
    bias = torch.cat([one[1].bias for one in every]).detach()
    parts = dict(zip(features, weight.split([value.shape[1] for value in features.values()], 1), strict=True))
    for part, (mean, scale) in scales.items():  # W((x - m) / s) + b is a plain linear map of x
        parts[part] = parts[part] / scale
        bias = bias - parts[part] @ mean
    if "near" in parts:
        parts["both"], parts["near"] = parts["both"] * SCALE, parts["near"] * STRETCH
        bias = bias - parts["near"][:, 0] * NEAR
    if "how" in parts:
        parts["how"] = parts["how"] * 2
    yield from ((f"{name}.{part}", value.numpy()) for part, value in parts.items())
    yield f"{name}.bias", bias.numpy()
    yield f"{name}.out", torch.cat([one[4].weight[0] for one in every]).detach().numpy() / SEEDS
    yield f"{name}.out.bias", torch.stack([one[4].bias for one in every]).mean().detach().numpy()[None]


def main() -> None:
    """Measure, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", type=Path, default=BUILD / "answering.pt")
    parser.add_argument("--out", type=Path, default=BUILD / "fitting.npz")
    options = parser.parse_args()
    marked = Marked(loaded(options.network))
    arrays = dict(learned("stay", marked.wordings())) | dict(learned("danger", marked.danger()))
    for kind in MARKED:
        arrays |= learned(f"{kind}.fit", marked.phrases(kind))
    np.savez(options.out, **arrays)


if __name__ == "__main__":
    main()
