"""Letters, cards and papers of business in the words that offices use; written before the reader was tried on them."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

UNSEEN_LETTERS: dict[str, Paper] = {
    "a number of business as the portal prints it": Paper(Kind.BUSINESS_LICENSE, ("""
PEMERINTAH REPUBLIK INDONESIA
# PERIZINAN BERUSAHA BERBASIS RISIKO
# NOMOR INDUK BERUSAHA: 1206230045512
Berdasarkan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti
Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang, Pemerintah Republik
Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:
< 1. Nama Pelaku Usaha || : RUSMINI
< 2. Alamat || : DUKUH KARANGJATI RT 002 RW 004
< 3. Nomor Telepon Seluler || : +6281390027714
< 4. Kode Klasifikasi Baku Lapangan Usaha Indonesia (KBLI) || : Lihat Lampiran
< 5. Skala Usaha || : Usaha Mikro
NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan usaha
Diterbitkan di Jakarta, tanggal: 12 Juni 2023
Menteri Investasi/
Kepala Badan Koordinasi Penanaman Modal,
Ditandatangani secara elektronik
Dicetak tanggal: 14 Juni 2023
""",), {"holder": "Rusmini", "number": "1206230045512", "issue_date": date(2023, 6, 12)}),
    "the old permit of a small business": Paper(Kind.BUSINESS_LICENSE, ("""
PEMERINTAH KABUPATEN LOHJINAWI
# KECAMATAN PANDANARUM
# IZIN USAHA MIKRO DAN KECIL (IUMK)
Nomor : 510/0147/IUMK/35.11.06/2018
Berdasarkan Peraturan Presiden Nomor 98 Tahun 2014 tentang Perizinan untuk Usaha Mikro dan Kecil
diberikan izin kepada :
< Nama || : NUR FADILAH
< Nomor KTP || : 3511065203840001
< Nama Perusahaan || : BATIK GAJAH OLING SEKAR
< Bentuk Perusahaan || : Perorangan
< Kegiatan Usaha || : Kerajinan Batik
> Pandanarum, 21 November 2018
> CAMAT PANDANARUM


> ACHMAD FAUZI, S.STP., M.Si
> NIP. 19811004 200012 1 002
""",), {"holder": "Nur Fadilah", "number": "510/0147/IUMK/35.11.06/2018", "issue_date": date(2018, 11, 21),
        "signer": "Achmad Fauzi"}),
    "a statement of domicile is another matter": Paper(Kind.OTHER, ("""
PEMERINTAH KOTA SURYAKENCANA
KECAMATAN BANJARSARI
# KELURAHAN MANAHAN LOR
# SURAT KETERANGAN DOMISILI
Nomor : 474.4/219/VIII/2022
Yang bertanda tangan di bawah ini Lurah Manahan Lor menerangkan bahwa :
< Nama || : Aminah Sulistyani
< Tempat/Tgl Lahir || : Suryakencana, 14 Mei 1985
benar-benar berdomisili di wilayah kami RT 02 RW 07.
> Suryakencana, 9 Agustus 2022
> Lurah Manahan Lor

> Sukardi, S.Sos
""",), {"holder": "Aminah Sulistyani", "number": "474.4/219/VIII/2022", "issue_date": date(2022, 8, 9)}),
    "letter of experience by a workshop without number": Paper(Kind.EMPLOYMENT_LETTER, ("""
# BATIK TULIS "SEKAR JAGAD"
Desa Wukirsari, Imogiri  HP 0812 2700 0000
# SURAT KETERANGAN PENGALAMAN KERJA
Saya yang bertanda tangan dibawah ini :
< Nama || : Ibu Nur Ahmadi
< Jabatan || : Pemilik Usaha
Menerangkan bahwa
< Nama || : Tuminah
< Alamat || : Karangkulon RT 04
Adalah benar-benar pembatik di tempat usaha kami sejak tahun 2005 sampai sekarang dan ahli dalam
nglowongi, nembok dan isen-isen.
Demikian keterangan ini dibuat dengan sebenar-benarnya.
> Imogiri, 11 Januari 2024
> Pemilik

> Nur Ahmadi
""",), {"holder": "Tuminah", "issue_date": date(2024, 1, 11), "number": None}),
    "certificate of employment in English, short": Paper(Kind.EMPLOYMENT_LETTER, ("""
