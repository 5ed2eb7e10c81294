"""The file store answers 500, hangs up, is slow or full: nobody is told that a paper is safe that is not, and no paper
pays for it with an attempt."""
from __future__ import annotations

import errno
import io
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from records.database import reading
from records.settings import Settings
from records.shelf import FolderShelf, ShelfAway, is_away
from records.tables import File, FileState
from records.viewer import Role
from tests.faults.shaky import Line, line_to
from tests.gate.house import Body, House, add_body, open_house
from tests.parts.s3 import S3Server
from tests.service.house import open_house as open_service
from tests.service.papers import portfolios
from worker import serving
from worker.batch import Desk

PAPER = b"%PDF-1.7 " + bytes(5000)


@pytest.fixture
def line(s3_server: S3Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    with line_to(s3_server.address) as one:
        for name, value in (s3_server.environment | {"AWS_ENDPOINT": one.address}).items():
            monkeypatch.setenv(name, value)
        yield one


@pytest.fixture
def house(s3_server: S3Server, line: Line, tmp_path: Path) -> House:  # noqa: ARG001 - the bucket lies behind the line
    return open_house(tmp_path / "data", store=s3_server.new_bucket())


@pytest.fixture
def body(house: House) -> Body:
    return add_body(house, "a")


@pytest.fixture
def staff(house: House, body: Body) -> FlaskClient:
    return house.visitor(body.people[Role.STAFF])


def send(staff: FlaskClient, body: Body, paper: bytes = PAPER) -> TestResponse:
    return staff.post("/kiriman/baru", content_type="multipart/form-data", data={
        "csrf": body.people[Role.STAFF].csrf, "assessed_on": "2026-11-16", "files": (io.BytesIO(paper), "siti/a.pdf")})


def rows(house: House) -> int:
    with reading(house.engine) as session:
        return session.scalar(select(func.count()).select_from(File)) or 0


@pytest.mark.parametrize("mood", ["failing", *(pytest.param(mood, marks=pytest.mark.long) for mood in ("full", "cut"))])
def test_an_upload_is_503_in_words_and_leaves_no_row(
    mood: str, line: Line, house: House, staff: FlaskClient, body: Body
) -> None:
    line.mood, begun = mood, time.monotonic()
    answer = send(staff, body)
    assert answer.status_code == 503 and "Penyimpanan berkas sedang tidak menjawab" in answer.text
    assert time.monotonic() - begun < 20 and rows(house) == 0
    line.mood = "well"
    assert send(staff, body).status_code == 303 and rows(house) == 1


def test_readiness_names_the_store(line: Line, house: House) -> None:
    line.mood = "failing"
    told = house.visitor().get("/readyz")
    assert told.status_code == 503 and not told.get_json()["parts"]["store"]["ok"]


@pytest.mark.long
def test_a_slow_store_takes_its_time_and_keeps_what_it_took(
    line: Line, house: House, staff: FlaskClient, body: Body, tmp_path: Path
) -> None:
    line.slow_seconds = 0.4
    assert send(staff, body).status_code == 303
    with reading(house.engine) as session:
        file = session.scalars(select(File)).one()
    house.store.fetch(file.lsp_id, file.sha256, tmp_path / "fetched")
    assert (tmp_path / "fetched").read_bytes() == PAPER


def test_a_store_that_is_away_costs_a_file_no_attempt(
    line: Line, s3_server: S3Server, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "AWAY_SECONDS", 0.01)
    settings = Settings(data=tmp_path / "data", cache=None, store=s3_server.new_bucket())
    house = open_service(settings, f"sqlite:///{tmp_path / 'bukti.sqlite3'}")
    house.upload(portfolios(1, 1))
    line.mood = "failing"
    for _ in range(4):  # one more than attempts are allowed
        serving.serve_file(house.shop(desk), house.files()[0].id)
    assert [(file.state, file.attempts) for file in house.files()] == [(FileState.RECEIVED, 0)]
    line.mood = "well"
    house.serve(desk)
    assert house.files()[0].state == FileState.READ and len(house.judgements()) == 1


@pytest.mark.long
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.ESTALE])
def test_neither_does_a_disk_that_is_full_or_failing(
    number: int, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "AWAY_SECONDS", 0.01)
    house = open_service(Settings(data=tmp_path / "data", cache=None), f"sqlite:///{tmp_path / 'bukti.sqlite3'}")
    house.upload(portfolios(1, 1))

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(FolderShelf, "read", fails)
        for _ in range(4):
            serving.serve_file(house.shop(desk), house.files()[0].id)
    assert [(file.state, file.attempts) for file in house.files()] == [(FileState.RECEIVED, 0)]


def test_a_paper_that_is_lost_or_altered_is_not_the_stores_absence() -> None:
    assert is_away(ShelfAway("x")) and not is_away(FileNotFoundError(errno.ENOENT, "x"))
    assert not is_away(OSError(errno.ENAMETOOLONG, "x")) and not is_away(ValueError("x"))
