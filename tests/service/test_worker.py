"""A real `bukti worker` with a real Redis: who goes first, who is given up, and how it ends."""
from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from records.broker import QuickFirst, broker_app
from records.database import reading, transaction
from records.presence import Presence, present
from records.settings import Settings
from records.store import SealedStore
from records.tables import SETTLED, File, FileState, Lane
from tests.chaos.processes import children
from tests.chaos.world import Worker
from tests.parts.redis import RedisServer
from tests.service.house import House
from tests.service.papers import certificate, portfolios
from worker import serving, sweeper
from worker.batch import Desk
from worker.pulse import Pulse
from worker.service import DONE, FAILED, STALLED, WATCHED, forked, watch
from worker.sweeper import Stalled, Sweeper
from worker.workplace import clear_old, workplace

SLOW_PAPER = Path(__file__).parents[2] / "samples" / "002-laila-munawaroh-rohmah" / "sertifikat pelatihan.jpg"
PATIENCE_SECONDS = 60.0


@pytest.fixture
def worker(quiet: House, tmp_path: Path) -> Iterator[Worker]:
    one = Worker(quiet, tmp_path / "log")
    yield one
    one.kill()


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def settled(house: House, batch_id: str) -> list[File]:
    return [file for file in house.files() if file.batch_id == batch_id and file.state in SETTLED]


@pytest.mark.long
def test_a_small_upload_is_not_behind_a_large_one_and_a_lost_file_stops_nobody(quiet: House, worker: Worker) -> None:
    large = quiet.upload(portfolios(9, 4))
    quiet.publish()
    small = quiet.upload({"Rina Kusuma/a.pdf": certificate("Rina Kusuma", 900)})
    quiet.publish()
    lost = next(file for file in quiet.files() if file.lane == Lane.BATCH)
    assert isinstance(quiet.store, SealedStore)
    (quiet.settings.data / "files" / quiet.store.place(quiet.lsp_id, lost.sha256)).unlink()
    worker.start()
    until(lambda: len(settled(quiet, small)) == 1)
    assert len(settled(quiet, large)) <= 20 + 2 * 2  # its own first files in the quick lane, and those begun since
    until(lambda: len(settled(quiet, large)) == 36)
    (given_up,) = [file for file in quiet.files() if file.state == FileState.QUARANTINED]
    assert (given_up.id, given_up.attempts) == (lost.id, 3)
    assert given_up.problem and "Unggah ulang" in given_up.problem["message"]
    until(lambda: {one.state for one in quiet.batches()} == {"done"})
    assert len(quiet.judgements()) == 10
    with reading(quiet.engine) as session:
        assert [(one.processes, one.engine) for one in present(session)] == [(2, "tesseract")]
    assert worker.stop() == 0
    with reading(quiet.engine) as session:
        assert present(session) == []
    assert list((quiet.settings.data / "work").iterdir()) == []


@pytest.mark.long
def test_a_worker_that_is_asked_to_stop_gives_its_files_back(quiet: House, worker: Worker) -> None:
    paper = SLOW_PAPER.read_bytes()
    quiet.upload({f"Laila/{number}.jpg": paper + b"\0" * number for number in range(2)})
    worker.start()
    until(lambda: any(file.state == FileState.READING for file in quiet.files()))
    assert worker.process
    began = time.monotonic()
    processes = [worker.process.pid, *children(worker.process.pid), *worker.pool]
    assert worker.stop() == 0
    assert time.monotonic() - began < 10
    for file in quiet.files():
        assert (file.state, file.attempts) in {(FileState.RECEIVED, 0), (FileState.READ, 1)}
    assert not any(Path(f"/proc/{pid}").exists() for pid in processes)


@pytest.mark.long
def test_a_killed_sweeper_is_replaced_and_a_killed_pool_ends_the_worker(worker: Worker) -> None:
    worker.start()
    assert worker.process
    parent = worker.process.pid
    until(lambda: len(worker.pool) == 2)
    (swept,) = [pid for pid in children(parent) if not children(pid)]
    os.kill(swept, signal.SIGKILL)
    until(lambda: any(not children(pid) and pid != swept for pid in children(parent)))
    (pool,) = [pid for pid in children(parent) if children(pid)]
    readers = children(pool)
    os.kill(pool, signal.SIGKILL)
    assert worker.process.wait(20) == 128 + signal.SIGKILL
    until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in readers))


