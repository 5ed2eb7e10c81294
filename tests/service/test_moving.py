"""A paper in the wrong candidate's folder: it goes to the right one and back, and each stands without the other."""
from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from records import portfolio
from records.arranging import arrange
from records.audit import verify
from records.database import reading, transaction
from records.desk import AlreadySigned, Stale, newest_number, say
from records.erasure import erase
from records.moving import Move, TargetSigned, move
from records.recommendation import Outcome, Recommendation, UnitOutcome
from records.settings import Settings
from records.signing import Signer, sign
from records.tables import Audit, Candidate, Json, WordSort
from records.words import BadWord, Said
from tests.service.house import House, open_house
from tests.service.papers import certificate, letter
from tests.service.test_pieces import BUNDLE, USER, merged, of, serve
from worker.batch import Desk

MOVED = "pindahan-1.pdf#1"


@pytest.fixture
def two(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> House:
    """Siti's bundle holds Budi's certificate; Budi handed in a letter alone."""
    data = tmp_path_factory.mktemp("moving")
    house = open_house(Settings(data=data, cache=None, workers=1), f"sqlite:///{data / 'bukti.sqlite3'}")
    house.upload({f"012-siti-rahayu/{BUNDLE}": merged(certificate("Siti Rahayu", 1), certificate("Budi Santoso", 2)),
                  "013-budi-santoso/surat.pdf": letter("Budi Santoso", 3)})
    house.serve(desk)
    return house


def people(house: House) -> tuple[Candidate, Candidate]:
    siti, budi = house.candidates()
    return siti, budi


def answer(house: House, one: Candidate) -> Json:
    with reading(house.engine) as session:
        judged = portfolio.judgement(session, one)
        assert judged
        return judged.answer


def ids(house: House, one: Candidate) -> list[str]:
    return [paper["id"] for paper in answer(house, one)["documents"]]


def order(house: House, document: str, one: Candidate, other: Candidate) -> Move:
    with reading(house.engine) as session:
        return Move(document, one.id, other.id, USER, newest_number(session, one.id), "other_candidate")


def moved(house: House, document: str, one: Candidate, other: Candidate) -> None:
    asked = order(house, document, one, other)
    with transaction(house.engine) as session:
        move(session, house.store, asked)


def test_both_are_judged_again_and_the_chain_tells_it(two: House) -> None:
    siti, budi = people(two)
    assert answer(two, budi)["route"] == "practice"
    moved(two, f"{BUNDLE}#2", siti, budi)
    assert (ids(two, siti), ids(two, budi)) == ([f"{BUNDLE}#1"], ["surat.pdf#1", MOVED])
    assert answer(two, budi)["route"] == "interview"
    holder = answer(two, budi)["documents"][1]["facts"]["holder"]
    assert (holder["value"], holder["page"]) == ("Budi Santoso", 1)
    with reading(two.engine) as session:
        place = portfolio.picture(session, budi, MOVED, 1)
        lines = session.scalars(select(Audit).where(Audit.action.in_(("said_moved_in", "said_moved_out")))).all()
        assert verify(session) == []
    assert place
    assert two.store.picture(two.lsp_id, place.sha256, place.reader, place.name).startswith(b"\xff\xd8")
    assert {(line.object_id, line.detail["other"]) for line in lines} == {(siti.id, budi.id), (budi.id, siti.id)}


def test_what_people_read_on_a_paper_goes_along_and_comes_back(two: House) -> None:
    siti, budi = people(two)
    with transaction(two.engine) as session:
        say(session, siti.id, Said(WordSort.VALUE, f"{BUNDLE}#2", "number", "7/2025", 2, (0.1, 0.1, 0.2, 0.2)), USER, 1)
    moved(two, f"{BUNDLE}#2", siti, budi)
    number = answer(two, budi)["documents"][1]["facts"]["number"]
    assert (number["value"], number["page"], number["confidence"]) == ("7/2025", 1, 1.0)
    with transaction(two.engine) as session:
        say(session, budi.id, Said(WordSort.VALUE, MOVED, "number", "8/2025", 1, (0.1, 0.1, 0.2, 0.2)), USER,
            newest_number(session, budi.id))
    moved(two, MOVED, budi, siti)
    back = answer(two, siti)["documents"][1]["facts"]["number"]
    assert (back["value"], back["page"]) == ("8/2025", 2)


def test_what_goes_back_is_as_it_was(two: House) -> None:
    siti, budi = people(two)
    before = answer(two, siti), answer(two, budi)
    moved(two, f"{BUNDLE}#2", siti, budi)
    moved(two, MOVED, budi, siti)
    assert json.dumps(answer(two, siti)) == json.dumps(before[0])
    assert answer(two, budi)["units"] == before[1]["units"]
    moved(two, f"{BUNDLE}#2", siti, budi)
    assert ids(two, budi)[-1] == MOVED


def test_a_moved_paper_can_be_cut_and_corrected_like_any_other(two: House, desk: Desk) -> None:
    siti, budi = people(two)
    with transaction(two.engine) as session:
        arrange(session, siti.id, (of(1, 2),), USER, newest_number(session, siti.id))
    with pytest.raises(BadWord, match="dibaca"):
        moved(two, f"{BUNDLE}#hal-1-2", siti, budi)
    serve(two, desk)
    moved(two, f"{BUNDLE}#hal-1-2", siti, budi)
    assert (ids(two, siti), ids(two, budi)[-1]) == ([], MOVED)
    with transaction(two.engine) as session:
        arrange(session, budi.id, (of(2, file="pindahan-1.pdf"),), USER, newest_number(session, budi.id))
    serve(two, desk)
    parts = answer(two, budi)["documents"][1:]
    assert [one["facts"]["holder"]["value"] for one in parts] == ["Siti Rahayu", "Budi Santoso"]
    word = Said(WordSort.VALUE, parts[1]["id"], "number", "7")
    with transaction(two.engine) as session:
        say(session, budi.id, word, USER, newest_number(session, budi.id))
    moved(two, parts[0]["id"], budi, siti)
    assert ids(two, siti) == [f"{BUNDLE}#1"]
    assert answer(two, budi)["documents"][1]["facts"]["number"]["value"] == "7"


def test_erasing_the_one_leaves_the_others_paper_whole(two: House) -> None:
    siti, budi = people(two)
    moved(two, f"{BUNDLE}#2", siti, budi)
    before = answer(two, budi)
    erase(two.engine, two.store, siti.id, "tests", "permintaan sendiri")
    with transaction(two.engine) as session:
        say(session, budi.id, Said(WordSort.ORIGINAL, MOVED, "", True), USER, newest_number(session, budi.id))
        place = portfolio.picture(session, budi, MOVED, 1)
    assert place
    assert two.store.picture(two.lsp_id, place.sha256, place.reader, place.name)
    assert answer(two, budi)["units"] == before["units"]
    assert not any("siti" in name.lower() for name in ids(two, budi))


def signed(house: House, one: Candidate) -> None:
    with transaction(house.engine) as session:
        units = tuple(UnitOutcome(unit["code"], Outcome.MET) for unit in answer(house, one)["units"])
        sign(session, one.id, Recommendation(units), Signer(USER, "Dr. Suparno"), newest_number(session, one.id))


def test_signed_candidates_refuse(two: House) -> None:
    siti, budi = people(two)
    signed(two, budi)
    with pytest.raises(TargetSigned):
        moved(two, f"{BUNDLE}#2", siti, budi)
    with pytest.raises(AlreadySigned):
        moved(two, "surat.pdf#1", budi, siti)
    assert ids(two, siti) == [f"{BUNDLE}#1", f"{BUNDLE}#2"]


def test_nothing_moves_by_a_stale_page_without_a_reason_or_to_another_batch(two: House) -> None:
    siti, budi = people(two)
    asked = order(two, f"{BUNDLE}#2", siti, budi)
    for wrong, why in ((replace(asked, seen=0), Stale), (replace(asked, code="x"), BadWord),
                       (replace(asked, to_id=siti.id), BadWord), (replace(asked, document="x#1"), BadWord)):
        with pytest.raises(why), transaction(two.engine) as session:
            move(session, two.store, wrong)
    other = two.upload({"x/y.pdf": letter("Rina Kusuma", 9)})
    with transaction(two.engine) as session:
        session.get_one(Candidate, budi.id).batch_id = other
    with pytest.raises(BadWord), transaction(two.engine) as session:
        move(session, two.store, asked)
