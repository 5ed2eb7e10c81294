"""One person or body cannot fill the disk, or the day, for all others: bounds by day and in all, on every way in."""
from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select, update
from werkzeug.test import TestResponse

from records.arrival_tables import Arrival
from records.clock import seconds_now
from records.database import reading, transaction
from records.quota import Allowance, Amount, OverQuota, Whose, count_in, hour_of
from records.quota_tables import Intake
from records.tables import Batch, File
from records.viewer import Role
from tests.gate.house import Body, House, add_body, open_house
from tests.parts.postgres import cluster  # noqa: F401 (a fixture)

PAPER = b"%PDF-1.7 " + bytes(400_000)
NONE = Amount(0, 0)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return open_house(tmp_path / "data", quota_user_day_mb=1, quota_user_day_files=5)


@pytest.fixture
def body(house: House) -> Body:
    return add_body(house, "a")


@pytest.fixture
def staff(house: House, body: Body) -> FlaskClient:
    return house.visitor(body.people[Role.STAFF])


def by_form(client: FlaskClient, body: Body, *papers: bytes) -> TestResponse:
    return client.post("/kiriman/baru", content_type="multipart/form-data", data={
        "csrf": body.people[Role.STAFF].csrf, "assessed_on": "2026-11-16",
        "files": [(io.BytesIO(paper), f"siti/{number}.pdf") for number, paper in enumerate(papers)]})


def by_page(client: FlaskClient, body: Body, *sizes: int, batch: str = "") -> TestResponse:
    files = json.dumps([[f"siti/{number}.pdf", size, "1"] for number, size in enumerate(sizes)])
    return client.post("/kiriman/mulai", content_type="multipart/form-data", data={
        "assessed_on": "2026-11-16", "files": files, "batch": batch},
        headers={"X-CSRF-Token": body.people[Role.STAFF].csrf})


def by_tus(client: FlaskClient, body: Body, batch: str, name: str, size: int) -> TestResponse:
    told = {"filename": name, "batch": batch, "lastModified": "1"}
    line = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in told.items())
    return client.post("/unggah", headers={
        "X-CSRF-Token": body.people[Role.STAFF].csrf, "Tus-Resumable": "1.0.0", "Upload-Length": str(size),
        "Upload-Metadata": line})


def by_program(house: House, body: Body, *papers: bytes) -> TestResponse:
    return house.visitor().post("/api/v1/batches", content_type="multipart/form-data", data={
        "files": [(io.BytesIO(paper), f"siti/{number}.pdf") for number, paper in enumerate(papers)]},
        headers={"Authorization": f"Bearer {body.tokens[Role.STAFF]}"})


def refused_in_words(answer: TestResponse) -> bool:
    text = answer.get_data(as_text=True)
    words = json.loads(text)["words"] if answer.is_json and "words" in text else text
    return "batas" in words.lower() and ("administrator" in words or "pengelola" in words)


def kept(house: House) -> int:
    with reading(house.engine) as session:
        return sum(session.scalar(select(func.count()).select_from(table)) or 0 for table in (Batch, File, Arrival))


def test_a_full_day_is_429_with_the_hour_at_which_to_go_on(house: House, body: Body, staff: FlaskClient) -> None:
    assert by_form(staff, body, PAPER, PAPER).status_code == 303
    before = kept(house)
    answer = by_form(staff, body, PAPER)
    assert answer.status_code == 429 and refused_in_words(answer)
    assert 22 * 3600 < int(answer.headers["Retry-After"]) <= 24 * 3600
    assert by_page(staff, body, len(PAPER)).status_code == 429
    assert kept(house) == before
    assert by_program(house, body, PAPER).status_code == 202  # a program of the same body has a day of its own


def test_what_no_day_has_room_for_is_413(house: House, body: Body, staff: FlaskClient) -> None:
    for answer in (by_form(staff, body, *[PAPER] * 4), by_page(staff, body, 2 << 20), by_page(staff, body, *[9] * 6)):
        assert answer.status_code == 413 and refused_in_words(answer)
        assert "Retry-After" not in answer.headers
    told = by_program(house, body, *[PAPER] * 4)
    assert (told.status_code, told.get_json()["code"]) == (413, "quota")
    assert kept(house) == 0


