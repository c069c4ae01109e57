"""The trained network as ONNX: the encoder's weights put into a quantized BERT's graph, the heads as the linear maps they are.

One of the bases comes as a quantized graph of twelve layers that ONNX Runtime runs well. Keeping
that graph, cut where the network ends, and exchanging its weights needs no tracing. All matrices
are stored in seven bits, one scale a column: eight bits overflow in the integer kernels of
processors without VNNI, and the same text would read differently there. Embeddings are looked up,
not multiplied: eight bits, one scale a row.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from network import Reader, fill, weights_of

SEVEN_BITS, EIGHT_BITS = 63, 127


def encoder_graph(base: Path, network: Reader) -> onnx.ModelProto:
    """The graph at ``base`` with the network's weights, ended after the network's last layer.

    Raises:
        KeyError: The graph has fewer layers than the network.
    """
    model = onnx.load(str(base))
    new = _named(network)
    _end_at(model, f"/encoder/layer.{len(network.encoder.layers.layers) - 1}/output/LayerNorm/Add_1")
    _embed(model, new)
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            name = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".") + ".weight"
            base_name = node.input[1].removesuffix("_quantized")
            scale = np.abs(new[name]).max(1) / SEVEN_BITS
            values = np.clip(np.rint(new[name] / scale[:, None]), -SEVEN_BITS, SEVEN_BITS).astype(np.int8).T
            for suffix, value in (("_quantized", values), ("_scale", scale.astype(np.float32))):
                tensors[base_name + suffix].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(value), base_name + suffix))
            zeros = np.zeros(len(scale), np.int8)
            tensors[base_name + "_zero_point"].CopyFrom(numpy_helper.from_array(zeros, base_name + "_zero_point"))
    for name, tensor in tensors.items():
        if tensor.data_type == TensorProto.FLOAT and not name.endswith(("_scale", "_by_row")):
            if name in new:
                tensor.CopyFrom(numpy_helper.from_array(new[name].astype(np.float32), name))
            elif tensor.dims and tensor.dims[0] > 1:
                raise KeyError(f"{name} of the graph has no weights in the network")
    onnx.checker.check_model(model)
    return model


def _end_at(model: onnx.ModelProto, last: str) -> None:
    """Keep what leads to one node, whose output is the graph's then; later layers and the pooler, made for another task, go."""
    made_by = {name: node for node in model.graph.node for name in node.output}
    output = next((node.output[0] for node in model.graph.node if node.name == last), None)
    if output is None:
        raise KeyError(f"no {last} in the graph")
    wanted, needed = [output], set()
    while wanted:
        node = made_by.get(wanted.pop())
        if node is not None and node.output[0] not in needed:
            needed.add(node.output[0])
            wanted += node.input
    kept = [node for node in model.graph.node if node.output[0] in needed]
    del model.graph.node[:]
    model.graph.node.extend(kept)
    name = model.graph.output[0].name
    if name != output:
        model.graph.node.append(helper.make_node("Identity", [output], [name], name="/encoder/end"))
    del model.graph.output[1:]
    used = {name for node in kept for name in node.input}
    tensors = [tensor for tensor in model.graph.initializer if tensor.name in used]
    del model.graph.initializer[:]
    model.graph.initializer.extend(tensors)
    del model.graph.value_info[:]


def _embed(model: onnx.ModelProto, new: dict[str, np.ndarray]) -> None:
    """Exchange the three tables of embeddings and how they are looked up."""
    tables = {tensor.name: tensor for tensor in model.graph.initializer}
    for node in list(model.graph.node):
        if node.op_type != "DequantizeLinear":
            continue
        looked_up = next(other for other in model.graph.node if node.input[0] in other.output)
        quantized, places = looked_up.input
        name = quantized.removesuffix("_quantized")
        scale = np.abs(new[name]).max(1, keepdims=True).clip(1e-8) / EIGHT_BITS
        values = np.rint(new[name] / scale).astype(np.int8)
        tables[quantized].CopyFrom(numpy_helper.from_array(values, quantized))
        by_row = f"{name}_scale_by_row"
        model.graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32), by_row))
        made = [
            helper.make_node("Cast", [node.input[0]], [f"{name}.cast"], name=f"{node.name}/cast", to=TensorProto.FLOAT),
            helper.make_node("Gather", [by_row, places], [f"{name}.scale"], name=f"{node.name}/scale"),
            helper.make_node("Mul", [f"{name}.cast", f"{name}.scale"], [node.output[0]], name=f"{node.name}/mul"),
        ]
        place = list(model.graph.node).index(node)
        rest = list(model.graph.node)
        del model.graph.node[:]
        model.graph.node.extend([*rest[:place], *made, *rest[place + 1 :]])
    used = {name for node in model.graph.node for name in node.input}
    tensors = [tensor for tensor in model.graph.initializer if tensor.name in used]
    del model.graph.initializer[:]
    model.graph.initializer.extend(tensors)


def _named(network: Reader) -> dict[str, np.ndarray]:
    """The network's weights by BERT's own names."""
    state = {name: value.detach().numpy() for name, value in network.encoder.state_dict().items()}
    found = {
        "embeddings.word_embeddings.weight": state["word.weight"],
        "embeddings.position_embeddings.weight": state["position.weight"],
        "embeddings.token_type_embeddings.weight": state["kind.weight"],
        "embeddings.LayerNorm.weight": state["norm.weight"],
        "embeddings.LayerNorm.bias": state["norm.bias"],
    }
    for number in range(len(network.encoder.layers.layers)):
        ours, theirs = f"layers.layers.{number}.", f"encoder.layer.{number}."
        for kind in ("weight", "bias"):
            parts = np.split(state[f"{ours}self_attn.in_proj_{kind}"], 3)
            for part, name in zip(parts, ("query", "key", "value"), strict=True):
                found[f"{theirs}attention.self.{name}.{kind}"] = part
            for old, new in (
                ("self_attn.out_proj", "attention.output.dense"),
                ("norm1", "attention.output.LayerNorm"),
                ("linear1", "intermediate.dense"),
                ("linear2", "output.dense"),
                ("norm2", "output.LayerNorm"),
            ):
                found[f"{theirs}{new}.{kind}"] = state[f"{ours}{old}.{kind}"]
    return found


def heads_of(network: Reader) -> dict[str, np.ndarray]:
    """The heads: five linear maps, on the text's vector and on each word's, as ``reader/heads.py`` reads them."""
    found = {}
    for name in ("moves", "stance", "safety", "source", "words"):
        layer = getattr(network, name)
        scale = network.word_scale if name == "words" else network.text_scale
        # W((x - m) / d) + b is a plain linear map of x.
        weight = (layer.weight / scale.deviation).detach().numpy().astype(np.float32)
        found[f"{name}.weight"] = weight
        found[f"{name}.bias"] = (layer.bias.detach().numpy() - weight @ scale.mean.numpy()).astype(np.float32)
    return found


def network_of(graph: Path, heads: Path) -> Reader:
    """A network out of the seven bits it was stored in, to learn on from; its heads see what they saw, unscaled.

    Args:
        graph: What ``encoder_graph`` made.
        heads: What ``heads_of`` found, as ``.npz``.
    """
    weights = weights_of(onnx.load(str(graph)))
    layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layer."))
    with np.load(heads) as arrays:
        network = Reader(len(arrays["moves.bias"]), len(arrays["safety.bias"]), layers, frozen=0)
        fill(network.encoder, weights)
        state = network.state_dict() | {name: torch.from_numpy(arrays[name]) for name in arrays.files}
    network.load_state_dict(state)
    return network.eval()
