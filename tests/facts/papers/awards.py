"""Awards and thanks."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

AWARDS: dict[str, Paper] = {
    "a second place": Paper(Kind.AWARD, ("""
# PIAGAM PENGHARGAAN
No. 077/PAN-LDB/X/2023
Diberikan kepada:
# DWI LESTARI
Atas prestasinya sebagai
# JUARA II
Lomba Desain Batik Tingkat Provinsi Jawa Tengah
Semarang, 2 Oktober 2023
< Ketua Panitia || Kepala Dinas

< Agus Salim || Dr. Hartini, M.Si
<  || NIP. 19680202 199103 2 004
""",), {"holder": "Dwi Lestari", "number": "077/PAN-LDB/X/2023", "rank": "2", "issue_date": date(2023, 10, 2),
        "level": "provinsi", "place": "Semarang"}),
    "an encouragement prize": Paper(Kind.AWARD, ("""
PEMERINTAH KOTA SURAKARTA
# PIAGAM
Nomor : 556/1203/2022
Walikota Surakarta memberikan penghargaan kepada
# Parjiyem
sebagai Juara Harapan I
Lomba Membatik Tulis Tingkat Kota Surakarta Tahun 2022
Ditetapkan di Surakarta
pada tanggal 25 Nopember 2022
WALIKOTA SURAKARTA

BAGUS PRIHANTORO
""",), {"holder": "Parjiyem", "number": "556/1203/2022", "rank": "harapan 1", "issue_date": date(2022, 11, 25),
        "level": "kota"}),
    "thanks for taking part": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# PIAGAM PENGHARGAAN
Nomor: 031/PAN-PBN/VII/2021
diberikan kepada
# Sanggar Batik Kencana
atas partisipasinya sebagai peserta
Pameran Batik Nusantara Tingkat Nasional
Jakarta, 30 Juli 2021
Ketua Panitia
Lukman Hakim
""",), {"number": "031/PAN-PBN/VII/2021", "rank": None, "issue_date": date(2021, 7, 30), "role": "peserta"}),
    "a third place with the numeral misread": Paper(Kind.AWARD, ("""
# PIAGAM PENGHARGAAN
Diberikan Kepada
# Suminah
Sebagai Juara lll
Lomba Canting Se-Kabupaten Batang
Batang, 02 Okt 2019
Panitia Penyelenggara
Ketua
Darsono
""",), {"holder": "Suminah", "rank": "3", "issue_date": date(2019, 10, 2), "level": "kabupaten"}),
    "a finalist": Paper(Kind.AWARD, ("""
# PENGHARGAAN
No : 12/ABN/2020
diberikan kepada
# Ratih Purnamasari
sebagai FINALIS
Anugerah Batik Nusantara 2020
Yogyakarta, 12-12-2020
Ketua Dewan Juri
Dr. Sapto Hudoyo
""",), {"holder": "Ratih Purnamasari", "rank": "finalist", "issue_date": date(2020, 12, 12)}),
    "a prize for a workshop of many hands": Paper(Kind.AWARD, ("""
# KEMENTERIAN PERINDUSTRIAN
# PIAGAM PENGHARGAAN
Diberikan kepada
# Batik Tulis Giri Kencana
Sebagai
PEMENANG I
LOMBA PRODUK UNGGULAN
TINGKAT NASIONAL
Jakarta, 4 Desember 2018
DIREKTUR JENDERAL
Hartono Adi
""",), {"holder": "Batik Tulis Giri Kencana", "rank": "1", "level": "nasional", "issue_date": date(2018, 12, 4)}),
    "a judge is not a winner": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# SERTIFIKAT PENGHARGAAN
Nomor 09/LMB/2021
Diberikan kepada
# Ir. Handoko Waluyo
Sebagai
# Dewan Juri
Lomba Mewarnai Batik Tingkat Sekolah Dasar
Kudus, 5 April 2021
Ketua Panitia
Rina Astuti
""",), {"holder": "Handoko Waluyo", "role": "dewan juri", "rank": None, "issue_date": date(2021, 4, 5)}),
}
