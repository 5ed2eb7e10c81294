"""Codes of competency units, as on the back of a certificate."""
from __future__ import annotations

import re

from worker.facts.candidates import Candidate
from worker.facts.layout import Row, Sheet, around
from worker.facts.slips import digits_of

_D = r"[0-9OIlZ]"
_SEP = r"[\s.,]{0,3}"
_SKKNI = re.compile(  # C.13BTK01.001.2, J.620100.004.01, M.74SPS03.088.2; where letters part it, dots may be lost
    rf"(?<![A-Za-z0-9])([A-Z01l|])(?:\s?[.,]\s?({_D}{{2}}[A-Z0-9]{{3,4}}{_D}{{1,2}}|{_D}{{6}})[\s.,]{{1,3}}({_D}{{3}})"
    rf"[\s.,]{{1,3}}({_D}{{1,2}})|{_SEP}({_D}{{2}}[A-Z]{{3}}{_D}{{2}}){_SEP}({_D}{{3}}){_SEP}({_D}))(?![0-9A-Za-z])")
_OLDER = re.compile(  # TIK.OP02.001.01
    rf"(?<![A-Za-z0-9.])([A-Z]{{2,4}})[.,]\s?([A-Z]{{2}})({_D}{{2}})[.,]\s?({_D}{{3}})[.,]\s?({_D}{{2}})"
    r"(?![0-9A-Za-z])")
_BEGUN = re.compile(
    rf"(?<![A-Za-z0-9])[A-Z]\s?[.,]\s?{_D}{{2}}(?:[A-Z0-9]{{3,5}}(?:\s?[.,]\s?(?:{_D}{{3}}\s?[.,]?)?)?)?\s*$")
"""A code broken at the end of its cell: "C.13BTK01." and "001.2" below it."""
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
        for code in codes_in(row.text, row.page in lists) or _broken(sheet, row):
            found.setdefault(code, row.place)
    if not found:
        return []
    rows = [sheet.rows[place] for place in sorted(set(found.values()))]
    page = rows[0].page
    box = around([row.box for row in rows if row.page == page])
    score = EACH + (FEW if len(found) == 1 else 0.4)
    return [Candidate(tuple(found), "; ".join(found), page, box, score, ("codes",))]


def _broken(sheet: Sheet, row: Row) -> list[str]:
    """The code that begins at the end of the row and ends in the line below it."""
    below = next(iter(sheet.below(row, 1.2)), None) if _BEGUN.search(row.text) else None
    return codes_in(f"{row.text.rstrip()}{below.text.lstrip()}") if below is not None else []


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalpha())


def codes_in(text: str, in_list: bool = False) -> list[str]:
    """Every unit code of a text, slips of digits mended; `in_list` where the page has a list of units."""
    codes = [(match.start(), _skkni(match)) for match in _SKKNI.finditer(text)]
    codes += [(match.start(), f"{match[1]}.{match[2]}{'.'.join(map(digits_of, match.groups()[2:]))}")
              for match in _OLDER.finditer(text)]
    codes += [(match.start(), match[1]) for match in _SCHOOL.finditer(text)]
    local = _LISTED if in_list else _LOCAL
    codes += [(match.start(), f"{match[1]}-{digits_of(match[2])}") for match in local.finditer(text)]
    return [code for _, code in sorted(codes)]


def _skkni(match: re.Match[str]) -> str:
    letter, group, unit, version = [part for part in match.groups() if part is not None]
    letter = {"0": "O", "1": "I", "l": "I", "|": "I"}.get(letter, letter)
    field = re.fullmatch(rf"({_D}{{2}})([A-Z0-9]{{3}})({_D}{{2}})", group)
    if field and not re.fullmatch(rf"{_D}+", group):
        letters = field[2].replace("0", "O").replace("1", "I").replace("5", "S").replace("8", "B")
        group = digits_of(field[1]) + letters + digits_of(field[3])
    elif re.fullmatch(rf"{_D}+", group):
        group = digits_of(group)
    return f"{letter}.{group}.{digits_of(unit)}.{digits_of(version)}"
