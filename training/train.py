"""Fine-tunes the reader's network on the corpus.

    python training/train.py BASE --out OUT.pt [--hold-out GROUP …] [--part 0.25] [--epochs 6] [--seed 0]
                                  [--start ENCODER.pt | --begin NET.pt --pace 0.35] [--fold K | --taught TAUGHT.npz] [--twice w …]

Resumes from ``OUT.part`` if a run was cut off. Without ``--hold-out`` it trains on all units of ours; the examples on the
catalogue's pages stay unseen, so that they can say what the reader misses.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel

from base import BASES, fetch
from batching import DEVICE, HALF, batches, collate, padded, pieces_of
from corpus import MOVES, SIGNALS, Row, load, row
from network import Reader, load_base
from teach import FOLDS, Said, fold_of, kept, mix

sys.stdout.reconfigure(line_buffering=True)
RATE, HEAD_RATE, WARM_UP, DECAY = 1.2e-4, 1e-3, 0.08, 0.95
WEIGHTS = {"moves": 1.0, "stance": 0.6, "safety": 1.0, "source": 0.3, "words": 1.0, "contrast": 0.0}
WARMTH = 0.1
"""Temperature of the contrastive loss (Khosla and others 2020)."""


@torch.no_grad()
def below(network: Reader, rows: list[Row], padding: int) -> list[torch.Tensor]:
    """What the frozen layers make of each row, computed once; half precision is enough to keep."""
    network.eval()
    found: list[torch.Tensor] = [torch.empty(0)] * len(rows)
    for group in batches(rows, random.Random(0)):
        batch = collate([rows[i] for i in group], padding)
        vectors = network.encoder.lower(batch["ids"], batch["mask"], batch["kinds"]).half()
        for i, matrix in zip(group, vectors, strict=True):
            found[i] = matrix[: len(rows[i].ids)].clone()
    return found


@torch.no_grad()
def looked_at(network: Reader, lower: list[torch.Tensor], rows: list[Row], padding: int) -> tuple[torch.Tensor, torch.Tensor]:
    """What the heads look at, of some rows: of texts, and of words; shapes (examples, features)."""
    network.eval()
    texts, words = [], []
    for group in batches(rows, random.Random(0))[:60]:
        batch = collate([rows[i] for i in group], padding)
        vectors = network.encoder.upper(padded([lower[i] for i in group], batch["mask"].shape[1]), batch["mask"])
        texts.append(network.pooled(vectors, batch["own"], batch["facts"]))
        words.append(vectors[batch["own"] > 0])
    return torch.cat(texts), torch.cat(words)


@torch.no_grad()
def start_heads(network: Reader, lower: list[torch.Tensor], rows: list[Row], padding: int) -> None:
    """Standardize what the heads see, and let them start from how often each answer is right."""
    texts, words = looked_at(network, lower, rows, padding)
    network.text_scale.measure(texts)
    network.word_scale.measure(words)
    shares = {
        "moves": np.mean([r.moves.clip(0) for r in rows], 0),
        "safety": np.mean([r.safety for r in rows], 0),
        "words": np.concatenate([r.words[r.own > 0] for r in rows]).mean(0),
    }
    for name in ("moves", "stance", "safety", "source", "words"):
        head = getattr(network, name)
        nn.init.zeros_(head.weight)
        nn.init.zeros_(head.bias)
        if name in shares:
            share = shares[name].clip(1e-4, 0.5)
            head.bias.copy_(torch.from_numpy(np.log(share / (1 - share))))


@torch.no_grad()
def standardize(network: Reader, lower: list[torch.Tensor], rows: list[Row], padding: int) -> None:
    """Standardize what trained heads see, and fold that into them, so that they say what they said."""
    texts, words = looked_at(network, lower, rows, padding)
    for scale, seen, names in (
        (network.text_scale, texts, ("moves", "stance", "safety", "source")),
        (network.word_scale, words, ("words",)),
    ):
        before = scale.mean.clone(), scale.deviation.clone()
        scale.measure(seen)
        for head in (getattr(network, name) for name in names):
            head.bias.add_(head.weight @ ((scale.mean - before[0]) / before[1]))
            head.weight.mul_(scale.deviation / before[1])


def loss_of(
    network: Reader, lower: list[torch.Tensor], batch: dict[str, torch.Tensor], weights: dict[str, float] = WEIGHTS
) -> torch.Tensor:
    """All heads' losses, weighted."""
    vectors = padded(lower, batch["mask"].shape[1])
    # PyTorch's fused attention spends more on the way back, on short texts, than all the rest of a step.
    with torch.autocast(DEVICE.type, torch.bfloat16, enabled=HALF), sdpa_kernel(SDPBackend.MATH):
        said = network(vectors, batch["mask"], batch["own"], batch["facts"])
    moves, stance, safety, source, words, text = (part.float() for part in said)
    known = (batch["moves"] >= 0).float()
    by_move = functional.binary_cross_entropy_with_logits(moves, batch["moves"].clamp(min=0), reduction="none") * known
    by_signal = functional.binary_cross_entropy_with_logits(safety, batch["safety"], reduction="none")
    own = batch["own"].unsqueeze(-1)
    by_word = functional.binary_cross_entropy_with_logits(words, batch["words"], reduction="none") * own
    parts = {
        "moves": by_move.sum(1).mean() / 2,
        "stance": functional.cross_entropy(stance, batch["stance"]),
        "safety": by_signal.sum(1).mean(),
        "words": by_word.sum() / own.sum() / 2,
    }
    if (batch["source"] >= 0).any():
        parts["source"] = functional.cross_entropy(source, batch["source"], ignore_index=-1)
    if weights["contrast"]:
        parts["contrast"] = contrastive(text, batch["stance"])
    return sum(weights[name] * value for name, value in parts.items())


