"""Cuts the pages of one file into documents: a page opens a new paper, or goes on with the one before it."""
from __future__ import annotations

from collections.abc import Sequence

from rules.paper import Kind
from worker.page import PageText
from worker.split_signs import Signs, signs

OPENS_ABOVE = 0.5
"""Sum of the signs above which a page opens a paper. Above 0: a page without any sign goes on with a long paper."""
LONG_KINDS = frozenset({
    Kind.CONTRACT, Kind.CV, Kind.LOGBOOK, Kind.TRANSCRIPT, Kind.BNSP_FORM, Kind.APPOINTMENT_LETTER,
    Kind.DIPLOMA_SUPPLEMENT,
    Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.ASSIGNMENT_LETTER, Kind.BUSINESS_LICENSE, Kind.OTHER,
    Kind.COMPETENCY_CERTIFICATE, Kind.TRAINING_CERTIFICATE,
})
"""Kinds that often run over more than one page."""
RUNNING_TITLE = frozenset({Kind.LOGBOOK, Kind.TRANSCRIPT, Kind.CV, Kind.BNSP_FORM, Kind.CONTRACT})
"""Kinds whose title may be printed again on each page."""


def split(pages: Sequence[PageText]) -> list[list[PageText]]:
    """The documents in the order of their first pages; blank pages and pictures each stand alone."""
    papers: list[list[PageText]] = []
    heads: list[Signs] = []
    last: int | None = None
    for page in pages:
        here = signs(page)
        if not here.closed and last is not None and not _opens(here, heads[last], papers[last]):
            papers[last].append(page)
            continue
        papers.append([page])
        heads.append(here)
        last = _still_open(heads, last)
    return papers


def _still_open(heads: Sequence[Signs], last: int | None) -> int | None:
    """A blank back does not end a paper: its next page may still follow. A picture does."""
    newest = heads[-1]
    if newest.blank:
        return last
    return None if newest.closed else len(heads) - 1


def _opens(here: Signs, first: Signs, paper: Sequence[PageText]) -> bool:
    if here.number == paper[-1].number:
        return True
    after_gap = here.number != paper[-1].number + 1
    return opening_strength(here, first) + (1.5 if after_gap else 0.0) > OPENS_ABOVE


def opening_strength(here: Signs, first: Signs) -> float:
    """Sum of what speaks for a new paper (+) and for the same paper going on (-)."""
    return _own_title(here, first) + _same_bearer(here, first) + _goes_on(here) + _habit(here, first)


def _own_title(here: Signs, first: Signs) -> float:
    strength = 0.0
    if here.titled:
        strength += 3.0
    if here.addressed:
        strength += 1.5
    if here.kind is not first.kind and here.kind is not Kind.OTHER and here.sure > 0.8:
        strength += 1.5
    if here.form and first.form:
        return strength + (3.0 if here.form != first.form else -4.0)
    if here.titled and here.kind is first.kind and here.kind in RUNNING_TITLE and not here.holder_differs(first):
        strength -= 3.5
    return strength


def _same_bearer(here: Signs, first: Signs) -> float:
    strength = 0.0
    if here.paper_number and first.paper_number:
        strength += -4.0 if here.same_number(first) else 1.5
    if here.holder and first.holder:
        strength += 1.0 if here.holder_differs(first) else -1.0
    return strength


def _goes_on(here: Signs) -> float:
    strength = -5.0 if here.later_part else 0.0
    if here.back_heading:
        strength -= 1.5 if here.titled else 5.0
    elif here.back_words:
        strength -= 1.5
    if here.page_label is not None:
        strength += -3.0 if here.page_label > 1 else 1.0
    return strength


def _habit(here: Signs, first: Signs) -> float:
    if here.titled or here.addressed:
        return 0.0
    return -0.5 if first.kind in LONG_KINDS else 1.0
