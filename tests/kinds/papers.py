"""Invented papers of every kind, in varied wordings: (what it is, text for `lay_out`). No real person stands here."""
from __future__ import annotations

from tests.kinds.papers_certificates import CERTIFICATES
from tests.kinds.papers_certify import CERTIFYING
from tests.kinds.papers_given import GIVEN
from tests.kinds.papers_houses import HOUSES
from tests.kinds.papers_houses_letters import HOUSES_LETTERS
from tests.kinds.papers_houses_more import MORE_HOUSES
from tests.kinds.papers_kept import KEPT
from tests.kinds.papers_letters import LETTERS
from tests.kinds.papers_more import MORE
from tests.kinds.papers_not_certifying import NOT_CERTIFYING
from tests.kinds.papers_unseen import UNSEEN

_OTHERS: list[tuple[str, str]] = [
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

PAPERS: list[tuple[str, str]] = CERTIFICATES + LETTERS + _OTHERS
MORE_PAPERS = MORE + CERTIFYING + NOT_CERTIFYING + UNSEEN + HOUSES + HOUSES_LETTERS + MORE_HOUSES + GIVEN + KEPT
