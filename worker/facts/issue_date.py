"""The day on which a paper was issued: mostly "Kota, tanggal" over the signature."""
from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from worker.facts.anchors import Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.codes import Code
from worker.facts.datings import Dating, Use
from worker.facts.layout import Sheet

WEIGHTS = {
    "said_to_be_issued": 3.0, "town_before": 2.6, "dated": 0.6, "alone_on_its_row": 0.8, "plain": -1.0,
    "over_a_signature": 1.0, "lower_half": 0.5, "last_date": 0.4, "first_page": 0.3,
    "range": -4.0, "event": -3.4, "birth": -9.0, "law": -6.0, "until": -9.0, "printed": -6.0, "since": -4.0,
    "ends": -4.0, "starts": -1.0,
    "number_agrees": 1.2, "number_differs": -1.2, "before_its_event": -2.0, "after_its_event": 0.5, "short_year": -0.6,
    "impossible_year": -3.0,
}
_BY_USE = {Use.ISSUED: "said_to_be_issued", Use.SIGNED: "town_before", Use.DATED: "dated", Use.EVENT: "event",
           Use.BIRTH: "birth", Use.LAW: "law", Use.UNTIL: "until", Use.PRINTED: "printed", Use.SINCE: "since",
           Use.STARTS: "starts", Use.ENDS: "ends", Use.OTHER: "plain"}
_SIGN_OFF = Phrases("ketua", "kepala", "direktur", "pimpinan", "manager", "manajer", "hormat kami", "sekretaris",
                    "rektor",
                    "dekan", "director", "chairman", "head of", "pemilik", "owner", "president", "panitia",
                    "penyelenggara",
                    "NIP", "atas nama", "on behalf of", "yang menerangkan", "lurah", "camat", "bupati", "gubernur",
                    "wali kota", "menteri", "mengetahui", "pembina", "instruktur", "HRD", "pengurus", "a.n.",
                    "signed by")
RECENT_ENOUGH = 1980


def issue_date(sheet: Sheet, datings: Sequence[Dating], code: Code | None) -> list[Candidate]:
    """Every single day of the paper, weighed by what stands around it."""
    events = [dating.span for dating in datings if dating.use is Use.EVENT and dating.span.last]
    usable = [dating for dating in datings if dating.day and dating.span.to_the_day]
    found = []
    for dating in usable:
        reasons = _reasons(sheet, dating, usable, code)
        reasons += _beside_events(dating, [(span.first, span.last) for span in events if span is not dating.span])
        span = dating.span
        found.append(weigh(span.first, [dating.row], reasons, WEIGHTS, dating.row.text[span.start:span.end],
                           (span.start, min(span.end, len(dating.row.text))), others=span.others))
    return found


def _reasons(sheet: Sheet, dating: Dating, usable: Sequence[Dating], code: Code | None) -> list[str]:
    span, row = dating.span, dating.row
    reasons = [_BY_USE[dating.use]]
    checks = {
        "range": span.is_range,
        "alone_on_its_row": dating.use is Use.OTHER and len(row.text) <= span.end - span.start + 3,
        "lower_half": sheet.depth(row) > 0.5, "last_date": dating is usable[-1],
        "first_page": row.page == sheet.pages[0],
        "over_a_signature": any(_SIGN_OFF.exact(other) for other in sheet.below(row, 4.0)[:3]),
        "short_year": span.short_year, "impossible_year": bool(span.first and span.first.year < RECENT_ENOUGH),
    }
    reasons += [name for name, holds in checks.items() if holds]
    if code and code.year and span.first:
        agrees = code.year == span.first.year and code.month in (None, span.first.month)
        reasons += ["number_agrees"] if agrees else ["number_differs"] if code.year != span.first.year else []
    return reasons


def _beside_events(dating: Dating, events: Sequence[tuple[date | None, date | None]]) -> list[str]:
    if not dating.day or dating.use in (Use.EVENT, Use.BIRTH, Use.LAW) or not events:
        return []
    starts = [first for first, _ in events if first]
    ends = [last for _, last in events if last]
    if starts and dating.day < min(starts):
        return ["before_its_event"]
    return ["after_its_event"] if ends and dating.day >= max(ends) else []
