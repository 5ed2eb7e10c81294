"""Rows of the notice that a machine reads first: its texts, and which candidate has taken note of which of them."""
from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, new_id


class NoticeText(Base):
    """The body's own wording. A new one is a new row: what somebody took note of stays as it was."""

    __tablename__ = "notice_text"
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    """2, 3, …; version 1 is the text that comes with bukti."""
    indonesian: Mapped[str]
    english: Mapped[str]
    set_by: Mapped[str] = mapped_column(String(32))
    set_at: Mapped[float]


class Acknowledgement(Base):
    """A candidate has taken note. The newest counts; withdrawing consent is another row elsewhere."""

    __tablename__ = "acknowledgement"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    version: Mapped[int]
    language: Mapped[str] = mapped_column(String(2))
    way: Mapped[str] = mapped_column(String(10))
    """How, by `records.acknowledge.Way`."""
    acknowledged_on: Mapped[str] = mapped_column(String(10))
    """The day on the signed paper, or of the click."""
    recorded_by: Mapped[str] = mapped_column(String(32))
    """Who put it on record; empty where the candidate did so by their own link."""
    recorded_at: Mapped[float]
