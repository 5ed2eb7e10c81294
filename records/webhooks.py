"""Webhooks: other programs are told that a candidate was judged or a batch is done. `records.delivery` sends.

A message bears ids and nothing about a person; who wants to know more asks the API with a token.
"""
from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from datetime import UTC, datetime
from urllib.parse import urlsplit

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from records.audit import SYSTEM, record
from records.clock import seconds_now
from records.keys import key
from records.settings import Settings
from records.tables import Json
from records.webhook_tables import Outbox, Webhook

CANDIDATE_JUDGED, BATCH_DONE = "candidate.judged", "batch.done"
MOST_LETTERS = 2_000
DELIVERIES_SHOWN = 50


class BadAddress(ValueError):
    """An address that nothing is sent to. The text says why."""

    code = "bad_address"


def add_webhook(session: Session, lsp_id: str, url: str, private: bool, actor: str = SYSTEM) -> Webhook:
    """`private` allows http and addresses of one's own network. Raises BadAddress."""
    webhook = Webhook(lsp_id=lsp_id, url=checked(url, private), created_at=seconds_now(session))
    session.add(webhook)
    session.flush()
    record(session, lsp_id, actor, "webhook_added", "webhook", webhook.id)
    return webhook


def checked(url: str, private: bool) -> str:
    """What can be seen from the address alone; where it leads is looked at anew for each message. Raises BadAddress."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise BadAddress(f"Alamat tidak dapat dibaca / the address cannot be read: {error}") from error
    if parts.scheme not in ({"https", "http"} if private else {"https"}):
        raise BadAddress("Alamat harus https:// / the address must be https://")
    if not parts.hostname or parts.username or port == 0 or len(url) > MOST_LETTERS or not url.isprintable():
        raise BadAddress("Alamat tidak dapat dipakai / the address cannot be used")
    return url


def secret_of(settings: Settings, webhook_id: str) -> str:
    """What the receiver checks signatures with (`whsec_…`, Standard Webhooks). It stands in no database."""
    digest = hmac.new(key(settings, "webhooks"), webhook_id.encode(), hashlib.sha256).digest()
    return f"whsec_{base64.b64encode(digest).decode()}"


def end_webhook(session: Session, webhook: Webhook, actor: str) -> None:
    """Nothing is sent to it any more, not even what waits."""
    webhook.ended_at = seconds_now(session)
    session.execute(update(Outbox).where(Outbox.webhook_id == webhook.id).values(due_at=None))
    record(session, webhook.lsp_id, actor, "webhook_ended", "webhook", webhook.id)


def webhooks(session: Session, lsp_id: str) -> Sequence[Webhook]:
    """Those that are told now."""
    return session.scalars(
        select(Webhook).where(Webhook.lsp_id == lsp_id, Webhook.ended_at.is_(None)).order_by(Webhook.created_at)).all()


def deliveries(session: Session, lsp_id: str) -> Sequence[Outbox]:
    """The newest messages, for people who wonder whether they arrived."""
    return session.scalars(
        select(Outbox).where(Outbox.lsp_id == lsp_id).order_by(Outbox.created_at.desc()).limit(DELIVERIES_SHOWN)).all()


def enqueue(session: Session, lsp_id: str, event: str, object_id: str) -> None:
    """Tell everybody who wants to know, once the caller's transaction has committed."""
    for webhook in webhooks(session, lsp_id):
        moment = seconds_now(session)
        session.add(Outbox(lsp_id=lsp_id, webhook_id=webhook.id, event=event, object_id=object_id,
                           created_at=moment, due_at=moment))


def message(row: Outbox) -> Json:
    """The same at every try."""
    at = datetime.fromtimestamp(row.created_at, UTC).isoformat(timespec="seconds")
    return {"type": row.event, "timestamp": at, "data": {"id": row.object_id}}
