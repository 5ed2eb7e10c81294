"""What the facts of one paper say against each other: codes for people to look at, never a verdict."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from rules.paper import NOTHING, Fact
from worker.facts.codes import Code
from worker.facts.datings import Use, find_datings
from worker.facts.find import contradicts_birth
from worker.facts.layout import lay_out
from worker.facts.legible import small_digits
from worker.page import PageText

SURE_ENOUGH = 0.5
"""Facts read less surely than this are no ground to speak of a contradiction."""
LONGEST_VALIDITY_YEARS = 10


DECIDING = {"number", "issue_date", "valid_until", "nik"}
"""Where these stand too small to be trusted, a better scan is worth asking for."""


def notes_on(facts: Mapping[str, Fact], pages: Sequence[PageText]) -> tuple[str, ...]:
    """Codes of what does not fit together."""
    checks = {
        "number_contradicts_date": number_contradicts_date(facts),
        "nik_contradicts_birth_date": contradicts_birth(facts),
        "validity_contradicts_date": _validity_contradicts(facts),
        "impossible_date": _impossible_date(pages),
        "low_resolution": bool(DECIDING & set(small_digits(facts, pages))),
    }
    return tuple(code for code, holds in checks.items() if holds)


def number_contradicts_date(facts: Mapping[str, Fact]) -> bool:
    """The number speaks of another year, or of another month of the same year by more than one."""
    number, issued = facts.get("number", NOTHING), facts.get("issue_date", NOTHING)
    if not (isinstance(number.value, str) and isinstance(issued.value, date)):
        return False
    if not (number.sure(SURE_ENOUGH) and issued.sure(SURE_ENOUGH)):
        return False
    code, day = Code(number.value), issued.value
    if code.year is None:
        return False
    months = (day.year - code.year) * 12 + day.month - (code.month or day.month)
    return abs(months) > 1 if code.month else code.year != day.year


def _validity_contradicts(facts: Mapping[str, Fact]) -> bool:
    until, issued = facts.get("valid_until", NOTHING).value, facts.get("issue_date", NOTHING).value
    if not isinstance(until, date) or not isinstance(issued, date):
        return False
    return until < issued or until.year - issued.year > LONGEST_VALIDITY_YEARS


def _impossible_date(pages: Sequence[PageText]) -> bool:
    return any(dating.span.first is None and dating.use in (Use.SIGNED, Use.ISSUED, Use.UNTIL, Use.EVENT, Use.DATED,
                                                            Use.OTHER)
               for dating in find_datings(lay_out(pages)))
