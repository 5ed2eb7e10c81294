"""The two PP-OCRv6 networks: found inside the installed `rapidocr` wheel, checked, and slimmed once.

Nothing is ever downloaded. The slim copies lie in a cache folder, named by the hash of what they were made from.
"""
from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from records.settings import default_cache
from worker.detector_tail import tail_at_small_size
from worker.eight_bits import RANGES, in_eight_bits, known_ranges
from worker.whole import write_whole

DETECTOR, RECOGNISER = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"
SHA256 = {
    DETECTOR: "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
    RECOGNISER: "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
}
"""Of the files in rapidocr 3.10.0's wheel."""
SLIMMING = "3"
"""Counted up whenever slimming, `readable` or `worker.eight_bits` changes, so that old copies are not taken."""
FAINTEST = 1e-20
"""Weights nearer to zero are set to zero: they change no bit of the answer, but products with them are denormal
numbers, with which a processor works many times more slowly (detector 541 to 165 ms a page)."""
LAST_LATIN_LETTER = 0x17F
"""End of Unicode's Latin Extended-A; beyond it stand letters of no language that these papers use."""
SIGNS = frozenset("–—‘’“”†•…‰′″€№™℃←→√≤≥□■○●☆★☐☑☒✓✔✗✝")
SHARED = 0o644  # of the slim copies: other users of a shared cache may read them
BLANK = ""
"""Stands for the network's "no letter here", always class 0."""


class ModelError(RuntimeError):
    """The networks are missing or are not the ones that were measured. `code` is stable, the message is for staff."""

    code = "models"


@dataclass(frozen=True, slots=True)
class Models:
    """Slim networks on disk. `characters[i]` is what class i of the recogniser means; class 0 is `BLANK`.

    `rough_recogniser` is the same in eight bits, where those are enough.
    """

    detector: Path
    recogniser: Path
    rough_recogniser: Path
    characters: tuple[str, ...]
    version: str


def load_models(folder: Path | None = None) -> Models:
    """The slim networks, made in `folder` (default: `default_folder()`) when they are not there yet.

    Raises ModelError when the wheel is missing or its files have another SHA-256.
    """
    folder = folder or default_folder()
    version = _version()
    slim = folder / version
    networks = slim / "detector.onnx", slim / "recogniser.onnx", slim / "recogniser-int8.onnx"
    listed = slim / "characters.txt"
    if not all(path.is_file() for path in (*networks, listed)):
        _make_slim(slim)
    return Models(*networks, tuple(listed.read_text("utf-8").split("\n")), version)


def default_folder() -> Path:
    """Where they lie unless the settings say otherwise."""
    return default_cache() / "models"


def wheel_folder() -> Path:
    """Where the wheel keeps its networks. Does not import the package: that would cost a second and 200 MiB."""
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise ModelError("Paket rapidocr tidak terpasang; jalankan 'make setup' / package rapidocr is not installed")
    return Path(spec.origin).parent / "models"


def readable(character: str) -> bool:
    """Whether Indonesian and English papers may bear it: Latin letters, ASCII digits, punctuation, common signs."""
    if len(character) != 1:
        return False
    if character.isascii():
        return character.isprintable()
    if ord(character) <= LAST_LATIN_LETTER:
        return unicodedata.category(character)[0] in "LPS"
    return character in SIGNS


def _version() -> str:
    """Key of the slim copies: the source's hashes and the way of slimming."""
    seal = "".join((SLIMMING, *SHA256.values(), RANGES.read_text("utf-8")))
    return hashlib.sha256(seal.encode()).hexdigest()[:12]


def _source(name: str) -> bytes:
    path = wheel_folder() / name
    if not path.is_file():
        raise ModelError(f"Model tidak ada / model is missing: {name}")
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256[name]:
        raise ModelError(f"Isi model tidak seperti yang diuji / model differs from the tested one: {name}")
    return data


def _make_slim(slim: Path) -> None:
    """Write all four files, each whole or not at all: several processes may do this at the same time."""
    recogniser, characters = _slim_recogniser(_source(RECOGNISER))
    networks = {
        "detector": _slim_detector(_source(DETECTOR)), "recogniser": recogniser,
        "recogniser-int8": in_eight_bits(recogniser, known_ranges()),
    }
    try:
        slim.mkdir(parents=True, exist_ok=True)
        for name, model in networks.items():
            write_whole(slim / f"{name}.onnx", model.SerializeToString(), SHARED)
        write_whole(slim / "characters.txt", "\n".join(characters).encode(), SHARED)
    except OSError as error:
        raise ModelError(f"Tidak bisa menulis model; atur BUKTI_MODELS / cannot write models to {slim}") from error


def _slim_detector(data: bytes) -> Any:
    import onnx

    model = onnx.load_from_string(data)
    tail_at_small_size(model)
    _drop_faint_weights(model)
    return model


def _slim_recogniser(data: bytes) -> tuple[Any, tuple[str, ...]]:
    """Cut the last layer to the classes that papers need; the network's own list says what each class means."""
    import onnx

    model = onnx.load_from_string(data)
    listed = next(entry.value for entry in model.metadata_props if entry.key == "character")
    every = (BLANK, *listed.split("\n")[:_classes(model) - 2], " ")
    kept = [0, *(i for i, character in enumerate(every) if i and readable(character))]
    _cut_head(model, kept, len(every))
    _drop_faint_weights(model)
    del model.metadata_props[:]
    return model, tuple(every[i] for i in kept)


def _classes(model: Any) -> int:
    return int(model.graph.output[0].type.tensor_type.shape.dim[-1].dim_value)


def _cut_head(model: Any, kept: list[int], classes: int) -> None:
    from onnx import numpy_helper

    for tensor in model.graph.initializer:
        if tensor.dims and tensor.dims[-1] == classes:
            weights = numpy_helper.to_array(tensor)[..., kept]
            tensor.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(weights), tensor.name))
    model.graph.output[0].type.tensor_type.shape.dim[-1].dim_value = len(kept)


def _drop_faint_weights(model: Any) -> None:
    from onnx import TensorProto, numpy_helper

    for tensor in model.graph.initializer:
        if tensor.data_type != TensorProto.FLOAT:
            continue
        weights: NDArray[np.float32] = numpy_helper.to_array(tensor)
        faint = (np.abs(weights) < FAINTEST) & (weights != 0)
        if faint.any():
            tensor.CopyFrom(numpy_helper.from_array(np.where(faint, np.float32(0), weights), tensor.name))
