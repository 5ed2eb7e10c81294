"""Papers that people keep: of schools, shops, the state and at work, in yet other words; see papers.py."""
from __future__ import annotations

KEPT: list[tuple[str, str]] = [
("other", """
# KARTU TANDA MAHASISWA
UNIVERSITAS REKAAN
Nama : Nadia Putri
NIM : 2110512001
Program Studi : Kriya
Berlaku s.d. 31 Agustus 2025"""),
("other", """
BUKTI TRANSFER
BANK REKAAN MOBILE
Transaksi Berhasil
12/05/2024 10:22:31
Dari SRI WAHYUNI
Ke CV BATIK ARUM
Nominal Rp 350.000
Ref 20240512998172"""),
("receipt", """
TOKO BATIK MELATI
Jl. Pasar Kembang 4
Nota No. 00231
Tanggal 12-05-2024
Banyaknya Nama Barang Harga Jumlah
2 Kain batik cap 150.000 300.000
1 Selendang 75.000 75.000
Jumlah Rp. 375.000
Tanda terima Hormat kami"""),
("receipt", """
KUITANSI PEMBAYARAN
No: 012/KW/2023
Telah diterima dari : Dinas Pariwisata
Uang sejumlah : Lima juta rupiah
Guna membayar : Honor narasumber pelatihan membatik
Rp 5.000.000
Solo, 4 Mei 2023"""),
("receipt", """
# INVOICE
Invoice #: INV-2023-0098
Bill To: Galeri Nusantara
Date: 14/06/2023   Due Date: 28/06/2023
Description Qty Price Amount
Batik tulis sutra 3 2.500.000 7.500.000
Total 7.500.000
Payment to BCA 123456"""),
("contract", """
# SURAT PERINTAH KERJA (SPK)
Nomor : 027/SPK/DISBUD/2022
Pejabat Pembuat Komitmen memerintahkan kepada
CV Batik Wening
untuk melaksanakan pekerjaan pengadaan seragam batik
Nilai pekerjaan Rp 48.000.000
Jangka waktu 60 hari kalender
PIHAK PERTAMA   PIHAK KEDUA"""),
("contract", """
# MEMORANDUM OF UNDERSTANDING
between
Yayasan Batik Rekaan
and
Textile Museum of Contoh
Article 1 Purpose
The parties agree to cooperate in exhibitions
Article 2 Term
This agreement is valid for three years"""),
("contract", """
NOTA KESEPAHAMAN
ANTARA
SANGGAR BATIK MEKAR
DENGAN
HOTEL KENCANA
TENTANG KERJA SAMA PENYEDIAAN CINDERAMATA
Nomor : 11/MoU/2023
Pada hari ini Selasa, kami yang bertanda tangan di bawah ini sepakat"""),
("logbook", """
# KARTU KENDALI PRODUKSI BATIK
Nama Pengrajin : Lasinah
No Tanggal Jenis Kain Proses Jumlah Paraf
1 02/01/2024 Primisima Nglowong 2
2 03/01/2024 Primisima Isen 2
3 05/01/2024 Prima Nembok 1
4 08/01/2024 Prima Mewarna 3
5 09/01/2024 Prima Nglorod 3
6 10/01/2024 Prima Finishing 3"""),
("logbook", """
# LOG BOOK KEGIATAN MAGANG
Nama : Rizky Aditya
Perusahaan : Batik Rekaan
Hari, tanggal Kegiatan Hasil Paraf Pembimbing
Senin 1 Juli 2024 Orientasi
Selasa 2 Juli 2024 Mendesain motif
Rabu 3 Juli 2024 Mencanting"""),
("cv", """
BIODATA PESERTA
1. Nama Lengkap : Sutarti
2. Tempat/Tgl Lahir : Sragen, 3 Mei 1974
3. Alamat : Masaran
4. Pendidikan Terakhir : SMP
5. Pengalaman Membatik : 20 tahun
6. Pelatihan yang pernah diikuti : Pelatihan warna alam 2018
Sragen, 4 Januari 2024"""),
("cv", """
# Andini Larasati
Textile Designer
Yogyakarta, Indonesia | andini@example.id
# Experience
Batik Designer - Studio Rekaan
Jan 2019 - Present
# Education
ISI Rekaan, Bachelor of Arts, 2014 - 2018
# Skills
Wax resist, natural dyeing, Adobe Illustrator"""),
("other", """
PEMERINTAH DESA CONTOH
# SURAT KETERANGAN TIDAK MAMPU
Nomor : 460/12/2023
menerangkan bahwa
Nama : Muntiah
adalah benar warga kami dan tergolong keluarga tidak mampu"""),
("other", """
PEMERINTAH DESA CONTOH
# SURAT PENGANTAR
Nomor : 470/33/2024
Nama : Muntiah
Keperluan : Mengurus SKCK
Ketua RT 03"""),
("language_test", """
# HANYU SHUIPING KAOSHI
HSK Level 3
Chinese Proficiency Test Score Report
Name: Lina Wijaya
Listening 92 Reading 88 Writing 80
Total Score 260"""),
("language_test", """
IELTS
# Test Report Form
ACADEMIC
Candidate Name : DEWI ANGGRAINI
Listening 6.5 Reading 7.0 Writing 6.0 Speaking 6.5
Overall Band Score 6.5"""),
("language_test", """
# SERTIFIKAT UKBI ADAPTIF MERDEKA
BADAN PENGEMBANGAN DAN PEMBINAAN BAHASA
menerangkan bahwa
Nama : Rini Astuti
memperoleh skor 587 dengan predikat Unggul
Mendengarkan 600 Merespons Kaidah 560 Membaca 601"""),
("diploma", """
PEMERINTAH REPUBLIK INDONESIA
KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN
# SURAT TANDA TAMAT BELAJAR
SEKOLAH MENENGAH UMUM TINGKAT ATAS
diberikan kepada : Yuniarti
yang telah tamat belajar pada tahun pelajaran 1994/1995
setelah lulus dalam ujian"""),
("diploma", """
# IJAZAH
PENDIDIKAN KESETARAAN
PROGRAM PAKET C SETARA SMA
diberikan kepada
Nama : Karyati
NISN : 0041123344
Nama PKBM : PKBM Melati
dinyatakan LULUS"""),
("diploma", """
PEMERINTAH PROVINSI REKAAN
DINAS PENDIDIKAN
# SMA NEGERI 1 CONTOH
# SURAT KETERANGAN LULUS
Nomor : 422/310/SMA/2023
Kepala SMA Negeri 1 Contoh menerangkan bahwa
Nama : Salsabila
NISN : 0051120043
dinyatakan LULUS dari SMA Negeri 1 Contoh tahun pelajaran 2022/2023
No Mata Pelajaran Nilai
1 Matematika 85"""),
("transcript", """
# SURAT KETERANGAN HASIL UJIAN NASIONAL
SEKOLAH MENENGAH KEJURUAN
Nama : Wahyu Hidayat
Nomor Peserta : 3-18-04-05-123-4
Mata Pelajaran Nilai
Bahasa Indonesia 78,0
Matematika 55,5
Jumlah 300"""),
("transcript", """
# KARTU HASIL STUDI
Semester 5 Tahun Akademik 2022/2023
Nama : Anggi Pertiwi NIM : 200311
Kode Mata Kuliah SKS Nilai
KT301 Batik Lanjut 4 A
IP Semester 3,71"""),
("bnsp_form", """
FR.AK.01
# PERSETUJUAN ASESMEN DAN KERAHASIAAN
Skema Sertifikasi (KKNI/Okupasi/Klaster) Judul : Pembatik Tulis
TUK : Sewaktu/Tempat Kerja/Mandiri
Nama Asesor : Dra. Rekaan
Nama Asesi : Sutinah
Bukti yang akan dikumpulkan"""),
("bnsp_form", """
FR.APL.02. ASESMEN MANDIRI
Skema Sertifikasi : Pembatik Tulis
Unit Kompetensi Kode Unit C.13BTK01.013.2
Dapatkah Saya ................? K BK
Elemen 1 Menyiapkan alat
Bukti yang relevan"""),
("ip_certificate", """
REPUBLIK INDONESIA
KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA
# SERTIFIKAT DESAIN INDUSTRI
Nomor Pendaftaran IDD000061123
Nama Pemegang Hak : Sudarmi
Judul Desain : Canting Elektrik
Tanggal Penerimaan 4 Mei 2021"""),
("ip_certificate", """
KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA RI
DIREKTORAT JENDERAL KEKAYAAN INTELEKTUAL
# SERTIFIKAT INDIKASI GEOGRAFIS
Nomor Pendaftaran : ID G 000000088
Nama Barang : Batik Tulis Contoh
Pemohon : Masyarakat Perlindungan Indikasi Geografis"""),
("tax_card", """
# KARTU NOMOR POKOK WAJIB PAJAK
NPWP 3402 0155 1077 0002
WIDYASTUTI RAHAYU
NIK : 3402015510770002
KPP Pratama Contoh
Tanggal Terdaftar 12/03/2019"""),
("tax_card", """
KEMENTERIAN KEUANGAN REPUBLIK INDONESIA
DIREKTORAT JENDERAL PAJAK
# SURAT KETERANGAN TERDAFTAR
Nomor : S-1123KT/WPJ.23/KP.0403/2019
Nama Wajib Pajak : Widyastuti
NPWP : 82.119.223.1-543.000"""),
("business_license", """
PEMERINTAH KOTA REKAAN
DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU
# TANDA DAFTAR INDUSTRI
Nomor : 530/112/TDI/2016
Nama Perusahaan : Batik Rekaan
Nama Pemilik : Hasan
Jenis Industri : Batik"""),
("business_license", """
# SERTIFIKAT STANDAR
PERIZINAN BERUSAHA BERBASIS RISIKO
Nomor : 12062300455120001
Pemerintah Republik Indonesia menerbitkan Sertifikat Standar kepada Pelaku Usaha
Nama Pelaku Usaha : RUSMINI
KBLI : 13134"""),
("other", """
# SERTIFIKAT TKDN
KEMENTERIAN PERINDUSTRIAN
Nomor : 4623/SJ-IND.8/TKDN/7/2021
Tanda Sah Capaian Tingkat Komponen Dalam Negeri
Nama Perusahaan : PT Rekaan"""),
("other", """
KATALOG PRODUK
BATIK REKAAN 2023
Kemeja Batik Lengan Panjang Rp 350.000
Outer Batik Rp 275.000
Pemesanan WA 0812"""),
("other", """
# SERTIFIKAT AKREDITASI
Badan Akreditasi Nasional
memberikan Akreditasi A kepada
LKP Rekaan
berlaku sampai 2025"""),
("other", """
# UNDIAN BERHADIAH
Selamat! Anda mendapatkan voucher belanja
Syarat dan ketentuan berlaku"""),
("other", """
SURAT IZIN MENGEMUDI
DRIVING LICENSE
1. PURWANTO
2. SLEMAN, 12-03-1980
SIM C"""),
]
