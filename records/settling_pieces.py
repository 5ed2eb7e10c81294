"""How the reading of a paper that a person put together ends: it is kept, and its candidate judged again."""
from __future__ import annotations

from pathlib import Path

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from records.audit import SYSTEM, record
from records.clock import now
from records.desk import is_signed
from records.judging import held, judge_candidate
from records.pieces import waiting
from records.queue import MAX_ATTEMPTS, changed
from records.settling import LeaseLost
from records.splitting_tables import Piece, PieceState
from records.tables import Json


def settle(session: Session, piece_id: str, owner: str, answer: Json | None, reader: str,
           extra: Path | None = None) -> None:
    """Keep what was read, or give the attempt back; the last one of a candidate judges it again.

    Raises LeaseLost; then the caller's transaction must end with that exception.
    """
    piece = session.get(Piece, piece_id)
    if piece is None:  # its candidate was erased meanwhile
        raise LeaseLost(piece_id)
    held(session, piece.candidate_id)
    given_up = answer is None and piece.attempts >= MAX_ATTEMPTS
    state = PieceState.READ if answer is not None else PieceState.FAILED if given_up else PieceState.WAITING
    fence = Piece.id == piece_id, Piece.owner == owner, Piece.state == PieceState.READING
    if not changed(session, update(Piece).where(*fence).values(
            state=state, answer=answer, reader=reader if answer is not None else "", owner=None, lease=0.0)):
        raise LeaseLost(piece_id)
    if state == PieceState.WAITING:
        return
    record(session, piece.lsp_id, SYSTEM, f"piece_{state}", "candidate", piece.candidate_id, {"reader": reader})
    if not waiting(session, piece.candidate_id) and not is_signed(session, piece.candidate_id):
        judge_candidate(session, piece.candidate_id, extra)


def give_up(session: Session, extra: Path | None = None) -> int:
    """Pieces whose last permitted attempt ended without a word; their candidates are judged without them."""
    left = session.execute(select(Piece.id, Piece.owner).where(
        Piece.state == PieceState.READING, Piece.lease < now(session), Piece.attempts >= MAX_ATTEMPTS)).all()
    for piece_id, owner in left:
        settle(session, piece_id, owner or "", None, "", extra)
    return len(left)
