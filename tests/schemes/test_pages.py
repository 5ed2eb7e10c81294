"""The pages of schemes, from the list to a version that holds and what it would have changed."""
from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from records.database import reading, transaction
from records.scheme_tables import SchemeVersion
from records.schemes import text_of
from records.tables import Audit
from records.viewer import Role
from tests.gate.house import Body, House, add_body, add_person, open_house
from tests.schemes.stored import add_batch, add_case
from tests.schemes.test_what_if import BATIK, PORTFOLIOS, hours, served
from web.audit.words import ACTIONS, OBJECTS

TODAY = date.today()


@dataclass(frozen=True)
class Desk:
    house: House
    body: Body
    other: Body

    def get(self, address: str, role: Role = Role.ADMIN) -> TestResponse:
        return self.house.visitor(self.body.people[role]).get(address)

    def post(self, address: str, role: Role = Role.ADMIN, other: bool = False, **form: str) -> TestResponse:
        person = (self.other if other else self.body).people[role]
        return self.house.visitor(person).post(address, data={"csrf": person.csrf, **form})

    def draft(self, text: str = "", name: str = "") -> SchemeVersion:
        """A new draft of the batik scheme; with that text if one is given (and no cases, which it may break)."""
        made = self.post("/skema/draf", base=BATIK, name=name).headers["Location"].rsplit("/", 1)[1]
        if text:
            self.post(f"/skema/draf/{made}", text=text, cases="", seen=self.row(made).sha256)
        return self.row(made)

    def row(self, version_id: str) -> SchemeVersion:
        with reading(self.house.engine) as session:
            return session.get_one(SchemeVersion, version_id)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    house = open_house(tmp_path_factory.mktemp("schemes") / "data")
    body, other = add_body(house, "a"), add_body(house, "b")
    with transaction(house.engine) as session:
        batch = add_batch(session, body.lsp_id)
        for name, papers in PORTFOLIOS.items():
            add_case(session, batch, name, papers)
    return Desk(house, body, other)


def text(answer: TestResponse) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", answer.get_data(as_text=True)).split())


def test_the_list_and_a_scheme_in_words(desk: Desk) -> None:
    listed = text(desk.get("/skema", Role.AUDITOR))
    assert "Pembatik Tulis" in listed and "batik-logbook" in listed and "Buat draf" not in listed
    shown = text(desk.get(f"/skema/{BATIK}", Role.AUDITOR))
    assert "U-05 Melorod" in shown and "30 JP" in shown and "CONTOH" in shown
    assert desk.get("/skema/nobody").status_code == 404


def test_a_draft_is_kept_wrong_too_and_its_mistakes_are_told_by_line(desk: Desk) -> None:
    row = desk.draft()
    assert row.number >= 1 and row.cases and f'version: "{row.number}"' in row.text
    wrong = row.text.replace("min_hours: 30", "min_hours: tiga puluh")
    line = 1 + wrong[:wrong.index("tiga puluh")].count("\n")
    answer = desk.post(f"/skema/draf/{row.id}", text=wrong.replace("\n", "\r\n"), cases=row.cases, seen=row.sha256,
                       then="prove")
    assert answer.headers["Location"] == f"/skema/draf/{row.id}"
    shown = text(desk.get(f"/skema/draf/{row.id}"))
    assert desk.row(row.id).text == wrong and f"Baris {line} papers.training.min_hours" in shown
    assert desk.post(f"/skema/draf/{row.id}/terbitkan", holds_from=TODAY.isoformat(),
                     seen=desk.row(row.id).sha256).status_code == 409
    stale = desk.post(f"/skema/draf/{row.id}", text="lain", cases="", seen=row.sha256)
    assert stale.status_code == 409 and "sudah diubah orang lain" in text(stale) and "lain</textarea>" in stale.text
    now = desk.row(row.id)
    desk.post(f"/skema/draf/{row.id}", text=text_of(BATIK), cases="- case: 1", seen=now.sha256)
    assert "Contoh kasus, baris 1" in text(desk.get(f"/skema/draf/{row.id}"))
    assert desk.post(f"/skema/draf/{row.id}/hapus").status_code == 302
    assert desk.get(f"/skema/versi/{row.id}").status_code == 404


def test_a_draft_under_a_new_name_is_another_scheme(desk: Desk) -> None:
    row = desk.draft(name="batik-lain")
    assert (row.scheme, row.number) == ("batik-lain", 1) and "\nid: batik-lain\n" in row.text
    assert "Tidak ada kesalahan" in text(desk.get(f"/skema/versi/{row.id}/bukti"))
    assert desk.post("/skema/draf", base=BATIK, name="Batik Lain/..").status_code == 422
    assert desk.post("/skema/draf", base="nobody").status_code == 404


