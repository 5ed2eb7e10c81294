"""The blocks in which papers are signed: an office or a dated line, room for the pen, a name, a staff number."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from worker.facts.anchors import Phrases
from worker.facts.datings import Dating, Use
from worker.facts.layout import Row, Sheet, shared_width
from worker.facts.people import POSITION, SIGN_OFF
from worker.facts.slips import folded

SHORT_LINE = 46
"""Letters; a longer line with an office in it is part of a sentence."""
REACH = 16.0
"""Farthest name below the line that opens its block, in usual line heights: lines of office and room for a stamp."""
SAME_EDGE = 0.03
"""Lines of one block share their left edge or their middle to this part of the page's width."""
OPENS_FROM = 0.3
"""Blocks stand below this depth of the text; above it are letterheads with offices in them."""
_MORE_OFFICES = Phrases(
    "deputi", "asisten deputi", "dokter", "dokter pemeriksa", "pengasuh", "penguji", "pembimbing", "an bupati",
    "yang membuat pernyataan", "pemilik", "program director", "academy", "committee", "penyuluh", "kasat",
    "narasumber", "instructor", "instruktur", "fasilitator", "pengarah", "penilai", "dirut", "ditetapkan di",
    "dikeluarkan di",
    "diterbitkan di", "pada tanggal", "atas nama", "officer", "administrator", "penata", "hormat saya", "rector",
    "dean", "yayasan", "panitia")


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that opens a block. `dated`: it says where and when; so does the block of the one who answers for it."""

    row: Row
    dated: bool
    office: bool


def openings(sheet: Sheet, datings: Sequence[Dating]) -> list[Opening]:
    dated = {dating.row.place for dating in datings if dating.use in (Use.SIGNED, Use.ISSUED)
             and len(dating.row.text) <= SHORT_LINE}
    found = []
    for row in sheet.rows:
        if sheet.depth(row) < OPENS_FROM or len(row.text) > SHORT_LINE:
            continue
        office = any(phrases.exact(row) is not None for phrases in (POSITION, SIGN_OFF, _MORE_OFFICES))
        if office or row.place in dated:
            found.append(Opening(row, row.place in dated, office))
    return found


def over(sheet: Sheet, row: Row, blocks: Sequence[Opening]) -> list[Opening]:
    """The openings above a row in whose block it stands."""
    return [block for block in blocks if block.row.page == row.page and _in_block(sheet, row, block.row)]


def _in_block(sheet: Sheet, row: Row, opening: Row) -> bool:
    gap = row.level - opening.level
    return 0 < gap < REACH * sheet.usual_height and (aligned(row, opening) or _within(row, opening))


def aligned(one: Row, other: Row) -> bool:
    return min(abs(one.box[0] - other.box[0]), abs(one.middle - other.middle)) < SAME_EDGE


def _within(row: Row, opening: Row) -> bool:
    narrower = min(row.box[2] - row.box[0], opening.box[2] - opening.box[0])
    return shared_width(row, opening) > 0.5 * narrower


def beneath(sheet: Sheet, row: Row) -> Iterator[Row]:
    """The rows of its block below it, whose edge or middle it shares."""
    for other in sheet.on_page(row.page):
        if 0 < other.level - row.level < REACH / 2 * sheet.usual_height and aligned(row, other):
            yield other


def is_office(row: Row) -> bool:
    """A short line that says what somebody is."""
    short = len(row.text.split()) <= 5 and not any(map(str.isdigit, row.text))
    return short and (POSITION.exact(row) is not None or _MORE_OFFICES.exact(row) is not None)


def of_a_stamp(sheet: Sheet, row: Row) -> bool:
    """Capitals all of whose words stand higher up too: a stamp repeats the house's name and town."""
    words = [folded(word) for word in re.findall(r"[^\W\d_]{3,}", row.text)]
    if not row.text.isupper() or not words:
        return False
    above = "".join(other.key for other in sheet.rows if other.page == row.page and other.level < row.level
                    and other is not row)
    return all(word in above or word[1:-1] in above for word in words if len(word) > 3)
