"""One file of the service, from its row to its outcome. Reading itself is what `bukti check` does, in a child."""
from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from records.database import reading, transaction
from records.logs import log
from records.page_pictures import NAME
from records.queue import claim, give_back, release
from records.settings import Settings
from records.settling import QUARANTINE, LeaseLost, Member, Outcome, outcome_of, settle_file, stored_reading
from records.shelf import is_away
from records.store import CHUNK_BYTES, Store
from records.tables import File, FileState
from rules.paper import Problem
from worker.batch import WARM_FROM_FILES, Desk, Source, bounds_of, job, read_of, read_one
from worker.cache import reader_version
from worker.crew import CRASHED, STOPPED, Fault, Job, run_all
from worker.learning.dressing import dress
from worker.lease import Lease, Stopped
from worker.pulse import Pulse
from worker.reader import limits_of
from worker.unpacking import Taken, may_be_archive, take_out

JPEG_BEGINNING = b"\xff\xd8"
MOST_PICTURE_BYTES = 8 << 20
AWAY_SECONDS = 1.0  # before a database or a store that is away is asked again


class ReaderKilled(Exception):
    """The child that read the file was ended from outside; another attempt may do better."""

    code = "reader_killed"


@dataclass(frozen=True, slots=True)
class Shop:
    """What a process of the pool works with. `desk` holds the readers, loaded before the pool was forked."""

    settings: Settings
    engine: Engine
    store: Store
    desk: Desk
    pulse: Pulse

    @property
    def reader(self) -> str:
        return reader_of(self.desk)


def reader_of(desk: Desk) -> str:
    """Names engine and version: what readings and their pictures are kept under."""
    return f"{desk.engine_key}-{reader_version()}"


def serve_file(shop: Shop, file_id: str) -> None:
    """Claim a file, read it, settle it. Whatever happens to it is written to its row, and nothing is raised for it."""
    shop.pulse.beat()
    seconds = shop.settings.lease_seconds
    with transaction(shop.engine) as session:
        owner = claim(session, file_id, seconds)
        file = session.get(File, file_id)
    if owner is None or file is None:
        return
    dress(shop.engine, file.lsp_id)
    begun = time.monotonic()
    with Lease(shop.engine, file_id, owner, seconds, shop.pulse) as lease:
        try:
            outcome = work(shop, file, lease)
            settle(shop, file, lease, outcome, time.monotonic() - begun)
        except LeaseLost:
            log("worker").warning("lease_lost", file=file_id)
        except Stopped:
            with transaction(shop.engine) as session:
                release(session, file_id, owner)
        except BaseException as error:  # noqa: BLE001 - lack of memory, a limit: the attempt failed, the worker goes on
            failed(shop, file, owner, error)


def settle(shop: Shop, file: File, lease: Lease, outcome: Outcome, seconds: float) -> None:
    """A database that is cut off meanwhile is asked again as long as the lease may last: the work is done.

    Raises LeaseLost, Stopped, OperationalError.
    """
    until = time.monotonic() + shop.settings.lease_seconds
    while True:
        try:
            with transaction(shop.engine) as session:
                return settle_file(session, file.id, lease.owner, outcome, seconds, shop.settings.schemes)
        except OperationalError as error:
            log("worker").warning("not_settled", file=file.id, error=type(error).__name__)
            lease.check()
            if time.monotonic() > until:
                raise
            time.sleep(AWAY_SECONDS)


def failed(shop: Shop, file: File, owner: str, error: BaseException) -> None:
    """An attempt counts where the file may be at fault, and not where store or disk are."""
    if is_away(error):
        log("worker").error("store_away", file=file.id, error=type(error).__name__)
        time.sleep(AWAY_SECONDS)
        with transaction(shop.engine) as session:
            release(session, file.id, owner)
        return
    log("worker").error("attempt_failed", file=file.id, attempt=file.attempts, error=type(error).__name__)
    with transaction(shop.engine) as session:
        if give_back(session, file.id, owner):
            return
        settle_file(session, file.id, owner, Outcome(FileState.QUARANTINED, QUARANTINE), extra=shop.settings.schemes)


