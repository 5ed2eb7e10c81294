"""Labels nobody listed, labels in columns and blocks, and names that no label leads to."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

LABELS: dict[str, Paper] = {
    "a label with a word of its own": Paper(Kind.TRAINING_CERTIFICATE, ("""
# LEMBAGA PELATIHAN SEKAR
# SERTIFIKAT
< Nomor Seri Sertifikat || : LPS.2021.0045
< Nama Penerima || : Sutini Rahayu
< Nama Pelatihan || : Pelatihan Batik Cap
< Tanggal Terbit || : 4 Oktober 2021
""",), {"holder": "Sutini Rahayu", "number": "LPS.2021.0045", "issue_date": date(2021, 10, 4),
        "title": "Pelatihan Batik Cap"}),
    "a label with a word of its own on one line": Paper(Kind.TRAINING_CERTIFICATE, ("""
# PIAGAM
< Nama Pengusaha : Ngadiyem
< Nama Produk : Batik Ceplok
telah mengikuti Bimbingan Teknis Pewarnaan
> Wonogiri, 12-11-2019
""",), {"holder": "Ngadiyem", "issue_date": date(2019, 11, 12)}),
    "the certificate's owner": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# LEMBAGA SERTIFIKASI PROFESI WASTRA
# SERTIFIKAT KOMPETENSI
< Pemegang Sertifikat || : Rukmini Astuti
< Skema || : Pembatik Tulis
< Masa Berlaku || : 3 Mei 2022 - 3 Mei 2025
> Solo, 3 Mei 2022
> Ketua LSP
> Harjono
""",), {"holder": "Rukmini Astuti", "issue_date": date(2022, 5, 3), "valid_until": date(2025, 5, 3)}),
    "on behalf of, with a colon": Paper(Kind.MEMBERSHIP_CARD, ("""
# KOPERASI BATIK JAYA
# KARTU ANGGOTA
< Nomor Anggota : KBJ/0231/2018
< Atas Nama : Parjiyem
""",), {"holder": "Parjiyem", "number": "KBJ/0231/2018"}),
    "the name stands before its sentence": Paper(Kind.TRAINING_CERTIFICATE, ("""
# CERTIFICATE OF COMPLETION
# Wayan Sudarma
has successfully completed the course
# Introduction to Textile Dyeing
24 January 2023
Academy Director
""",), {"holder": "Wayan Sudarma", "title": "Introduction to Textile Dyeing", "issue_date": date(2023, 1, 24)}),
    "who recommends and who is recommended": Paper(Kind.RECOMMENDATION_LETTER, ("""
# SURAT REKOMENDASI
Nomor: 14/REK/VI/2023
Pemberi Rekomendasi
< Nama || : Margono
< Jabatan || : Ketua Paguyuban
Yang Direkomendasikan
< Nama || : Suwarni
< Pekerjaan || : Pembatik
untuk mengikuti sertifikasi kompetensi
> Klaten, 3 Juni 2023
> Margono
""",), {"holder": "Suwarni", "number": "14/REK/VI/2023", "issue_date": date(2023, 6, 3)}),
    "a list of many": Paper(Kind.ASSIGNMENT_LETTER, ("""
# SURAT TUGAS
Nomor : 090/12/2021
Menugaskan kepada :
< No || Nama || Jabatan
< 1 || Sri Hartati || Staf
< 2 || Yuni Kartika || Staf
< 3 || Heru Cahyono || Sopir
> Brebes, 2 Maret 2021
> Kepala Dinas
> Drs. Imam Santosa
> NIP 196501011990031005
""",), {"holder": None, "number": "090/12/2021", "issue_date": date(2021, 3, 2)}),
    "a degree bestowed": Paper(Kind.DIPLOMA, ("""
# INSTITUT SENI NUSA RAYA
Nomor: 0023/ISNR/IJZ/2018
memberikan gelar
# Sarjana Terapan Seni
kepada
# Larasati Dewanti
NIM 1411200345
lahir di Solo pada 5 Mei 1996
beserta segala hak dan kewajiban yang melekat pada gelar tersebut
> Nusa Raya, 20 Oktober 2018
> Rektor
> Prof. Dr. Gunadi
""",), {"holder": "Larasati Dewanti", "issue_date": date(2018, 10, 20), "birth_date": date(1996, 5, 5),
        "number": "0023/ISNR/IJZ/2018"}),
    "a school's leaving paper with small labels": Paper(Kind.EMPLOYMENT_LETTER, ("""
# PT WASTRA PRIMA
# CERTIFICATE OF EMPLOYMENT
Ref: 112/HR/2020
We hereby confirm that
< Employee Name || Sugiarto Wibowo
< Employee ID || WP-1120
< Position || Senior Dyer
< Period || 3 March 2015 - 30 June 2020
> Tangerang, 30 June 2020
> Linda Hartono
> HR Manager
""",), {"holder": "Sugiarto Wibowo", "issue_date": date(2020, 6, 30), "started_on": date(2015, 3, 3),
        "ended_on": date(2020, 6, 30)}),
    "two columns of labels": Paper(Kind.BNSP_FORM, ("""
# DATA PEMOHON
< Nama Lengkap || : Tumini || Jenis Kelamin || : Perempuan
< Tempat Lahir || : Kudus || Tanggal Lahir || : 09-08-1975
""",), {"holder": "Tumini", "birth_date": date(1975, 8, 9)}),
    "words run together by the reader": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# SERTIFIKAT
