"""Papers on health, from the police and of banks are named and set aside; what they say is nowhere in the reading."""
from __future__ import annotations

import json

import pytest

from rules.paper import Document, Kind
from rules.privacy import SET_ASIDE, WHOLE_PAGE, private_places
from rules.stored import encode_read_file
from tests.service.papers import letter, pdf
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


def test_its_name_stays_for_a_scheme_that_asks(desk: Desk) -> None:
    paper, _ = read(desk, POLICE)
    assert paper.kind is Kind.HEALTH_OR_POLICE_LETTER
    assert paper.fact("issue_date").value is not None


def test_a_letter_of_work_is_read_as_ever(desk: Desk) -> None:
    paper, kept = read(desk, letter("Siti Rahayu", 2))
    assert SET_ASIDE not in paper.notes
    assert "pengrajin batik tulis" in kept
