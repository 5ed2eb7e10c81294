"""More papers in words that nobody tuned to: houses and titles first, numbers beside numbers, papers of no use here."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

UNSEEN_MORE: dict[str, Paper] = {
    "organised by two": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SERTIFIKAT
Nomor : 89/YBI-DKP/XI/2022
Yayasan Batik Indah bekerja sama dengan Dinas Koperasi Provinsi Pelita
memberikan sertifikat kepada
# Rahayu Ningtyas
yang telah mengikuti Pelatihan Kewirausahaan Batik bagi Pemula
pada tanggal 14 s/d 18 November 2022 di Gedung Serba Guna Pelita
Pelita, 18 November 2022
Ketua Yayasan

Dr. Sinta Ambarwati
""",), {"holder": "Rahayu Ningtyas", "number": "89/YBI-DKP/XI/2022", "issuer": "Yayasan Batik Indah",
        "title": "Pelatihan Kewirausahaan Batik bagi Pemula", "issue_date": date(2022, 11, 18),
        "signer": "Sinta Ambarwati"}),
    "the title in quotes over two lines": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# POLITEKNIK SENI NUSA BANGSA
Jurusan Kriya Tekstil
# CERTIFICATE
No. 112/PSNB/KT/III/2021
This certificate is awarded to
# Maria Goreti Nong
as a Participant in the International Webinar
"Sustainable Batik and the Future
of Natural Colours"
held on 20 March 2021
^ Head of Department || Chairperson

^ Sekar Wangi, M.Sn. || Dimas Anggara
""",), {"holder": "Maria Goreti Nong", "number": "112/PSNB/KT/III/2021", "issuer": "Politeknik Seni Nusa Bangsa",
        "role": "participant", "title": "Sustainable Batik and the Future of Natural Colours"}),
    "the event heads the paper": Paper(Kind.AWARD, ("""
# FESTIVAL BATIK KUSUMA 2024
# PIAGAM
Panitia Festival Batik Kusuma 2024 memberikan penghargaan kepada
# NURUL AFIFAH
SMK Negeri 3 Kusuma
Sebagai Juara I Lomba Mencanting Tingkat Pelajar
Kusuma, 4 Oktober 2024
Ketua Panitia

Sapto Hadi
""",), {"holder": "Nurul Afifah", "rank": "1", "issue_date": date(2024, 10, 4), "signer": "Sapto Hadi",
        "title": "Lomba Mencanting Tingkat Pelajar"}),
    "a candidate's registration beside the certificate's number": Paper(Kind.TRAINING_CERTIFICATE, ("""
# LEMBAGA PELATIHAN KERJA SEKAR ARUM
SK Disnaker No. 503/LPK/022/2018   VIN 1876330411
# SERTIFIKAT PELATIHAN KERJA
Nomor Sertifikat : SA/2020/0442
Diberikan kepada :
< Nama || : Khusnul Khotimah
< NIK || : 3374105512970001
< No. Peserta || : 2020-117
Program Pelatihan : Membatik Tulis Tingkat Dasar
Durasi : 120 JP
Semarang, 21 Maret 2020
Direktur

Yuliati
""",), {"holder": "Khusnul Khotimah", "number": "SA/2020/0442", "hours": 120, "issue_date": date(2020, 3, 21),
        "title": "Membatik Tulis Tingkat Dasar", "issuer": "Lembaga Pelatihan Kerja Sekar Arum"}),
    "a decree in the head of a charter": Paper(Kind.AWARD, ("""
# PRESIDEN REPUBLIK INDONESIA
# PIAGAM TANDA KEHORMATAN
Presiden Republik Indonesia menganugerahkan tanda kehormatan
SATYALANCANA KEBUDAYAAN
sesuai Keputusan Presiden RI Nomor 58/TK/Tahun 2019 tanggal 12 Agustus 2019 kepada:
# Sumiyati Wiryodiharjo
Maestro Batik
Jakarta, 14 Agustus 2019
""",), {"holder": "Sumiyati Wiryodiharjo", "number": None, "issue_date": date(2019, 8, 14)}),
    "a letter's number far to the left of its date": Paper(Kind.RECOMMENDATION_LETTER, ("""
# ASOSIASI PENGUSAHA BATIK LEMBAYUNG
< Nomor : 18/APBL/V/2025 || Lembayung, 26 Mei 2025
< Perihal : Rekomendasi
< Kepada Yth. Ketua LSP Batik
Dengan hormat,
Bersama surat ini kami merekomendasikan anggota kami:
< Nama || : Uswatun Hasanah
< Usaha || : Batik Uswah
untuk mengikuti uji kompetensi.
> Hormat kami,
> Ketua

