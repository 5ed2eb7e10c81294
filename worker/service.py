"""`bukti worker`: the pool and the sweeper, two processes that it watches, and that never outlive it."""
from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable

from records.broker import broker_app
from records.database import migrate, open_records, transaction
from records.delivery import start_delivery
from records.lifeline import die_with_parent
from records.logs import log, start_logs
from records.presence import Presence, leave
from records.settings import Settings, broker_url
from records.store import open_store
from worker.engines import NoEngine
from worker.pool import run_pool
from worker.presence import presence_of
from worker.pulse import Pulse
from worker.sandbox.demand import NoWalls
from worker.sweeper import Stalled, Sweeper
from worker.workplace import workplace

STOP_SIGNALS = frozenset({signal.SIGINT, signal.SIGTERM})
WATCHED = {*STOP_SIGNALS, signal.SIGCHLD}
LOOK_SECONDS = 1.0
PATIENCE_SECONDS = 3.8  # for files that are nearly read, and for giving back the others
PAUSE_SECONDS = 1.0  # before a sweeper that ended is started again
DONE, FAILED, STALLED = 0, 1, 75
"""Exit statuses. Whoever supervises us starts us again after any but the first."""

def run_worker(settings: Settings) -> int:
    """Read files until a signal comes; the exit status. Raises OSError, KeyUnsafe."""
    start_logs()
    engine = open_records(settings)
    migrate(engine)
    engine.dispose()
    presence, pulse = presence_of(settings), Pulse()
    signal.pthread_sigmask(signal.SIG_BLOCK, WATCHED)
    with workplace(settings):
        pool = forked(lambda: pool_status(settings, pulse))
        status = watch(pool, lambda: forked(lambda: sweeper_status(settings, presence, pulse)))
    with transaction(open_records(settings)) as session:
        leave(session, presence.id)
    return status


def forked(work: Callable[[], int]) -> int:
    """A child that does `work` and ends with its status; its pid. It dies with us."""
    parent, pid = os.getpid(), os.fork()
    if pid:
        return pid
    status = FAILED
    try:
        die_with_parent(parent)
        for number in STOP_SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, WATCHED)
        status = work()
    except BaseException as error:  # noqa: BLE001 - the end of a process: told, and seen in its status
        log("worker").error("process_failed", error=type(error).__name__)
    finally:
        sys.stderr.flush()
        os._exit(status)


def pool_status(settings: Settings, pulse: Pulse) -> int:
    try:
        return run_pool(settings, pulse)
    except (NoEngine, NoWalls) as error:
        print(f"bukti: {error}", file=sys.stderr)
        return FAILED


def sweeper_status(settings: Settings, presence: Presence, pulse: Pulse) -> int:
    sweeper = Sweeper(
        settings, open_records(settings), broker_app(broker_url(settings)), open_store(settings), presence,
        pulse)
    start_delivery(sweeper.engine, settings)
    try:
        sweeper.run()
    except Stalled:
        log("worker").error("stalled")
    return STALLED


def watch(pool: int, start_sweeper: Callable[[], int]) -> int:
    """Until the pool ends, or is no use any more, or a signal asks us to stop. The exit status."""
    sweeper = start_sweeper()
    try:
        while True:
            heard = signal.sigtimedwait(WATCHED, LOOK_SECONDS)
            if heard and heard.si_signo in STOP_SIGNALS:
                stop(pool)
                return DONE
            status = ended(pool)
            if status is not None:
                log("worker").error("pool_ended", status=status)
                return status or FAILED
            status = ended(sweeper)
            if status == STALLED:
                stop(pool)
                return STALLED
            if status is not None:
                log("worker").error("sweeper_ended", status=status)
                time.sleep(PAUSE_SECONDS)
                sweeper = start_sweeper()
    finally:
        kill(sweeper)


def ended(pid: int) -> int | None:
    """The exit status of a child that has ended, 128 and the signal's number for a killed one."""
    try:
        found, status = os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        return FAILED
    if not found:
        return None
    return 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def stop(pool: int) -> None:
    os.kill(pool, signal.SIGTERM)
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        if ended(pool) is not None:
            return
        time.sleep(0.05)
    kill(pool)


def kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    except (ProcessLookupError, ChildProcessError):
        return  # it has ended
