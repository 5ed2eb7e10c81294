"""Words that are printed unlike the rest of their page, in the lines that bear facts which decide.

Weights: gradient trees fitted on made alterations and honest papers (`python -m samples.forgeries.fit`).
"""
from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rules.paper import Cue, Fact
from worker.cues.prints import (
    Edges,
    Print,
    Ring,
    edges_of,
    is_level,
    measure,
    ring_of,
    words_of,
)
from worker.order import pixels
from worker.page import PageText, Picture, TextLine

DECIDING = ("number", "issue_date", "holder", "started_on", "ended_on", "valid_until", "hours", "nik", "birth_date")
"""Titles and ranks are often set apart by colour and size, and nobody needs to change them."""
MOST_REFERENCES = 24
"""Lines of the page that are measured for comparing; more change little and cost time."""
LEAST_REFERENCES = 4
LIKE_HEIGHT = (0.5, 2.0)
"""Lines so much lower or higher than the word's are compared with it."""
LEAST_GRAIN = 0.15
"""Added to grain before shares are taken: compression leaves ground without any."""
MOST_STEP = 50.0
"""Grey levels between a word's ground and that around it; more is a band or a box that was printed so."""
LEAST_SPREAD = 0.01
SIGNS = (
    "sharp", "sharp_in_line", "grain", "grain_ring", "still", "ground_ring", "colour_ring", "spread",
    "page_sharp_varies", "page_grain_varies", "page_grain", "page_still", "ring_uneven",
)
"""Not the ink's own level and colour: those are a matter of design."""


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """`trees` as rows of (sign, threshold, left, right, value); a leaf has sign -1. `threshold` is of the sum."""

    trees: tuple[NDArray[np.float64], ...]
    baseline: float
    threshold: float


def odd_prints(pages: Sequence[PageText], facts: Mapping[str, Fact]) -> Iterator[Cue]:
    """At most one a page: the most unlike word, if it is unlike enough."""
    for page in pages:
        lines = deciding_lines(page, facts) if page.source != "layer" else []
        found = max(scored(page, lines), key=lambda one: one[0], default=None) if lines else None
        if found and found[0] > model().threshold:
            yield Cue("odd_print", page.number, fractions(found[1], page))


def scored(page: PageText, lines: Sequence[TextLine]) -> Iterator[tuple[float, Edges]]:
    for edges, signs in signs_of(page, lines):
        yield weigh(model(), signs), edges


def deciding_lines(page: PageText, facts: Mapping[str, Fact]) -> list[TextLine]:
    """Lines of the page in which a fact that decides was read."""
    height, width = page.picture.shape[:2]
    found: dict[int, TextLine] = {}
    for name in DECIDING:
        fact = facts.get(name)
        if fact is None or fact.page != page.number or fact.box is None:
            continue
        x, y = (fact.box[0] + fact.box[2]) / 2 * width, (fact.box[1] + fact.box[3]) / 2 * height
        for line in page.lines:
            x0, y0, x1, y1 = pixels(line.quad)
            if x0 <= x <= x1 and y0 <= y <= y1 and is_level(line):
                found[id(line)] = line
    return list(found.values())


def signs_of(page: PageText, lines: Sequence[TextLine]) -> Iterator[tuple[Edges, NDArray[np.float64]]]:
    """Each word of the lines with how it differs from the page, from its line and from the ground around it."""
    picture = page.picture
    references = [(line, seen) for line in spread(page.lines) if (seen := measure(picture, edges_of(line, picture)))]
    for line in lines:
        others = [seen for other, seen in references if other is not line]
        yield from _line_signs(picture, line, others)


def spread(lines: Sequence[TextLine]) -> list[TextLine]:
    """Level lines, evenly taken over the page."""
    level = [line for line in lines if is_level(line)]
    return level[::max(1, len(level) // MOST_REFERENCES)][:MOST_REFERENCES]


def _line_signs(
    picture: Picture, line: TextLine, others: Sequence[Print]
) -> Iterator[tuple[Edges, NDArray[np.float64]]]:
    words = [word for edges in words_of(picture, line) if (word := measure(picture, edges))]
    if not words:
        return
    height = float(np.median([word.height for word in words]))
    like = [one for one in others if LIKE_HEIGHT[0] * height <= one.height <= LIKE_HEIGHT[1] * height]
    if len(like) < LEAST_REFERENCES:
        return
    page = _Page(like)
    for place, word in enumerate(words):
        ring = ring_of(picture, word.edges)
        if ring is not None and abs(word.ground - ring.ground) <= MOST_STEP:
            beside = [other.sharp for at, other in enumerate(words) if at != place]
            yield word.edges, page.signs(word, ring, float(np.median(beside)) if beside else page.sharp)


class _Page:
    """What is usual among the lines of a page, held while its words are compared with it."""

    def __init__(self, like: Sequence[Print]) -> None:
        self.sharp, self.sharp_varies = _usual([one.sharp for one in like])
        self.grain, self.grain_varies = _usual([one.grain for one in like])
        self.still, self.spread = _usual([one.still for one in like])[0], _usual([one.spread for one in like])[0]

    def signs(self, word: Print, ring: Ring, beside: float) -> NDArray[np.float64]:
        return np.array([
            np.log(word.sharp / self.sharp), np.log(word.sharp / beside),
            _share(word.grain, self.grain), _share(word.grain, ring.grain), word.still - self.still,
            abs(word.ground - ring.ground) / 8, float(np.abs(word.ground_colour - ring.colour).max()) / 10,
            np.log((word.spread + LEAST_SPREAD) / (self.spread + LEAST_SPREAD)), self.sharp_varies / self.sharp,
            self.grain_varies / (self.grain + LEAST_GRAIN), np.log(self.grain + 0.1), self.still, ring.uneven / 10,
        ])


def _usual(values: Sequence[float]) -> tuple[float, float]:
    middle = float(np.median(values))
    return middle, float(np.median(np.abs(np.array(values) - middle)))


def _share(one: float, other: float) -> float:
    return float(np.log((one + LEAST_GRAIN) / (other + LEAST_GRAIN)))


def weigh(trees: Model, signs: NDArray[np.float64]) -> float:
    """Log odds that the word was put in later, before the threshold."""
    total = trees.baseline
    for tree in trees.trees:
        row = tree[0]
        while row[0] >= 0:
            row = tree[int(row[2] if signs[int(row[0])] <= row[1] else row[3])]
        total += row[4]
    return float(total)


@lru_cache(maxsize=1)
def model() -> Model:
    return model_of(json.loads(Path(__file__).with_name("odd_print.json").read_text(encoding="utf-8")))


def model_of(kept: Mapping[str, Any]) -> Model:
    """Raises ValueError where the file was fitted to other signs."""
    if tuple(kept["signs"]) != SIGNS:
        raise ValueError("odd_print.json speaks of other signs")
    return Model(tuple(np.array(tree, np.float64) for tree in kept["trees"]), kept["baseline"], kept["threshold"])


def fractions(edges: Edges, page: PageText) -> tuple[float, float, float, float]:
    height, width = page.picture.shape[:2]
    return edges[0] / width, edges[1] / height, edges[2] / width, edges[3] / height
