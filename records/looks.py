"""Boxes that people draw on a page to have them read: asked by a page, answered by a worker, forgotten soon.

Nobody sends such a question again when it is lost: the person has typed by then.
"""
from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from records.clock import now, seconds_now
from records.portfolio import Picture
from records.splitting_tables import Look
from records.tables import Candidate, Json

TOO_LATE_SECONDS = 20.0  # nobody waits for it any more
KEPT_SECONDS = 600.0


def ask(session: Session, one: Candidate, user_id: str, place: Picture, box: Sequence[float], fact: str) -> str:
    """Keep the question; its id is what a worker is called with. What is old is forgotten on the way."""
    session.execute(delete(Look).where(Look.lsp_id == one.lsp_id, Look.asked_at < now(session) - KEPT_SECONDS))
    look = Look(lsp_id=one.lsp_id, candidate_id=one.id, user_id=user_id, asked_at=seconds_now(session),
                sha256=place.sha256, reader=place.reader, picture=place.name, fact=fact, box=list(box))
    session.add(look)
    session.flush()
    return look.id


def asked(session: Session, look_id: str) -> Look | None:
    """A question that is still worth an answer."""
    look = session.scalar(select(Look).where(
        Look.id == look_id, Look.asked_at > now(session) - TOO_LATE_SECONDS))
    return look if look is not None and look.answer is None else None


def answer(session: Session, look_id: str, found: Json) -> None:
    session.execute(update(Look).where(Look.id == look_id).values(answer=found))


def answered(session: Session, candidate_id: str, user_id: str, look_id: str) -> Look | None:
    """One's own question, with its answer if there is one by now."""
    return session.scalar(select(Look).where(
        Look.id == look_id, Look.candidate_id == candidate_id, Look.user_id == user_id))
