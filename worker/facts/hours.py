"""Lessons in hours (JP): "32 JP", "40 (empat puluh) jam pelajaran", the total of a table on the back."""
from __future__ import annotations

import re

from worker.facts.candidates import Candidate, weigh
from worker.facts.layout import Row, Sheet
from worker.facts.slips import mend_digits
from worker.facts.spelled import NUMBER, number_of

WEIGHTS = {"lessons": 2.6, "clock_hours": 1.4, "total_row": 1.6, "spelled_agrees": 1.0, "spelled_differs": -2.0,
           "table_row": -3.0,
           "first_page": 0.4, "english": 2.0, "implausible": -4.0, "only_spelled": 1.2, "sum_of_table": 1.0,
           "work_hours": -3.0}
_UNIT = (r"(?P<unit>J\.?\s?P(?:L|\b|\.|(?=[^a-z]|$))|jam\s*pe?l?ajaran|jam\s*pe?latihan|jam\s*diklat|"
         r"jam\s*pembelajaran|jampel|"
         r"jam\s*efektif|(?:lesson|learning|credit|study)\s*hours?|training\s*hours?|hours?\s*of\s*training|"
         r"(?:total\s*)?hours?(?:\s*lesson)?|jam)")
_DIGITS = re.compile(rf"(?<![\d.,/:-])(?P<count>\d{{1,4}})\s*(?:\(\s*(?P<words>[^)\d]{{3,40}})\)?)?"
                     rf"\s*(?:@\s*\d+\s*menit\s*)?{_UNIT}",
                     re.IGNORECASE)
_WORDS = re.compile(rf"(?<![a-z])(?P<words>{NUMBER})\s*{_UNIT}", re.IGNORECASE)
_TURNED = re.compile(r"(?:jumlah|total)?\s*(?:J\.?P|jam\s*pelajaran|jam\s*pelatihan|durasi|duration|"
                     r"alokasi\s*waktu)\s*(?:\(JP\))?\s*[:=]\s*"
                     r"(?P<count>\d{1,3})(?![\d.,/])", re.IGNORECASE)
_TOTAL = re.compile(r"^\W*(?:jumlah|total|juml)", re.IGNORECASE)
_PER_DAY = re.compile(r"per\s*(?:hari|minggu)|/\s*(?:hari|minggu)|kerja|pukul|wib", re.IGNORECASE)
MOST = 2000
"""No course is longer; a larger number is something else."""
_TABLE_HEAD = re.compile(r"(?:materi|mata\s*(?:pelajaran|diklat)|kegiatan|topik|subject).*|^\W*(?:J\.?P\.?L?|jam|"
                         r"jumlah\s*(?:jp|jam)|hours?)\W*$",
                         re.IGNORECASE)


def hours(sheet: Sheet) -> list[Candidate]:
    found: list[Candidate] = []
    for row in sheet.rows:
        text = mend_digits(_with_next(sheet, row))
        for match in [*_DIGITS.finditer(text), *_TURNED.finditer(text)]:
            if match.start() >= len(row.text):
                continue
            found.append(_of_digits(sheet, row, text, match))
        if not any(candidate.page == row.page and candidate.box[1] == row.box[1] for candidate in found):
            found += [_of_words(row, match) for match in _WORDS.finditer(text) if match.start() < len(row.text)]
    counted = _table_total(sheet)
    several = [candidate for candidate in found if "total_row" not in candidate.reasons]
    if len({candidate.value for candidate in several}) > 3:
        # many different counts: rows of a table, of which only the total speaks for the whole
        found = [candidate for candidate in found if {"total_row", "first_page"} & set(candidate.reasons)]
    return [*found, *counted]


def _with_next(sheet: Sheet, row: Row) -> str:
    """The row and, where it may break off within a count, its next line."""
    following = sheet.next_line(row) if re.search(r"\d|puluh|belas|ratus", row.text, re.IGNORECASE) else None
    return f"{row.text} {following.text}" if following is not None else row.text


def _of_digits(sheet: Sheet, row: Row, text: str, match: re.Match[str]) -> Candidate:
    count = int(match["count"])
    groups = match.groupdict()
    reasons = [_unit_reason(groups.get("unit") or "JP")]
    if _TOTAL.search(text):
        reasons.append("total_row")
    if groups.get("words") and (said := number_of(groups["words"])) is not None:
        reasons.append("spelled_agrees" if said == count else "spelled_differs")
    checks = {"first_page": row.page == sheet.pages[0], "implausible": not 1 <= count <= MOST,
              "work_hours": reasons[0] == "clock_hours" and bool(_PER_DAY.search(text))}
    reasons += [name for name, holds in checks.items() if holds]
    return weigh(count, [row], reasons, WEIGHTS, row.text[match.start():match.end()],
                 (match.start(), min(match.end(), len(row.text))))


def _of_words(row: Row, match: re.Match[str]) -> Candidate:
    count = number_of(match["words"]) or 0
    reasons = ["only_spelled", *(["implausible"] if not 1 <= count <= MOST else [])]
    return weigh(count, [row], reasons, WEIGHTS, match.group().strip(),
                 (match.start(), min(match.end(), len(row.text))))


def _unit_reason(unit: str) -> str:
    plain = re.sub(r"\W", "", unit).lower()
    if plain == "jam":
        return "clock_hours"
    return "english" if "hour" in plain else "lessons"


def _table_total(sheet: Sheet) -> list[Candidate]:
    """The number beside "Jumlah" or "Total" in a table whose head speaks of hours."""
    if not any(_TABLE_HEAD.search(row.text) and re.search(r"\bJ\.?P|jam|hour", row.text,
                                                          re.IGNORECASE) for row in sheet.rows):
        return []
    found = []
    for row in sheet.rows:
        if not _TOTAL.match(row.text):
            continue
        own = re.search(r"(\d{1,4})\D*$", mend_digits(row.text))
        beside = [other for other in sheet.right_of(row) if re.fullmatch(r"\W*\d{1,4}\W*(?:JP|jam)?\W*", other.text,
            re.IGNORECASE)]
        target = row if own else beside[-1] if beside else None
        if target is None:
            continue
        count = int(re.search(r"\d{1,4}(?=\D*$)", mend_digits(target.text))[0])  # type: ignore[index]
        reasons = ["total_row", "sum_of_table", *(["implausible"] if not 1 <= count <= MOST else [])]
        found.append(weigh(count, [target], reasons, WEIGHTS))
    return found