# CERTIFICATE OF EMPLOYMENT
Ref: HR/COE/2022/0319
18 April 2022
This is to certify that
# RATNA DEWI SAPUTRI
Passport No. C4418820
has been employed with Kembang Sari Resort & Spa as Craft Workshop Host
from 1 July 2018 to 31 March 2022.
This certificate is issued upon her request for whatever legal purpose it may serve.


< Michael O. Brennan
< Director of Human Resources
""",), {"holder": "Ratna Dewi Saputri", "number": "HR/COE/2022/0319", "issue_date": date(2022, 4, 18),
        "signer": "Michael O. Brennan"}),
    "a contract of work": Paper(Kind.CONTRACT, ("""
# PERJANJIAN KERJA WAKTU TERTENTU
Nomor : 022/PKWT/BPS/I/2023
Pada hari ini Senin tanggal dua bulan Januari tahun dua ribu dua puluh tiga, kami yang bertanda tangan:
< 1. Nama || : Sigit Pamungkas
< Jabatan || : Direktur CV Batik Puspa Sari
selanjutnya disebut PIHAK PERTAMA
< 2. Nama || : Yanti Mulyasari
< Alamat || : Jl. Kenari 12
selanjutnya disebut PIHAK KEDUA
Pasal 1 Ruang Lingkup
PIHAK KEDUA bekerja sebagai Pembatik pada bagian produksi.
Pasal 2 Jangka Waktu
Perjanjian ini berlaku sejak 2 Januari 2023 sampai dengan 1 Januari 2024
^ PIHAK KEDUA || PIHAK PERTAMA


^ Yanti Mulyasari || Sigit Pamungkas
""",), {"number": "022/PKWT/BPS/I/2023"}),
    "a trade mark": Paper(Kind.IP_CERTIFICATE, ("""
REPUBLIK INDONESIA
KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA
# SERTIFIKAT MEREK
Menteri Hukum dan Hak Asasi Manusia Republik Indonesia atas nama Negara Republik Indonesia berdasarkan
Undang-Undang Nomor 20 Tahun 2016 tentang Merek dan Indikasi Geografis, memberikan hak atas merek kepada:
< Nama dan Alamat Pemilik Merek || : DARSIH WIDYASTUTI
~ || Jl. Parangtritis Km 5
Untuk merek yang identitasnya dimuat dalam lampiran sertifikat ini
< Nomor Pendaftaran || : IDM000941187
< Tanggal Penerimaan || : 14 Januari 2021
< Tanggal Pendaftaran || : 3 Februari 2022
Perlindungan hak atas merek tersebut diberikan untuk jangka waktu 10 tahun sejak tanggal penerimaan
a.n. MENTERI HUKUM DAN HAK ASASI MANUSIA
DIREKTUR JENDERAL KEKAYAAN INTELEKTUAL
""",), {"holder": "Darsih Widyastuti", "number": "IDM000941187"}),
    "a copyright with its two dates": Paper(Kind.IP_CERTIFICATE, ("""
REPUBLIK INDONESIA
KEMENTERIAN HUKUM
# SURAT PENCATATAN CIPTAAN
Dalam rangka pelindungan ciptaan di bidang ilmu pengetahuan, seni dan sastra berdasarkan
Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta, dengan ini menerangkan:
< Nomor dan tanggal permohonan || : EC002025017731, 11 Februari 2025
< Pencipta ||
< Nama || : Kuswatiningsih
< Alamat || : Trimurti, Srandakan
< Kewarganegaraan || : Indonesia
< Pemegang Hak Cipta ||
< Nama || : Kuswatiningsih
< Jenis Ciptaan || : Seni Batik
< Judul Ciptaan || : Motif Mina Segara
< Tanggal dan tempat diumumkan || : 5 Januari 2025, di Bantul
< Nomor Pencatatan || : 000861174
a.n. MENTERI HUKUM
DIREKTUR JENDERAL KEKAYAAN INTELEKTUAL
""",), {"holder": "Kuswatiningsih", "number": "000861174"}),
    "a receipt by hand": Paper(Kind.RECEIPT, ("""
# KWITANSI
< No. || : 0087
< Sudah terima dari || : Toko Batik Nusa Indah
< Banyaknya uang || : Satu juta dua ratus ribu rupiah
< Untuk pembayaran || : 6 lembar kain batik tulis
< Jumlah Rp. 1.200.000,-
> Pekalongan, 4 April 2024

> Maryam
""",), {"number": "0087", "issue_date": date(2024, 4, 4)}),
    "an assignment with basis and list": Paper(Kind.ASSIGNMENT_LETTER, ("""
