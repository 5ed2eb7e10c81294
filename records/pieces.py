"""Papers that people put together from pages, on their way to being read: as files, by a lease and a fence."""
from __future__ import annotations

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from records.clock import now
from records.queue import MAX_ATTEMPTS, changed, patience
from records.splitting_tables import Piece, PieceState
from records.tables import Json, Reading, new_id

LEASE_SECONDS = 300.0
"""Longer than the walls let any child read so few pages, so that it need not be renewed."""


def waiting(session: Session, candidate_id: str) -> int:
    """How many papers of the candidate are still to be read anew."""
    return session.scalar(select(func.count()).select_from(Piece).where(
        Piece.candidate_id == candidate_id, Piece.state.in_((PieceState.WAITING, PieceState.READING)))) or 0


def to_call(session: Session, candidate_id: str) -> list[str]:
    """The candidate's pieces that nobody reads yet, marked as sent: the caller calls a worker for each."""
    ids = list(session.scalars(
        select(Piece.id).where(Piece.candidate_id == candidate_id, Piece.state == PieceState.WAITING)))
    session.execute(update(Piece).where(Piece.id.in_(ids)).values(published_at=now(session)))
    return ids


def claim(session: Session, piece_id: str) -> str | None:
    """Take a piece to read: the owner's name, or None when it is another's, read or given up."""
    owner, moment = new_id(), now(session)
    free = or_(Piece.state == PieceState.WAITING, (Piece.state == PieceState.READING) & (Piece.lease < moment))
    taken = changed(session, update(Piece).where(Piece.id == piece_id, free, Piece.attempts < MAX_ATTEMPTS).values(
        state=PieceState.READING, owner=owner, lease=moment + LEASE_SECONDS, attempts=Piece.attempts + 1))
    return owner if taken else None


def source_reading(session: Session, lsp_id: str, content: str, reader: str) -> Json | None:
    """What was read of a content: of a file, or of a piece that came from another candidate."""
    found: Json | None = session.scalar(select(Reading.answer).where(
        Reading.lsp_id == lsp_id, Reading.sha256 == content, Reading.reader == reader))
    return found or session.scalar(select(Piece.answer).where(
        Piece.lsp_id == lsp_id, Piece.digest == content, Piece.reader == reader).limit(1))


def to_publish(session: Session, waiting_messages: int) -> list[str]:
    """Pieces that nobody answered for, marked as sent."""
    moment = now(session)
    lost = or_(Piece.state == PieceState.WAITING, (Piece.state == PieceState.READING) & (Piece.lease < moment))
    unanswered = Piece.published_at < moment - patience(waiting_messages)
    ids = list(session.scalars(
        select(Piece.id).where(lost, unanswered, Piece.attempts < MAX_ATTEMPTS)
        .order_by(Piece.made_at).with_for_update(skip_locked=True)))
    session.execute(update(Piece).where(Piece.id.in_(ids)).values(published_at=moment))
    return ids
