"""The reader as a network: one encoder, heads on the text and on its words.

BERT's layers are PyTorch's own post-norm Transformer layers with GELU, so nothing of
the architecture is written again here; only the embeddings and the names are.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.numpy import load_file
from torch import nn

WIDTH, HEADS, INNER, POSITIONS = 384, 12, 1536, 512

STANCES = ("one-up", "one-down", "same-as", "plain")


class Encoder(nn.Module):
    """A BERT encoder: token ids to vectors, (batch, length) to (batch, length, 384).

    The lowest ``frozen`` layers stay as they came: their outputs are computed once, which
    halves the cost of an epoch.
    """

    def __init__(self, layers: int = 12, frozen: int = 6, vocabulary: int = 30522, dropout: float = 0.1) -> None:
        super().__init__()
        self.frozen = frozen
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        layer = nn.TransformerEncoderLayer(WIDTH, HEADS, INNER, dropout, "gelu", 1e-12, batch_first=True)
        # Drawing random numbers took two fifths of a step: only the layers' outputs are dropped out, not what is inside them.
        layer.self_attn.dropout = 0.0
        layer.dropout = nn.Identity()
        self.layers = nn.TransformerEncoder(layer, layers, enable_nested_tensor=False)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, kinds: torch.Tensor) -> torch.Tensor:
        """Encode a batch; ``mask`` is 1 where there is a token."""
        return self.upper(self.lower(ids, mask, kinds), mask)

    def lower(self, ids: torch.Tensor, mask: torch.Tensor, kinds: torch.Tensor) -> torch.Tensor:
        """The embeddings and the frozen layers."""
        positions = torch.arange(ids.shape[1], device=ids.device)[None]
        vectors = self.dropout(self.norm(self.word(ids) + self.position(positions) + self.kind(kinds)))
        for layer in self.layers.layers[: self.frozen]:
            vectors = layer(vectors, src_key_padding_mask=mask == 0)
        return vectors

    def upper(self, vectors: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The layers that learn."""
        for layer in self.layers.layers[self.frozen :]:
            vectors = layer(vectors, src_key_padding_mask=mask == 0)
        return vectors


class Reader(nn.Module):
    """The encoder with its heads.

    The text heads look at the mean of the text's own word vectors beside the first
    token's vector and three facts (told to somebody else, has turns before, answers
    the other); the word head looks at each word's vector. The encoder's vectors all
    point much the same way, so the heads see them standardized; ``export`` folds that
    into the heads' weights.
    """

    FACTS = 3

    def __init__(self, moves: int, signals: int, layers: int = 12, frozen: int = 6) -> None:
        super().__init__()
        self.encoder = Encoder(layers, frozen)
        size = 2 * WIDTH + self.FACTS
        self.text_scale = Standardized(size)
        self.word_scale = Standardized(WIDTH)
        self.dropout = nn.Dropout(0.1)
        self.moves = nn.Linear(size, moves)
        self.stance = nn.Linear(size, len(STANCES))
        self.safety = nn.Linear(size, signals)
        self.source = nn.Linear(size, 3)
        self.words = nn.Linear(WIDTH, moves + signals)

    def forward(self, lower, mask, own, facts):  # noqa: ANN001, ANN201
        """Logits of a batch from the frozen layers' vectors, and what the text heads saw; ``own`` is 1 on the text's own tokens."""
        vectors = self.encoder.upper(lower, mask)
        text = self.dropout(self.text_scale(self.pooled(vectors, own, facts)))
        words = self.words(self.dropout(self.word_scale(vectors)))
        return self.moves(text), self.stance(text), self.safety(text), self.source(text), words, text

    @staticmethod
    def pooled(vectors: torch.Tensor, own: torch.Tensor, facts: torch.Tensor) -> torch.Tensor:
        """What the text heads look at, before it is standardized."""
        weight = own.unsqueeze(-1).to(vectors.dtype)
        mean = (vectors * weight).sum(1) / weight.sum(1).clamp(min=1)
        return torch.cat([mean, vectors[:, 0], facts], 1)


class Standardized(nn.Module):
    """Shifts and scales each feature by a mean and a deviation that were measured once."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(size))
        self.register_buffer("deviation", torch.ones(size))

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """Features with mean 0 and deviation 1, as far as they still are what they were."""
        return (features - self.mean) / self.deviation

    def measure(self, features: torch.Tensor) -> None:
        """Take mean and deviation from examples, shape (examples, size)."""
        self.mean.copy_(features.mean(0))
        self.deviation.copy_(features.std(0).clamp(min=0.05))


def load_base(encoder: Encoder, path: Path) -> None:
    """Fill an encoder with the weights of a BERT: safetensors, or a quantized graph in ONNX, by the names in it."""
    fill(encoder, load_file(path) if path.suffix == ".safetensors" else weights_of(onnx.load(str(path))))


def fill(encoder: Encoder, weights: dict[str, np.ndarray]) -> None:
    """Fill an encoder with weights by BERT's own names."""
    state = {
        "word.weight": weights["embeddings.word_embeddings.weight"],
        "position.weight": weights["embeddings.position_embeddings.weight"],
        "kind.weight": weights["embeddings.token_type_embeddings.weight"],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for number in range(len(encoder.layers.layers)):
        old, new = f"encoder.layer.{number}.", f"layers.layers.{number}."
        attention = [f"{old}attention.self.{part}" for part in ("query", "key", "value")]
        state[new + "self_attn.in_proj_weight"] = np.vstack([weights[a + ".weight"] for a in attention])
        state[new + "self_attn.in_proj_bias"] = np.hstack([weights[a + ".bias"] for a in attention])
        for ours, theirs in (
            ("self_attn.out_proj", "attention.output.dense"),
            ("norm1", "attention.output.LayerNorm"),
            ("linear1", "intermediate.dense"),
            ("linear2", "output.dense"),
            ("norm2", "output.LayerNorm"),
        ):
            for part in ("weight", "bias"):
                state[f"{new}{ours}.{part}"] = weights[f"{old}{theirs}.{part}"]
    encoder.load_state_dict({name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()})


def weights_of(model: onnx.ModelProto) -> dict[str, np.ndarray]:
    """Weights of a quantized graph by BERT's own names, dequantized, matrices as (out, in): a base's graph, or one of ``graph.py``."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    found = {
        name: value for name, value in stored.items() if value.dtype == np.float32 and not name.endswith(("_scale", "_by_row"))
    }
    for node in model.graph.node:
        # "/encoder/layer.3/attention/self/query/MatMul_quant" multiplies by that layer's matrix.
        if node.op_type == "MatMulInteger":
            name = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".")
            base = node.input[1].removesuffix("_quantized")
            values = stored[node.input[1]].astype(np.float32) - stored[base + "_zero_point"].astype(np.float32)
            found[name + ".weight"] = (values * stored[base + "_scale"]).T
    for name, value in stored.items():
        if name.endswith("_quantized") and "embeddings" in name:
            base = name.removesuffix("_quantized")
            scale, zero = stored.get(f"{base}_scale_by_row"), np.float32(0)
            if scale is None:
                scale, zero = stored[base + "_scale"], stored[base + "_zero_point"].astype(np.float32)
            found[base] = (value.astype(np.float32) - zero) * scale
    return found
