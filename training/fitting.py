"""Whether a wish fits a draft: a small network on the answering encoder's vectors, learned from what readers marked.

    python training/fitting.py         # training/build/fitting.npz; two minutes on two cores

``fitting.jsonl`` has drafts of our pairs with two to five wishes of other drafts each, and which of them a reader (a language model) found
to fit: about the same, the right way round, not invented (``briefs/fitting.md``). Nearness alone knows the subject and not who wants what
of whom. Several networks are learned in other orders and become one, whose outputs are their mean; drafts with a number that ends in
nine are measured first, and then learned from too.
"""

from __future__ import annotations

import argparse
import json
import zlib
from pathlib import Path

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch import Tensor, nn
from torch.nn import functional

from answering import BUILD, Answering
from batching import pieces_of
from recipe import BASE
from rewritings import HERE
from sameas.rewrites.masks import Mask
from told import Line, line_of, phrase_line, told

HIDDEN, SEEDS, EPOCHS, BATCH = 96, 4, 9, 128
NEAR, STRETCH, SCALE = 0.48, 20.0, 16.0
"""What is taken off a cosine and what it is multiplied by; what a product of two vectors of length one is multiplied by."""


@torch.no_grad()
def vectors(network: Answering, lines: list[Line]) -> tuple[Tensor, Tensor]:
    """Means (n, 384) and whole vectors (n, 768) of some texts."""
    found = [network(lines[start : start + 64])[1:3] for start in range(0, len(lines), 64)]
    return torch.cat([mean for mean, _ in found]), torch.cat([whole for _, whole in found])


def marked(network: Answering) -> tuple[dict[str, Tensor], Tensor, np.ndarray]:
    """Of every draft and wish that was marked the features by name, whether it fits, and whether it is measured on."""
    pieces = pieces_of(BASE)
    records = [json.loads(line) for line in (HERE / "fitting.jsonl").read_text("utf-8").splitlines()]
    drafts = {one.id: one for one in told()}
    wishes = sorted({wish for record in records for wish, _ in record["wishes"]})
    lines = []
    for record in records:
        one = drafts[record["id"]]
        mask = Mask.of("\n".join([one.draft, *(text for _, text in one.before)]))
        lines.append(line_of(pieces, mask.put_on(one.draft), [(mine, mask.put_on(text)) for mine, text in one.before])[0])
    wholes, means = vectors(network, lines)[1], vectors(network, [phrase_line(pieces, wish) for wish in wishes])[0]
    place = {wish: number for number, wish in enumerate(wishes)}
    rows = [(number, place[wish], fits) for number, record in enumerate(records) for wish, fits in record["wishes"]]
    of_draft, of_wish = [row[0] for row in rows], [row[1] for row in rows]
    back = np.array([zlib.crc32(records[row[0]]["id"].encode()) % 10 == 9 for row in rows])
    with torch.no_grad():
        asked = functional.normalize(network.ask["wish"](wholes), dim=1)[of_draft]
        answered = functional.normalize(network.answer["wish"](means), dim=1)[of_wish]
    features = {"draft": wholes[of_draft], "wish": means[of_wish], "both": asked * answered * SCALE}
    features["near"] = ((asked * answered).sum(1, keepdim=True) - NEAR) * STRETCH
    return features, torch.tensor([float(row[2]) for row in rows]), back


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


def main() -> None:
    """Measure, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", type=Path, default=BUILD / "answering.pt")
    parser.add_argument("--out", type=Path, default=BUILD / "fitting.npz")
    options = parser.parse_args()
    network = Answering()
    network.load_state_dict(torch.load(options.network, map_location="cpu"))
    features, y, back = marked(network.eval())
    scales = {name: (features[name].mean(0), features[name].std(0) + 1e-5) for name in ("draft", "wish")}
    x = torch.cat([(features[n] - scales[n][0]) / scales[n][1] if n in scales else features[n] for n in features], 1)
    held = torch.from_numpy(back)
    said = torch.stack([fit(x[~held], y[~held], seed)(x[held])[:, 0].detach() for seed in range(SEEDS)]).mean(0)
    print(
        f"{len(y)} marks, {float(y.mean()):.2f} fit; {int(held.sum())} measured: area under ROC {roc_auc_score(y[held], said):.3f}"
    )
    print(f"  nearness alone: {roc_auc_score(y[held], features['near'][held, 0]):.3f}")
    for least in (0.2, 0.3, 0.4, 0.5, 0.6):
        sure = said.sigmoid() >= least
        print(f"  from {least}: {float(sure.float().mean()):.2f} of them, {float(y[held][sure].mean()):.2f} fit")
    every = [fit(x, y, seed) for seed in range(SEEDS)]
    weight = torch.cat([one[1].weight for one in every]).detach()
    bias = torch.cat([one[1].bias for one in every]).detach()
    parts = dict(zip(features, weight.split([value.shape[1] for value in features.values()], 1), strict=True))
    for name, (mean, scale) in scales.items():  # W((x - m) / s) + b is a plain linear map of x
        parts[name] = parts[name] / scale
        bias = bias - parts[name] @ mean
    parts["both"], parts["near"] = parts["both"] * SCALE, parts["near"] * STRETCH
    bias = bias - parts["near"][:, 0] * NEAR
    out = torch.cat([one[4].weight[0] for one in every]).detach() / SEEDS
    last = torch.stack([one[4].bias for one in every]).mean().detach()
    arrays = {**{f"fit.{name}": value.numpy() for name, value in parts.items()}, "fit.bias": bias.numpy(), "fit.out": out.numpy()}
    np.savez(options.out, **arrays, **{"fit.out.bias": last.numpy()[None]})


if __name__ == "__main__":
    main()