def contrastive(text: torch.Tensor, stance: torch.Tensor) -> torch.Tensor:
    """Supervised contrastive loss (Khosla and others 2020): texts of one stance near each other, of others apart."""
    near = functional.normalize(text, dim=1)
    alike = near @ near.T / WARMTH
    itself = torch.eye(len(text), dtype=torch.bool, device=text.device)
    alike = alike.masked_fill(itself, -1e4)
    same = (stance[:, None] == stance[None]) & ~itself
    by_text = (torch.log_softmax(alike, 1) * same).sum(1) / same.sum(1).clamp(min=1)
    return -by_text[same.any(1)].mean() if same.any() else text.sum() * 0.0


@dataclass(frozen=True)
class Way:
    """A way of training.

    Attributes:
        base: The encoder to start from.
        seed: Of the order and of what is dropped out.
        epochs: How often all rows are seen.
        weights: Of the heads' losses.
        start: An encoder to start from instead of the base's own.
        begin: A whole network, heads and all, to learn on from.
        pace: What the rates are multiplied by; a network that has learned already forgets less at a slower one.
    """

    base: str
    seed: int = 0
    epochs: int = 6
    weights: dict[str, float] = field(default_factory=lambda: WEIGHTS)
    start: Path | None = None
    begin: Path | None = None
    pace: float = 1.0


def newborn(rows: list[Row], way: Way, padding: int) -> tuple[Reader, list[torch.Tensor]]:
    """The network before its first step, and what its frozen layers make of each row."""
    network = Reader(len(MOVES), len(SIGNALS), BASES[way.base].layers, BASES[way.base].frozen)
    load_base(network.encoder, fetch(way.base) / BASES[way.base].file)
    if way.start:
        network.encoder.load_state_dict(torch.load(way.start, map_location="cpu"))
    if way.begin:
        network.load_state_dict(torch.load(way.begin, map_location="cpu"))
    network.to(DEVICE)
    lower = below(network, rows, padding)
    (standardize if way.begin else start_heads)(network, lower, rows, padding)
    return network, lower


