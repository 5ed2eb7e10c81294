"""Networks as OpenVINO has made them ready for this processor, kept on disk: loading takes a third of the time."""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from worker.whole import write_whole

SETTINGS: dict[str, Any] = {
    "INFERENCE_NUM_THREADS": 1, "NUM_STREAMS": 1, "PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": "bf16",
    "ENABLE_CPU_PINNING": False,
}
Size = tuple[int, ...]


def compiled(data: bytes, size: Size | None) -> Any:
    """The network for pictures of one size, or of any. `data`: the ONNX file."""
    model = _core().read_model(data)
    if size is not None:
        model.reshape([1, 3, *size])
    return _core().compile_model(model, "CPU", SETTINGS)


def kept(path: Path, data: bytes, size: Size | None) -> Any:
    """The same, from beside the ONNX file `path` where it was kept before, else made and kept there."""
    place = path.with_name(f"{path.stem}-{_name(size)}.blob")
    try:
        return _core().import_model(place.read_bytes(), "CPU", SETTINGS)
    except (OSError, RuntimeError):  # not there yet, or not whole, or of another OpenVINO
        made = compiled(data, size)
    try:
        write_whole(place, made.export_model().getvalue(), 0o644)
    except OSError:
        return made  # a cache that cannot be written costs time, nothing else
    return made


def _name(size: Size | None) -> str:
    from openvino import get_version

    build = "".join(filter(str.isalnum, get_version()))
    return f"{build}-{'x'.join(map(str, size)) if size else 'any'}-bf16"


@cache
def _core() -> Any:
    from openvino import Core

    return Core()
