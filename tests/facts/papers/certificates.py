"""Certificates in Indonesian."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

CERTIFICATES: dict[str, Paper] = {
    "a competency certificate with units on its back": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# BADAN NASIONAL SERTIFIKASI PROFESI
INDONESIAN PROFESSIONAL CERTIFICATION AUTHORITY
# SERTIFIKAT KOMPETENSI
CERTIFICATE OF COMPETENCE
No. 13134 7531 3 0001234 2024
Dengan ini menyatakan bahwa,
This is to certify that,
# WAGIYEM
No. Reg. BTK 228 00123 2024
Telah kompeten pada bidang:
Is competent in the area of:
Industri Kain Batik
Dengan Kualifikasi / Kompetensi:
With Qualification / Competency:
# Pembatik Tulis
Sertifikat ini berlaku untuk : 3 (tiga) Tahun
This certificate is valid for : 3 (three) Years
Yogyakarta, 12 Agustus 2024
Atas nama Badan Nasional Sertifikasi Profesi
On behalf of Indonesian Professional Certification Authority
Lembaga Sertifikasi Profesi Batik

R. Soemarno, S.E.
Ketua
Chairman
""", """
# Daftar Unit Kompetensi
List of Unit(s) of Competency
< No. || Kode Unit || Judul Unit
< 1. || C.13BTK01.001.2 || Menggambar Sketsa Batik
< 2. || C.13BTK01.002.2 || Menggambar Motif Batik
< 3. || C.13BTKO1.0l3.2 || Mencanting
"""), {"holder": "Wagiyem", "number": "13134 7531 3 0001234 2024", "issue_date": date(2024, 8, 12),
        "valid_until": date(2027, 8, 12), "title": "Pembatik Tulis", "issuer": "Lembaga Sertifikasi Profesi Batik",
        "unit_codes": ("C.13BTK01.001.2", "C.13BTK01.002.2", "C.13BTK01.013.2"), "place": "Yogyakarta",
        "signer": "R. Soemarno"}),
    "a competency certificate whose number nobody can read": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# BADAN NASIONAL SERTIFIKASI PROFESI
# SERTIFIKAT KOMPETENSI
No. 6~~~0 2*31 #
Dengan ini menyatakan bahwa
# Lastri Ningsih
No. Reg. KK 036 00017 2023
No. Blanko 0455127
Telah memenuhi persyaratan dan kompeten pada kualifikasi:
# Tukang Cap
Sertifikat ini berlaku untuk 3 (tiga) tahun
Pekalongan, 3 Nopember 2023
Lembaga Sertifikasi Profesi Batik
Sudarman
Ketua
""",), {"holder": "Lastri Ningsih", "number": None, "issue_date": date(2023, 11, 3), "valid_until": date(2026, 11, 3)}),
    "a training certificate of an office": Paper(Kind.TRAINING_CERTIFICATE, ("""
PEMERINTAH KABUPATEN PEKALONGAN
# DINAS PERINDUSTRIAN DAN TENAGA KERJA
Jl. Krakatau No. 2 Kajen Telp. (0285) 381992
# SERTIFIKAT
Nomor : 421.3/045/2021
Diberikan kepada :
# Siti Rahayu
NIK 3326014507850003
Tempat, tanggal lahir : Pekalongan, 5 Juli 1985
telah mengikuti Pelatihan Membatik Tulis Warna Alam
yang diselenggarakan oleh Dinas Perindustrian dan Tenaga Kerja
pada tanggal 17 s.d. 20 Maret 2021 selama 32 (tiga puluh dua) Jam Pelajaran

> Kajen, 22 Maret 2021
> Kepala Dinas


> Drs. Bambang Hermawan, M.M.
> NIP. 19700101 199003 1 001
""",), {"holder": "Siti Rahayu", "number": "421.3/045/2021", "issue_date": date(2021, 3, 22), "hours": 32,
        "started_on": date(2021, 3, 17), "ended_on": date(2021, 3, 20), "birth_date": date(1985, 7, 5),
        "nik": "3326014507850003", "signer": "Bambang Hermawan", "place": "Kajen",
        "title": "Pelatihan Membatik Tulis Warna Alam"}),
    "a training certificate with labels and a table of hours on its back": Paper(Kind.TRAINING_CERTIFICATE, ("""
# BALAI BESAR KERAJINAN DAN BATIK
# SURAT TANDA TAMAT PELATIHAN
Nomor: 118/BBKB/STTP/VIII/2022
Balai Besar Kerajinan dan Batik menyatakan bahwa:
< Nama || : Tri Handayani
< Tempat, Tanggal Lahir || : Bantul, 09-12-1990
< Asal || : Kelompok Sido Mukti
TELAH MENGIKUTI
Pelatihan Pewarnaan Batik dengan Zat Warna Alam
yang dilaksanakan dari tanggal 1 s/d 12 Agustus 2022 di Yogyakarta
> Yogyakarta, 12 Agustus 2022
> Kepala Balai,

> Ir. Wulan Prasetya, M.T.
> NIP 196811221994032001
""", """
# MATERI PELATIHAN
< No || Materi || JP
< 1 || Pengenalan zat warna alam || 8
< 2 || Proses mordan || 16
< 3 || Pewarnaan dan fiksasi || 40
< 4 || Pelorodan || 16
<  || Jumlah || 80
"""), {"holder": "Tri Handayani", "number": "118/BBKB/STTP/VIII/2022", "issue_date": date(2022, 8, 12), "hours": 80,
        "started_on": date(2022, 8, 1), "ended_on": date(2022, 8, 12), "birth_date": date(1990, 12, 9)}),
    "a certificate read with lost spaces and slips": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SERTIFIKAT
Nomor:O12/LSP-BTK/l/2O23
Diberikankepada
# SUPARMIHARTINI
AtasPartisipasinyasebagai
# PESERTA
PelatihanMembatikTulisTingkatDasar
yangdiselenggarakan olehBalaiPelatihanKerjaKlaten
Klaten,3lJanuari2O23
KepalaBalai

Drs.Sugiyanto
NIP.196512311990031004
""",), {"number": "012/LSP-BTK/I/2023", "issue_date": date(2023, 1, 31), "holder": "Suparmihartini",
        "role": "peserta", "place": "Klaten"}),
    "a workshop for which one took part": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# E - SERTIFIKAT
