"""What those who run it are told: each part that fails by its name, and figures that come from the records alone."""
from __future__ import annotations

import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import update

from records.clock import seconds_now
from records.database import migrate, open_records, transaction
from records.presence import SILENT_SECONDS, Presence, leave, tell
from records.settings import Settings
from records.tables import Batch, File, FileState, Lane, Lsp, Worker
from tests.parts.redis import RedisServer
from web.app import create_app
from web.site import Site

LSP = "f" * 32
READER = Presence("w" * 32, "mesin-1", 2, ("eng", "ind"), "tesseract", 3)


@pytest.fixture(params=["sqlite", "postgresql"])
def settings(request: pytest.FixtureRequest, tmp_path: Path, redis_server: RedisServer) -> Settings:
    """An installation with a reader, on either database."""
    (tmp_path / "data").mkdir(mode=0o700)
    url = request.getfixturevalue("cluster").new_database() if request.param == "postgresql" else ""
    settings = Settings(data=tmp_path / "data", cache=None, database=url, redis_url=redis_server.url)
    engine = open_records(settings)
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
        tell(session, READER)
    engine.dispose()
    return settings


@pytest.fixture
def client(settings: Settings) -> FlaskClient:
    return create_app(settings).test_client()


def site_of(client: FlaskClient) -> Site:
    site: Site = client.application.extensions["bukti"]
    return site


def failing(client: FlaskClient) -> dict[str, str]:
    """{part: reason} of the parts that are not ready."""
    answer = client.get("/readyz")
    failing = {name: part["reason"] for name, part in answer.json["parts"].items() if not part["ok"]}
    assert (answer.status_code, answer.json["ready"]) == ((503, False) if failing else (200, True))
    return failing


def test_all_is_ready(client: FlaskClient) -> None:
    assert failing(client) == {}
    assert client.get("/healthz").json == {"ok": True}


def test_a_queue_that_is_away_is_named_soon(client: FlaskClient, redis_server: RedisServer) -> None:
    redis_server.kill()
    begun = time.monotonic()
    assert set(failing(client)) == {"queue"}
    assert time.monotonic() - begun < 5
    assert client.get("/healthz").status_code == 200  # it lives: a restart would mend nothing
    assert "bukti_queue_up 0" in client.get("/metrics").text


def test_a_store_that_cannot_be_written_is_named(client: FlaskClient, settings: Settings) -> None:
    (settings.data / "files").write_text("a file where a folder should be")
    assert set(failing(client)) == {"store"}


def test_no_worker_is_named(client: FlaskClient) -> None:
    with transaction(site_of(client).engine) as session:
        leave(session, READER.id)
    assert failing(client).keys() == {"workers", "tesseract"}


def test_a_worker_that_fell_silent_is_not_there(client: FlaskClient) -> None:
    with transaction(site_of(client).engine) as session:
        session.execute(update(Worker).values(seen_at=seconds_now(session) - SILENT_SECONDS - 1))
    assert "workers" in failing(client)


def test_a_worker_without_indonesian_is_named(client: FlaskClient) -> None:
    with transaction(site_of(client).engine) as session:
        tell(session, replace(READER, id="v" * 32, machine="mesin-2", languages=("eng",)))
    assert "mesin-2" in failing(client)["tesseract"] and "mesin-1" not in failing(client)["tesseract"]


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
def test_a_database_that_is_away_is_named(client: FlaskClient, settings: Settings) -> None:
    site_of(client).engine.dispose()
    shutil.rmtree(settings.data)
    assert {"database", "workers", "tesseract"} <= failing(client).keys()
    assert client.get("/healthz").status_code == 200


def lay_files(client: FlaskClient) -> None:
    """Three that wait, two in another lane, four read in 0.4, 3, 3 and 50 seconds, two failed, one given up."""
    with transaction(site_of(client).engine) as session:
        now = seconds_now(session)
        batch = Batch(lsp_id=LSP, name="b", scheme="", assessed_on="2026-11-16", received_at=now)
        session.add(batch)
        session.flush()
        number = 0

        def add(state: FileState, **more: object) -> None:
            nonlocal number
            number += 1
            session.add(File(**{  # type: ignore[arg-type]
                "lsp_id": LSP, "batch_id": batch.id, "path": f"{number}.pdf", "sha256": "0" * 64, "size": 1,
                "state": state, "received_at": now - 10 * number, "lane": Lane.BATCH, **more}))

        for _ in range(3):
            add(FileState.RECEIVED)
        for _ in range(2):
            add(FileState.RECEIVED, lane=Lane.QUICK)
        for seconds in (0.4, 3.0, 3.0, 50.0):
            add(FileState.READ, seconds=seconds, pages=3, settled_at=now - 5)
        for code in ("damaged", "encrypted"):
            add(FileState.FAILED, problem={"code": code, "message": "…"}, settled_at=now - 500)
        add(FileState.QUARANTINED, problem={"code": "damaged", "message": "…"}, settled_at=now - 500)


def figures(client: FlaskClient) -> dict[tuple[str, frozenset[tuple[str, str]]], float]:
    answer = client.get("/metrics")
    assert answer.status_code == 200 and answer.content_type.startswith("text/plain")
    return {(sample.name, frozenset(sample.labels.items())): sample.value
            for family in text_string_to_metric_families(answer.text) for sample in family.samples}


def test_figures_are_those_of_the_records(client: FlaskClient) -> None:
    lay_files(client)
    found = figures(client)

    def figure(name: str, **labels: str) -> float:
        return found[name, frozenset(labels.items())]

    assert figure("bukti_files", state="received", lane="batch") == 3
    assert figure("bukti_files", state="received", lane="quick") == 2
    assert figure("bukti_files", state="reading", lane="quick") == 0
    assert 50 <= figure("bukti_oldest_waiting_seconds") < 60
    assert figure("bukti_pages_read_total") == 12
    assert figure("bukti_files_per_second") == pytest.approx(4 / 60)
    assert figure("bukti_pages_per_second") == pytest.approx(12 / 60)
    assert figure("bukti_files_failed_total", code="damaged") == 2
    assert figure("bukti_files_failed_total", code="encrypted") == 1
    assert figure("bukti_file_seconds_bucket", le="0.5") == 1
    assert figure("bukti_file_seconds_bucket", le="4") == 3
    assert figure("bukti_file_seconds_bucket", le="+Inf") == figure("bukti_file_seconds_count") == 4
    assert figure("bukti_file_seconds_sum") == pytest.approx(56.4)
    assert figure("bukti_workers") == 1 and figure("bukti_worker_processes") == 2
    assert figure("bukti_queue_up") == 1 and figure("bukti_queue_messages", queue="batch") == 0


def test_messages_in_the_queue_are_counted(client: FlaskClient) -> None:
    broker = site_of(client).broker
    for _ in range(3):
        broker.send_task("bukti.read_file", ("0" * 32,), queue="quick")
    found = figures(client)
    assert found["bukti_queue_messages", frozenset({("queue", "quick")})] == 3


def test_two_web_processes_say_the_same(client: FlaskClient, settings: Settings) -> None:
    lay_files(client)
    other = create_app(settings).test_client()
    moving = {"bukti_oldest_waiting_seconds"}
    first, second = ({key: value for key, value in figures(one).items() if key[0] not in moving}
                     for one in (client, other))
    assert first == second
