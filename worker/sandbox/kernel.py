"""The one door to the kernel's calls that Python has no words for."""
from __future__ import annotations

import ctypes
import os
import platform

libc = ctypes.CDLL(None, use_errno=True)  # opened before any fork, so that a child needs no loader
MACHINE = platform.machine()

PR_SET_NO_NEW_PRIVS, PR_SET_DUMPABLE, PR_SET_SECCOMP = 38, 4, 22


def call(number: int, *arguments: object) -> int:
    """A raw system call. Raises OSError."""
    result = int(libc.syscall(ctypes.c_long(number), *arguments))
    if result < 0:
        raise failure()
    return result


def prctl(option: int, *arguments: object) -> None:
    """Raises OSError."""
    padded = [*arguments, *[ctypes.c_ulong(0)] * (4 - len(arguments))]
    if libc.prctl(ctypes.c_int(option), *padded) != 0:
        raise failure()


def unshare(flags: int) -> None:
    """Raises OSError where the kernel or the system's rules forbid it."""
    if libc.unshare(ctypes.c_int(flags)) != 0:
        raise failure()


def failure() -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number))
