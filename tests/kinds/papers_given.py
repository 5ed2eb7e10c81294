"""Certificates, letters and cards that are given to somebody, in yet other words; see papers.py."""
from __future__ import annotations

GIVEN: list[tuple[str, str]] = [
("business_letter", """
PEMERINTAH KABUPATEN REKAAN
KECAMATAN CONTOH
# DESA SAMPEL
SURAT KETERANGAN USAHA
Nomor : 145/33/V/2023
Kepala Desa Sampel menerangkan
Nama : Muntiah
Pekerjaan : Pengrajin
Bahwa orang tersebut benar memiliki usaha Batik Tulis sejak 2011 beralamat di RT 02 RW 01"""),
("health_or_police_letter", """
KEPOLISIAN NEGARA REPUBLIK INDONESIA
DAERAH REKAAN
RESOR CONTOH
# SURAT KETERANGAN CATATAN KEPOLISIAN
Nomor : SKCK/YANMAS/1123/V/2023/INTELKAM
Nama : PURWANTO
tidak memiliki catatan atau keterlibatan dalam kegiatan kriminal apapun"""),
("health_or_police_letter", """
RUMAH SAKIT UMUM DAERAH REKAAN
# SURAT KETERANGAN BEBAS NARKOBA
Nomor : 445/113/RSUD/2024
Nama : Purwanto
hasil pemeriksaan urine AMP Negatif THC Negatif"""),
("membership_card", """
ASOSIASI PERAJIN REKAAN INDONESIA
# SERTIFIKAT KEANGGOTAAN
Nomor Anggota : APRI-2022-0912
Diberikan kepada
Batik Tulis Ngudi Rahayu
sebagai anggota aktif
Berlaku sampai 31 Desember 2024"""),
("membership_card", """
# KARTU IDENTITAS PENGRAJIN
DINAS PERINDUSTRIAN KOTA REKAAN
Nama : Ngatemi
Komoditi : Batik Tulis
No. ID : 3371-BTK-0221
Berlaku s/d 2027"""),
("appointment_letter", """
# SURAT KEPUTUSAN
KETUA KELOMPOK BATIK NGUDI LESTARI
Nomor : 01/SK/NL/2020
TENTANG SUSUNAN PENGURUS
Menimbang perlunya kepengurusan
MEMUTUSKAN
Menetapkan
Ketua : Sumarni
Sekretaris : Tri"""),
("appointment_letter", """
# SURAT PENGANGKATAN KARYAWAN TETAP
No. 12/HRD/SPK/2018
Dengan ini perusahaan mengangkat
Nama : Suharti
sebagai karyawan tetap pada bagian Pembatikan
terhitung mulai tanggal 1 Maret 2018"""),
("assignment_letter", """
# SURAT TUGAS
Nomor 33/ST/LKP/2022
Pimpinan LKP Rekaan dengan ini menugaskan kepada
Nama : Hartini
Jabatan : Instruktur Membatik
untuk mengikuti Uji Kompetensi Instruktur di Jakarta"""),
("employment_letter", """
# SURAT REFERENSI KERJA
Hal : Referensi
Dengan ini kami menerangkan bahwa Sdri. Marni telah bekerja di Batik Rekaan
sebagai tenaga pewarna dari tahun 2012 sampai 2020.
Kami mengucapkan terima kasih atas dedikasinya."""),
("employment_letter", """
KELOMPOK USAHA BERSAMA BATIK SEKAR
# SURAT KETERANGAN
Ketua KUB Batik Sekar menerangkan bahwa
Nama : Wagirah
adalah anggota sekaligus pembatik aktif di KUB Batik Sekar sejak tahun 2010
dan menguasai proses pembuatan batik tulis dari awal sampai akhir."""),
("employment_letter", """
# SURAT KETERANGAN MAGANG
CV Batik Rekaan menerangkan bahwa
Nama : Tiara
telah melaksanakan magang pada bagian canting mulai 1 Juni 2022 sampai 31 Agustus 2022"""),
("recommendation_letter", """
BALAI BESAR KERAJINAN REKAAN
# REKOMENDASI
Nomor 22/BBK/2022
Yang bertanda tangan di bawah ini memberikan rekomendasi kepada Sdr. Joko Santoso
sebagai calon asesor kompetensi batik"""),
("recommendation_letter", """
PEMERINTAH DESA REKAAN
# SURAT REKOMENDASI
Kepala Desa Rekaan merekomendasikan
Nama : Lestari
Pekerjaan : Pembatik
untuk mengikuti sertifikasi profesi"""),
("award", """
# THE WINNER
1st Place
Batik Design Competition 2022
awarded to
# Galih Rekaan
Jakarta Fashion Hub"""),
("award", """
# PIAGAM PENGHARGAAN
diberikan kepada
# Tim Batik SMK Rekaan
sebagai Juara Favorit
Lomba Fashion Show Batik"""),
("award", """
MENTERI PERINDUSTRIAN REPUBLIK INDONESIA
# PENGHARGAAN UPAKARTI
Kategori Jasa Kepeloporan
diberikan kepada
# Sudarini Rekaan
Jakarta, 12 Desember 2017"""),
("award", """
# SERTIFIKAT
Diberikan kepada
# Dewi Rekaan
atas pencapaiannya sebagai
Peserta Terbaik I
Pelatihan Membatik Tulis"""),
("participation_certificate", """
# CERTIFICATE OF PARTICIPATION
presented to
# Bagus Rekaan
for taking part in the
Batik Colouring Contest for Kids"""),
("participation_certificate", """
# PIAGAM
Diberikan kepada
# Rumah Batik Rekaan
Atas partisipasinya sebagai peserta pameran
Gelar Produk UMKM 2023"""),
("participation_certificate", """
# SERTIFIKAT
diberikan kepada
# Sri Rekaan
sebagai PANITIA
Pelatihan Membatik Karang Taruna"""),
("participation_certificate", """
# SERTIFIKAT PENGHARGAAN
Diberikan kepada
# Ibu Warsini
atas kontribusinya sebagai Instruktur
pada kegiatan Pelatihan Membatik"""),
("participation_certificate", """
# e-Certificate
No: 22/KEMENKOP/2021
diberikan kepada
# Ani Rekaan
telah mengikuti Webinar UMKM Go Digital"""),
("training_certificate", """
# SERTIFIKAT
Program Kartu Prakerja
Lembaga Pelatihan: Rekaan Academy
Diberikan kepada
# Nia Rekaan
telah menyelesaikan pelatihan
Membuat Batik Ecoprint untuk Dijual
dengan nilai 90"""),
("training_certificate", """
# SERTIFIKAT KECAKAPAN
PENDIDIKAN KECAKAPAN WIRAUSAHA (PKW)
menerangkan bahwa
# Ratih Rekaan
telah mengikuti program PKW keterampilan Tata Busana"""),
("training_certificate", """
# SURAT KETERANGAN PELATIHAN
Nomor 44/DIKLAT/2019
Direktur Pusat Pelatihan Rekaan menerangkan bahwa
Nama : Yati
telah selesai mengikuti pelatihan batik cap 48 JP"""),
("competency_certificate", """
# SERTIFIKAT KOMPETENSI
LEMBAGA SERTIFIKASI KOMPETENSI (LSK) BATIK
dengan ini menyatakan bahwa
# Ponirah
telah lulus uji kompetensi
Jenis Keterampilan : Batik
Level : II"""),
("competency_certificate", """
CERTIFICATE OF COMPETENCE
Skills Framework Rekaan Australia
This is to certify that
# Made Rekaan
has been assessed competent in
MSL30118 Certificate III in Laboratory Skills"""),
]
