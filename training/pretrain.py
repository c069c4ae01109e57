"""Further pre-training: a base encoder guesses masked words of our own text, before it is told any label.

    python training/pretrain.py BASE --out ENCODER.pt [--epochs 3] [--seed 0]

Masked language modelling (Devlin and others 2019), on all units and the turns before them,
those of the calibration cells left out. ``compare.py --start`` says whether it helps.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional

from base import BASES, fetch
from batching import DEVICE, HALF
from network import WIDTH, Encoder, load_base
from recipe import HELD_OUT
from sameas.reader.wordpiece import WordPiece
from sameas.reader.words import words

HERE = Path(__file__).resolve().parent
MASKED, RATE, BATCH, LONGEST = 0.15, 5e-5, 32, 96


class Guess(nn.Module):
    """From a vector to the word that was there; the words' own vectors are the last layer, as in BERT."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.dense = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.bias = nn.Parameter(torch.zeros(encoder.word.num_embeddings))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, asked: torch.Tensor) -> torch.Tensor:
        """Logits over the vocabulary, one row for each place that is asked."""
        with torch.no_grad():
            lower = self.encoder.lower(ids, mask, torch.zeros_like(ids))
        vectors = self.encoder.upper(lower, mask)[asked]
        return self.norm(functional.gelu(self.dense(vectors))) @ self.encoder.word.weight.detach().T + self.bias


def lines(pieces: WordPiece) -> list[list[int]]:
    """Token ids of every unit, its turns before in front."""
    found = []
    for path in sorted((HERE / "units").glob("*.jsonl")):
        if path.stem in HELD_OUT:
            continue
        for line in path.read_text("utf-8").splitlines():
            unit = json.loads(line)
            text = " ".join([*(turn["text"] for turn in unit.get("context") or ()), unit["text"]])
            ids = [token.id for token in pieces.tokens(words(text))][-LONGEST:]
            found.append([pieces.start, *ids, pieces.separator])
    return found


def main() -> None:
    """Pre-train and save the encoder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base", choices=BASES)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    folder = fetch(options.base)
    vocabulary = (folder / "vocabulary.txt").read_text("utf-8").splitlines()
    pieces, blank = WordPiece.from_lines(vocabulary), vocabulary.index("[MASK]")
    encoder = Encoder(BASES[options.base].layers, BASES[options.base].frozen)
    load_base(encoder, folder / BASES[options.base].file)
    network = Guess(encoder).train().to(DEVICE)
    optimizer = torch.optim.AdamW([p for p in network.parameters() if p.requires_grad], lr=RATE, weight_decay=0.01)
    texts = sorted(lines(pieces), key=len)
    groups = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
    chance = random.Random(options.seed)
    for epoch in range(options.epochs):
        begun, total = time.perf_counter(), torch.zeros((), device=DEVICE)
        chance.shuffle(groups)
        for group in groups:
            width = max(map(len, group))
            ids = torch.tensor([line + [pieces.padding] * (width - len(line)) for line in group]).to(DEVICE)
            mask = (ids != pieces.padding).long()
            marks = (ids == pieces.start) | (ids == pieces.separator) | (ids == pieces.padding)
            asked = (torch.rand(ids.shape, device=DEVICE) < MASKED) & ~marks
            if not asked.any():
                continue
            with torch.autocast(DEVICE.type, torch.bfloat16, enabled=HALF):
                said = network(ids.masked_fill(asked, blank), mask, asked)
            loss = functional.cross_entropy(said.float(), ids[asked])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.detach()
        print(
            f"  epoch {epoch + 1}: loss {total.item() / len(groups):.3f}, {len(texts) / (time.perf_counter() - begun):.0f} lines/s",
            flush=True,
        )
    torch.save(encoder.cpu().state_dict(), options.out)
    print(f"wrote {options.out}")


if __name__ == "__main__":
    main()
