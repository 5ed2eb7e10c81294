"""Rows of keeping and stopping: how long what is kept, and whose consent was withdrawn."""
from __future__ import annotations

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, Json


class RetentionRule(Base):
    """How many days one kind of record is kept. Without a row it is kept for ever: nothing is deleted unasked."""

    __tablename__ = "retention_rule"
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    """As `records.retention.Kind` names it."""
    days: Mapped[int]
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))


class RetentionRun(Base):
    """A sweep that deleted something, or was refused something. Ids only."""

    __tablename__ = "retention_run"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    at: Mapped[float]
    done: Mapped[Json]
    """{"kind": [candidate id, …]} of what was erased; under "held" what a legal hold kept."""


class PapersErased(Base):
    """The papers of a decided candidate are gone, their time being over; what was judged, signed and decided stays."""

    __tablename__ = "papers_erased"
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    at: Mapped[float]
    destroyed: Mapped[Json] = mapped_column(JSON)
    """{"contents": n, "keys": n, …}."""


class ConsentWithdrawal(Base):
    """From this moment on nothing more is done with a candidate's papers but keeping, handing out and erasing them."""

    __tablename__ = "consent_withdrawal"
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    at: Mapped[float]
    """When it reached the body; the law gives three days to stop."""
    recorded_at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))
    way: Mapped[str] = mapped_column(String(12))
    """letter, email, in_person or other."""