def test_what_was_announced_is_not_counted_twice_and_more_than_announced_does_not_come(
    body: Body, staff: FlaskClient
) -> None:
    begun = by_page(staff, body, 900_000)
    assert begun.status_code == 200
    batch = begun.get_json()["batch"]
    assert by_page(staff, body, 900_000, batch=batch).status_code == 200  # the same again: a page that was reloaded
    assert by_tus(staff, body, batch, "siti/0.pdf", 900_000).status_code == 201
    answer = by_tus(staff, body, batch, "siti/lain.pdf", 900_000)
    assert answer.status_code == 429 and refused_in_words(answer)


def test_a_day_later_there_is_room_again(house: House, body: Body, staff: FlaskClient) -> None:
    assert by_form(staff, body, PAPER, PAPER).status_code == 303
    assert by_form(staff, body, PAPER).status_code == 429
    with transaction(house.engine) as session:
        session.execute(update(Intake).values(hour=Intake.hour - 24))
    assert by_form(staff, body, PAPER).status_code == 303


def test_what_was_refused_for_its_form_is_counted_all_the_same(body: Body, staff: FlaskClient) -> None:
    for _ in range(2):
        assert staff.post("/kiriman/baru", content_type="multipart/form-data", data={
            "csrf": body.people[Role.STAFF].csrf, "assessed_on": "kemarin",
            "files": [(io.BytesIO(PAPER), "a.pdf")]}).status_code == 422
    assert by_form(staff, body, PAPER).status_code == 429


def test_what_a_body_keeps_in_all_is_bounded_and_erasing_makes_room(tmp_path: Path) -> None:
    house = open_house(tmp_path / "data", quota_lsp_files=2)
    body, other = add_body(house, "a"), add_body(house, "b")
    staff = house.visitor(body.people[Role.STAFF])
    assert by_form(staff, body, PAPER, PAPER).status_code == 303
    answer = by_form(staff, body, PAPER)
    assert answer.status_code == 413 and "Hapus asesi" in answer.text
    assert by_form(house.visitor(other.people[Role.STAFF]), other, PAPER).status_code == 303
    with transaction(house.engine) as session:
        session.delete(session.scalars(select(File).where(File.lsp_id == body.lsp_id).limit(1)).one())
    assert by_form(staff, body, PAPER).status_code == 303


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.long)])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    database = request.getfixturevalue("cluster").new_database() if request.param == "postgresql" else ""
    yield open_house(tmp_path / "data", database=database)


def test_many_at_once_get_no_more_than_one_after_the_other(either: House) -> None:
    body = add_body(either, "a")
    allowed = Allowance(NONE, Amount(10, 0), NONE)

    def send(number: int) -> bool:
        try:
            with transaction(either.engine) as session:
                count_in(session, body.lsp_id, f"{number % 3:032}", Amount(2, 100), allowed)
        except OverQuota as error:
            assert (error.whose, error.of_a_day) == (Whose.BODY, True)
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(send, range(16))) == 5


def test_room_comes_back_with_the_hour_that_is_a_day_old(house: House, body: Body) -> None:
    allowed = Allowance(Amount(10, 0), NONE, NONE)
    with transaction(house.engine) as session:
        now = seconds_now(session)
        for ago, files in ((20, 6), (3, 4)):
            session.add(Intake(lsp_id=body.lsp_id, actor="x", hour=hour_of(now) - ago, files=files, size=0))
    for files, hours in ((5, 4), (8, 21)):
        with pytest.raises(OverQuota) as refused, transaction(house.engine) as session:
            count_in(session, body.lsp_id, "x", Amount(files, 0), allowed)
        assert hours - 1 < (refused.value.again_seconds or 0) / 3600 <= hours
