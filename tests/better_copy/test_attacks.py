"""What a stranger, a curious candidate and a broken phone may try with a better copy's link."""
from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from sqlalchemy import delete, func, select

from records.account_tables import Attempt
from records.better_copy import MOST_TRIES, State
from records.better_copy_tables import BetterCopy
from records.clock import seconds_now
from records.consent import withdraw
from records.database import reading, transaction
from records.door import ADDRESS_TRIES
from records.secrets import hash_of
from records.tables import Candidate, Decision, File, Judged
from records.viewer import Role, Viewer
from tests.better_copy.test_copies import OLD, Visit, ask, send, state
from tests.gate.house import PASSWORD, Body, House, add_body, fill
from tests.service.house import House as ServiceHouse
from tests.service.papers import letter
from worker.batch import Desk


@pytest.fixture(scope="module")
def other(house: House, desk: Desk) -> Body:
    """Another certification body."""
    return fill(house, add_body(house, "b"), desk)


@pytest.fixture(autouse=True)
def forgiven(house: House) -> Iterator[None]:
    """No test pays for another one's guesses."""
    yield
    with transaction(house.engine) as session:
        session.execute(delete(Attempt))


def change(house: House, secret: str, **values: object) -> None:
    with transaction(house.engine) as session:
        row = session.scalars(select(BetterCopy).where(BetterCopy.token_hash == hash_of(secret))).one()
        for name, value in values.items():
            setattr(row, name, value)


def files(house: House, candidate: str) -> int:
    with reading(house.engine) as session:
        return session.scalar(select(func.count()).select_from(File).where(File.candidate_id == candidate)) or 0


def test_guessing_links_is_stopped_for_everything_from_there(house: House, body: Body) -> None:
    secret = ask(house, body, body.others)
    visitor = house.visitor()
    answers = [visitor.get(f"/s/{place:043d}").status_code for place in range(ADDRESS_TRIES + 1)]
    assert answers == [404] * ADDRESS_TRIES + [429]
    assert visitor.get(f"/s/{secret}").status_code == 429
    assert send(house, secret, letter("Budi Santoso", 44)).status_code == 429


def test_the_secret_is_kept_nowhere(house: House, body: Body) -> None:
    secret = ask(house, body, body.others)
    kept = b"".join(place.read_bytes() for place in house.settings.data.rglob("*") if place.is_file())
    assert secret.encode() not in kept
    assert hash_of(secret).encode() in kept


def test_the_page_shows_nothing_of_the_person_or_of_others(house: House, body: Body) -> None:
    page = house.visitor().get(f"/s/{ask(house, body, body.mine)}").text
    with reading(house.engine) as session:
        people = list(session.scalars(select(Candidate)))
        papers = session.scalars(select(Judged.answer)).all()
    told = [one.id for one in people] + [one.folder for one in people] + ["3402015203850004"]
    told += [word for one in people for word in one.name.split()]
    told += [str(fact["value"]) for answer in papers for paper in answer["documents"]
             for fact in paper["facts"].values() if isinstance(fact["value"], str)]
    kind = "surat keterangan kerja"  # what the link is for may be said; here it is the paper's own title, too
    assert [word for word in told if len(word) > 2 and word.lower() in page.lower() and word.lower() != kind] == []
    assert "S. R." in page


def test_an_expired_link_takes_nothing(house: House, body: Body) -> None:
    secret = ask(house, body, body.others)
    change(house, secret, expires_at=1.0)
    before = files(house, body.others)
    assert "lewat waktu" in send(house, secret, letter("Budi Santoso", 45)).text
    assert (files(house, body.others), state(house, secret)) == (before, State.EXPIRED)


def test_a_new_link_ends_the_one_before(house: House, body: Body) -> None:
    first = ask(house, body, body.others)
    second = ask(house, body, body.others, code="dark")
    assert (state(house, first), state(house, second)) == (State.REVOKED, State.OPEN)
    assert send(house, first, letter("Budi Santoso", 46)).status_code == 409


def test_the_same_file_again_and_a_second_sending_change_nothing(house: House, body: Body) -> None:
    secret = ask(house, body, body.others)
    before, paper = files(house, body.others), letter("Budi Santoso", 47)
    assert send(house, secret, letter("Budi Santoso", 3)).status_code == 409  # what was uploaded at first
    assert send(house, secret, paper, paper).status_code == 303
    assert send(house, secret, paper).status_code == 409
    assert files(house, body.others) == before + 1


def test_a_link_takes_a_bounded_number_of_sendings(house: House, body: Body) -> None:
    secret = ask(house, body, body.others)
    change(house, secret, tries=MOST_TRIES)
    assert send(house, secret, letter("Budi Santoso", 48)).status_code == 409


def test_a_huge_file_a_flood_of_files_and_an_archive_are_refused(house: House, body: Body) -> None:
    secret, before = ask(house, body, body.others), files(house, body.others)
    assert send(house, secret, b"%PDF" + bytes(2_000_000)).status_code == 413
    assert send(house, secret, *[bytes([65 + place]) * 9 for place in range(9)]).status_code == 422
    assert send(house, secret, b"PK\x03\x04 and so on", name="foto.jpg").status_code == 422
    assert send(house, secret).status_code == 422
    assert send(house, secret, b"").status_code == 422
    assert (files(house, body.others), state(house, secret)) == (before, State.OPEN)


