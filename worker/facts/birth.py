"""The holder's day of birth."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from rules.paper import Kind
from worker.facts.candidates import Candidate, choose, weigh, years_later
from worker.facts.datings import Dating, Use
from worker.facts.nik import birth_date_in

WEIGHTS = {"said": 3.2, "signers": -3.0, "near_holder": 0.8, "unlikely": -3.0, "nik_agrees": 2.0, "eldest": 2.0,
           "inside_nik": 1.0}
LATEST_BIRTH = 2015
GROWN_UP = 15
"""Years: nobody bears an identity card before."""


def settled_by_nik(datings: Sequence[Dating], niks: Sequence[Candidate]) -> list[Dating]:
    """The datings; those that say the day inside the identity number are days of birth, whatever label was lost.

    Not for family cards: the number of such a card holds the day of its issue.
    """
    return [replace(dating, use=Use.BIRTH) if _inside(dating, niks) else dating for dating in datings]


def birth_date(
    datings: Sequence[Dating], holder_place: int | None, niks: Sequence[Candidate], kind: Kind,
) -> list[Candidate]:
    """`holder_place`: the row of the holder's name; a day of birth far above it is the signer's."""
    found = []
    for dating in datings:
        span = dating.span
        if dating.use is not Use.BIRTH or span.first is None or span.is_range:
            continue
        distance = dating.row.place - holder_place if holder_place is not None else 0
        checks = {"said": True, "signers": distance < -2, "near_holder": 0 <= distance <= 5,
                  "unlikely": span.first.year > LATEST_BIRTH, "nik_agrees": _inside(dating, niks)}
        found.append(_of(dating, span.first, [name for name, holds in checks.items() if holds]))
    return found or (list(_on_a_card(datings, niks)) if kind is Kind.ID_CARD else [])


def _on_a_card(datings: Sequence[Dating], niks: Sequence[Candidate]) -> Iterator[Candidate]:
    """An identity card whose label could not be read: the day inside its number, else the eldest of its days."""
    best = choose(niks)
    inside = birth_date_in(str(best.candidate.value)) if best is not None else None
    if best is not None and inside is not None:
        number = best.candidate
        yield replace(number, value=inside, score=WEIGHTS["inside_nik"], reasons=("inside_nik",), derived="from_nik")
        return
    days = sorted((dating for dating in datings if dating.day and not dating.span.is_range),
                  key=lambda dating: dating.day or date.max)
    if len(days) > 1 and days[0].day and days[-1].day and years_later(days[0].day, GROWN_UP) <= days[-1].day:
        yield _of(days[0], days[0].day, ["eldest"])


def _inside(dating: Dating, niks: Sequence[Candidate]) -> bool:
    day = dating.day
    return day is not None and not dating.span.is_range and any(
        birth_date_in(str(number.value), day) == day for number in niks)


def _of(dating: Dating, day: date, reasons: Sequence[str]) -> Candidate:
    span = dating.span
    return weigh(day, [dating.row], reasons, WEIGHTS, dating.row.text[span.start:span.end], (span.start, span.end),
                 others=span.others)
