"""Keeps a file ours while it is read, and says when it is ours no more."""
from __future__ import annotations

import threading
from types import TracebackType

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from records.database import transaction
from records.logs import log
from records.queue import renew
from records.settling import LeaseLost
from worker.pulse import Pulse

STOP_AFTER_SECONDS = 1.0  # a file that is nearly read is finished; others are given back


class Stopped(Exception):
    """The worker was asked to end; the file goes back unread."""

    code = "stopped"


class Lease:
    """Renewed by a thread at a third of its time, from the beginning of the block to its end."""

    def __init__(self, engine: Engine, file_id: str, owner: str, seconds: float, pulse: Pulse) -> None:
        self.engine, self.file_id, self.owner, self.seconds, self.pulse = engine, file_id, owner, seconds, pulse
        self.lost, self.over = threading.Event(), threading.Event()
        self.thread = threading.Thread(target=self.keep, name="lease", daemon=True)

    def __enter__(self) -> Lease:
        self.thread.start()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None,
                 _trace: TracebackType | None) -> None:
        self.over.set()
        self.thread.join()

    def keep(self) -> None:
        while not self.over.wait(self.seconds / 3):
            try:
                with transaction(self.engine) as session:
                    ours = renew(session, self.file_id, self.owner, self.seconds)
            except SQLAlchemyError as error:  # tried again: there is time until the lease ends
                log("worker").warning("lease_not_renewed", file=self.file_id, error=type(error).__name__)
                continue
            if not ours:
                self.lost.set()
                return

    def check(self) -> None:
        """Called while the file is read. Raises LeaseLost, Stopped: then all work on it ends at once."""
        self.pulse.beat()
        if self.lost.is_set():
            raise LeaseLost(self.file_id)
        asked = self.pulse.stopping_seconds()
        if asked is not None and asked > STOP_AFTER_SECONDS:
            raise Stopped
