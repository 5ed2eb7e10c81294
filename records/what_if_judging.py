"""Past cases under a draft: readings of many candidates at once, and routes alone."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.data_keys import open_together
from records.judging import heard, read_file
from records.matching import decode_known
from records.scheme_store import scheme_for
from records.scheme_tables import WhatIf
from records.schemes import load_text
from records.tables import Candidate, Correction, File, Json, Reading
from rules.evidence import Sightings
from rules.judge import routes
from rules.judgement import Route
from rules.paper import Portfolio
from rules.word_of_person import NOBODY_SPOKE, Settlements

Row = TypeVar("Row", File, Correction)
WORSE_TO_BETTER = (Route.PRACTICE, Route.REVIEW, Route.INTERVIEW)


@dataclass(frozen=True, slots=True)
class Compared:
    """`directions` by unit: unchanged, stricter, looser, new, gone; `units` that differ: (code, before, after, way)."""

    candidate_id: str
    direction: str
    directions: dict[str, str]
    units: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """What a past case is judged from."""

    candidate: Candidate
    portfolio: Portfolio
    said: Settlements


def compared(session: Session, asked: WhatIf, ids: Sequence[str], extra: Path | None) -> list[Compared]:
    """Raises SchemeUnknown, SchemeInvalid."""
    draft = load_text(asked.text, asked.scheme)
    found = []
    for case in cases_of(session, asked.lsp_id, ids):
        own, on = scheme_for(session, case.candidate, extra).scheme, date.fromisoformat(case.candidate.assessed_on)
        seen: Sightings = {}
        before = routes(case.portfolio, own, on, case.said, seen)
        after = before if own == draft else routes(case.portfolio, draft, on, case.said, seen)
        found.append(difference(case.candidate.id, before, after))
    return found


def cases_of(session: Session, lsp_id: str, ids: Sequence[str]) -> list[Case]:
    """Of those that are still there. Who has words of people is put together as judging does; all others at once."""
    candidates = session.scalars(select(Candidate).where(Candidate.id.in_(ids), Candidate.lsp_id == lsp_id)).all()
    files = by_candidate(session.scalars(
        select(File).where(File.candidate_id.in_(ids)).order_by(File.candidate_id, File.position)).all())
    words = by_candidate(session.scalars(
        select(Correction).where(Correction.candidate_id.in_(ids)).order_by(Correction.number)).all())
    plain = [file for one in candidates if one.id not in words for file in files.get(one.id, ())]
    readings = readings_of(session, lsp_id, plain)
    return [case_of(session, one, files.get(one.id, []), words.get(one.id, []), readings) for one in candidates]


def case_of(session: Session, one: Candidate, files: Sequence[File], words: Sequence[Correction],
            readings: dict[tuple[str, str], Json]) -> Case:
    if words:
        told = heard(session, one, files, words)
        return Case(one, told.judged, told.said)
    person = decode_known(one.name, one.folder, one.known)
    read = tuple(read_file(file, readings.get((file.sha256, file.reader))) for file in files)
    return Case(one, Portfolio(person, read), NOBODY_SPOKE)


def by_candidate(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """In the order of the rows."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(str(row.candidate_id), []).append(row)
    return found


def readings_of(session: Session, lsp_id: str, files: Sequence[File]) -> dict[tuple[str, str], Json]:
    contents = {file.sha256 for file in files}
    open_together(session, contents)
    rows = session.execute(select(Reading.sha256, Reading.reader, Reading.answer).where(
        Reading.lsp_id == lsp_id, Reading.sha256.in_(contents)))
    return {(sha256, reader): answer for sha256, reader, answer in rows}


def difference(candidate_id: str, before: dict[str, Route], after: dict[str, Route]) -> Compared:
    directions = {code: direction(before.get(code), after.get(code)) for code in dict.fromkeys([*before, *after])}
    units = tuple((code, str(before.get(code, "")), str(after.get(code, "")), way)
                  for code, way in directions.items() if way != "unchanged")
    return Compared(candidate_id, direction(whole(before), whole(after)), directions, units)


def direction(before: Route | None, after: Route | None) -> str:
    if before is None or after is None:
        return "new" if before is None else "gone"
    step = WORSE_TO_BETTER.index(after) - WORSE_TO_BETTER.index(before)
    return "unchanged" if not step else "looser" if step > 0 else "stricter"


def whole(by_unit: dict[str, Route]) -> Route:
    """The candidate's route, as the contract has it: review if a unit's is, else practice, else interview."""
    found = set(by_unit.values())
    return next((route for route in (Route.REVIEW, Route.PRACTICE) if route in found), Route.INTERVIEW)