> Bambang Irianto, S.E.
""",), {"holder": "Uswatun Hasanah", "number": "18/APBL/V/2025", "issue_date": date(2025, 5, 26),
        "signer": "Bambang Irianto", "issuer": "Asosiasi Pengusaha Batik Lembayung"}),
    "scout's course": Paper(Kind.TRAINING_CERTIFICATE, ("""
GERAKAN PRAMUKA
# KWARTIR CABANG SELATANA
# IJAZAH
KURSUS PEMBINA PRAMUKA MAHIR TINGKAT DASAR
Nomor : 0213.11.01-B/2018
diberikan kepada
# Eko Nur Widiyanto
yang telah mengikuti Kursus Pembina Pramuka Mahir Tingkat Dasar pada tanggal 3 - 9 Juli 2018
Selatana, 9 Juli 2018
Ketua Kwarcab

H. Suwito
""",), {"holder": "Eko Nur Widiyanto", "number": "0213.11.01-B/2018", "issue_date": date(2018, 7, 9)}),
    "a student's active enrolment": Paper(Kind.OTHER, ("""
# UNIVERSITAS WIDYA KENCANA
# SURAT KETERANGAN AKTIF KULIAH
Nomor : 441/UWK/AK/IX/2023
Yang bertanda tangan di bawah ini Wakil Rektor menerangkan bahwa
< Nama || : Fikri Haikal
< NIM || : 21060001
adalah benar mahasiswa aktif pada semester gasal tahun akademik 2023/2024.
> Kencana, 4 September 2023
""",), {"holder": "Fikri Haikal", "number": "441/UWK/AK/IX/2023", "issue_date": date(2023, 9, 4)}),
    "a slip of pay": Paper(Kind.OTHER, ("""
# CV BATIK MAHKOTA
# SLIP GAJI
< Periode || : Mei 2024
< Nama || : Sutini
< Jabatan || : Pembatik
< Gaji Pokok || : Rp 2.100.000
< Tunjangan || : Rp 150.000
< Total Diterima || : Rp 2.250.000
""",), {}),
    "a halal certificate": Paper(Kind.OTHER, ("""
BADAN PENYELENGGARA JAMINAN PRODUK HALAL
# SERTIFIKAT HALAL
Nomor Sertifikat : ID33110001234560722
Berdasarkan keputusan penetapan halal produk diberikan kepada
< Nama Pelaku Usaha || : Suryani
< Jenis Produk || : Makanan ringan
< Diterbitkan tanggal || : 12 Juli 2022
""",), {}),
    "a lecture's own decree": Paper(Kind.APPOINTMENT_LETTER, ("""
# YAYASAN PENDIDIKAN KARTIKA
# SURAT KEPUTUSAN
Nomor : 31/SK/YPK/VII/2019
Tentang
PENGANGKATAN GURU TETAP YAYASAN
Menimbang : a. bahwa ...
Mengingat : 1. Undang-Undang Nomor 14 Tahun 2005
Memutuskan
Menetapkan :
Pertama : Mengangkat Saudara
< Nama || : Anton Prasetya, S.Pd.
< Jabatan || : Guru Prakarya
Kedua : Surat Keputusan ini berlaku sejak tanggal ditetapkan
> Ditetapkan di Kartika
> Tanggal 15 Juli 2019
> Ketua Yayasan

> Dra. Hj. Maryati
""",), {"holder": "Anton Prasetya", "number": "31/SK/YPK/VII/2019", "issue_date": date(2019, 7, 15),
        "signer": "Maryati"}),
    "teaching at a school": Paper(Kind.EMPLOYMENT_LETTER, ("""
PEMERINTAH PROVINSI JAYAKARSA
DINAS PENDIDIKAN
# SMK NEGERI 2 JAYAKARSA
# SURAT KETERANGAN
Nomor : 421.5/207/SMKN2/2022
Yang bertanda tangan di bawah ini Kepala SMK Negeri 2 Jayakarsa menerangkan bahwa
< Nama || : Rina Marlina, S.Pd.
< NUPTK || : 4451763664300012
adalah guru mata pelajaran Kriya Tekstil di SMK Negeri 2 Jayakarsa sejak 1 Juli 2012 hingga sekarang.
> Jayakarsa, 8 Maret 2022
> Kepala Sekolah,


