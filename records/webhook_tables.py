"""Rows of webhooks: who is told when a candidate is judged, and what is still to be told."""
from __future__ import annotations

from sqlalchemy import Float, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, new_id


class Webhook(Base):
    """An address that is told. Its secret is made of its id and a key outside the database."""

    __tablename__ = "webhook"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    url: Mapped[str]
    created_at: Mapped[float]
    ended_at: Mapped[float | None]
    """When it was taken away, by an admin or by its own answer 410."""


class Outbox(Base):
    """One message to one address, written in the transaction that it tells of. Its id is the message's own."""

    __tablename__ = "outbox"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    webhook_id: Mapped[str] = mapped_column(ForeignKey("webhook.id"), index=True)
    event: Mapped[str] = mapped_column(String(40))
    object_id: Mapped[str] = mapped_column(String(32))
    created_at: Mapped[float]
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[float | None] = mapped_column(Float(53))
    """When it is tried next; None once it was delivered, or given up."""
    delivered_at: Mapped[float | None]
    fault: Mapped[str] = mapped_column(String(40), default="")
    """Why the last try failed: a status, or a code of `records.webhooks`."""
    __table_args__ = (Index("outbox_due", "due_at"),)
