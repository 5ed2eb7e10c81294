"""Letters, cards and other papers in the words of many more houses; what certifies nothing. Invented people."""
from __future__ import annotations

HOUSES_LETTERS: list[tuple[str, str]] = [
("employment_letter", """
PEMERINTAH KOTA REKAAN
DINAS PENDIDIKAN
SMK REKAAN 1
## SURAT KETERANGAN AKTIF MENGAJAR
Nomor: 421.5/355/SMK/2025
Yang bertanda tangan di bawah ini:
Nama : Ngadiman
Jabatan : Kepala SMK
dengan ini menerangkan bahwa:
Nama : Fitri Contoh
Jabatan : Guru Produktif Kriya
adalah benar-benar aktif mengajar di SMK Rekaan 1 sejak 21 Desember 2011 sampai dengan sekarang.
Surat keterangan ini dibuat sebagai syarat mengikuti uji kompetensi."""),
("employment_letter", """
SANGGAR REKAAN
## SURAT KETERANGAN
Saya yang bertanda tangan di bawah ini :
Nama : Wagiman
Pekerjaan : Pemilik Sanggar
Menerangkan bahwa Sdri. Siti Contoh adalah pembatik di sanggar kami sejak tahun 2012
dengan tugas mencanting dan mewarnai kain.
Demikian surat keterangan ini saya buat."""),
("employment_letter", """
## TO WHOM IT MAY CONCERN
This is to confirm that Ms. Rina Contoh served as Quality Supervisor at PT Rekaan
from May 2012 to June 2016. She was diligent and honest."""),
("employment_letter", """
PT REKAAN TEXTILE
## SURAT PENGALAMAN KERJA
Yang bertanda tangan dibawah ini HRD Manager menerangkan bahwa
Nama : Budi Rekaan
telah bekerja dari tanggal 1 Mei 2010 s/d 30 April 2015 sebagai Operator
yang bersangkutan telah menunjukkan dedikasi dan loyalitas"""),
("employment_letter", """
KOPERASI PENGRAJIN REKAAN
## SURAT KETERANGAN PENGALAMAN
Nomor 05/KPR/2020
Pengurus Koperasi menerangkan bahwa Sdr. Tukiman Rekaan
benar-benar berpengalaman sebagai tenaga pelorod batik selama 12 tahun"""),
("employment_letter", """
YAYASAN REKAAN
## SURAT KETERANGAN PENGABDIAN
menerangkan bahwa Rina Contoh telah mengabdi sebagai instruktur keterampilan
di lembaga kami sejak 2009"""),
("recommendation_letter", """
DINAS PERINDUSTRIAN
## REKOMENDASI
Nomor : 530/22
Kepala Dinas dengan ini memberikan rekomendasi kepada :
Nama Wiwik Rekaan
untuk mengikuti Sertifikasi Kompetensi Pembatik
mengingat yang bersangkutan adalah perajin binaan kami"""),
("recommendation_letter", """
ASOSIASI REKAAN
Perihal : Surat Dukungan
Kepada Yth. LSP
Dengan hormat, kami mendukung dan merekomendasikan anggota kami Siti Contoh
untuk mengikuti uji kompetensi. Ia rajin dan terampil."""),
("appointment_letter", """
PT REKAAN
SURAT KEPUTUSAN DIREKSI
Nomor : 111/SK-DIR/2024
tentang
PENGANGKATAN KARYAWAN TETAP
Menimbang bahwa yang bersangkutan telah menyelesaikan masa percobaan
M E M U T U S K A N
Mengangkat Sdr. Retno sebagai karyawan tetap"""),
("appointment_letter", """
BUPATI REKAAN
PETIKAN KEPUTUSAN BUPATI REKAAN
TENTANG KENAIKAN PANGKAT PEGAWAI NEGERI SIPIL
Menimbang dst. Mengingat dst.
MEMUTUSKAN
Nama Drs. Budi NIP 196801121990031004
terhitung mulai tanggal 1 April 2015 dinaikkan pangkatnya"""),
("assignment_letter", """
SURAT PERINTAH TUGAS
NOMOR : 094/566
Dasar : Surat Kepala Balai
MEMERINTAHKAN :
Kepada Nama : Retno Rekaan
Untuk : Mengikuti pelatihan di Jakarta"""),
("assignment_letter", """
SMK REKAAN
SURAT TUGAS
Kepala SMK Rekaan menugaskan guru tersebut di bawah ini
Nama Wulan Rekaan
sebagai peserta Diklat Penguatan Kompetensi Guru Kriya"""),
("business_letter", """
PEMERINTAH DESA REKAAN
SURAT KETERANGAN USAHA
Kepala Desa menerangkan bahwa Siti Contoh
mempunyai usaha batik tulis sejak tahun 2010"""),
("business_letter", """
KELURAHAN REKAAN
SURAT KETERANGAN DOMISILI USAHA
Lurah menerangkan bahwa usaha Batik Rekaan milik Siti Contoh berdomisili di RT 03"""),
("business_license", """
PEMERINTAH KABUPATEN REKAAN
BADAN PELAYANAN PERIZINAN TERPADU
SURAT IZIN USAHA PERDAGANGAN (SIUP) KECIL
1. Nama Perusahaan CV Rekaan
2. Nama Penanggung Jawab BUDI
5. Modal Rp 100.000.000"""),
("business_license", """
KECAMATAN REKAAN
IZIN USAHA MIKRO DAN KECIL
Berdasarkan Peraturan Presiden Nomor 98 Tahun 2014 diberikan izin kepada
Nama SITI CONTOH
Nama Usaha Batik Siti"""),
("ip_certificate", """
REPUBLIK INDONESIA
KEMENTERIAN HUKUM
SERTIFIKAT MEREK
memberikan hak atas merek kepada
Nama dan alamat pemilik merek SITI
Nomor pendaftaran IDM000123456 Kelas 24"""),
("diploma", """
KEMENTERIAN PENDIDIKAN
UNIVERSITAS REKAAN
IJAZAH
Dengan ini menyatakan bahwa
## Budi Rekaan
telah menyelesaikan dengan baik dan memenuhi segala syarat pendidikan pada Program Studi Kriya
oleh sebab itu kepadanya diberikan ijazah serta gelar Sarjana Seni"""),
("diploma", """
DEPARTEMEN PENDIDIKAN DAN KEBUDAYAAN
SURAT TANDA TAMAT BELAJAR
SEKOLAH MENENGAH UMUM TINGKAT ATAS
Kepala Sekolah menerangkan bahwa Suparno telah tamat belajar"""),
("diploma", """
SMK REKAAN
SURAT KETERANGAN LULUS
Nomor 421/22
Kepala SMK menerangkan bahwa Dina
NISN 001122 dinyatakan LULUS dari satuan pendidikan"""),
("transcript", """
DAFTAR NILAI UJIAN
SEKOLAH MENENGAH KEJURUAN
Nama Dina Sampel
No. Mata Pelajaran Nilai
1 Matematika 80,25
Rata-rata 82,10"""),
("diploma_supplement", """
UNIVERSITAS REKAAN
SURAT KETERANGAN PENDAMPING IJAZAH
Diploma Supplement
Capaian Pembelajaran"""),
("language_test", """
Badan Bahasa
SERTIFIKAT UKBI
Uji Kemahiran Berbahasa Indonesia
Nama Nur Aini
memperoleh skor 612 dengan predikat Unggul
Sertifikat ini berlaku sampai dengan 2 Mei 2024"""),
("language_test", """
TOEIC
Listening and Reading Official Score Report
LISTENING 440 READING 485 TOTAL SCORE 925"""),
("language_test", """
Language Center
CERTIFICATE
This is to certify that ADI CONTOH
has taken the Test of English Proficiency with the following scores
Section 1 52 Section 2 48 Section 3 50 Total 500"""),
("membership_card", """
KARTU TANDA ANGGOTA
Paguyuban Batik Rekaan
SITI CONTOH
No. Anggota : 12.3456.789
Berlaku s.d. 2 Mei 2023"""),
("cv", """
SITI CONTOH
Pembatik | Solo
Tentang Saya
Perajin batik dengan pengalaman 10 tahun
Pengalaman
2012 - sekarang Sanggar Rekaan
Pendidikan
2005 - 2008 SMK Rekaan
Keahlian
Mencanting, mewarnai"""),
("logbook", """
BUKU CATATAN KEGIATAN HARIAN
Nama Dina Tempat CV Rekaan
No Hari/Tanggal Waktu Kegiatan Catatan Paraf
1 2 Mei 2022 08.00 Mencanting
2 3 Mei 2022 08.00 Melorod"""),
("contract", """
PERJANJIAN KERJA WAKTU TERTENTU
PIHAK PERTAMA mempekerjakan PIHAK KEDUA sebagai Pembatik
Pasal 1 Jangka waktu
Pasal 2 upah sebesar Rp 3.000.000"""),
("receipt", """
Toko Rekaan
Tuan/Toko Siti
NOTA NO. 1234
Banyaknya Nama Barang Harga Jumlah
Jumlah Rp. 400.000
Tanda terima, Hormat kami"""),
("bnsp_form", """
FR.APL.02. ASESMEN MANDIRI
Skema Sertifikasi Pembatik
Dapatkah Saya ...? K BK Bukti yang relevan"""),
("bnsp_form", """
FR.AK.01 PERSETUJUAN ASESMEN DAN KERAHASIAAN
Nama Asesor Nama Asesi
Bukti yang akan dikumpulkan"""),
("health_or_police_letter", """
PUSKESMAS REKAAN
SURAT KETERANGAN SEHAT
dokter menerangkan bahwa Siti dalam keadaan SEHAT
tekanan darah 120/80"""),
("other", """
SURAT PERNYATAAN
Yang bertanda tangan di bawah ini Nama Siti Contoh
menyatakan bahwa seluruh dokumen yang saya serahkan adalah benar"""),
("other", """
DAFTAR HADIR PESERTA
PELATIHAN MEMBATIK
No Nama L/P Alamat Tanda Tangan
1 Siti 2 Wati 3 Tono
Panitia"""),
("other", """
# LOMBA DESAIN MOTIF
HADIAH
JUARA I Rp 5.000.000 + Piagam
JUARA II Rp 3.000.000 + Piagam
Pendaftaran s.d. 2 Mei 2023
Biaya pendaftaran Rp 50.000
E-sertifikat untuk semua peserta"""),
("other", """
Kepada Yth. Pimpinan LSP
Perihal : Permohonan Sertifikasi
Dengan hormat, bersama surat ini saya mengajukan permohonan mengikuti uji kompetensi"""),
("other", """
SERTIFIKAT HALAL
Badan Penyelenggara Jaminan Produk Halal
Nama Pelaku Usaha Siti Jenis Produk Makanan"""),
("other", """
LAPORAN HASIL BELAJAR
RAPOR SISWA
Nama Dina Kelas XI Semester Ganjil
Ketidakhadiran Sakit 1"""),
]