def test_queues_are_asked_in_the_same_order_always() -> None:
    cycle = QuickFirst()
    for queues in ({"batch", "quick"}, ["batch", "quick"], ["quick", "batch"]):
        cycle.update(queues)
        cycle.rotate("quick")
        assert cycle.consume(2) == ["quick", "batch"]
    assert broker_app("redis://nowhere").conf.broker_transport_options["queue_order_strategy"] == (
        f"{QuickFirst.__module__}:{QuickFirst.__name__}")


@pytest.mark.parametrize("error", [MemoryError, SystemExit, KeyboardInterrupt, RecursionError])
def test_whatever_is_raised_costs_an_attempt_and_no_worker(
    error: type[BaseException], house: House, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def raising(*_: object) -> None:
        raise error

    monkeypatch.setattr(serving, "work", raising)
    house.upload({"a/b.pdf": b"x"})
    for _ in range(4):
        serving.serve_file(house.shop(desk), house.files()[0].id)
    (file,) = house.files()
    assert (file.state, file.attempts) == (FileState.QUARANTINED, 3)


def test_a_reader_that_loses_its_lease_stops_at_once_and_leaves_nothing(
    house: House, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lease is lost while the file is read: the thread that renews it finds out."""
    house.upload({"a/b.jpg": SLOW_PAPER.read_bytes()})
    shop = replace(house.shop(desk), settings=replace(house.settings, lease_seconds=1))
    whole = serving.read

    def robbed(*everything: object) -> object:
        with transaction(house.engine) as session:
            session.execute(update(File).values(owner="somebody else"))
        return whole(*everything)  # type: ignore[arg-type]

    monkeypatch.setattr(serving, "read", robbed)
    serving.serve_file(shop, house.files()[0].id)
    (file,) = house.files()
    assert (file.state, file.owner) == (FileState.READING, "somebody else")
    assert not list((house.settings.data / "files").glob("*/pictures"))


def test_a_pool_that_shows_no_life_while_messages_wait_is_stalled(
    quiet: House, redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeper, "STALLED_SECONDS", 0.2)
    app, pulse = broker_app(redis_server.url), Pulse()
    watcher = Sweeper(quiet.settings, quiet.engine, app, quiet.store, Presence("a", "b", 1, (), "", 0), pulse)
    for _ in range(3):  # nothing waits
        watcher.watch_pool()
        time.sleep(0.15)
    quiet.upload({"a/b.pdf": b"x"})
    assert quiet.publish() == 2  # the file, and the batch that is to be sorted
    for _ in range(3):  # somebody works
        pulse.beat()
        watcher.watch_pool()
        time.sleep(0.15)
    time.sleep(0.2)
    with pytest.raises(Stalled):
        watcher.watch_pool()


@pytest.mark.parametrize(("pool", "status"), [(STALLED, STALLED), (0, FAILED), (3, 3)])
def test_whoever_supervises_us_is_told_why_we_ended(pool: int, status: int) -> None:
    """A stalled pool is ended; one that ended by itself was not asked to, and is no success."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, WATCHED)

    def forever() -> int:
        time.sleep(60)
        return DONE

    try:
        if pool == STALLED:
            assert watch(forked(forever), lambda: forked(lambda: STALLED)) == status
        else:
            assert watch(forked(lambda: pool), lambda: forked(forever)) == status
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def test_what_a_killed_worker_left_behind_is_removed_and_a_living_ones_is_not(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    left = tmp_path / "work" / "left"
    left.mkdir(parents=True)
    (left / "paper").write_bytes(b"x")
    with workplace(settings) as ours:
        assert not left.exists() and ours.exists()
        assert clear_old(settings) == 0
    assert not ours.exists()
