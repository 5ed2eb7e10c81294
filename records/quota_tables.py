"""How much was taken in, by hour: what a day's bounds are counted from."""
from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base


class Intake(Base):
    """What one person, program or link sent within an hour. Nobody's papers: erasing a candidate changes nothing."""

    __tablename__ = "intake"
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), primary_key=True)
    actor: Mapped[str] = mapped_column(String(32), primary_key=True)
    hour: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """Whole hours since 1970 by the database's clock."""
    files: Mapped[int]
    size: Mapped[int] = mapped_column(BigInteger)
