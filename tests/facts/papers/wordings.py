"""Certificates and awards in wordings of every sort: who gives, to whom, how it is put."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

WORDINGS: dict[str, Paper] = {
    "labels in two languages one under the other": Paper(Kind.TRAINING_CERTIFICATE, ("""
# BALAI LATIHAN KERJA SURYA
# SERTIFIKAT PELATIHAN
Certificate of Training
No. : 563/217/BLK/2021
Diberikan kepada :
Given to
< Nama || : Lilis Suryani
< Name
< Tempat, Tanggal Lahir || : Tegal, 3 Juni 1990
< Place, Date of Birth
Telah mengikuti Pelatihan Membatik Tulis Dasar
has attended the training of Basic Hand-drawn Batik
> Tegal, 12 November 2021
> Kepala
> Drs. Sugeng Riyadi
> NIP. 19650101 199003 1 002
""",), {"holder": "Lilis Suryani", "number": "563/217/BLK/2021", "issue_date": date(2021, 11, 12),
        "birth_date": date(1990, 6, 3), "title": "Pelatihan Membatik Tulis Dasar"}),
    "the label stands under the name": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# SERTIFIKAT
Nomor: 12/PAN-SEM/V/2023
Panitia Seminar Nasional Wastra Nusantara memberikan sertifikat ini kepada
# Yohana Kristanti
Nama Peserta
atas partisipasinya sebagai PESERTA
dalam Seminar Nasional Wastra Nusantara
Surabaya, 14 Mei 2023
Ketua Panitia
Bagus Wicaksono
""",), {"holder": "Yohana Kristanti", "number": "12/PAN-SEM/V/2023", "issue_date": date(2023, 5, 14)}),
    "a list of participants under its heads": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SURAT KETERANGAN PELATIHAN
Nomor : 045/LKP-CM/IX/2019
Lembaga Kursus dan Pelatihan Canting Mas menerangkan bahwa nama tersebut di bawah ini:
< No || Nama Peserta || Asal Daerah
< 1 || Wiwin Handayani || Pekalongan
telah mengikuti Pelatihan Pewarnaan Alam selama 32 JP
> Pekalongan, 20 September 2019
> Pimpinan
> Hartono
""",), {"holder": "Wiwin Handayani", "number": "045/LKP-CM/IX/2019", "issue_date": date(2019, 9, 20), "hours": 32}),
    "in recognition of": Paper(Kind.AWARD, ("""
# CERTIFICATE OF APPRECIATION
THIS CERTIFICATE IS PROUDLY PRESENTED TO
# Nur Hidayah
IN RECOGNITION OF HER DEDICATION
as a Batik Artisan at the Textile Heritage Week
October 2, 2022
Rina Maharani
Project Director
""",), {"holder": "Nur Hidayah", "issue_date": date(2022, 10, 2), "number": None}),
    "no name written in": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# SERTIFIKAT
Diberikan kepada
..............................
Sebagai Peserta
Workshop Batik Cap
Semarang, 5 Maret 2020
Ketua Panitia
Agung Nugroho
""",), {"holder": None, "issue_date": date(2020, 3, 5)}),
    "a name behind a colon alone": Paper(Kind.TRAINING_CERTIFICATE, ("""
# PIAGAM PELATIHAN
Nomor 421.9/088/2018
Kepala Dinas Perindustrian Kabupaten Lamongan, memberikan piagam ini kepada :
< Nama || :
# Mohammad Arifin
< Jabatan || : Pengrajin
< Unit Kerja || : Kelompok Batik Sendang
Sebagai peserta Bimbingan Teknis Batik Tulis
> Lamongan, 8 Agustus 2018
> Kepala Dinas
> Ir. Suharto, M.M.
> Pembina Tingkat I
> NIP 19640202 198903 1 004
""",), {"holder": "Mohammad Arifin", "issue_date": date(2018, 8, 8), "number": "421.9/088/2018"}),
    "awarded, with the honour first": Paper(Kind.AWARD, ("""
# PIAGAM PENGHARGAAN
No. 003/PAN-LOMBA/X/2017
Dengan bangga mempersembahkan penghargaan ini kepada
# Dewi Kartikasari, S.Sn.
SMK Negeri 5 Malang
Juara II
Lomba Desain Batik Tingkat Provinsi
Malang, 28 Oktober 2017
Ketua Panitia || Ketua Juri
Slamet Widodo || Retno Palupi
""",), {"holder": "Dewi Kartikasari", "rank": "2", "issue_date": date(2017, 10, 28),
        "number": "003/PAN-LOMBA/X/2017"}),
    "name and school beside their labels without colons": Paper(Kind.AWARD, ("""
# PIAGAM
Diberikan kepada
< NAMA || Eko Prasetyo
< SEKOLAH || SMA Negeri 2 Blora
< PRESTASI || Juara I
dalam Lomba Batik Pelajar
Blora, 2 Mei 2016
Panitia Pelaksana
""",), {"holder": "Eko Prasetyo", "rank": "1", "issue_date": date(2016, 5, 2)}),
    "thanks for having taught": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# SERTIFIKAT
