"""The national identity number: 16 digits, with the day of birth inside (females + 40)."""
from __future__ import annotations

import re
from datetime import date

from stdnum.id import nik as rules_of_nik

from worker.facts.anchors import Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.layout import Sheet
from worker.facts.slips import digits_of

WEIGHTS = {"label": 2.5, "valid": 2.0, "not_valid": -1.5, "slips_mended": -0.6, "no_label": -0.5, "family_number": -4.0}
_SIXTEEN = re.compile(r"(?<![0-9A-Za-z])(?<![0-9][ .])[0-9OoIl|SBDQ](?:[ .]?[0-9OoIl|SBDQ]){15}(?![ .]?[0-9])")
_LABEL = Phrases("NIK", "no KTP", "nomor KTP", "nomor induk kependudukan", "no. identitas", "ID number", "KTP")
_FAMILY = Phrases("no KK", "nomor KK", "kartu keluarga", "NPWP", "NIB")


def nik(sheet: Sheet) -> list[Candidate]:
    found = []
    for row in sheet.rows:
        for match in _SIXTEEN.finditer(row.text):
            digits = re.sub(r"\D", "", digits_of(match.group()))
            if len(digits) != 16 or sum(char.isdigit() for char in match.group()) < 12:
                continue
            near = [row, *[other for other in sheet.before(row, 2) if abs(other.level - row.level) < row.height]]
            reasons = ["label" if any(_LABEL.exact(other) for other in near) else "no_label",
                       "valid" if rules_of_nik.is_valid(digits) else "not_valid"]
            if re.search(r"[A-Za-z|]", match.group()):
                reasons.append("slips_mended")
            if any(_FAMILY.exact(other) for other in [row, *sheet.before(row, 1)]) and "label" not in reasons:
                reasons.append("family_number")
            found.append(weigh(digits, [row], reasons, WEIGHTS, match.group(), match.span()))
    return found


def birth_date_in(digits: str, born: date | None = None) -> date | None:
    """The day of birth inside a NIK; its century by `born` where that is known. None if there is no such day."""
    if not re.fullmatch(r"\d{16}", digits):
        return None
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    century = born.year // 100 * 100 if born is not None else (2000 if year < 25 else 1900)
    try:
        return date(century + year, month, day - 40 if day > 40 else day)
    except ValueError:
        return None
