"""Redis that is full (maxmemory, noeviction): uploads are taken in all the same, and each file is called in the end."""
from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from records.broker import QUEUE_OF, broker_app
from records.database import reading, transaction
from records.publishing import away_until, publish
from records.receiving import close_batch, file_row, open_batch
from records.store import Stored
from records.tables import File, FileState, Lane
from records.viewer import Role
from tests.gate.house import House, add_body, open_house
from tests.parts.redis import RedisServer, server_in
from tests.service.house import DAY


@pytest.fixture
def full() -> Iterator[RedisServer]:
    with server_in() as server:
        yield server


@pytest.mark.long
@pytest.mark.parametrize(("files", "room_bytes"), [(900, 300_000), (5_000, 2_000_000)])
def test_nothing_is_lost_and_nobody_sees_a_fault(
    files: int, room_bytes: int, full: RedisServer, tmp_path: Path
) -> None:
    full.client.config_set("maxmemory", int(full.client.info()["used_memory"]) + room_bytes)  # type: ignore[index]
    house = open_house(tmp_path / "data", redis_url=full.url)
    body = add_body(house, "a")
    fill(house, body.lsp_id, files)
    broker, called = broker_app(full.url), set[str]()
    first = publish(broker, house.engine)
    assert 0 < first < files  # it took what it had room for, and then no more
    answer = house.visitor(body.people[Role.STAFF]).post("/kiriman/baru", content_type="multipart/form-data", data={
        "csrf": body.people[Role.STAFF].csrf, "assessed_on": "2026-11-16",
        "files": (io.BytesIO(b"%PDF-1.7"), "siti/a.pdf")})
    assert answer.status_code == 303
    while taken := drain(full):
        called |= taken
        settle(house, taken)
        away_until.clear()  # the pause after a broker that failed
        publish(broker, house.engine)
    with reading(house.engine) as session:
        waiting = session.scalar(select(func.count()).select_from(File).where(File.state == FileState.RECEIVED))
    assert waiting == 0 and len(called) >= files + 1


def fill(house: House, lsp_id: str, files: int) -> None:
    with transaction(house.engine) as session:
        batch = open_batch(session, lsp_id, name="besar", assessed_on=DAY, actor="tests")
        session.add_all([file_row(batch, f"{number:04}/a.pdf", Stored(f"{number:064x}", 9), Lane.BATCH, 1.0)
                         for number in range(files)])
        session.flush()
        close_batch(session, batch.id, "tests")


def drain(server: RedisServer) -> set[str]:
    """All messages that lie there, as workers would take them; the ids they bear."""
    told = set()
    for queue in QUEUE_OF.values():
        while message := server.client.lpop(queue):
            told.add(json.loads(message)["headers"]["argsrepr"].split("'")[1])  # type: ignore[arg-type]
    return told


def settle(house: House, ids: set[str]) -> None:
    with transaction(house.engine) as session:
        session.execute(update(File).where(File.id.in_(list(ids)[:30_000])).values(state=FileState.READ))
