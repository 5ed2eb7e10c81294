"""Papers alone are erased when their time is over: files, pictures, readings, traces, with the keys that sealed them.

What was judged, said, signed and decided stays, and each paper's hash with it. Nobody is judged again without papers.
"""
from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.cue_erasing import erase_traces
from records.data_keys import content_owner, destroy_keys
from records.erasure import doomed_files, erasable, removed
from records.retention_tables import PapersErased
from records.splitting_tables import Look, Piece
from records.store import Store
from records.tables import File, FileState, Reading


def erase_papers(session: Session, store: Store, candidate_id: str, actor: str, reason: str) -> PapersErased:
    """Contents go before the commit: a fault leaves rows that a second try removes. Raises NotErasable, OSError."""
    candidate = erasable(session, candidate_id, reason)
    files = [file for file in doomed_files(session, candidate)
             if file.candidate_id == candidate_id or file.state == FileState.UNPACKED]
    lsp_id = candidate.lsp_id
    unused = unneeded(session, lsp_id, files)
    pieces = set(session.scalars(select(Piece.digest).where(Piece.candidate_id == candidate_id)))
    counts = {table.__tablename__: removed(session, delete(table).where(table.candidate_id == candidate_id))
              for table in (Look, Piece)}
    counts["reading"] = removed(session, delete(Reading).where(
        Reading.lsp_id == lsp_id, Reading.sha256.in_(unused)))
    counts |= erase_traces(session, candidate_id)
    pieces -= set(session.scalars(select(Piece.digest).where(Piece.lsp_id == lsp_id, Piece.digest.in_(pieces))))
    for sha256 in unused | pieces:
        store.forget(lsp_id, sha256)
    connection = session.connection()
    counts["keys"] = destroy_keys(session, [content_owner(sha256, connection) for sha256 in unused])
    row = PapersErased(candidate_id=candidate_id, lsp_id=lsp_id, at=seconds_now(session),
                       destroyed={**counts, "contents": len(unused)})
    session.add(row)
    session.flush()
    record(session, lsp_id, actor, "papers_erased", "candidate", candidate_id, row.destroyed)
    return row


def unneeded(session: Session, lsp_id: str, files: Iterable[File]) -> set[str]:
    """Of the files' contents those that nobody else handed in whose papers are still there."""
    contents, ids = {file.sha256 for file in files if file.sha256}, [file.id for file in files]
    gone = select(PapersErased.candidate_id)
    used = session.scalars(select(File.sha256).where(
        File.lsp_id == lsp_id, File.sha256.in_(contents), File.id.not_in(ids),
        or_(File.candidate_id.is_(None), File.candidate_id.not_in(gone))))
    return contents - set(used)
