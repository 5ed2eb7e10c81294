"""Trying again on files that a fault of the system left unread."""
from __future__ import annotations

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from records.audit import record
from records.retention_tables import ConsentWithdrawal
from records.tables import Batch, BatchState, Candidate, File, FileState

WORTH_TRYING = ("timeout", "blocked")
"""Problems that a quieter machine may not have; a damaged file stays damaged."""


def retry_failed(session: Session, one: Batch, actor: str) -> int:
    """Put such files back in the queue; their candidates are judged again when they are read. How many."""
    gone = select(ConsentWithdrawal.candidate_id).where(ConsentWithdrawal.lsp_id == one.lsp_id)
    files = [file for file in session.scalars(
        select(File).where(File.batch_id == one.id, File.state.in_((FileState.QUARANTINED, FileState.FAILED)),
                           or_(File.candidate_id.is_(None), File.candidate_id.not_in(gone)))
        .with_for_update()) if worth(file)]
    for file in files:
        file.state, file.attempts, file.problem, file.published_at = FileState.RECEIVED, 0, None, 0.0
        file.settled_at = None
        if file.candidate_id:
            session.execute(update(Candidate).where(Candidate.id == file.candidate_id)
                            .values(files_left=Candidate.files_left + 1))
    if files:
        session.execute(update(Batch).where(Batch.id == one.id, Batch.state == BatchState.DONE)
                        .values(state=BatchState.WORKING, done_at=None))
        record(session, one.lsp_id, actor, "retried", "batch", one.id, {"files": len(files)})
    return len(files)


def worth(file: File) -> bool:
    return file.state == FileState.QUARANTINED or (file.problem or {}).get("code") in WORTH_TRYING
