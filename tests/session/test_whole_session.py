"""From judged papers to the package: the assessor decides and signs, the plenary decides, the auditor traces it all."""
from __future__ import annotations

import io
import json
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import load_workbook

from records.account_tables import User
from records.database import transaction
from records.tables import Batch, Candidate
from records.viewer import Role
from tests.gate.house import PASSWORD, Body, House
from tests.session.play import Visit, check_sums

CODES = {"kota": "3375,Pekalongan", "provinsi": "33,Jawa Tengah", "pendidikan": "5,SMA", "pekerjaan": "89,Pengrajin",
         "jadwal": "J1,Sidang", "anggaran": "1,Mandiri", "kementerian": "12,Perindustrian"}
OTHER = {"address": "Jl. Canting 5", "phone": "0812", "city_code": "3375", "province_code": "33", "education_code": "5",
         "occupation_code": "89", "schedule_code": "J1", "budget_code": "1", "ministry_code": "12"}


@pytest.fixture
def assessor(house: House, body: Body) -> Visit:
    return Visit(house, body.people[Role.ASSESSOR])


def content(visit: Visit, candidate: str) -> Any:
    return visit.get(f"/meja/{candidate}/isi").json


def test_the_desk_shows_what_the_api_gives(house: House, body: Body, assessor: Visit) -> None:
    told = content(assessor, body.mine)
    answer = house.visitor().get(f"/api/v1/candidates/{body.mine}",
                                 headers={"Authorization": f"Bearer {body.tokens[Role.STAFF]}"}).json
    for key in ("units", "documents", "questions", "route"):
        assert told["answer"][key] == answer[key]
    assert "Siti Rahayu" in assessor.get("/meja").text
    assert "Siti Rahayu" in assessor.get(f"/meja/{body.mine}").text


def test_a_word_judges_again_and_a_stale_page_changes_nothing(body: Body, assessor: Visit) -> None:
    before = content(assessor, body.mine)
    paper = before["answer"]["documents"][0]
    word = {"sort": "value", "document": paper["id"], "fact": "holder", "value": "Orang Lain", "code": "misread"}
    after = assessor.say(body.mine, before["number"], **word)
    assert after["number"] == before["number"] + 1
    assert {one["to"] for one in after["changes"]} <= {"practice", "review"}
    assert after["changes"]
    stale = assessor.say(body.mine, before["number"], 409, **word)
    assert stale["number"] == after["number"]
    back = assessor.say(body.mine, after["number"], **(word | {"value": "Siti Rahayu"}))
    assert back["answer"]["route"] == before["answer"]["route"]


@pytest.mark.parametrize("word", [
    {"sort": "value", "fact": "issue_date", "value": "kemarin"}, {"sort": "no such sort"},
    {"sort": "value", "fact": "holder", "value": "a", "box": [0, 0, 2, 2]}, {"sort": "route", "value": "kompeten"},
])
def test_a_senseless_word_is_refused_in_words(body: Body, assessor: Visit, word: dict[str, Any]) -> None:
    number = content(assessor, body.mine)["number"]
    assert assessor.say(body.mine, number, 422, document="x", **word)["fault"]
    assert content(assessor, body.mine)["number"] == number


def choices(visit: Visit, candidate: str, outcome: str = "met") -> dict[str, Any]:
    told = content(visit, candidate)
    return {"seen": told["number"], "proof": PASSWORD, "wording": "2023", "extra": "U-03: foto proses",
            **{f"unit-{unit['code']}": outcome for unit in told["answer"]["units"]},
            "question": "Bagaimana malam disiapkan?", "question-document": told["answer"]["documents"][0]["id"],
            "question-units": "U-01"}


def test_signing_needs_every_unit_and_a_proof(body: Body, assessor: Visit) -> None:
    whole = choices(assessor, body.mine)
    less = {key: value for key, value in whole.items() if key != "unit-U-02"}
    assert "U-02" in assessor.post(f"/meja/{body.mine}/tandatangan", less, 422).text
    assert "tidak cocok" in assessor.post(f"/meja/{body.mine}/tandatangan", whole | {"proof": "salah"}, 422).text
    assert "Sudah ditandatangani" not in assessor.get(f"/meja/{body.mine}/rekomendasi").text


