"""Rows as batches of tensors, on the device there is."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import torch

from base import fetch
from corpus import Row
from sameas.reader.wordpiece import WordPiece

BATCH_TOKENS, STEP = 1000, 8
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
CPU = Path("/proc/cpuinfo")
HALF = DEVICE.type == "cuda" or (CPU.exists() and "amx_bf16" in CPU.read_text())
"""Whether matrices of half precision are multiplied in hardware here: a step is then done in some half of the time."""


def batches(rows: list[Row], rng: random.Random) -> list[list[int]]:
    """Positions in batches of like length, some ``BATCH_TOKENS`` tokens each, shuffled.

    Widths are few (multiples of ``STEP``) and each has one size of batch: kernels are made once a shape.
    """
    by_width: dict[int, list[int]] = {}
    for i, each in enumerate(rows):
        by_width.setdefault(wide(each), []).append(i)
    groups = []
    for width, members in by_width.items():
        rng.shuffle(members)
        size = max(1, BATCH_TOKENS // width)
        groups += [members[start : start + size] for start in range(0, len(members), size)]
    rng.shuffle(groups)
    return groups


def wide(row: Row) -> int:
    """The width a row is padded to."""
    return -(-len(row.ids) // STEP) * STEP


def collate(rows: list[Row], padding: int) -> dict[str, torch.Tensor]:
    """Rows as padded tensors."""
    width = max(wide(r) for r in rows)

    def stacked(name: str, fill: float, dtype: torch.dtype) -> torch.Tensor:
        first = getattr(rows[0], name)
        out = np.full((len(rows), width, *first.shape[1:]), fill, np.float32)
        for i, r in enumerate(rows):
            out[i, : len(r.ids)] = getattr(r, name)
        return torch.from_numpy(out).to(dtype)

    ids = stacked("ids", padding, torch.long)
    mask = torch.from_numpy(np.array([[1] * len(r.ids) + [0] * (width - len(r.ids)) for r in rows]))
    batch = {
        "ids": ids,
        "mask": mask,
        "kinds": stacked("kinds", 0, torch.long),
        "own": stacked("own", 0, torch.float32),
        "facts": torch.from_numpy(np.stack([r.facts for r in rows])),
        "moves": torch.from_numpy(np.stack([r.moves for r in rows])),
        "stance": torch.tensor([r.stance for r in rows]),
        "safety": torch.from_numpy(np.stack([r.safety for r in rows])),
        "source": torch.tensor([r.source for r in rows]),
        "words": stacked("words", 0, torch.float32),
    }
    return {name: tensor.to(DEVICE, non_blocking=True) for name, tensor in batch.items()}


def padded(lower: list[torch.Tensor], width: int) -> torch.Tensor:
    """The frozen layers' vectors of a batch, shape (rows, width, 384)."""
    out = torch.zeros(len(lower), width, lower[0].shape[1], device=lower[0].device)
    for matrix, line in zip(out, lower, strict=True):
        matrix[: len(line)] = line
    return out


def pieces_of(base: str) -> WordPiece:
    """The vocabulary of a base."""
    return WordPiece.from_lines((fetch(base) / "vocabulary.txt").read_text("utf-8").splitlines())
