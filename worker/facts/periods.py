"""What stretch of time a paper speaks of: the days of a training, the years of a job."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from rules.paper import Kind
from worker.facts.candidates import Candidate, weigh
from worker.facts.dates import TO
from worker.facts.datings import Dating, Use
from worker.facts.layout import Sheet
from worker.facts.spelled import NUMBER, number_of

WEIGHTS = {"range": 2.2, "since": 2.4, "single_day": 1.0, "first_page": 0.3, "until_day": 2.2, "of_year": 1.2,
           "of_month": 1.4, "event_words": 0.8, "counted": 1.6}
_SINCE_YEAR = re.compile(r"(?:sejak|mulai|since|from)\s*(?:bulan\s*)?(?:tahun)?\s*((?:19|20)\d\d)\b", re.IGNORECASE)
_YEARS = re.compile(rf"(?<![\w/.-])((?:19|20)\d\d){TO}(?:tahun\s*)?((?:19|20)\d\d)(?![\w/-])", re.IGNORECASE)
_DAYS = re.compile(rf"selama\s*(?P<count>\d{{1,2}}|{NUMBER})\s*(?:\([^)]{{0,14}}\)?)?\s*hari\b", re.IGNORECASE)
_COUNTED_FROM = re.compile("sejak|muiai|terhitung|dari")  # in folded keys
MOST_DAYS = 5
"""Days of a course that are counted on without a pause; more of them leave out a Sunday or two."""
_NO_PERIOD = {Kind.ID_CARD, Kind.FAMILY_CARD, Kind.TAX_CARD, Kind.CV, Kind.LOGBOOK, Kind.RECEIPT, Kind.IP_CERTIFICATE}
_OF_WORK = {Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.BUSINESS_LETTER, Kind.CONTRACT}
"""Papers on which two years with a dash are years of work, and no school year or number."""


def started_on(sheet: Sheet, datings: Sequence[Dating], kind: Kind) -> list[Candidate]:
    if kind in _NO_PERIOD:
        return []
    found = [candidate for dating in _own(datings) if (candidate := _candidate(sheet, dating, dating.span.first, True))]
    for row in sheet.rows:
        for match in _SINCE_YEAR.finditer(row.text):
            found.append(weigh(date(int(match[1]), 1, 1), [row], ["of_year"], WEIGHTS, match.group(), match.span(),
                               derived="start_of_year"))
    return [*found, *_of_years(sheet, kind, True)]


def ended_on(sheet: Sheet, datings: Sequence[Dating], kind: Kind) -> list[Candidate]:
    if kind in _NO_PERIOD:
        return []
    counted = list(_by_count(datings))
    ends = [dating for dating in datings if dating.use is Use.ENDS] or (
        [] if counted else _own(datings))
    found = [candidate for dating in ends if (candidate := _candidate(sheet, dating, dating.span.last, False))]
    return [*found, *counted, *_of_years(sheet, kind, False)]


def _own(datings: Sequence[Dating]) -> list[Dating]:
    return [dating for dating in datings if dating.use in (Use.EVENT, Use.SINCE) and dating.span.first]


def _candidate(sheet: Sheet, dating: Dating, day: date | None, start: bool) -> Candidate | None:
    span = dating.span
    if day is None or (dating.use is Use.SINCE and not start and not span.is_period):
        return None
    by_use = {Use.SINCE: "since", Use.ENDS: "until_day"}
    reasons = ["range" if span.is_range and span.to_the_day else by_use.get(dating.use, "single_day")]
    if span.is_range and dating.use is Use.SINCE:
        reasons.append("event_words")
    if not span.to_the_day:
        reasons = ["of_month"]
    if dating.row.page == sheet.pages[0]:
        reasons.append("first_page")
    derived = "" if span.to_the_day else ("start_of_month" if start else "end_of_month")
    return weigh(day, [dating.row], reasons, WEIGHTS, dating.row.text[span.start:span.end], (span.start, span.end),
                 derived=derived)


def _by_count(datings: Sequence[Dating]) -> Iterator[Candidate]:
    """"Selama 5 (lima) hari sejak tanggal …": the last of so many days, the first one counted."""
    for dating in datings:
        match, first = _DAYS.search(dating.row.text), dating.span.first
        if match is None or first is None or dating.span.is_range or not _COUNTED_FROM.search(dating.before):
            continue
        count = int(match["count"]) if match["count"].isdigit() else number_of(match["count"])
        if count and count <= MOST_DAYS and dating.span.to_the_day:
            yield weigh(first + timedelta(days=count - 1), [dating.row], ["counted"], WEIGHTS, match.group(),
                        derived="start_plus_days")


def _of_years(sheet: Sheet, kind: Kind, start: bool) -> Iterator[Candidate]:
    """Years of work: "dari tahun 2017 sampai dengan 2021", "Masa Kerja : 2017 - 2021"."""
    if kind not in _OF_WORK:
        return
    for row in sheet.rows:
        for match in _YEARS.finditer(row.text):
            first, last = int(match[1]), int(match[2])
            if first <= last:
                day, derived = (date(first, 1, 1), "start_of_year") if start else (date(last, 12, 31), "end_of_year")
                yield weigh(day, [row], ["of_year"], WEIGHTS, match.group(), match.span(), derived=derived)
