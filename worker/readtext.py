"""What a page says: its own text layer where that can be trusted, else the picture, made upright and flat, by OCR."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from rapidfuzz.fuzz import partial_ratio

from worker.flatten import sheets
from worker.layertext import layer_lines
from worker.layertrust import Trust, trust
from worker.order import pixels, reading_order
from worker.page import Engine, Page, PageText, Picture, TextLine
from worker.plausible import plausibility
from worker.quality import quality_notes
from worker.thresholds import (
    COMPETENT_LAYER_SHARE,
    COVERED_SHARE,
    LIKE_TEXT_PERCENT,
    MIN_LETTERS_OF_A_SHEET,
    MIN_TELLING_LETTERS,
    MIN_TELLING_WORD,
    NEGATIVE_GREY,
    POOR_SCORE,
    SAME_TEXT_PERCENT,
    WORDLIKE_SHARE,
)
from worker.upright import Upright, read_upright


def read_page(page: Page, engine: Engine) -> list[PageText]:
    """The page's text in reading order. More than one when a photo shows several sheets. Never empty."""
    verdict, words = trust(page)
    if verdict is Trust.GOOD:
        return [with_fields(_of_layer(page, layer_lines(page, words)))]
    texts = _read_picture(page, engine)
    if verdict is Trust.PARTIAL and texts[0].picture is page.picture:
        texts = [replace(texts[0], lines=completed(texts[0].lines, layer_lines(page, words)))]
    if verdict is Trust.UNSEEN and contradicts(layer_lines(page, words), texts):
        texts = [replace(text, notes=(*text.notes, "layer_contradicts")) for text in texts]
    return [with_fields(texts[0]), *texts[1:]]


def _of_layer(page: Page, lines: tuple[TextLine, ...]) -> PageText:
    return PageText(page.number, page.picture, lines, "layer", page.fields, page.notes)


def _read_picture(page: Page, engine: Engine) -> list[PageText]:
    texts = []
    for sheet in sheets(page.picture):
        upright = _read_sheet(sheet, engine)
        notes = (*page.notes, *quality_notes(upright.picture, upright.lines))
        source = engine.name if upright.lines else "none"
        texts.append(PageText(page.number, upright.picture, upright.lines, source, page.fields, notes))
    changed = len(texts) > 1 or texts[0].picture is not page.picture
    if changed and sum(len(_letters(line.text)) for text in texts for line in text.lines) < MIN_LETTERS_OF_A_SHEET:
        return [_as_it_came(page, engine)]
    return texts


def _as_it_came(page: Page, engine: Engine) -> PageText:
    """A picture of things and not of text: neither cut nor turned, for there is nothing to say what is up."""
    lines = tuple(engine.read(page.picture))
    notes = (*page.notes, *quality_notes(page.picture, lines))
    return PageText(page.number, page.picture, lines, engine.name if lines else "none", page.fields, notes)


def _read_sheet(sheet: Picture, engine: Engine) -> Upright:
    """The sheet's text; of a dark picture that reads badly also its negative's, and the better is taken."""
    upright = read_upright(sheet, engine)
    if not _reads_badly(upright) or float(np.median(sheet[::8, ::8])) > NEGATIVE_GREY:
        return upright
    return max(upright, read_upright(np.asarray(255 - sheet, np.uint8), engine), key=_letters_read)


def _reads_badly(upright: Upright) -> bool:
    return not upright.lines or float(np.mean([line.score for line in upright.lines])) < POOR_SCORE


def _letters_read(upright: Upright) -> float:
    """Letters, each counted by how surely its line was read."""
    return sum(line.score**2 * len(line.text) for line in upright.lines)


def completed(read: Sequence[TextLine], layer: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Lines of the picture that the layer lacks, and the layer's own for the rest, which bear no slips of reading."""
    rest = [line for line in read if not any(_covers(other, line) for other in layer)]
    return in_order([*layer, *rest])


def _covers(layer: TextLine, line: TextLine) -> bool:
    (x0, y0, x1, y1), (u0, v0, u1, v1) = pixels(layer.quad), pixels(line.quad)
    shared = max(0.0, min(x1, u1) - max(x0, u0)) * max(0.0, min(y1, v1) - max(y0, v0))
    return shared > COVERED_SHARE * min((x1 - x0) * (y1 - y0), (u1 - u0) * (v1 - v0))


def contradicts(layer: Sequence[TextLine], texts: Sequence[PageText]) -> bool:
    """Whether the layer says what the picture does not: a whole line in a layer that is else well read, or most of it.

    Scraps of a bad OCR, as many scanning programs leave them, are no contradiction.
    """
    shown = _letters(" ".join(line.text for text in texts for line in text.lines))
    likeness = {line.text: partial_ratio(_letters(line.text), shown) for line in layer if _is_telling(line.text)}
    total = sum(map(len, likeness))
    alike = sum(len(text) for text, percent in likeness.items() if percent >= LIKE_TEXT_PERCENT)
    other = sum(len(text) for text, percent in likeness.items() if percent < SAME_TEXT_PERCENT)
    if not shown or not other:
        return False
    return alike >= COMPETENT_LAYER_SHARE * total or other >= 0.5 * total


def _is_telling(text: str) -> bool:
    """Enough letters, in words of some length."""
    letters = len(_letters(text))
    return (letters >= MIN_TELLING_LETTERS and letters >= MIN_TELLING_WORD * len(text.split())
            and plausibility(text) >= WORDLIKE_SHARE)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def in_order(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    return tuple(lines[i] for i in reading_order([line.quad for line in lines]))


def with_fields(text: PageText) -> PageText:
    """Form fields as lines "name: value" at the page's foot, unless the page shows them by itself."""
    hidden = "fields_without_appearance" in text.notes
    shown = "" if hidden else " ".join(line.text for line in text.lines).lower()
    height, width = text.picture.shape[:2]
    foot = np.array([[0, height], [width, height], [width, height], [0, height]], np.float32)
    unseen = [TextLine(f"{name}: {value}", foot, 1.0) for name, value in text.fields if value.lower() not in shown]
    return replace(text, lines=(*text.lines, *unseen)) if unseen else text
