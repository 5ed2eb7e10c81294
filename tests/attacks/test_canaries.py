"""200 people pass every stage by name and number, good and bad: no log, message, page of an error nor disk tells."""
from __future__ import annotations

import io
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from records.broker import broker_app
from records.database import reading
from records.logs import start_logs
from records.publishing import publish
from records.tables import Audit
from records.viewer import Role
from tests.gate.house import Body, House, add_body, open_house
from tests.parts.redis import RedisServer, server_in
from tests.records.test_logs import nik
from tests.service.house import House as ServiceHouse
from tests.service.papers import certificate
from worker.batch import Desk

CANARIES, EACH = 200, 20
SYLLABLES = ("zub", "qor", "wex", "vyl", "xan", "jyq", "kaz", "puq")


@dataclass(frozen=True)
class Flown:
    house: House
    body: Body
    wanted: tuple[bytes, ...]
    told: str
    """All that was written to the standard streams."""
    queue: bytes
    """All that the queue wrote to its disk, and what it still holds."""
    batch_id: str


def canaries() -> list[tuple[str, str]]:
    """(NIK, name), the same each time; names that stand in no list and no word."""
    chance = random.Random(11)
    return [(nik(chance), "".join(chance.choice(SYLLABLES) for _ in range(3)).title()) for _ in range(CANARIES)]


def files_of(people: list[tuple[str, str]]) -> dict[str, bytes]:
    """Folders of twenty people each; papers that read well, break, are of no kind we read, or are hostile."""
    files = {}
    for number in range(0, len(people), EACH):
        some, (first, name) = people[number:number + EACH], people[number]
        folder = f"{number:03}-{name}-{first}"
        numbers = " ".join(digits for digits, _ in some[1:4])
        files[f"{folder}/ijazah {numbers}.pdf"] = certificate(f"{name} NIK {first}", number)
        files[f"{folder}/{'-'.join(one for _, one in some[4:7])}.jpg"] = b"\xff\xd8 " + some[5][0].encode()
        files[f"{folder}/{'-'.join(one for _, one in some[7:])}.exe"] = f"MZ {some[8]}".encode()
    return files


@pytest.fixture(scope="module")
def flown(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Iterator[Flown]:
    with server_in() as server:
        yield fly(tmp_path_factory.mktemp("canaries") / "data", server, desk)


def fly(data: Path, server: RedisServer, desk: Desk) -> Flown:
    written = io.StringIO()
    start_logs(written)
    people = canaries()
    house = open_house(data, redis_url=server.url)
    body = add_body(house, "a")
    service = ServiceHouse(house.settings, house.engine, house.store, body.lsp_id)
    roster = [{"folder": f"{number:03}-{name}-{digits}", "name": name, "nik": digits}
              for number, (digits, name) in enumerate(people)]
    batch_id = service.upload(files_of(people), roster=roster, name=f"Kiriman {people[0][1]}")
    publish(broker_app(house.settings.redis_url), house.engine)
    service.serve(desk)
    wanted = tuple(one.encode() for digits, name in people for one in (digits, name))
    queue = b"".join(place.read_bytes() for place in server.folder.rglob("*") if place.is_file())
    return Flown(house, body, wanted, written.getvalue(), queue, batch_id)


def said(flown: Flown, text: bytes) -> list[bytes]:
    low = text.lower()
    return [one for one in flown.wanted if one.lower() in low]


def test_they_were_there_to_be_told(flown: Flown) -> None:
    """Else nothing below could fail: pages show them to those who may see them."""
    staff = flown.house.visitor(flown.body.people[Role.STAFF])
    shown = staff.get(f"/kiriman/{flown.batch_id}").data
    assert len(said(flown, shown)) >= 20
    assert b"file_failed" in flown.told.encode() or flown.queue


def test_no_log_no_queue_and_no_count_tells(flown: Flown) -> None:
    assert len(flown.queue) > 1_000
    for place, text in (("log", flown.told.encode()), ("queue", flown.queue),
                        ("metrics", flown.house.visitor().get("/metrics").data)):
        assert said(flown, text) == [], place


def test_no_audit_line_tells(flown: Flown) -> None:
    with reading(flown.house.engine) as session:
        lines = session.scalars(select(Audit)).all()
    assert len(lines) > 30
    assert said(flown, repr([(one.actor, one.action, one.object_id, one.detail) for one in lines]).encode()) == []


def test_no_page_of_an_error_and_no_address_tells(flown: Flown) -> None:
    """Errors that strangers and people of another body get, and the addresses that our own pages lead to."""
    other = add_body(flown.house, "b")
    visitors = [flown.house.visitor(), flown.house.visitor(other.people[Role.STAFF])]
    own = flown.house.visitor(flown.body.people[Role.STAFF])
    page = own.get(f"/kiriman/{flown.batch_id}").text
    addresses = {part.split('"')[0] for part in page.split('href="')[1:]} | {
        part.split('"')[0] for part in page.split('src="')[1:]}
    assert len(addresses) > 10 and said(flown, " ".join(addresses).encode()) == []
    for visitor in visitors:
        for address in [f"/kiriman/{flown.batch_id}", *sorted(addresses)[:30]]:
            if address.startswith("/"):
                answer = visitor.get(address)
                assert said(flown, answer.data + str(answer.headers).encode()) == [], address


def test_neither_database_nor_store_tells(flown: Flown) -> None:
    data: Path = flown.house.settings.data
    places = [place for place in data.rglob("*") if place.is_file()]
    assert len(places) > 30
    for place in places:
        assert said(flown, place.read_bytes()) == [], place.name
        assert said(flown, str(place).encode()) == []
