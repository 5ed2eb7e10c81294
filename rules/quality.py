"""Was a paper read well enough that what was not found there may be taken as not there?"""

from __future__ import annotations

from rules.paper import Document, Kind

HURT = ("blurred", "cut_off", "dark", "glare", "low_resolution", "part_damaged", "fields_without_appearance")
"""Notes of reading that say that words may be missing."""
FEWEST_LINES = 4  # a paper with text has more; fewer means that most of it was not read


def well_read(paper: Document, floor: float) -> bool:
    """No page hurt or silent, and the lines read with confidence: only then is absence worth anything."""
    if paper.kind in (Kind.UNREADABLE, Kind.PRODUCT_PHOTO, Kind.PASSPORT_PHOTO):
        return False
    if any(note in HURT for note in paper.notes):
        return False
    lines = paper.lines
    if len(lines) < FEWEST_LINES or paper.pages[0] not in {line.page for line in lines}:
        return False
    return sum(line.confidence for line in lines) / len(lines) >= floor
