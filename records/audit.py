"""The audit log: appended to in the transaction that it tells of, one numbered chain a certification body."""
from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from records.clock import seconds_now
from records.tables import Audit, Json, Lsp

SYSTEM = "system"


def record(
    session: Session, lsp_id: str, actor: str, action: str, object_type: str, object_id: str, detail: Json | None = None
) -> None:
    """Add one line. Ids and codes only: a name or a number of a person must never come in here."""
    session.execute(select(Lsp.id).where(Lsp.id == lsp_id).with_for_update())  # one writer a chain
    last = session.scalar(select(func.max(Audit.number)).where(Audit.lsp_id == lsp_id)) or 0
    session.add(Audit(lsp_id=lsp_id, number=last + 1, at=seconds_now(session), actor=actor, action=action,
                      object_type=object_type, object_id=object_id, detail=detail or {}))
    session.flush()
