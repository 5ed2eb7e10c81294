"""A process that must not outlive the one that started it, even when that one is killed without a word."""
from __future__ import annotations

import ctypes
import os
import signal

PR_SET_PDEATHSIG = 1
libc = ctypes.CDLL(None, use_errno=True)  # opened before any fork, so that a child needs no loader


def die_with_parent(parent: int, number: int = signal.SIGKILL) -> None:
    """Ask the kernel for a signal to this process when its parent ends; `parent` is the pid that it should be.

    Forks do not hand it on: each child of a child asks again.
    """
    libc.prctl(PR_SET_PDEATHSIG, number)
    if os.getppid() != parent:  # it ended before we asked
        os.kill(os.getpid(), number)
