"""Rows of erasure: who may not be erased, and who was. No names, nothing that was read."""
from __future__ import annotations

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, Json


class LegalHold(Base):
    """A candidate whose records must stay, such as while an appeal is open."""

    __tablename__ = "legal_hold"
    candidate_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))
    reason: Mapped[str]


class Tombstone(Base):
    """What is left of a candidate: that somebody was here, and when, by whom and why the records were destroyed."""

    __tablename__ = "tombstone"
    candidate_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    batch_id: Mapped[str] = mapped_column(String(32))
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))
    reason: Mapped[str]
    destroyed: Mapped[Json] = mapped_column(JSON)
    """How many rows by table, and how many contents of the store."""