DIBERIKANKEPADA:
Kelompok Batik Mekar
SebagaiPESERTA
PameranBatikNusantara
> Solo,7Mei2022
""",), {"issue_date": date(2022, 5, 7), "role": "peserta"}),
    "a thank-you to a speaker, the role above the name": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# CERTIFICATE OF APPRECIATION
presented to
Keynote Speaker
# Harsono Widjaja
International Batik Forum
Surakarta, 10 October 2019
""",), {"holder": "Harsono Widjaja", "issue_date": date(2019, 10, 10)}),
    "the prize above the name": Paper(Kind.AWARD, ("""
# PIAGAM PENGHARGAAN
Nomor 08/PNT/2015
Diberikan kepada
Juara Harapan I
# Wiji Lestari
Utusan Kecamatan Bayat
Lomba Batik Tulis Tingkat Kabupaten
Klaten, 17 Agustus 2015
Bupati Klaten
""",), {"holder": "Wiji Lestari", "issue_date": date(2015, 8, 17), "rank": "harapan 1"}),
    "a holder in the middle of a sentence of a village": Paper(Kind.BUSINESS_LETTER, ("""
# KELURAHAN PANJANG
# SURAT KETERANGAN DOMISILI USAHA
Nomor 503/44/2022
Lurah Panjang menerangkan bahwa saudara Marwoto bertempat tinggal di Jl. Truntum
benar memiliki usaha batik bernama Batik Kawung sejak 2010.
> Pekalongan, 9 Februari 2022
> Lurah Panjang
> Sulistyo, S.IP.
""",), {"holder": "Marwoto", "issue_date": date(2022, 2, 9), "number": "503/44/2022"}),
    "dated with the Roman month and the place of issue": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SERTIFIKAT
No. Sert. 44/DKP/III/2014
Dianugerahkan kepada Sdri. Tri Wahyuni
atas keikutsertaannya dalam Pelatihan Batik Jumputan
Dikeluarkan di Demak, tgl. 21 Maret 2014
""",), {"holder": "Tri Wahyuni", "issue_date": date(2014, 3, 21), "number": "44/DKP/III/2014",
        "title": "Pelatihan Batik Jumputan"}),
    "a certificate that leaves room beside the name": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SURAT KETERANGAN MAGANG
Nomor : 05/MGG/2020
Pimpinan Sanggar Batik Lintang menerangkan :
< Nama Siswa/Siswi || Rini Puspita
< Asal Sekolah || SMK Negeri 1 Kandeman
< Kelas/Jurusan || XI / Kriya Tekstil
telah melaksanakan magang dari tanggal 6 Januari 2020 s.d. 6 April 2020
> Batang, 7 April 2020
> Pimpinan
> Lintang Pertiwi
""",), {"holder": "Rini Puspita", "issue_date": date(2020, 4, 7), "number": "05/MGG/2020",
        "started_on": date(2020, 1, 6), "ended_on": date(2020, 4, 6)}),
}
