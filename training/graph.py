"""The trained network as ONNX: the encoder's weights put back into the base's graph, the heads as a graph of their own.

The base comes as a quantized graph that ONNX Runtime runs well. Keeping that graph and
exchanging its weights needs no tracing and leaves the frozen layers what they were. All
matrices are stored again in seven bits, one scale a column: eight bits overflow in the
integer kernels of processors without VNNI, and the same text would read differently there.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from network import Reader
from network import _weights as weights_by_name

SEVEN_BITS = 63


def encoder_graph(base: Path, network: Reader) -> onnx.ModelProto:
    """The base's graph with the network's weights."""
    model = onnx.load(str(base))
    new = weights_by_name(model) | _named(network)
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger" and "pooler" not in node.name:
            name = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".") + ".weight"
            base_name = node.input[1].removesuffix("_quantized")
            scale = np.abs(new[name]).max(1) / SEVEN_BITS
            values = np.clip(np.rint(new[name] / scale[:, None]), -SEVEN_BITS, SEVEN_BITS).astype(np.int8).T
            for suffix, value in (("_quantized", values), ("_scale", scale.astype(np.float32))):
                tensors[base_name + suffix].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(value), base_name + suffix))
            zeros = np.zeros(len(scale), np.int8)
            tensors[base_name + "_zero_point"].CopyFrom(numpy_helper.from_array(zeros, base_name + "_zero_point"))
    for name, tensor in tensors.items():
        if name in new and tensor.data_type == TensorProto.FLOAT:
            tensor.CopyFrom(numpy_helper.from_array(new[name].astype(np.float32), name))
    # The pooler was made for another task; without it the graph ends at the vectors.
    del model.graph.output[1:]
    kept = [node for node in model.graph.node if "pooler" not in node.name]
    del model.graph.node[:]
    model.graph.node.extend(kept)
    used = {name for node in kept for name in node.input}
    needed = [tensor for tensor in model.graph.initializer if tensor.name in used]
    del model.graph.initializer[:]
    model.graph.initializer.extend(needed)
    del model.graph.value_info[:]
    return model


def _named(network: Reader) -> dict[str, np.ndarray]:
    """The network's trained weights by BERT's own names."""
    state = {name: value.detach().numpy() for name, value in network.encoder.state_dict().items()}
    found = {}
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


def heads_graph(network: Reader) -> onnx.ModelProto:
    """The heads: five linear maps, on the text's vector and on each word's."""
    nodes, tensors, outputs = [], [], []
    for name in ("moves", "stance", "safety", "source", "words"):
        layer = getattr(network, name)
        source = "words" if name == "words" else "text"
        scale = network.word_scale if name == "words" else network.text_scale
        # W((x - m) / d) + b is a plain linear map of x.
        weight = (layer.weight / scale.deviation).detach().numpy().astype(np.float32)
        bias = layer.bias.detach().numpy() - weight @ scale.mean.numpy()
        tensors += [
            numpy_helper.from_array(weight, f"{name}.weight"),
            numpy_helper.from_array(bias.astype(np.float32), f"{name}.bias"),
        ]
        nodes.append(helper.make_node("Gemm", [source, f"{name}.weight", f"{name}.bias"], [f"{name}.logits"], transB=1))
        outputs.append(helper.make_tensor_value_info(f"{name}.logits", TensorProto.FLOAT, ["rows", layer.out_features]))
    inputs = [
        helper.make_tensor_value_info("text", TensorProto.FLOAT, ["texts", network.moves.in_features]),
        helper.make_tensor_value_info("words", TensorProto.FLOAT, ["words", network.words.in_features]),
    ]
    graph = helper.make_graph(nodes, "heads", inputs, outputs, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)
    onnx.checker.check_model(model)
    return model
