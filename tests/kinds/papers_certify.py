"""Certificates in the words of many houses, half read, and what they certify; all invented. See papers.py."""
from __future__ import annotations

CERTIFYING: list[tuple[str, str]] = [
("training_certificate", """
KEMENTERIAN KETENAGAKERJAAN REPUBLIK INDONESIA
BALAI BESAR PELATIHAN VOKASI DAN PRODUKTIVITAS CONTOH
# SERTIFIKAT
PELATIHAN BERBASIS KOMPETENSI
Nomor : PBK.12/2023
Menerangkan bahwa :
Nama : Wawan Rekaan
Telah mengikuti dan dinyatakan LULUS Pelatihan Berbasis Kompetensi
kejuruan Garmen Apparel program Menjahit Pakaian"""),
("training_certificate", """
UPT BLK KABUPATEN REKAAN
SERT FIKAT
menyatakan bahwa
## Narti Contoh
telah menyelesaikan program pelatihan
Pembuatan Batik tulis dan cap
sebanyak 140 jam pelatihan"""),
("training_certificate", """
Kartu Prakerja
# SERTIFIKAT KELULUSAN
Diberikan kepada
## Lia Rekaan
atas kelulusannya pada kelas
Teknik Dasar Membatik untuk Pemula
Nilai akhir 88"""),
("training_certificate", """
Contoh Academy
Diberikan kepada
# Yoga Rekaan
Telah lulus kelas
Belajar Dasar Pemasaran Digital
Sertifikat ini dapat diverifikasi di laman kami"""),
("training_certificate", """
May 3, 2022
## Sekar Sampel
has successfully completed
Fashion and Textile Basics
an online non-credit course authorized by Contoh University
COURSE CERTIFICATE
Verify at example.test"""),
("training_certificate", """
Certificate no: UC-0000
Certificate of Completion
## The Complete Natural Dye Masterclass
Instructors Contoh Rekaan
# Tari Sampel
Date June 1, 2021
Length 12.5 total hours"""),
("training_certificate", """
# CERTIFICATE OF ACHIEVEMENT
THIS ACKNOWLEDGES THAT
## DITO SAMPEL
HAS COMPLETED THE FULL STACK BOOTCAMP
with final grade A"""),
("training_certificate", """
BALAI DIKLAT INDUSTRI CONTOH
# SERT1F1KAT
Kepala Balai Diklat Industri memberikan sertifikat kepada
Nama : Mulyadi Rekaan
yang telah mengikuti Diklat 3 in 1 (Pelatihan, Sertifikasi dan
Penempatan) Operator Pembatikan angkatan XI"""),
("training_certificate", """
SURAT TANDA TAMAT PENDIDIKAN DAN PELATIHAN
(STTPP)
Badan Pengembangan SDM Provinsi Rekaan menyatakan bahwa
Nama : Bambang Contoh
NIP : -
Kualifikasi : Memuaskan
pada Pelatihan Teknis Kewirausahaan"""),
("training_certificate", """
LEMBAGA KURSUS DAN PELATIHAN CONTOH JAYA
Ijin Diknas No. 421
# SURAT TANDA LULUS
Diberikan kepada : Rika Rekaan
Setelah menempuh ujian lokal kursus Tata Busana
Tingkat Dasar"""),
("training_certificate", """
LPK REKAAN MANDIRI
Sertifikat
dengan ini menerangkan bahwa
## Tuti Contoh
telah menamatkan kursus menjahit
lama kursus 3 bulan dengan hasil BAIK"""),
("training_certificate", """
PT CONTOH TEKSTIL INDONESIA
# TRAINING CERTIFICATE
awarded to
## Hendra Sampel
for attending In-House Training
Basic Safety and Fire Fighting"""),
("training_certificate", """
PALANG MERAH CONTOH
# SERTIFIKAT
diberikan kepada
## Eka Rekaan
yang telah mengikuti Pelatihan Pertolongan Pertama
tanggal 4-6 Mei 2023"""),
("training_certificate", """
S E R T I F I K A T
Diberikan kepada
## Rudi Contoh
yang telah mengikuti pembinaan dan pelatihan
Petugas K3 Kebakaran kelas D
dari tanggal 1 s/d 3 Maret 2022"""),
("training_certificate", """
diberikan kepada
## Asih Rekaan
sebagai peserta
BIMBINGAN TEKNIS (BIMTEK) PEWARNAAN ALAM
BAGI IKM BATIK KABUPATEN CONTOH
Dinas Perindustrian, 5 - 8 Juni 2023"""),
("training_certificate", """
PT REKAAN GARMEN
# SERTIFIKAT
PRAKTIK KERJA LAPANGAN
diberikan kepada
## Salsa Contoh
Siswa SMK Contoh yang telah melaksanakan Praktik Kerja Lapangan
selama 6 bulan dengan nilai A"""),
("training_certificate", """
# SERTIFIKAT MAGANG
No 4/HRD/2022
Diberikan kepada
## Naufal Rekaan
telah menyelesaikan program magang di divisi desain
1 Januari - 30 Juni 2022"""),
("training_certificate", """
## SURAT KETERANGAN
TELAH MENGIKUTI PELATIHAN
Nomor 09/LKP/2021
Yang bertanda tangan di bawah ini Pimpinan LKP Contoh
menerangkan bahwa
Nama : Wati Rekaan
telah mengikuti pelatihan membatik selama 60 JP
Demikian surat keterangan ini dibuat untuk digunakan sebagaimana mestinya"""),
("training_certificate", """
## SURAT KETERANGAN SELESAI PELATIHAN
Yang bertanda tangan di bawah ini
Nama : Ketua LPK
Menerangkan bahwa Ningsih Contoh
telah menyelesaikan pelatihan membatik cap
Demikian surat keterangan ini kami buat"""),
("training_certificate", """
# SERTIFIKAT
TRAINING OF TRAINERS
Diberikan Kepada
## Harun Contoh
atas partisipasinya mengikuti Training of Trainers (TOT)
Instruktur Batik, 40 JP"""),
("training_certificate", """
SERTIFIKAT
Yang bertanda tangan di bawah ini, Kepala Balai Contoh
menerangkan bahwa:
## Tri Rekaan
telah mengikuti dan menyelesaikan
Pelatihan Membatik Tulis
40 JPL
Demikian sertifikat ini diberikan untuk dipergunakan
sebagaimana mestinya."""),
("training_certificate", """
RTIFIK
Yang bertanda tangan di bawah ini menerangkan bahwa
## Suminten Rekaan
telah mengikuti dan menyelesaikan pelatihan keterampilan
membatik. Demikian sertifikat ini dibuat dengan sebenarnya."""),
("training_certificate", """
is hereby granted to
# Kevin Sampel
for the successful completion of the
Digital Marketing Short Course
conducted by Contoh Institute"""),
("training_certificate", """
# CERTIFICATE
This is to certify that
## Ayu Sampel
completed a 5-day training programme in
Indigo Dyeing Techniques"""),
("training_certificate", """
# SERTIFIKAT KOMPETENSI
PELATIHAN CONTOH
diberikan kepada
## Murni Rekaan
telah mengikuti pelatihan berbasis kompetensi Pembatik
selama 240 JP dan dinyatakan LULUS"""),
("training_certificate", """
PKBM REKAAN
# SERTIFIKAT
PROGRAM PENDIDIKAN KECAKAPAN WIRAUSAHA
Diberikan kepada
## Ika Contoh
yang telah mengikuti program PKW Batik
Selama 150 jam"""),
("training_certificate", """
# SERTIFIKAT
No. 021/UPSK
Atas nama
## Teguh Rekaan
telah selesai mengikuti
Program Upskilling Batik
angkatan 2"""),
("training_certificate", """
# PIAGAM
Dinas Tenaga Kerja Kabupaten Contoh
memberikan piagam ini kepada
## Leni Rekaan
yang telah mengikuti pelatihan keterampilan batik
dengan baik selama 10 hari"""),
("training_certificate", """
E-SERTIFIKAT
Dengan bangga diberikan kepada
## Sari Rekaan
Telah menyelesaikan pembelajaran daring
Manajemen Usaha Mikro
durasi 20 jam"""),
("participation_certificate", """
# SERTIFIKAT
diberikan kepada
## Ratih Rekaan
atas partisipasinya dalam kegiatan
Kuliah Tamu Desain Tekstil"""),
("participation_certificate", """
E-CERT FICATE
presented to
## Dimas Sampel
for your active participation in the online sharing session
Sustainable Fashion"""),
("participation_certificate", """
# PIAGAM PENGHARGAAN
Diberikan kepada
## Ibu Contoh
atas peran aktifnya sebagai pengurus
dalam kegiatan Gebyar UMKM"""),
("award", """
# CERTIFICATE OF RECOGNITION
in recognition of outstanding achievement
## Gita Sampel
Best Craft Artisan 2022"""),
("award", """
# PIAGAM PENGHARGAAN
Diberikan kepada
## Tukiyem Rekaan
yang terpilih sebagai Pembatik Teladan
Kabupaten Contoh"""),
("award", """
# SERTIFIKAT
diberikan kepada
## Bima Contoh
meraih nominasi desain terfavorit
dalam Festival Kriya"""),
("award", """
Penghargaan diberikan kepada
## Wahyuni Rekaan
sebagai The Best Innovation
Lomba Kreasi Batik"""),
("award", """
# PIAGAM
Diberikan kepada
## Sugeng Contoh
atas keberhasilannya meraih
TERBAIK KEDUA
kategori umum"""),
("award", """
# SATYALANCANA
PIAGAM TANDA KEHORMATAN
Presiden menganugerahkan kepada
## Darmi Rekaan
atas jasa-jasanya di bidang kebudayaan"""),
("competency_certificate", """
BADAN NAS ONAL SERT FIKASI PROFESI
# SERTI IKAT KOMPE ENSI
No. 13134 7318 2 0001234 2024
## Rini Rekaan
Telah kompe en pada bidang
Batik Tulis"""),
("competency_certificate", """
KEMENTERIAN PEKERJAAN UMUM DAN PERUMAHAN RAKYAT
LEMBAGA PENGEMBANGAN JASA KONSTRUKSI
# SERTIFIKAT KOMPETENSI KERJA KONSTRUKSI
menyatakan bahwa
## Agung Rekaan
kompeten sebagai Mandor Batu
jenjang 3"""),
("competency_certificate", """
LEMBAGA SERTIFIKASI KOMPETENSI (LSK) BATIK
# SERTIFIKAT KOMPETENSI
menerangkan bahwa
## Yanti Rekaan
telah mengikuti uji kompetensi dan dinyatakan
KOMPETEN pada level II"""),
("competency_certificate", """
CERTIFICATE OF COMPETENCE
No. Reg. BTK 555 01234 2023
## Joko Rekaan
is competent in the area of
Batik Production
This certificate is valid for 3 (three) years
Professional Certification Body"""),
("competency_certificate", """
Sertifikat ini diberikan kepada
## Rohmah Rekaan
Kualifikasi / Kompetensi : Pembatik Cap
dinyatakan kompeten oleh LSP Contoh
berlaku sampai 3 Mei 2026
Badan Nasional Sertifikasi Profesi"""),
]
