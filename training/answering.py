"""The encoder that finds what goes with a draft: learned from drafts and what their writers' rewritings add, and keep.

    python training/answering.py [--epochs 2]        # training/build/answering.pt; some three quarters of an hour on two cores

One MiniLM, fine-tuned whole, with small heads. A draft (the turns before in front) is brought near the feeling and the wish that were
written for it, in two spaces (contrastive: every other phrase of a batch is wrong); of each of its words it learns whether the rewriting
kept it. Beside these it learns to tell drafts from rewritings, and of our labelled text whether it is trouble and whether it is danger:
nothing at run time asks it these, nor which words were kept, but what stays, is felt and wished hangs on them. The cells of ``recipe.HELD_OUT`` and four writers' pairs are
kept back and measured.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel

from base import BASES, fetch
from batching import DEVICE, HALF, pieces_of
from network import WIDTH, Encoder, load_base
from recipe import BASE
from told import KINDS, Drawn, Line, Unit, drawn, units

BUILD = Path(__file__).resolve().parent / "build"
SPACE, HIDDEN, WARMTH = 256, 96, 0.05
DRAFTS, UNITS, STEP = 64, 42, 16
COUNTS = {"feeling": 0.25, "wish": 0.5, "keep": 1.0, "shift": 1.0, "danger": 0.7}


class Answering(nn.Module):
    """The encoder with its heads; a text's vector is the mean of its tokens' beside the first token's, (768,)."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder(BASES[BASE].layers, 0, dropout=0.0)
        self.encoder.word.weight.requires_grad_(False)  # noqa: FBT003 - its name in PyTorch
        self.drop = nn.Dropout(0.1)
        self.ask = nn.ModuleDict({kind: nn.Linear(2 * WIDTH, SPACE) for kind in KINDS})
        self.answer = nn.ModuleDict({kind: nn.Linear(WIDTH, SPACE) for kind in KINDS})
        self.keep = nn.Sequential(nn.Linear(2 * WIDTH, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, 1))
        self.shift = nn.Linear(2 * WIDTH, 2)

    def forward(self, lines: Sequence[Line]) -> tuple[list[Tensor], Tensor, Tensor, Tensor]:
        """Of each text its own tokens' vectors; of all the means (n, 384), the whole vectors (n, 768) and the first tokens' (n, 384)."""
        if len(lines) > DRAFTS:
            halves = self(lines[:DRAFTS]), self(lines[DRAFTS:])
            return [*halves[0][0], *halves[1][0]], *(torch.cat([a, b]) for a, b in zip(halves[0][1:], halves[1][1:], strict=True))
        width = -(-max(len(line.ids) for line in lines) // STEP) * STEP
        ids, kinds = torch.zeros(2, len(lines), width, dtype=torch.long)
        mask, own = torch.zeros(2, len(lines), width)
        for row, line in enumerate(lines):
            end = len(line.ids)
            ids[row, :end], mask[row, :end] = torch.from_numpy(line.ids), 1
            kinds[row, line.head : end] = int(line.head > 1)
            own[row, line.head : end - 1] = 1
        ids, kinds, mask, own = (tensor.to(DEVICE) for tensor in (ids, kinds, mask, own))
        vectors = self.encoder(ids, mask, kinds)
        mean = (vectors * own[..., None]).sum(1) / own.sum(1, keepdim=True).clamp(min=1)
        whole = self.drop(torch.cat([mean, vectors[:, 0]], 1))
        return [vectors[row, own[row].bool()] for row in range(len(lines))], mean, whole, vectors[:, 0]

    def kept(self, tokens: list[Tensor], first: Tensor) -> Tensor:
        """Logits of every token of a batch, one text after the other: whether its word is kept."""
        beside = torch.cat([first[row : row + 1].expand_as(one) for row, one in enumerate(tokens)])
        return self.keep(torch.cat([torch.cat(tokens), beside], 1))[:, 0].float()


def loaded(path: Path) -> Answering:
    """The network as it was saved."""
    network = Answering()
    network.load_state_dict(torch.load(path, map_location="cpu"))
    return network.eval()


@torch.no_grad()
def vectors(network: Answering, lines: list[Line]) -> tuple[Tensor, Tensor]:
    """Means (n, 384) and whole vectors (n, 768) of some texts."""
    order = sorted(range(len(lines)), key=lambda i: len(lines[i].ids))  # alike in length, so that little is padded
    back = torch.tensor(order).argsort()
    found = [network([lines[i] for i in order[start : start + DRAFTS]])[1:3] for start in range(0, len(lines), DRAFTS)]
    return torch.cat([mean for mean, _ in found])[back], torch.cat([whole for _, whole in found])[back]


def groups(count: int, size: int, length: Callable[[int], int], rng: random.Random) -> list[list[int]]:
    """Numbers in groups of texts of like length, shuffled."""
    order = sorted(range(count), key=lambda i: (length(i) // 8, rng.random()))
    found = [order[start : start + size] for start in range(0, count, size)]
    rng.shuffle(found)
    return found


def near(asked: Tensor, answered: Tensor, texts: list[str]) -> Tensor:
    """Contrastive loss both ways; the same phrase for two drafts is right for both, and counts against neither."""
    alike = functional.normalize(asked.float(), dim=1) @ functional.normalize(answered.float(), dim=1).T / WARMTH
    same = torch.tensor([[i != j and one == two for j, two in enumerate(texts)] for i, one in enumerate(texts)])
    alike = alike.masked_fill(same.to(DEVICE), -1e4)
    right = torch.arange(len(texts), device=DEVICE)
    return functional.cross_entropy(alike, right) + functional.cross_entropy(alike.T, right)


def losses(network: Answering, some: list[Drawn], labelled: list[Unit], rng: random.Random) -> dict[str, Tensor]:
    """Of one batch."""
    tokens, _, whole, first = network([draft.line for draft in some])
    found = {}
    for kind in KINDS:
        have = [row for row, draft in enumerate(some) if draft.phrases[kind]]
        if len(have) > 1:
            chosen = [rng.choice(some[row].phrases[kind]) for row in have]
            answered = network.answer[kind](network([line for _, line in chosen])[1])
            found[kind] = near(network.ask[kind](whole[have]), answered, [text for text, _ in chosen])
    kept = torch.from_numpy(np.concatenate([draft.kept() for draft in some])).to(DEVICE)
    known = kept >= 0
    bce = functional.binary_cross_entropy_with_logits
    found["keep"] = bce(network.kept(tokens, first)[known], kept[known])
    outs = [draft.outs[0] for draft in some[::3]]
    said = network.shift(torch.cat([whole, network(outs)[2], network([unit.line for unit in labelled])[2]])).float()
    shift = torch.tensor([1.0] * len(some) + [0.0] * len(outs) + [unit.trouble for unit in labelled], device=DEVICE)
    found["shift"] = bce(said[:, 0], shift)
    found["danger"] = bce(said[-len(labelled) :, 1], torch.tensor([unit.danger for unit in labelled], device=DEVICE))
    return found


def fit(train: list[Drawn], labelled: list[Unit], epochs: int) -> Answering:
    """Learn."""
    network, rng = Answering(), random.Random(0)
    load_base(network.encoder, fetch(BASE) / BASES[BASE].file)
    network.to(DEVICE)
    layers = list(network.encoder.layers.layers)
    parts = [{"params": list(layer.parameters()), "lr": 1.2e-4 * 0.85 ** (len(layers) - 1 - i)} for i, layer in enumerate(layers)]
    named = [(name, p) for name, p in network.named_parameters() if p.requires_grad and ".layers." not in name]
    parts.append({"params": [p for name, p in named if name.startswith("encoder")], "lr": 3e-5})
    parts.append({"params": [p for name, p in named if not name.startswith("encoder")], "lr": 1e-3})
    optimizer = torch.optim.AdamW(parts, weight_decay=0.01, fused=True)
    steps, warm = epochs * -(-len(train) // DRAFTS), 150
    plan = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / (steps - warm))))
    beside: list[list[int]] = []
    for epoch in range(epochs):
        network.train()
        begun, totals = time.perf_counter(), collections.Counter[str]()
        order = groups(len(train), DRAFTS, lambda i: len(train[i].line.ids), rng)
        for number, group in enumerate(order, 1):
            beside = beside or groups(len(labelled), UNITS, lambda i: len(labelled[i].line.ids), rng)
            with torch.autocast(DEVICE.type, torch.bfloat16, enabled=HALF), sdpa_kernel(SDPBackend.MATH):
                found = losses(network, [train[i] for i in group], [labelled[i] for i in beside.pop()], rng)
                loss = sum(COUNTS[name] * value for name, value in found.items())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            plan.step()
            totals.update({name: float(value.detach()) for name, value in found.items()})
            if number % 60 == 0 or number == len(order):
                mean = " ".join(f"{name} {value / number:.3f}" for name, value in totals.items())
                print(f"  {epoch + 1}: {number}/{len(order)} {mean}, {time.perf_counter() - begun:.0f} s", flush=True)
    return network.eval()


@torch.no_grad()
def measure(network: Answering, back: list[Drawn]) -> dict[str, float]:
    """On what was kept back: where each draft's own phrase ranks among all of them, and how many words are rightly kept."""
    asked: dict[str, list[Tensor]] = {kind: [] for kind in KINDS}
    answered: dict[str, list[Tensor]] = {kind: [] for kind in KINDS}
    right: list[Tensor] = []
    for group in groups(len(back), DRAFTS, lambda i: len(back[i].line.ids), random.Random(0)):
        some = [back[i] for i in group]
        tokens, _, whole, first = network([draft.line for draft in some])
        for kind in KINDS:
            have = [row for row, draft in enumerate(some) if draft.phrases[kind]]
            if have:
                asked[kind].append(network.ask[kind](whole[have]))
                answered[kind].append(network.answer[kind](network([some[row].phrases[kind][0][1] for row in have])[1]))
        kept = torch.from_numpy(np.concatenate([draft.kept() for draft in some])).to(DEVICE)
        known = kept >= 0
        right.append(((network.kept(tokens, first) > 0) == (kept > 0.5))[known].float())
    found = {"words rightly kept": float(torch.cat(right).mean())}
    for kind in KINDS:
        q, a = (functional.normalize(torch.cat(rows[kind]), dim=1) for rows in (asked, answered))
        rank = (q @ a.T > (q * a).sum(1, keepdim=True)).sum(1).float() + 1
        found |= {f"{kind}: own phrase's median rank": float(rank.median()), f"{kind}: of": float(len(rank))}
        found[f"{kind}: among the first ten"] = float((rank <= 10).float().mean())
    return {name: round(value, 3) for name, value in found.items()}


def main() -> None:
    """Train, measure, save."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=BUILD / "answering.pt")
    parser.add_argument("--epochs", type=int, default=2)
    options = parser.parse_args()
    torch.manual_seed(0)
    pieces = pieces_of(BASE)
    drafts, labelled = drawn(pieces), units(pieces)
    network = fit([d for d in drafts if not d.back], [u for u in labelled if not u.back], options.epochs)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(network.cpu().state_dict(), options.out)
    print(json.dumps(measure(network, [d for d in drafts if d.back]), indent=1))


if __name__ == "__main__":
    main()
