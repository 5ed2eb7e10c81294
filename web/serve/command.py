"""`bukti serve`: everything on one machine, by one command."""
from __future__ import annotations

import argparse
import os
import socket
import sys
from collections.abc import Mapping
from dataclasses import replace

from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from records.accounts import first_admin_link
from records.database import migrate, open_records
from records.keys import KeyUnsafe
from records.logs import log, start_logs
from records.settings import Settings
from web.serve.herald import Herald
from web.serve.journal import keep_journal, trim
from web.serve.parts import Part, Recipe
from web.serve.place import PlaceRefused, held, make_place
from web.serve.supervisor import supervise
from web.serve.waiting import Queue, choose_queue, leave_socket, wait_until_it_answers
from web.serve.words import TOLD, database_refused, greeting, port_refused

WEB_PATIENCE_SECONDS, WORKER_PATIENCE_SECONDS, INBOX_PATIENCE_SECONDS = 2.5, 5.0, 0.5  # with Redis, under 10
DONE, NOTHING_DONE = 0, 3


def run_serve(told: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal comes; the exit status."""
    try:
        settings = replace(
            settings, data=make_place(told.data or settings.data), workers=told.workers or settings.workers,
            port=settings.port if told.port is None else told.port)
        with held(settings.data), listening(settings.bind, settings.port) as listener:
            return serve(settings, listener)
    except (PlaceRefused, KeyUnsafe, OSError) as error:
        print(f"bukti: {error}", file=sys.stderr)
    except (SQLAlchemyError, CommandError) as error:
        print(f"bukti: {database_refused(error)}", file=sys.stderr)
    return NOTHING_DONE


def listening(bind: str, port: int) -> socket.socket:
    """The web's own socket. We hold it, so that a web part that starts again keeps its port. Raises PlaceRefused."""
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    try:
        return socket.create_server((bind, port), family=family, backlog=1024)
    except OSError as error:
        raise PlaceRefused(port_refused(bind, port, error.strerror or str(error))) from error


def serve(settings: Settings, listener: socket.socket) -> int:
    """Until a signal comes. Raises OSError, KeyUnsafe, SQLAlchemyError, CommandError before anything is started."""
    start_logs()
    admin = prepare(settings)
    queue = choose_queue(settings, os.environ)
    environment, journal = environment_of(settings, queue), keep_journal(settings.data)
    herald = Herald(open_records(settings))

    def ready(part: Part) -> None:
        if part.recipe is queue.server:
            wait_until_it_answers(queue, part)
        elif part.recipe.name == "web":
            address = address_of(listener)
            print(greeting(address, settings, queue, f"{address}{admin}" if admin else "", journal), flush=True)

    def look() -> None:
        herald()
        if journal:
            trim(journal)

    try:
        supervise(recipes(settings, queue, environment, listener), say, ready, look)
    finally:
        leave_socket(queue, settings.data)
    return DONE


def environment_of(settings: Settings, queue: Queue) -> Mapping[str, str]:
    """What parts are told: our own settings, with what the command line changed."""
    return {
        **os.environ, "BUKTI_DATA": str(settings.data), "BUKTI_WORKERS": str(settings.workers),
        "BUKTI_REDIS_URL": queue.url, "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "1"),
    }


def recipes(
    settings: Settings, queue: Queue, environment: Mapping[str, str], listener: socket.socket
) -> list[Recipe]:
    """All parts, in the order of their start."""
    program = (sys.executable, "-P", "-m", "bukti")  # -P: nothing from the folder that we stand in
    handle = listener.fileno()
    worker = Recipe("worker", (*program, "worker"), environment, WORKER_PATIENCE_SECONDS)
    web = Recipe("web", (*program, "web", "--socket", str(handle)), environment, WEB_PATIENCE_SECONDS, (handle,))
    inbox = Recipe("inbox", (*program, "inbox"), environment, INBOX_PATIENCE_SECONDS)
    return [*([queue.server] if queue.server else []), worker, *([inbox] if settings.inbox else []), web]


def prepare(settings: Settings) -> str:
    """The database as this version needs it; how the first admin gets in, empty when there are accounts."""
    engine = open_records(settings)
    migrate(engine)
    return first_admin_link(engine)


def address_of(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def say(code: str, **details: object) -> None:
    """Into the log; and where somebody sits before it, what they should know."""
    log("serve").info(code, **details)
    if code in TOLD and sys.stdout.isatty():
        print(TOLD[code](details), flush=True)
