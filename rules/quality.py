"""Was a paper read well enough that what was not found there may be taken as not there?"""

from __future__ import annotations

from rules.paper import Document, Kind

HURT = ("blurred", "cut_off", "dark", "glare", "low_resolution", "part_damaged", "fields_without_appearance")
"""Notes of reading that say that words may be missing."""
UNSEEN = (*HURT, "renders_blank", "page_not_shown")
"""And notes that say that there may be words where none were found."""
MOST_LETTERS_OF_A_PICTURE = 12  # a brand, a price, the camera's date; the emptiest paper has its heading and a name
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


def is_picture(paper: Document) -> bool:
    """A clear picture with hardly a letter on it: a portrait, cloth, whatever it shows. It is no paper with text."""
    if paper.kind in (Kind.UNREADABLE, Kind.BLANK) or any(note.partition(":")[0] in UNSEEN for note in paper.notes):
        return False
    return sum(char.isalpha() for line in paper.lines for char in line.text) <= MOST_LETTERS_OF_A_PICTURE
