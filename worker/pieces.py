"""A paper that a person put together from pages: read again from what was kept of them. A turned page goes by OCR."""
from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from rules.paper import Document, Line, Mark
from rules.stored import decode_read_file
from worker.cache import PREVIEW_LONG_SIDE_PX
from worker.page import PageText, Picture, Quad, TextLine
from worker.pipeline import Reader, read_paper
from worker.upright import turn

USUAL_LONG_SIDE_PX = 2_000
"""What readers of marks and small print are made for; kept pictures are smaller, and are brought back to it."""
OF_FACTS = frozenset({"number_contradicts_date", "nik_contradicts_birth_date", "validity_contradicts_date",
                      "impossible_date", "set_aside"})
"""Notes that are made anew from what the new paper says."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A page of a paper that was read before: `paper` is what was read, `page` its number there."""

    paper: Document
    page: int
    turns: int


def read_piece(name: str, kept: Sequence[Kept], pictures: Sequence[Picture], reader: Reader,
               ) -> tuple[Document, list[PageText]]:
    """The paper, its pages counted from 1, and the pages themselves."""
    pages = [page_text(number, one, picture, reader)
             for number, (one, picture) in enumerate(zip(kept, pictures, strict=True), start=1)]
    signatures = {one.paper.mark("e_signature") for one in kept}
    signature = signatures.pop() if len(signatures) == 1 else Mark()
    notes = [note for one in kept for note in one.paper.notes
             if note not in OF_FACTS and not note.startswith("fingerprint:")]
    document = read_paper(f"{name}#1", name, name, pages, signature, list(dict.fromkeys(notes)), reader)
    return replace(document, marks=with_kept(document.marks, kept)), pages


def page_text(number: int, kept: Kept, picture: Picture, reader: Reader) -> PageText:
    """The words that were kept; of a turned page, and of one whose words were not kept, those that are read now."""
    upright = turn(usual(picture), kept.turns)
    lines = [line for line in kept.paper.lines if line.page == kept.page]
    if kept.turns or (not lines and "set_aside" in kept.paper.notes):
        read = tuple(reader.engine.read(upright))
        return PageText(number, upright, read, reader.engine.name if read else "none")
    if not lines:
        return PageText(number, upright, (), "none")
    source = "layer" if all(line.confidence == 1.0 for line in lines) else reader.engine.name
    return PageText(number, upright, tuple(text_line(line, upright) for line in lines), source)


def usual(picture: Picture) -> Picture:
    """A picture that was made smaller for keeping, as large as pages usually are."""
    height, width = picture.shape[:2]
    if max(height, width) < PREVIEW_LONG_SIDE_PX:
        return picture
    scale = USUAL_LONG_SIDE_PX / max(height, width)
    size = (round(width * scale), round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def text_line(line: Line, picture: Picture) -> TextLine:
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = line.box[0] * width, line.box[1] * height, line.box[2] * width, line.box[3] * height
    quad: Quad = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)
    return TextLine(line.text, quad, line.confidence)


def with_kept(marks: Mapping[str, Mark], kept: Sequence[Kept]) -> dict[str, Mark]:
    """What was seen on the larger picture of these pages counts, where it says of just these pages what they bear."""
    best = dict(marks)
    for name in [name for name in marks if name != "e_signature"]:
        known = [(number, one.paper.mark(name)) for number, one in enumerate(kept, start=1) if not one.turns]
        there = [replace(mark, page=number) for number, mark in known
                 if mark.value and mark.page == kept[number - 1].page]
        if there:
            best[name] = max(there, key=lambda mark: mark.confidence)
        elif len(known) == len(kept) and all(mark.value is False for _, mark in known):
            best[name] = replace(min((mark for _, mark in known), key=lambda mark: mark.confidence), page=1)
    return best


def kept_in(folder: Path) -> list[Kept]:
    """What `worker.splitting_task` laid ready for a child. Raises ValueError, LookupError."""
    told = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
    papers = [decode_read_file(one) for one in told["readings"]]
    return [Kept(papers[reading].documents[document - 1], page, turns)
            for reading, document, page, turns in told["pages"]]
