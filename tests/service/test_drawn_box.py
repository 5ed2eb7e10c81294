"""A drawn box is read by a worker behind the walls, from the stored picture, and offered as the fact's value."""
from __future__ import annotations

import pytest
from sqlalchemy import select, update

from records import portfolio
from records.database import reading, transaction
from records.looks import TOO_LATE_SECONDS, answered, ask
from records.settings import Settings
from records.splitting_tables import Look
from records.tables import Candidate, Json
from tests.service.house import House, open_house
from tests.service.papers import certificate
from worker.batch import Desk
from worker.splitting_task_box import serve_look

USER = "u" * 32


@pytest.fixture(scope="module")
def read_house(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> House:
    data = tmp_path_factory.mktemp("boxes")
    house = open_house(Settings(data=data, cache=None, workers=1), f"sqlite:///{data / 'bukti.sqlite3'}")
    house.upload({"012-siti-rahayu/sertifikat.pdf": certificate("Siti Rahayu", 1)})
    house.serve(desk)
    return house


def facts(house: House) -> Json:
    (judged,) = house.judgements()
    (paper,) = judged.answer["documents"]
    return {"id": paper["id"], **paper["facts"]}


def looked(house: House, desk: Desk, fact: str, box: list[float]) -> Json | None:
    (one,) = house.candidates()
    with transaction(house.engine) as session:
        place = portfolio.picture(session, session.get_one(Candidate, one.id), facts(house)["id"], 1)
        assert place
        look_id = ask(session, one, USER, place, box, fact)
    serve_look(house.shop(desk), look_id)
    with reading(house.engine) as session:
        found = answered(session, one.id, USER, look_id)
        assert found
        return found.answer


@pytest.mark.parametrize("name", ["holder", "issue_date"])
def test_the_text_in_the_box_comes_as_a_value_to_type(read_house: House, desk: Desk, name: str) -> None:
    fact = facts(read_house)[name]
    x0, y0, x1, y1 = fact["box"]
    found = looked(read_house, desk, name, [max(0.0, x0 - 0.01), y0 - 0.004, min(1.0, x1 + 0.01), y1 + 0.004])
    assert found
    assert found["value"] == fact["value"]
    assert found["agree"]


def test_an_empty_place_suggests_nothing(read_house: House, desk: Desk) -> None:
    assert looked(read_house, desk, "issue_date", [0.45, 0.985, 0.55, 0.995]) == {
        "text": "", "value": "", "second": "", "agree": False}


def test_nobody_reads_what_nobody_waits_for(read_house: House, desk: Desk) -> None:
    (one,) = read_house.candidates()
    with transaction(read_house.engine) as session:
        place = portfolio.picture(session, session.get_one(Candidate, one.id), facts(read_house)["id"], 1)
        assert place
        look_id = ask(session, one, USER, place, [0, 0, 1, 1], "holder")
        session.execute(update(Look).where(Look.id == look_id).values(asked_at=Look.asked_at - TOO_LATE_SECONDS - 1))
    serve_look(read_house.shop(desk), look_id)
    with reading(read_house.engine) as session:
        assert session.scalar(select(Look.answer).where(Look.id == look_id)) is None
        assert answered(session, one.id, "somebody else", look_id) is None
