"""What may be built upon a reading: sure values, doubtful ones that all say the same, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from rules.paper import Document, Fact, FactValue
from rules.verdict import NO, UNCLEAR, YES, Verdict, Word

HALF = 0.5  # below half of the floor even a list of alternatives is not likely to hold the truth


def readings(fact: Fact, floor: float) -> tuple[FactValue, ...]:
    """The values that the place can show: one if sure, all alternatives if they are known, () for a plain doubt."""
    if fact.sure(floor):
        return (fact.value,)
    if fact.found and fact.alternatives and fact.confidence >= floor * HALF:
        return (fact.value, *(other for other in fact.alternatives if other is not None))
    return ()


def agree(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict to which every possible value leads; unclear where they differ or there is none."""
    kinds = set(verdicts)
    return kinds.pop() if len(kinds) == 1 else UNCLEAR


def decide(fact: Fact, floor: float, test: Callable[[FactValue], Verdict]) -> Verdict:
    return agree(test(value) for value in readings(fact, floor))


def yes_if(holds: bool) -> Verdict:
    return YES if holds else NO


def sure_date(paper: Document, name: str, floor: float) -> date | None:
    value = paper.fact(name).value
    return value if isinstance(value, date) and paper.fact(name).sure(floor) else None


def word(value: FactValue) -> Word:
    """A fact's value as wording can print it."""
    return ", ".join(value) if isinstance(value, tuple) else value


def claimed(fact: Fact, floor: float) -> bool:
    """Likely enough to hold a yes back. Readings are calibrated: as a yes may be wrong by 1 - floor, a contradiction
    less likely than that is not asked about, and any likelier one is."""
    return fact.found and fact.confidence > 1 - floor


def claimed_date(paper: Document, name: str, floor: float) -> tuple[date, ...]:
    fact = paper.fact(name)
    return (fact.value,) if isinstance(fact.value, date) and claimed(fact, floor) else ()
