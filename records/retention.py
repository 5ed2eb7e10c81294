"""How long each kind of record is kept, and the sweep that erases what is over. Nothing is deleted unasked.

A legal hold keeps everything of a candidate; what is being received or read waits.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, Select, func, select
from sqlalchemy.orm import Session

from records.audit import SYSTEM, record
from records.clock import seconds_now
from records.database import reading, transaction
from records.erasure import NotErasable, erase_rows, scrub
from records.erasure_tables import LegalHold
from records.paper_erasure import erase_papers
from records.plenary_tables import Plenary, PlenaryItem
from records.retention_tables import ConsentWithdrawal, PapersErased, RetentionRule, RetentionRun
from records.store import Store
from records.tables import Batch, Candidate, Lsp, new_id
from records.viewer import Viewer

DAY_SECONDS = 86_400.0
MOST_DAYS = 36_500
REASON = "masa simpan berakhir / retention is over"


class Kind(StrEnum):
    """What is kept for how long, and from when the days count."""

    DECIDED = "decided"
    """A plenary decided: from the closing of its last meeting."""
    UNDECIDED = "undecided"
    """No plenary has decided: from the upload."""
    WITHDRAWN = "withdrawn"
    """Consent was withdrawn: from the day on which it reached the body, whatever was decided."""
    PAPERS = "papers"
    """The papers alone of who was decided on, from the closing of its last meeting; what was decided stays."""


class RuleRefused(ValueError):
    code = "bad_retention"


@dataclass(frozen=True, slots=True)
class Due:
    """A candidate whose time is over. `held` by law: stays."""

    candidate_id: str
    name: str
    kind: Kind
    since: float
    held: bool


def rules(session: Session, lsp_id: str) -> dict[Kind, int]:
    """Days by kind; a kind without a rule is kept for ever."""
    rows = session.scalars(select(RetentionRule).where(RetentionRule.lsp_id == lsp_id))
    return {Kind(row.kind): row.days for row in rows}


def set_rule(session: Session, viewer: Viewer, kind: Kind, days: int | None) -> None:
    """None keeps that kind for ever again. Raises RuleRefused."""
    if days is not None and not 1 <= days <= MOST_DAYS:
        raise RuleRefused(f"Hari 1 sampai {MOST_DAYS}, atau kosong. / Days, or nothing.")
    row = session.get(RetentionRule, (viewer.lsp_id, kind))
    if days is None:
        if row is not None:
            session.delete(row)
    else:
        row = row or RetentionRule(lsp_id=viewer.lsp_id, kind=kind)
        row.days, row.at, row.actor = days, seconds_now(session), viewer.id
        session.add(row)
    session.flush()
    record(session, viewer.lsp_id, viewer.id, "retention_set", "lsp", viewer.lsp_id, {"kind": kind, "days": days})


def due(session: Session, lsp_id: str) -> list[Due]:
    """Everybody whose time is over now, each once, by the kind that ends first. Also the dry run of `run`."""
    wanted, moment, found = rules(session, lsp_id), seconds_now(session), dict[str, Due]()
    held = set(session.scalars(select(LegalHold.candidate_id).where(LegalHold.lsp_id == lsp_id)))
    for kind in (one for one in Kind if one in wanted):  # the papers last: who goes as a whole needs no such step
        rows, days = since(kind, lsp_id), wanted[kind]
        for candidate_id, name, begun in session.execute(rows):
            if begun is not None and begun + days * DAY_SECONDS <= moment:
                found.setdefault(candidate_id, Due(candidate_id, name, kind, begun, candidate_id in held))
    return sorted(found.values(), key=lambda one: one.since)


def since(kind: Kind, lsp_id: str) -> Select[Any]:
    """(candidate, name, from when its days count) of all of that kind."""
    own = select(Candidate.id, Candidate.name)
    decided = (select(PlenaryItem.candidate_id).join(Plenary, Plenary.id == PlenaryItem.plenary_id)
               .where(Plenary.closed_at.is_not(None), PlenaryItem.lsp_id == lsp_id))
    if kind is Kind.WITHDRAWN:
        return (own.add_columns(ConsentWithdrawal.at).join(
            ConsentWithdrawal, ConsentWithdrawal.candidate_id == Candidate.id).where(Candidate.lsp_id == lsp_id))
    if kind in (Kind.DECIDED, Kind.PAPERS):
        if kind is Kind.PAPERS:
            own = own.where(Candidate.id.not_in(select(PapersErased.candidate_id)))
        return (own.add_columns(func.max(Plenary.closed_at)).join(
            PlenaryItem, PlenaryItem.candidate_id == Candidate.id).join(Plenary, Plenary.id == PlenaryItem.plenary_id)
            .where(Candidate.lsp_id == lsp_id, Plenary.closed_at.is_not(None)).group_by(Candidate.id, Candidate.name))
    return (own.add_columns(Batch.received_at).join(Batch, Batch.id == Candidate.batch_id)
            .where(Candidate.lsp_id == lsp_id, Candidate.id.not_in(decided)))


def run(engine: Engine, store: Store) -> int:
    """Erase all that is over, of every body; how many candidates, whole or their papers alone.

    Raises NotErasable, OSError from the end of it.
    """
    with reading(engine) as session:
        over = {lsp_id: due(session, lsp_id) for lsp_id in session.scalars(select(Lsp.id))}
    erased = 0
    for lsp_id, some in over.items():
        done = list(erase_each(engine, store, some))
        erased += len(done)
        if done:
            with transaction(engine) as session:
                keep_run(session, lsp_id, done, [one.candidate_id for one in some if one.held])
    if erased:
        scrub(engine)
    return erased


def erase_each(engine: Engine, store: Store, some: list[Due]) -> Iterator[Due]:
    """One transaction each: what is still being read refuses, and is tried again at the next sweep."""
    for one in some:
        if one.held:
            continue
        try:
            with transaction(engine) as session:
                step = erase_papers if one.kind is Kind.PAPERS else erase_rows
                step(session, store, one.candidate_id, SYSTEM, REASON)
        except NotErasable:
            continue
        yield one


def keep_run(session: Session, lsp_id: str, done: list[Due], held: list[str]) -> None:
    by_kind: dict[str, list[str]] = {}
    for one in done:
        by_kind.setdefault(one.kind, []).append(one.candidate_id)
    row = RetentionRun(id=new_id(), lsp_id=lsp_id, at=seconds_now(session), done={**by_kind, "held": held})
    session.add(row)
    session.flush()
    record(session, lsp_id, SYSTEM, "retention_ran", "retention", row.id,
           {kind: len(ids) for kind, ids in by_kind.items()})


def runs(session: Session, viewer: Viewer) -> list[RetentionRun]:
    return list(session.scalars(
        select(RetentionRun).where(RetentionRun.lsp_id == viewer.lsp_id).order_by(RetentionRun.at.desc()).limit(50)))
