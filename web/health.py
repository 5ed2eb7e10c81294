"""For those who run it: is it alive, is it ready, and how is it doing."""
from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, Response, jsonify
from prometheus_client import CONTENT_TYPE_LATEST
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from records.messages import BrokerAway, waiting_messages
from records.presence import present
from records.tables import Lsp
from web.metrics import exposition
from web.site import Site, records, site

health = Blueprint("health", __name__)
LANGUAGE = "ind"
NOBODY = "no worker was heard of"


@health.get("/healthz")
def alive() -> Response:
    """This process answers."""
    return jsonify({"ok": True})


@health.get("/readyz")
def ready() -> tuple[Response, int]:
    """All that an upload and its reading need; each part that fails is named, with the reason."""
    parts = {name: {"ok": reason is None, "reason": reason} for name, check in CHECKS.items()
             for reason in [fault_of(check, site())]}
    whole = all(part["ok"] for part in parts.values())
    return jsonify({"ready": whole, "parts": parts}), 200 if whole else 503


@health.get("/metrics")
def metrics() -> Response:
    """In the text format of Prometheus. From database and queue, so that all web processes say the same."""
    with records() as session:
        return Response(exposition(session, site().broker), content_type=CONTENT_TYPE_LATEST)


def fault_of(check: Callable[[Site], str | None], here: Site) -> str | None:
    """Why a part is not ready, None when it is. Never a text that a driver made: it may name hosts and people."""
    try:
        return check(here)
    except SQLAlchemyError as error:
        return f"database: {type(error).__name__}"
    except BrokerAway as error:
        return str(error)
    except OSError as error:
        return error.strerror or type(error).__name__


def database_fault(_: Site) -> None:
    with records() as session:
        session.scalar(select(func.count()).select_from(Lsp))


def queue_fault(here: Site) -> None:
    waiting_messages(here.broker)


def store_fault(here: Site) -> None:
    here.store.check()


def readers_fault(_: Site) -> str | None:
    with records() as session:
        return None if present(session) else NOBODY


def tesseract_fault(_: Site) -> str | None:
    """Readers tell which languages they have: the web part itself needs no Tesseract."""
    with records() as session:
        there = present(session)
    if not there:
        return NOBODY
    lacking = [one.machine for one in there if LANGUAGE not in one.languages]
    return f"language {LANGUAGE} is missing on {', '.join(lacking)}" if lacking else None


CHECKS: dict[str, Callable[[Site], str | None]] = {
    "database": database_fault, "queue": queue_fault, "store": store_fault, "workers": readers_fault,
    "tesseract": tesseract_fault,
}
