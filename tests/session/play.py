"""A whole session, played as people do: staff send and complete, assessors sign, the plenary decides, all is sent."""
from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zipfile import ZipFile

from flask.testing import FlaskClient
from openpyxl import Workbook

from records.viewer import Role
from tests.gate.house import DATE, PASSWORD, Body, House, Person, add_person
from tests.service.house import House as ServiceHouse
from tests.service.papers import certificate, letter
from worker.batch import Desk

CODES = {"kota": "kode,nama,provinsi\n3375,Kota Pekalongan,33\n3471,Kota Yogyakarta,34\n",
         "provinsi": "kode,nama\n33,Jawa Tengah\n34,DI Yogyakarta\n", "pendidikan": "kode,nama\n5,SMA\n",
         "pekerjaan": "kode,nama\n89,Pengrajin\n", "jadwal": "kode,nama\nJ1,Sidang 1\n",
         "anggaran": "kode,nama\n1,Mandiri\n", "kementerian": "kode,nama\n12,Perindustrian\n"}
"""Made codes: BNSP's own are not ours to know."""
HEADINGS = ("Folder", "Nama asesi", "NIK", "Tempat lahir", "Tanggal lahir", "Jenis kelamin", "Tempat tinggal",
            "Kode kota", "Kode provinsi", "Telp", "Email", "Kode pendidikan", "Kode pekerjaan", "Kode jadwal",
            "Kode sumber anggaran", "Kode kementerian")
FIRST = ("Siti", "Budi", "Dewi", "Agus", "Rina", "Joko", "Tuti", "Slamet")
LAST = ("Rahayu", "Santoso", "Lestari", "Wibowo", "Kusuma")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Visit:
    """One person's browser."""

    def __init__(self, house: House, person: Person) -> None:
        self.client: FlaskClient = house.visitor(person)
        self.csrf, self.id = person.csrf, person.id

    def get(self, address: str) -> Any:
        answer = self.client.get(address)
        assert answer.status_code == 200, (address, answer.status_code, answer.text[:300])
        return answer

    def post(self, address: str, data: Mapping[str, Any], status: int = 302) -> Any:
        answer = self.client.post(address, data={"csrf": self.csrf, **data})
        assert answer.status_code == status, (address, answer.status_code, answer.text[:600])
        return answer

    def say(self, candidate: str, seen: int, status: int = 200, **word: Any) -> Any:
        answer = self.client.post(f"/meja/{candidate}/kata", json={"seen": seen, **word},
                                  headers={"X-CSRF-Token": self.csrf})
        assert answer.status_code == status, answer.text[:400]
        return answer.json


@dataclass(frozen=True)
class Session:
    """A played session. Candidates come in the order of their folders."""

    house: House
    body: Body
    assessors: tuple[Visit, Visit]
    batch_id: str
    candidates: Sequence[str]
    names: Sequence[str]

    def visit(self, role: Role) -> Visit:
        return Visit(self.house, self.body.people[role])


def name_of(number: int) -> str:
    """Forty different ones."""
    return f"{FIRST[number % len(FIRST)]} {LAST[number % len(LAST)]}"


def folder_of(number: int) -> str:
    return f"{number + 1:03}-{name_of(number).lower().replace(' ', '-')}"


def nik_of(number: int) -> str:
    return f"337501{41 + number % 28:02}0385{number + 1:04}"


def roster(people: int) -> bytes:
    """The first candidate has no telephone number yet, and the second a city that no table knows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADINGS)
    for number in range(people):
        sheet.append((
            folder_of(number), name_of(number), nik_of(number), "Pekalongan", f"{1 + number % 28:02}/03/1985", "P",
            "Jl. Canting 5", "9999" if number == 1 else "3375", "33", "" if number == 0 else "081234567890", "", "5",
            "89", "J1", "1", "12"))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def papers(people: int) -> dict[str, bytes]:
    """Everybody has a certificate; two in three a letter beside it, which together are enough for an interview."""
    made = {}
    for number in range(people):
        made[f"{folder_of(number)}/sertifikat.pdf"] = certificate(name_of(number), 2 * number)
        if number % 3 != 2:
            made[f"{folder_of(number)}/surat.pdf"] = letter(name_of(number), 2 * number + 1)
    return made


def play(house: House, body: Body, desk: Desk, people: int) -> Session:
    """From the upload by the API to a batch that two assessors have in hand, each half of it."""
    files = [("files", (io.BytesIO(data), path)) for path, data in papers(people).items()]
    form: list[tuple[str, Any]] = [*files, ("roster", (io.BytesIO(roster(people)), "asesi.xlsx", XLSX)),
                                   ("assessed_on", DATE), ("name", "Sidang batik")]
    program = {"Authorization": f"Bearer {body.tokens[Role.STAFF]}"}
    answer = house.visitor().post("/api/v1/batches", data=multi(form), headers=program,
                                  content_type="multipart/form-data")
    assert answer.status_code == 202, answer.text[:500]
    batch_id = answer.json["id"]
    ServiceHouse(house.settings, house.engine, house.store, body.lsp_id).serve(desk)
    told = house.visitor().get(f"/api/v1/batches/{batch_id}", headers=program).json
    assert (told["state"], told["files"]["failed"], len(told["candidates"])) == ("done", 0, people)
    second = add_person(house, body.lsp_id, "asesor.dua", Role.ASSESSOR)
    admin = Visit(house, body.people[Role.ADMIN])
    for number, person in enumerate((body.people[Role.ASSESSOR], second)):
        admin.post(f"/pengaturan/orang/{person.id}", {
            "role": "assessor", "active": "1", "registration": f"MET.000.00123{number} 2019"}, 200)
    assessors = (Visit(house, again(house, body.people[Role.ASSESSOR])), Visit(house, again(house, second)))
    staff, ids = Visit(house, body.people[Role.STAFF]), [one["id"] for one in told["candidates"]]
    for number, one in enumerate(ids):
        staff.post(f"/asesi/{one}/asesor", {"assessor": assessors[number % 2].id})
    return Session(house, body, assessors, batch_id, ids, [one["name"] for one in told["candidates"]])


def multi(form: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """What Werkzeug's test client takes: several values under one name."""
    grouped: dict[str, Any] = {}
    for name, value in form:
        grouped.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in grouped.items()}


