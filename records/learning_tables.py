"""What assessors said of values, as labelled examples, and the versions of the extractor that came of them."""
from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, Json, new_id


class LearningExample(Base):
    """One word on one value, with what was on offer when the paper was read. Sealed under the candidate's key."""

    __tablename__ = "learning_example"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    word: Mapped[int]
    """The word's number within the candidate."""
    fact: Mapped[str] = mapped_column(String(20))
    reader: Mapped[str] = mapped_column(String(80))
    """Whose offers these are."""
    offers: Mapped[list[Any]]
    """[value's number, score, reasons, right] of each; no text of the paper."""
    made_at: Mapped[float]
    __table_args__ = (UniqueConstraint("candidate_id", "word"),)


class LearnedVersion(Base):
    """Weights and curves that passed their trial. Never changed; whether they are in use, says `LearnedUse`."""

    __tablename__ = "learned_version"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    number: Mapped[int]
    """1, 2, … within the body."""
    sha256: Mapped[str] = mapped_column(String(64))
    """Of the content: its beginning stands in the reader's name of every reading made with it."""
    content: Mapped[Json] = mapped_column(JSON)
    figures: Mapped[list[Any]] = mapped_column(JSON)
    """The trial of each fact, before and after, on the bench and on held-back examples."""
    made_from: Mapped[str] = mapped_column(String(64))
    """SHA-256 of the version that it was compared with; empty for the shipped reader."""
    code: Mapped[str] = mapped_column(String(16))
    """Version of the reader's code; under another one it is not used until it is made anew."""
    made_by: Mapped[str] = mapped_column(String(32))
    made_at: Mapped[float]
    __table_args__ = (UniqueConstraint("lsp_id", "number"),)


class LearnedUse(Base):
    """Which version a body reads with; no row or None: the shipped reader."""

    __tablename__ = "learned_use"
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), primary_key=True)
    version_id: Mapped[str | None] = mapped_column(ForeignKey("learned_version.id"))
    switched_by: Mapped[str] = mapped_column(String(32))
    switched_at: Mapped[float]
