"""Tokens: what programs show instead of a password. 256 random bits, shown once; only a hash of them is kept."""
from __future__ import annotations

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from records.account_tables import Token
from records.audit import SYSTEM, record
from records.clock import seconds_now
from records.secrets import hash_of, new_secret
from records.viewer import Role, Viewer

TOKEN_ROLES = (Role.STAFF, Role.AUDITOR, Role.ADMIN)
"""An assessor's work is a person's: no program does it."""
BEGINNING, SHOWN_LETTERS = "bukti_", 12
DAY_SECONDS = 86_400.0
USED_EVERY_SECONDS = 60.0  # a token's row is not written at each call


def add_token(
    session: Session, lsp_id: str, name: str, role: Role, actor: str = SYSTEM, days: int | None = None
) -> str:
    """A token for a program; shown now and never again. It ends after `days`, or not by itself."""
    if role not in TOKEN_ROLES:
        raise ValueError(f"no token for {role}")
    secret, moment = f"{BEGINNING}{new_secret()}", seconds_now(session)
    token = Token(lsp_id=lsp_id, name=name, role=role, prefix=secret[:SHOWN_LETTERS], token_hash=hash_of(secret),
                  created_at=moment, expires_at=moment + days * DAY_SECONDS if days else None)
    session.add(token)
    session.flush()
    record(session, lsp_id, actor, "token_added", "token", token.id, {"role": role, "days": days})
    return secret


def token_of(session: Session, secret: str) -> Token | None:
    """The token that was shown, while it holds. It is looked up by its hash, so that time tells nothing of it."""
    return session.scalar(select(Token).where(
        Token.token_hash == hash_of(secret), Token.revoked_at.is_(None),
        or_(Token.expires_at.is_(None), Token.expires_at > seconds_now(session))))


def viewer_of(token: Token) -> Viewer:
    return Viewer(token.lsp_id, token.id, Role(token.role), token.name)


def lately_used(token: Token, moment: float) -> bool:
    """Whether it was written down a short while ago that the token is in use."""
    return token.used_at is not None and token.used_at > moment - USED_EVERY_SECONDS


def used(session: Session, token_id: str) -> None:
    session.execute(update(Token).where(Token.id == token_id).values(used_at=seconds_now(session)))


def revoke(session: Session, token: Token, actor: str) -> None:
    token.revoked_at = seconds_now(session)
    record(session, token.lsp_id, actor, "token_revoked", "token", token.id)
