"""Current: neither too old nor expired (rule of evidence T). Bounds include their end.

A paper's date is its issue date, else the last day of what it speaks of. Where its dates contradict each other
each of them is tried, and only if all lead to the same verdict is there one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from rules.calendar import OLDEST, add_years, fits_number, span_of_number
from rules.paper import Document, Fact
from rules.passages import LETTERS
from rules.quality import HURT
from rules.reading import agree, claimed, claimed_date, readings, sure_date, yes_if
from rules.scheme import Paper, Scheme
from rules.verdict import NO, UNCLEAR, YES, Finding, Verdict


@dataclass(frozen=True, slots=True)
class Dates:
    """The days that may be the paper's date. `earliest` says that the date itself is unknown but not before them."""

    days: tuple[date, ...]
    fact: str
    source: Fact
    contradiction: str = ""
    """Code of the alert: dates_contradict or number_contradicts_date."""
    earliest: bool = False


def dates_of(paper: Document, floor: float) -> Dates:
    """A doubtful date never helps, yet may contradict: else a worse reading could turn a doubt into a yes."""
    issued, ended, started = paper.fact("issue_date"), paper.fact("ended_on"), paper.fact("started_on")
    days = tuple(day for day in readings(issued, floor) if isinstance(day, date))
    if days:
        return _with_contradictions(paper, Dates(days, "issue_date", issued), floor)
    last, first = sure_date(paper, "ended_on", floor), sure_date(paper, "started_on", floor)
    if last is not None:
        hidden = issued.found or any(note in HURT for note in paper.notes)
        days = (last, *claimed_date(paper, "issue_date", floor))
        source = issued if issued.found else ended
        return _with_contradictions(
            paper, Dates(days, "issue_date" if hidden else "ended_on", source, earliest=hidden), floor
        )
    if first is not None:
        days = (first, *claimed_date(paper, "ended_on", floor), *claimed_date(paper, "issue_date", floor))
        return _with_contradictions(paper, Dates(days, "ended_on", started, earliest=True), floor)
    return Dates((), "issue_date", issued if issued.found else ended)


def _with_contradictions(paper: Document, dates: Dates, floor: float) -> Dates:
    days, issued = dates.days, claimed_date(paper, "issue_date", floor)
    period = (*claimed_date(paper, "started_on", floor), *claimed_date(paper, "ended_on", floor))
    early = issued and period and min(issued) < max(period) and paper.kind not in LETTERS  # a post may outlast a letter
    if early or (len(period) == 2 and period[0] > period[1]):
        return replace(dates, days=(*days, *period, *issued), contradiction="dates_contradict")
    number = paper.fact("number")
    span = span_of_number(str(number.value)) if claimed(number, floor) else None
    if span is not None and not all(fits_number(day, span) for day in days):
        return replace(dates, days=(*days, *span), contradiction="number_contradicts_date")
    if span is None and "number_contradicts_date" in paper.notes:
        return replace(dates, days=(), contradiction="number_contradicts_date")
    return dates


def within_window(paper: Document, wanted: Paper, scheme: Scheme, on: date) -> Iterator[Finding]:
    """CUR-01: no older on the assessment date than the scheme allows. Source: the scheme's recency."""
    if wanted.max_age_years is None:
        return
    oldest = add_years(on, -wanted.max_age_years)
    dates = dates_of(paper, scheme.floors.fact)
    verdict = agree(_in_window(day, oldest, on) for day in dates.days)
    if dates.earliest and verdict is NO:
        verdict = UNCLEAR  # issued no earlier than that, perhaps later
    day = dates.days[0] if dates.days else dates.source.value
    code = {YES: "recent", NO: "too_old"}.get(verdict) or _doubt(dates, on)
    yield Finding(
        "CUR-01",
        code,
        verdict,
        {"date": day if isinstance(day, date) else None, "oldest": oldest, "years": wanted.max_age_years, "on": on},
        paper.id,
        dates.fact,
        dates.source.page,
        dates.source.box,
        seen=day if isinstance(day, date) else None,
        bound=oldest,
    )


def _in_window(day: date, oldest: date, on: date) -> Verdict:
    return UNCLEAR if day > on or day < OLDEST else yes_if(day >= oldest)


def _doubt(dates: Dates, on: date) -> str:
    if dates.contradiction:
        return dates.contradiction
    if dates.days and not dates.earliest and max(dates.days) > on:
        return "future_date"
    if dates.days and not dates.earliest and min(dates.days) < OLDEST:
        return "impossible_date"
    return "date_not_found" if not dates.source.found else "date_unsure"


def still_valid(paper: Document, wanted: Paper, scheme: Scheme, on: date) -> Iterator[Finding]:
    """CUR-02: it runs on the assessment day: printed end, else issue date + printed years, else + scheme's years."""
    if not wanted.valid_on_date:
        return
    floor = scheme.floors.fact
    dates = dates_of(paper, floor)
    ends = _ends(paper, dates, scheme)
    verdict = agree(_valid(end, on) for end in ends)
    begins = max((*claimed_date(paper, "valid_from", floor), *claimed_date(paper, "issue_date", floor)), default=None)
    if begins is not None and begins > on:
        verdict = UNCLEAR
    until = paper.fact("valid_until")
    source = until if until.found else dates.source
    code = {YES: "valid_until", NO: "expired"}.get(verdict) or _validity_doubt(paper, dates, begins, on)
    end = ends[0] if ends else None
    yield Finding(
        "CUR-02",
        code,
        verdict,
        {"end": end, "on": on, "date": begins, "years": scheme.validity_years},
        paper.id,
        "valid_until" if until.found else dates.fact,
        source.page,
        source.box,
        seen=end,
        bound=on,
    )


def _valid(end: date, on: date) -> Verdict:
    return UNCLEAR if end < OLDEST else yes_if(end >= on)


def _ends(paper: Document, dates: Dates, scheme: Scheme) -> tuple[date, ...]:
    """Every day on which the certificate may end; () where nothing tells."""
    floor = scheme.floors.fact
    until = paper.fact("valid_until")
    default = tuple(add_years(day, scheme.validity_years) for day in dates.days if not dates.earliest)
    if not until.found:
        start = sure_date(paper, "valid_from", floor)
        return default or ((add_years(start, scheme.validity_years),) if start else ())
    printed = tuple(day for day in readings(until, floor) if isinstance(day, date))
    if not printed:
        return ()
    if until.derived and dates.contradiction:  # worked out from a date that is itself in doubt
        years = _years_between(dates.days, printed[0]) or scheme.validity_years
        return (*printed, *(add_years(day, years) for day in dates.days))
    issued = claimed_date(paper, "issue_date", floor)
    if issued and printed[0] < issued[0]:
        return (*printed, *(add_years(day, scheme.validity_years) for day in issued))
    return printed


def _years_between(days: tuple[date, ...], end: date) -> int | None:
    return round((end - days[0]).days / 365.25) if days else None


def _validity_doubt(paper: Document, dates: Dates, begins: date | None, on: date) -> str:
    if begins is not None and begins > on:
        return "future_date"
    if dates.contradiction:
        return dates.contradiction
    until = paper.fact("valid_until")
    if until.found:
        return "validity_contradicts" if dates.days and until.confidence >= 0.5 else "validity_unsure"
    return "validity_not_found"
