"""Versions of the extractor that were learned from assessors: kept, listed, switched on and back by a named person."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from records.account_tables import User
from records.audit import record
from records.clock import seconds_now
from records.learning_tables import LearnedUse, LearnedVersion
from records.tables import Json, Reading
from records.viewer import Role

CODE = re.compile(r"-([0-9a-f]{12})(?:-m[0-9a-f]{8})?$")
"""As `worker.cache.reader_version` writes it."""


class NotSwitched(ValueError):
    """The text says what is against it, in both languages."""

    code = "not_switched"


@dataclass(frozen=True, slots=True)
class Made:
    """A version as it comes from its trial."""

    sha256: str
    content: Json
    figures: list[Any]
    made_from: str
    code: str


def admin_named(session: Session, lsp_id: str, login: str) -> User:
    """Who answers for a version: an administrator of the body, by name. Raises NotSwitched."""
    user = session.scalar(select(User).where(User.lsp_id == lsp_id, User.login == login.strip().lower()))
    if user is None or not user.active or user.role != Role.ADMIN:
        raise NotSwitched(f"bukan admin / no administrator: {login[:80]}")
    return user


def versions(session: Session, lsp_id: str) -> Sequence[LearnedVersion]:
    """The newest first."""
    return session.scalars(
        select(LearnedVersion).where(LearnedVersion.lsp_id == lsp_id).order_by(LearnedVersion.number.desc())).all()


def use_of(session: Session, lsp_id: str) -> LearnedUse | None:
    return session.get(LearnedUse, lsp_id)


def switched_on(session: Session, lsp_id: str, code: str) -> LearnedVersion | None:
    """What the body reads with. Of other code of the reader none: its numbers mean other things."""
    use = use_of(session, lsp_id)
    version = session.get(LearnedVersion, use.version_id) if use is not None and use.version_id else None
    return version if version is not None and version.code == code else None


def add_version(session: Session, lsp_id: str, made: Made, user_id: str) -> LearnedVersion:
    """Keep a version, switched off."""
    last = session.scalar(select(func.max(LearnedVersion.number)).where(LearnedVersion.lsp_id == lsp_id)) or 0
    row = LearnedVersion(lsp_id=lsp_id, number=last + 1, sha256=made.sha256, content=made.content, figures=made.figures,
                         made_from=made.made_from, code=made.code, made_by=user_id, made_at=seconds_now(session))
    session.add(row)
    session.flush()
    record(session, lsp_id, user_id, "learned", "learned_version", row.id,
           {"number": row.number, "sha256": row.sha256, "made_from": row.made_from})
    return row


def code_in_use(session: Session, lsp_id: str) -> str:
    """Version of the code that last read a paper of the body, out of the reader's name; empty before the first."""
    last = session.scalar(
        select(Reading.reader).where(Reading.lsp_id == lsp_id).order_by(Reading.read_at.desc()).limit(1))
    found = CODE.search(last or "")
    return found[1] if found else ""


def switch_on(session: Session, lsp_id: str, number: int, user_id: str, code: str) -> LearnedVersion:
    """From the next file on the body's papers are read with it. An empty `code` is not known. Raises NotSwitched."""
    row = session.scalar(
        select(LearnedVersion).where(LearnedVersion.lsp_id == lsp_id, LearnedVersion.number == number))
    if row is None:
        raise NotSwitched(f"tidak ada versi / no version {number}")
    if code and row.code != code:
        raise NotSwitched("versi itu dibuat untuk pembaca lain; jalankan bukti improve lagi / "
                          "it was made for another version of the reader; run bukti improve again")
    use(session, lsp_id, row.id, user_id)
    record(session, lsp_id, user_id, "learned_switched_on", "learned_version", row.id,
           {"number": row.number, "sha256": row.sha256})
    return row


def switch_back(session: Session, lsp_id: str, user_id: str) -> None:
    """From the next file on the body's papers are read as the product was shipped. Raises NotSwitched."""
    found = use_of(session, lsp_id)
    if found is None or found.version_id is None:
        raise NotSwitched("tidak ada versi yang dipakai / no version is switched on")
    before = found.version_id
    use(session, lsp_id, None, user_id)
    record(session, lsp_id, user_id, "learned_switched_back", "learned_version", before)


def use(session: Session, lsp_id: str, version_id: str | None, user_id: str) -> None:
    row = use_of(session, lsp_id) or LearnedUse(lsp_id=lsp_id)
    row.version_id, row.switched_by, row.switched_at = version_id, user_id, seconds_now(session)
    session.add(row)
    session.flush()
