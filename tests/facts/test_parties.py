"""Whose contract it is; houses that only their name tells; numbers and names with something beside them."""
from __future__ import annotations

from rules.paper import NOTHING, FactValue, Kind
from tests.facts.sheets import page
from worker.facts import find_facts
from worker.facts.names import without_titles

CONTRACT = """
# SURAT PERJANJIAN KERJA
Nomor: 12/SPK/II/2024
yang bertanda tangan di bawah ini:
< {first}, selanjutnya disebut PIHAK PERTAMA
< {second}, selanjutnya disebut PIHAK KEDUA
Pasal 1
"""
OWNER, WORKER = "Ir. Purnomo Budi, Direktur CV Canting Jaya", "Susanti Wijayanti, beralamat di Kampung Lor No. 8"


def fact(text: str, kind: Kind, name: str) -> FactValue:
    return find_facts([page(text)], kind).get(name, NOTHING).value


def test_a_contract_is_of_the_side_that_holds_no_office() -> None:
    for first, second in ((OWNER, WORKER), (WORKER, OWNER)):
        text = CONTRACT.format(first=f"1. {first}", second=f"2. {second}")
        assert fact(text, Kind.CONTRACT, "holder") == "Susanti Wijayanti"


def test_a_house_on_the_net_is_told_by_the_name_at_the_top() -> None:
    text = "< Ruang Canting Digital\n< Sertifikat Kelulusan\n< Diberikan kepada\n< Indah Puspita\n< 3 Mei 2024"
    assert fact(text, Kind.TRAINING_CERTIFICATE, "issuer") == "Ruang Canting Digital"


def test_the_town_of_the_date_is_no_part_of_the_number_on_its_line() -> None:
    text = "# SURAT REKOMENDASI\n< Nomor : 18/APBL/V/2025 Lembayung, 26 Mei 2025\n< Perihal : Rekomendasi"
    assert fact(text, Kind.RECOMMENDATION_LETTER, "number") == "18/APBL/V/2025"


def test_a_course_whose_word_was_misread_is_still_its_title() -> None:
    text = "# SERTIFIKAT\ndiberikan kepada\n# Rahayu Ningtyas\nyang telah mengikuti Pelatihah Batik bagi Pemula"
    assert fact(text, Kind.TRAINING_CERTIFICATE, "title") == "Pelatihah Batik bagi Pemula"


def test_titles_with_a_wrong_letter_and_without_dots_are_no_names() -> None:
    assert without_titles("DIs. Mulyono Hadi") == "Mulyono Hadi"
    assert without_titles("Indah Sembiring S Kom M T") == "Indah Sembiring"
    assert without_titles("Ig. Suharto") == "Ig. Suharto" and without_titles("Sri M") == "Sri M"
