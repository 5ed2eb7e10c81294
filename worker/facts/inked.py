"""Names of those who signed, read again without the ink of stamp and pen that lies over them more often than not.

A stamp splits the name's line, turns its box or hides it. So the line is looked for by its place (over the staff
number or office, last in its block), cut out whole and read in its brightest channel, where blue and violet are gone.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from rules.paper import NOTHING, Box, Fact
from worker.facts.candidates import choose, fact_of
from worker.facts.datings import Dating, find_datings
from worker.facts.layout import Row, Sheet, lay_out, shared_width, side_by_side
from worker.facts.names import name_likeness, without_titles
from worker.facts.people import SIGNER_ID
from worker.facts.signer import signer
from worker.facts.signing import is_office, of_a_stamp, openings, over
from worker.facts.slips import folded
from worker.page import Engine, PageText, Picture

SLOTS_PER_PAPER = 2
"""Bounds the time: about 25 ms each."""
INK_FROM = 0.6
"""Share of the way from the darkest print to the paper from which on it is taken for ink."""
INK_LIGHT = 0.8
"""The same for the second reader, which does better with thicker letters."""
ROOMS = ((0.0, 0.0), (0.1, 0.2))
"""Room above and below the slot, in its heights: a y that loses its foot is read as a v, a wide crop shows more ink."""
CLEAR_SCORE = 0.97
LIKE_A_NAME = 0.7
READ_SURELY = 0.85
"""Engine's score from which the second reading is believed."""
AS_TALL = 1.35
"""A line with turned letters of a stamp in it has a box taller than this, in usual heights."""
BESIDE = 0.04
"""Room beside the line for the letters that the stamp hid, in page widths."""
LETTERS_OFF = 2
"""Letters that a name may lose in the second reading: as many as a stamp puts before it."""
FOOT = 0.35
STAFF_DIGITS = 6
TURNED = 4.0
"""Of the usual height; boxes taller than this are a stamp's."""
RANK = re.compile(r"\W*(?:pembina|penata|pengatur|juru)\b", re.IGNORECASE)
"""Ranks of civil servants, which stand between name and number."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of a signer's name. `rows`: places of the rows that lie in it; `below`: of the row it stands over."""

    page: int
    box: Box
    rows: tuple[int, ...]
    below: int


def sign_again(facts: Mapping[str, Fact], pages: Sequence[PageText], engine: Engine) -> dict[str, Fact]:
    """The facts, the signer's name as it reads without the ink over it, where that made it clearer."""
    pictures = {page.number: page.picture for page in pages if page.source not in ("layer", "none")}
    sheet = lay_out(pages)
    if not pictures or not sheet.rows:
        return dict(facts)
    datings = find_datings(sheet)
    mended = without_ink_over_names(sheet, datings, pictures, engine)
    if mended is sheet:
        return dict(facts)
    holder = facts.get("holder", NOTHING).value
    names = [name for name in signer(mended, find_datings(mended)) if name.value and name.value != holder]
    again = fact_of("signer", choose(names))
    return {**facts, "signer": again} if again.found else dict(facts)


def without_ink_over_names(
    sheet: Sheet, datings: Sequence[Dating], pictures: Mapping[int, Picture], engine: Engine,
) -> Sheet:
    """The sheet with the lines of signers' names as they read without ink; the same sheet where nothing was gained."""
    gained: list[tuple[Slot, Row]] = []
    for slot in islice(slots(sheet, datings), SLOTS_PER_PAPER):
        row = _read_again(pictures[slot.page], slot, engine) if slot.page in pictures else None
        if row is not None and _better(row, [sheet.rows[place] for place in slot.rows]):
            gained.append((slot, row))
    return _mended(sheet, gained) if gained else sheet


def _mended(sheet: Sheet, gained: Sequence[tuple[Slot, Row]]) -> Sheet:
    """Each slot's rows replaced by the row that was read there, all counted anew."""
    gone = {place for slot, _ in gained for place in slot.rows}
    rows = [row for row in sheet.rows if row.place not in gone]
    for slot, row in gained:
        before = [place for place, other in enumerate(rows) if other.page == row.page and other.place < slot.below]
        rows.insert(before[-1] + 1 if before else len(rows), row)
    return replace(sheet, rows=tuple(replace(row, place=place) for place, row in enumerate(rows)))


def slots(sheet: Sheet, datings: Sequence[Dating]) -> Iterator[Slot]:
    """Where a signer's name stands that was not read clearly, the likeliest first."""
    blocks = openings(sheet, datings)
    foot = [row for row in sheet.rows if sheet.depth(row) > FOOT]
    found = [_over(sheet, row) for row in foot if _is_staff_number(row)]
    found += [_slot(sheet, row, row.box[1], row.box[3]) for row in foot
              if over(sheet, row, blocks) and _may_be_a_name(sheet, row)]
    taken: set[int] = set()
    for slot in found:
        if not taken & set(slot.rows) and not _is_clear(sheet, slot):
            taken |= set(slot.rows)
            yield slot


