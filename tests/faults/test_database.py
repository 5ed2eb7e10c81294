"""PostgreSQL goes away and comes back: pages say so, uploads in flight resume, and what was read is settled once."""
from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from records.settings import Settings
from records.viewer import Role
from tests.chaos.world import Worker
from tests.faults.lines import away, cut
from tests.gate.house import Body, House, add_body, open_house
from tests.parts.postgres import Cluster
from tests.parts.redis import RedisServer
from tests.service.house import House as ServiceHouse
from tests.service.house import open_house as open_service
from tests.service.papers import portfolios
from worker import serving
from worker.batch import Desk

CONTENT = b"%PDF-1.7 " + bytes(range(256)) * 40
HALF = 4000
PIECE = {"Tus-Resumable": "1.0.0", "Content-Type": "application/offset+octet-stream"}


@pytest.fixture
def url(cluster: Cluster) -> str:
    return cluster.new_database()


@pytest.fixture
def house(url: str, tmp_path: Path) -> House:
    return open_house(tmp_path / "data", database=url)


@pytest.fixture
def body(house: House) -> Body:
    return add_body(house, "a")


@pytest.fixture
def staff(house: House, body: Body) -> FlaskClient:
    client = house.visitor(body.people[Role.STAFF])
    client.environ_base["HTTP_X_CSRF_TOKEN"] = body.people[Role.STAFF].csrf
    return client


def test_pages_and_programs_are_told_and_it_goes_on_by_itself(
    staff: FlaskClient, house: House, body: Body, cluster: Cluster, url: str
) -> None:
    token = {"Authorization": f"Bearer {body.tokens[Role.STAFF]}"}
    assert staff.get("/kiriman").status_code == 200
    with away(cluster, url):
        page = staff.get("/kiriman")
        assert page.status_code == 503 and page.headers["Retry-After"] == "5"
        assert "Coba lagi sebentar" in page.text and "does not answer" in page.text
        told = house.visitor().get("/api/v1/batches", headers=token)
        assert (told.status_code, told.get_json()["code"]) == (503, "away")
        assert house.visitor().post("/masuk", data={"login": "a.staff", "password": "x"}).status_code == 503
        assert house.visitor().get("/healthz").status_code == 200
        ready = house.visitor().get("/readyz")
        assert ready.status_code == 503 and not ready.get_json()["parts"]["database"]["ok"]
    assert staff.get("/kiriman").status_code == 200
    assert cut(cluster, url)
    assert staff.get("/kiriman").status_code == 200  # a restart between two pages is not seen at all


def begun(staff: FlaskClient) -> str:
    """Where the bytes of an announced file go."""
    files = f'[["siti/a.pdf", {len(CONTENT)}, "1"]]'
    told = staff.post("/kiriman/mulai", data={"assessed_on": "2026-11-16", "files": files},
                      content_type="multipart/form-data").get_json()
    return str(told["files"][0]["place"])


def send(staff: FlaskClient, place: str, at: int, data: bytes) -> TestResponse:
    return staff.patch(place, data=data, headers={**PIECE, "Upload-Offset": str(at)})


def offset(staff: FlaskClient, place: str) -> int:
    return int(staff.head(place, headers=PIECE).headers["Upload-Offset"])


def test_an_upload_in_flight_goes_on_from_its_last_byte(
    staff: FlaskClient, house: House, cluster: Cluster, url: str, tmp_path: Path
) -> None:
    place = begun(staff)
    assert send(staff, place, 0, CONTENT[:HALF]).status_code == 204
    with away(cluster, url):
        assert send(staff, place, HALF, CONTENT[HALF:]).status_code == 503
    assert offset(staff, place) == HALF
    assert send(staff, place, HALF, CONTENT[HALF:]).status_code == 204
    (file,) = service_of(house).files()
    house.store.fetch(file.lsp_id, file.sha256, tmp_path / "fetched")
    assert (tmp_path / "fetched").read_bytes() == CONTENT


def test_whole_bytes_that_could_not_be_told_of_are_a_file_as_soon_as_it_is_back(
    staff: FlaskClient, house: House, cluster: Cluster, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line breaks after the last byte, while the file goes to the store."""
    place, put = begun(staff), type(house.store).put

    def breaks(*arguments: object) -> object:
        stored = put(*arguments)  # type: ignore[arg-type]
        if not down:
            down.append(away(cluster, url))
            down[0].__enter__()
        return stored

    down: list[object] = []
    monkeypatch.setattr(type(house.store), "put", breaks)
    assert send(staff, place, 0, CONTENT).status_code == 503
    down[0].__exit__(None, None, None)  # type: ignore[attr-defined]
    assert offset(staff, place) == len(CONTENT)
    assert len(service_of(house).files()) == 1
    assert offset(staff, place) == len(CONTENT) and len(service_of(house).files()) == 1


def service_of(house: House) -> ServiceHouse:
    return ServiceHouse(house.settings, house.engine, house.store, "")


@pytest.mark.long
def test_what_was_read_while_the_database_was_away_is_settled_when_it_is_back(
    cluster: Cluster, url: str, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = open_service(Settings(data=tmp_path / "data", cache=None, lease_seconds=30), url)
    house.upload(portfolios(1, 1))
    reads, read = [], serving.work

    def then_it_goes(*arguments: object) -> object:
        outcome = read(*arguments)  # type: ignore[arg-type]
        reads.append(outcome)
        down = away(cluster, url)
        down.__enter__()
        threading.Timer(2.5, lambda: down.__exit__(None, None, None)).start()
        return outcome

    monkeypatch.setattr(serving, "work", then_it_goes)
    serving.serve_file(house.shop(desk), house.files()[0].id)
    (file,) = house.files()
    assert (file.state, file.attempts, len(reads)) == ("read", 1, 1)


@pytest.mark.long
def test_a_worker_whose_database_is_cut_off_again_and_again_loses_and_doubles_nothing(
    cluster: Cluster, url: str, redis_server: RedisServer, tmp_path: Path
) -> None:
    settings = Settings(data=tmp_path / "data", cache=None, engine="tesseract", lease_seconds=8, workers=2,
                        redis_url=redis_server.url)
    house = open_service(settings, url)
    house.upload(portfolios(8, 2))
    house.publish()
    worker = Worker(house, tmp_path / "log")
    worker.start()
    try:
        until, cuts = time.monotonic() + 420, 0
        while time.monotonic() < until and not house.all_done():
            time.sleep(3)
            if worker.process and worker.process.poll() is not None:
                worker.start()  # as whoever supervises it does
            if cuts < 4:
                with away(cluster, url):
                    time.sleep(1.5)
                cuts += 1
        assert house.all_done(), (tmp_path / "log").read_text()[-2000:]
    finally:
        worker.kill()
    judged = [one.candidate_id for one in house.judgements()]
    assert len(judged) == len(set(judged)) == len(house.candidates()) == 8
    assert {file.state for file in house.files()} == {"read"}