def test_a_whole_session(house: House, body: Body, assessor: Visit, tmp_path_factory: pytest.TempPathFactory) -> None:
    assessor.post(f"/meja/{body.mine}/tandatangan", choices(assessor, body.mine))
    assert "Sudah ditandatangani" in assessor.get(f"/meja/{body.mine}/rekomendasi").text
    form = assessor.get(f"/asesi/{body.mine}/formulir/fr-ia-08.docx").data
    cells = [cell.text for table in Document(io.BytesIO(form)).tables for row in table.rows for cell in row.cells]
    assert any("malam disiapkan" in text for text in cells)
    assert assessor.get(f"/asesi/{body.mine}/formulir/fr-ia-09.pdf").data.startswith(b"%PDF")
    number = content(assessor, body.mine)["number"]
    assessor.say(body.mine, number, 409, sort="answer", document="x", fact="y", value="yes")

    admin, auditor = Visit(house, body.people[Role.ADMIN]), Visit(house, body.people[Role.AUDITOR])
    assert "Siti Rahayu" in admin.get("/pleno").text
    members = [body.people[role].id for role in (Role.ADMIN, Role.AUDITOR, Role.ASSESSOR)]
    opened = admin.post("/pleno", {"number": "001/BA/XI/2026", "held_on": "2026-11-20", "place": "Kantor",
                                   "member": members, "position": ["Ketua", "Anggota", "Anggota"],
                                   "candidate": [body.mine]})
    meeting = opened.headers["Location"]
    page = auditor.get(meeting).text
    item = page.split(f"{meeting}/asesi/")[1].split('"')[0]
    assert "tidak memutuskan" in assessor.post(f"{meeting}/asesi/{item}", {"result": "K"}, 409).text
    admin.post(f"{meeting}/tutup", {"note": ""}, 409)
    auditor.post(f"{meeting}/asesi/{item}", {"result": "K", "reason": ""})
    admin.post(f"{meeting}/tutup", {"note": "Semua diterima."})
    for name in ("notulen-pleno", "berita-acara-pleno", "sk-penetapan"):
        assert admin.get(f"{meeting}/{name}.pdf").data.startswith(b"%PDF")
        assert admin.get(f"{meeting}/{name}.docx").data.startswith(b"PK")

    story = auditor.get(f"/audit/asesi/{body.mine}").text
    for told in ("berkas diterima", "dinilai mesin", "isi diperbaiki", "ditandatangani", "diputuskan pleno",
                 "masih sama dengan"):
        assert told in story, told
    assert "Rantai utuh" in auditor.get("/audit/rantai").text
    looks_again(auditor, body)
    package(house, body, tmp_path_factory)


def looks_again(auditor: Visit, body: Body) -> None:
    """The auditor narrows, draws a sample that stays, puts down a finding, and sees where people differ."""
    found = auditor.get("/audit/cari?route=interview&unit=U-01").text
    assert "Siti Rahayu" in found and "Budi Santoso" not in found
    assert "0 asesi cocok" in auditor.get("/audit/cari?rule=CUR-02&alert=altered").text
    drawn = auditor.post("/audit/sampel", {"percent": "10", "seed": "7", "route": "interview"}).headers["Location"]
    assert "0 dari 1 asesi" in auditor.get(drawn).text
    finding = f"{drawn}/asesi/{body.mine}"
    auditor.post(finding, {"outcome": "differs", "note": ""}, 422)
    auditor.post(finding, {"outcome": "differs", "unit": ["U-02", "U-99"], "note": "Foto tidak menunjukkan proses."})
    assert "U-02. Foto tidak menunjukkan proses." in " ".join(auditor.get(drawn).text.split())
    assert "1 / 1" in auditor.get("/audit/sampel").text
    assert "Tidak ada perbedaan" in auditor.get("/audit/perbedaan").text  # the wrong word was taken back
    assert "1 kasus yang ditandatangani" in auditor.get("/audit/validasi").text
    for address in ("/audit/validasi.pdf", "/audit/fr-va.pdf", "/audit/fr-va.docx"):
        assert auditor.get(address).data[:2] in (b"%P", b"PK")
    assert "dilihat" in auditor.get(f"/audit/asesi/{body.mine}").text


def package(house: House, body: Body, folders: pytest.TempPathFactory) -> None:
    """The ZIP: only who was decided on is in BNSP's list, and every hash checks."""
    codes = folders.mktemp("codes")
    for name, line in CODES.items():
        (codes / f"{name}.csv").write_text(f"kode,nama\n{line}\n", encoding="utf-8")
    with transaction(house.engine) as session:
        batch = session.get_one(Batch, body.batch_id)
        batch.roster = [row | {"other": OTHER} for row in batch.roster]
        one = session.get_one(Candidate, body.mine)
        one.known = {**one.known, "birth_place": "Pekalongan", "birth_date": "1985-03-12", "sex": "P"}
        session.get_one(User, body.people[Role.ASSESSOR].id).registration = "MET.000.001234 2019"
    object.__setattr__(house.app.extensions["bukti"].settings, "codes", codes)
    answer = house.visitor().get(f"/api/v1/batches/{body.batch_id}/bundle.zip",
                                 headers={"Authorization": f"Bearer {body.tokens[Role.STAFF]}"})
    assert answer.status_code == 200
    with ZipFile(io.BytesIO(answer.data)) as archive:
        names = set(archive.namelist())
        rows = list(load_workbook(io.BytesIO(archive.read("bnsp/data-asesmen.xlsx"))).active.values)  # type: ignore[union-attr]
        lacking = archive.read("bnsp/yang-masih-kurang.csv").decode("utf-8-sig")
        index = json.loads(archive.read("index.json"))
        check_sums(archive)
    assert [row[1] for row in rows] == ["NAMA ASESI", "Siti Rahayu"]
    assert rows[1][-1] == "K"
    assert rows[1][2] == "3402015203850004"
    assert "Budi Santoso" in lacking
    assert {one["file"] for one in index["candidates"]} <= names
    assert any(name.endswith("FR.IA.08.pdf") for name in names)


def test_no_way_leads_to_a_decision_without_a_person(house: House, body: Body) -> None:
    """Every address that could sign or decide is closed to programs and to those whose part it is not."""
    token = {"Authorization": f"Bearer {body.tokens[Role.STAFF]}"}
    for address in (f"/meja/{body.others}/tandatangan", f"/meja/{body.others}/kata", "/pleno"):
        assert house.visitor().post(address, headers=token, json={}).status_code in (302, 400, 401, 403)
        for role in (Role.STAFF, Role.AUDITOR):
            visit = Visit(house, body.people[role])
            if address != "/pleno" or role is Role.STAFF:
                visit.post(address, {}, 403)
