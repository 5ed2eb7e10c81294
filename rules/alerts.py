"""Signs of trouble that a person should see. An alert is never a verdict, and never says that a paper is false."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import combinations

from rules.calendar import OLDEST, fits_number, nik_agrees, span_of_number
from rules.cues import cue_alerts
from rules.identity import Person, birth_date_on, nik_on
from rules.judgement import Alert
from rules.names import Likeness, compare
from rules.paper import CUES, Document, Kind, Portfolio, ReadFile
from rules.passages import LETTERS
from rules.same import bare_number, different, same_print
from rules.verdict import NO, Word

DATED = ("issue_date", "started_on", "ended_on", "valid_from")
PICTURES = (Kind.PRODUCT_PHOTO, Kind.PASSPORT_PHOTO)
LEAST_OF_ANOTHER = 2
"""Papers in one other name, and none in any third, from which the folder is more likely misnamed than the papers."""
NUMBERED_BY_PERSON = (Kind.ID_CARD, Kind.FAMILY_CARD, Kind.TAX_CARD, Kind.PRODUCT_PHOTO, Kind.PASSPORT_PHOTO)
"""Their numbers are no paper's number."""


def alerts(
    portfolio: Portfolio, person: Person, on: date, floor: float, heeded: Collection[str] = CUES
) -> tuple[Alert, ...]:
    """All signs of trouble in one portfolio, in the order of the files; `heeded` are the cues that count."""
    papers = portfolio.documents
    found = [*_nameless(person), *_one_other_name(papers, person, floor)]
    found += [*_same_files(portfolio.files), *_pairs(papers, floor)]
    for paper in papers:
        found += [*_dates(paper, on, floor), *_identity(paper, person, floor), *_marks(paper)]
        found += cue_alerts(paper, heeded)
    return tuple(found)


def _nameless(person: Person) -> Iterator[Alert]:
    if not person.name.strip():
        yield Alert("name_unknown", ())


def _one_other_name(papers: tuple[Document, ...], person: Person, floor: float) -> Iterator[Alert]:
    """The portfolio as a whole is somebody else's: the folder or the list has a wrong name. Said once."""
    named = [paper for paper in papers if paper.fact("holder").sure(floor) and paper.kind not in PICTURES]
    names = [str(paper.fact("holder").value) for paper in named]
    if not person.name.strip() or len(names) < LEAST_OF_ANOTHER:
        return
    one = all(compare(names[0], name).likeness is Likeness.SAME for name in names[1:])
    if one and all(compare(person.name, name).likeness is Likeness.DIFFERENT for name in names):
        values: dict[str, Word] = {"count": len(names), "holder": names[0], "candidate": person.name}
        yield Alert("all_of_another", tuple(paper.id for paper in named), values)


def _same_files(files: Iterable[ReadFile]) -> Iterator[Alert]:
    """Of files of one content: their papers, or the files themselves where nothing was read of them."""
    by_content: dict[str, list[ReadFile]] = {}
    for file in files:
        if file.sha256:  # what could not be opened at all has none
            by_content.setdefault(file.sha256, []).append(file)
    for same in by_content.values():
        if len(same) > 1:
            papers = [paper.id for file in same for paper in file.documents]
            names = [file.file for file in same]
            yield Alert("same_file", tuple(papers or names), {"files": ", ".join(names)})


def _pairs(papers: tuple[Document, ...], floor: float) -> Iterator[Alert]:
    for one, other in combinations(papers, 2):
        if one.sha256 == other.sha256 and one.pages == other.pages:
            continue
        if shares_number(one, other, floor):
            yield Alert("same_number_other_holder", (one.id, other.id), {"number": str(one.fact("number").value)})
        elif _copies(one, other):
            yield Alert("possible_duplicate", (one.id, other.id), {"one": one.id, "other": other.id})


def _copies(one: Document, other: Document) -> bool:
    if one.kind is Kind.PRODUCT_PHOTO is other.kind:
        return different(one, other) is NO
    return same_print(one, other)


def shares_number(one: Document, other: Document, floor: float) -> bool:
    """Two papers of one kind bear one number and clearly different holders: one of them was changed, or misread."""
    numbers, holders = (one.fact("number"), other.fact("number")), (one.fact("holder"), other.fact("holder"))
    if (
        one.kind is not other.kind
        or one.kind in NUMBERED_BY_PERSON
        or not all(fact.sure(floor) for fact in (*numbers, *holders))
    ):
        return False
    if len(bare_number(one)) < 4 or bare_number(one) != bare_number(other):
        return False
    return compare(str(holders[0].value), str(holders[1].value)).likeness is Likeness.DIFFERENT


def shared_numbers(papers: tuple[Document, ...], floor: float) -> frozenset[str]:
    pairs = [(one.id, other.id) for one, other in combinations(papers, 2) if shares_number(one, other, floor)]
    return frozenset(identity for pair in pairs for identity in pair)


def _dates(paper: Document, on: date, floor: float) -> Iterator[Alert]:
    days = {
        name: value
        for name in DATED
        if isinstance(value := paper.fact(name).value, date) and paper.fact(name).sure(floor)
    }
    future = [name for name, day in days.items() if day > on]
    if future:
        yield Alert("future_date", (paper.id,), {"date": days[future[0]], "on": on, "fact": future[0]})
    if "impossible_date" in paper.notes or any(day < OLDEST for day in days.values()):
        yield Alert("impossible_date", (paper.id,), {"date": min(days.values(), default=None)})
    if _contradict(paper, days, floor):
        yield Alert("dates_contradict", (paper.id,), {"date": days.get("issue_date"), "other": days.get("ended_on")})
    issued, number = days.get("issue_date"), paper.fact("number")
    span = span_of_number(str(number.value)) if number.sure(floor) else None
    noticed = "number_contradicts_date" in paper.notes and number.sure(floor) and issued is not None
    if noticed or (span and issued and not fits_number(issued, span)):
        yield Alert("number_contradicts_date", (paper.id,), {"number": str(number.value or ""), "date": issued})


def _contradict(paper: Document, days: dict[str, date], floor: float) -> bool:
    issued, first, last = days.get("issue_date"), days.get("started_on"), days.get("ended_on")
    until = paper.fact("valid_until")
    end = until.value if until.sure(floor) and isinstance(until.value, date) else None
    early = issued and last and issued < last and paper.kind not in LETTERS  # a post may outlast a letter
    return bool(early or (first and last and first > last) or (issued and end and end < issued))


def _identity(paper: Document, person: Person, floor: float) -> Iterator[Alert]:
    nik, born = nik_on(paper, floor), birth_date_on(paper, floor)
    if nik and born and nik_agrees(nik, born) is False:
        yield Alert("nik_contradicts_birth_date", (paper.id,), {"date": born})
    holder = paper.fact("holder")
    if not holder.found or compare(person.name, str(holder.value)).likeness is Likeness.DIFFERENT:
        return
    if nik and person.nik and nik != person.nik:
        yield Alert("nik_differs", (paper.id,))
    if person.contradicted_birth_date(born):
        yield Alert("birth_date_differs", (paper.id,), {"date": born})


def _marks(paper: Document) -> Iterator[Alert]:
    if paper.mark("qr").status == "differs":
        yield Alert("qr_differs", (paper.id,))
    if paper.mark("e_signature").status == "broken":
        yield Alert("e_signature_broken", (paper.id,))