def again(house: House, person: Person) -> Person:
    """The same person logged in anew: a changed account ends all its browsers."""
    from records import accounts
    from records.account_tables import User
    from records.database import reading, transaction

    with transaction(house.engine) as session:
        cookie = accounts.start_session(session, session.get_one(User, person.id), "tests")
    with reading(house.engine) as session:
        entered = accounts.entered(session, cookie)
    assert entered is not None
    return Person(person.id, person.login, cookie, entered.csrf)


def sign_all(played: Session) -> dict[str, str]:
    """Each assessor recommends what the routes propose and signs; the route of each candidate."""
    routes = {}
    for number, one in enumerate(played.candidates):
        visit = played.assessors[number % 2]
        told = visit.get(f"/meja/{one}/isi").json
        routes[one] = told["answer"]["route"]
        visit.post(f"/meja/{one}/tandatangan", {
            "seen": told["number"], "proof": PASSWORD, "wording": "2023",
            **{f"unit-{unit['code']}": "met" if unit["route"] == "interview" else "practice"
               for unit in told["answer"]["units"]}})
    return routes


def decide_all(played: Session, refused: Sequence[str] = ()) -> str:
    """The plenary: K for all but `refused`; the address of the closed meeting."""
    admin, auditor = played.visit(Role.ADMIN), played.visit(Role.AUDITOR)
    opened = admin.post("/pleno", {
        "number": "001/BA.PLENO/XI/2026", "held_on": "2026-11-20", "place": "Kantor LSP",
        "member": [admin.id, auditor.id, played.assessors[0].id], "position": ["Ketua", "Anggota", "Anggota"],
        "candidate": list(played.candidates)})
    meeting = str(opened.headers["Location"])
    for item, one in items(admin.get(meeting).text, meeting, played.candidates):
        result = {"result": "BK", "reason": "Unit U-03 belum terbukti."} if one in refused else {"result": "K"}
        auditor.post(f"{meeting}/asesi/{item}", result)
    admin.post(f"{meeting}/kata", {"starts": "09.00", "ends": "11.00", "secretary": "Wulan", "topic": "Sidang batik",
                                   "discussion": "Bukti diperiksa ulang.", "issues": "Foto buram | dua asesi | minta "
                                   "foto ulang | 1 Desember", "decree_number": "012/SK/XI/2026"})
    admin.post(f"{meeting}/tutup", {"note": "Semua keputusan bulat."})
    return meeting


def items(page: str, meeting: str, candidates: Sequence[str]) -> list[tuple[str, str]]:
    """(item, candidate) of every row of a meeting's page."""
    found = []
    for row in page.split("<tr>")[1:]:
        if f"{meeting}/asesi/" in row:
            item = row.split(f"{meeting}/asesi/")[1].split('"')[0]
            found.append((item, next(one for one in candidates if f"/asesi/{one}" in row)))
    assert len(found) == len(candidates)
    return found


def complete(played: Session) -> None:
    """The admin supplies the code tables; staff fill in what the list lacks."""
    admin, staff = played.visit(Role.ADMIN), played.visit(Role.STAFF)
    for name, text in CODES.items():
        admin.post("/pengaturan/kode", {"name": name, "file": (io.BytesIO(text.encode()), f"{name}.csv")})
    base = f"/kiriman/{played.batch_id}/paket"
    staff.post(f"{base}/asesi/{played.candidates[0]}", {"phone": "0285 123456"})
    staff.post(f"{base}/asesi/{played.candidates[1]}", {"city_code": "Kota Pekalongan", "phone": "081234567890"})
    staff.post(f"{base}/sesi", {"number": "005/BA/XI/2026", "place_kind": "Sewaktu", "place": "Balai Desa Wiradesa",
                                "starts": "08.00", "ends": "16.00", "in_charge": "Hartono", "positive": "Lancar.",
                                "suggestions": "Kirim daftar lebih awal."})


def check_sums(archive: ZipFile) -> None:
    lines = archive.read("SHA256SUMS").decode().splitlines()
    assert len(lines) == len(archive.namelist()) - 1
    for line in lines:
        digest, name = line.split("  ", 1)
        assert hashlib.sha256(archive.read(name)).hexdigest() == digest
