"""The same request under the same key is done once, and answered alike for a day (Idempotency-Key, IETF draft).

The answer is kept in the very transaction that does the work: whenever the power fails, both are there or neither.
"""
from __future__ import annotations

import hashlib
from collections.abc import Callable

from flask import g, request
from sqlalchemy import Select, delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from records.account_tables import Answered
from records.clock import seconds_now
from records.store import CHUNK_BYTES
from records.tables import Json
from web.problems import Refused
from web.site import database

DAY_SECONDS, MOST_CHARACTERS, LONGEST_SECONDS = 86_400.0, 200, 3600.0
ACCEPTED = 202
Keep = Callable[[Session, Json], None]
"""Called by the work within its own transaction, with what it is going to answer."""


def once(work: Callable[[Keep], Json]) -> Json:
    """Do the work, or give the answer that its first time got. Raises Refused."""
    key = request.headers.get("Idempotency-Key", "").strip()
    if not key:
        return work(lambda _session, _answer: None)
    if len(key) > MOST_CHARACTERS:
        raise Refused(400, "bad_request", "Idempotency-Key")
    known = begin(key, fingerprint())
    if known is not None:
        return known
    try:
        return work(lambda session, answer: keep(session, key, answer))
    except BaseException:
        forget(key)  # a failure may be tried again
        raise


def keep(session: Session, key: str, answer: Json) -> None:
    row = session.scalars(mine(key)).one()
    row.status, row.answer = ACCEPTED, answer


def begin(key: str, request_hash: str) -> Json | None:
    """Note that a request is at work; the answer that is known already, if it is."""
    try:
        with database() as session:
            moment = seconds_now(session)
            session.execute(delete(Answered).where(Answered.at < moment - DAY_SECONDS))
            session.execute(delete(Answered).where(Answered.status == 0, Answered.at < moment - LONGEST_SECONDS))
            row = session.scalar(mine(key))
            if row is None:
                session.add(Answered(token_id=g.viewer.id, key=key, request_hash=request_hash, answer={}, at=moment))
                return None
            if row.request_hash != request_hash:
                raise Refused(422, "key_reused")
            if row.status == 0:
                raise Refused(409, "in_progress")
            return row.answer
    except IntegrityError:
        raise Refused(409, "in_progress") from None


def forget(key: str) -> None:
    with database() as session:
        session.execute(delete(Answered).where(
            Answered.token_id == g.viewer.id, Answered.key == key, Answered.status == 0))


def mine(key: str) -> Select[Answered]:
    return select(Answered).where(Answered.token_id == g.viewer.id, Answered.key == key)


def fingerprint() -> str:
    """Of everything that was sent, whatever order or boundary it came in."""
    digest = hashlib.sha256(request.path.encode())
    for name, text in sorted(request.form.items(multi=True)):
        digest.update(repr((name, text)).encode())
    for name, file in sorted(request.files.items(multi=True), key=lambda pair: (pair[0], pair[1].filename or "")):
        digest.update(repr((name, file.filename)).encode())
        while chunk := file.stream.read(CHUNK_BYTES):
            digest.update(chunk)
        file.stream.seek(0)
    return digest.hexdigest()
