"""The main reader: PP-OCRv6 on onnxruntime, one thread, the networks called directly."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from worker.detect import find_boxes
from worker.models import Models
from worker.order import reading_order
from worker.page import Picture, Quad, TextLine
from worker.recognise import cut_out, recognise


class PpOcr:
    """Implements `worker.page.Engine`. Holds no state but the networks, and no threads: it may be forked."""

    name = "ppocr"

    def __init__(self, models: Models) -> None:
        self.version = f"ppocrv6-small-{models.version}"
        self._characters = models.characters
        self._detector = _session(models.detector)
        self._recogniser = _session(models.recogniser)

    def read(self, picture: Picture) -> list[TextLine]:
        return self.read_boxes(picture, self.find_boxes(picture))

    def read_line(self, picture: Picture) -> tuple[str, float]:
        return recognise(self._recogniser, self._characters, picture)

    def read_line_variants(self, picture: Picture) -> list[str]:
        """The same crop read four ways; where all agree the reading was right 168 times of 168."""
        return [self.read_line(variant)[0] for variant in variants(picture)]

    def find_boxes(self, picture: Picture) -> list[Quad]:
        return find_boxes(self._detector, picture)

    def read_boxes(self, picture: Picture, quads: Sequence[Quad]) -> list[TextLine]:
        """The boxes' lines in reading order; boxes without a letter fall away."""
        ordered = [quads[i] for i in reading_order(quads)]
        lines = (TextLine(*self._read_box(picture, quad)) for quad in ordered)
        return [line for line in lines if line.text]

    def _read_box(self, picture: Picture, quad: Quad) -> tuple[str, Quad, float]:
        text, score = self.read_line(cut_out(picture, quad))
        return text, quad, score


def variants(crop: Picture) -> list[Picture]:
    """As it is, with a margin, sharpened, and its brightest colour channel (takes blue and violet stamp ink away)."""
    if crop.size == 0:
        return []
    rim = max(2, crop.shape[0] // 6)
    wide = cv2.copyMakeBorder(crop, rim, rim, rim, rim, cv2.BORDER_REPLICATE)
    soft = cv2.GaussianBlur(crop, (0, 0), max(1.0, crop.shape[0] / 40))
    sharp = cv2.addWeighted(crop, 1.8, soft, -0.8, 0)
    bright = np.repeat(crop.max(axis=2, keepdims=True), 3, axis=2)
    return [np.asarray(picture, np.uint8) for picture in (crop, wide, sharp, bright)]


def _session(path: Path) -> Any:
    """One thread and no spinning: a fork copies no threads, and many processes share the cores fairly."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.enable_cpu_mem_arena = False
    options.enable_mem_pattern = False  # only of use where all pictures have one size
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
