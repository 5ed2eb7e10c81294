"""Off topic is off topic, though the word batik stands on it; where the words leave doubt, a person is asked."""

from __future__ import annotations

from typing import Any

import pytest

from records.schemes import load
from rules.topics import Sighting, sight
from rules.verdict import NO, UNCLEAR, YES, Verdict
from tests.rules.portfolios import paper

SCHEME = load("pembatik-tulis")


def seen(kind: str, topic: str, **given: Any) -> Sighting:
    return sight(paper(kind, holder="Siti Rahayu", **given), SCHEME.topics[topic], SCHEME.floors.fact)


TRAININGS: list[tuple[str, Verdict]] = [
    ("Pelatihan Membatik Tulis bagi Perempuan Desa", YES),
    ("Pelatihan Teknis Batik Tulis", YES),
    ("Bimbingan Teknis Produksi Batik Tulis", YES),
    ("Pelatihan Mencanting dan Melorod", YES),
    ("Kursus Nyanting Tingkat Dasar", YES),
    ("Training on Hand-drawn Batik", YES),
    ("Pelatihan Batik Tulis dan Batik Cap", YES),
    ("Pelatihan Kewirausahaan dan Produksi Batik Tulis", YES),
    ("Pelatihan Keterampilan Batik Tulis dan Pewarnaan Alam", YES),
    ("PELATIHANMEMBATIKTULIS", YES),
    ("Pelatihan Mencantlng Kain", YES),
    ("Pelatihan Batik", UNCLEAR),
    ("Pelatihan Literasi Digital bagi Pembatik", UNCLEAR),
    ("Pelatihan Keselamatan Kerja pada Produksi Batik Tulis", UNCLEAR),
    ("Pelatihan Penyusunan Laporan Usaha Pembuatan Batik Tulis", UNCLEAR),
    ("Pelatihan Peningkatan Mutu Batik Tulis Pesisiran Angkatan III", YES),
    ("Diklat Pengrajin Batik Tulis Tingkat Dasar", YES),
    ("Pelatihan Pemasaran Batik Tulis", UNCLEAR),
    ("Seminar Sejarah Batik Tulis", UNCLEAR),
    ("Pelatihan Membatik Cap", UNCLEAR),
    ("Pelatihan Batik Cap", NO),
    ("Pelatihan Batik Printing", NO),
    ("Pelatihan Pewarnaan Alam pada Batik", NO),
    ("Basic Cabin Crew Training Batik Air", NO),
    ("Pelatihan Menjahit Seragam Batik", NO),
    ("Pelatihan Barista di Hotel Batik Kencana", NO),
    ("Pelatihan Barista di Gedung Batik", NO),
    ("Desain Grafis Motif Batik", NO),
    ("Pelatihan Tata Boga", NO),
    ("Pelatihan Las Listrik", NO),
    ("Cara Membalik Kain", NO),
]


@pytest.mark.parametrize(("title", "verdict"), TRAININGS)
def test_a_training_is_judged_by_what_its_title_says(title: str, verdict: Verdict) -> None:
    assert seen("training_certificate", "batik-tulis", title=title).verdict is verdict


CONTESTS: list[tuple[str, Verdict]] = [
    ("Lomba Membatik Tingkat Provinsi", YES),
    ("Lomba Cipta Batik Tulis", YES),
    ("Sayembara Batik Nusantara", YES),
    ("Kompetisi Pembatik Muda", YES),
    ("Lomba Mendongeng bagi Anak Pembatik", UNCLEAR),
    ("Pengrajin Batik Terbaik", YES),
    ("Lomba Mewarnai Gambar Batik", NO),
    ("Lomba Peragaan Busana Batik", NO),
    ("Turnamen Bulu Tangkis Piala Batik", NO),
    ("Lomba Menyanyi di Museum Batik", NO),
    ("Lomba Foto Kampung Batik", NO),
    ("Parade Budaya dan Batik", UNCLEAR),
]


@pytest.mark.parametrize(("title", "verdict"), CONTESTS)
def test_a_contest_must_be_one_in_batik(title: str, verdict: Verdict) -> None:
    assert seen("award", "lomba-batik", title=title).verdict is verdict


QUALIFICATIONS: list[tuple[str, Verdict]] = [
    ("Pembatik Tulis", YES),
    ("Pelaksana Pembatik Tulis", YES),
    ("Pembuatan Kain Batik Tulis", YES),
    ("Tukang Cap", NO),
    ("Pembuatan Kain Batik Cap", NO),
    ("Peracik Malam", NO),
    ("Tukang Lorod", NO),
    ("Perancang Motif Batik", NO),
    ("Pewarnaan Batik dengan Warna Alam", NO),
    ("Barista", NO),
    ("Tukang Celup Warna Alam", NO),
]


