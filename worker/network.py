"""The one door to what runs the networks: OpenVINO in few bits where the processor computes in them, else ONNX Runtime.

Bfloat16 halves the work (detector 258 to 165 ms, a line of 800 px 61 to 32 ms) and leaves the text as it is, but for
some spaces; eight bits for the recogniser's largest layers take another third away, and change one line in fourteen,
nearly all of them lines whose letters are in doubt anyway (see `worker.doubt`).
Both run on the calling thread alone, so that a process that holds them may be forked.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Size = tuple[int, ...]
"""Height and width."""
Network = Callable[[Array], Array]
"""From a batch of one picture (1, 3, height, width) to the network's only output."""

BF16_FLAGS = frozenset({"avx512_bf16", "amx_bf16"})
INT8_FLAGS = frozenset({"avx512_vnni", "avx_vnni"})


def precision_here(asked: str = "auto") -> str:
    """"int8", "bf16" or "f32": what is asked for, or what suits the processor. (In int8 not all is done in int8.)"""
    if asked != "auto":
        return asked
    if find_spec("openvino") is None:
        return "f32"
    quick = {"int8": INT8_FLAGS, "bf16": BF16_FLAGS}
    return next((precision for precision, flags in quick.items() if flags & processor_flags()), "f32")


@cache
def processor_flags() -> frozenset[str]:
    """What the first processor can do, as Linux names it; empty where that is not told."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return frozenset()
    line = next((line for line in text.splitlines() if line.startswith("flags")), "")
    return frozenset(line.partition(":")[2].split())


def open_network(path: Path, precision: str, sizes: Sequence[Size] = ()) -> Network:
    """Load a network to compute in "bf16" or "f32"; in "int8" what it rounds itself, all else as the processor can.

    `sizes` are what it will mostly be given, where they are few: OpenVINO then makes code for each of them alone, which
    takes a third of the memory and an eighth of the time off. It still takes any other.
    """
    return _onnxruntime(path) if precision == "f32" else _openvino(path, sizes)


def _onnxruntime(path: Path) -> Network:
    """One thread and no spinning: a fork copies no threads, and many processes share the cores fairly."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.enable_cpu_mem_arena = False
    options.enable_mem_pattern = False  # only of use where all pictures have one size
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    return lambda picture: np.asarray(session.run(None, {name: picture})[0], np.float32)


def _openvino(path: Path, sizes: Sequence[Size]) -> Network:
    from worker.compiled import compiled, kept

    data = path.read_bytes()  # a child behind walls could not open it any more
    if not sizes:
        return _asking(kept(path, data, None))
    ready = {size: _asking(kept(path, data, size)) for size in sizes}

    def run(picture: Array) -> Array:
        size = picture.shape[2:]
        if size not in ready:
            ready[size] = _asking(compiled(data, size))
        return ready[size](picture)

    return run


def _asking(network: Any) -> Network:
    request = network.create_infer_request()

    def run(picture: Array) -> Array:
        return np.array(request.infer({0: picture}, share_inputs=True)[0], np.float32)  # the next call overwrites it

    return run
