"""Compares bases and ways of training, one factor at a time, on a part of the text.

    python training/compare.py frozen|tuned BASE [--units 5000] [--seed 0]
    python training/compare.py average BASE BASE [--seed 0 [--seed 1]]     # of two that were tuned before

Each run adds one line to ``evals/results/encoders.jsonl``: stance macro-F1 with its
95 % interval (bootstrap over authors' scenes) on the calibration cells and on our own
held-out set. The encoder's stance head alone is asked, without the second ear, so that
the encoders are what is compared.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from scipy.special import softmax
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from base import BASES, fetch
from batching import DEVICE, batches, collate, pieces_of
from corpus import MOVES, SIGNALS, Labelled, Row, held_out, load, row
from network import Reader, load_base
from recipe import HELD_OUT
from train import WEIGHTS, Way, fit

RESULTS = Path(__file__).resolve().parents[1] / "evals" / "results" / "encoders.jsonl"
KEPT = Path(__file__).resolve().parent / "build" / "compared"


@torch.no_grad()
def seen_by(network: Reader, rows: list[Row], padding: int) -> tuple[np.ndarray, np.ndarray]:
    """What the heads look at, shape (rows, features), and the stance head's logits."""
    network.eval()
    features: list[np.ndarray] = [np.empty(0)] * len(rows)
    stances: list[np.ndarray] = [np.empty(0)] * len(rows)
    for group in batches(rows, random.Random(0)):
        batch = collate([rows[i] for i in group], padding)
        vectors = network.encoder(batch["ids"], batch["mask"], batch["kinds"])
        pooled = network.pooled(vectors, batch["own"], batch["facts"])
        for i, x, y in zip(group, pooled, network.stance(network.text_scale(pooled)), strict=True):
            features[i], stances[i] = x.cpu().numpy(), y.cpu().numpy()
    return np.array(features), np.array(stances)


def interval(truth: np.ndarray, said: np.ndarray, scenes: list[str], draws: int = 400) -> list[float]:
    """Macro-F1 and its 95 % interval, drawing whole scenes with replacement."""
    members: dict[str, list[int]] = {}
    for i, scene in enumerate(scenes):
        members.setdefault(scene, []).append(i)
    groups, chance, found = list(members.values()), random.Random(0), []
    for _ in range(draws):
        rows = [i for group in chance.choices(groups, k=len(groups)) for i in group]
        found.append(f1_score(truth[rows], said[rows], average="macro", labels=range(4), zero_division=0))
    whole = f1_score(truth, said, average="macro", labels=range(4))
    return [round(float(x), 3) for x in (whole, *np.quantile(found, (0.025, 0.975)))]


def scene_of(unit: Labelled) -> str:
    """The scene a unit is drawn with: a whole conversation, or the unit itself."""
    return unit.id.rsplit("-", 1)[0] if unit.record.get("context") else unit.id


def main() -> None:
    """Run one comparison and keep its figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("how", choices=["frozen", "tuned", "average"])
    parser.add_argument("base", choices=BASES, nargs="+")
    parser.add_argument("--units", type=int, default=5000)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, action="append")
    parser.add_argument("--without", choices=WEIGHTS, help="a head that is not trained along")
    parser.add_argument("--contrast", type=float, default=0.0, help="weight of the supervised contrastive loss")
    parser.add_argument("--start", type=Path, help="an encoder from pretrain.py")
    options = parser.parse_args()
    seeds = options.seed or [0]
    base, seed = options.base[0], seeds[0]
    sys.stdout.reconfigure(line_buffering=True)
    begun = time.perf_counter()
    weights = WEIGHTS | {"contrast": options.contrast} | ({options.without: 0.0} if options.without else {})
    units = load()
    learned = [unit for unit in units if unit.group not in HELD_OUT]
    part = random.Random(1).sample(learned, min(options.units, len(learned)))
    tests = {"calibration": [unit for unit in units if unit.group in HELD_OUT], "held-out": held_out()}
    pieces = pieces_of(base)
    truth = {name: np.array([unit.stance for unit in some]) for name, some in tests.items()}
    rows = {name: [row(unit, pieces) for unit in some] for name, some in tests.items()}
    said: dict[tuple[str, str], np.ndarray] = {}
    if options.how == "average":
        both = list(zip(options.base, seeds * 2, strict=False))
        for name in tests:
            logits = [np.load(KEPT / f"{one}-{number}-{options.units}.npz")[name] for one, number in both]
            said["head", name] = np.mean([softmax(scores, 1) for scores in logits], 0).argmax(1)
        base, seed = " + ".join(options.base), seeds
    elif options.how == "tuned":
        network = fit([row(unit, pieces) for unit in part], Way(base, seed, options.epochs, weights, options.start))
        logits = {name: seen_by(network, rows[name], pieces.padding)[1] for name in tests}
        said |= {("head", name): scores.argmax(1) for name, scores in logits.items()}
        KEPT.mkdir(parents=True, exist_ok=True)
        np.savez(KEPT / f"{base}-{seed}-{options.units}.npz", **logits)
    else:
        network = Reader(len(MOVES), len(SIGNALS), BASES[base].layers, BASES[base].frozen)
        load_base(network.encoder, fetch(base) / BASES[base].file)
        network.to(DEVICE)
        train_rows = [row(unit, pieces) for unit in part]
        features, answers = seen_by(network, train_rows, pieces.padding)[0], np.array([r.stance for r in train_rows])
        for kind, machine in (("logistic", LogisticRegression(C=0.02, max_iter=4000)), ("RBF-SVM", SVC(C=5.0))):
            fitted = make_pipeline(StandardScaler(), machine).fit(features, answers)
            for name in tests:
                said[kind, name] = fitted.predict(seen_by(network, rows[name], pieces.padding)[0])
    seconds = round(time.perf_counter() - begun)
    with RESULTS.open("a", encoding="utf-8") as out:
        for kind in {kind for kind, _ in said}:
            figures = {name: interval(truth[name], said[kind, name], [scene_of(u) for u in tests[name]]) for name in tests}
            line = {"base": base, "how": options.how, "head": kind, "units": len(part), "of": len(learned), "seed": seed}
            line |= {
                name: given
                for name, given in (
                    ("epochs", options.epochs),
                    ("without", options.without),
                    ("contrast", options.contrast),
                    ("start", options.start and options.start.name),
                )
                if given != parser.get_default(name)
            }
            print(text := json.dumps(line | figures | {"seconds": seconds}))
            out.write(text + "\n")


if __name__ == "__main__":
    main()
