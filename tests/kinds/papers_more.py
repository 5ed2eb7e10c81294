"""A second set of invented papers, in other words than the cues were first written for; see papers.py."""
from __future__ import annotations

MORE: list[tuple[str, str]] = [
("training_certificate", """
# SERTIFIKAT
No. 15/LPK-MB/2022
LPK Melati Busana menyatakan bahwa
## Rukmini Contoh
telah selesai mengikuti program kursus membatik tingkat terampil
selama 120 jam dan dinyatakan LULUS dengan nilai BAIK"""),
("training_certificate", """
## KEMENTERIAN PERINDUSTRIAN RI
BALAI DIKLAT INDUSTRI YOGYAKARTA
# SERTIFIKAT
Diberikan kepada
## Paijo Contoh
atas keikutsertaannya dalam
Diklat 3 in 1 Operator Batik Cap
yang dilaksanakan tanggal 2 s.d. 20 Mei 2023"""),
("training_certificate", """
# STTPL
SURAT TANDA TAMAT PENDIDIKAN DAN PELATIHAN
Nomor: 1/2/2019
Pemerintah Kabupaten Rekaan memberikan kepada
Nama : Tugiyem
sebagai tanda telah mengikuti pelatihan batik
angkatan II, 30 JPL"""),
("training_certificate", """
# CERTIFICATE
OF COMPLETION
This certificate is proudly presented to
## Maria Sampel
who has successfully completed the three day workshop
24 training hours in natural indigo dyeing"""),
("participation_certificate", """
# SERTIFIKAT
No: 003/PAN/2020
Diberikan kepada
## Joni Contoh
Sebagai
PEMATERI
dalam kegiatan Workshop Batik Ecoprint"""),
("participation_certificate", """
# SERTIFIKAT PENGHARGAAN
Mengucapkan terima kasih kepada
## Batik Sekar Rekaan
atas partisipasi dalam Inacraft 2023
sebagai peserta pameran"""),
("participation_certificate", """
# CERTIFICATE OF ATTENDANCE
This is to certify that
## Lia Sampel
attended the webinar on Batik Conservation
held on 3 March 2021"""),
("participation_certificate", """
# PIAGAM PENGHARGAAN
Diberikan Kepada
## Drs. Hartono Contoh
Sebagai Ketua Dewan Juri
Lomba Desain Batik 2018"""),
("participation_certificate", """
# SERTIFIKAT
Diberikan kepada:
## Sulastri Rekaan
Telah berpartisipasi aktif dalam kegiatan Temu Perajin Batik se-Jawa Tengah"""),
("award", """
# PIAGAM PENGHARGAAN
Gubernur Contoh memberikan penghargaan kepada
## Sarwidi Rekaan
sebagai
PERAJIN BERPRESTASI
bidang batik tulis tahun 2017"""),
("award", """
# UPAKARTI
Piagam Anugerah Upakarti
diberikan kepada
## Kelompok Contoh
atas jasa pengabdian di bidang kerajinan"""),
("award", """
# SERTIFIKAT
diberikan kepada
## Retno Contoh
FINALIS
Lomba Cipta Batik Nusantara 2019"""),
("award", """
# CERTIFICATE OF EXCELLENCE
is hereby awarded to
## Budi Sampel
Winner of the Best Natural Colour category
International Batik Contest"""),
("competency_certificate", """
## LSP BATIK REKAAN
# SERTIFIKAT KOMPETENSI
No. 13134 7531 3 0000123 2021
Diberikan kepada
## Ngadinah
yang telah memenuhi standar kompetensi pada skema Pencanting
Berlaku sampai dengan 12 Mei 2024"""),
("competency_certificate", """
# SERTIFIKAT KOMPETENSI
Menerangkan bahwa
## Wahyudi Contoh
telah lulus uji kompetensi keahlian
Kompetensi Keahlian Kriya Kreatif Batik dan Tekstil
dengan predikat SANGAT BAIK
SMK Contoh bekerja sama dengan PT Rekaan"""),
("employment_letter", """
## SANGGAR BATIK REKAAN
SURAT KETERANGAN
Nomor 5/SBR/2024
Yang bertanda tangan di bawah ini, pemilik sanggar, menerangkan bahwa
Nama : Yatmi
adalah pengrajin batik pada sanggar kami sejak 2012 sampai sekarang
Demikian surat keterangan ini kami buat"""),
("employment_letter", """
PT Contoh Garment
## REFERENCE LETTER
This letter confirms that Mr. Sampel was employed as Dyeing Operator
from 2015 until 2019."""),
("employment_letter", """
## SURAT KETERANGAN MAGANG
Yang bertanda tangan dibawah ini menerangkan bahwa
Nama : Dita
telah melaksanakan praktik kerja industri di perusahaan kami selama 6 bulan"""),
("recommendation_letter", """
## DINAS KOPERASI KABUPATEN REKAAN
## REKOMENDASI
Nomor 518/11
Berdasarkan permohonan saudara, bersama ini kami merekomendasikan
Nama : Tarmi
untuk mengikuti uji kompetensi"""),
("business_letter", """
## DESA CONTOH
## SURAT KETERANGAN
Nomor 145/9/2024
Kepala Desa Contoh menerangkan
Nama : Sumini
orang tersebut di atas benar warga kami yang memiliki usaha batik rumahan
sejak tahun 2009"""),
("assignment_letter", """
## KELOMPOK BATIK REKAAN
## SURAT PENUGASAN
Dengan ini menugaskan saudara Tono untuk mengikuti pameran di Solo"""),
("appointment_letter", """
## KEPUTUSAN BUPATI CONTOH
## NOMOR 12 TAHUN 2020
TENTANG
PENETAPAN PENGURUS DEKRANASDA
BUPATI CONTOH,
Menimbang : a. bahwa
Mengingat : 1. UU
MEMUTUSKAN:
Menetapkan
KESATU"""),
("diploma", """
REPUBLIK INDONESIA
DEPARTEMEN PENDIDIKAN NASIONAL
# SURAT TANDA TAMAT BELAJAR
SEKOLAH DASAR
menerangkan bahwa Sumini lahir di Klaten
telah tamat belajar"""),
("diploma", """
# IJAZAH
PENDIDIKAN KESETARAAN PROGRAM PAKET C
menerangkan bahwa Joko
lulus dari PKBM Contoh"""),
("diploma", """
## SURAT KETERANGAN LULUS
Kepala SMK Negeri Contoh menerangkan bahwa
Nama: Rara
NISN: 0034567812
dinyatakan LULUS"""),
("transcript", """
## UNIVERSITAS CONTOH
## DAFTAR NILAI MAHASISWA
NIM 123
Mata Kuliah SKS Nilai Bobot
Batik I 3 A 12
IPK 3.2"""),
("receipt", """
## TOKO KAIN REKAAN
Nota No. 55
3 Mori primissima 50.000 150.000
1 Malam 40.000 40.000
Jumlah 190.000
Tanda terima"""),
("contract", """
## SURAT PERJANJIAN KERJA WAKTU TERTENTU
Pihak Pertama CV Contoh
Pihak Kedua Sdr. Tono
Pasal 1 Masa kerja"""),
("logbook", """
## CATATAN KEGIATAN HARIAN
Tanggal Kegiatan Keterangan Paraf
1 Mei 2024 mencanting
2 Mei 2024 nembok
3 Mei 2024 melorod
4 Mei 2024 mola
5 Mei 2024 mola
6 Mei 2024 mola"""),
("membership_card", """
## KARTU ANGGOTA
## KOPERASI BATIK SETIA REKAAN
Nomor : 77
Nama : Sri
Masa berlaku 2026"""),
("membership_card", """
## APPBI
Asosiasi Perajin dan Pengusaha Batik Indonesia
MEMBER CARD
No. Anggota 0091
Tri"""),
("ip_certificate", """
## REPUBLIK INDONESIA
## SERTIFIKAT MEREK
Menteri Hukum memberikan hak atas merek kepada
Nama pemilik merek: Tini
Kelas 25"""),
("bnsp_form", """
## FR.AK.01 PERSETUJUAN ASESMEN DAN KERAHASIAAN
Nama Asesor
Nama Asesi
Bukti yang akan dikumpulkan
Hasil Verifikasi Portofolio"""),
("bnsp_form", """
## FR.IA.08 CEKLIS VERIFIKASI PORTOFOLIO
Bukti Portofolio Valid Asli Terkini Memadai"""),
("health_or_police_letter", """
## POLRES CONTOH
## SURAT KETERANGAN CATATAN KEPOLISIAN
POLICE RECORD
Nama Tarmi"""),
("health_or_police_letter", """
## KLINIK CONTOH
## SURAT KETERANGAN DOKTER
menerangkan bahwa Sdr Tono dalam keadaan sehat jasmani"""),
("language_test", """
## ENGLISH PROFICIENCY TEST
Certificate of Achievement
This certifies that Dewi Sampel
achieved the following scores
Listening 50 Structure 48 Reading 51 Total 497"""),
("other", """
## SURAT PERNYATAAN
Yang bertanda tangan di bawah ini
Nama : Sri
menyatakan bahwa dokumen portofolio saya adalah asli
Materai 10000"""),
("other", """
Kepada Yth. HRD
Perihal: Lamaran Pekerjaan
Dengan hormat, saya mengajukan lamaran kerja sebagai pembatik
Lampiran: sertifikat, ijazah, CV"""),
("other", """
## SURAT IZIN MENGEMUDI
## SIM C
Nama Tono
POLRES CONTOH
Berlaku s/d 2027"""),
("other", """
## KUTIPAN AKTA NIKAH
Kantor Urusan Agama Kecamatan Contoh
Nama suami"""),
("other", """
## REKENING KORAN
Bank Contoh
Tanggal Keterangan Debet Kredit Saldo
01/02/2024 transfer 100.000"""),
("other", """
Batik Air
## BOARDING PASS
Nama TONO CONTOH
Flight ID 6123 Seat 12A"""),
("other", """
## INSTAGRAM
batikrekaan
1.204 suka
Senang sekali dapat sertifikat pelatihan hari ini!
Lihat semua 12 komentar"""),
("other", """
## DAFTAR HADIR
Pelatihan Batik Tulis
No Nama Alamat Tanda tangan
1 Sri
2 Tono"""),
("other", """
## KARTU TANDA MAHASISWA
Universitas Contoh
Nama Rara
NIM 1800"""),
("other", """
## SURAT IZIN ORANG TUA
Saya memberi izin anak saya mengikuti lomba"""),
("family_card", """
## KARTU KELUARGA
No. 3471012345670001
Nama Kepala Keluarga: TONO
Alamat RT/RW Desa/Kelurahan"""),
("tax_card", """
## NPWP
12.345.678.9-521.000
SRI REKAAN
KPP PRATAMA SOLO"""),
("cv", """
## RESUME
Dewi Sampel
Work Experience
2019 - now Batik artisan
Education
Skills"""),
]
