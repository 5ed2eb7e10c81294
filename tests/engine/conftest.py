from __future__ import annotations

import pytest

from worker.models import load_models
from worker.ppocr import PpOcr
from worker.tesseract import TesseractEngine


@pytest.fixture(scope="session")
def ppocr() -> PpOcr:
    return PpOcr(load_models())


@pytest.fixture(scope="session")
def tesseract() -> TesseractEngine:
    return TesseractEngine()