PEMERINTAH KABUPATEN SRIWEDARI
# DINAS PERDAGANGAN DAN PERINDUSTRIAN
Jalan Merdeka Barat No. 14 Telepon (0271) 550011
# SURAT PERINTAH TUGAS
NOMOR: 800.1.11.1/338/2025
< Dasar || : Surat Direktur BBSPJIKB Nomor B/122/BBSPJIKB/IV/2025 tanggal 8 April 2025
MEMERINTAHKAN :
< Kepada || : 1. Nama : Hestiningsih, S.E.
~ || NIP : 198004122009042003
~ || Jabatan : Pembina Industri
< Untuk || : Mengikuti Pelatihan Pewarnaan Alam di Yogyakarta tanggal 21 s.d. 25 April 2025
> Ditetapkan di : Sriwedari
> Pada tanggal : 15 April 2025
> KEPALA DINAS,


> Drs. WAHYU BASKORO, M.M.
> Pembina Utama Muda
> NIP. 196903091995031002
""",), {"holder": "Hestiningsih", "number": "800.1.11.1/338/2025", "issue_date": date(2025, 4, 15),
        "signer": "Wahyu Baskoro"}),
    "an invitation that names a training": Paper(Kind.OTHER, ("""
# DINAS KOPERASI DAN UMKM KOTA LARASATI
Larasati, 2 Mei 2023
< Nomor || : 005/442/DKUMKM
< Sifat || : Penting
< Lampiran || : 1 (satu) lembar
< Hal || : Undangan Peserta Pelatihan
Kepada Yth. Sdri. Kholifah
di Tempat
Dengan hormat, dalam rangka peningkatan kapasitas SDM, bersama ini kami mengundang Saudara untuk mengikuti
Pelatihan Batik Cap pada 9 Mei 2023 pukul 08.00 WIB di Aula Dinas.
Demikian atas perhatian dan kehadirannya disampaikan terima kasih.
> Kepala Dinas

> Bagus Setiadi, S.IP.
""",), {"number": "005/442/DKUMKM", "issue_date": date(2023, 5, 2)}),
    "a school report": Paper(Kind.OTHER, ("""
# LAPORAN HASIL BELAJAR PESERTA DIDIK
< Nama Peserta Didik || : Intan Safitri
< NISN || : 0067712009
< Sekolah || : SMP Negeri 2 Gayatri
< Kelas || : VIII B
< Semester || : 2 (Genap)
< No || Mata Pelajaran || Nilai
< 1 || Pendidikan Agama || 88
< 2 || Bahasa Indonesia || 85
Ketidakhadiran Sakit 1 hari
> Gayatri, 23 Juni 2023
> Wali Kelas
""",), {"issue_date": date(2023, 6, 23)}),
    "a life of a craftswoman": Paper(Kind.CV, ("""
# SRI MULYATI
Pembatik | Perancang Motif
Jl. Wijaya Kusuma 8, Bantul  srimulyati@example.id  0813-2800-0000
TENTANG SAYA
Pembatik dengan pengalaman lebih dari 15 tahun.
PENGALAMAN KERJA
2008 - 2015 Pembatik, Batik Winotosastro Rekaan
2015 - sekarang Pemilik, Rumah Batik Mulya
PENDIDIKAN
1999 - 2002 SMK Kriya
PELATIHAN
2019 Pelatihan Pewarna Alam, Balai Batik
KEAHLIAN
Mencanting, nembok, mewarna
""",), {"holder": "Sri Mulyati"}),
    "a diary of practice": Paper(Kind.LOGBOOK, ("""
# JURNAL KEGIATAN PRAKTIK KERJA LAPANGAN
< Nama Siswa || : Dian Anggraeni
< Tempat PKL || : Griya Batik Larasati
< No || Hari/Tanggal || Uraian Kegiatan || Paraf
< 1 || Senin, 3/7/2023 || Mengenal alat canting || ok
< 2 || Selasa, 4/7/2023 || Nglowong kain mori || ok
< 3 || Rabu, 5/7/2023 || Isen-isen motif kawung || ok
< 4 || Kamis, 6/7/2023 || Nembok || ok
< 5 || Jumat, 7/7/2023 || Mewarna naptol || ok
< 6 || Sabtu, 8/7/2023 || Melorod || ok
""",), {"holder": "Dian Anggraeni"}),
    "a member's card": Paper(Kind.MEMBERSHIP_CARD, ("""
# PAGUYUBAN PEMBATIK GIRIREJO
KARTU TANDA ANGGOTA
< No. Anggota || : PPG-0217
< Nama || : Sumirah
< Alamat || : Girirejo, Imogiri
< Berlaku s/d || : 31 Desember 2026
> Ketua

