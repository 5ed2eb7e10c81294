"""Schemes that a certification body wrote, version by version, and what they would have made of its past cases."""
from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, Json, new_id


class VersionState(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    """Never changed again: the database itself refuses."""


class SchemeVersion(Base):
    """One version of one scheme, as its file would be written."""

    __tablename__ = "scheme_version"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    scheme: Mapped[str] = mapped_column(String(80))
    """The id that its text bears."""
    number: Mapped[int]
    """1, 2, … within the scheme."""
    state: Mapped[str] = mapped_column(String(12), default=VersionState.DRAFT)
    text: Mapped[str] = mapped_column(Text)
    cases: Mapped[str] = mapped_column(Text, default="")
    """Its worked cases, as YAML."""
    sha256: Mapped[str] = mapped_column(String(64))
    """Of the text: what judgements name."""
    made_by: Mapped[str] = mapped_column(String(32))
    made_at: Mapped[float]
    changed_by: Mapped[str] = mapped_column(String(32))
    changed_at: Mapped[float]
    holds_from: Mapped[str | None] = mapped_column(String(10))
    """The first assessment date (ISO) that it is for; None while it is a draft."""
    published_by: Mapped[str | None] = mapped_column(String(32))
    published_at: Mapped[float | None]
    proof: Mapped[Json | None]
    """What was shown of it when it was published."""
    __table_args__ = (UniqueConstraint("lsp_id", "scheme", "number"),)


class WhatIfState(StrEnum):
    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    """Three attempts at some part of it ended without a word."""


class WhatIf(Base):
    """All past cases of a scheme judged under a draft, beside what they are under their own version."""

    __tablename__ = "what_if"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    version_id: Mapped[str] = mapped_column(String(32), index=True)
    over: Mapped[str] = mapped_column(String(80))
    """The scheme whose cases are judged."""
    scheme: Mapped[str] = mapped_column(String(80))
    text: Mapped[str] = mapped_column(Text)
    """The draft as it was then."""
    state: Mapped[str] = mapped_column(String(12), default=WhatIfState.WORKING)
    cases: Mapped[int]
    done: Mapped[int] = mapped_column(default=0)
    counts: Mapped[Json] = mapped_column(default=dict)
    """By unit and, under "", by candidate: how many are unchanged, stricter, looser, new, gone."""
    started_by: Mapped[str] = mapped_column(String(32))
    started_at: Mapped[float]
    done_at: Mapped[float | None]


class WhatIfPart(Base):
    """Some of the cases, for one process of a worker to judge. Claimed by a lease, as files are."""

    __tablename__ = "what_if_part"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    what_if_id: Mapped[str] = mapped_column(ForeignKey("what_if.id"), index=True)
    candidates: Mapped[list[Any]]
    """Their ids; emptied once they are judged."""
    done: Mapped[bool] = mapped_column(default=False)
    owner: Mapped[str | None] = mapped_column(String(32))
    lease: Mapped[float] = mapped_column(default=0.0)
    attempts: Mapped[int] = mapped_column(default=0)
    published_at: Mapped[float] = mapped_column(default=0.0)
    __table_args__ = (Index("what_if_part_waiting", "done", "published_at"),)


class WhatIfChange(Base):
    """A candidate of whom some unit's route would be another."""

    __tablename__ = "what_if_change"
    what_if_id: Mapped[str] = mapped_column(ForeignKey("what_if.id"), primary_key=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), primary_key=True, index=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    direction: Mapped[str] = mapped_column(String(12))
    """Of the candidate's route: unchanged, stricter or looser."""
    units: Mapped[list[Any]]
    """[unit, route before, route under the draft, direction] of each that changes."""
