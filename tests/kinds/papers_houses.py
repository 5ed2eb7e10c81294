"""Certificates in the words of many more houses: offices, banks, schools, shops of courses. Invented people."""
from __future__ import annotations

HOUSES: list[tuple[str, str]] = [
("training_certificate", """
KEMENTERIAN KETENAGAKERJAAN R.I.
# SERTIFIKAT
8271/BPVP.5/PV.03/IV/2025
Balai Latihan Kerja memberikan sertifikat ini kepada
## Rahmat Rekaan
yang telah dinyatakan lulus pada Pelatihan Pertolongan Pertama pada Kecelakaan
yang berlangsung dari tanggal 31 Maret sampai dengan 11 April 2025 setara 30 Jam Pelatihan
Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik"""),
("training_certificate", """
Toko Kelas
STATEMENT OF ACCOMPLISHMENT
# Hand-drawn Making
Instructors Agung Contoh
## Untung Teguh
Date 23 April 2025
Length 12 total hours
Certificate no: Q53KP8583R
Certificate url: contoh.id/Q53KP8583R"""),
("training_certificate", """
Kelas Contoh
## Bambang Sampel
atas kelulusannya pada kelas
Memulai Pemrograman dengan Python
26 Februari 2022
Dwi Contoh
Chief Executive Officer
Verifikasi Sertifikat
contoh.com/certificates/QLZ9
Berlaku hingga 26 Februari 2025"""),
("training_certificate", """
PEMERINTAH PROVINSI JAWA REKAAN
DINAS KOPERASI DAN UMKM
## SURAT KETERANGAN
Nomor 518/22
Kepala UPT Pelatihan menerangkan bahwa
Nama : Wiwik Rekaan
telah mengikuti Diklat Kewirausahaan dan Pemasaran Digital bagi UMKM
pada tanggal 2 s.d. 5 Mei 2021 sebanyak 32 jam pelajaran"""),
("training_certificate", """
LEMBAGA KURSUS DAN PELATIHAN REKAAN
# IJAZAH KURSUS
menerangkan bahwa
## Dina Sampel
telah lulus ujian kursus menjahit tingkat terampil
Nilai rata-rata 82"""),
("training_certificate", """
# SERTIFIKAT MAGANG
PT Rekaan Jaya
diberikan kepada
## Adi Contoh
mahasiswa Universitas Rekaan yang telah melaksanakan kegiatan magang
di PT Rekaan Jaya pada 1 Juli 2022 - 30 September 2022 dengan hasil sangat baik"""),
("training_certificate", """
BALAI BESAR REKAAN
# SERTIFIKAT
diberikan kepada
## Siti Contoh
atas partisipasinya sebagai peserta
Bimbingan Teknis Pewarnaan Alam
12 - 15 Juni 2019 (40 JP)"""),
("training_certificate", """
Badan Penanggulangan Rekaan
# CERTIFICATE
This is to certify that
## Rina Contoh
has satisfactorily completed
Basic Safety Training
held in Surabaya from 2 to 9 May 2018"""),
("competency_certificate", """
KOMITE AKREDITASI REKAAN
LEMBAGA SERTIFIKASI PROFESI KRIYA REKAAN
# SERTIFIKAT KOMPETENSI
No. 13134 7531 3 0001234 2022
menyatakan bahwa
## Yuni Rekaan
telah kompeten pada kualifikasi Pembatik Tulis
Sertifikat ini berlaku 3 tahun"""),
("competency_certificate", """
LEMBAGA SERTIFIKASI KOMPETENSI MEMBATIK
# SERTIFIKAT KOMPETENSI
Berdasarkan hasil uji kompetensi
## Yuni Rekaan
dinyatakan KOMPETEN pada bidang keterampilan membatik jenjang II
No Aspek yang Diuji Nilai"""),
("competency_certificate", """
REPUBLIK INDONESIA
SERTIFIKAT KOMPETENSI KERJA
Kementerian Pekerjaan Umum
Lembaga Sertifikasi Profesi Gataki Rekaan
menyatakan bahwa
## Budi Rekaan
Jabatan Kerja Pelaksana Lapangan Jenjang 4
Tanggal terbit 2 Mei 2023 Berlaku sampai 2 Mei 2028
memenuhi persyaratan standar kompetensi kerja"""),
("award", """
DINAS PENDIDIKAN KOTA REKAAN
# SERTIFIKAT PRESTASI
Diberikan kepada
## NUR AINI CONTOH
Asal Sekolah: SMK 3
atas keberhasilannya meraih Peringkat 3 pada Lomba Kompetensi Siswa tingkat provinsi
tahun 2021"""),
("award", """
Bank Rekaan Sejahtera
# ANUGERAH UMKM INSPIRATIF 2022
dianugerahkan kepada
## Wiwik Rekaan
sebagai PEMENANG
Kategori Kriya dan Tekstil"""),
("award", """
# PIAGAM PENGHARGAAN
Bupati Rekaan memberikan penghargaan kepada
## Mbah Karto Rekaan
atas jasa dan pengabdiannya melestarikan batik tulis
selama 40 tahun sebagai maestro batik"""),
("award", """
# CERTIFICATE OF EXCELLENCE
awarded to
## Dina Sampel
Gold Medal in the National Craft Design Competition 2021"""),
("award", """
PRESIDEN REPUBLIK REKAAN
menganugerahkan
TANDA KEHORMATAN SATYALANCANA KARYA SATYA XX TAHUN
kepada
## Drs. Budi Rekaan"""),
("award", """
Televisi Rekaan
# The Best Young Entrepreneur
diberikan kepada
## Dina Sampel
Wirausaha Muda Kreatif Award 2020"""),
("award", """
# PIAGAM
Panitia Pekan Kerajinan
Menetapkan
## SUPARMI
Juara Favorit
Lomba Membatik Tingkat Kabupaten"""),
("participation_certificate", """
# PIAGAM PENGHARGAAN
Kepala Dinas Kebudayaan memberikan penghargaan kepada
## Wiwik Rekaan
yang telah berperan sebagai DEWAN JURI
pada Lomba Desain Motif Tahun 2022"""),
("participation_certificate", """
# SERTIFIKAT / CERTIFICATE
diberikan kepada / is presented to
## Wiwik Rekaan
atas partisipasinya sebagai peserta pameran / for participating as exhibitor in
Gelar Batik dan Tenun 2022"""),
("participation_certificate", """
# CERTIFICATE
OF APPRECIATION
PROUDLY PRESENTED TO
## Ir. Galih Contoh
as Keynote Speaker at the seminar Craft and Design
organized by Komunitas Rekaan"""),
("participation_certificate", """
# E-CERTIFICATE
Awarded to
## Adi Contoh
For attending the webinar Digital Marketing for Craft
on August 12, 2021 via Zoom"""),
("participation_certificate", """
# Sertifikat
Diberikan kepada
## Adi Contoh
Telah berpartisipasi dalam kegiatan Donor Darah dan Bakti Sosial
Palang Merah Rekaan"""),
("participation_certificate", """
# PIAGAM PENGHARGAAN
Diberikan Kepada
## Adi Contoh
sebagai Koordinator Seksi Acara
pada Festival Budaya Rekaan 2019"""),
("participation_certificate", """
# SERTIFIKAT
Ikatan Rekaan menyampaikan terima kasih kepada
## Siti Contoh
atas kesediaannya menjadi pembicara dalam kuliah tamu
Tekstil Tradisional"""),
]
