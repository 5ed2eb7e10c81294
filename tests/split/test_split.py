"""Pages of one file become documents: fronts with their backs, letters with their annexes, strangers apart."""
from __future__ import annotations

import pytest

from tests.kinds.layout import lay_out
from tests.kinds.papers import PAPERS
from worker.page import PageText
from worker.split import split

FRONT = """
# SERTIFIKAT
Nomor: {number}
diberikan kepada
## {name}
yang telah mengikuti Pelatihan Batik Tulis
Yogyakarta, 14 April 2025"""
PAPER_OF = dict(reversed(PAPERS))


def cut(*texts: str, numbers: list[int] | None = None) -> list[list[int]]:
    """The page numbers of each document."""
    pages = [lay_out(text, number) for number, text in zip(numbers or range(1, 99), texts, strict=False)]
    return [[page.number for page in paper] for paper in split(pages)]


def test_no_pages_no_documents() -> None:
    assert split([]) == []


@pytest.mark.parametrize("back", [
    "Daftar Materi Pelatihan\n1 Pengenalan alat 4 JP\n2 Mencanting 16 JP\nJumlah 20 JP",
    "DAFTAR UNIT KOMPETENSI\nNo Kode Unit Judul Unit\n1 C.13BTK01.001.2 Menggambar Sketsa Batik",
    "Struktur Program\nMata Diklat Jam\nPewarnaan 10\nMelorod 8",
    "No Materi Jam Pelatihan\n1 Mencanting 16\n2 Mewarnai 16\nJumlah 32",
    "LAMPIRAN SERTIFIKAT\nNomor: 01/X/2024\nMateri: mencanting, mewarnai",
])
def test_a_back_with_topics_belongs_to_its_certificate(back: str) -> None:
    assert cut(FRONT.format(number="01/X/2024", name="Wulan Rekaan"), back) == [[1, 2]]


def test_two_certificates_one_after_the_other_stay_two() -> None:
    fronts = [FRONT.format(number=f"0{at}/X/2024", name="Wulan Rekaan") for at in (1, 2)]
    assert cut(*fronts) == [[1], [2]]


def test_numbers_that_follow_each_other_are_different_papers() -> None:
    fronts = [FRONT.format(number=f"03{at}/UJI-BATIK/IV/2025", name="Wulan Rekaan") for at in range(3)]
    assert cut(*fronts) == [[1], [2], [3]]


def test_seven_certificates_in_one_file_are_seven() -> None:
    fronts = [FRONT.format(number=f"{at}12/BT/{at}/2024", name="Tono Contoh") for at in range(7)]
    assert cut(*fronts) == [[at] for at in range(1, 8)]


def test_two_sheets_in_one_photo_are_two_documents() -> None:
    front = FRONT.format(number="41/X/2024", name="Wulan Rekaan")
    assert cut(front, "Daftar Materi Pelatihan\nMencanting 16 JP dan mewarnai", numbers=[1, 1]) == [[1], [1]]


def test_blank_backs_are_documents_of_their_own() -> None:
    front = FRONT.format(number="41/X/2024", name="Wulan Rekaan")
    assert cut(front, "", front.replace("41", "58"), "") == [[1], [2], [3], [4]]


def test_a_letter_goes_on_over_a_blank_back() -> None:
    assert cut(PAPER_OF["contract"], "", "Halaman 2\nPasal 3 Biaya bersama\nPasal 4 Penutup") == [[1, 3], [2]]


@pytest.mark.parametrize(("first", "second"), [
    ("cv", "Pengalaman Kerja\n2010 Batik Contoh\n2012 Batik Rekaan\nPelatihan\n2016 Pelatihan pewarnaan alam di Solo"),
    ("contract", "Pasal 5 Penyelesaian sengketa\nPara pihak sepakat bermusyawarah\nPIHAK PERTAMA PIHAK KEDUA"),
    ("logbook", "7 07/02/2024 mencanting\n8 08/02/2024 mencanting\n9 09/02/2024 mewarnai\n10 10/02/2024 melorod"),
    ("transcript", "15 KR201 Batik Lanjut 3 A\n16 KR202 Pewarna Alam 3 A\n17 KR203 Tenun 2 B\nJumlah SKS 144"),
    ("bnsp_form", "Bagian 3 : Bukti Kelengkapan Pemohon\nBukti Persyaratan Dasar\n1 Fotokopi KTP\n2 Pas foto"),
    ("employment_letter", "Lampiran\nDaftar tugas yang dikerjakan: mencanting, nembok, melorod dan mewarnai kain"),
])
def test_papers_of_many_pages_stay_whole(first: str, second: str) -> None:
    assert cut(PAPER_OF[first], second) == [[1, 2]]


def test_a_logbook_with_its_title_on_each_page_stays_whole() -> None:
    assert cut(PAPER_OF["logbook"], PAPER_OF["logbook"].replace("/02/", "/03/")) == [[1, 2]]


def test_two_forms_are_two_papers_and_two_pages_of_a_form_are_one() -> None:
    forms = [text for kind, text in PAPERS if kind == "bnsp_form"]
    assert cut(forms[0], forms[0].replace("Bagian 1", "Bagian 3"), forms[1]) == [[1, 2], [3]]


def test_a_bundle_of_unrelated_papers_comes_apart() -> None:
    kinds = ["id_card", "family_card", "diploma", "employment_letter", "tax_card", "award", "receipt", "transcript"]
    assert cut(*(PAPER_OF[kind] for kind in kinds)) == [[at] for at in range(1, len(kinds) + 1)]


@pytest.mark.long
def test_every_pair_of_different_kinds_comes_apart() -> None:
    kinds = [kind for kind in PAPER_OF if kind != "other"]
    joined = [(a, b) for a in kinds for b in kinds if a != b and len(cut(PAPER_OF[a], PAPER_OF[b])) == 1]
    assert len(joined) <= 0.02 * len(kinds) ** 2, joined


def test_no_page_is_lost_or_doubled() -> None:
    pages: list[PageText] = [lay_out(text, at) for at, (_, text) in enumerate(PAPERS, 1)]
    cuts = [page.number for paper in split(pages) for page in paper]
    assert sorted(cuts) == list(range(1, len(PAPERS) + 1))
