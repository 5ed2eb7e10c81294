"""Files that are on their way: announced by a browser or program, not yet whole."""
from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from records.sealed_columns import Mark, SealedText, of
from records.tables import Base, new_id


class Arrival(Base):
    """One file of a batch that was announced. Its bytes so far lie beside the others', under its id."""

    __tablename__ = "arrival"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"), index=True)
    path: Mapped[str] = mapped_column(SealedText)
    """As `File.path` will have it."""
    path_mark: Mapped[str] = mapped_column(Mark(32), default=of("path"))
    size: Mapped[int] = mapped_column(BigInteger)
    modified: Mapped[str] = mapped_column(String(20), default="")
    """When the client last changed it, as the client says: the same path with another is another file."""
    announced_at: Mapped[float]
    file_id: Mapped[str | None] = mapped_column(ForeignKey("file.id"))
    """Its row once it is whole and safe, or refused."""
    __table_args__ = (UniqueConstraint("batch_id", "path_mark"),)
