"""Rows of the assessor's hands on the scan: boxes that were drawn to be read, and papers put together anew."""
from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from records.sealed_columns import FindableText, HiddenHash
from records.tables import Base, Json, new_id


class Look(Base):
    """A box that somebody drew on a page, to have it read for them. A suggestion only; soon forgotten."""

    __tablename__ = "look"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    user_id: Mapped[str] = mapped_column(String(32))
    asked_at: Mapped[float]
    sha256: Mapped[str] = mapped_column(HiddenHash(64))
    """Where the page's picture lies in the store, with `reader` and `picture`."""
    reader: Mapped[str] = mapped_column(String(80))
    picture: Mapped[str] = mapped_column(String(80))
    fact: Mapped[str] = mapped_column(String(20))
    """What is looked for in the box; it shapes the suggestion."""
    box: Mapped[list[Any]]
    answer: Mapped[Json | None]
    """{"text", "value", "second", "agree"}; None until somebody has read it."""


class PieceState(StrEnum):
    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    FAILED = "failed"
    """Three attempts ended without a reading. A person must put the pages together differently, or read themselves."""


class Piece(Base):
    """A paper that a person put together from pages, and what it says. Depends on its pages alone, so it is kept."""

    __tablename__ = "piece"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    digest: Mapped[str] = mapped_column(HiddenHash(64))
    """Of its pages: the name under which its reading is found and its pictures lie in the store."""
    document: Mapped[str] = mapped_column(FindableText)
    """Its id as answers name it."""
    shown: Mapped[list[Any]]
    """The numbers under which people see its pages, in their order."""
    sources: Mapped[list[Any]]
    """Its pages in order: [content, reader, document, page, quarter turns]; content is a file's SHA-256 or a digest."""
    state: Mapped[str] = mapped_column(String(12), default=PieceState.WAITING)
    reader: Mapped[str] = mapped_column(String(80), default="")
    answer: Mapped[Json | None]
    """`rules.stored.encode_read_file` of a file with this one paper, whose pages count from 1."""
    made_at: Mapped[float]
    owner: Mapped[str | None] = mapped_column(String(32))
    """Who reads it now: the fence, as on a file."""
    lease: Mapped[float] = mapped_column(default=0.0)
    attempts: Mapped[int] = mapped_column(default=0)
    published_at: Mapped[float] = mapped_column(default=0.0)
    __table_args__ = (UniqueConstraint("candidate_id", "digest"), Index("piece_waiting", "state", "published_at"))
