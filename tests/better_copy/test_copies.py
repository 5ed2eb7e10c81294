"""A better copy comes in by its link, is read, judged, and takes the old paper's place only by a person's word."""
from __future__ import annotations

import io
import re
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from records.acknowledge import acknowledged
from records.audit import verify
from records.better_copy import State, copies_of, rows_of, state_of
from records.better_copy_tables import BetterCopy
from records.database import reading, transaction
from records.erasure import erase
from records.secrets import hash_of
from records.tables import Audit, File, Judged, Lane
from records.viewer import Role
from tests.gate.house import Body, House
from tests.service.house import House as ServiceHouse
from tests.service.papers import certificate, letter
from worker.batch import Desk

OLD = "surat.pdf#1"


class Visit:
    """One person's browser."""

    def __init__(self, house: House, body: Body, role: Role) -> None:
        self.client: FlaskClient = house.visitor(body.people[role])
        self.csrf = body.people[role].csrf

    def post(self, address: str, status: int = 200, **data: Any) -> Any:
        answer = self.client.post(address, data={"csrf": self.csrf, **data})
        assert answer.status_code == status, (address, answer.status_code, answer.text[:500])
        return answer


def ask(house: House, body: Body, candidate: str, document: str = OLD, role: Role = Role.STAFF, **more: Any) -> str:
    """The link's secret, as its page shows it once."""
    told = {"document": document, "code": "blurred", **more}
    page = Visit(house, body, role).post(f"/asesi/{candidate}/salinan", **told)
    found = re.search(r"/s/([\w-]{43})", page.text)
    assert found
    return found[1]


def send(house: House, secret: str, *files: bytes, name: str = "IMG_1.pdf", **fields: str) -> Any:
    """From a phone that is logged in nowhere."""
    return house.visitor().post(f"/s/{secret}", content_type="multipart/form-data",
                                data={"files": [(io.BytesIO(data), name) for data in files], **fields})


def serve(house: House, body: Body, desk: Desk) -> None:
    ServiceHouse(house.settings, house.engine, house.store, body.lsp_id).serve(desk)


def newest(house: House, candidate: str) -> Judged:
    with reading(house.engine) as session:
        found = session.scalar(select(Judged).where(Judged.candidate_id == candidate).order_by(Judged.number.desc()))
    assert found is not None
    return found


def papers(judged: Judged) -> set[str]:
    return {paper["id"] for paper in judged.answer["documents"]}


def state(house: House, secret: str) -> State:
    with reading(house.engine) as session:
        row = session.scalar(select(BetterCopy).where(BetterCopy.token_hash == hash_of(secret)))
        assert row is not None
        return state_of(session, row)


def test_a_copy_is_read_judged_and_takes_the_old_ones_place_by_a_word(house: House, body: Body, desk: Desk) -> None:
    secret = ask(house, body, body.mine, words="halaman dua tidak tajam")
    page = house.visitor().get(f"/s/{secret}").text
    assert "buram" in page
    assert "halaman dua tidak tajam" in page
    before = newest(house, body.mine)
    answer = send(house, secret, letter("Siti Rahayu", 41), noted="1")
    assert answer.status_code == 303
    with reading(house.engine) as session:
        known = acknowledged(session, body.mine)
    assert known is not None
    assert (known.way, known.recorded_by, known.version) == ("link", "", 1)
    assert "sedang dibaca" in house.visitor().get(answer.headers["Location"]).text
    with reading(house.engine) as session:
        (row,) = rows_of(session, body.mine)
        (file,) = session.scalars(select(File).where(File.id.in_(row.file_ids)))
        assert (file.lane, file.candidate_id) == (Lane.QUICK, body.mine)
    serve(house, body, desk)
    after = newest(house, body.mine)
    assert after.number == before.number + 1
    assert papers(after) - papers(before) == {f"{file.name}#1"}
    assert state(house, secret) is State.ANSWERED
    assert "Terima kasih" in house.visitor().get(f"/s/{secret}").text
    with reading(house.engine) as session:
        assert copies_of(session, body.mine) == {OLD: [file.name]}

    listed = Visit(house, body, Role.ASSESSOR)
    assert "Sisihkan yang lama" in listed.client.get("/salinan").text
    listed.post(f"/salinan/{row.id}/sisihkan", 302)
    aside = newest(house, body.mine).answer
    assert OLD not in papers(newest(house, body.mine))
    assert [paper["id"] for paper in aside["set_aside"]] == [OLD]
    assert "yang lama disisihkan" in listed.client.get("/salinan").text
    told = listed.client.get(f"/meja/{body.mine}/isi").json
    word = {"sort": "aside", "document": OLD, "value": False, "code": "other", "seen": told["number"]}
    back = listed.client.post(f"/meja/{body.mine}/kata", json=word, headers={"X-CSRF-Token": listed.csrf})
    assert back.status_code == 200
    assert OLD in papers(newest(house, body.mine))
    assert "set_aside" not in newest(house, body.mine).answer