def fit(rows: list[Row], way: Way, *, checkpoint: Path | None = None, teacher: Said | None = None) -> Reader:
    """Train a network on some rows.

    Args:
        rows: What to learn.
        way: How.
        checkpoint: Where to keep what is needed to go on if the run is cut off.
        teacher: Probabilities that other networks give each row, as ``teach.kept`` has them.
    """
    torch.manual_seed(way.seed)
    rng, epochs = random.Random(way.seed), way.epochs
    padding = pieces_of(way.base).padding
    layers, frozen = BASES[way.base].layers, BASES[way.base].frozen
    network, lower = newborn(rows, way, padding)
    upper = list(enumerate(network.encoder.layers.layers))[frozen:]
    rate = RATE * way.pace
    groups = [{"params": list(layer.parameters()), "lr": rate * DECAY ** (layers - 1 - number)} for number, layer in upper]
    heads = [p for n, p in network.named_parameters() if not n.startswith("encoder")]
    groups.append({"params": heads, "lr": HEAD_RATE * way.pace})
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = epochs * len(batches(rows, random.Random(0)))
    warm = int(WARM_UP * steps) + 1
    plan = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / (steps - warm + 1))))
    first = 0
    if checkpoint and checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False, map_location="cpu")
        for name, part in (("network", network), ("optimizer", optimizer), ("plan", plan)):
            part.load_state_dict(saved[name])
        rng.setstate(saved["rng"])
        torch.set_rng_state(saved["torch"])
        first = saved["epoch"]
    for epoch in range(first, epochs):
        network.train()
        begun, total, seen = time.perf_counter(), torch.zeros((), device=DEVICE), 0
        for group in batches(rows, rng):
            batch = collate([rows[i] for i in group], padding)
            if teacher:
                mix(batch, teacher, group)
            loss = loss_of(network, [lower[i] for i in group], batch, way.weights)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            plan.step()
            total, seen = total + loss.detach() * len(group), seen + len(group)
        print(f"  epoch {epoch + 1}/{epochs}: loss {total.item() / seen:.3f}, {seen / (time.perf_counter() - begun):.0f} units/s")
        if checkpoint:
            state = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "plan": plan.state_dict()}
            state |= {"rng": rng.getstate(), "torch": torch.get_rng_state(), "epoch": epoch + 1}
            torch.save(state, checkpoint.with_suffix(".new"))
            checkpoint.with_suffix(".new").replace(checkpoint)
    return network.eval()


def main() -> None:
    """Train and save."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base", choices=BASES)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hold-out", nargs="*", default=[], help="groups to leave out")
    parser.add_argument("--part", type=float, default=1.0, help="share of the text to train on")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=Path, help="an encoder of pretrain.py to start from instead of the base's own")
    parser.add_argument("--begin", type=Path, help="a whole network to learn on from")
    parser.add_argument("--pace", type=float, default=1.0, help="what the rates are multiplied by")
    parser.add_argument("--twice", nargs="*", default=[], help="how the names of cells begin that are seen twice an epoch")
    parser.add_argument("--fold", type=int, choices=range(FOLDS), help="train a teacher: on all parts but this one")
    parser.add_argument("--taught", type=Path, help="learn from what teach.py kept, too")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    units = [unit for unit in load(pages=False) if unit.group not in options.hold_out and fold_of(unit) != options.fold]
    units = random.Random(1).sample(units, round(options.part * len(units)))
    units += [unit for unit in units if unit.group.startswith(tuple(options.twice))]
    print(f"{len(units):,} units")
    part = options.out.with_suffix(".part")
    pieces = pieces_of(options.base)
    rows = [row(unit, pieces) for unit in units]
    way = Way(options.base, options.seed, options.epochs, start=options.start, begin=options.begin, pace=options.pace)
    network = fit(rows, way, checkpoint=part, teacher=kept(options.taught, units) if options.taught else None)
    torch.save(network.cpu().state_dict(), options.out)
    part.unlink(missing_ok=True)
    print(f"wrote {options.out}")


if __name__ == "__main__":
    main()
