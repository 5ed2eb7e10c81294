"""The validation report as rows with their intervals and sentences, for the page, the command and the PDF."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version

from sqlalchemy.orm import Session

from records.intervals import Share, share
from records.validation import SURE, Case, Counted, Scope, Wrong, cases, count
from records.viewer import Viewer
from rules import wording
from web.audit import words
from web.forms.render import PDF_VARIANT, fetcher, pages

MOST_WRONG = 200
LEAST_CASES = 30
"""Below so many readings of a field its share says little, and the report says so."""


@dataclass(frozen=True, slots=True)
class Row:
    """One field on one kind of paper. `sure` is of the readings with a confidence of 0.9 and more."""

    kind: str
    field: str
    right: Share
    sure: Share
    missed: int
    said: int


@dataclass(frozen=True, slots=True)
class Period:
    """All fields together in one month, by the first judgement."""

    name: str
    cases: int
    right: Share
    worse: bool
    """Its interval lies wholly below that of all months before it."""


@dataclass(frozen=True, slots=True)
class View:
    cases: int
    papers: int
    first: str
    last: str
    rows: Sequence[Row]
    periods: Sequence[Period]
    wrong: Sequence[Wrong]
    wrong_number: int
    units: Sequence[tuple[str, str, str, int]]
    """(first route, route when signed, what the person recommended, how many units)."""
    changed: Share
    too_good: Share
    """Units that the machine first sent to the interview and the person to the practical test."""
    readers: Sequence[tuple[str, int]]
    schemes: Sequence[tuple[str, str, int]]
    program: str
    made: str


def view(session: Session, viewer: Viewer, since: float = 0.0, until: float = float("inf")) -> View:
    found = list(cases(session, viewer, Scope(since, until)))
    counted = count(found)
    moments = [case.judged_at for case in found]
    return View(
        counted.cases, counted.papers, day(min(moments, default=0)), day(max(moments, default=0)), rows_of(counted),
        periods_of(found), counted.wrong_and_sure[:MOST_WRONG], len(counted.wrong_and_sure),
        [(*key, number) for key, number in counted.units.most_common()], changed(counted.units),
        too_good(counted.units), counted.readers.most_common(),
        [(*key, number) for key, number in counted.schemes.most_common()], version("bukti"),
        day(datetime.now().timestamp()))


def rows_of(counted: Counted) -> list[Row]:
    """By kind of paper, the fields with the most readings first."""
    ordered = sorted(counted.fields.items(), key=lambda item: (item[0][0], -item[1].read, item[0][1]))
    return [Row(wording.kind_in_words(kind), words.field(name), share(one.read - one.wrong, one.read),
                share(one.sure - one.sure_wrong, one.sure), one.missed, one.said) for (kind, name), one in ordered]


def periods_of(found: Sequence[Case]) -> list[Period]:
    """Month after month; each compared with all that came before it."""
    by_month: dict[str, list[Case]] = {}
    for case in found:
        by_month.setdefault(f"{datetime.fromtimestamp(case.judged_at):%Y-%m}", []).append(case)
    periods, right, read = list[Period](), 0, 0
    for month, some in sorted(by_month.items()):
        fields = count(some).fields.values()
        now_read, now_right = sum(one.read for one in fields), sum(one.read - one.wrong for one in fields)
        now, before = share(now_right, now_read), share(right, read)
        periods.append(Period(month, len(some), now, bool(read and now_read and now.high < before.low)))
        right, read = right + now_right, read + now_read
    return periods


def changed(units: Counter[tuple[str, str, str]]) -> Share:
    """Of how many units corrections led to another route."""
    return share(sum(number for (first, last, _), number in units.items() if last and first != last), units.total())


def too_good(units: Counter[tuple[str, str, str]]) -> Share:
    sent = {key: number for key, number in units.items() if key[0] == "interview"}
    return share(sum(number for (_, _, said), number in sent.items() if said == "practice"), sum(sent.values()))


def day(seconds: float) -> str:
    return wording.date_in_words(datetime.fromtimestamp(seconds).date()) if seconds else ""


def percent(one: Share) -> str:
    """ "97,5 % (94,1–99,0)", or a dash where nothing was counted."""
    if one.share is None:
        return "–"
    return f"{one.share:.1%} ({one.low:.1%}–{one.high:.1%})".replace("%", " %").replace(" %–", "–").replace(".", ",")


def as_html(told: View) -> str:
    """One page that needs nothing beside it."""
    return pages().get_template("validasi.html").render(v=told, a=words, percent=percent, sure=SURE, least=LEAST_CASES)


def as_pdf(told: View) -> bytes:
    from weasyprint import HTML

    made = HTML(string=as_html(told), url_fetcher=fetcher()).write_pdf(pdf_variant=PDF_VARIANT)
    assert isinstance(made, bytes)
    return made
