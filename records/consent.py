"""Withdrawal of consent: from then on a candidate's papers are kept, handed out and erased, and nothing else.

UU 27/2022 gives the body three days to stop; here it stops at once. Reading ends by settling what is open; every
further word, signature, decision and package refuses or leaves the candidate out.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import CursorResult, Select, select, update
from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.judging import held
from records.retention_tables import ConsentWithdrawal, PapersErased
from records.tables import SETTLED, Batch, Candidate, File, FileState
from records.viewer import Viewer

WAYS = ("letter", "email", "in_person", "other")
STOPPED = {"code": "blocked", "message": "Persetujuan ditarik; berkas ini tidak dibaca."}


class ProcessingStopped(ValueError):
    """Nothing more may be done with this candidate's papers; the text says why, in both languages."""


class ConsentWithdrawn(ProcessingStopped):

    code = "consent_withdrawn"

    def __init__(self) -> None:
        super().__init__("Asesi menarik persetujuannya; pemrosesan berhenti. / Consent was withdrawn.")


class PapersGone(ProcessingStopped):
    """The papers were erased when their time was over; what was decided on them stands."""

    code = "papers_gone"

    def __init__(self) -> None:
        super().__init__("Bukti asesi ini sudah dihapus menurut masa simpan; keputusannya tetap. / The papers were "
                         "erased when their time was over; the decision stands.")


def withdraw(session: Session, viewer: Viewer, candidate_id: str, reached_us: float, way: str) -> ConsentWithdrawal:
    """Stop all processing. `reached_us` is when the body heard of it. Raises ValueError for an unknown way."""
    if way not in WAYS:
        raise ValueError(f"way: {way[:40]}")
    candidate = held(session, candidate_id)
    found = session.get(ConsentWithdrawal, candidate_id)
    if found is not None:
        return found
    moment = seconds_now(session)
    row = ConsentWithdrawal(candidate_id=candidate_id, lsp_id=candidate.lsp_id, at=min(reached_us, moment),
                            recorded_at=moment, actor=viewer.id, way=way)
    session.add(row)
    stopped = stop_reading(session, candidate)
    candidate.assessor_id = None
    session.flush()
    record(session, candidate.lsp_id, viewer.id, "consent_withdrawn", "candidate", candidate_id,
           {"way": way, "files_stopped": stopped})
    return row


def stop_reading(session: Session, candidate: Candidate) -> int:
    """Files that wait or are being read count as blocked; whoever reads one now finds its lease gone."""
    result = session.execute(
        update(File).where(File.candidate_id == candidate.id, File.state.not_in(SETTLED))
        .values(state=FileState.FAILED, problem=STOPPED, owner=None, lease=0.0, settled_at=seconds_now(session)))
    candidate.files_left = 0
    return cast("CursorResult[object]", result).rowcount


def withdrawn(session: Session, candidate_id: str) -> bool:
    return session.get(ConsentWithdrawal, candidate_id) is not None


def withdrawn_among(session: Session, candidates: Sequence[str]) -> set[str]:
    return set(session.scalars(
        select(ConsentWithdrawal.candidate_id).where(ConsentWithdrawal.candidate_id.in_(candidates))))


def refuse_withdrawn(session: Session, candidate_id: str) -> None:
    """Raises ConsentWithdrawn, PapersGone."""
    if withdrawn(session, candidate_id):
        raise ConsentWithdrawn
    if session.get(PapersErased, candidate_id) is not None:
        raise PapersGone


def nobody_stopped(rows: Any) -> Select[Any]:
    """Without those of whom nothing is judged any more."""
    left: Select[Any] = rows.where(Candidate.id.not_in(select(ConsentWithdrawal.candidate_id)))
    return left.where(Candidate.id.not_in(select(PapersErased.candidate_id)))


def withdrawals(session: Session, viewer: Viewer) -> list[tuple[ConsentWithdrawal, Candidate, Batch]]:
    """All of the body, the newest first."""
    rows = session.execute(
        select(ConsentWithdrawal, Candidate, Batch).join(Candidate, Candidate.id == ConsentWithdrawal.candidate_id)
        .join(Batch, Batch.id == Candidate.batch_id).where(ConsentWithdrawal.lsp_id == viewer.lsp_id)
        .order_by(ConsentWithdrawal.recorded_at.desc())).all()
    return [(withdrawal, candidate, batch) for withdrawal, candidate, batch in rows]
