"""Clocks jump by an hour: a worker's own, which nobody asks, and the database's, by which leases are kept."""
from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select

from records.audit import verify
from records.clock import seconds_now
from records.database import reading, transaction
from records.queue import claim, renew
from records.settings import Settings
from records.settling import LeaseLost, Outcome, settle_file
from records.tables import Audit, FileState
from tests.parts.postgres import cluster  # noqa: F401 (a fixture)
from tests.service.house import House, open_house

HOUR = 3600.0
READ = Outcome(FileState.READ, pages=1, reader="test", reading={
    "format": 1, "file": "a", "sha256": "", "pages": 1, "problem": None, "documents": []})
Jump = Callable[[float], None]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.long)])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> House:
    url = request.getfixturevalue("cluster").new_database() if request.param == "postgresql" else (
        f"sqlite:///{tmp_path / 'bukti.sqlite3'}")
    return open_house(Settings(data=tmp_path / "data", cache=None), url)


@pytest.fixture
def jump(house: House) -> Iterator[Jump]:
    """Moves the database's own clock: the function that it tells the time by is another from then on."""
    ahead = [0.0]

    def sqlite(connection: Any) -> None:
        connection.create_function("julianday", 1, lambda _: 2440587.5 + (time.time() + ahead[0]) / 86400)

    def postgres(connection: Any) -> None:
        connection.execute("CREATE SCHEMA IF NOT EXISTS jumped")
        connection.execute("CREATE OR REPLACE FUNCTION jumped.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS "
                           f"$$ SELECT pg_catalog.clock_timestamp() + interval '{ahead[0]} seconds' $$")
        connection.execute("SET search_path = jumped, pg_catalog, public")
        connection.commit()

    def connected(connection: Any, _record: Any) -> None:
        (sqlite if house.engine.dialect.name == "sqlite" else postgres)(connection)

    def to(seconds: float) -> None:
        ahead[0] = seconds
        house.engine.dispose()

    event.listen(house.engine, "connect", connected)
    to(0.0)
    yield to
    event.remove(house.engine, "connect", connected)


def claimed(engine: Engine, file_id: str) -> str | None:
    with transaction(engine) as session:
        return claim(session, file_id, 60.0)


def settled(engine: Engine, file_id: str, owner: str) -> bool:
    try:
        with transaction(engine) as session:
            settle_file(session, file_id, owner, READ)
    except LeaseLost:
        return False
    return True


def now(engine: Engine) -> float:
    with reading(engine) as session:
        return seconds_now(session)


def test_the_jump_is_one(house: House, jump: Jump) -> None:
    before = now(house.engine)
    jump(HOUR)
    assert HOUR <= now(house.engine) - before < HOUR + 60


@pytest.mark.parametrize("seconds", [HOUR, -HOUR])
def test_of_two_who_hold_a_file_over_a_jump_one_settles_it_and_the_log_stays_in_order(
    house: House, jump: Jump, seconds: float
) -> None:
    house.upload({"siti/a.pdf": b"a"})
    (file,) = house.files()
    first = claimed(house.engine, file.id)
    assert first
    jump(seconds)
    second = claimed(house.engine, file.id)
    assert bool(second) is (seconds > 0)  # forwards, the lease has run out; backwards, it holds longer
    told = [settled(house.engine, file.id, owner) for owner in (first, second) if owner]
    assert told == ([False, True] if second else [True])
    house.upload({"budi/b.pdf": b"b"})
    jump(0.0)
    house.upload({"ani/c.pdf": b"c"})
    with reading(house.engine) as session:
        lines = list(session.scalars(select(Audit).order_by(Audit.number)))
        assert verify(session) == [] and [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert sum(line.action == "file_read" for line in lines) == 1


def test_a_worker_that_believes_another_hour_keeps_its_lease_and_takes_nobody_elses(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite the database's clock is the machine's own, in C, which Python's is not asked for either."""
    house.upload({"siti/a.pdf": b"a"})
    (file,) = house.files()
    owner, real = claimed(house.engine, file.id), time.time
    assert owner
    for seconds in (HOUR, -HOUR):
        monkeypatch.setattr(time, "time", partial(lambda ahead: real() + ahead, seconds))
        assert abs(time.time() - real()) > HOUR / 2
        assert claimed(house.engine, file.id) is None
        with transaction(house.engine) as session:
            assert renew(session, file.id, owner, 60.0)
    assert settled(house.engine, file.id, owner)
