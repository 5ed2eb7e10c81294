"""How much speaks for a name's being the holder's: what it looks like, and what stands around it."""
from __future__ import annotations

import re

from worker.facts.candidates import Candidate, weigh
from worker.facts.layout import Row, Sheet, shared_width
from worker.facts.names import name_likeness, proper, without_titles
from worker.facts.people import POSITION, SIGNER_ID, STOP
from worker.facts.slips import folded

WEIGHTS = {
    "label": 2.0, "after_turn": 1.4, "in_signer_block": -4.0, "second_label": 1.2, "given_to_next": 2.6,
    "given_to_near": 1.6,
    "given_to_beside": 2.4, "short_lead": 0.6, "largest_after": 1.0, "large": 0.8, "small": -0.6, "in_prose": 2.4,
    "unled": -1.8,
    "centred": 0.3, "looks_like_name": 0.8, "hardly_a_name": -1.6, "no_name": -4.0, "over_signer_id": -4.0,
    "by_position": -3.0,
    "sign_area": -1.6, "first_page": 0.5, "two_lines": 0.3, "group": 1.8, "part_of_two_lines": -1.2, "one_word": -0.6,
    "stop_follows": 0.8, "top_of_cv": 0.4, "tallest_of_cv": 2.2, "colon_label": 1.2,
    "before_predicate": 1.4, "one_of_many": -4.0, "a_town": -3.5,
    "near_miss": -0.2, "value_below": -0.4, "before_first": -1.0, "later_label": -1.2, "card_under_number": 2.4,
    "not_person": -5.0,
}
_TOWNS = re.compile(
    r"(?:(?:KAB(?:UPATEN|\.)?|KOTA|KEC(?:AMATAN|\.)?|PROV(?:INSI|\.)?|DAERAH|RESOR|DESA|KELURAHAN)\s+)"
    r"([A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?)|^\W*([A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?)\s*,\s*(?:\d|tanggal|tgl)",
    re.IGNORECASE)
_BROKEN_ADDRESS = re.compile(r"\b(?:kab|kec|kel|prov|kabupaten|kecamatan|kelurahan|provinsi|desa|kota)\.?\W*$",
                             re.IGNORECASE)
"""An address that goes on below: "…, Kec." and on the next line which."""
LARGE, SMALL = 1.35, 0.75
"""Heights relative to the paper's usual line."""


def as_holder(
    sheet: Sheet, text: str, rows: tuple[Row, ...], reasons: list[str], part: tuple[int, int] | None,
) -> Candidate:
    name, row = proper(without_titles(text)), rows[0]
    likeness, size = name_likeness(text), row.height / max(sheet.usual_height, 1e-6)
    below = sheet.below(row, 1.8)[:1]
    checks = {
        "looks_like_name": likeness >= 0.9, "hardly_a_name": 0 < likeness <= 0.4, "no_name": likeness == 0,
        "large": size >= LARGE, "small": size <= SMALL, "one_word": " " not in name,
        "first_page": row.page == sheet.pages[0],
        "centred": abs(row.middle - 0.5) < 0.06,
        "over_signer_id": sheet.depth(row) > 0.55 and any(_signer_id(other) for other in below),
        "by_position": _beside_position(sheet, row),
        "a_town": folded(name) in towns_of(sheet),
        "sign_area": sheet.depth(row) > 0.72 and row.page == sheet.pages[0],
        "stop_follows": any(STOP.opening(other) for other in sheet.after(rows[-1], 1)),
    }
    names = list(dict.fromkeys([*reasons, *(reason for reason, holds in checks.items() if holds)]))
    return weigh(name or None, list(rows), names, WEIGHTS, text, part)


def towns_of(sheet: Sheet) -> frozenset[str]:
    """Folded names of the places that the paper itself shows to be places: by its date line, or after "Kabupaten"."""
    found = {folded(match[1] or match[2]) for row in sheet.rows for match in _TOWNS.finditer(row.text)}
    broken = (_BROKEN_ADDRESS.search(row.text) for row in sheet.rows)
    below = (next(iter(sheet.below(row)), None) for row, ends in zip(sheet.rows, broken, strict=True) if ends)
    return frozenset(found | {folded(row.text.split(",")[0]) for row in below if row is not None})


def _signer_id(row: Row) -> bool:
    return SIGNER_ID.opening(row) is not None


def _beside_position(sheet: Sheet, row: Row) -> bool:
    """A name in the lower part with an office right over or under it is a signer's."""
    if sheet.depth(row) < 0.55:
        return False
    near = [*sheet.below(row, 1.2)[:1], *sheet.above(row, 6.0)[:2]]
    return any(POSITION.opening(other) is not None and shared_width(row, other) > 0 for other in near)
