"""What auditors narrow by, beside the sealed answers: codes of units, routes, rules, alerts, and no word of a paper."""
from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base


class JudgedTrait(Base):
    """One trait of a candidate's newest judgement. Whoever was judged has at least one, of a unit."""

    __tablename__ = "judged_trait"
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), primary_key=True)
    sort: Mapped[str] = mapped_column(String(8), primary_key=True)
    """As `records.traits.Sort` names it."""
    code: Mapped[str] = mapped_column(String(80), primary_key=True)
    """Of a unit, rule or alert."""
    unit: Mapped[str] = mapped_column(String(80), primary_key=True, default="")
    """Of a rule: the unit in whose reasons it stands; empty where it is said of a paper by itself."""
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"))
    value: Mapped[str] = mapped_column(String(10), default="")
    """Of a unit: its route."""
    __table_args__ = (Index("judged_trait_by_code", "lsp_id", "sort", "code"),)
