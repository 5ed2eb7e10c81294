"""Papers on health, from the police and of banks are named and set aside; what they say is nowhere in the reading."""
from __future__ import annotations

import io
import json
from zipfile import ZipFile

import pytest
from sqlalchemy import select

from records.accounts import assign
from records.database import transaction
from records.tables import Candidate, Judged, Reading
from records.viewer import Role
from rules.paper import Document, Kind
from rules.privacy import SET_ASIDE, WHOLE_PAGE, private_places
from rules.stored import encode_read_file
from tests.gate.house import Body, House
from tests.service.house import House as ServiceHouse
from tests.service.papers import letter, pdf
from tests.session.play import Visit
from worker.batch import WARM_FROM_FILES, Desk
from worker.pipeline import read_bytes

HEALTH = pdf([
    (18, "SURAT KETERANGAN SEHAT"), (11, "Nomor: 445/031/PKM/I/2026"), (12, "Puskesmas Contoh"),
    (12, "Dokter pemeriksa menerangkan bahwa"), (12, "Nama: Siti Rahayu"), (12, "Golongan darah: AB"),
    (12, "Tekanan darah: 150/95, hipertensi derajat satu"), (12, "dalam keadaan sehat jasmani"),
    (12, "Bantul, 6 Januari 2026")])
POLICE = pdf([
    (14, "KEPOLISIAN NEGARA REPUBLIK INDONESIA"), (16, "SURAT KETERANGAN CATATAN KEPOLISIAN"),
    (11, "Nomor: SKCK/YANMAS/4512/I/2026"), (12, "Nama: Siti Rahayu"), (12, "NIK: 3402015203850004"),
    (12, "Rumus sidik jari: 17 W XII 0013"), (12, "tidak memiliki catatan kriminal"), (12, "Bantul, 6 Januari 2026")])
BANK = pdf([
    (18, "REKENING KORAN"), (12, "Bank Contoh"), (12, "Siti Rahayu"), (12, "Saldo awal 4.250.000"),
    (12, "Transfer masuk Koperasi Arum 1.750.000"), (12, "Saldo akhir 6.000.000")])


def read(desk: Desk, data: bytes) -> tuple[Document, str]:
    found = read_bytes("surat.pdf", data, desk.reader(WARM_FROM_FILES)).file
    return found.documents[0], json.dumps(encode_read_file(found), ensure_ascii=False)


@pytest.mark.parametrize(("data", "said"), [
    (HEALTH, ("150/95", "hipertensi", "Golongan darah")), (POLICE, ("17 W XII", "kriminal", "3402015203850004")),
    (BANK, ("4.250.000", "Koperasi Arum", "6.000.000"))], ids=["health", "police", "bank"])
def test_what_a_sensitive_paper_says_is_not_kept(desk: Desk, data: bytes, said: tuple[str, ...]) -> None:
    paper, kept = read(desk, data)
    assert SET_ASIDE in paper.notes
    assert [word for word in said if word.lower() in kept.lower()] == []
    assert private_places(paper) == ((1, WHOLE_PAGE),)


SAID = ("150/95", "hipertensi", "Golongan darah", "17 W XII", "kriminal", "4.250.000", "Koperasi Arum", "6.000.000")


def test_neither_service_nor_desk_says_what_stands_on_them(house: House, body: Body, desk: Desk) -> None:
    """From the upload to the assessor's page, the auditor's story, the program's answer and the package."""
    service = ServiceHouse(house.settings, house.engine, house.store, body.lsp_id)
    folder = "014-ani-lestari"
    batch_id = service.upload({f"{folder}/sehat.pdf": HEALTH, f"{folder}/skck.pdf": POLICE, f"{folder}/bank.pdf": BANK})
    service.serve(desk)
    with transaction(house.engine) as session:
        one = session.scalars(select(Candidate).where(Candidate.batch_id == batch_id)).one()
        assign(session, one, body.people[Role.ASSESSOR].id, body.people[Role.ADMIN].id)
        kept = json.dumps([session.scalars(select(Reading.answer)).all(), session.scalars(select(Judged.answer)).all()])
    assessor, admin = (Visit(house, body.people[role]) for role in (Role.ASSESSOR, Role.ADMIN))
    shown = [assessor.get(address).text for address in (
        f"/meja/{one.id}", f"/meja/{one.id}/isi", f"/asesi/{one.id}", f"/asesi/{one.id}/matriks")]
    shown += [admin.get(f"/audit/asesi/{one.id}").text, house.visitor().get(f"/api/v1/candidates/{one.id}", headers={
        "Authorization": f"Bearer {body.tokens[Role.STAFF]}"}).text]
    with ZipFile(io.BytesIO(admin.get(f"/kiriman/{batch_id}/paket.zip").data)) as archive:
        shown += [archive.read(name).decode("utf-8", "ignore") for name in archive.namelist()]
    assert [word for word in SAID for text in (kept, *shown) if word.lower() in text.lower()] == []
    assert "disisihkan dan tidak dibaca lebih lanjut" in shown[1] or "set_aside" in shown[1]


def test_its_name_stays_for_a_scheme_that_asks(desk: Desk) -> None:
    paper, _ = read(desk, POLICE)
    assert paper.kind is Kind.HEALTH_OR_POLICE_LETTER
    assert paper.fact("issue_date").value is not None


def test_a_letter_of_work_is_read_as_ever(desk: Desk) -> None:
    paper, kept = read(desk, letter("Siti Rahayu", 2))
    assert SET_ASIDE not in paper.notes
    assert "pengrajin batik tulis" in kept
