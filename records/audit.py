"""The audit log: appended to in the transaction that it tells of, one numbered chain a certification body.

Each line bears the digest of the one before it, made with a key that lies outside the database: who can write to the
database alone cannot change, drop, swap or add a line unseen. A cut tail, or a chain that somebody with the key wrote
anew, is found against a head that was exported before (`Head`).
"""
from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Text, cast, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, defer
from sqlalchemy.orm.attributes import set_committed_value

from records.clock import seconds_now
from records.tables import Audit, Json, Lsp

SYSTEM = "system"
BEGINNING = ""
CHUNK_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain at some time; whoever keeps one can tell later whether the chain still leads through it."""

    lsp_id: str
    number: int
    digest: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a chain is broken. `code`: altered, missing, cut, rewritten."""

    lsp_id: str
    number: int
    code: str


def record(
    session: Session, lsp_id: str, actor: str, action: str, object_type: str, object_id: str, detail: Json | None = None
) -> None:
    """Add one line. Ids and codes only: a name or a number of a person must never come in here."""
    session.execute(select(Lsp.id).where(Lsp.id == lsp_id).with_for_update(key_share=True))  # one writer a chain
    last = head(session, lsp_id)
    line = Audit(lsp_id=lsp_id, number=last.number + 1, at=seconds_now(session), actor=actor, action=action,
                 object_type=object_type, object_id=object_id, detail=detail or {}, previous=last.digest)
    line.digest = digest_of(line, audit_key(session))
    session.add(line)
    session.flush()


def head(session: Session, lsp_id: str) -> Head:
    row = session.execute(
        select(Audit.number, Audit.digest).where(Audit.lsp_id == lsp_id).order_by(Audit.number.desc()).limit(1)
    ).first()
    return Head(lsp_id, *row) if row else Head(lsp_id, 0, BEGINNING)


def heads(session: Session) -> list[Head]:
    return [head(session, lsp_id) for lsp_id in session.scalars(select(Lsp.id).order_by(Lsp.id))]


def audit_key(session: Session) -> bytes:
    """Handed down with the engine (`records.database.open_records`); empty only where tests open a bare database."""
    key = session.connection().get_execution_options().get("audit_key", b"")
    assert isinstance(key, bytes)
    return key


def digest_of(line: Audit, key: bytes) -> str:
    content = [line.lsp_id, line.number, line.at, line.actor, line.action, line.object_type, line.object_id,
               line.detail, line.previous]
    plain = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hmac.new(key, plain.encode("ascii"), hashlib.sha256).hexdigest()


def verify(session: Session, known: Sequence[Head] = ()) -> list[Fault]:
    """Every place where a chain is not as it was written; empty when all is well. `known` are heads exported before."""
    faults = [fault for lsp_id in session.scalars(select(Lsp.id)) for fault in verify_chain(session, lsp_id)]
    for one in known:
        digest = session.scalar(select(Audit.digest).where(Audit.lsp_id == one.lsp_id, Audit.number == one.number))
        if digest != one.digest and one.number:
            faults.append(Fault(one.lsp_id, one.number, "cut" if digest is None else "rewritten"))
    return faults


def verify_chain(session: Session, lsp_id: str) -> Iterator[Fault]:
    key, number, previous = audit_key(session), 0, BEGINNING
    try:
        for line in lines_of(session, lsp_id):
            number += 1
            if line.number != number:
                yield Fault(lsp_id, number, "missing")
                number = line.number
            elif line.previous != previous or line.digest != digest_of(line, key):
                yield Fault(lsp_id, number, "altered")
            previous = line.digest
    except DBAPIError:  # bytes that are no text any more: the database itself cannot hand the line out
        yield Fault(lsp_id, number + 1, "altered")


def lines_of(session: Session, lsp_id: str) -> Iterator[Audit]:
    """In their order. A detail that is no JSON any more is None, which no line was written with."""
    rows = session.execute(
        select(Audit, cast(Audit.detail, Text)).options(defer(Audit.detail)).where(Audit.lsp_id == lsp_id)
        .order_by(Audit.number).execution_options(yield_per=CHUNK_ROWS))
    for line, said in rows:
        session.expunge(line)
        try:
            set_committed_value(line, "detail", json.loads(said))
        except (TypeError, ValueError):
            set_committed_value(line, "detail", None)
        yield line
