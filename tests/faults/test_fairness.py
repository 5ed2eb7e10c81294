"""One body sends a large batch; twenty others send five files each and wait as on a quiet day, but for a moment."""
from __future__ import annotations

import json
from pathlib import Path
from statistics import quantiles

import pytest
from sqlalchemy import select, update

from records.broker import QUEUE_OF, QuickFirst, broker_app
from records.database import transaction
from records.publishing import publish
from records.receiving import QUICK_FILES, add_file, close_batch, open_batch
from records.settings import Settings
from records.store import Stored
from records.tables import File, FileState, Lsp
from tests.faults.conftest import redis_server  # noqa: F401 (a fixture)
from tests.parts.redis import RedisServer
from tests.service.house import DAY, House, open_house

MANY, BODIES, EACH = 150, 20, 5


def send(house: House, lsp_id: str, files: int) -> None:
    with transaction(house.engine) as session:
        batch = open_batch(session, lsp_id, name="k", assessed_on=DAY, actor="tests")
        for number in range(files):
            add_file(session, batch, f"{number:04}/a.pdf", Stored(f"{lsp_id}{number:032x}", 9), "tests")
        close_batch(session, batch.id, "tests")


def new_body(house: House) -> str:
    with transaction(house.engine) as session:
        lsp = Lsp(name="LSP")
        session.add(lsp)
        session.flush()
        return lsp.id


def called(house: House, server: RedisServer) -> list[str]:
    """Bodies in the order in which a worker takes their files: it asks the queues in this order each time."""
    publish(broker_app(house.settings.redis_url), house.engine)
    order = QuickFirst()
    order.update(QUEUE_OF.values())
    with transaction(house.engine) as session:
        body_of = {file.id: file.lsp_id for file in session.scalars(select(File))}
        session.execute(update(File).values(state=FileState.READ))  # or what is slow to take would be sent again
    found: list[str] = []
    for queue in order.consume(len(QUEUE_OF)):
        while message := server.client.rpop(queue):
            identity = json.loads(message)["headers"]["argsrepr"].split("'")[1]  # type: ignore[arg-type]
            found += [body_of[identity]] if identity in body_of else []
    return found


def waits(order: list[str], bodies: list[str]) -> float:
    """How many files are read before one of theirs, at the 95th of a hundred."""
    return quantiles([place for place, body in enumerate(order, 1) if body in bodies], n=20)[-1]


@pytest.mark.long
def test_twenty_small_ones_are_not_behind_a_large_one(redis_server: RedisServer, tmp_path: Path) -> None:  # noqa: F811
    settings = Settings(data=tmp_path / "data", cache=None, redis_url=redis_server.url)
    house = open_house(settings, f"sqlite:///{tmp_path / 'bukti.sqlite3'}")
    quiet = [new_body(house) for _ in range(BODIES)]
    for body in quiet:
        send(house, body, EACH)
    alone = waits(called(house, redis_server), quiet)
    large, small = new_body(house), [new_body(house) for _ in range(BODIES)]
    send(house, large, MANY)
    publish(broker_app(house.settings.redis_url), house.engine)
    for body in small:
        send(house, body, EACH)
    order = called(house, redis_server)
    assert order.count(large) == MANY and sum(body in small for body in order) == BODIES * EACH
    assert waits(order, small) <= alone + QUICK_FILES < 2 * alone