def test_who_saw_the_original_and_when_stands_beside_the_paper(house: House, body: Body) -> None:
    assessor = Visit(house, body, Role.ASSESSOR)
    for value, seen in ((True, True), (False, False), (True, True)):
        told = assessor.client.get(f"/meja/{body.mine}/isi").json
        word = {"sort": "original", "document": OLD, "value": value, "code": "original_seen", "seen": told["number"]}
        answer = assessor.client.post(f"/meja/{body.mine}/kata", json=word, headers={"X-CSRF-Token": assessor.csrf})
        assert answer.status_code == 200
        papers = {paper["id"]: paper for paper in newest(house, body.mine).answer["documents"]}
        assert ("original" in papers[OLD]) is seen
    assert papers[OLD]["original"]["user"] == body.people[Role.ASSESSOR].id
    assert "Asli dilihat oleh" in assessor.client.get(f"/asesi/{body.mine}").text


def test_a_blank_copy_is_refused_in_words_and_the_link_stays_open(house: House, body: Body, desk: Desk) -> None:
    secret = ask(house, body, body.others)
    send(house, secret, b"%PDF-1.4 nothing that can be opened")
    serve(house, body, desk)
    page = house.visitor().get(f"/s/{secret}").text
    assert "belum cukup baik" in page
    assert "rusak" in page
    assert state(house, secret) is State.POOR
    send(house, secret, letter("Budi Santoso", 42))
    serve(house, body, desk)
    assert state(house, secret) is State.ANSWERED


def test_a_file_that_cannot_be_opened_can_be_asked_for_again(house: House, body: Body) -> None:
    broken = next(file["file"] for file in newest(house, body.others).answer["files"])
    secret = ask(house, body, body.others, broken)
    assert "tidak bisa dibuka" in house.visitor().get(f"/s/{secret}").text
    with transaction(house.engine) as session:
        row = rows_of(session, body.others)[-1]
    Visit(house, body, Role.STAFF).post(f"/salinan/{row.id}/cabut", 302)
    assert state(house, secret) is State.REVOKED
    assert send(house, secret, certificate("Budi Santoso", 43)).status_code == 409


@pytest.mark.parametrize("data", [{"code": "jelek", "document": OLD}, {"code": "other", "document": OLD, "words": " "},
                                  {"code": "dark", "document": "tidak-ada.pdf#1"}])
def test_nothing_is_asked_without_a_reason_or_a_paper(house: House, body: Body, data: dict[str, str]) -> None:
    answer = Visit(house, body, Role.STAFF).client.post(
        f"/asesi/{body.others}/salinan", data={"csrf": body.people[Role.STAFF].csrf, **data})
    assert answer.status_code in (404, 409, 422)


def test_erasure_takes_requests_and_acknowledgements_along(house: House, body: Body) -> None:
    with reading(house.engine) as session:
        assert rows_of(session, body.mine)
        assert acknowledged(session, body.mine) is not None
    erase(house.engine, house.store, body.mine, "somebody", "permintaan asesi, tiket 8")
    with reading(house.engine) as session:
        assert rows_of(session, body.mine) == []
        assert acknowledged(session, body.mine) is None


def test_every_step_stands_in_the_chain(house: House) -> None:
    with reading(house.engine) as session:
        assert verify(session) == []
        told = set(session.scalars(select(Audit.action)))
    assert {"copy_asked", "copy_received", "copy_revoked", "said_aside"} <= told