@pytest.mark.parametrize(("title", "verdict"), QUALIFICATIONS)
def test_a_qualification_must_be_that_of_batik_tulis(title: str, verdict: Verdict) -> None:
    units = ("1. Menyiapkan lilin batik", "2. Melorod kain")
    assert seen("competency_certificate", "batik-tulis", title=title, says=units).verdict is verdict


def test_the_list_of_contents_settles_a_bare_title() -> None:
    says = ("Nglowong dan ngiseni", "Nembok", "Melorod")
    assert seen("training_certificate", "batik-tulis", title="Pelatihan Batik", says=says).verdict is YES


LETTERS: list[tuple[tuple[str, ...], Verdict]] = [
    (("bekerja sebagai pembatik di CV Sekar Jaya",), YES),
    (("Jabatan: Pengrajin Batik Tulis",), YES),
    (("bertugas mencanting, mewarnai dan melorod kain",), YES),
    (("has worked as a batik artisan",), YES),
    (("bekerja sebagai kasir di CV Batik Sekar Jaya",), NO),
    (("bekerja sebagai satpam di Hotel Batik",), NO),
    (("bekerja sebagai kasir dan melayani penjualan batik tulis",), UNCLEAR),
    (("bekerja di bidang batik",), UNCLEAR),
]


@pytest.mark.parametrize(("says", "verdict"), LETTERS)
def test_a_letter_must_name_batik_work(says: tuple[str, ...], verdict: Verdict) -> None:
    assert seen("employment_letter", "batik", says=says).verdict is verdict


def test_a_letterhead_and_its_owner_say_nothing_of_the_work() -> None:
    lines = (
        "BATIK TULIS SEKAR JAGAD",
        "Produksi batik tulis dan batik cap",
        "SURAT KETERANGAN KERJA",
        "Yang bertanda tangan di bawah ini",
        "Jabatan: pemilik usaha batik tulis",
        "menerangkan bahwa Siti Rahayu",
        "bekerja sebagai sopir",
        "Demikian surat ini dibuat",
        "Pemilik Batik Tulis Sekar Jagad",
    )
    assert seen("employment_letter", "batik", lines=lines).verdict is NO


def test_the_audience_is_not_the_subject() -> None:
    title = "Pelatihan Manajemen Keuangan bagi Pembatik Tulis"
    assert seen("training_certificate", "batik-tulis", title=title).verdict is not YES


@pytest.mark.parametrize(
    "title", ["Pelatihan Bahasa Inggris untuk Pembatik", "Pelatihan Barista", "Pelatihan Las bagi Warga"]
)
def test_what_the_holder_does_for_a_living_is_not_what_the_training_was_about(title: str) -> None:
    says = (f"telah mengikuti {title}", "Pekerjaan: Pembatik Tulis", "Pengrajin batik tulis, mencanting")
    assert seen("training_certificate", "batik-tulis", title=title, says=says).verdict is not YES


def test_an_audience_that_runs_over_the_line_is_no_subject() -> None:
    lines = (
        "SERTIFIKAT",
        "Diberikan kepada",
        "Siti Rahayu",
        "telah mengikuti Pelatihan Keuangan bagi",
        "Pembatik Tulis",
        "2025",
    )
    assert seen("training_certificate", "batik-tulis", lines=lines).verdict is not YES


def test_one_unit_of_waxing_settles_a_bare_qualification() -> None:
    says = ("Menyiapkan alat dan bahan", "Mencanting", "Mewarnai")
    assert seen("competency_certificate", "batik-tulis", title="Batik", says=says).verdict is YES


def test_an_issuer_of_batik_says_nothing() -> None:
    found = seen(
        "training_certificate",
        "batik-tulis",
        title="Pelatihan Komputer",
        issuer="Balai Besar Kerajinan dan Batik",
        says=("Balai Besar Kerajinan dan Batik", "Paguyuban Pembatik Tulis Sejahtera"),
    )
    assert found.verdict is NO


def test_what_was_badly_read_is_never_off_topic() -> None:
    found = seen("training_certificate", "batik-tulis", title="Pelatihan Barista", notes=("blurred",))
    assert found.verdict in (NO, UNCLEAR)
    assert seen("training_certificate", "batik-tulis", lines=("SERT",), notes=("blurred",)).verdict is UNCLEAR


def test_a_doubtful_title_alone_never_says_yes() -> None:
    title = {"value": "Pelatihan Membatik", "confidence": 0.5}
    lines = ("SERTIFIKAT", "Diberikan kepada", "Siti Rahayu", "Nomor 12", "Ketua")
    assert seen("training_certificate", "batik-tulis", title=title, lines=lines).verdict is UNCLEAR


def test_the_place_of_the_words_is_kept() -> None:
    found = seen("training_certificate", "batik-tulis", title="Pelatihan Membatik")
    assert found.page == 1
    assert found.box is not None
