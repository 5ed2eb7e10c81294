"""Rows of the plenary: a meeting, who decides in it, and what it decided on each candidate."""
from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from records.sealed_columns import SealedText
from records.tables import Base, new_id


class Plenary(Base):
    """A meeting. Once closed nothing in it changes."""

    __tablename__ = "plenary"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    number: Mapped[str]
    """As the body numbers its records: 001/BA.PLENO/…/I/2026."""
    held_on: Mapped[str] = mapped_column(String(10))
    place: Mapped[str] = mapped_column(default="")
    members: Mapped[list[Any]]
    """[{"user": id, "name": …, "position": …}], the chair first. Only people with an account decide."""
    note: Mapped[str] = mapped_column(SealedText, default="")
    opened_by: Mapped[str] = mapped_column(String(32))
    closed_at: Mapped[float | None]


class PlenaryItem(Base):
    """One candidate on the agenda, by the signed recommendation, and the decision with its reason."""

    __tablename__ = "plenary_item"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    plenary_id: Mapped[str] = mapped_column(ForeignKey("plenary.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    decision_id: Mapped[str] = mapped_column(ForeignKey("decision.id"))
    result: Mapped[str] = mapped_column(String(2), default="")
    """K or BK; empty until people have decided."""
    reason: Mapped[str] = mapped_column(SealedText, default="")
    decided_by: Mapped[str] = mapped_column(String(32), default="")
    decided_at: Mapped[float | None]
    __table_args__ = (UniqueConstraint("plenary_id", "candidate_id"),)