@pytest.mark.parametrize("name", ["files", "junk"])
def test_a_body_without_a_length_is_cut_at_the_bound(house: House, body: Body, name: str) -> None:
    """As chunked encoding brings it: the stream is read no further than the bound, whatever its parts are called."""
    secret = ask(house, body, body.others)
    head = b'--x\r\nContent-Disposition: form-data; name="%s"; filename="a.pdf"\r\n\r\n%%PDF' % name.encode()
    stream = io.BytesIO(head + bytes(4_000_000))
    answer = house.visitor().post(f"/s/{secret}", input_stream=stream, content_type="multipart/form-data; boundary=x",
                                  environ_overrides={"wsgi.input_terminated": True, "CONTENT_LENGTH": ""})
    assert answer.status_code == 413
    assert stream.tell() < 2_000_000


def test_another_site_cannot_send_and_a_path_stays_a_name(house: House, body: Body) -> None:
    secret = ask(house, body, body.others)
    evil = house.visitor().post(f"/s/{secret}", headers={"Sec-Fetch-Site": "cross-site"},
                                data={"files": (io.BytesIO(b"%PDF x"), "a.pdf")}, content_type="multipart/form-data")
    assert evil.status_code == 403
    name = "../../012-siti-rahayu/ijazah.p{{7*7}}f"
    assert send(house, secret, letter("Budi Santoso", 49), name=name).status_code == 303
    with reading(house.engine) as session:
        path = session.scalars(select(File.path).order_by(File.received_at.desc())).first() or ""
    assert path.startswith("013-budi-santoso/surat-salinan-")
    assert "7*7" not in path
    assert ".." not in path


def test_requests_of_others_are_not_there(house: House, body: Body, other: Body) -> None:
    secret = ask(house, other, other.mine)
    with reading(house.engine) as session:
        row = session.scalars(select(BetterCopy).where(BetterCopy.token_hash == hash_of(secret))).one()
    staff = Visit(house, body, Role.STAFF)
    for act in ("cabut", "baru"):
        staff.post(f"/salinan/{row.id}/{act}", 404)
    staff.post(f"/asesi/{other.mine}/salinan", 404, document=OLD, code="dark")
    assert row.id not in staff.client.get("/salinan").text
    assert Visit(house, body, Role.ASSESSOR).client.get(f"/asesi/{body.others}/salinan?bukti={OLD}").status_code == 404
    assert Visit(house, body, Role.AUDITOR).client.get("/salinan").status_code == 403


def test_a_link_of_one_body_puts_nothing_into_another(house: House, body: Body, other: Body) -> None:
    secret, before = ask(house, other, other.others), files(house, body.others)
    assert send(house, secret, letter("Budi Santoso", 50)).status_code == 303
    assert files(house, body.others) == before


def test_a_withdrawn_consent_ends_asking_and_sending(house: House, other: Body) -> None:
    secret, before = ask(house, other, other.others), files(house, other.others)
    staff = other.people[Role.STAFF]
    with transaction(house.engine) as session:
        withdraw(session, Viewer(other.lsp_id, staff.id, Role.STAFF), other.others, 0.0, "letter")
    assert send(house, secret, letter("Budi Santoso", 52)).status_code == 409
    Visit(house, other, Role.STAFF).post(f"/asesi/{other.others}/salinan", 409, document=OLD, code="dark")
    assert files(house, other.others) == before


def test_the_signature_waits_for_what_is_read_and_ends_the_link_for_good(
    house: House, other: Body, desk: Desk
) -> None:
    secret = ask(house, other, other.mine)
    assessor = Visit(house, other, Role.ASSESSOR)
    told = assessor.client.get(f"/meja/{other.mine}/isi").json
    form = {"seen": told["number"], "proof": PASSWORD, "wording": "2023",
            **{f"unit-{unit['code']}": "met" for unit in told["answer"]["units"]}}
    assert send(house, secret, letter("Siti Rahayu", 53)).status_code == 303
    assert "masih dibaca" in assessor.post(f"/meja/{other.mine}/tandatangan", 422, **form).text
    ServiceHouse(house.settings, house.engine, house.store, other.lsp_id).serve(desk)
    secret = ask(house, other, other.mine)
    form["seen"] = assessor.client.get(f"/meja/{other.mine}/isi").json["number"]
    assessor.post(f"/meja/{other.mine}/tandatangan", 302, **form)
    assert state(house, secret) is State.SPENT
    assert send(house, secret, letter("Siti Rahayu", 51)).status_code == 409
    assert "sudah ditandatangani" in Visit(house, other, Role.STAFF).post(
        f"/asesi/{other.mine}/salinan", 409, document=OLD, code="dark").text.lower()
    assessor.post(f"/meja/{other.mine}/buka", 302, code="appeal")
    assert state(house, secret) is State.SPENT
    with reading(house.engine) as session:
        assert session.scalar(select(func.count()).select_from(Decision)) == 1
        assert seconds_now(session) > 0
