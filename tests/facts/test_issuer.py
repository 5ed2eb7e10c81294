"""Whose paper it is: the office itself under its ministry, and surer where the paper says the house twice."""
from __future__ import annotations

import pytest

from rules.paper import Fact, Kind
from tests.facts.sheets import page
from worker.facts import find_facts

BODY = """
# SERTIFIKAT
Nomor 12/X/2023
diberikan kepada
## Wulan Setianingrum
yang telah mengikuti Pelatihan Menyulam selama 40 JP
Klaten, 2 Oktober 2023
{office}
Drs. Harun Pranowo"""


def issuer_of(head: str, office: str, kind: Kind = Kind.TRAINING_CERTIFICATE) -> Fact:
    return find_facts([page(head + BODY.format(office=office))], kind)["issuer"]


@pytest.mark.parametrize(("head", "office"), [
    ("KEMENTERIAN KETENAGAKERJAAN R.I.\nDIREKTORAT JENDERAL PEMBINAAN PELATIHAN\nBALAI PELATIHAN VOKASI TIRTOASRI",
     "BALAI PELATIHAN VOKASI TIRTOASRI"),
    ("PEMERINTAH KABUPATEN TIRTOASRI\nKECAMATAN WANASARI\nDESA SUMBERAGUNG", "DESA SUMBERAGUNG"),
    ("PEMERINTAH KABUPATEN TIRTOASRI\nDINAS TENAGA KERJA\nUPTD BALAI LATIHAN KERJA", "UPTD BALAI LATIHAN KERJA"),
])
def test_the_office_issues_and_not_what_it_is_a_part_of(head: str, office: str) -> None:
    assert issuer_of(head, "Kepala").value == office


def test_a_house_that_the_paper_says_twice_is_surer() -> None:
    once = issuer_of("Sanggar Tirto Wening", "Ketua")
    twice = issuer_of("Sanggar Tirto Wening", "Ketua Sanggar Tirto Wening")
    assert twice.value == once.value == "Sanggar Tirto Wening"
    assert twice.confidence > once.confidence


def test_the_misread_certifying_body_issues_and_not_the_national_one_above_it() -> None:
    head = "BADAN NASIONAL SERTIFIKASI PROFESI\nINDONESIAN PROFESSIONAL CERTIFICATION AUTHORITY"
    assert issuer_of(head, "Lembaga Sertfikasi Profesi Tirtoasri", Kind.COMPETENCY_CERTIFICATE).value == \
        "Lembaga Sertfikasi Profesi Tirtoasri"