> Imroni
""",), {"holder": "Sumirah", "number": "PPG-0217", "valid_until": date(2026, 12, 31)}),
    "a newspaper's page": Paper(Kind.OTHER, ("""
# KABAR RAKYAT
Senin, 12 September 2022
# Pembatik Sepuh Giriloyo Raih Penghargaan Upakarti
BANTUL - Seorang pembatik sepuh dari Giriloyo, Mbah Harjo, meraih penghargaan atas dedikasinya
melestarikan batik tulis. "Saya hanya ingin batik tetap hidup," katanya saat ditemui di rumahnya.
Penghargaan diserahkan oleh Bupati di pendapa. (Reporter: Adi / Editor: Nina)
""",), {}),
    "a power to act": Paper(Kind.OTHER, ("""
# SURAT KUASA
Yang bertanda tangan di bawah ini :
< Nama || : Wulandari
< NIK || : 3404115501900002
memberikan kuasa kepada
< Nama || : Hendri
untuk mengambil sertifikat kompetensi atas nama saya.
> Sleman, 5 Mei 2023
""",), {}),
    "the health office's word": Paper(Kind.HEALTH_OR_POLICE_LETTER, ("""
PEMERINTAH KABUPATEN BUMIAJI
# UPTD PUSKESMAS BUMIAJI
# SURAT KETERANGAN SEHAT
No : 440/1123/35.07.103.101/2024
Dokter UPTD Puskesmas Bumiaji menerangkan bahwa:
< Nama || : Laila Khoirunnisa
< Umur || : 29 tahun
< Tinggi Badan || : 157 cm
< Berat Badan || : 52 kg
< Tekanan Darah || : 110/70 mmHg
Pada pemeriksaan saat ini dalam keadaan SEHAT
> Bumiaji, 6 Februari 2024
> Dokter Pemeriksa

> dr. Yunita Pramesti
""",), {"holder": "Laila Khoirunnisa", "number": "440/1123/35.07.103.101/2024", "issue_date": date(2024, 2, 6),
        "signer": "Yunita Pramesti"}),
    "an application for an assessment": Paper(Kind.BNSP_FORM, ("""
# FR.APL.01. FORMULIR PERMOHONAN SERTIFIKASI KOMPETENSI
Bagian 1 : Rincian Data Pemohon Sertifikasi
a. Data Pribadi
< Nama Lengkap || : Suparti
< No. KTP/NIK/Paspor || : 3402146805760003
< Tempat / tgl. Lahir || : Bantul, 28-05-1976
< Jenis kelamin || : Perempuan
Bagian 2 : Data Sertifikasi
< Skema Sertifikasi || : Pembatik Tulis
< Tujuan Asesmen || : Sertifikasi
""",), {"holder": "Suparti"}),
    "the undersigned supports a craftswoman": Paper(Kind.RECOMMENDATION_LETTER, ("""
# DEWAN KERAJINAN NASIONAL DAERAH KABUPATEN TAPAKSIRING
Sekretariat: Jl. Pahlawan 1
# SURAT REKOMENDASI
Nomor: 07/DEKRANASDA/REK/III/2024
Dengan ini Dekranasda Kabupaten Tapaksiring memberikan rekomendasi kepada:
< Nama || : Ni Wayan Sukerti
< Jenis Usaha || : Kain tenun dan batik
< Alamat || : Banjar Kelod
untuk mengikuti sertifikasi kompetensi pembatik. Yang bersangkutan adalah perajin binaan kami.
> Tapaksiring, 18 Maret 2024
> Ketua Harian,


> Ida Ayu Ketut Surtiari
""",), {"holder": "Ni Wayan Sukerti", "number": "07/DEKRANASDA/REK/III/2024", "issue_date": date(2024, 3, 18),
        "signer": "Ida Ayu Ketut Surtiari"}),
    "a purchase order from abroad": Paper(Kind.RECEIPT, ("""
# PURCHASE ORDER
< PO Number || : PO-2023-1187
< Date || : 03/10/2023
< Vendor || : Rumah Batik Kencana
< Qty || Description || Unit Price || Total
< 50 || Batik scarf hand-drawn || USD 18.00 || USD 900.00
< Sub Total || ~ || ~ || USD 900.00
Authorised by

Elena Moreau
Purchasing Manager
""",), {"number": "PO-2023-1187", "issue_date": date(2023, 10, 3)}),
}