def work(shop: Shop, file: File, lease: Lease) -> Outcome:
    """What comes of a file; nothing shared is written but to the store, where the same content is the same file.

    Raises LeaseLost, Stopped, ReaderKilled, OSError, Altered.
    """
    with reading(shop.engine) as session:
        known = stored_reading(session, file.lsp_id, file.sha256, shop.reader)
    if known is not None:
        return replace(outcome_of(known, shop.reader, keep=True), reading=None)
    with TemporaryDirectory(prefix="bukti-") as folder:
        place = Path(folder) / "file"
        shop.store.fetch(file.lsp_id, file.sha256, place)
        lease.check()
        if may_be_archive(place) and not file.archive_id:
            taken = unpack(shop, file, place, Path(folder) / "members", lease)
            if taken is not None:
                return unpacked(shop, file, taken, Path(folder) / "members", lease)
        return read(shop, file, place, Path(folder) / "kept", lease)


def read(shop: Shop, file: File, place: Path, kept: Path, lease: Lease) -> Outcome:
    one = job(Source(file.path, place), kept)
    reader = shop.desk.reader(WARM_FROM_FILES)
    (outcome,) = run_all([one], lambda job, alive: read_one(job, reader, kept, alive), bounds=bounds_of(shop.settings),
                         tick=lease.check)
    if isinstance(outcome, Fault):
        if outcome.message == STOPPED:
            raise ReaderKilled(outcome.detail)
        log("worker").warning("reader_fault", file=file.id, code=outcome.code, detail=outcome.detail.partition(": ")[0])
    whole = not isinstance(outcome, Fault) and (kept / "reading.json").is_file()
    if whole:
        for name, data in pictures_in(kept):
            shop.store.put_picture(file.lsp_id, file.sha256, shop.reader, name, data)
    return outcome_of(read_of(one, file.sha256, outcome), shop.reader, keep=whole)


def pictures_in(kept: Path) -> Iterator[tuple[str, bytes]]:
    """What a child left behind, taken for nothing but a picture: no link is followed out of its folder."""
    for place in sorted(kept.iterdir()):
        if not NAME.fullmatch(place.name) or place.is_symlink():
            continue
        handle = os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(handle, "rb") as file:
            data = file.read(MOST_PICTURE_BYTES)
        if data.startswith(JPEG_BEGINNING):
            yield place.name, data


def unpack(shop: Shop, file: File, place: Path, into: Path, lease: Lease) -> list[Taken] | None:
    """The files of an archive, None for what only begins like one."""
    one = Job(file.path, place, file.size)
    (taken,) = take_out([one], into, limits_of(shop.settings), 1, bounds_of(shop.settings), lease.check)
    return taken


def unpacked(shop: Shop, file: File, taken: list[Taken], into: Path, lease: Lease) -> Outcome:
    """Files of an archive go to the store, where they become files of the batch. One without a name is the archive."""
    for one in taken:
        if not one.name and one.problem:
            return Outcome(FileState.FAILED, one.problem)
    return Outcome(FileState.UNPACKED, members=[stored(shop, file, one, into, lease) for one in taken])


def stored(shop: Shop, file: File, taken: Taken, into: Path, lease: Lease) -> Member:
    lease.check()
    if taken.problem is not None:
        return Member(taken.name, None, taken.problem)
    if taken.path.is_symlink() or not taken.path.resolve().is_relative_to(into.resolve()):
        return Member(taken.name, None, Problem("damaged", CRASHED))  # the child said what it should not have said
    with taken.path.open("rb") as source:
        return Member(taken.name, shop.store.put(file.lsp_id, iter(partial(source.read, CHUNK_BYTES), b"")))
