"""The main reader: PP-OCRv6, one thread, the networks called directly."""
from __future__ import annotations

from collections.abc import Sequence

from worker.detect import CANVASES, find_boxes
from worker.doubt import is_doubtful
from worker.models import Models
from worker.network import open_network, precision_here
from worker.order import reading_order
from worker.page import Picture, Quad, TextLine
from worker.recognise import cut_out, recognise


class PpOcr:
    """Implements `worker.page.Engine`. Holds no state but the networks, and no threads: it may be forked."""

    name = "ppocr"

    def __init__(self, models: Models, precision: str = "auto") -> None:
        precision = precision_here(precision)
        self.version = f"ppocrv6-small-{precision}-{models.version}"
        self._characters = models.characters
        self._fixed = precision != "f32"
        self._detector = open_network(models.detector, precision, CANVASES)
        self._recogniser = open_network(models.recogniser, precision)
        self._rough = open_network(models.rough_recogniser, precision) if precision == "int8" else None

    def read(self, picture: Picture) -> list[TextLine]:
        return self.read_boxes(picture, self.find_boxes(picture))

    def read_line(self, picture: Picture) -> tuple[str, float]:
        """In eight bits where that is asked for, and what is then in doubt again with all bits."""
        if self._rough is not None:
            line = recognise(self._rough, self._characters, picture)
            if not is_doubtful(line):
                return line.text, line.score
        return self.read_closely(picture)

    def read_closely(self, picture: Picture) -> tuple[str, float]:
        """With all bits at once."""
        line = recognise(self._recogniser, self._characters, picture)
        return line.text, line.score

    def find_boxes(self, picture: Picture) -> list[Quad]:
        return find_boxes(self._detector, picture, self._fixed)

    def read_boxes(self, picture: Picture, quads: Sequence[Quad]) -> list[TextLine]:
        """The boxes' lines in reading order; boxes without a letter fall away."""
        ordered = [quads[i] for i in reading_order(quads)]
        lines = (TextLine(*self._read_box(picture, quad)) for quad in ordered)
        return [line for line in lines if line.text]

    def _read_box(self, picture: Picture, quad: Quad) -> tuple[str, Quad, float]:
        text, score = self.read_line(cut_out(picture, quad))
        return text, quad, score
