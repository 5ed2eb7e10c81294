"""Reads many files on several child processes, one file a child, the longest first.

The parent loads the engines once; its children share them by fork. It touches no untrusted byte itself: it waits,
counts time, and checks the length of what comes back. A dead child is a problem of its file and never stops the others.
"""
from __future__ import annotations

import os
import selectors
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from worker import child
from worker.sandbox.walls import FULL, Openings, program_rules, raise_walls

LOOK_SECONDS = 0.25  # how often limits are looked at and a progress bar moves
MAX_PATIENCE = 3.0
CHUNK_BYTES = 1 << 16
PAGE_BYTES = 4


@dataclass(frozen=True, slots=True)
class Job:
    """One file to read: the name that people see, where its bytes lie, and how many.

    `write` are folders, which must stand, that its child may write in; besides them it has a temporary one of its own.
    """

    name: str
    path: Path
    size: int = 0
    write: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    page_seconds: float = 20
    file_seconds: float = 30
    per_page_seconds: float = 3
    max_pages: int = 500
    """Signs of life beyond this number buy no more time."""
    memory_bytes: int = 1536 << 20
    output_bytes: int = 64 << 20
    walls: int = FULL
    """The level of `worker.sandbox.walls` to raise, as far as the kernel can."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a child gave no result. `code` is one of a file's problems; `detail` is for whoever mends the program."""

    code: str
    message: str
    detail: str = ""


TOO_LONG = "Berkas terlalu lama dibaca dan dihentikan. Pecah menjadi berkas yang lebih kecil, atau pindai ulang."
CRASHED = "Pembaca berhenti saat membuka berkas ini; berkas mungkin rusak. Minta berkas aslinya atau pindaian ulang."
TOO_HUNGRY = "Berkas ini butuh memori melebihi batas dan tidak dibuka. Minta pindaian ulang dengan ukuran yang wajar."
TOO_MUCH = "Isi berkas ini melebihi batas dan tidak dibaca. Pindai ulang hanya surat atau sertifikatnya."
STOPPED = "Pembacaan berkas ini dihentikan oleh sistem, mungkin karena memori habis. Coba lagi."
MEMORY_WORDS = ("bad_alloc", "bad allocation", "insufficient memory", "cannot allocate")

Work = Callable[[Job, child.Alive], bytes]
Done = Callable[[Job, "bytes | Fault"], None]


@dataclass(slots=True)
class Running:
    """A child at work, and what was heard of it so far."""

    index: int
    child: child.Child
    scratch: Path
    """The child's temporary folder; it goes with the child."""
    started: float
    heard: float
    pages: int = 0
    buffer: bytearray = field(default_factory=bytearray)
    outcome: bytes | Fault | None = None


def run_all(
    jobs: Sequence[Job], work: Work, *, workers: int = 1, bounds: Bounds = Bounds(),
    on_done: Done | None = None, tick: Callable[[], None] | None = None,
) -> list[bytes | Fault]:
    """What `work` made of each job, or why it made nothing, in the order of the jobs.

    Interrupted (Ctrl-C), it kills and reaps its children before the exception goes on.
    """
    outcomes: list[bytes | Fault | None] = [None] * len(jobs)
    waiting = sorted(range(len(jobs)), key=lambda index: jobs[index].size)
    running: dict[int, Running] = {}
    with selectors.DefaultSelector() as selector:
        try:
            while waiting or running:
                while waiting and len(running) < workers:
                    one = launch(waiting.pop(), jobs, work, bounds)
                    running[one.child.pipe] = one
                    selector.register(one.child.pipe, selectors.EVENT_READ)
                ready = [int(key.fd) for key, _ in selector.select(LOOK_SECONDS)]
                for one in finished(running, ready, bounds):
                    selector.unregister(one.child.pipe)
                    del running[one.child.pipe]
                    outcome = outcomes[one.index] = conclude(one)
                    if on_done:
                        on_done(jobs[one.index], outcome)
                if tick:
                    tick()
        finally:
            for one in running.values():
                end(one)
    return [outcome for outcome in outcomes if outcome is not None]


