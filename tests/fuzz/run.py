"""Reads spoiled files as the service does – behind the walls, archives unpacked first – and says what did not hold."""
from __future__ import annotations

import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from records.settings import Settings
from rules.paper import ReadFile
from tests.fuzz.mutate import Spoiled
from worker.batch import Desk, bounds_of, read_of, read_one
from worker.crew import MAX_PATIENCE, Fault, Job, run_all
from worker.reader import limits_of
from worker.unpacking import may_be_archive, take_out

CODES = {"encrypted", "damaged", "too_large", "too_many_pages", "unsupported", "empty", "timeout", "blocked"}
LATE_SECONDS = 2.0  # to be ended and reaped on a busy machine


@dataclass(slots=True)
class Figures:
    """`faults` say what did not hold; everything else is counted."""

    files: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    longest: float = 0.0
    details: Counter[str] = field(default_factory=Counter)
    """Exceptions that left the reader as a surprise: answered well, but worth a look."""
    faults: list[str] = field(default_factory=list)


@contextmanager
def own_temporary_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        before, tempfile.tempdir = tempfile.tempdir, folder
        try:
            yield Path(folder)
        finally:
            tempfile.tempdir = before


def fuzz(files: Sequence[Spoiled], desk: Desk, settings: Settings) -> Figures:
    """Read all, in lots, and look after each lot whether anything was left behind."""
    figures = Figures()
    desk.reader(len(files))
    with own_temporary_folder() as scratch:
        for start in range(0, len(files), 50):
            before, others = open_files(), children()
            with tempfile.TemporaryDirectory(prefix="lot-") as lot:
                read_lot(files[start:start + 50], Path(lot), desk, settings, figures)
            figures.faults += left_behind(scratch, before, others)
    return figures


def read_lot(files: Sequence[Spoiled], lot: Path, desk: Desk, settings: Settings, figures: Figures) -> None:
    reader, jobs = desk.reader(1), []
    for one in files:
        place = lot / one.name
        place.write_bytes(one.data)
        jobs.append(Job(one.name, place, len(one.data)))
    jobs = jobs_of(jobs, lot / "members", settings, figures)
    bounds = bounds_of(settings)
    for job in jobs:
        job_begun = time.monotonic()
        (outcome,) = run_all([job], lambda job, alive: read_one(job, reader, None, alive), bounds=bounds)
        seconds = time.monotonic() - job_begun
        figures.longest = max(figures.longest, seconds)
        limit = (bounds.file_seconds + bounds.per_page_seconds * bounds.max_pages) * MAX_PATIENCE + LATE_SECONDS
        if seconds > limit:
            figures.faults.append(f"{job.name}: {seconds:.1f} s, later than {limit:.0f} s")
        look_at(read_of(job, "0" * 64, outcome), outcome, figures)


def jobs_of(jobs: Sequence[Job], into: Path, settings: Settings, figures: Figures) -> list[Job]:
    """Archives are opened, each member is a file of its own; what only begins like one is read as it is."""
    archives = [job for job in jobs if may_be_archive(job.path)]
    found = [job for job in jobs if job not in archives]
    for job, taken in zip(archives, take_out(archives, into, limits_of(settings), 1, bounds_of(settings)), strict=True):
        if taken is None:
            found.append(job)
            continue
        for one in taken:
            if one.problem is None:
                found.append(replace(job, name=f"{job.name}/{one.name}", path=one.path))
            else:
                count(one.problem.code, one.problem.message, job.name, figures)
    return found


def look_at(read: ReadFile, outcome: bytes | Fault, figures: Figures) -> None:
    if isinstance(outcome, Fault) and outcome.detail:
        figures.details[outcome.detail.partition(": ")[0]] += 1
    if read.problem is None:
        count("read", "Terbaca.", read.file, figures)
        if not read.documents:
            figures.faults.append(f"{read.file}: neither a paper nor a problem")
    else:
        count(read.problem.code, read.problem.message, read.file, figures)


def count(code: str, message: str, name: str, figures: Figures) -> None:
    figures.files += 1
    figures.outcomes[code] += 1
    if code not in CODES | {"read"} or not message.endswith("."):
        figures.faults.append(f"{name}: {code} {message!r} is no problem of the contract with a sentence")


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - a Path would open one more for as long as it lists


def children() -> set[str]:
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split())


def left_behind(scratch: Path, before: int, others: Set[str] = frozenset()) -> list[str]:
    """Processes, descriptors, folders that a lot left; none: an empty list. `others` were there before."""
    faults = [f"left in the temporary folder: {place.name}" for place in scratch.iterdir()]
    if left := children() - others:
        faults.append(f"left running: {sorted(left)}")
    if open_files() > before:
        faults.append(f"{open_files() - before} descriptors left open")
    return faults
