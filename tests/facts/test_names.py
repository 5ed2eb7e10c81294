"""Names without their titles, and what is no name."""
from __future__ import annotations

import pytest

from worker.facts.names import name_likeness, proper, without_titles


@pytest.mark.parametrize(("text", "name"), [
    ("SITI RAHAYU, S.Pd.", "Siti Rahayu"), ("Dr. H. Ahmad Fauzi, M.Kom", "Ahmad Fauzi"),
    ("SitiRahayu", "Siti Rahayu"), ("Ny. Wagiyem", "Wagiyem"), ("NI LUH PUTU AYU S.Sn", "Ni Luh Putu Ayu"),
    ("Saudara/i Dwi Lestari", "Dwi Lestari"), ("Drs. Bambang Hermawan, M.M.", "Bambang Hermawan"),
    ("Sdri. Endang (Alm.)", "Endang"), ("MA'RUF AMINUDIN", "Ma'ruf Aminudin"), ("Sri W.", "Sri W")])
def test_the_bare_name(text: str, name: str) -> None:
    assert proper(without_titles(text)) == name


@pytest.mark.parametrize("text", ["Wagiyem", "Siti Rahayu", "I Made Sudana", "R. Soeparno", "Ma'ruf", "Nur'aini"])
def test_what_can_be_a_name(text: str) -> None:
    assert name_likeness(text) >= 0.8


@pytest.mark.parametrize("text", [
    "DINAS PERINDUSTRIAN", "Kepala Balai", "PT Batik Jaya", "telah mengikuti", "Peserta", "12 Maret 2022", "",
    "SERTIFIKAT", "Atas partisipasinya sebagai", "NIP. 19700101 199003 1 001", "Universitas Gadjah"])
def test_what_cannot_be_a_name(text: str) -> None:
    assert name_likeness(text) <= 0.2


@pytest.mark.parametrize("text", [
    "Penerima", "Siswi", "JUARAI", "Asal Daerah", "AtasPartisipasinyasebagai", "Kec. Pandak", "Sukamaju, Kec. Ngemplak",
    "Diterima / Tidak diterima", "Listening Comprehension", "Data Pribadi", "Nama Peserta", "This is to certify that,",
    "Staf Pengembang Web", "di Semarang, tanggal dua belas", "Pesertaa", "sebagai pembatik"])
def test_labels_headings_and_sentences_are_no_names(text: str) -> None:
    assert name_likeness(text) <= 0.4


@pytest.mark.parametrize("text", [
    "Kristin Hutapea", "Hari Susanto", "Siti Nuraini Az-Zahra", "1. Endah Rahmawati, S.Pd.", "R.Ay. Sulastri",
    "Maimunah",
    "I Gede Wirawan", "Tunggal Dewi", "Kartika Putri, S.Sn., M.Sn.", "NI LUH SARIANI", "Prof. Dr. Umar Hadi"])
def test_names_stay_names(text: str) -> None:
    assert name_likeness(text) > 0.5
