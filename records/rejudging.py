"""Judging stored readings again, after a scheme or a rule has changed. Nothing is read anew."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from records.consent import nobody_stopped
from records.database import reading, transaction
from records.desk import is_signed
from records.judging import answer_for, files_of, held, judge_candidate
from records.scheme_store import scheme_for
from records.tables import Candidate, Json, Judged


@dataclass(frozen=True, slots=True)
class Change:
    """One candidate whose answer is another now. Ids and routes, no names."""

    candidate_id: str
    folder: str
    scheme: str
    before: str
    after: str
    units: tuple[tuple[str, str, str], ...]
    """(unit, route before, route now) of units whose route changes."""
    signed: bool = False
    """A signed record stands on the old judgement: it is left as it is, and a person must open it again."""


def rejudge(engine: Engine, scheme_id: str = "", extra: Path | None = None, dry_run: bool = False) -> Iterator[Change]:
    """Judge all judged candidates (of one scheme) again; those whose answer changes, as they come.

    Raises SchemeUnknown, SchemeInvalid.
    """
    with reading(engine) as session:
        query = nobody_stopped(select(Candidate.batch_id, Candidate.folder, Candidate.id).where(
            Candidate.route.is_not(None)))
        rows = session.execute(query.where(Candidate.scheme == scheme_id) if scheme_id else query).all()
        waiting = [candidate_id for _, _, candidate_id in sorted(rows)]
    for candidate_id in waiting:
        with reading(engine) if dry_run else transaction(engine) as session:
            change = judged_again(session, candidate_id, extra, dry_run)
        if change is not None:
            yield change


def judged_again(session: Session, candidate_id: str, extra: Path | None, dry_run: bool) -> Change | None:
    candidate = session.get_one(Candidate, candidate_id) if dry_run else held(session, candidate_id)
    last = session.scalars(
        select(Judged).where(Judged.candidate_id == candidate_id).order_by(Judged.number.desc()).limit(1)).one()
    answer = answer_for(session, candidate, files_of(session, candidate_id), scheme_for(session, candidate, extra))
    if answer == last.answer:
        return None
    signed = is_signed(session, candidate_id)
    if not (dry_run or signed):
        judge_candidate(session, candidate_id, extra)
    return Change(candidate_id, candidate.folder, candidate.scheme, last.route, answer["route"],
                  units_changed(last.answer, answer), signed)


def units_changed(before: Json, after: Json) -> tuple[tuple[str, str, str], ...]:
    old = {unit["code"]: unit["route"] for unit in before["units"]}
    new = {unit["code"]: unit["route"] for unit in after["units"]}
    return tuple((code, old.get(code, ""), new.get(code, "")) for code in dict.fromkeys([*old, *new])
                 if old.get(code) != new.get(code))
