"""Rows of better copies: which paper is asked for again, by a link that works for this one paper alone."""
from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from records.sealed_columns import FindableText, SealedText
from records.tables import Base, new_id


class BetterCopy(Base):
    """A request for one paper of one candidate. The link's secret stands here only as a hash."""

    __tablename__ = "better_copy"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    document: Mapped[str] = mapped_column(FindableText)
    """Id of the paper as answers name it, or the name of a file that could not be opened."""
    kind: Mapped[str] = mapped_column(String(40))
    """What the paper was taken for when it was asked for again; empty for a file that could not be opened."""
    code: Mapped[str] = mapped_column(String(20))
    """Why, by `records.better_copy.Reason`."""
    words: Mapped[str] = mapped_column(SealedText, default="")
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    asked_by: Mapped[str] = mapped_column(String(32))
    asked_at: Mapped[float]
    expires_at: Mapped[float]
    revoked_at: Mapped[float | None]
    tries: Mapped[int] = mapped_column(default=0)
    """How often something was sent; counted before a byte is taken in."""
    file_ids: Mapped[list[Any]] = mapped_column(default=list)
    """Files of the last sending; earlier ones stay files of the candidate."""
