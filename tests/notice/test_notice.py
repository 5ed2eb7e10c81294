"""Candidates are told that a machine reads first; who has taken note of which text is on record, and can be printed."""
from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from records.acknowledge import INDONESIAN, acknowledged, without
from records.audit import verify
from records.database import reading
from records.tables import Audit
from records.viewer import Role
from tests.gate.house import Body, House, add_body, fill, open_house
from worker.batch import Desk

OTHER = "Berkas Anda dibaca program LSP ini sebelum dinilai asesor. " * 2
ENGLISH = "Your papers are read by a program before the assessor judges them. " * 2


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return open_house(tmp_path_factory.mktemp("notice") / "data")


@pytest.fixture(scope="module")
def body(house: House, desk: Desk) -> Body:
    return fill(house, add_body(house, "a"), desk)


def post(house: House, body: Body, role: Role, address: str, status: int, **data: Any) -> str:
    answer = house.visitor(body.people[role]).post(address, data={"csrf": body.people[role].csrf, **data})
    assert answer.status_code == status, answer.text[:400]
    return answer.text


def get(house: House, body: Body, role: Role, address: str) -> str:
    answer = house.visitor(body.people[role]).get(address)
    assert answer.status_code == 200
    return answer.text


def test_the_notice_stands_in_both_languages_with_room_for_a_signature(house: House, body: Body) -> None:
    page = get(house, body, Role.STAFF, f"/asesi/{body.mine}/pemberitahuan")
    assert "Program tidak memutuskan apa pun" in page
    assert "The program decides nothing" in page
    assert "Tanda tangan / Signature" in page
    assert "Siti Rahayu" in page


def test_what_was_signed_is_put_on_record_with_day_text_and_person(house: House, body: Body) -> None:
    assert "belum tercatat" in get(house, body, Role.ASSESSOR, f"/asesi/{body.mine}")
    post(house, body, Role.STAFF, f"/asesi/{body.mine}/pemberitahuan", 303, way="paper", on="2026-11-01", language="en")
    with reading(house.engine) as session:
        known = acknowledged(session, body.mine)
        assert known is not None
        assert (known.version, known.language, known.way, known.acknowledged_on, known.recorded_by) == (
            1, "en", "paper", "2026-11-01", body.people[Role.STAFF].id)
        line = session.scalars(select(Audit).where(Audit.action == "acknowledged")).one()
        assert (line.object_id, line.detail) == (body.mine, {"version": 1, "way": "paper"})
    assert "1 November 2026" in get(house, body, Role.ASSESSOR, f"/asesi/{body.mine}")


@pytest.mark.parametrize("data", [
    {"way": "link", "on": "2026-11-01"}, {"way": "paper", "on": "kemarin"}, {"way": "", "on": "2026-11-01"},
    {"way": "paper", "on": (date.today() + timedelta(days=2)).isoformat()},
    {"way": "paper", "on": "2026-11-01", "language": "jv"}])
def test_nothing_senseless_is_put_on_record(house: House, body: Body, data: dict[str, str]) -> None:
    post(house, body, Role.STAFF, f"/asesi/{body.others}/pemberitahuan", 422, **data)
    with reading(house.engine) as session:
        assert acknowledged(session, body.others) is None


def test_a_batch_at_once_and_only_those_who_were_ticked(house: House, body: Body) -> None:
    address = f"/kiriman/{body.batch_id}/pemberitahuan"
    assert "Budi Santoso" in get(house, body, Role.STAFF, address)
    post(house, body, Role.STAFF, address, 422, way="paper", on="2026-11-01")
    post(house, body, Role.STAFF, address, 303, way="paper", on="2026-11-01", candidate=[body.others, "0" * 32])
    with reading(house.engine) as session:
        assert without(session, body.batch_id) == []
    post(house, body, Role.ASSESSOR, address, 403, way="paper", on="2026-11-01", candidate=[body.others])


def test_a_new_text_is_a_new_version_and_the_old_acknowledgement_keeps_its_own(house: House, body: Body) -> None:
    post(house, body, Role.ADMIN, "/pengaturan/pemberitahuan", 422, indonesian="pendek", english=ENGLISH)
    post(house, body, Role.ADMIN, "/pengaturan/pemberitahuan", 200, indonesian=OTHER, english=ENGLISH)
    post(house, body, Role.ADMIN, "/pengaturan/pemberitahuan", 200, indonesian=OTHER, english=ENGLISH)
    page = get(house, body, Role.STAFF, f"/asesi/{body.mine}/pemberitahuan")
    assert OTHER.strip() in page
    assert INDONESIAN[:60] not in page
    assert "Teksnya sudah berubah sejak itu" in page
    with reading(house.engine) as session:
        known = acknowledged(session, body.mine)
        assert known is not None
        assert known.version == 1
        assert [line.detail for line in session.scalars(select(Audit).where(Audit.action == "notice_set"))] == [
            {"version": 2}]
        assert verify(session) == []
