"""Papers written after the cues, to see what the cues make of words that they were not made for; see papers.py."""
from __future__ import annotations

UNSEEN: list[tuple[str, str]] = [
("training_certificate", """
Kementerian Perindustrian
BADAN PENGEMBANGAN SUMBER DAYA MANUSIA INDUSTRI
# SERTIFIKAT
Nomor 12/BPSDMI
menerangkan bahwa
## Yono Rekaan
peserta Diklat Berbasis Kompetensi Pembuatan Batik
telah dinyatakan lulus
Jakarta, 3 Mei 2022"""),
("training_certificate", """
Skill Rekaan
SERTIFIKAT KEBERHASILAN
## Dina Contoh
Telah berhasil menyelesaikan kursus
Cara Jualan Online untuk Pemula
Dikeluarkan 3 Mei 2021"""),
("training_certificate", """
Coursera Contoh
Feb 3, 2023
Dina Sampel
has successfully completed with honors
Graphic Design Essentials"""),
("training_certificate", """
# CERTIFICATE OF COMPLETION
## Dina Sampel
Natural Dye Online Class
10 sessions"""),
("training_certificate", """
BALAI PELATIHAN VOKASI DAN PRODUKTIVITAS
erti ikat
elatihan erbasis ompetensi
erikan kepada
## Marno Rekaan
yang telah menyelesaikan pelatihan Operator Mesin Bordir
240 JP"""),
("training_certificate", """
# PIAGAM PELATIHAN
Dinas Sosial Kabupaten Contoh
memberikan piagam kepada
Nama : Surti Rekaan
Yang telah mengikuti bimbingan keterampilan membatik
selama 20 hari"""),
("training_certificate", """
# SERTIFIKAT
No. 55/BDS/2019
Diberikan kepada
## Puji Contoh
Telah mengikuti Bimbingan Teknis
Desain Kemasan Produk IKM
23 - 25 Juli 2019"""),
("training_certificate", """
SURAT KETERANGAN
No : 41/SBR/2020
Pimpinan Sanggar Batik Rekaan menerangkan bahwa
Nama : Lasmi
telah mengikuti kursus membatik di sanggar kami
selama tiga bulan dan dinyatakan mampu"""),
("training_certificate", """
# SERTIFIKAT PRAKTIK INDUSTRI
diberikan kepada
## Dewi Contoh
NIS 1234
telah melaksanakan praktik industri di Batik Rekaan
selama 3 bulan dengan hasil Sangat Baik"""),
("training_certificate", """
# SERTIFIKAT
Pelatihan Kerja
Ahli K3 Umum
No Reg 123
Diberikan kepada
## Bowo Rekaan
atas keikutsertaannya pada pelatihan Ahli K3 Umum"""),
("training_certificate", """
CERTIFICATE
awarded to
## Nia Sampel
for her successful participation in the training course
Textile Conservation, 5 days"""),
("training_certificate", """
# CERTIFICATE OF TRAINING COMPLETION
We hereby certify that
## Nia Sampel
has undergone training in Basic First Aid and CPR
Date: 3 May 2021"""),
("participation_certificate", """
# SERTIFIKAT
diberikan kepada
## Nia Contoh
sebagai Peserta Webinar
"Batik dan Ekonomi Kreatif"
"""),
("participation_certificate", """
SERTIFIKAT PENGHARGAAN
Diberikan kepada
## Nia Contoh
sebagai pengisi stand pada Pameran Pembangunan"""),
("participation_certificate", """
# CERTIFICATE
This certificate is presented to
## Nia Sampel
for her contribution as a guest lecturer
Craft Week 2022"""),
("participation_certificate", """
# PIAGAM PENGHARGAAN
Panitia HUT RI mengucapkan terima kasih dan penghargaan kepada
## Nia Contoh
Atas partisipasi dalam Karnaval Batik"""),
("award", """
# PIAGAM PENGHARGAAN
diberikan kepada
## Nia Contoh
Harapan III
Lomba Desain Motif"""),
("award", """
# SERTIFIKAT
Nomor 2/2020
diberikan kepada
## Nia Contoh
atas keberhasilannya sebagai
JUARA FAVORIT
Batik Fashion Award"""),
("award", """
# Certificate of Award
presented to
## Nia Sampel
Silver Medal
Asia Craft Award"""),
("competency_certificate", """
Lembaga Sertifikasi Profesi
# SERTIFIKAT KOMPETENSI
Certificate of Competence
13134 7531 3 0000123 2021
## Nia Contoh"""),
("competency_certificate", """
BNSP
SERTIFIKAT KOMPETENSI
Dengan ini menyatakan bahwa
## Nia Contoh
Telah kompeten pada
Skema Sertifikasi Okupasi Pembatik"""),
("competency_certificate", """
Daftar Unit Kompetensi
List of Unit(s) of Competency
No Kode Unit Judul Unit
1 C.13BTK01.001.2 Menggambar sketsa
2 C.13BTK01.002.2 Mencanting"""),
("competency_certificate", """
No. Reg. 1234
Berlaku untuk 3 (tiga) tahun
telah kompeten
pada bidang
Garmen
Nama pemegang Nia Contoh
Lembaga Sertifikasi Profesi Garmen Contoh"""),
("other", """
Yth. Bapak/Ibu Pengrajin
Sehubungan akan dilaksanakannya Pelatihan Batik
kami mohon Bapak/Ibu mengirimkan 2 orang peserta
Atas perhatian dan kerja sama diucapkan terima kasih"""),
("other", """
AYO IKUTI
PELATIHAN MENJAHIT
untuk umum dan pemula
mulai 3 Mei 2023
Tempat: BLK Contoh
WA 0812"""),
("other", """
KELAS BATIK CAP
Belajar membatik dalam sehari
Rp 150.000/orang
termasuk bahan dan sertifikat
@batikrekaan"""),
("other", """
PEMBUKAAN
PELATIHAN KETERAMPILAN BATIK
KERJA SAMA DINAS TENAGA KERJA DENGAN LPK CONTOH
TAHUN ANGGARAN 2022"""),
("other", """
SEMINAR NASIONAL
BATIK NUSANTARA
Pembicara Prof Rekaan
Auditorium Contoh 3 Mei 2022"""),
("other", """
DAFTAR PESERTA PELATIHAN BATIK
No Nama Alamat
1 Sri Contoh
2 Tono Contoh"""),
("other", """
Jadwal Pelatihan
Hari Jam Materi Instruktur
Senin 08.00 Pengenalan alat
Selasa 08.00 Mencanting"""),
("other", """
SERTIFIKAT TANAH
Badan Pertanahan Nasional
Hak Guna Bangunan"""),
("other", """
SERTIFIKAT LAIK HYGIENE SANITASI
Dinas Kesehatan
diberikan kepada Depot Rekaan"""),
("other", """
Hasil Tes
Nama Nia Contoh
Skor minat bakat
Kategori tinggi"""),
("other", """
POLIS ASURANSI
Nama tertanggung Nia Contoh
Premi Rp 500.000
Masa pertanggungan"""),
("other", """
KARTU VAKSIN
Nama Nia Contoh
Dosis 1 Dosis 2"""),
("other", """
KUTIPAN AKTA KELAHIRAN
berdasarkan akta kelahiran nomor 12
telah lahir Nia Contoh"""),
("other", """
LAPORAN PELAKSANAAN PELATIHAN
BAB I PENDAHULUAN
Latar belakang kegiatan pelatihan batik
peserta sebanyak 20 orang"""),
("other", """
KARTU TANDA PESERTA PELATIHAN
Nama Nia Contoh
Angkatan II"""),
("other", """
Nilai Ujian Praktik
Kelas XII
No Nama Nilai
1 Nia 88"""),
("other", """
TATA TERTIB PESERTA PELATIHAN
1. Peserta wajib hadir tepat waktu
2. Peserta yang lulus diberikan sertifikat"""),
("other", """
BERITA ACARA SERAH TERIMA
sertifikat pelatihan kepada peserta"""),
]
