"""Invented certificates and awards; see papers.py."""
from __future__ import annotations

CERTIFICATES: list[tuple[str, str]] = [
("competency_certificate", """
## BADAN NASIONAL SERTIFIKASI PROFESI
INDONESIAN PROFESSIONAL CERTIFICATION AUTHORITY
# SERTIFIKAT KOMPETENSI
CERTIFICATE OF COMPETENCE
No. 13134 7318 2 0001234 2024
Dengan ini menyatakan bahwa,
This is to certify that,
# WULAN CONTOH ASTUTI
No. Reg. BTK 228 00123 2024
Telah kompeten pada bidang:
Is competent in the area of:
Pembuatan Batik Tulis
Dengan Kualifikasi / Kompetensi:
With Qualification / Competency:
Pembatik Tulis
Sertifikat ini berlaku untuk : 3 (tiga) Tahun
Jakarta, 4 Maret 2024
Atas nama Badan Nasional Sertifikasi Profesi
Lembaga Sertifikasi Profesi Contoh Batik
Ketua"""),
("competency_certificate", """
# SERTIFIKAT KOMPETENSI
LEMBAGA SERTIFIKASI KOMPETENSI TATA BUSANA
Nomor: 0123/LSK-TB/IX/2022
diberikan kepada
## Dewi Contoh Lestari
yang dinyatakan KOMPETEN dalam uji kompetensi jenjang II
bidang Keterampilan Membatik
Semarang, 12 September 2022"""),
("competency_certificate", """
# CERTIFICATE OF COMPETENCE
This is to certify that
## Bayu Sampel Nugroho
has been assessed and declared competent against the units of
Applying Dyes for Textile Craft
This certificate is valid for 3 years
Professional Certification Body Contoh
Bandung, June 3, 2023"""),
("competency_certificate", """
## KEMENTERIAN PEKERJAAN UMUM
# SERTIFIKAT KOMPETENSI KERJA
Nomor F411 2345 6 00012 2023
Menyatakan bahwa
## ARIF CONTOH WIBOWO
telah memenuhi persyaratan dan kompeten pada kualifikasi
Pelaksana Lapangan Madya
Masa berlaku sertifikat 5 tahun"""),
("training_certificate", """
## BALAI BESAR KERAJINAN CONTOH
# SERTIFIKAT
Nomor: 017/BBK/IV/2025
diberikan kepada
# Sri Contoh Lestari
yang telah mengikuti Pelatihan Batik Tulis Warna Alam
diselenggarakan pada tanggal 7 s.d. 12 April 2025
selama 48 JP
Yogyakarta, 14 April 2025
Kepala Balai"""),
("training_certificate", """
# CERTIFICATE OF COMPETENCY
This is to certify that
## Ratna Sampel Dewi
has successfully completed the course
Basic Batik Making, 40 hours
held by Contoh Craft School
Solo, 5 May 2024"""),
("training_certificate", """
# SURAT TANDA TAMAT PELATIHAN
Nomor 88/STTP/2021
Kepala Dinas Perindustrian Kabupaten Contoh menyatakan bahwa
Nama : Budi Rekaan
Tempat/Tanggal Lahir : Klaten, 2 Mei 1980
LULUS
Pendidikan dan Pelatihan Teknis Membatik
dari tanggal 1 sampai dengan 10 Maret 2021
meliputi 80 jam pelajaran"""),
("training_certificate", """
# SERTIFIKAT PELATIHAN
LKP Contoh Kriya
menerangkan bahwa
## Endang Rekaan
telah menyelesaikan kursus menjahit dan membatik tingkat dasar
selama 3 bulan dengan predikat Baik"""),
("training_certificate", """
# Certificate of Completion
Presented to
## Andi Sampel
for completing the training on Natural Dyeing for Textile
12 - 15 July 2023 (32 hours)
Contoh Institute"""),
("training_certificate", """
# SERTIFIKAT
diberikan kepada
## Joko Rekaan
sebagai PESERTA
pada Bimbingan Teknis Peningkatan Mutu Batik Cap bagi IKM
tanggal 3 - 7 Oktober 2022 sebanyak 40 Jam Pelajaran"""),
("training_certificate", """
# SERTIFIKAT
Workshop Teknik Pewarnaan Alam
diberikan kepada
## Lina Contoh
telah mengikuti workshop dan pelatihan keterampilan pewarnaan
selama 5 hari (40 JP) dan dinyatakan lulus"""),
("training_certificate", """
## UPTD BALAI LATIHAN KERJA CONTOH
# SERTIFIKAT
NOMOR 1234/BLK/VI/2023
Diberikan kepada
## SUGENG REKAAN
TELAH MENGIKUTI PELATIHAN BERBASIS KOMPETENSI
PROGRAM PELATIHAN PEMBUATAN BATIK TULIS
240 JP, dari tanggal 2 Mei 2023 sampai 20 Juni 2023"""),
("participation_certificate", """
# PIAGAM PENGHARGAAN
diberikan kepada
## Tini Contoh
atas partisipasinya sebagai PESERTA
dalam Lomba Desain Motif Batik Tingkat Kabupaten
Pekalongan, 2 Oktober 2023"""),
("participation_certificate", """
# E-CERTIFICATE
Diberikan kepada
## Rini Contoh
sebagai PESERTA
Webinar Nasional "Batik di Era Digital"
Sabtu, 12 Juni 2021"""),
("participation_certificate", """
# SERTIFIKAT
Diberikan kepada
## Hadi Rekaan, S.Sn.
sebagai NARASUMBER
pada Pelatihan Membatik bagi Ibu PKK
Bantul, 3 Agustus 2022"""),
("participation_certificate", """
# CERTIFICATE OF PARTICIPATION
is presented to
## Maya Sampel
as a participant of the International Batik Symposium
October 2, 2022"""),
("participation_certificate", """
# Certificate of Appreciation
awarded to
## Putri Contoh
as a speaker in the talk show Heritage and Craft
Jakarta, 21 April 2023"""),
("participation_certificate", """
# PIAGAM
diberikan kepada
## Slamet Rekaan
sebagai Dewan Juri Lomba Membatik Pelajar
Kepala Dinas Pendidikan"""),
("participation_certificate", """
# PIAGAM PENGHARGAAN
Diberikan kepada
## Batik Rekaan
atas peran serta dan dukungannya dalam
Pameran Kerajinan Daerah 2019"""),
("participation_certificate", """
# SERTIFIKAT
diberikan kepada
## Yuni Rekaan
telah mengikuti Seminar Sehari Pengembangan UMKM Batik
Surakarta, 11 November 2020"""),
("award", """
# PIAGAM PENGHARGAAN
Diberikan kepada:
# Sari Contoh
Atas prestasinya sebagai:
# JUARA I
Lomba Cipta Motif Batik Tingkat Provinsi
Semarang, 2 Oktober 2022"""),
("award", """
# SERTIFIKAT
diberikan kepada
## Agus Rekaan
sebagai
# PEMENANG II
Sayembara Desain Batik Nusantara"""),
("award", """
# CERTIFICATE OF ACHIEVEMENT
awarded to
## Dian Sampel
1st Place
National Batik Design Competition 2023"""),
("award", """
# PIAGAM
Bupati Contoh memberikan penghargaan kepada
## Kelompok Batik Melati Rekaan
sebagai PENGRAJIN TERBAIK tahun 2021"""),
("award", """
# PIAGAM KEJUARAAN
Nomor: 002/PAN/X/2024
diberikan kepada
## Nur Contoh
Juara Harapan 2 Lomba Mencanting Cepat
Festival Batik Contoh"""),
]
