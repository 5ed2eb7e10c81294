"""Rows of the blind second look: how many candidates are drawn, who looks again, what they said, who settled it."""
from __future__ import annotations

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, Json, new_id


class SecondLookSetting(Base):
    """How candidates are drawn from now on. Rows are only added, so that every draw can be done again."""

    __tablename__ = "second_look_setting"
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    """1, 2, … within the body; the last counts."""
    percent: Mapped[int]
    """The share of signed candidates that another assessor looks at, 0 to 100."""
    balanced: Mapped[bool]
    """The second assessor is the one with the fewest looks waiting; else an admin chooses."""
    seed: Mapped[str] = mapped_column(String(64))
    set_by: Mapped[str] = mapped_column(String(32))
    set_at: Mapped[float]


class SecondLook(Base):
    """One candidate who was drawn. What the second and the third person say is frozen under a hash when they end."""

    __tablename__ = "second_look"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    decision_id: Mapped[str] = mapped_column(ForeignKey("decision.id"))
    """The first signature, which stays as it is."""
    setting: Mapped[int]
    """Number of the setting it was drawn by."""
    drawn_at: Mapped[float]
    first_id: Mapped[str] = mapped_column(String(32))
    second_id: Mapped[str | None] = mapped_column(String(32), index=True)
    third_id: Mapped[str | None] = mapped_column(String(32), index=True)
    said: Mapped[Json] = mapped_column(default=dict)
    """Of the second: {"papers": {id: {rule: verdict}}, "units": {code: outcome}, "note": …}."""
    said_at: Mapped[float | None]
    """None while the second still works."""
    said_sha256: Mapped[str] = mapped_column(String(64), default="")
    settled: Mapped[Json] = mapped_column(default=dict)
    """Of the third: {place of the difference: {"value": …, "reason": …}}."""
    settled_at: Mapped[float | None]
    settled_sha256: Mapped[str] = mapped_column(String(64), default="")
    __table_args__ = (UniqueConstraint("candidate_id"),)
