"""The administrator's page of versions: figures, both buttons, and nobody else's."""
from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from records.database import reading, transaction
from records.learning import Made, add_version, use_of
from records.viewer import Role
from tests.gate.house import Body, House, add_body, open_house

COUNTS = {"papers": 75, "right": 67, "sure": 0, "wrong_sure": 0, "loss": 0.44}
TRIAL: dict[str, Any] = {"fact": "signer", "examples": 12, "bench_before": COUNTS,
                         "bench_after": COUNTS | {"right": 68}, "own_before": COUNTS, "own_after": COUNTS,
                         "taken": True}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return open_house(tmp_path_factory.mktemp("page") / "data")


@pytest.fixture(scope="module")
def body(house: House) -> Body:
    body = add_body(house, "belajar")
    with transaction(house.engine) as session:
        made = Made("ab" * 32, {"curves": {}, "shifts": {}}, [TRIAL], "", "c" * 12)
        add_version(session, body.lsp_id, made, "u" * 32)
    return body


def pressed(admin: FlaskClient, body: Body, button: str, **data: str) -> int:
    """A button of the page; the status of the answer."""
    csrf = body.people[Role.ADMIN].csrf
    return int(admin.post(f"/pengaturan/belajar/{button}", data={"csrf": csrf, **data}).status_code)


def test_a_version_is_switched_on_and_back_by_the_administrator(house: House, body: Body) -> None:
    admin = house.visitor(body.people[Role.ADMIN])
    shown = admin.get("/pengaturan/belajar").text
    assert "67 → 68 / 75" in shown and "Pembaca bawaan dipakai." in shown
    assert pressed(admin, body, "nyalakan", number="1") == 302
    with reading(house.engine) as session:
        use = use_of(session, body.lsp_id)
        assert use is not None and use.version_id and use.switched_by == body.people[Role.ADMIN].id
    assert "dipakai untuk berkas baru" in admin.get("/pengaturan/belajar").text
    assert pressed(admin, body, "kembali") == 302
    assert pressed(admin, body, "kembali") == 422


def test_another_body_neither_sees_nor_switches_it(house: House, body: Body) -> None:
    others = add_body(house, "lain")
    admin = house.visitor(others.people[Role.ADMIN])
    assert "Belum ada versi." in admin.get("/pengaturan/belajar").text
    assert pressed(admin, others, "nyalakan", number="1") == 422
    assert house.visitor(body.people[Role.ASSESSOR]).get("/pengaturan/belajar").status_code == 403
