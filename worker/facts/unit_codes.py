"""Codes of competency units, as on the back of a certificate."""
from __future__ import annotations

import re

from worker.facts.candidates import Candidate
from worker.facts.layout import Sheet, around
from worker.facts.slips import digits_of

_SKKNI = re.compile(  # C.13BTK01.001.2, J.620100.004.01, M.74SPS03.088.2, G.46PEI01.028.1
    r"(?<![A-Za-z0-9])([A-Z01l|])\s?[.,]\s?([0-9OIl]{2}[A-Z0-9]{3,4}[0-9OIl]{1,2}|"
    r"[0-9OIl]{6})\s?[.,]\s?([0-9OIl]{3})\s?[.,]\s?([0-9OIl]{1,2})"
    r"(?![0-9A-Za-z])")
_OLDER = re.compile(r"(?<![A-Za-z0-9.])([A-Z]{2,4}\.[A-Z]{2}\d{2}\.\d{3}\.\d{2})(?!\d)")  # TIK.OP02.001.01
_SCHOOL = re.compile(r"(?<![A-Za-z0-9.])([A-Z]{3,5}\.\d{3}\.[A-Z])(?![A-Za-z0-9])")  # KKBT.001.A
_LOCAL = re.compile(r"(?<![A-Za-z0-9-])(U)\s?-\s?([0-9O]{2})(?![0-9A-Za-z])")  # U-01
_LISTED = re.compile(r"(?<![A-Za-z0-9-])([A-Z]{1,3})\s?-\s?([0-9O]{2,3})(?![0-9A-Za-z-])")  # W-02, in a list of units
_LIST = ("kodeunit", "unitkompetensi", "unitcode", "unitofcompeten", "unitsofcompeten", "competencyunit")
"""Headings of a list of units, without spaces: below one a body's own short codes are codes of units."""
EACH = 2.2
FEW = -0.6
"""A single code in running text is less sure than a list."""


def unit_codes(sheet: Sheet) -> list[Candidate]:
    """All unit codes in order, as one candidate."""
    found: dict[str, int] = {}
    lists = {row.page for row in sheet.rows if any(words in _letters(row.text) for words in _LIST)}
    for row in sheet.rows:
        for code in codes_in(row.text, row.page in lists):
            found.setdefault(code, row.place)
    if not found:
        return []
    rows = [sheet.rows[place] for place in sorted(set(found.values()))]
    page = rows[0].page
    box = around([row.box for row in rows if row.page == page])
    score = EACH + (FEW if len(found) == 1 else 0.4)
    return [Candidate(tuple(found), "; ".join(found), page, box, score, ("codes",))]


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalpha())


def codes_in(text: str, in_list: bool = False) -> list[str]:
    """Every unit code of a text, slips of digits mended; `in_list` where the page has a list of units."""
    codes = [(match.start(), _skkni(match)) for match in _SKKNI.finditer(text)]
    codes += [(match.start(), match[1]) for pattern in (_OLDER, _SCHOOL) for match in pattern.finditer(text)]
    local = _LISTED if in_list else _LOCAL
    codes += [(match.start(), f"{match[1]}-{digits_of(match[2])}") for match in local.finditer(text)]
    return [code for _, code in sorted(codes)]


def _skkni(match: re.Match[str]) -> str:
    letter, group, unit, version = match.groups()
    letter = {"0": "O", "1": "I", "l": "I", "|": "I"}.get(letter, letter)
    field = re.fullmatch(r"([0-9OIl]{2})([A-Z0-9]{3})([0-9OIl]{2})", group)
    if field and not re.fullmatch(r"[0-9OIl]+", group):
        letters = field[2].replace("0", "O").replace("1", "I").replace("5", "S").replace("8", "B")
        group = digits_of(field[1]) + letters + digits_of(field[3])
    elif re.fullmatch(r"[0-9OIl]+", group):
        group = digits_of(group)
    return f"{letter}.{group}.{digits_of(unit)}.{digits_of(version)}"
