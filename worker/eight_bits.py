"""A recogniser that multiplies in eight bits where that takes most of its time: two thirds of the work of bfloat16.

Weights are rounded by channel, what flows between the layers by the ranges of `ranges.json`, which
`python -m worker.ranges` measures. All that is small or between the layers stays as it is.
"""
from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Range = tuple[float, float]
"""Least and most of what flows into a layer."""
RANGES = Path(__file__).with_name("ranges.json")
NEWEST = 13
"""Version of ONNX's operators from which on weights may be scaled by channel."""
STEPS, HALF = 255, 127
"""Of an unsigned byte from end to end, and of a signed one from zero."""


def known_ranges() -> dict[str, Range]:
    """By layer of the recogniser; a layer that is not named keeps its precision."""
    return {layer: (low, high) for layer, (low, high) in json.loads(RANGES.read_text("utf-8")).items()}


def in_eight_bits(model: Any, ranges: Mapping[str, Range]) -> Any:
    """The ONNX network with its convolutions of those names in eight bits, and all else as in `model`."""
    from onnx import version_converter

    model = version_converter.convert_version(model, NEWEST)
    weights = {tensor.name: tensor for tensor in model.graph.initializer}
    nodes: list[Any] = []
    rounded: set[str] = set()
    for node in model.graph.node:
        if node.name in ranges:
            flow, weight = node.input[:2]
            if flow not in rounded:  # two layers may take the same
                nodes += _round_flow(model, flow, ranges[node.name])
            nodes.append(_round_weights(model, weights[weight]))
            rounded |= {flow, weight}
            node.input[0], node.input[1] = f"{flow}.back", f"{weight}.back"
        nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model


def _round_flow(model: Any, name: str, span: Range) -> list[Any]:
    from onnx import helper

    low, high = min(0.0, span[0]), max(0.0, span[1])
    scale = (high - low) / STEPS
    step = _constants(model, name, np.float32(scale), np.uint8(round(-low / scale)))
    return [helper.make_node("QuantizeLinear", [name, *step], [f"{name}.byte"]),
            helper.make_node("DequantizeLinear", [f"{name}.byte", *step], [f"{name}.back"])]


def _round_weights(model: Any, tensor: Any) -> Any:
    from onnx import helper, numpy_helper

    weights: NDArray[np.float32] = numpy_helper.to_array(tensor)
    scale = np.maximum(np.abs(weights).reshape(len(weights), -1).max(axis=1) / HALF, 1e-9).astype(np.float32)
    rounded = np.round(weights / scale.reshape(-1, 1, 1, 1)).clip(-HALF, HALF).astype(np.int8)
    name = tensor.name
    model.graph.initializer.remove(tensor)
    model.graph.initializer.append(numpy_helper.from_array(rounded, f"{name}.byte"))
    step = _constants(model, name, scale, np.zeros(len(scale), np.int8))
    return helper.make_node("DequantizeLinear", [f"{name}.byte", *step], [f"{name}.back"], axis=0)


def _constants(model: Any, name: str, scale: Any, zero: Any) -> tuple[str, str]:
    from onnx import numpy_helper

    names = f"{name}.scale", f"{name}.zero"
    model.graph.initializer.extend(numpy_helper.from_array(np.asarray(value), at)
                                   for value, at in zip((scale, zero), names, strict=True))
    return names
