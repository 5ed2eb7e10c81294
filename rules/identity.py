"""What is known of the person, and whether a second identifier settles or contradicts a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from rules.calendar import nik_agrees
from rules.letters import distance
from rules.names import Likeness, compare
from rules.paper import Box, Candidate, Document, Kind

MISREAD_DIGITS = 2  # of sixteen; two people's numbers differ in far more


@dataclass(frozen=True, slots=True)
class OtherPerson:
    """An identity card in the candidate's name that speaks of another person than the roster: a namesake's folder,
    or a slip on the list. `differs` is "nik" or "birth_date"."""

    document: str
    differs: str
    page: int | None
    box: Box | None
    holder: str
    seen: date | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """The candidate: as the roster has it, and what the candidate's own identity card adds (never against a paper)."""

    name: str
    nik: str | None
    birth_date: date | None
    card_nik: str | None = None
    card_birth_date: date | None = None
    other: OtherPerson | None = None
    """Set where the card contradicts the roster: then a name alone does not say whose paper it is."""

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
    cards = [paper for paper in papers if _is_own_card(paper, candidate.name, floor)]
    others = [contradicts(person, card, floor) for card in cards]
    for card, other in zip(cards, others, strict=True):
        if other is None:
            return replace(person, card_nik=nik_on(card, floor), card_birth_date=birth_date_on(card, floor))
    return replace(person, other=others[0]) if others else person


def _is_own_card(paper: Document, name: str, floor: float) -> bool:
    holder = paper.fact("holder")
    return (
        paper.kind is Kind.ID_CARD
        and paper.kind_confidence >= floor
        and holder.sure(floor)
        and compare(name, str(holder.value)).likeness is Likeness.SAME
    )


def contradicts(person: Person, card: Document, floor: float) -> OtherPerson | None:
    """Whether a card is another person's than the roster's. The very NIK of the roster outweighs a birth date."""
    nik, born = nik_on(card, floor), birth_date_on(card, floor)
    if person.shares_nik(nik):
        return None
    differs = "nik" if person.contradicted_nik(nik) else "birth_date" if person.contradicted_birth_date(born) else ""
    if not differs:
        return None
    fact = card.fact(differs)
    holder = str(card.fact("holder").value)
    return OtherPerson(card.id, differs, fact.page, fact.box, holder, born)


def nik_on(paper: Document, floor: float) -> str | None:
    fact = paper.fact("nik")
    return _digits(str(fact.value)) if fact.sure(floor) else None


def birth_date_on(paper: Document, floor: float) -> date | None:
    fact = paper.fact("birth_date")
    return fact.value if fact.sure(floor) and isinstance(fact.value, date) else None


def _digits(nik: str | None) -> str | None:
    digits = "".join(sign for sign in nik or "" if sign.isdigit())
    return digits if len(digits) == 16 else None
