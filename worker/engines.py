"""Which readers there are here, and which one reads first."""
from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from worker.models import ModelError, wheel_folder
from worker.page import Engine
from worker.tesseract import LINE_LANGUAGE, TesseractEngine, missing_parts


class NoEngine(RuntimeError):
    """No reader can be used; the message says what to install."""

    code = "no_engine"


@dataclass(frozen=True, slots=True)
class Engines:
    """`main` reads pages; `second`, where there is one, is independent of it and reads deciding lines again."""

    main: Engine
    second: Engine | None


def choose(
    engine: str = "auto", models: Path | None = None, precision: str = "auto",
) -> Engines:
    """Load the readers. `engine`: "auto", "ppocr" or "tesseract"; `models`: cache folder of the slim networks;
    `precision`: how they compute, see `worker.network`.

    Raises NoEngine when the wanted one is missing, ValueError for an unknown name.
    """
    if engine not in ("auto", "ppocr", "tesseract"):
        raise ValueError(f"unknown engine {engine!r}")
    missing = available()
    if engine == "tesseract" or (engine == "auto" and missing["ppocr"]):
        if missing["tesseract"]:
            raise NoEngine(missing["tesseract"])
        return Engines(TesseractEngine(), None)
    if missing["ppocr"]:
        raise NoEngine(missing["ppocr"])
    second = None if missing["tesseract"] else TesseractEngine(LINE_LANGUAGE)
    return Engines(_ppocr(models, precision), second)


def available() -> dict[str, str]:
    """By reader: empty when it can be used, else what is missing, in words for staff. Loads nothing heavy."""
    return {"ppocr": _missing_ppocr(), "tesseract": missing_parts()}


def _missing_ppocr() -> str:
    if find_spec("onnxruntime") is None:
        return "Paket onnxruntime tidak terpasang / package onnxruntime is not installed"
    try:
        wheel_folder()
    except ModelError as error:
        return str(error)
    return ""


def _ppocr(models: Path | None, precision: str) -> Engine:
    from worker.models import load_models
    from worker.ppocr import PpOcr

    try:
        return PpOcr(load_models(models), precision)
    except ModelError as error:  # such as a folder of models that cannot be written
        raise NoEngine(str(error)) from error
