"""Invented papers of every kind, in varied wordings: (what it is, text for `lay_out`). No real person stands here."""
from __future__ import annotations

PAPERS: list[tuple[str, str]] = [
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
("employment_letter", """
## CV BATIK REKAAN JAYA
Jl. Contoh No. 1 Pekalongan
## SURAT KETERANGAN KERJA
Nomor: 012/BRJ/III/2024
Yang bertanda tangan di bawah ini:
Nama : Haji Contoh
Jabatan : Pemilik
menerangkan dengan sesungguhnya bahwa
Nama : Siti Rekaan
adalah benar karyawan kami sebagai pembatik sejak tahun 2015
dan telah memiliki sertifikat pelatihan serta sertifikat kompetensi.
Sertifikat tersebut diperoleh dari balai pelatihan.
Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.
Pekalongan, 3 Maret 2024"""),
("employment_letter", """
## PT CONTOH TEKSTIL
## PAKLARING
Dengan ini menerangkan bahwa Sdr. Wahyu Rekaan
telah bekerja di perusahaan kami sejak tanggal 1 Januari 2016 s/d 31 Desember 2021
dengan jabatan terakhir sebagai Operator Celup.
Selama bekerja yang bersangkutan menunjukkan dedikasi yang baik.
Hormat kami, HRD"""),
("employment_letter", """
## Contoh Batik Gallery
## TO WHOM IT MAY CONCERN
This is to certify that Ms. Intan Sampel has been employed
by our company as a batik artisan from May 2018 to June 2023.
We wish her every success."""),
("employment_letter", """
## SURAT PENGALAMAN KERJA
No. 5/HRD/2020
Yang bertanda tangan dibawah ini menerangkan bahwa
Nama : Tono Rekaan
pernah bekerja sebagai tukang cap selama 6 tahun
Demikian keterangan ini kami buat dengan sebenarnya"""),
("recommendation_letter", """
## PAGUYUBAN BATIK CONTOH
## SURAT REKOMENDASI
Nomor 9/PBC/2024
Yang bertanda tangan di bawah ini ketua paguyuban
dengan ini merekomendasikan
Nama : Partini Rekaan
untuk mengikuti uji sertifikasi kompetensi batik.
Yang bersangkutan telah bekerja sebagai pembatik selama 10 tahun.
Demikian surat rekomendasi ini dibuat"""),
("recommendation_letter", """
## LETTER OF RECOMMENDATION
To whom it may concern
It is my pleasure to recommend Ms. Ayu Sampel
who has worked with our studio for five years.
Sincerely yours"""),
("appointment_letter", """
## KEPUTUSAN KEPALA DESA CONTOH
NOMOR 14 TAHUN 2022
## TENTANG PENGANGKATAN PENGURUS KELOMPOK PENGRAJIN BATIK
Menimbang : bahwa untuk kelancaran kegiatan
Mengingat : Undang-Undang Nomor 6 Tahun 2014
MEMUTUSKAN
Menetapkan : Mengangkat nama di bawah ini sebagai Ketua"""),
("appointment_letter", """
## SURAT KEPUTUSAN
DIREKTUR CV REKAAN
tentang Pengangkatan Karyawan Tetap
Terhitung mulai tanggal 1 Januari 2020 mengangkat saudara Edi Contoh sebagai Kepala Produksi"""),
("assignment_letter", """
## DINAS PERINDUSTRIAN KABUPATEN CONTOH
## SURAT TUGAS
Nomor: 094/123/2023
Kepala Dinas menugaskan kepada:
Nama : Ani Rekaan, S.Sn.
untuk melaksanakan tugas sebagai instruktur pelatihan batik
pada tanggal 3 s.d. 5 Mei 2023"""),
("assignment_letter", """
## SURAT PERINTAH TUGAS
Dasar : Surat undangan Nomor 5/2022
MEMERINTAHKAN
Kepada : 1. Nama : Bagus Contoh
Untuk : menghadiri pameran batik di Jakarta"""),
("diploma", """
## KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN
# IJAZAH
SEKOLAH MENENGAH KEJURUAN
Program Keahlian Kriya Tekstil
Nomor Induk Siswa Nasional 0012345678
yang bertanda tangan di bawah ini Kepala Sekolah menerangkan bahwa
## RATIH CONTOH
LULUS
dari satuan pendidikan berdasarkan kriteria kelulusan
DN-03/M-SMK/13/0001234"""),
("diploma", """
## UNIVERSITAS CONTOH
# IJAZAH
memberikan kepada
## Galih Rekaan
gelar Sarjana Seni (S.Sn.)
beserta segala hak dan kewajiban yang melekat pada gelar tersebut
Rektor  Dekan"""),
("diploma", """
# UNIVERSITY OF CONTOH
by the authority vested has conferred upon
## Rama Sampel
the degree of Bachelor of Arts
with all the rights and privileges"""),
("diploma_supplement", """
## UNIVERSITAS CONTOH
## SURAT KETERANGAN PENDAMPING IJAZAH
Diploma Supplement
Nomor 421/SKPI/2024/01
Informasi tentang identitas diri pemegang SKPI
Capaian Pembelajaran
Kerangka Kualifikasi Nasional Indonesia
Sertifikat pelatihan yang diikuti"""),
("transcript", """
## TRANSKRIP NILAI
Nama : Laras Rekaan   NIM : 1801234
Program Studi Kriya
No Kode Mata Kuliah SKS Nilai
1 KR101 Dasar Batik 3 A
2 KR102 Pewarnaan 2 AB
Indeks Prestasi Kumulatif 3,36"""),
("transcript", """
## ACADEMIC TRANSCRIPT
Name : Dimas Sampel
Course  Credit Hours  Grade
Textile Craft 3 A
Grade Point Average 3.41"""),
("id_card", """
## PROVINSI JAWA TENGAH
KABUPATEN CONTOH
NIK : 3326015505800001
Nama : KARTINI REKAAN
Tempat/Tgl Lahir : PEKALONGAN, 15-05-1980
Jenis kelamin : PEREMPUAN  Gol. Darah : O
Alamat : DSN CONTOH
RT/RW : 001/002
Kel/Desa : REKAAN
Agama : ISLAM
Status Perkawinan : KAWIN
Pekerjaan : PENGRAJIN
Kewarganegaraan : WNI
Berlaku Hingga : SEUMUR HIDUP"""),
("family_card", """
# KARTU KELUARGA
No. 3326010101010001
Nama Kepala Keluarga : SUTRISNO REKAAN
No Nama Lengkap NIK Jenis Kelamin Tempat Lahir Agama Pendidikan
Status Hubungan Dalam Keluarga Kewarganegaraan
KEPALA KELUARGA  ISTRI ANAK"""),
("business_license", """
## PEMERINTAH REPUBLIK INDONESIA
## PERIZINAN BERUSAHA BERBASIS RISIKO
## NOMOR INDUK BERUSAHA: 1234567890123
Nama Pelaku Usaha : WATI REKAAN
Kode KBLI 13134 Industri Batik Skala Usaha Mikro
Diterbitkan di: Jakarta, tanggal: 3 Januari 2022"""),
("business_license", """
## KECAMATAN CONTOH
## IZIN USAHA MIKRO DAN KECIL (IUMK)
Nomor 503/12/IUMK/2017
Nama : Parjo Rekaan
Jenis usaha : batik tulis"""),
("business_license", """
## SURAT IZIN USAHA PERDAGANGAN (SIUP) MIKRO
Nomor 510/99/2014
Nama Perusahaan : Batik Rekaan
Nama Penanggung Jawab : Lestari Contoh"""),
("business_letter", """
## PEMERINTAH DESA CONTOH
KECAMATAN REKAAN
## SURAT KETERANGAN USAHA
Nomor: 470/12/2023
Yang bertanda tangan di bawah ini Kepala Desa Contoh menerangkan bahwa
Nama : Marni Rekaan
benar-benar mempunyai usaha Batik Tulis sejak tahun 2010
Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya"""),
("business_letter", """
## KELURAHAN CONTOH
## SURAT KETERANGAN DOMISILI USAHA
Lurah Contoh menerangkan bahwa
Nama : Heri Rekaan
memiliki usaha kerajinan batik di alamat tersebut"""),
("tax_card", """
## KEMENTERIAN KEUANGAN REPUBLIK INDONESIA
DIREKTORAT JENDERAL PAJAK
## NPWP : 01.234.567.8-901.000
NIRMALA REKAAN
KPP PRATAMA CONTOH
Tanggal Terdaftar 03-02-2015"""),
("ip_certificate", """
## KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA
# SURAT PENCATATAN CIPTAAN
Nomor dan tanggal permohonan : EC002023012345, 3 Maret 2023
Pencipta : Wening Rekaan
Pemegang Hak Cipta : Wening Rekaan
Jenis Ciptaan : Seni Motif  Judul Ciptaan : Parang Contoh"""),
("ip_certificate", """
# SERTIFIKAT MEREK
Nomor pendaftaran IDM000123456
Pemilik Merek : Batik Rekaan
Kelas barang/jasa : 24
Direktur Jenderal Kekayaan Intelektual"""),
("membership_card", """
## ASOSIASI PENGRAJIN BATIK CONTOH
## KARTU TANDA ANGGOTA
Nama : Ngatinah Rekaan
No. Anggota : 0123
Berlaku s.d. 31-12-2025"""),
("membership_card", """
## DEKRANASDA CONTOH
## KARTU PENGRAJIN
Surti Rekaan
Bidang : Batik tulis"""),
("cv", """
# CURRICULUM VITAE
Data Pribadi
Nama : Indah Rekaan
Tempat, tanggal lahir : Solo, 1 Januari 1990
Riwayat Pendidikan
2005 - 2008 SMK Contoh
Pengalaman Kerja
2009 - 2015 Batik Contoh, pembatik
Pelatihan
2016 Pelatihan pewarnaan, bersertifikat"""),
("cv", """
## DAFTAR RIWAYAT HIDUP
Nama Lengkap : Karyo Rekaan
Agama : Islam
Pendidikan Formal
SD Contoh 1980
Riwayat Pekerjaan
Buruh batik 1990 - sekarang
Keahlian : mencanting"""),
("logbook", """
## LOGBOOK KEGIATAN MEMBATIK
Nama : Wiwik Rekaan
No Tanggal Uraian Kegiatan Paraf
1 01/02/2024 membuat pola
2 02/02/2024 mencanting
3 03/02/2024 mencanting
4 04/02/2024 mewarnai
5 05/02/2024 melorod
6 06/02/2024 menjemur"""),
("contract", """
## SURAT PERJANJIAN KERJA SAMA
Nomor 01/PKS/2023
Pada hari ini kami yang bertanda tangan di bawah ini
Nama : Contoh selanjutnya disebut PIHAK PERTAMA
Nama : Rekaan selanjutnya disebut PIHAK KEDUA
Pasal 1 Ruang lingkup
Pasal 2 Jangka waktu"""),
("receipt", """
## KWITANSI
No. 12
Sudah terima dari : Toko Contoh
Uang sejumlah : dua juta rupiah
Untuk pembayaran : 10 potong batik tulis
Rp 2.000.000"""),
("receipt", """
## NOTA PENJUALAN
Batik Rekaan
Tuan/Toko : Contoh
Banyaknya Nama Barang Harga Satuan Jumlah
2 Kain batik tulis Rp 500.000 Rp 1.000.000
Total Rp 1.000.000"""),
("receipt", """
## INVOICE
Bill to : Contoh Gallery
Qty Description Unit price Amount
3 Batik scarf Rp 200.000 Rp 600.000
Subtotal Rp 600.000"""),
("bnsp_form", """
## FR.APL.01. PERMOHONAN SERTIFIKASI KOMPETENSI
Bagian 1 : Rincian Data Pemohon Sertifikasi
Nama lengkap : Sulis Rekaan
No. KTP/NIK/Paspor :
Bagian 2 : Data Sertifikasi
Skema Sertifikasi : Pembatik Tulis
Tujuan Asesmen : Sertifikasi"""),
("bnsp_form", """
## FR.APL.02. ASESMEN MANDIRI
Unit Kompetensi C.13BTK01.001.2 Menggambar Sketsa Batik
Dapatkah Saya ...? K BK Bukti yang relevan
Nama Asesi   Ditinjau oleh Asesor"""),
("language_test", """
## TOEFL ITP SCORE REPORT
Name : Bella Sampel
Listening Comprehension 52
Structure and Written Expression 49
Reading Comprehension 50
Total Score 503"""),
("health_or_police_letter", """
## KEPOLISIAN NEGARA REPUBLIK INDONESIA
RESOR CONTOH
## SURAT KETERANGAN CATATAN KEPOLISIAN
Nomor SKCK/YANMAS/123/2024
Nama : Tarno Rekaan
tidak memiliki catatan atau keterlibatan dalam kegiatan kriminal"""),
("health_or_police_letter", """
## PUSKESMAS CONTOH
## SURAT KETERANGAN SEHAT
Yang bertanda tangan di bawah ini dokter Puskesmas menerangkan bahwa
Nama : Suci Rekaan
dalam keadaan sehat. Tekanan darah 120/80, tidak buta warna
Demikian surat keterangan ini dibuat"""),
("other", """
## UNDANGAN
Kepada Yth. Bapak/Ibu Rekaan
Dengan hormat, mengharap kehadiran Bapak/Ibu pada
acara penyerahan sertifikat pelatihan batik
Hari Senin, 3 Mei 2023 di Balai Desa"""),
("other", """
## OPEN REGISTRATION
# PELATIHAN BATIK GRATIS
Dapatkan e-sertifikat, 30 JP, ilmu dan relasi
Pendaftaran dibuka sampai 3 Juni
Hubungi kami 0812 0000 0000 (contact person)"""),
("other", """
## KARTU INDONESIA SEHAT
BPJS Kesehatan
Nomor Kartu 0001234567890
Nama Ngadiman Rekaan
Faskes Tingkat I Puskesmas Contoh"""),
("other", """
## LAPORAN HASIL BELAJAR
Rapor Peserta Didik Semester Genap
Nama Lintang Rekaan Kelas XI
Mata Pelajaran Nilai Deskripsi
Ketidakhadiran Sakit 1 Izin 2"""),
("other", """
Warga Contoh Juara Lomba Batik
Reporter: Rekaan
Pekalongan - Seorang warga meraih prestasi pada lomba batik tingkat
kabupaten. Ia mengaku senang dan berterima kasih kepada keluarga
yang selalu mendukung usahanya selama ini, katanya, Senin.
Baca juga: Pameran batik dibuka
Komentar (12)"""),
("other", """
## Kain Batik Rekaan
Katalog produk musim ini
Diskon 20% untuk pembelian dua potong
Pesan sekarang lewat WhatsApp"""),
]