> Drs. Asep Mulyana
> NIP 196505051990031011
""",), {"holder": "Rina Marlina", "number": "421.5/207/SMKN2/2022", "issue_date": date(2022, 3, 8),
        "signer": "Asep Mulyana"}),
    "certificate of the old letters, no labels": Paper(Kind.TRAINING_CERTIFICATE, ("""
DEPARTEMEN PERINDUSTRIAN DAN PERDAGANGAN R.I.
# SURAT TANDA TAMAT PELATIHAN
Diberikan Kepada :
# SOEMIRAH
Lahir di Bantul tanggal 1 Djanuari 1955
telah menyelesaikan Pelatihan Ketrampilan Batik Tulis
selama 1 (satu) bulan dari tanggal 2 Oktober 1995 sampai dengan 31 Oktober 1995
Yogyakarta, 31 Oktober 1995
Kepala Kantor Wilayah


Ir. Soedarjo
NIP. 090005511
""",), {"holder": "Soemirah", "issue_date": date(1995, 10, 31), "signer": "Soedarjo", "number": None}),
    "a list of those present": Paper(Kind.OTHER, ("""
# DAFTAR HADIR PESERTA PELATIHAN BATIK
Hari/Tanggal : Rabu, 3 April 2024
< No || Nama || Alamat || Tanda Tangan
< 1 || Sutinah || Pajangan || 1
< 2 || Ngatilah || Kasihan || 2
""",), {}),
    "a photograph's caption": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# LSP BATIK NUSWANTARA
# SERTIFIKAT KOMPETENSI
No. 13134.7318.2.0000912.2021
diberikan kepada / is awarded to
# MUJIYEM
No. Reg. BTK.1230.00912.2021
yang telah memenuhi persyaratan dan kompeten pada :
# Klaster Pembuatan Batik Tulis
Sertifikat ini berlaku untuk : 3 Tahun
Surakarta, 9 September 2021
a.n. BNSP
Ketua LSP Batik Nuswantara

Subagyo, S.Sn.
""",), {"holder": "Mujiyem", "number": "13134 7318 2 0000912 2021", "issue_date": date(2021, 9, 9),
        "valid_until": date(2024, 9, 9), "signer": "Subagyo", "title": "Klaster Pembuatan Batik Tulis"}),
    "the tax office's card": Paper(Kind.TAX_CARD, ("""
KEMENTERIAN KEUANGAN REPUBLIK INDONESIA
DIREKTORAT JENDERAL PAJAK
# NPWP : 66.781.220.4-543.000
NUNUNG NURHAYATI
NIK : 3402055203770004
KP KARANGKAJEN RT 1 RW 9
KPP PRATAMA BANTUL
TERDAFTAR : 14-02-2011
""",), {"holder": "Nunung Nurhayati", "number": "66.781.220.4-543.000"}),
    "a family's card": Paper(Kind.FAMILY_CARD, ("""
# KARTU KELUARGA
No. 3402051203080017
< Nama Kepala Keluarga : SUGENG RIYADI
< No || Nama Lengkap || NIK || Jenis Kelamin
< 1 || SUGENG RIYADI || 3402051204700003 || LAKI-LAKI
< 2 || WAHYUNI || 3402055307740001 || PEREMPUAN
Status Hubungan Dalam Keluarga
""",), {"number": "3402051203080017"}),
    "a statement of one's own": Paper(Kind.OTHER, ("""
# SURAT PERNYATAAN KEASLIAN DOKUMEN
Saya yang bertanda tangan di bawah ini
< Nama || : Marsinah
menyatakan bahwa dokumen yang saya serahkan adalah benar dan asli.
> Klaten, 1 Agustus 2024
> Yang menyatakan

> Marsinah
""",), {"holder": "Marsinah"}),
    "a supplement of a degree": Paper(Kind.DIPLOMA_SUPPLEMENT, ("""
# UNIVERSITAS TIRTA KENCANA
# SURAT KETERANGAN PENDAMPING IJAZAH
Diploma Supplement
Nomor : 1120/SKPI/UTK/2023
< Nama Lengkap / Full Name || : Bayu Aji Nugroho
< Nomor Ijazah || : 5712023000341
Capaian Pembelajaran
> Tirta, 2 Oktober 2023
""",), {"holder": "Bayu Aji Nugroho", "number": "1120/SKPI/UTK/2023", "issue_date": date(2023, 10, 2)}),
    "working in Korean": Paper(Kind.OTHER, ("""
# BUKU PANDUAN PESERTA
Sertifikasi Kompetensi Pembatik Tahun 2024
Kata Pengantar
Daftar Isi
1. Persyaratan Dasar
2. Tata Cara Pendaftaran
""",), {}),
}
