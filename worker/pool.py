"""The Celery worker of one machine: it loads the readers, then forks a pool whose processes share them."""
from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

from celery import signals

from records.broker import QUEUE_OF, broker_app
from records.database import open_records
from records.lifeline import die_with_parent
from records.logs import log
from records.settings import Settings, broker_url
from records.store import open_store
from worker.batch import WARM_FROM_FILES, Desk, bounds_of
from worker.pulse import Pulse
from worker.serving import Shop
from worker.tasks import register

FAILED = 1
SESSION_WEIGHT, SESSION_GIVES_WAY = Path("/proc/self/autogroup"), 5  # a third of another session's share, no less
GIVES_WAY = 10  # of 19; with one reader a core, pages would else wait for a turn of some ms each time


def run_pool(settings: Settings, pulse: Pulse) -> int:
    """Work until a signal comes; the exit status. Raises NoEngine, NoWalls."""
    bounds_of(settings)  # says now whether strangers' files can be closed in
    desk = Desk(settings, None)
    desk.reader(WARM_FROM_FILES)  # before the pool is forked, so that all its processes share the networks
    app = broker_app(broker_url(settings))
    register(app, lambda: Shop(settings, open_records(settings), open_store(settings), desk, pulse))

    def stopping(**_: Any) -> None:
        pulse.ask_to_stop()

    def forked(**_: Any) -> None:
        """Who reads gives way to pages: people wait for those, and nobody for one file of hundreds."""
        die_with_parent(os.getppid())
        os.nice(GIVES_WAY)

    logging.getLogger("celery").setLevel(logging.WARNING)  # two lines a file say nothing that its row does not
    signals.worker_shutting_down.connect(stopping)
    signals.worker_process_init.connect(forked)
    worker = app.Worker(
        pool="prefork", concurrency=settings.workers, queues=list(QUEUE_OF.values()), without_gossip=True,
        without_mingle=True, without_heartbeat=True, loglevel="WARNING", redirect_stdouts=False, quiet=True)
    let_session_give_way()
    worker.start()
    return FAILED if worker.exitcode is None else int(worker.exitcode)


def let_session_give_way() -> None:
    """Linux shares a processor among sessions first, and niceness counts within one only: ours as a whole gives way.

    Only a session that `bukti serve` or the system began for us: in a terminal's somebody else works too.
    """
    if os.getsid(0) != os.getppid():
        return
    try:
        SESSION_WEIGHT.write_text(str(SESSION_GIVES_WAY), encoding="ascii")
    except OSError as error:  # a kernel without that, or a container that may not
        log("worker").info("session_keeps_weight", error=error.strerror)
