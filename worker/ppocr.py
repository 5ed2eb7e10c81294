"""The main reader: PP-OCRv6, one thread, the networks called directly."""
from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from worker.detect import DETECTOR_SIZES, find_boxes
from worker.models import Models
from worker.network import open_network, precision_here
from worker.order import reading_order
from worker.page import Picture, Quad, TextLine
from worker.recognise import LINE_SIZES, cut_out, recognise


class PpOcr:
    """Implements `worker.page.Engine`. Holds no state but the networks, and no threads: it may be forked."""

    name = "ppocr"

    def __init__(self, models: Models, precision: str = "auto", warm: bool = False) -> None:
        """`warm` makes ready for the common sizes: worth a second where many files will be read by forked children."""
        precision = precision_here(precision)
        self.version = f"ppocrv6-small-{precision}-{models.version}"
        self._characters = models.characters
        self._detector = open_network(models.detector, precision, DETECTOR_SIZES if warm else ())
        self._recogniser = open_network(models.recogniser, precision, LINE_SIZES if warm else ())

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
