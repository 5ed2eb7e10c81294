"""Rows of files on their way, on SQLite and on PostgreSQL."""
from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from records.arrival_tables import Arrival
from records.arrivals import Announced, Missing, announce, arrived, close_whole
from records.arrived_files import changed_files
from records.database import migrate, open_records, transaction
from records.receiving import BatchClosed, close_batch, open_batch
from records.settings import Settings
from records.store import Stored
from records.tables import Batch, File, Lsp
from tests.parts.postgres import Cluster

CONTENT = Stored("a" * 64, 10)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Engine:
    if request.param == "sqlite":
        url = ""
    else:
        found: Cluster = request.getfixturevalue("cluster")
        url = found.new_database()
    one = open_records(Settings(data=tmp_path, database=url))
    migrate(one)
    return one


@pytest.fixture
def batch(engine: Engine) -> Batch:
    with transaction(engine) as session:
        lsp = Lsp(name="LSP")
        session.add(lsp)
        session.flush()
        return open_batch(session, lsp.id, name="x", assessed_on=date(2026, 11, 16), actor="tests")


def told(engine: Engine, batch: Batch, *files: Announced) -> dict[str, Arrival]:
    with transaction(engine) as session:
        return announce(session, batch, files)


def came(engine: Engine, arrival: Arrival) -> str:
    with transaction(engine) as session:
        return arrived(session, arrival, CONTENT, "tests").id


def count(engine: Engine, of: type[File] | type[Arrival]) -> int:
    with transaction(engine) as session:
        return session.scalar(select(func.count()).select_from(of)) or 0


def at_once(do: Callable[[], object], times: int = 6) -> None:
    faults: list[BaseException] = []

    def one() -> None:
        try:
            do()
        except BaseException as error:  # noqa: BLE001 - handed to the test below
            faults.append(error)

    threads = [threading.Thread(target=one) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults, faults


def test_a_file_announced_by_many_at_once_is_one(engine: Engine, batch: Batch) -> None:
    at_once(lambda: told(engine, batch, Announced("a.pdf", 10), Announced("b.pdf", 10)))
    assert count(engine, Arrival) == 2


def test_a_file_that_arrives_many_times_at_once_is_one(engine: Engine, batch: Batch) -> None:
    arrival = told(engine, batch, Announced("a.pdf", 10))["a.pdf"]
    at_once(lambda: came(engine, arrival))
    assert count(engine, File) == 1


def test_what_has_arrived_stays_so_when_it_is_said_again_after_the_end(engine: Engine, batch: Batch) -> None:
    arrival = told(engine, batch, Announced("a.pdf", 10))["a.pdf"]
    first = came(engine, arrival)
    with transaction(engine) as session:
        close_batch(session, batch.id, "tests")
    assert came(engine, arrival) == first
    with pytest.raises(BatchClosed):
        told(engine, batch, Announced("b.pdf", 10))


def test_a_changed_file_is_announced_anew_and_one_that_has_arrived_is_not(engine: Engine, batch: Batch) -> None:
    told(engine, batch, Announced("a.pdf", 10, "1"))
    assert told(engine, batch, Announced("a.pdf", 12, "2"))["a.pdf"].size == 12
    came(engine, told(engine, batch, Announced("a.pdf", 12, "2"))["a.pdf"])
    assert told(engine, batch, Announced("a.pdf", 13, "3"))["a.pdf"].size == 12


def test_a_batch_is_closed_when_nothing_is_missing_or_the_rest_is_given_up(engine: Engine, batch: Batch) -> None:
    arrivals = told(engine, batch, Announced("a.pdf", 10), Announced("b.pdf", 10))
    came(engine, arrivals["a.pdf"])
    with transaction(engine) as session, pytest.raises(Missing) as error:
        close_whole(session, batch, "tests")
    assert error.value.count == 1
    for _ in range(2):  # the answer to the first may be lost
        with transaction(engine) as session:
            close_whole(session, batch, "tests", without_rest=True)
    with transaction(engine) as session:
        lost = session.scalars(select(File).where(File.path == "b.pdf")).one()
        assert session.scalars(select(Batch.state)).one() == "working"
    assert (lost.state, lost.problem and lost.problem["code"]) == ("failed", "timeout")


def test_the_second_file_of_one_content_is_told_of_the_first(engine: Engine, batch: Batch) -> None:
    for path in ("a.pdf", "b.pdf"):
        came(engine, told(engine, batch, Announced(path, 10))[path])
    with transaction(engine) as session:
        files, after = changed_files(session, batch.id, 0.0)
        again, _ = changed_files(session, batch.id, after + 60)
    assert [(file.path, file.twin and file.twin.path) for file in files] == [("a.pdf", None), ("b.pdf", "a.pdf")]
    assert again == []
