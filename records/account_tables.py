"""Rows of people, their sessions and the programs that act for them. Secrets stand here only as hashes."""
from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from records.tables import Base, Json, new_id


class User(Base):
    __tablename__ = "account"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    login: Mapped[str] = mapped_column(String(120), unique=True)
    """What is typed at the door, in small letters."""
    name: Mapped[str]
    role: Mapped[str] = mapped_column(String(10))
    registration: Mapped[str] = mapped_column(default="")
    """An assessor's number: MET.000.…"""
    password_hash: Mapped[str | None]
    """argon2id; None until the invitation was followed."""
    totp_secret: Mapped[str | None]
    totp_step: Mapped[int] = mapped_column(default=0)
    """The last time step whose code was used: no code opens the door twice."""
    recovery_hashes: Mapped[list[Any]] = mapped_column(default=list)
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    created_at: Mapped[float]


class WebSession(Base):
    """One browser that is logged in. The cookie holds what `token_hash` is the hash of."""

    __tablename__ = "web_session"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("account.id"), index=True)
    csrf: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[float]
    seen_at: Mapped[float]
    proven_at: Mapped[float | None]
    """When the second factor, or where there is none the password, was last given."""
    second_factor: Mapped[bool] = mapped_column(default=False)
    agent: Mapped[str] = mapped_column(String(80), default="")


class Invitation(Base):
    """A link that sets a password, once."""

    __tablename__ = "invitation"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("account.id"), index=True)
    expires_at: Mapped[float]
    used_at: Mapped[float | None]


class Token(Base):
    """What a program shows instead of a password."""

    __tablename__ = "token"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    name: Mapped[str]
    role: Mapped[str] = mapped_column(String(10))
    prefix: Mapped[str] = mapped_column(String(12))
    """The first letters, to tell tokens apart in a list."""
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[float]
    expires_at: Mapped[float | None]
    """None for one that holds until it is revoked."""
    used_at: Mapped[float | None]
    """When it was last shown, to within a minute."""
    revoked_at: Mapped[float | None]


class Attempt(Base):
    """A failed try at the door, by account or by address; old ones are swept."""

    __tablename__ = "attempt"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    key: Mapped[str] = mapped_column(String(160))
    at: Mapped[float]
    __table_args__ = (Index("attempt_of", "key", "at"),)


class Answered(Base):
    """An answer of the API that was given under an idempotency key; the same request gets it again for a day."""

    __tablename__ = "answered"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    token_id: Mapped[str] = mapped_column(String(32))
    key: Mapped[str] = mapped_column(String(200))
    request_hash: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column(default=0)
    """0 while the first request is still at work."""
    answer: Mapped[Json]
    at: Mapped[float]
    __table_args__ = (UniqueConstraint("token_id", "key"),)
