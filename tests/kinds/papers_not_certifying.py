"""Papers that speak of trainings or bear the word certificate and certify no skill; all invented. See papers.py."""
from __future__ import annotations

NOT_CERTIFYING: list[tuple[str, str]] = [
("other", """
DINAS PERINDUSTRIAN KABUPATEN REKAAN
Nomor : 005/12
Lampiran : 1 lembar
Hal : Undangan Pelatihan Batik
Kepada Yth. Sdri. Rini Rekaan
Dengan hormat, bersama ini kami mengundang Saudara
untuk mengikuti Pelatihan Batik Tulis pada tanggal 3-5 Mei
Peserta akan memperoleh sertifikat
Atas kehadirannya diucapkan terima kasih"""),
("other", """
# PELATIHAN MEMBATIK
bersama Instruktur Ibu Contoh
Sabtu, 3 Mei 2023 pukul 09.00
Fasilitas: sertifikat, makan siang, modul
Investasi Rp 250.000
Daftar: 0812 0000 0000"""),
("other", """
# KURSUS MENJAHIT
Kelas baru dibuka! Biaya terjangkau
Materi: pola dasar, teknik jahit
Bersertifikat
Info dan pendaftaran hubungi LKP Contoh
Kuota 15 peserta"""),
("other", """
## RUNDOWN ACARA
Workshop Batik Ecoprint
08.00 - 08.30 Registrasi peserta
08.30 - 09.00 Pembukaan
09.00 - 12.00 Materi dan praktik
12.00 - 13.00 Ishoma
15.30 Penyerahan sertifikat"""),
("other", """
## SUSUNAN ACARA PELATIHAN
Waktu Kegiatan Pemateri
08.00 Registrasi
09.00 Teori warna
13.00 Praktik mencanting"""),
("other", """
DAFTAR HADIR PESERTA
PELATIHAN PEWARNAAN ALAM
Hari/Tanggal : Senin, 3 Mei 2023
No Nama Instansi Tanda Tangan
1 Rini
2 Tono
3 Sari"""),
("other", """
Puluhan Perajin Ikuti Pelatihan Batik
REKAAN - Sebanyak 30 perajin mengikuti pelatihan
batik yang digelar dinas setempat, Kamis (3/5).
Kepala dinas mengatakan pelatihan ini bertujuan
meningkatkan kualitas. Peserta mendapat sertifikat kompetensi.
(ant/rka)"""),
("other", """
10.42
Bu Rini Batik
terakhir dilihat hari ini
Bu sertifikat pelatihannya sudah jadi ya
Alhamdulillah bu, boleh difotokan?
Nanti saya kirim 10.45
Ketik pesan"""),
("other", """
# SELAMAT DATANG
PESERTA WORKSHOP DAN PELATIHAN
BATIK TULIS
DINAS KOPERASI KAB. CONTOH
3 - 7 MEI 2023"""),
("other", """
# PELATIHAN BATIK TULIS
BAGI IKM KABUPATEN CONTOH
Hotel Rekaan, 3 - 7 Mei 2023
Dinas Perindustrian"""),
("other", """
LAPORAN HASIL BELAJAR SISWA
SMK Contoh
Nama : Lala Rekaan Kelas : XI
Mata Pelajaran KKM Nilai Predikat
Praktik Kerja Lapangan 85 B
Wali kelas"""),
("other", """
BADAN PERTANAHAN NASIONAL
REPUBLIK INDONESIA
# SERTIPIKAT
(TANDA BUKTI HAK)
Hak Milik No. 123
Kantor Pertanahan Kabupaten Contoh
Surat ukur"""),
("other", """
SURAT TANDA NOMOR KENDARAAN BERMOTOR
Nomor registrasi AB 1234 XX
Nama pemilik Tono Rekaan
Merk Type Nomor rangka"""),
("other", """
KEMENTERIAN KESEHATAN
# SERTIFIKAT VAKSINASI COVID-19
Diberikan kepada
## Tono Rekaan
Bahwa yang namanya tersebut di atas telah mendapatkan
vaksinasi dosis kedua"""),
("other", """
# KARTU GARANSI
Sertifikat garansi ini diberikan kepada pembeli produk
Masa garansi 12 bulan sejak tanggal pembelian
Garansi batal apabila segel rusak"""),
("other", """
SURAT IZIN MENGEMUDI
DRIVING LICENSE INDONESIA
1. TONO REKAAN
2. KLATEN, 01-02-1990
4. KARYAWAN SWASTA"""),
("other", """
BPJS Ketenagakerjaan
KARTU PESERTA
Nama Tono Rekaan
Nomor peserta 1234567"""),
("other", """
## SYARAT DAN KETENTUAN KEANGGOTAAN
1. Anggota wajib membayar iuran
2. Anggota berhak mengikuti pelatihan
3. Anggota memperoleh sertifikat"""),
("other", """
KUTIPAN AKTA PERKAWINAN
berdasarkan akta perkawinan nomor 12
telah tercatat perkawinan antara"""),
("other", """
MAJELIS ULAMA CONTOH
SERTIFIKAT HALAL
Nomor ID000
Nama produk keripik
Nama pelaku usaha Contoh"""),
("other", """
SILABUS PELATIHAN BERBASIS KOMPETENSI
Program : Membatik
Unit Kompetensi Elemen Materi Jam
1 Menyiapkan alat 4
Jumlah 160 JP"""),
("other", """
MODUL PELATIHAN
BATIK TULIS DASAR
Disusun oleh Tim Contoh
Kata Pengantar
Daftar Isi"""),
("other", """
PENGUMUMAN
HASIL SELEKSI CALON PESERTA PELATIHAN
Peserta yang dinyatakan lulus seleksi wajib
melakukan daftar ulang"""),
("other", """
FORMULIR PENDAFTARAN PESERTA PELATIHAN
Nama lengkap : Rini
Alamat : Contoh
No HP : 08
Pelatihan yang diminati : batik"""),
("other", """
Terima kasih sudah mendaftar
Webinar Batik Digital
Link Zoom akan dikirim ke email
e-sertifikat dibagikan setelah acara"""),
("other", """
KWARTIR RANTING CONTOH
Kami mohon kehadiran Saudara dalam Lomba Mewarnai
Juara akan memperoleh piala dan piagam
biaya pendaftaran Rp 25.000"""),
("other", """
Dapat piagam penghargaan dari Pak Bupati
hari ini. Terima kasih semuanya
Suka Komentari Bagikan
24 komentar"""),
("other", """
KARTU PESERTA UJIAN
Nomor peserta 01-002
Nama Lala Rekaan
Ruang 3 Sesi 1"""),
]