def test_published_by_an_admin_from_a_day_on_and_then_fixed(desk: Desk) -> None:
    row = desk.draft(hours(60))
    past, soon = (TODAY + timedelta(days=days) for days in (-1, 30))
    address = f"/skema/draf/{row.id}/terbitkan"
    for refused, why in ((desk.post(address, holds_from=past.isoformat(), seen=row.sha256), "tidak boleh sebelum"),
                         (desk.post(address, holds_from="besok", seen=row.sha256), "Isi tanggal"),
                         (desk.post(address, holds_from=soon.isoformat(), seen="x"), "baru saja diubah")):
        assert refused.status_code == 409 and why in text(refused)
    broken = desk.draft()
    desk.post(f"/skema/draf/{broken.id}", text=hours(60), cases=broken.cases, seen=broken.sha256)
    assert "belum dapat diterbitkan" in text(desk.get(f"/skema/versi/{broken.id}/bukti"))
    assert desk.post(address, Role.AUDITOR, holds_from=soon.isoformat(), seen=row.sha256).status_code == 403
    assert desk.post(address, holds_from=soon.isoformat(), seen=row.sha256).status_code == 302
    kept = desk.row(row.id)
    assert (kept.state, kept.holds_from) == ("published", soon.isoformat()) and kept.proof
    assert "diterbitkan" in text(desk.get("/skema"))
    assert "60 JP" in text(desk.get(f"/skema/versi/{row.id}")) and "30 JP" in text(desk.get(f"/skema/{BATIK}"))
    assert desk.get(f"/skema/versi/{row.id}/berkas").text == kept.text
    again = desk.post(f"/skema/draf/{row.id}", text="x", cases="", seen=kept.sha256)
    assert again.status_code in (302, 409) and desk.row(row.id).text == kept.text


def test_with_four_eyes_who_wrote_a_draft_does_not_publish_it(desk: Desk) -> None:
    row = desk.draft(hours(61))
    second = add_person(desk.house, desk.body.lsp_id, "admin.dua", Role.ADMIN)
    form = {"holds_from": (TODAY + timedelta(days=90)).isoformat(), "seen": row.sha256}
    settings = desk.house.app.extensions["bukti"].settings
    object.__setattr__(settings, "scheme_four_eyes", "on")
    try:
        assert "yang menerbitkan bukan orang" in text(desk.get(f"/skema/versi/{row.id}/bukti"))
        assert desk.post(f"/skema/draf/{row.id}/terbitkan", **form).status_code == 409
        visitor = desk.house.visitor(second)
        saved = {"csrf": second.csrf, "text": row.text, "cases": "", "seen": row.sha256}
        visitor.post(f"/skema/draf/{row.id}", data=saved)
        assert visitor.post(f"/skema/draf/{row.id}/terbitkan", data={"csrf": second.csrf, **form}).status_code == 409
        third = add_person(desk.house, desk.body.lsp_id, "admin.tiga", Role.ADMIN)
        assert desk.house.visitor(third).post(
            f"/skema/draf/{row.id}/terbitkan", data={"csrf": third.csrf, **form}).status_code == 302
    finally:
        object.__setattr__(settings, "scheme_four_eyes", "off")


def test_what_a_draft_would_change_by_unit_with_the_cases(desk: Desk) -> None:
    row = desk.draft(hours(60))
    place = desk.post(f"/skema/draf/{row.id}/dampak", over=BATIK).headers["Location"]
    assert "Sedang dihitung" in text(desk.get(place)) and 'data-state="working"' in desk.get(place + "/keadaan").text
    served(desk.house.engine, place.rsplit("/", 1)[1])
    done = desk.get(place, Role.AUDITOR)
    assert "Selesai. Tidak ada kasus yang diubah." in text(done) and "U-03 Mencanting 4 1 0 U-04" in text(done)
    strict = desk.get(place + "?unit=U-01&arah=stricter")
    assert len(re.findall(r'href="/asesi/\w{32}"', strict.text)) == 1
    assert "/asesi/" not in desk.get(place + "?unit=U-01&arah=looser").text
    assert desk.post(f"/skema/draf/{row.id}/dampak", over="penyeduh-kopi").status_code == 409


def test_two_versions_in_sentences_and_line_by_line(desk: Desk) -> None:
    row = desk.draft(hours(45))
    told = text(desk.get(f"/skema/banding?dari={BATIK}&ke={row.id}"))
    assert "JP paling sedikit dari 30 menjadi 45. (lebih ketat)" in told
    same, broken = desk.draft(text_of(BATIK) + "\n# lain"), desk.draft("id: [")
    assert "Artinya sama" in text(desk.get(f"/skema/banding?dari={BATIK}&ke={same.id}"))
    assert "belum benar sebagai skema" in text(desk.get(f"/skema/banding?dari={BATIK}&ke={broken.id}"))
    shown = desk.get(f"/skema/banding?dari={BATIK}&ke={row.id}").text
    assert re.search(r"<del>−\s+min_hours: 30</del>", shown) and re.search(r"<ins>\+\s+min_hours: 45</ins>", shown)
    assert "sama persis" in text(desk.get(f"/skema/banding?dari={row.id}&ke={row.id}"))
    assert desk.get(f"/skema/banding?dari={row.id}").status_code == 404


def test_another_body_sees_and_changes_nothing(desk: Desk) -> None:
    row = desk.draft()
    stranger = desk.house.visitor(desk.other.people[Role.ADMIN])
    for address in (f"/skema/versi/{row.id}", f"/skema/draf/{row.id}", f"/skema/versi/{row.id}/bukti",
                    f"/skema/versi/{row.id}/berkas", f"/skema/banding?dari={row.id}&ke={row.id}"):
        assert stranger.get(address).status_code == 404, address
    for act in ("", "/hapus", "/terbitkan", "/dampak"):
        assert desk.post(f"/skema/draf/{row.id}{act}", other=True, text="x", seen=row.sha256).status_code == 404, act
    assert desk.row(row.id).text == row.text and text_of(BATIK)


def test_the_log_has_words_for_all_of_it(desk: Desk) -> None:
    with reading(desk.house.engine) as session:
        rows = session.execute(select(Audit.action, Audit.object_type).where(Audit.object_type == "scheme")).all()
    assert {"scheme_drafted", "scheme_saved", "scheme_published", "what_if_started"} <= {row.action for row in rows}
    assert {row.action for row in rows} - set(ACTIONS) == set() and "scheme" in OBJECTS
