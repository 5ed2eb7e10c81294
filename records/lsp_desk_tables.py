"""Rows of the certification body's desk: its code tables and letterhead, what sessions and meetings add to records."""
from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, Json


class CodeList(Base):
    """One of BNSP's code tables as the body supplied it; it stands before a file of the settings' folder."""

    __tablename__ = "code_list"
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(20), primary_key=True)
    """kota, provinsi, … as `records.bnsp.TABLES` names them."""
    rows: Mapped[list[Any]]
    """[[code, name, province], …]"""
    may_be_empty: Mapped[bool] = mapped_column(default=False)
    """The body's own choice: a candidate without a code of this table goes out with an empty cell."""
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))


class Letterhead(Base):
    """What stands on every paper of the body: address, licence, director, the law that decrees name."""

    __tablename__ = "letterhead"
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), primary_key=True)
    content: Mapped[Json]
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))


class SessionReport(Base):
    """What people add to the report and record of one batch: place, time, what went well and what did not."""

    __tablename__ = "session_report"
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    content: Mapped[Json]
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))


class BnspDetail(Base):
    """What staff filled in for one candidate's row in BNSP's list, above what the roster says."""

    __tablename__ = "bnsp_detail"
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    content: Mapped[Json]
    """By the keys of `records.participants.FIELDS`."""
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))


class PlenaryDetail(Base):
    """The words of a meeting's minutes and decree."""

    __tablename__ = "plenary_detail"
    plenary_id: Mapped[str] = mapped_column(ForeignKey("plenary.id"), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    content: Mapped[Json]
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))
