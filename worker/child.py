"""One child process for one job: forked, bounded, in a session of its own, and heard only through one pipe.

What comes out of the pipe is frames: one byte that says what it is, four bytes of length (big-endian), the payload.
"""
from __future__ import annotations

import ctypes
import os
import resource
import signal
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

PAGE, RESULT, MEMORY, RAISED = b"p", b"r", b"m", b"e"
HEADER = struct.Struct(">cI")
MAX_NOTE_BYTES = 2_000  # of an exception's text: enough to find the place, too little to flood a terminal

MAX_FILE_BYTES = 512 << 20  # what a child may write: previews are far smaller
MAX_OPEN_FILES = 256
FIRST_FREE = 3  # after standard input, output and error
MAX_CPU_SECONDS = 3600  # a last wall; the parent's clock comes first

Alive = Callable[[int], None]
"""Called by the work with the number of each page that is done."""

PR_SET_PDEATHSIG = 1
ENDING = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}
libc = ctypes.CDLL(None, use_errno=True)  # opened before any fork, so that a child needs no loader


@dataclass(frozen=True, slots=True)
class Child:
    """A running child: its id is also the id of its process group."""

    pid: int
    pipe: int


def start(work: Callable[[Alive], bytes], memory_bytes: int, harden: Callable[[], None]) -> Child:
    """Fork a child that does `work` and sends its bytes. `harden` closes it in before it sees any of its file."""
    ours, theirs = os.pipe()
    # what a signal's handler raises while Python's own hooks around a fork run is lost: it waits until they are done
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        pid = os.fork()
        if pid == 0:
            live(work, theirs, memory_bytes, harden, before)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    os.close(theirs)
    os.set_blocking(ours, False)
    return Child(pid, ours)


def live(
    work: Callable[[Alive], bytes], pipe: int, memory_bytes: int, harden: Callable[[], None],
    mask: set[int | signal.Signals],
) -> NoReturn:
    """The whole life of a child. It leaves without the parent's clean-up, whatever happens."""
    status = 1
    try:
        pipe = alone_with(pipe)
        settle(memory_bytes)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        harden()
        send(pipe, RESULT, work(lambda page: send(pipe, PAGE, struct.pack(">I", page))))
        status = 0
    except MemoryError:
        send(pipe, MEMORY, b"")
    except BaseException as error:  # noqa: BLE001 - told to the parent, which makes a problem of it
        send(pipe, RAISED, described(error).encode("utf-8", "replace")[:MAX_NOTE_BYTES])
    finally:
        os._exit(status)


def alone_with(pipe: int) -> int:
    """Close every open file of the parent's but one, which gets a new number: no database, no queue, no other child."""
    os.dup2(pipe, FIRST_FREE)
    os.closerange(FIRST_FREE + 1, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
    return FIRST_FREE


def settle(memory_bytes: int) -> None:
    """A session of its own, the default signals, no terminal, and bounds on what it may take."""
    os.setsid()
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    silence()
    bound(resource.RLIMIT_CORE, 0)
    bound(resource.RLIMIT_FSIZE, MAX_FILE_BYTES)
    bound(resource.RLIMIT_NOFILE, MAX_OPEN_FILES)
    bound(resource.RLIMIT_CPU, MAX_CPU_SECONDS)
    bound(resource.RLIMIT_AS, address_space() + memory_bytes)


def silence() -> None:
    """Libraries written in C print what they like; a child has nothing to say but through its pipe."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1) if os.environ.get("BUKTI_DEBUG") else (0, 1, 2):
        os.dup2(nowhere, number)
    os.close(nowhere)


def bound(what: int, limit: int) -> None:
    hard = resource.getrlimit(what)[1]
    limit = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    resource.setrlimit(what, (limit, limit))


def address_space() -> int:
    """Bytes of address space in use; shared with the parent until written to, so bounds count from here."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    return pages * resource.getpagesize()


def send(pipe: int, what: bytes, payload: bytes) -> None:
    left = memoryview(HEADER.pack(what, len(payload)) + payload)
    while left:
        left = left[os.write(pipe, left):]


def described(error: BaseException) -> str:
    """What was raised and where, as `ValueError at worker/pdf.py:12: …`; the innermost place that is ours."""
    place, trace = "", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "site-packages" not in code.co_filename and not code.co_filename.startswith("<"):
            place = f"{'/'.join(Path(code.co_filename).parts[-2:])}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}: {error}"


def kill(child: Child) -> None:
    """End a child and all that it started. It may be gone already."""
    for end in (os.killpg, os.kill):  # the group first; a child too young to have one is hit by its own id
        try:
            end(child.pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def reap(child: Child) -> int:
    """Wait for a child that has closed its pipe or was killed; its wait status. Leaves no process of its group."""
    os.close(child.pipe)
    _, status = os.waitpid(child.pid, 0)
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return status
    return status
