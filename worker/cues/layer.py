"""Text below the surface of a PDF's page: words of its layer that lie under other words."""
from __future__ import annotations

from collections.abc import Iterator

from rules.paper import Cue
from worker.page import LayerWord, Page

LEAST_LETTERS = 3
COVERED_SHARE = 0.5
"""Of the smaller word's box, from which one word lies on the other."""
ALIKE = (0.6, 1.7)
"""Height to height: what replaces a word is about as high; a watermark lies under all of a page."""
MOST_WORDS = 3_000
MOST_TOLD = 120
"""Letters of the covered words that are told."""


def cues_of_layer(page: Page) -> Iterator[Cue]:
    """One cue for a page on which a word lies under another one.

    Not where text is drawn without ink (the layer of a scan), nor where the same word is drawn twice to look bold,
    nor where the letters of a drawn stamp go across a name.
    """
    if "invisible_text" in page.notes or len(page.layer) > MOST_WORDS:
        return
    below = list(_covered(page.layer))
    if below:
        told = " ".join(dict.fromkeys(word.text for word in below))[:MOST_TOLD]
        words = "".join(filter(str.isprintable, told))
        yield Cue("hidden_text", page.number, below[0].box, words)


def _covered(words: tuple[LayerWord, ...]) -> Iterator[LayerWord]:
    """Each word that a later one lies on: later text is drawn above."""
    rows: dict[int, list[tuple[int, LayerWord]]] = {}
    for place, word in enumerate(words):
        if not word.slanted and sum(map(str.isalnum, word.text)) >= LEAST_LETTERS:
            rows.setdefault(round((word.box[1] + word.box[3]) * 50), []).append((place, word))
    for row, some in rows.items():
        near = [*some, *rows.get(row + 1, ()), *rows.get(row - 1, ())]
        for place, word in some:
            if any(later > place and _lies_on(other, word) for later, other in near):
                yield word


def _lies_on(above: LayerWord, below: LayerWord) -> bool:
    if _bare(above.text) in _bare(below.text) or _bare(below.text) in _bare(above.text):
        return False
    (x0, y0, x1, y1), (u0, v0, u1, v1) = above.box, below.box
    if not ALIKE[0] < (y1 - y0) / max(v1 - v0, 1e-6) < ALIKE[1]:
        return False
    shared = max(0.0, min(x1, u1) - max(x0, u0)) * max(0.0, min(y1, v1) - max(y0, v0))
    return shared > COVERED_SHARE * min((x1 - x0) * (y1 - y0), (u1 - u0) * (v1 - v0))


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