def launch(index: int, jobs: Sequence[Job], work: Work, bounds: Bounds) -> Running:
    begun, job = time.monotonic(), jobs[index]
    scratch = Path(tempfile.mkdtemp(prefix="bukti-"))
    program_rules()  # found once, here, and known to every child

    def harden() -> None:
        tempfile.tempdir = str(scratch)
        raise_walls(Openings(read=(job.path,), write=(*job.write, scratch)), bounds.walls)

    started = child.start(lambda alive: work(job, alive), bounds.memory_bytes, harden)
    return Running(index, started, scratch, begun, begun)


def finished(running: dict[int, Running], ready: Sequence[int], bounds: Bounds) -> list[Running]:
    """Hear those that spoke, and end those whose time is over; the ones that are done with."""
    over = []
    patience = patience_now()
    for pipe, one in running.items():
        if (pipe in ready and hear(one, bounds)) or late(one, bounds, patience):
            over.append(one)
    return over


def hear(one: Running, bounds: Bounds) -> bool:
    """Take in what lies in the pipe. True when there is nothing more to wait for."""
    try:
        data = os.read(one.child.pipe, CHUNK_BYTES)
    except BlockingIOError:
        return False
    if not data:
        return True
    one.buffer += data
    while one.outcome is None and len(one.buffer) >= child.HEADER.size:
        what, length = child.HEADER.unpack_from(one.buffer)
        if length > most_bytes(what, bounds):
            one.outcome = Fault("blocked", TOO_MUCH, f"a result of {length} bytes")
            break
        if len(one.buffer) < child.HEADER.size + length:
            break
        payload = bytes(one.buffer[child.HEADER.size:child.HEADER.size + length])
        del one.buffer[:child.HEADER.size + length]
        understand(one, what, payload)
    return one.outcome is not None


def most_bytes(what: bytes, bounds: Bounds) -> int:
    """How long a frame of a kind may be; of a kind that we do not know nothing is waited for."""
    return {child.PAGE: PAGE_BYTES, child.RAISED: child.MAX_NOTE_BYTES, child.RESULT: bounds.output_bytes}.get(what, 0)


def understand(one: Running, what: bytes, payload: bytes) -> None:
    if what == child.PAGE:
        one.heard = time.monotonic()
        one.pages += 1
    elif what == child.RESULT:
        one.outcome = payload
    elif what == child.MEMORY:
        one.outcome = Fault("blocked", TOO_HUNGRY, "out of memory")
    elif what == child.RAISED:
        one.outcome = raised(payload.decode("utf-8", "replace"))
    else:
        one.outcome = Fault("blocked", TOO_MUCH, f"a frame of unknown kind {what!r}")


def raised(detail: str) -> Fault:
    """An exception in the child. Libraries written in C tell of lacking memory in words of their own."""
    if any(words in detail.lower() for words in MEMORY_WORDS):
        return Fault("blocked", TOO_HUNGRY, detail)
    return Fault("damaged", CRASHED, detail)


def late(one: Running, bounds: Bounds, patience: float) -> bool:
    """Whether a child overran its time; if so, that is its outcome."""
    now = time.monotonic()
    file_limit = bounds.file_seconds + bounds.per_page_seconds * min(one.pages, bounds.max_pages)
    if now - one.heard <= bounds.page_seconds * patience and now - one.started <= file_limit * patience:
        return False
    one.outcome = Fault("timeout", TOO_LONG, f"after {now - one.started:.0f} s, {one.pages} pages done")
    return True


def patience_now() -> float:
    """How much slower than alone a process runs on this machine now: 1 when cores are free, at most `MAX_PATIENCE`."""
    load = os.getloadavg()[0] / len(os.sched_getaffinity(0))
    return min(MAX_PATIENCE, max(1.0, load))


def end(one: Running) -> int:
    """Leave nothing of a child: no process, no file. Its wait status."""
    child.kill(one.child)
    status = child.reap(one.child)
    shutil.rmtree(one.scratch, ignore_errors=True)
    return status


def conclude(one: Running) -> bytes | Fault:
    """End the child for good, and say what came of it. A child that is leaving by itself keeps its own status."""
    status = end(one)
    if one.outcome is not None:
        return one.outcome
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number == signal.SIGKILL:
            return Fault("blocked", STOPPED, "killed from outside")
        return Fault("damaged", CRASHED, f"signal {number}")
    return Fault("damaged", CRASHED, f"no result, exit status {os.WEXITSTATUS(status)}")
