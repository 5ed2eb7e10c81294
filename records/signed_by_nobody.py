"""Decisions that nobody signed: rows that somebody wrote past the program, straight into the database.

A signature writes one line of the audit chain, with the record's hash, in its own transaction. Who can write to the
database alone has no key for such a line: what they add or change stands without one.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from records.sealing import NotOurs
from records.signing import holds
from records.tables import Audit, Decision

SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Forged:
    """`code`: unsigned (no line of the chain speaks of it), altered (it is not what was signed)."""

    lsp_id: str
    decision_id: str
    code: str


def unsigned(session: Session) -> Iterator[Forged]:
    """Every decision that its own hash or the chain contradicts. The chain itself is looked at by `records.audit`."""
    lines = {line.object_id: line for line in session.scalars(select(Audit).where(
        Audit.action == SIGNED, Audit.object_type == "decision"))}
    for decision_id, lsp_id in session.execute(select(Decision.id, Decision.lsp_id).order_by(Decision.id)).all():
        code = fault_of(session, decision_id, lines.get(decision_id))
        if code:
            yield Forged(lsp_id, decision_id, code)


def fault_of(session: Session, decision_id: str, line: Audit | None) -> str:
    """What cannot even be unsealed was not written by us."""
    try:
        decision = session.get_one(Decision, decision_id)
        whole = holds(decision)
    except (SQLAlchemyError, NotOurs, ValueError, KeyError, TypeError):
        return "altered" if line else "unsigned"
    if line is None or line.actor != decision.user_id:
        return "unsigned"
    return "" if whole and line.detail.get("sha256") == decision.sha256 else "altered"
