"""Rows of what is compared across candidates, of what was found alike, and of what people said of it."""
from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from records.sealed_columns import FindableText, HiddenHash, SealedText
from records.tables import Base, Json, new_id


class PaperTrace(Base):
    """What of one paper is compared with others (`rules.across.Trace`). Written anew when its candidate is judged."""

    __tablename__ = "paper_trace"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"))
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    document: Mapped[str] = mapped_column(FindableText)
    kind: Mapped[str] = mapped_column(String(40))
    sha256: Mapped[str] = mapped_column(HiddenHash(64))
    pages: Mapped[list[Any]]
    number: Mapped[str] = mapped_column(FindableText(200), default="")
    holder: Mapped[str] = mapped_column(SealedText, default="")
    issuer: Mapped[str] = mapped_column(SealedText, default="")
    nik: Mapped[str] = mapped_column(String(64), default="")
    """Keyed digest: the number itself is not kept here."""
    photo: Mapped[str] = mapped_column(String(16), default="")
    """Fingerprint of a product photo, in hex; empty for all else."""
    places: Mapped[Json]
    """{"number": {"page": 1, "box": […], "text": "…"}, …}: where to look, by fact; of a NIK without the text."""
    __table_args__ = (
        Index("paper_trace_sha256", "lsp_id", "sha256"), Index("paper_trace_number", "lsp_id", "number"),
        Index("paper_trace_nik", "lsp_id", "nik"), Index("paper_trace_photo", "lsp_id", "photo"),
    )


class MarkTrace(Base):
    """How a stamp or signature looks."""

    __tablename__ = "mark_trace"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"))
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    document: Mapped[str] = mapped_column(FindableText)
    mark: Mapped[str] = mapped_column(String(12))
    look: Mapped[str] = mapped_column(String(128))
    issuer: Mapped[str] = mapped_column(SealedText)
    place: Mapped[Json]
    """{"page": 1, "box": […]}."""
    __table_args__ = (Index("mark_trace_mark", "lsp_id", "mark"),)


class Resemblance(Base):
    """Two papers that should have nothing in common, and have. `one` has the lower id, so that a pair is one row."""

    __tablename__ = "resemblance"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"))
    code: Mapped[str] = mapped_column(String(40))
    """One of `rules.across.RESEMBLANCES`."""
    one_candidate: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    one_document: Mapped[str] = mapped_column(FindableText)
    one_place: Mapped[Json]
    other_candidate: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    other_document: Mapped[str] = mapped_column(FindableText)
    other_place: Mapped[Json]
    found_at: Mapped[float]
    stands: Mapped[bool] = mapped_column(default=True)
    """Whether the papers, as they are read now, still have it in common."""
    settled: Mapped[str] = mapped_column(String(12), default="")
    """The newest word of a person: one of `records.cue_settling.Word`; empty while nobody has looked."""
    __table_args__ = (
        UniqueConstraint("lsp_id", "code", "one_candidate", "one_document", "other_candidate", "other_document"),
        Index("resemblance_open", "lsp_id", "settled", "found_at"),
    )


class ResemblanceWord(Base):
    """What a person said of a resemblance, and why. Never changed; a later word stands above an earlier."""

    __tablename__ = "resemblance_word"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"))
    resemblance_id: Mapped[str] = mapped_column(ForeignKey("resemblance.id"), index=True)
    word: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str] = mapped_column(SealedText)
    user_id: Mapped[str] = mapped_column(String(32))
    made_at: Mapped[float]
