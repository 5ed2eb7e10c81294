"""A second draw of papers in other houses' words, written after the cues were mended on the first. Invented people."""
from __future__ import annotations

MORE_HOUSES: list[tuple[str, str]] = [
("training_certificate", """
RUMAH KREATIF REKAAN
# Certificate
of Training
No. 012/RKR/2019
This certificate is granted to
## Dewi Contoh
who has finished the Natural Dyes Training Program
Yogyakarta, 12 March 2019"""),
("training_certificate", """
POLITEKNIK REKAAN
# SERTIFIKAT
Direktur Politeknik menerangkan bahwa
## Adi Contoh
telah mengikuti Short Course Desain Tekstil Digital
tanggal 2 - 20 Mei 2021 dengan nilai A"""),
("training_certificate", """
KEMENTERIAN AGAMA
BALAI DIKLAT KEAGAMAAN
SURAT TANDA TAMAT PENDIDIKAN DAN PELATIHAN
Nomor 1234/STTPP
Nama Budi NIP 19701010
Kualifikasi Memuaskan
pada Diklat Teknis Substantif Guru Seni Budaya"""),
("training_certificate", """
DEWAN KERAJINAN NASIONAL
# PIAGAM PELATIHAN
diberikan kepada
## Ibu Suparti
yang telah mengikuti Pelatihan Batik Warna Alam selama 6 hari"""),
("training_certificate", """
Dinas Sosial Kabupaten Rekaan
# SERTIFIKAT KETERAMPILAN
Diberikan Kepada :
## Tumini
Telah mengikuti bimbingan keterampilan membatik bagi penyandang disabilitas
Tanggal 3 sampai dengan 30 Maret 2018"""),
("training_certificate", """
KARTU PRAKERJA
Sertifikat Penyelesaian
## Rudi Contoh
telah menyelesaikan pelatihan
Membuat Konten Promosi
Diselenggarakan oleh Lembaga Rekaan
Nilai akhir 92"""),
("training_certificate", """
PT REKAAN
# TRAINING CERTIFICATE
This certifies that
## Budi Contoh
has attended 5S and Quality Control Training
on 3-4 June 2015"""),
("competency_certificate", """
LSP TEKSTIL REKAAN
SERTIFIKAT KOMPETENSI
Certificate of Competence
Nama Tini Contoh
No. Reg. TKS.123.00012 2019
Bidang : Pembatikan
Kualifikasi : Pembatik Tulis Madya
Berlaku sampai dengan : 3 Mei 2022
Ketua LSP"""),
("competency_certificate", """
BADAN NASIONAL SERTIFIKASI PROFESI
erti kat ompetensi
engan ini menyatakan bahwa
## TINI CONTOH
Is competent in the area of
Batik
With Qualification
Tukang Cap"""),
("competency_certificate", """
INTERNATIONAL REGISTER REKAAN
# Certificate of Competence
Tini Contoh
has been assessed and found competent as Welding Inspector
Certificate valid until 3 May 2025"""),
("award", """
# PIAGAM PENGHARGAAN
diberikan kepada
## Batik Sekar Rekaan
sebagai
Stand Terbaik II
Pameran Produk Unggulan Daerah 2017"""),
("award", """
Gubernur Jawa Rekaan
memberikan
# PENGHARGAAN
kepada
## Hj. Siti Contoh
sebagai Pelopor Pelestari Batik Tulis"""),
("award", """
# CERTIFICATE OF ACHIEVEMENT
This is to certify that
## Dina Sampel
won the Second Prize in Batik Painting Contest
at Art Week 2018"""),
("award", """
INACRAFT REKAAN AWARD 2019
# Winner
Category Textile
## Sekar Batik
Natural Dyed Stole"""),
("award", """
KEMENTERIAN PERINDUSTRIAN
# PIAGAM PENGHARGAAN
UPAKARTI
dianugerahkan kepada
## Karto Rekaan
atas kepeloporan di bidang industri kecil"""),
("award", """
# SERTIFIKAT PENGHARGAAN
Lomba Cipta Motif Khas Daerah
Diberikan kepada
## Marni Rekaan
10 Besar Terbaik"""),
("participation_certificate", """
# SERTIFIKAT
Diberikan kepada
## Marni Rekaan
Sebagai Peserta Lomba Cipta Motif Khas Daerah 2018"""),
("participation_certificate", """
# PIAGAM PARTISIPASI
Terima kasih kepada
## Batik Marni
yang telah ikut memeriahkan Karnaval Batik Rekaan"""),
("participation_certificate", """
UNIVERSITAS REKAAN
# SERTIFIKAT
No 88/UR/2016
Diberikan kepada
## Adi Contoh
Sebagai
PANITIA
Kuliah Kerja Nyata Expo 2016"""),
("participation_certificate", """
# Certificate of Attendance
## Dr. Adi Contoh
attended the International Conference on Textile Heritage
Bali, 5-6 July 2019"""),
("participation_certificate", """
# SERTIFIKAT
diberikan kepada
## Lastri Contoh
telah mengikuti Talkshow "Batik Go Global"
Sabtu, 3 Oktober 2020"""),
("employment_letter", """
BATIK TULIS REKAAN
SURAT KETERANGAN KERJA
No: 04/BTR/VI/2021
Dengan ini kami menerangkan bahwa Sdri. Warti adalah tenaga kerja borongan kami
pada bagian nyanting mulai 2013 s/d sekarang"""),
("employment_letter", """
CV REKAAN
# PAKLARING
menyatakan bahwa
Nama : Warti
Jabatan : Operator
Masa kerja : 2 Januari 2014 s.d. 3 Maret 2019
Terima kasih atas jasa dan kerja samanya"""),
("employment_letter", """
SURAT KETERANGAN
Ketua Kelompok Batik Rekaan menerangkan bahwa
nama Tumirah umur 48 tahun
benar anggota kelompok kami dan bekerja membatik dari tahun 2005 sampai sekarang"""),
("employment_letter", """
SURAT PERNYATAAN PENGALAMAN KERJA
Yang bertanda tangan di bawah ini Pemilik Usaha Batik Rekaan menyatakan bahwa
Sdr. Tukijo telah bekerja pada usaha kami selama 10 tahun sebagai tukang celup"""),
("recommendation_letter", """
## LETTER OF RECOMMENDATION
To whom it may concern
I am pleased to recommend Ms Rina Contoh for your program
I have known her for five years as a student"""),
("recommendation_letter", """
KELOMPOK REKAAN
SURAT REKOMENDASI
Saya yang bertanda tangan di bawah ini Ketua Kelompok
memberikan rekomendasi kepada Tumirah yang telah bekerja membatik sejak 2005
untuk mengikuti uji sertifikasi"""),
("appointment_letter", """
KEPUTUSAN KEPALA DESA REKAAN
NOMOR 12 TAHUN 2021
TENTANG
PEMBENTUKAN PENGURUS KELOMPOK BATIK
Menimbang Mengingat
MEMUTUSKAN
Menetapkan
Lampiran Susunan Pengurus"""),
("assignment_letter", """
YAYASAN REKAAN
SURAT PENUGASAN
Pengurus Yayasan memberi tugas kepada Rina Contoh
sebagai instruktur pada pelatihan membatik"""),
("business_letter", """
PEMERINTAH KABUPATEN REKAAN
DESA REKAAN
SURAT KETERANGAN
Kepala Desa menerangkan bahwa Tumirah
adalah benar pengusaha batik / memiliki usaha rumahan batik tulis sejak 2010"""),
("business_license", """
PEMERINTAH REPUBLIK INDONESIA
NOMOR INDUK BERUSAHA: 1234567890123
Nama Pelaku Usaha TUMIRAH
Skala Usaha Mikro KBLI 13134"""),
("business_license", """
TANDA DAFTAR INDUSTRI
Nomor 535/22/TDI
Nama perusahaan Batik Rekaan
Jenis Industri Batik"""),
("ip_certificate", """
KEMENTERIAN HUKUM DAN HAM
SURAT PENCATATAN CIPTAAN
Pencipta Tumirah
Jenis Ciptaan Seni Batik
Judul Ciptaan Motif Sekar
Nomor pencatatan 000123456"""),
("diploma", """
SEKOLAH MENENGAH KEJURUAN
IJAZAH
Kompetensi Keahlian Kriya Kreatif Batik dan Tekstil
Kepala SMK menerangkan bahwa Dina
lulus dari satuan pendidikan"""),
("diploma", """
PENDIDIKAN KESETARAAN
IJAZAH PAKET C
setara Sekolah Menengah Atas
Kepala PKBM menerangkan bahwa Tumirah lulus"""),
("transcript", """
UNIVERSITAS REKAAN
TRANSKRIP AKADEMIK
Mata Kuliah SKS Nilai
Indeks Prestasi Kumulatif 3,21"""),
("membership_card", """
ASEPHI REKAAN
Member Card
Tumirah Batik
Member since 2015
Valid thru 12/2022"""),
("membership_card", """
KOPERASI BATIK REKAAN
KARTU ANGGOTA
No. Anggota 0123
Nama Tumirah
Alamat Desa Rekaan"""),
("id_card", """
PROVINSI JAWA REKAAN
KABUPATEN REKAAN
NIK 3312014507700003
Nama TUMIRAH
Tempat/Tgl Lahir REKAAN, 05-07-1970
Jenis Kelamin PEREMPUAN Gol Darah O
Agama ISLAM
Berlaku Hingga SEUMUR HIDUP"""),
("tax_card", """
NPWP
09.254.294.3-407.000
TUMIRAH
KPP PRATAMA REKAAN
Tanggal Terdaftar 03/05/2016"""),
("cv", """
DAFTAR RIWAYAT HIDUP
Nama Tumirah
Pendidikan SD 1982
Pengalaman membatik sejak 1985
Pelatihan : Pewarnaan alam 2012
Penghargaan : Juara II Lomba Batik 2015"""),
("cv", """
# Rina Contoh
Textile Designer
EXPERIENCE
2018 - Present Studio Rekaan
EDUCATION
2014 - 2018 Institut Rekaan
SKILLS Photoshop, Batik
CONTACT rina@contoh.id"""),
("logbook", """
JURNAL PRODUKSI
Bulan Mei 2022
Tanggal Motif Jumlah Keterangan
1/5/2022 Parang 2
2/5/2022 Kawung 3
3/5/2022 Truntum 1"""),
("contract", """
SURAT PERJANJIAN KERJA SAMA
antara Batik Rekaan dan Toko Contoh
Pada hari ini Senin
PIHAK PERTAMA PIHAK KEDUA
Pasal 1 Maksud dan Tujuan"""),
("receipt", """
INVOICE
Invoice No INV/22/05
Bill to Toko Contoh
Description Qty Price Total
Grand Total Rp 2.500.000"""),
("receipt", """
KWITANSI
Telah diterima dari Ibu Contoh
Uang sejumlah dua juta rupiah
Untuk pembayaran 4 kain batik tulis"""),
("bnsp_form", """
FR.APL.01 FORMULIR PERMOHONAN SERTIFIKASI KOMPETENSI
Bagian 1 : Rincian Data Pemohon Sertifikasi
Nama lengkap Tumirah"""),
("health_or_police_letter", """
KEPOLISIAN NEGARA REPUBLIK INDONESIA
RESOR REKAAN
SURAT KETERANGAN CATATAN KEPOLISIAN
Nama TUMIRAH tidak memiliki catatan"""),
("language_test", """
TOEFL ITP
Score Report
Listening Comprehension 52 Structure 50 Reading 51
Total 510"""),
("other", """
UNDANGAN
Kepada Yth Ibu Tumirah
Mengharap kehadiran pada acara Pembukaan Pelatihan Membatik
Hari Senin Pukul 09.00 WIB"""),
("other", """
JADWAL PELATIHAN MEMBATIK
Hari Jam Materi Instruktur
Senin 08.00 Pembukaan
Senin 09.00 Pengenalan alat"""),
("other", """
Desa Rekaan Gelar Pelatihan Batik
Rekaan, Kompas Contoh - Sebanyak 20 perajin mengikuti pelatihan. Kepala dinas mengatakan
peserta mendapat sertifikat, ujarnya"""),
("other", """
KATALOG BATIK REKAAN
Motif Parang Rp 350.000
Motif Kawung Rp 400.000
Pesan sekarang 0812"""),
("other", """
SURAT LAMARAN
Yang bertanda tangan di bawah ini Rina
mengajukan lamaran kerja sebagai desainer
Terlampir sertifikat pelatihan dan ijazah"""),
("other", """
KARTU VAKSINASI COVID-19
Sertifikat Vaksin Dosis 2
Tumirah"""),
]
