"""QR codes: found, decoded, and compared with the print. What they hold is untrusted text and is never fetched."""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from rapidfuzz import fuzz

from rules.paper import NOTHING, Box, Fact, Mark
from worker.marks.finder import suspects
from worker.page import PageText

PAYLOAD_LETTERS = 1000
"""Longer payloads are cut: no code on a paper needs more, and what follows is never shown."""
SURE_ABSENT = 0.95
SUSPECTED_ONLY = 0.7
"""Something with a QR code's corner squares stands there but could not be decoded."""
SAME_NAME = 88.0
SURE_NUMBER, LEAST_NUMBER, LEAST_DIGITS = 0.8, 7, 12
"""A number read less surely, or shorter (without letters: than the last), is not told from another by some digits."""
_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")


def find_qr(page: PageText) -> Mark:
    """The page's QR codes. Undecodable ones count as present, less surely; where there is none, False."""
    gray = np.asarray(cv2.cvtColor(page.picture, cv2.COLOR_RGB2GRAY), np.uint8)
    found = _read(gray)
    crops = [] if found else suspects(gray)
    for crop in crops:
        found = _read_harder(gray, crop)
        if found:
            break
    if found:
        return Mark(True, 1.0, page.number, _box(found, gray), tuple(text for text, _ in found))
    if crops:
        return Mark(True, SUSPECTED_ONLY, page.number, _box([("", np.array(crops[0], np.float32))], gray))
    return Mark(False, SURE_ABSENT, page.number)


def _read(gray: NDArray[np.uint8], binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage) -> list[
    tuple[str, NDArray[np.float32]]
]:
    """(payload, corners in pixels) of each code. Downscaling is left on: phone photos are larger than needed."""
    codes = zxingcpp.read_barcodes(gray, formats=_FORMATS, try_invert=False, binarizer=binarizer)
    return [(_tidy(code.text), _corners(code.position)) for code in codes if code.text]


def _read_harder(gray: NDArray[np.uint8], corners: NDArray[np.float32]) -> list[tuple[str, NDArray[np.float32]]]:
    """Look again at one place: twice and thrice as large, with another way of telling black from white."""
    x0, y0, x1, y1 = _around(corners, gray.shape)
    crop = gray[y0:y1, x0:x1]
    if min(crop.shape) < 8:
        return []
    for factor, binarizer in ((2.0, zxingcpp.Binarizer.LocalAverage), (3.0, zxingcpp.Binarizer.GlobalHistogram)):
        larger = cv2.resize(crop, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        found = _read(np.asarray(larger, np.uint8), binarizer)
        if found:
            offset = np.array([x0, y0], np.float32)
            return [(text, (where / factor + offset).astype(np.float32)) for text, where in found]
    return []


def _around(corners: NDArray[np.float32], shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    low, high = corners.min(axis=0), corners.max(axis=0)
    margin = (high - low).max() * 0.25
    x0, y0 = np.maximum(low - margin, 0).astype(int)
    x1, y1 = np.minimum(high + margin, [shape[1], shape[0]]).astype(int)
    return int(x0), int(y0), int(x1), int(y1)


def _corners(position: zxingcpp.Position) -> NDArray[np.float32]:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return np.array([[point.x, point.y] for point in points], np.float32)


def _box(found: list[tuple[str, NDArray[np.float32]]], gray: NDArray[np.uint8]) -> Box:
    height, width = gray.shape
    corners = found[0][1]
    low, high = corners.min(axis=0), corners.max(axis=0)
    return float(low[0] / width), float(low[1] / height), float(high[0] / width), float(high[1] / height)


def _tidy(text: str) -> str:
    """Control characters off: a payload is shown to people and logged by nobody."""
    return "".join(letter if letter.isprintable() else " " for letter in text)[:PAYLOAD_LETTERS]


def compare_qr(mark: Mark, facts: Mapping[str, Fact]) -> Mark:
    """The same mark with status agrees, differs or not_compared: does the payload say what the print says?

    Agrees when number, holder or date stands in it. Differs only when the payload names such a thing and it is another:
    a bare link with a token says nothing either way.
    """
    if not mark.value:
        return mark
    verdicts = [verdict for payload in mark.payloads for verdict in _verdicts(payload, facts)]
    if False in verdicts:
        return replace(mark, status="differs")
    return replace(mark, status="agrees" if True in verdicts else "not_compared")


def _verdicts(payload: str, facts: Mapping[str, Fact]) -> list[bool]:
    checks = (
        _number_stands(payload, facts.get("number", NOTHING)),
        _name_stands(payload, facts.get("holder", NOTHING)),
        _date_stands(payload, facts.get("issue_date", NOTHING)),
    )
    return [check for check in checks if check is not None]


def _number_stands(payload: str, number: Fact) -> bool | None:
    """False only for a number that differs: a labelled one, or one all but the same, as where digits were changed.

    None when the payload speaks of no number.
    """
    if not isinstance(number.value, str):
        return None
    wanted = _bare(number.value)
    if len(wanted) >= 4 and wanted in _bare(payload):
        return True
    if number.confidence >= SURE_NUMBER and _all_but(wanted, _bare(payload)):
        return False
    labelled = re.search(
        r"(?:nomor|number|no|sertifikat|cert(?:ificate)?)[\w ]{0,12}[:=] ?([\w./\- ]{5,40})", payload, re.I
    )
    return False if labelled and any(letter.isdigit() for letter in labelled[1]) else None


def _all_but(wanted: str, payload: str) -> bool:
    """Whether a number of the very same shape and letters stands in it, with other digits for some of its own: half at
    most, of a number without letters a quarter. Tokens and dates are of another shape, or share no digits.
    """
    digits = sum(map(str.isdigit, wanted))
    only_digits = digits == len(wanted)
    if len(wanted) < (LEAST_DIGITS if only_digits else LEAST_NUMBER):
        return False
    most = digits / (4 if only_digits else 2)
    for start in range(len(payload) - len(wanted) + 1):
        pairs = list(zip(wanted, payload[start:start + len(wanted)], strict=True))
        if all(one == other or (one.isdigit() and other.isdigit()) for one, other in pairs):
            return sum(one != other for one, other in pairs) <= most
    return False


def _name_stands(payload: str, holder: Fact) -> bool | None:
    if not isinstance(holder.value, str):
        return None
    words = re.sub(r"[^a-z]+", " ", payload.lower())
    if fuzz.partial_ratio(re.sub(r"[^a-z]+", " ", holder.value.lower()).strip(), words) >= SAME_NAME:
        return True
    labelled = re.search(r"(?:nama|name|holder|pemilik)[\w ]{0,10}[:=] ?([^\n;|&]{3,60})", payload, re.I)
    return False if labelled else None


def _date_stands(payload: str, issued: Fact) -> bool | None:
    """True where the issue date stands in any common form. Never False: a payload may bear other dates."""
    day = issued.value
    if not isinstance(day, date):
        return None
    month = _MONTHS[day.month - 1]
    spoken = re.search(rf"\b0?{day.day} ?{month}[a-z]* ?{day.year}", payload.lower())
    forms = (f"{day:%Y-%m-%d}", f"{day:%d/%m/%Y}", f"{day:%d-%m-%Y}", f"{day:%Y%m%d}")
    return True if spoken or any(form in payload for form in forms) else None


def _bare(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
