"""What stretch of time a paper speaks of: the days of a training, the years of a job."""
from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from rules.paper import Kind
from worker.facts.candidates import Candidate, weigh
from worker.facts.datings import Dating, Use
from worker.facts.layout import Sheet

WEIGHTS = {"range": 2.2, "since": 2.4, "single_day": 1.0, "first_page": 0.3, "until_day": 2.2, "of_year": 1.2,
           "of_month": 1.4,
           "event_words": 0.8, "table": -2.0}
_SINCE_YEAR = re.compile(r"(?:sejak|mulai|since|from)\s*(?:bulan\s*)?(?:tahun)?\s*((?:19|20)\d\d)\b", re.IGNORECASE)
_NO_PERIOD = {Kind.ID_CARD, Kind.FAMILY_CARD, Kind.TAX_CARD, Kind.CV, Kind.LOGBOOK, Kind.RECEIPT}


def started_on(sheet: Sheet, datings: Sequence[Dating], kind: Kind) -> list[Candidate]:
    if kind in _NO_PERIOD:
        return []
    found = [candidate for dating in _own(datings) if (candidate := _candidate(sheet, dating, dating.span.first, True))]
    for row in sheet.rows:
        for match in _SINCE_YEAR.finditer(row.text):
            found.append(weigh(date(int(match[1]), 1, 1), [row], ["of_year"], WEIGHTS, match.group(), match.span(),
                               derived="start_of_year"))
    return found


def ended_on(sheet: Sheet, datings: Sequence[Dating], kind: Kind) -> list[Candidate]:
    if kind in _NO_PERIOD:
        return []
    return [candidate for dating in _own(datings) if (candidate := _candidate(sheet, dating, dating.span.last, False))]


def _own(datings: Sequence[Dating]) -> list[Dating]:
    return [dating for dating in datings if dating.use in (Use.EVENT, Use.SINCE) and dating.span.first]


def _candidate(sheet: Sheet, dating: Dating, day: date | None, start: bool) -> Candidate | None:
    span = dating.span
    if day is None or (dating.use is Use.SINCE and not start and not span.is_period):
        return None
    reasons = ["range" if span.is_range and span.to_the_day else "since" if dating.use is Use.SINCE else "single_day"]
    if span.is_range and dating.use is Use.SINCE:
        reasons.append("event_words")
    if not span.to_the_day:
        reasons = ["of_month"]
    if dating.row.page == sheet.pages[0]:
        reasons.append("first_page")
    derived = "" if span.to_the_day else ("start_of_month" if start else "end_of_month")
    return weigh(day, [dating.row], reasons, WEIGHTS, dating.row.text[span.start:span.end], (span.start, span.end),
                 derived=derived)
