"""Rows of auditors: samples that were drawn, and what the second look at them found."""
from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from records.sealed_columns import SealedText
from records.tables import Base, Json, new_id


class Sample(Base):
    """Candidates drawn at random; seed, share and filter draw the same from the same list again."""

    __tablename__ = "audit_sample"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    seed: Mapped[int]
    percent: Mapped[float]
    narrowed: Mapped[Json]
    """The filter, by the names of `records.sampling.Wanted`."""
    drawn_from: Mapped[int]
    """How many candidates the filter left."""
    candidates: Mapped[list[Any]]
    """Their ids, in the order of drawing."""
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(32))


class SampleFinding(Base):
    """What an auditor found on one candidate of a sample. A later one stands above an earlier."""

    __tablename__ = "audit_finding"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    sample_id: Mapped[str] = mapped_column(ForeignKey("audit_sample.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    judgement: Mapped[str] = mapped_column(String(32), default="")
    """Which judgement was looked at."""
    outcome: Mapped[str] = mapped_column(String(12))
    """agrees, differs or unclear: whether the auditor comes to the same routes."""
    units: Mapped[list[Any]]
    """Codes of the units on which the auditor differs."""
    note: Mapped[str] = mapped_column(SealedText, default="")
    user_id: Mapped[str] = mapped_column(String(32))
    at: Mapped[float]