def _is_staff_number(row: Row) -> bool:
    """Right over it stands its bearer's name."""
    return SIGNER_ID.opening(row) is not None and sum(map(str.isdigit, row.text)) >= STAFF_DIGITS


def _may_be_a_name(sheet: Sheet, row: Row) -> bool:
    """Letters in doubt that look a little like a name's and are no stamp's."""
    doubted = row.score < CLEAR_SCORE or row.height > AS_TALL * sheet.usual_height
    return doubted and row.height < TURNED * sheet.usual_height and name_likeness(row.text) > 0 and not is_office(row) \
        and not of_a_stamp(sheet, row)


def _over(sheet: Sheet, row: Row) -> Slot:
    """The line over a staff number, or over the civil servant's rank that stands between."""
    ranks = [other for other in sheet.above(row, 0.9)[:1] if RANK.match(other.text)]
    lowest = ranks[0] if ranks else row
    return _slot(sheet, lowest, lowest.box[1] - 1.45 * row.height, lowest.box[1] - 0.2 * row.height)


def _slot(sheet: Sheet, row: Row, top: float, bottom: float) -> Slot:
    middle, half = (top + bottom) / 2, min(bottom - top, AS_TALL * sheet.usual_height) / 2
    band = Row("", row.page, row.place, (row.box[0], middle - half, row.box[2], middle + half))
    parts = _fragments(sheet, band)
    left = min([row.box[0], *(part.box[0] for part in parts)])
    right = max([row.box[2], *(part.box[2] for part in parts)])
    others = [other for other in sheet.on_page(row.page) if side_by_side(other, band) and other not in parts]
    low = max([0.0, *(other.box[2] for other in others if other.box[2] <= left)])
    high = min([1.0, *(other.box[0] for other in others if other.box[0] >= right)])
    box = (max(low, left - BESIDE), middle - half, min(high, right + BESIDE), middle + half)
    return Slot(row.page, box, tuple(part.place for part in parts), min([row.place, *(part.place for part in parts)]))


def _fragments(sheet: Sheet, band: Row) -> list[Row]:
    """The pieces of one line on the band, from the band's own width outwards as long as the gaps are small."""
    beside = [row for row in sheet.on_page(band.page) if abs(row.level - band.level) < 0.6 * band.height]
    parts = [row for row in beside if shared_width(row, band) > 0]
    grown = True
    while grown:
        left = min([band.box[0], *(part.box[0] for part in parts)])
        right = max([band.box[2], *(part.box[2] for part in parts)])
        more = [row for row in beside if row not in parts
                and max(left - row.box[2], row.box[0] - right) < BESIDE]
        parts, grown = [*parts, *more], bool(more)
    return parts


def _is_clear(sheet: Sheet, slot: Slot) -> bool:
    parts = [sheet.rows[place] for place in slot.rows]
    return len(parts) == 1 and parts[0].score >= CLEAR_SCORE and name_likeness(parts[0].text) >= LIKE_A_NAME and \
        parts[0].height < AS_TALL * sheet.usual_height


def _read_again(picture: Picture, slot: Slot, engine: Engine) -> Row | None:
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = slot.box
    tall, readings = y1 - y0, []
    for above, below in ROOMS:
        top, bottom = max(0, int((y0 - above * tall) * height)), int((y1 + below * tall) * height) + 1
        crop = picture[top:bottom, int(x0 * width):int(x1 * width) + 1]
        if crop.size == 0 or crop.shape[1] < crop.shape[0]:
            return None
        readings.append(engine.read_line(without_ink(crop, INK_FROM)))
    names = [(text.strip(), score) for text, score in readings if name_likeness(text) >= LIKE_A_NAME]
    text, score = max(names, key=lambda name: name[1], default=("", 0.0))
    return Row(text, slot.page, slot.below, slot.box, score) if score >= READ_SURELY else None


def without_ink(crop: Picture, share: float) -> Picture:
    """Its brightest channel, in which coloured ink turns pale, and of that the dark: print is darker than any ink."""
    light = crop.max(axis=2).astype(np.float32)
    dark, paper = np.percentile(light, (1, 60))
    spread = np.clip((light - dark) / max(1.0, share * (paper - dark)), 0, 1) * 255
    return np.ascontiguousarray(np.repeat(spread.astype(np.uint8)[..., None], 3, axis=2))


def _better(line: Row, before: Sequence[Row]) -> bool:
    """Read more surely than any whole name that stood there, and no letters lost but those of a stamp before it."""
    names = [row for row in before if name_likeness(row.text) >= LIKE_A_NAME and " " in row.text]
    if " " not in line.text or any(line.score <= row.score for row in names):
        return False
    key = folded(without_titles(line.text))
    olds = [folded(without_titles(row.text)) for row in names]
    return all(len(key) >= len(old) - LETTERS_OFF or old.endswith(key) for old in olds)
