"""All marks of one page. Looked for only where there is text: on pictures of cloth everything looks stamped."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from rules.paper import Mark
from worker.marks.photo import photos
from worker.marks.qr import find_qr
from worker.marks.sheet import Sheet, sheet
from worker.marks.signature import signatures
from worker.marks.stamp import stamps
from worker.marks.zone import sign_zone
from worker.page import PageText

LEAST_LETTERS = 25
"""A page with fewer letters read is a picture; whether it bears a stamp nobody can say."""
Calibration = Callable[[float], float]


def find_marks(page: PageText) -> dict[str, Mark]:
    """stamp, signature, photo and qr of a page; value None where nobody could look."""
    qr = find_qr(page)
    letters = sum(letter.isalnum() for line in page.lines for letter in line.text)
    if letters < LEAST_LETTERS:
        return {"stamp": Mark(), "signature": Mark(), "photo": Mark(), "qr": qr}
    small = sheet(page)
    zone = sign_zone(page)
    portraits = photos(small, page.picture)
    stamped = stamps(small, zone)
    taken = [one.box for one in portraits if one.probability > 0.6]
    if qr.value and qr.box:
        width, height = small.size
        taken.append((qr.box[0] * width, qr.box[1] * height, qr.box[2] * width, qr.box[3] * height))
    signed = signatures(small, zone, stamped, taken)
    return {
        "stamp": _mark(small, page, [(one.probability, one.box) for one in stamped]),
        "signature": _mark(small, page, [(one.probability, one.box) for one in signed]),
        "photo": _mark(small, page, [(one.probability, one.box) for one in portraits]),
        "qr": qr,
    }


def _mark(small: Sheet, page: PageText, found: Sequence[tuple[float, tuple[float, float, float, float]]]) -> Mark:
    """The likeliest candidate as a mark; a "not there" is as sure as the likeliest is unlikely."""
    if not found:
        return Mark(False, 0.95, page.number)
    chance, box = found[0]
    if chance >= 0.5:
        return Mark(True, round(chance, 3), page.number, small.box(*box))
    return Mark(False, round(1 - chance, 3), page.number)
