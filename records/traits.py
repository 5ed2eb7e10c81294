"""Traits of a judgement in the open, so that the database itself can narrow ten thousand cases: codes only."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import Exists, Select, delete, exists, insert, select
from sqlalchemy.orm import Session

from records.tables import Candidate, Json, Judged
from records.trait_tables import JudgedTrait

ASPECTS = ("valid", "authentic", "current", "sufficient")


class Sort(StrEnum):
    UNIT = "unit"
    RULE = "rule"
    """One that did not hold, or is unclear."""
    ALERT = "alert"


def keep_traits(session: Session, judged: Judged) -> None:
    """Those of the judgement take the place of the one's before it."""
    session.execute(delete(JudgedTrait).where(JudgedTrait.candidate_id == judged.candidate_id))
    rows = [{"candidate_id": judged.candidate_id, "lsp_id": judged.lsp_id, "sort": sort, "code": code, "unit": unit,
             "value": value} for (sort, code, unit), value in traits_of(judged.answer).items()]
    if rows:
        session.execute(insert(JudgedTrait), rows)


def traits_of(answer: Json) -> dict[tuple[Sort, str, str], str]:
    """{(sort, code, unit): value}."""
    found = {(Sort.UNIT, unit["code"], ""): str(unit["route"]) for unit in answer.get("units", ())}
    found |= {(Sort.RULE, rule, unit): "" for rule, unit in doubted(answer)}
    return found | {(Sort.ALERT, alert["code"], ""): "" for alert in answer.get("alerts", ())}


def doubted(answer: Json) -> Iterator[tuple[str, str]]:
    """(rule, unit) of findings that are not yes, of the units and of every paper by each rule of evidence."""
    for unit in answer.get("units", ()):
        yield from ((one["rule"], unit["code"]) for one in unit["because"] if one["verdict"] != "yes")
    for document in answer.get("documents", ()):
        for aspect in ASPECTS:
            yield from ((one["rule"], "") for one in document[aspect]["because"] if one["verdict"] != "yes")


def bears(sort: Sort, code: str, units: Sequence[str] = (), value: str = "") -> Exists:
    """A condition on Candidate: it has that trait; of a rule in one of these units, or of all."""
    found = select(JudgedTrait.candidate_id).where(
        JudgedTrait.candidate_id == Candidate.id, JudgedTrait.sort == sort, JudgedTrait.code == code)
    if units:
        found = found.where(JudgedTrait.unit.in_(units))
    return (found.where(JudgedTrait.value == value) if value else found).exists()


def without_traits(rows: Any) -> Select[Any]:
    """Of judged candidates those that were judged before traits were kept."""
    older: Select[Any] = rows.where(
        Candidate.route.is_not(None), ~exists().where(JudgedTrait.candidate_id == Candidate.id))
    return older


def keep_missing(session: Session, most: int) -> int:
    """Traits of what was judged before they were kept, some at a time; how many candidates."""
    ids = session.scalars(without_traits(select(Candidate.id)).order_by(Candidate.id).limit(most)).all()
    for candidate_id in ids:
        keep_traits(session, session.scalars(
            select(Judged).where(Judged.candidate_id == candidate_id).order_by(Judged.number.desc()).limit(1)).one())
    return len(ids)