No. 221/PANPEL/HBN/X/2022
diberikan kepada
# Nurul Hidayati, S.Pd.
sebagai
# NARASUMBER
dalam Seminar Nasional "Batik Indonesia di Mata Dunia"
yang diselenggarakan oleh Himpunan Mahasiswa Kriya Universitas Mandala Raya
pada hari Minggu, 2 Oktober 2022 secara daring
< Ketua Pelaksana ||  || Ketua Jurusan

< Raka Aditya ||  || Dr. Ratna Sari, M.Sn.
< NIM 19020123 ||  || NIP 197702022005012001
""",), {"holder": "Nurul Hidayati", "number": "221/PANPEL/HBN/X/2022", "role": "narasumber", "issue_date": None}),
    "a course certificate with the hours spelled and a range over the new year": Paper(Kind.TRAINING_CERTIFICATE, ("""
# LEMBAGA KURSUS DAN PELATIHAN CANTING EMAS
Jl. Parangtritis Km 8 Bantul Telp 0274-3331122
# SERTIFIKAT KURSUS
NO. SERTIFIKAT : 07/LKP-CE/I/2022
Dengan ini menerangkan bahwa :
# Yuliana Kusumawati
Lahir di Bantul, 17 Juli 1994
telah mengikuti kursus Membatik selama seratus dua puluh jam pelajaran
mulai 28 Desember 2021 – 3 Januari 2022
dengan hasil: BAIK
> Bantul, 4 Januari 2022
> Pimpinan

> Hj. Sri Murniati
""",), {"holder": "Yuliana Kusumawati", "number": "07/LKP-CE/I/2022", "issue_date": date(2022, 1, 4), "hours": 120,
        "started_on": date(2021, 12, 28), "ended_on": date(2022, 1, 3), "birth_date": date(1994, 7, 17)}),
    "a certificate with its validity printed as a day": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# LEMBAGA SERTIFIKASI KOMPETENSI MEMBATIK
# SERTIFIKAT KOMPETENSI
Nomor : 33.75/LSK-M/0219/2021
Diberikan kepada
# Dewi Anggraini
yang telah dinyatakan KOMPETEN pada uji kompetensi Membatik Level II
Dikeluarkan di Pekalongan
Pada tanggal 9 Juni 2021
Berlaku sampai dengan 8 Juni 2024
Ketua LSK
Murtini
""",), {"holder": "Dewi Anggraini", "number": "33.75/LSK-M/0219/2021", "issue_date": date(2021, 6, 9),
        "valid_until": date(2024, 6, 8), "place": "Pekalongan"}),
    "a number of another year than the date": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SERTIFIKAT
Nomor : 019/DIKLAT/VII/2023
Diberikan kepada
# Heru Susanto
yang telah mengikuti Bimbingan Teknis Desain Motif Batik, 24 JP
Solo, 14 Oktober 2024
Kepala Dinas
Drs. Agung Nugroho
NIP. 197001012000031002
""",), {"holder": "Heru Susanto", "number": "019/DIKLAT/VII/2023", "issue_date": date(2024, 10, 14), "hours": 24},
        ("number_contradicts_date",)),
    "a date that does not exist": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SERTIFIKAT
Nomor : 020/DIKLAT/II/2023
Diberikan kepada
# Heru Susanto
yang telah mengikuti Pelatihan Batik Cap
Solo, 30 Februari 2023
Kepala Dinas
Drs. Agung Nugroho
""",), {"holder": "Heru Susanto", "issue_date": None}, ("impossible_date",)),
    "a certificate with nothing but a registration number": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SERTIFIKAT
No. Reg : 1234/PELITA/2022
PELITA TRAINING CENTER
memberikan penghargaan kepada :
# M. Iqbal
Atas Keikutsertaannya Pada Kegiatan
# Pelatihan Digital Marketing Untuk UMKM Batik
Sabtu-Minggu, 5-6 Februari 2022
< Direktur Pelita
< Anton
""",), {"holder": "M. Iqbal", "number": "1234/PELITA/2022", "started_on": date(2022, 2, 5),
        "ended_on": date(2022, 2, 6), "issue_date": None}),
    "a law, a deed and a download day beside the date": Paper(Kind.TRAINING_CERTIFICATE, ("""
# YAYASAN PUSAKA CANTING
Akta Notaris Nomor 12 tanggal 5 Mei 2010
SK Menkumham Nomor AHU-01234.AH.01.04 Tahun 2011
# SERTIFIKAT PELATIHAN
Nomor: 0031/YPC/SERT/2022
Berdasarkan Undang-Undang Nomor 13 Tahun 2003 tanggal 25 Maret 2003
diberikan kepada:
# Kartini Wulandari
atas keikutsertaannya dalam pelatihan Batik Tulis Pewarna Sintetis sebanyak 40 JP
Semarang, 18 Februari 2022
Ketua Yayasan
Suharto Adi
Dokumen ini diunduh pada 3 April 2023
""",), {"holder": "Kartini Wulandari", "number": "0031/YPC/SERT/2022", "issue_date": date(2022, 2, 18), "hours": 40}),
}
