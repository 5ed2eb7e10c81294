"""All facts of one paper: each from its own finder, then what one says of another."""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from rules.paper import FACTS, NOTHING, Fact, Kind
from worker.facts.birth import birth_date, settled_by_nik
from worker.facts.candidates import Candidate, Choice, choose, fact_of
from worker.facts.codes import Code, tidy_code
from worker.facts.datings import find_datings
from worker.facts.holder import holder
from worker.facts.hours import hours
from worker.facts.issue_date import issue_date
from worker.facts.issuer import issuer
from worker.facts.layout import Sheet, lay_out
from worker.facts.legible import doubt_small_digits
from worker.facts.level import level
from worker.facts.nik import birth_date_in, nik
from worker.facts.number import number
from worker.facts.periods import ended_on, started_on
from worker.facts.place import place
from worker.facts.rank import rank
from worker.facts.role import role
from worker.facts.signer import signer
from worker.facts.slips import folded
from worker.facts.title import title
from worker.facts.unit_codes import unit_codes
from worker.facts.validity import until_by_duration, valid_from, valid_until, years_of_validity
from worker.facts.worn import shifted
from worker.page import PageText

RANKED = {Kind.AWARD, Kind.PARTICIPATION_CERTIFICATE, Kind.OTHER}
SHORTEST_NAME = 6
UNCHECKED = 0.88
_OFFICE_CODE = re.compile(r"/1\d\.\d{1,2}/")
CONTRADICTED = 0.8
"""Most that a value is worth which another part of the paper speaks against."""


def find_facts(pages: Sequence[PageText], kind: Kind) -> dict[str, Fact]:
    """Every fact that the paper bears; what was not found is left out."""
    sheet = lay_out(pages)
    if not sheet.rows:
        return {}
    facts = {name: fact_of(name, choose(shifted(name, candidates)))
             for name, candidates in candidates_of(sheet, kind).items()}
    facts["number"] = month_by_date(facts["number"], facts["issue_date"])
    facts["number"] = _unchecked(facts["number"], facts["issue_date"], sheet.read_from_picture)
    facts["number"], facts["issue_date"] = _doubted(facts["number"], facts["issue_date"])
    years = years_of_validity(sheet) if kind is not Kind.CONTRACT else NOTHING
    if not facts["valid_until"].found:
        facts["valid_until"] = until_by_duration(years, facts["issue_date"])
    found = {name: facts[name] for name in FACTS if facts.get(name, NOTHING).found}
    return doubt_small_digits(found, pages)


def candidates_of(sheet: Sheet, kind: Kind) -> dict[str, list[Candidate]]:
    """All candidates by fact: what `find_facts` chooses from and `fit` learns from."""
    if not sheet.rows:
        return {}
    niks = nik(sheet)
    datings = settled_by_nik(find_datings(sheet), niks if kind is not Kind.FAMILY_CARD else [])
    found: dict[str, list[Candidate]] = {
        "holder": [c for c in holder(sheet, kind) if c.value], "number": number(sheet, kind), "issuer": issuer(sheet,
            kind),
        "title": title(sheet, kind), "valid_from": valid_from(datings), "valid_until": valid_until(datings),
        "started_on": started_on(sheet, datings, kind), "ended_on": ended_on(sheet, datings, kind),
        "hours": hours(sheet),
        "rank": rank(sheet) if kind in RANKED else [], "level": level(sheet), "role": role(sheet, kind),
        "signer": signer(sheet, datings),
        "place": place(sheet, datings), "nik": niks, "unit_codes": unit_codes(sheet),
    }
    chosen = choose(found["number"])
    code = tidy_code(str(chosen.candidate.value)) if chosen else None
    found["issue_date"] = issue_date(sheet, datings, code)
    found["signer"] = _without_holder(found["signer"], choose(found["holder"]))
    found["title"] = _without_name(found["title"], choose(found["holder"]))
    found["birth_date"] = birth_date(datings, _row_of(sheet, found["holder"]), niks, kind)
    return found


def _without_holder(signers: list[Candidate], holder_choice: Choice | None) -> list[Candidate]:
    value = holder_choice.candidate.value if holder_choice is not None else None
    return [candidate for candidate in signers if candidate.value and candidate.value != value]


def _without_name(titles: list[Candidate], holder_choice: Choice | None) -> list[Candidate]:
    """A text that names the holder is a sentence about them and no title."""
    name = folded(str(holder_choice.candidate.value)) if holder_choice is not None and holder_choice.score > 1 else ""
    return [title for title in titles if len(name) < SHORTEST_NAME or name not in folded(str(title.value))]


def _row_of(sheet: Sheet, holders: list[Candidate]) -> int | None:
    chosen = choose(holders)
    if chosen is None:
        return None
    where = chosen.candidate
    return next((row.place for row in sheet.rows if row.page == where.page and abs(row.box[1] - where.box[1]) < 1e-6),
                None)


def month_by_date(number_fact: Fact, issued: Fact) -> Fact:
    """"1" before the year is I or 1, "11" is II or 11: the issue date's month says which where it can."""
    day = issued.value
    if not isinstance(number_fact.value, str) or not isinstance(day, date) or not number_fact.alternatives:
        return number_fact
    for text in (number_fact.value, *number_fact.alternatives):
        code = Code(str(text))
        arabic = f"/{day.month}/" in f"{text}/" and code.month is None
        if code.year == day.year and (code.month == day.month or arabic):
            others = tuple(other for other in (number_fact.value, *number_fact.alternatives) if other != text)
            return replace(number_fact, value=text, alternatives=others)
    return number_fact


def _unchecked(number_fact: Fact, issued: Fact, from_picture: bool) -> Fact:
    """A Roman month loses a stroke easily (VIII, VII); where no date of the paper confirms it, it is not sure.

    Nor is the first digit of an office's code, in words under a scan either: 15.4 is as often I5.4.
    """
    if not isinstance(number_fact.value, str):
        return number_fact
    undated = from_picture and not isinstance(issued.value, date)
    unchecked = (undated and Code(number_fact.value).month is not None) or _OFFICE_CODE.search(number_fact.value)
    return replace(number_fact, confidence=min(number_fact.confidence, UNCHECKED)) if unchecked else number_fact


def _doubted(number_fact: Fact, issued: Fact) -> tuple[Fact, Fact]:
    """Number and date that speak of different months or years: one is misread, or the paper is odd."""
    if not isinstance(number_fact.value, str) or not isinstance(issued.value, date):
        return number_fact, issued
    code = Code(number_fact.value)
    if code.year == issued.value.year and code.month not in (None, issued.value.month, issued.value.month - 1):
        return _capped(number_fact), issued
    if code.year is not None and code.year != issued.value.year:
        return _capped(number_fact), _capped(issued)
    return number_fact, issued


def _capped(fact: Fact) -> Fact:
    return replace(fact, confidence=min(fact.confidence, CONTRADICTED))


def contradicts_birth(facts: Mapping[str, Fact]) -> bool:
    """The NIK holds another day of birth than the paper prints."""
    digits, born = facts.get("nik", NOTHING).value, facts.get("birth_date", NOTHING).value
    if not isinstance(digits, str) or not isinstance(born, date):
        return False
    return birth_date_in(digits, born) != born
