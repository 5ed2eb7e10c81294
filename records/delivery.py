"""Sends what waits in the outbox: signed, to addresses outside our own network, again and again until it arrives.

Standard Webhooks 1.0. Each address is looked up and checked anew at each try, and the connection goes to the very
address that was checked, so that a name cannot lead elsewhere in between. Redirects are not followed.
"""
from __future__ import annotations

import ipaddress
import json
import socket
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

import httpx
from sqlalchemy import Engine, select, update
from sqlalchemy.exc import SQLAlchemyError
from standardwebhooks.webhooks import Webhook as Signer

from records.clock import now, seconds_now
from records.database import reading, transaction
from records.logs import log
from records.queue import changed
from records.settings import Settings
from records.webhook_tables import Outbox, Webhook
from records.webhooks import message, secret_of

MINUTE, HOUR = 60.0, 3600.0
WAITS = (5.0, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR)
"""After each failed try, as the specification advises; after the last it is given up."""
TAKEN_SECONDS = 60.0  # who takes a message and falls silent loses it to another
TIMEOUT = httpx.Timeout(10.0)
AT_ONCE = 20
LOOK_SECONDS = 1.0
GONE = 410
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address stands at its end


class Private(Exception):
    """The name leads into our own network."""

    code = "private"


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message on its way."""

    id: str
    webhook_id: str
    url: str
    body: bytes
    attempts: int


def start_delivery(engine: Engine, settings: Settings) -> threading.Thread:
    """Deliver for ever, beside what the process does."""
    thread = threading.Thread(target=run, args=(engine, settings), daemon=True, name="webhooks")
    thread.start()
    return thread


def run(engine: Engine, settings: Settings) -> None:
    while True:
        try:
            deliver_due(engine, settings)
        except (SQLAlchemyError, OSError) as error:
            log("webhooks").warning("delivery_failed", error=type(error).__name__)
        time.sleep(LOOK_SECONDS)


def deliver_due(engine: Engine, settings: Settings) -> int:
    """Try all that is due; how many arrived."""
    return sum(deliver(engine, settings, parcel) for parcel in due(engine))


def due(engine: Engine) -> list[Parcel]:
    with reading(engine) as session:
        rows = session.execute(
            select(Outbox, Webhook.url).join(Webhook, Webhook.id == Outbox.webhook_id)
            .where(Outbox.due_at <= now(session), Webhook.ended_at.is_(None)).order_by(Outbox.due_at).limit(AT_ONCE))
        return [Parcel(row.id, row.webhook_id, url, json.dumps(message(row), separators=(",", ":")).encode(),
                       row.attempts) for row, url in rows]


def deliver(engine: Engine, settings: Settings, parcel: Parcel) -> bool:
    if not take(engine, parcel):
        return False
    fault = send(settings, parcel)
    settle(engine, parcel, fault)
    log("webhooks").info("webhook", webhook=parcel.webhook_id, message=parcel.id, fault=fault)
    return not fault


def take(engine: Engine, parcel: Parcel) -> bool:
    """Make a message one's own for a while. False: another has it."""
    with transaction(engine) as session:
        return changed(session, update(Outbox).where(
            Outbox.id == parcel.id, Outbox.attempts == parcel.attempts, Outbox.due_at <= now(session)
        ).values(attempts=parcel.attempts + 1, due_at=seconds_now(session) + TAKEN_SECONDS))


def send(settings: Settings, parcel: Parcel) -> str:
    """Empty when the receiver took it, else why not."""
    moment = datetime.now(UTC)
    signature = Signer(secret_of(settings, parcel.webhook_id)).sign(parcel.id, moment, parcel.body.decode())
    headers = {"webhook-id": parcel.id, "webhook-timestamp": str(int(moment.timestamp())),
               "webhook-signature": signature, "Content-Type": "application/json", "User-Agent": "bukti"}
    try:
        status = post(parcel.url, parcel.body, headers, settings.webhook_private == "on")
    except Private:
        return Private.code
    except OSError:  # the name is not known
        return "unknown_host"
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return type(error).__name__
    return "" if 200 <= status < 300 else str(status)


def post(url: str, body: bytes, headers: dict[str, str], private: bool) -> int:
    """The status. The answer's content is not read. Raises Private, OSError, httpx.HTTPError."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    address = address_of(host, port, private)
    place = httpx.URL(url).copy_with(host=address, port=port)
    headers = {**headers, "Host": parts.netloc.rpartition("@")[2]}
    with (
        httpx.Client(trust_env=False, follow_redirects=False, timeout=TIMEOUT) as client,
        client.stream("POST", place, content=body, headers=headers, extensions={"sni_hostname": host}) as answer,
    ):
        return answer.status_code


def address_of(host: str, port: int, private: bool) -> str:
    """Where the name leads. One bad address among several is enough to refuse. Raises Private, OSError."""
    found = [str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not private and not all(is_public(one) for one in found):
        raise Private(host)
    return found[0]


def is_public(address: str) -> bool:
    """Whether it is an address of the open net, also when it is an IPv4 address in IPv6's clothes."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        found = found.ipv4_mapped or found.sixtofour or (of_nat(found) if found in NAT64 else found)
    return found.is_global and not found.is_multicast


def of_nat(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address:
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)


def settle(engine: Engine, parcel: Parcel, fault: str) -> None:
    """Write down how a try ended, and when the next one is."""
    with transaction(engine) as session:
        moment = seconds_now(session)
        wait = WAITS[parcel.attempts] if parcel.attempts < len(WAITS) else None
        values: dict[str, object] = {"fault": "", "due_at": None, "delivered_at": moment}
        if fault:
            values = {"fault": fault[:40], "due_at": None if wait is None else moment + wait}
        if fault == str(GONE):
            session.execute(update(Webhook).where(Webhook.id == parcel.webhook_id).values(ended_at=moment))
            session.execute(update(Outbox).where(Outbox.webhook_id == parcel.webhook_id).values(due_at=None))
            values["due_at"] = None
        session.execute(update(Outbox).where(
            Outbox.id == parcel.id, Outbox.attempts == parcel.attempts + 1).values(**values))
