"""One part of the service: a process that is started, watched, started again when it ends, and stopped."""
from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from records.lifeline import die_with_parent

FIRST_PAUSE_SECONDS, MOST_PAUSE_SECONDS = 0.5, 4.0  # longer, and files would wait for more than their lease
STEADY_SECONDS = 10.0  # a part that ran for so long has recovered: its next pause is the first again
FALL_SECONDS = 5.0
ENDED_BY_OTHERS = {0, -signal.SIGKILL, -signal.SIGTERM}
LOOK_SECONDS = 0.05
STOP_SIGNALS = frozenset({signal.SIGINT, signal.SIGTERM, signal.SIGHUP})


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a part is started. `patience_seconds` is what it is given to end by itself when asked to."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    patience_seconds: float
    files: tuple[int, ...] = ()
    """File descriptors that it inherits."""
    parting: int = signal.SIGKILL
    """The signal that the kernel sends it when we are gone."""
    mend: Callable[[], None] | None = None
    """What to try where it ends by itself as soon as it was started; then it is started again without a pause."""


@dataclass(slots=True)
class Part:
    """A recipe and the process that runs by it now."""

    recipe: Recipe
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause: float = FIRST_PAUSE_SECONDS
    due: float = field(default=0.0)
    """Not to be started before this moment of the monotonic clock."""
    falls: int = 0
    """How often in a row it ended by itself, and was not killed, within `FALL_SECONDS`."""


def start(part: Part) -> None:
    """In a session of its own, so that Ctrl-C reaches us alone and parts stop in our order."""
    recipe, parent = part.recipe, os.getpid()

    def prepare() -> None:
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        die_with_parent(parent, recipe.parting)

    part.process = subprocess.Popen(
        recipe.command, env=dict(recipe.environment), stdin=subprocess.DEVNULL, pass_fds=recipe.files,
        start_new_session=True, preexec_fn=prepare)
    part.started = time.monotonic()


def ended(part: Part) -> int | None:
    """The exit status of a part that ended since it was started, else None. Leftovers of its group are killed."""
    status = part.process.poll() if part.process else None
    if status is None or part.process is None:
        return None
    kill_group(part.process.pid, signal.SIGKILL)
    part.process = None
    now = time.monotonic()
    part.falls = part.falls + 1 if status not in ENDED_BY_OTHERS and now - part.started < FALL_SECONDS else 0
    if now - part.started > STEADY_SECONDS:
        part.pause = FIRST_PAUSE_SECONDS
    part.due = now + part.pause
    part.pause = min(MOST_PAUSE_SECONDS, part.pause * 2)
    if part.recipe.mend and part.falls == 1:
        part.recipe.mend()
        part.due = now
    return status


def stop(part: Part) -> None:
    """Ask it to end, wait for as long as its recipe says, then end it and all that it started."""
    process = part.process
    if process is None:
        return
    process.terminate()
    try:
        process.wait(part.recipe.patience_seconds)
    except subprocess.TimeoutExpired:
        pass
    finally:
        kill_group(process.pid, signal.SIGKILL)
        process.wait()
        part.process = None


def kill_group(group: int, number: int) -> None:
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return  # all of them have ended
