"""What is known of the person, and whether a second identifier settles or contradicts a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rules.calendar import nik_agrees
from rules.letters import distance
from rules.names import Likeness, compare
from rules.paper import Candidate, Document, Kind

MISREAD_DIGITS = 2  # of sixteen; two people's numbers differ in far more


@dataclass(frozen=True, slots=True)
class Person:
    """The candidate: as the roster has it, and what the candidate's own identity card adds (never against a paper)."""

    name: str
    nik: str | None
    birth_date: date | None
    card_nik: str | None = None
    card_birth_date: date | None = None

    def shares_nik(self, nik: str | None) -> bool:
        return nik is not None and nik in (self.nik, self.card_nik)

    def shares_birth_date(self, born: date | None) -> bool:
        if born is None:
            return False
        return born in (self.birth_date, self.card_birth_date) or (
            self.nik is not None and nik_agrees(self.nik, born) is True
        )

    def contradicted_nik(self, nik: str | None) -> bool:
        """Another number, and not merely one or two digits misread."""
        return nik is not None and self.nik is not None and distance(nik, self.nik, MISREAD_DIGITS) > MISREAD_DIGITS

    def contradicted_birth_date(self, born: date | None) -> bool:
        if born is None or (self.birth_date is None and self.nik is None):
            return False
        if self.birth_date is not None:
            return born != self.birth_date
        return nik_agrees(self.nik or "", born) is False


def person_of(candidate: Candidate, papers: Iterable[Document], floor: float) -> Person:
    """The roster's knowledge, and the NIK and birth date of an identity card in exactly the candidate's name."""
    person = Person(candidate.name, _digits(candidate.nik), candidate.birth_date)
    for paper in papers:
        holder = paper.fact("holder")
        if (
            paper.kind is Kind.ID_CARD
            and paper.kind_confidence >= floor
            and holder.sure(floor)
            and compare(candidate.name, str(holder.value)).likeness is Likeness.SAME
        ):
            nik, born = nik_on(paper, floor), birth_date_on(paper, floor)
            if not (person.contradicted_nik(nik) or person.contradicted_birth_date(born)):
                return Person(person.name, person.nik, person.birth_date, nik, born)
    return person


def nik_on(paper: Document, floor: float) -> str | None:
    fact = paper.fact("nik")
    return _digits(str(fact.value)) if fact.sure(floor) else None


def birth_date_on(paper: Document, floor: float) -> date | None:
    fact = paper.fact("birth_date")
    return fact.value if fact.sure(floor) and isinstance(fact.value, date) else None


def _digits(nik: str | None) -> str | None:
    digits = "".join(sign for sign in nik or "" if sign.isdigit())
    return digits if len(digits) == 16 else None
