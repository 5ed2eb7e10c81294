"""Codes of units on the back of a certificate: slips of digits, lost dots, codes broken over two lines of a cell."""
from __future__ import annotations

import pytest

from rules.paper import NOTHING, Kind
from tests.facts.sheets import page
from worker.facts import find_facts
from worker.facts.unit_codes import codes_in

FRONT = "#SERTIFIKAT KOMPETENSI\nNo. 13131 7531 2 0001234 2023\n#Kartini Wulansih"
BACK = "DAFTAR UNIT KOMPETENSI\nList of Unit(s) of Competency\n<No || Kode Unit || Judul Unit\n"
BATIK, DATA = ("C.13BTK01.001.2", "C.13BTK01.002.2"), ("J.620100.004.01", "J.620100.005.02")


@pytest.mark.parametrize(("rows", "codes"), [
    ("<1 || C.13BTK01.001.2 || Menyiapkan\n<2 || C.13BTK01.002.2 || Mencanting", BATIK),
    ("<1. || C.13BTK01. || Menyiapkan tempat\n<~ || 001.2 || kerja\n"
     "<2. || C.13BTK01. || Mencanting\n<~ || 002.2 || kain", BATIK),
    ("<1 || C.13BTKO1.OO1.2 || Menyiapkan\n<2 || C.13BTK0l.00Z.2 || Mencanting", BATIK),
    ("<1 || C 13BTK01 001 2 || Menyiapkan\n<2 || C13BTK01.002.2 || Mencanting", BATIK),
    ("<1 || J.620100 004.01 || Menggunakan\n<2 || J.620100. 005,02 || Mengimplementasikan", DATA),
    ("<1 || PAR.HT02.001.01 Bekerja\n<2 || PAR.HTO2.OO2.O1 Berkomunikasi", ("PAR.HT02.001.01", "PAR.HT02.002.01"))])
def test_the_back_of_a_certificate(rows: str, codes: tuple[str, ...]) -> None:
    facts = find_facts([page(FRONT), page(BACK + rows, 2)], Kind.COMPETENCY_CERTIFICATE)
    assert facts.get("unit_codes", NOTHING).value == codes


@pytest.mark.parametrize("text", [
    "Jl. Melati 13 RT 001/002", "a 13 123 1", "No. B.123/456/2021", "NPWP 01.234.567.8-901.000", "Rp. 620100.000,00",
    "C. 13 Maret 2021", "H 1234 ABC 01", "telp. 021 620100 004 01"])
def test_what_is_no_code_of_a_unit(text: str) -> None:
    assert codes_in(text, in_list=True) == []
