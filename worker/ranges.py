"""Measures what flows into the recogniser's largest layers, for `worker.eight_bits`, and writes it to `ranges.json`.

    python -m worker.ranges FILE...      pages as they come, of many kinds; 40 of them take some minutes
"""
from __future__ import annotations

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from worker.detect import find_boxes
from worker.eight_bits import RANGES, Range
from worker.flatten import sheets
from worker.intake import open_file
from worker.limits import Limits
from worker.models import load_models
from worker.network import Array, open_network
from worker.page import Picture
from worker.recognise import as_input, cut_out

LEAST_WEIGHTS = 4608
"""Of a layer that is worth it; smaller ones are quick anyway."""
EXACT = frozenset(f"Conv.{number}" for number in (1, 2, 3, 4, 18))
"""Layers that move the answer most when they alone are rounded, for little time."""
OUTERMOST = 0.0001
"""Of the values of one picture, at either end, that may be clipped."""
SHARE_OF_PICTURES = 0.95
"""Whose values stay within the range but for their outermost."""
COLOURS = 3
"""Of a picture: the first layer stays exact. A layer that takes one channel at a time has one."""
LINES_A_PAGE = 8
SAMPLE = 200_000
"""Values looked at of a layer of one picture."""


def main() -> None:
    models = load_models()
    detector, recogniser = open_network(models.detector, "f32"), Probe(models.recogniser)
    for name in sys.argv[1:]:
        for sheet in pictures(Path(name)):
            quads = find_boxes(detector, sheet)
            for quad in quads[:: max(1, len(quads) // LINES_A_PAGE)]:
                recogniser(as_input(cut_out(sheet, quad)))
    RANGES.write_text(json.dumps(widest(recogniser.spans), indent=1) + "\n", "utf-8")


def pictures(path: Path) -> Iterator[Picture]:
    for page in open_file(path.name, path.read_bytes(), Limits()).pages:
        yield from sheets(page.picture)


class Probe:
    """A network in full precision that keeps, by layer, between which values what flows into it lies."""

    def __init__(self, path: Path) -> None:
        import onnx
        import onnxruntime

        model = onnx.load(str(path))
        self._flows = flows(model)
        model.graph.output.extend(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None)
                                  for name in dict.fromkeys(self._flows.values()))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        self.spans: dict[str, list[Range]] = defaultdict(list)

    def __call__(self, picture: Array) -> Array:
        answer, *flowing = self._session.run(None, {self._session.get_inputs()[0].name: picture})
        values = dict(zip(dict.fromkeys(self._flows.values()), flowing, strict=True))
        for layer, flow in self._flows.items():
            if values[flow].shape[2] > 1:  # else it weighs channels, and is quick
                self.spans[layer].append(inner(values[flow]))
        return np.asarray(answer, np.float32)


def flows(model: Any) -> dict[str, str]:
    """What flows into each large layer of an ONNX network, by the layers' names."""
    sizes = {tensor.name: tuple(tensor.dims) for tensor in model.graph.initializer}
    layers = [node for node in model.graph.node if node.op_type == "Conv" and node.name not in EXACT]
    return {node.name: node.input[0] for node in layers
            if sizes[node.input[1]][1] > COLOURS and math.prod(sizes[node.input[1]]) >= LEAST_WEIGHTS}


def inner(values: Array) -> Range:
    some = values.ravel()[:: max(1, values.size // SAMPLE)]
    low, high = np.quantile(some, (OUTERMOST, 1 - OUTERMOST))
    return float(low), float(high)


def widest(spans: Mapping[str, list[Range]]) -> dict[str, Range]:
    """By layer the range that all pictures but some keep to."""
    found = {}
    for layer, ranges in spans.items():
        lows, highs = zip(*ranges, strict=True)
        low = float(np.quantile(lows, 1 - SHARE_OF_PICTURES))
        found[layer] = (round(min(0.0, low), 3), round(float(np.quantile(highs, SHARE_OF_PICTURES)), 3))
    return found


if __name__ == "__main__":
    main()
