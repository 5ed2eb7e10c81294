"""A bundle that the machine cut wrongly: a person cuts it, a worker reads the parts from what was kept, and judges."""
from __future__ import annotations

import io
import json

import pikepdf
import pytest
from sqlalchemy import select, update

from records import portfolio
from records.arranging import arrange, machine_cut, pages_now, papers_before
from records.database import reading, transaction
from records.desk import newest_number
from records.erasure import erase
from records.pieces import to_publish, waiting
from records.settings import Settings
from records.settling_pieces import give_up
from records.splitting_tables import Piece, PieceState
from records.tables import Candidate, Json
from rules.arranging import Leaf, Paper, Placed
from tests.service.house import House, open_house
from tests.service.papers import certificate, letter
from worker.batch import Desk
from worker.splitting_task import serve_piece

USER, BUNDLE = "u" * 32, "bundel.pdf"


def merged(*files: bytes) -> bytes:
    whole, written = pikepdf.new(), io.BytesIO()
    for one in files:
        whole.pages.extend(pikepdf.open(io.BytesIO(one)).pages)
    whole.save(written, deterministic_id=True)
    return written.getvalue()


@pytest.fixture
def bundled(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> House:
    """One candidate with a bundle of two certificates and a letter, in three papers as the machine sees it."""
    data = tmp_path_factory.mktemp("pieces")
    house = open_house(Settings(data=data, cache=None, workers=1), f"sqlite:///{data / 'bukti.sqlite3'}")
    house.upload({f"012-siti-rahayu/{BUNDLE}": merged(
        certificate("Siti Rahayu", 1), certificate("Siti Rahayu", 2), letter("Siti Rahayu", 3))})
    house.serve(desk)
    return house


def of(*pages: int, turns: int = 0, file: str = BUNDLE) -> Paper:
    return tuple(Placed(Leaf(file, page), turns) for page in pages)


def say(house: House, *papers: Paper) -> None:
    (one,) = house.candidates()
    with transaction(house.engine) as session:
        arrange(session, one.id, papers, USER, newest_number(session, one.id), "wrong_cut")


def newest(house: House) -> Json:
    (one,) = house.candidates()
    with reading(house.engine) as session:
        judged = portfolio.judgement(session, one)
        assert judged
        return judged.answer


def ids(house: House) -> list[str]:
    return [paper["id"] for paper in newest(house)["documents"]]


def serve(house: House, desk: Desk) -> int:
    with reading(house.engine) as session:
        pieces = session.scalars(select(Piece.id).where(Piece.state == PieceState.WAITING)).all()
    for piece in pieces:
        serve_piece(house.shop(desk), piece)
    return len(pieces)


def test_parts_are_read_from_what_was_kept_and_judged_again(bundled: House, desk: Desk) -> None:
    before = newest(bundled)
    say(bundled, of(1, 2))
    assert ids(bundled) == [f"{BUNDLE}#3"]
    assert newest(bundled)["files"][0]["problem"]["code"] == "blocked"
    assert serve(bundled, desk) == 1
    joined = newest(bundled)["documents"][0]
    assert (joined["id"], joined["pages"]) == (f"{BUNDLE}#hal-1-2", [1, 2])
    assert joined["facts"]["holder"]["value"] == "Siti Rahayu"
    assert newest(bundled)["files"] == []
    say(bundled, of(1), of(2))
    assert ids(bundled) == [paper["id"] for paper in before["documents"]]
    assert json.dumps(newest(bundled)) == json.dumps(before)
    assert serve(bundled, desk) == 0


def test_a_turned_page_is_read_anew_and_its_picture_is_turned(bundled: House, desk: Desk) -> None:
    (one,) = bundled.candidates()
    say(bundled, of(1, turns=2))
    assert serve(bundled, desk) == 1
    turned = next(paper for paper in newest(bundled)["documents"] if "~" in paper["id"])
    with reading(bundled.engine) as session:
        place = portfolio.picture(session, one, turned["id"], 1)
        old = portfolio.picture(session, one, f"{BUNDLE}#1", 1)
    assert place and old
    pictures = [bundled.store.picture(bundled.lsp_id, one.sha256, one.reader, one.name) for one in (place, old)]
    assert pictures[0].startswith(b"\xff\xd8")
    assert pictures[0] != pictures[1]
    assert turned["facts"]["holder"]["value"] != "Siti Rahayu"  # it stood upright before


def test_what_was_said_can_be_taken_back_and_the_machines_cut_is_one_word_away(bundled: House, desk: Desk) -> None:
    (one,) = bundled.candidates()
    say(bundled, of(1, 2, 3))
    say(bundled, of(1), of(2, 3))
    serve(bundled, desk)
    with reading(bundled.engine) as session:
        candidate = session.get_one(Candidate, one.id)
        back, machine = papers_before(session, candidate), machine_cut(pages_now(session, candidate))
    assert back == [of(1, 2, 3)]
    say(bundled, *machine)
    assert ids(bundled) == [f"{BUNDLE}#1", f"{BUNDLE}#2", f"{BUNDLE}#3"]


def test_a_piece_that_cannot_be_read_is_given_up_and_holds_a_yes_back(bundled: House) -> None:
    say(bundled, of(1, 2))
    (one,) = bundled.candidates()
    with transaction(bundled.engine) as session:
        assert len(to_publish(session, 0)) == 1
        assert to_publish(session, 0) == []
        assert waiting(session, one.id) == 1
        session.execute(update(Piece).values(state=PieceState.READING, owner="x", lease=1.0, attempts=3))
    with transaction(bundled.engine) as session:
        assert give_up(session) == 1
    assert newest(bundled)["files"][0]["problem"]["code"] == "damaged"
    assert newest(bundled)["route"] == "review"


def test_erasing_the_candidate_leaves_no_piece_and_no_picture_of_one(bundled: House, desk: Desk) -> None:
    say(bundled, of(1, 2))
    serve(bundled, desk)
    (one,) = bundled.candidates()
    with reading(bundled.engine) as session:
        digest = session.scalars(select(Piece.digest)).one()
    assert list(bundled.store.pictures(bundled.lsp_id, digest))
    erase(bundled.engine, bundled.store, one.id, "tests", "permintaan sendiri")
    with reading(bundled.engine) as session:
        assert session.scalars(select(Piece)).all() == []
    assert not list(bundled.store.pictures(bundled.lsp_id, digest))


