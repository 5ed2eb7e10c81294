"""All marks of one page. Looked for only where there is text: on pictures of cloth everything looks stamped."""
from __future__ import annotations

from collections.abc import Sequence

from rules.paper import Box, Kind, Mark
from worker.kinds_blank import is_blank
from worker.kinds_picture import classify_picture, is_portrait, look_at
from worker.marks.photo import photos
from worker.marks.qr import find_qr
from worker.marks.sheet import Sheet, sheet
from worker.marks.signature import signatures
from worker.marks.stamp import stamps
from worker.marks.zone import sign_zone
from worker.page import PageText

LEAST_LETTERS = 25
"""A page with fewer letters read is a picture; whether it bears a stamp nobody can say."""
NO_CANDIDATE = 0.93
SUREST_ABSENT = 0.97
COLOURED, COLOURLESS = 25, 0.0005
COPY_UNSTAMPED = 0.75
"""On a page without a coloured spot (a photocopy) one black stamp in five was missed."""
SURE = 0.6
CLEARLY_A_THING = 0.8
"""Sure enough that a picture shows cloth or a tool, and no page that could not be read."""
HIDDEN_UNSIGNED = 0.6
"""A card's signature is small, and one under a stamp is crossed: not finding it means little."""


def find_marks(page: PageText) -> dict[str, Mark]:
    """stamp, signature, photo and qr of a page; value None where nobody could look."""
    qr = find_qr(page)
    letters = sum(letter.isalnum() for line in page.lines for letter in line.text)
    if letters < LEAST_LETTERS:
        return {**_of_picture(page, letters), "qr": qr}
    small = sheet(page)
    zone = sign_zone(page)
    portraits = photos(small)
    taken = [one.box for one in portraits if one.probability > SURE]
    stamped = [one for one in stamps(small, zone) if not any(_lies_in(one.box, box) for box in taken)]
    if qr.value and qr.box:
        width, height = small.size
        taken.append((qr.box[0] * width, qr.box[1] * height, qr.box[2] * width, qr.box[3] * height))
    signed = signatures(small, zone, stamped, taken)
    signature = _mark(small, page, [(one.probability, one.box) for one in signed])
    hidden = small.card or any(one.probability > SURE for one in stamped)
    if hidden and signature.value is False:
        signature = Mark(False, min(signature.confidence, HIDDEN_UNSIGNED), page.number)
    stamp = _mark(small, page, [(one.probability, one.box) for one in stamped])
    if stamp.value is False and float((small.chroma > COLOURED).mean()) < COLOURLESS:
        stamp = Mark(False, min(stamp.confidence, COPY_UNSTAMPED), page.number)
    return {
        "stamp": stamp,
        "signature": signature,
        "photo": _mark(small, page, [(one.probability, one.box) for one in portraits]),
        "qr": qr,
    }


def _of_picture(page: PageText, letters: int) -> dict[str, Mark]:
    """Nobody signs a blank page, a portrait or a piece of cloth; of other pictures nobody can say."""
    if is_blank(page):
        return dict.fromkeys(("stamp", "signature", "photo"), Mark(False, NO_CANDIDATE, page.number))
    if is_portrait(look_at(page.picture)):
        nothing = Mark(False, NO_CANDIDATE, page.number)
        return {"stamp": nothing, "signature": nothing, "photo": Mark(True, 0.9, page.number)}
    kind, confidence, _ = classify_picture(page, letters)
    if kind is Kind.PRODUCT_PHOTO and confidence >= CLEARLY_A_THING:
        return dict.fromkeys(("stamp", "signature"), Mark(False, NO_CANDIDATE, page.number)) | {"photo": Mark()}
    return dict.fromkeys(("stamp", "signature", "photo"), Mark())


def _lies_in(one: Box, other: Box) -> bool:
    """Whether the middle of one box is in the other: a head in a portrait is no stamp."""
    x, y = (one[0] + one[2]) / 2, (one[1] + one[3]) / 2
    return other[0] < x < other[2] and other[1] < y < other[3]


def _mark(small: Sheet, page: PageText, found: Sequence[tuple[float, tuple[float, float, float, float]]]) -> Mark:
    """The likeliest candidate as a mark; a "not there" is as sure as the likeliest is unlikely."""
    if not found:
        return Mark(False, NO_CANDIDATE, page.number)
    chance, box = found[0]
    if chance >= 0.5:
        return Mark(True, round(chance, 3), page.number, small.box(*box))
    return Mark(False, round(min(1 - chance, SUREST_ABSENT), 3), page.number)