Nomor : B/1123/UN12/KM/2022
Universitas Bhakti Nagara
Mengucapkan terima kasih dan penghargaan setinggi-tingginya kepada
# Suryo Hadikusumo
Sebagai Narasumber
Kuliah Tamu "Filosofi Motif Batik Pesisir"
Program Studi Kriya
Dekan Fakultas Seni
Dr. Amalia Putri, M.Sn.
NIP 197501012000032001
""",), {"holder": "Suryo Hadikusumo", "number": "B/1123/UN12/KM/2022", "issuer": "Universitas Bhakti Nagara",
        "title": "Filosofi Motif Batik Pesisir", "role": "narasumber"}),
    "competent, in English first": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# BADAN NASIONAL SERTIFIKASI PROFESI
# CERTIFICATE OF COMPETENCE
No. 13134 7318 4 0001234 2022
This is to certify that,
# Kadek Ariani
No. Reg. BTK 123 00456 2022
Is competent in the area of:
Batik
With Qualification / Competency
Batik Cap
This certificate is valid for : 3 (Three) Years
Jakarta, 17 June 2022
On behalf of BNSP
Lembaga Sertifikasi Profesi Wastra Mandiri
Hendra Gunawan
Director
""",), {"holder": "Kadek Ariani", "number": "13134 7318 4 0001234 2022", "issue_date": date(2022, 6, 17),
        "valid_until": date(2025, 6, 17), "title": "Batik Cap",
        "issuer": "Lembaga Sertifikasi Profesi Wastra Mandiri"}),
    "declared competent at the end of the sentence": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SERTIFIKAT PELATIHAN BERBASIS KOMPETENSI
Nomor: 112/PBK/BLK-SL/2023
Menyatakan bahwa :
# TRI ASTUTIK
NIK 3374015505910002
telah menyelesaikan dan dinyatakan lulus dalam program pelatihan
Pembuatan Batik Tulis dengan Pewarna Alam
selama 240 JP dari tanggal 1 Agustus s.d. 15 September 2023
Semarang, 18 September 2023
""",), {"holder": "Tri Astutik", "number": "112/PBK/BLK-SL/2023", "issue_date": date(2023, 9, 18), "hours": 240,
        "title": "Pembuatan Batik Tulis dengan Pewarna Alam"}),
    "appreciation without a lead to the name": Paper(Kind.AWARD, ("""
# SERTIFIKAT PENGHARGAAN
Penghargaan ini diberikan sebagai bentuk apresiasi kepada Saudari
# Fitriani Zulaikha
yang telah berkontribusi dalam pelestarian batik
Jambi, 30 Januari 2021
Kepala Museum
Iskandar Muda
""",), {"holder": "Fitriani Zulaikha", "issue_date": date(2021, 1, 30)}),
    "an online course": Paper(Kind.TRAINING_CERTIFICATE, ("""
Sertifikat Penyelesaian
# Kelas Daring Batik
Credential ID: KDB7X2M9Q1
Selamat kepada
# Putu Oka Mahendra
Telah menyelesaikan kelas
# Dasar-Dasar Membatik untuk Pemula
Tanggal terbit: 03/02/2024
Berlaku hingga: 03/02/2027
Diterbitkan oleh PT Belajar Wastra Indonesia
""",), {"holder": "Putu Oka Mahendra", "issue_date": date(2024, 2, 3), "valid_until": date(2027, 2, 3),
        "title": "Dasar-Dasar Membatik untuk Pemula", "number": "KDB7X2M9Q1"}),
    "hereby certifies": Paper(Kind.TRAINING_CERTIFICATE, ("""
# HERITAGE TEXTILE INSTITUTE
hereby certifies that
# Anastasia Widyawati
Place and Date of Birth: Solo, 12 May 1988
has fulfilled all requirements of the course
# Advanced Batik Technique
Date of Issue: 4 April 2019
Registrar
Martha Simon
""",), {"holder": "Anastasia Widyawati", "issue_date": date(2019, 4, 4), "title": "Advanced Batik Technique"}),
    "conferred upon, the date in words": Paper(Kind.AWARD, ("""
# Certificate of Excellence
This award is conferred upon
# Rahmat Hidayatullah
for outstanding achievement in the Batik Innovation Award
Given this 9th day of December, 2020 at Yogyakarta
Committee Chair
""",), {"holder": "Rahmat Hidayatullah", "issue_date": date(2020, 12, 9)}),
    "participant of, with the institution first": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# E-SERTIFIKAT
No. 445/WEB/IV/2021
Diberikan kepada:
# Siti Nuraini Az-Zahra
Dinas Koperasi dan UKM Kota Batu
Atas partisipasinya sebagai
# PESERTA
Webinar Digital Marketing bagi UMKM Batik
Kamis, 22 April 2021
Narasumber || Moderator
Deni Kurnia || Sari Melati
""",), {"holder": "Siti Nuraini Az-Zahra", "number": "445/WEB/IV/2021", "role": "peserta"}),
}
