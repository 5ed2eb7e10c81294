"""Keeps the parts of the service running until it is told to stop, and stops them in order: web, workers, queue."""
from __future__ import annotations

import signal
import time
from collections.abc import Callable, Sequence

from web.serve.parts import STOP_SIGNALS, Part, Recipe, ended, start, stop

WATCHED = {*STOP_SIGNALS, signal.SIGCHLD}
LOOK_SECONDS = 0.5

Say = Callable[..., None]
"""Called with a code and its details: `say("part_ended", part="web", status=1)`."""


def watch(parts: Sequence[Part], say: Say, look: Callable[[], None]) -> int:
    """Start what is not running, until a signal asks to stop; its number. Signals must have been blocked."""
    while True:
        for part in parts:
            status = ended(part)
            if status is not None:
                say("part_ended", part=part.recipe.name, status=status,
                    again_in_seconds=round(part.due - time.monotonic(), 1))
            if part.process is None and time.monotonic() >= part.due:
                start(part)
                say("part_started", part=part.recipe.name)
        look()
        heard = signal.sigtimedwait(WATCHED, LOOK_SECONDS)
        if heard and heard.si_signo in STOP_SIGNALS:
            return heard.si_signo


def supervise(
    recipes: Sequence[Recipe], say: Say, ready: Callable[[Part], None], look: Callable[[], None]
) -> int:
    """Run all parts in the order given and stop them in the reverse one; the signal that ended it.

    `ready` is called after the first start of each part and returns when the next may start; `look` now and then later.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, WATCHED)
    parts = [Part(recipe) for recipe in recipes]
    try:
        for part in parts:
            start(part)
            say("part_started", part=part.recipe.name)
            ready(part)
        return watch(parts, say, look)
    finally:
        say("stopping")
        for part in reversed(parts):
            stop(part)
            say("part_stopped", part=part.recipe.name)
