"""Reads all files of many candidates: archives opened, each content read once, readings taken from the cache."""
from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from records.settings import Settings
from rules.paper import Problem, ReadFile
from rules.stored import decode_read_file, encode_read_file, renamed
from worker import cache
from worker.believable import believed
from worker.child import Alive
from worker.crew import CRASHED, Bounds, Fault, Job, run_all
from worker.engines import available
from worker.network import precision_here
from worker.pipeline import Reader, read_bytes
from worker.reader import make_reader
from worker.sandbox.demand import walls_of

WARM_FROM_FILES = 4
"""From here on the second that it takes to make the networks ready is won back in the children."""
CANNOT_OPEN = "Berkas ini tidak ada atau tidak boleh dibaca. Periksa tempat dan izinnya, lalu ulangi."


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: the name that people see, where its bytes lie, and what is already known to be wrong with it."""

    name: str
    path: Path
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Told after each file."""

    done: int
    total: int
    file: str
    detail: str = ""
    """Of a fault in the program, for whoever mends it."""


Watch = Callable[[Progress], None]


def bounds_of(settings: Settings) -> Bounds:
    """Raises `worker.sandbox.demand.NoWalls`."""
    return Bounds(
        page_seconds=settings.page_seconds, file_seconds=settings.file_seconds,
        per_page_seconds=settings.per_page_seconds, max_pages=settings.max_pages,
        memory_bytes=settings.memory_mb << 20, output_bytes=settings.output_mb << 20, walls=walls_of(settings.sandbox),
    )


class Desk:
    """The readers of one run, loaded at the first file that is not in the cache."""

    def __init__(self, settings: Settings, cache_folder: Path | None) -> None:
        self.settings, self.cache_folder = settings, cache_folder
        self._reader: Reader | None = None

    def reader(self, files: int) -> Reader:
        """Loaded once, and made ready for as many files as are to be read."""
        if self._reader is None:
            self._reader = make_reader(self.settings, warm=files >= WARM_FROM_FILES)
        return self._reader

    @cached_property
    def engine_key(self) -> str:
        """Names the readers that a reading comes from, as `choose` will load them, without loading them."""
        missing = available()
        first = self.settings.engine
        if first == "auto":
            first = "tesseract" if missing["ppocr"] else "ppocr"
        if first == "tesseract":
            return first
        first = f"ppocr-{precision_here(self.settings.precision)}"
        return first if missing["tesseract"] else f"{first}-tesseract"

    def place(self, sha256: str) -> Path | None:
        return cache.place_of(self.cache_folder, sha256, self.engine_key) if self.cache_folder else None

    def preview(self, sha256: str, document: int, page: int) -> Path | None:
        """Where the picture of a page of the nth document lies, if readings are kept."""
        place = self.place(sha256)
        return cache.preview(place, document, page) if place else None

    def read_all(
        self, sources: Sequence[Source], watch: Watch, tick: Callable[[], None]
    ) -> list[ReadFile]:
        """A reading of each source, in their order. The same bytes under several names are read once."""
        known = {index: read for index, read in enumerate(map(self.at_once, sources)) if read is not None}
        hashes = {index: digest(source.path) for index, source in enumerate(sources) if index not in known}
        first: dict[str, int] = {}
        for index, sha256 in hashes.items():
            first.setdefault(sha256, index)
        read = dict(self.kept(sources, first))
        jobs = [job(sources[index], self.place(sha256)) for sha256, index in first.items() if sha256 not in read]
        read |= self.read_new(jobs, [sha256 for sha256 in first if sha256 not in read], watch, tick)
        return [
            known[index] if index in known else renamed(read[hashes[index]], source.name)
            for index, source in enumerate(sources)
        ]

    def at_once(self, source: Source) -> ReadFile | None:
        """The answer where none needs a look inside: a known problem, a file that cannot be opened."""
        if source.problem is not None:
            return ReadFile(source.name, "", 0, source.problem)
        try:
            if stat.S_ISREG(source.path.stat().st_mode):  # a pipe or a device would never end
                with source.path.open("rb"):
                    return None
            return ReadFile(source.name, "", 0, Problem("blocked", CANNOT_OPEN))
        except OSError:
            return ReadFile(source.name, "", 0, Problem("blocked", CANNOT_OPEN))

    def kept(self, sources: Sequence[Source], first: dict[str, int]) -> Iterator[tuple[str, ReadFile]]:
        for sha256, index in first.items():
            place = self.place(sha256)
            read = cache.load(place, sources[index].name) if place else None
            if read is not None:
                yield sha256, read

    def read_new(
        self, jobs: Sequence[Job], hashes: Sequence[str], watch: Watch, tick: Callable[[], None]
    ) -> dict[str, ReadFile]:
        if not jobs:
            return {}
        reader, done = self.reader(len(jobs)), 0  # loaded here, before any child is forked
        places = {job.path: self.place(sha256) for job, sha256 in zip(jobs, hashes, strict=True)}

        def on_done(job: Job, outcome: bytes | Fault) -> None:
            nonlocal done
            done += 1
            watch(Progress(done, len(jobs), job.name, outcome.detail if isinstance(outcome, Fault) else ""))

        def work(job: Job, alive: Alive) -> bytes:
            return read_one(job, reader, places[job.path], alive)

        outcomes = run_all(
            jobs, work, workers=self.settings.workers, bounds=bounds_of(self.settings), on_done=on_done, tick=tick
        )
        return {
            sha256: read_of(job, sha256, outcome)
            for job, sha256, outcome in zip(jobs, hashes, outcomes, strict=True)
        }


def job(source: Source, place: Path | None) -> Job:
    """A source to be read by a child that may write its reading at `place`, and nowhere else."""
    if place is not None:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Job(source.name, source.path, source.path.stat().st_size, (place,) if place else ())


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_one(job: Job, reader: Reader, place: Path | None, alive: Alive) -> bytes:
    """In the child: read a file, keep its reading, hand it back. What ran out of time may do better the next time."""
    reading = read_bytes(job.name, job.path.read_bytes(), reader, alive)
    in_time = reading.file.problem is None or reading.file.problem.code != "timeout"
    if place is not None and in_time:
        pictures = [(identity, text.number, text.picture) for identity, text in reading.pictures]
        cache.store(place, reading.file, pictures)
    return json.dumps(encode_read_file(reading.file)).encode()


def read_of(job: Job, sha256: str, outcome: bytes | Fault) -> ReadFile:
    """What a child handed back, as a value. What it should not have said is a problem of its file."""
    if isinstance(outcome, Fault):
        return ReadFile(job.name, sha256, 0, Problem(outcome.code, outcome.message))
    try:
        return believed(decode_read_file(json.loads(outcome)), job.name, sha256)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return ReadFile(job.name, sha256, 0, Problem("damaged", CRASHED))
