"""The network that ships, taken back out of its files, so that training can go on from it.

Matrices come back from seven bits, embeddings from eight: what was rounded away is less than a step of training.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from base import BASES
from corpus import MOVES, SIGNALS
from network import Reader, fill

FOLDER = Path(__file__).resolve().parents[1] / "src" / "sameas" / "models" / "reader"
HEADS = ("moves", "stance", "safety", "source", "words")


def encoder_weights(graph: Path) -> dict[str, np.ndarray]:
    """An encoder's weights by BERT's own names, out of a graph that ``graph.encoder_graph`` made."""
    model = onnx.load(str(graph))
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    aside = ("_scale", "_scale_by_row")
    found = {name: value for name, value in stored.items() if value.dtype == np.float32 and not name.endswith(aside)}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            name = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".") + ".weight"
            base = node.input[1].removesuffix("_quantized")
            found[name] = (stored[node.input[1]].astype(np.float32) * stored[f"{base}_scale"]).T
    for name, value in stored.items():
        if name.endswith("_quantized") and "embeddings" in name:
            base = name.removesuffix("_quantized")
            found[base] = value.astype(np.float32) * stored[f"{base}_scale_by_row"]
    return found


def shipped(base: str, folder: Path = FOLDER) -> Reader:
    """The shipped network of a base, as it would be trained on; its heads see features as they are."""
    network = Reader(len(MOVES), len(SIGNALS), BASES[base].layers, BASES[base].frozen)
    fill(network.encoder, encoder_weights(folder / f"{base}.onnx"))
    with np.load(folder / f"{base}-heads.npz") as arrays, torch.no_grad():
        for name in HEADS:
            getattr(network, name).weight.copy_(torch.from_numpy(arrays[f"{name}.weight"]))
            getattr(network, name).bias.copy_(torch.from_numpy(arrays[f"{name}.bias"]))
    return network


@torch.no_grad()
def restandardize(network: Reader, texts: torch.Tensor, words: torch.Tensor) -> None:
    """Let the heads see standardized features again, and say of them what they said before.

    Args:
        network: As ``shipped`` gives it.
        texts: What the text heads look at, of some examples, shape (examples, features).
        words: Likewise of words.
    """
    network.text_scale.measure(texts)
    network.word_scale.measure(words)
    for name in HEADS:
        scale = network.word_scale if name == "words" else network.text_scale
        head = getattr(network, name)
        head.bias += head.weight @ scale.mean
        head.weight *= scale.deviation
