"""Whose turn it is: a duty that must not be done by two at once, held for some seconds by a row."""
from __future__ import annotations

from sqlalchemy import or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from records.clock import now, seconds_now
from records.queue import changed
from records.tables import Turn


def take_turn(session: Session, duty: str, owner: str, seconds: float) -> bool:
    """Take a duty, or keep it for longer. False: it is another's now. Who falls silent loses it after `seconds`."""
    moment = now(session)
    kind = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    row = {"duty": duty, "owner": owner, "until": seconds_now(session) + seconds}
    if changed(session, kind.insert(Turn).values(row).on_conflict_do_nothing()):
        return True
    return changed(session, update(Turn).where(
        Turn.duty == duty, or_(Turn.owner == owner, Turn.until < moment)).values(owner=owner, until=moment + seconds))
