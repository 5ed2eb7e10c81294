"""Cards, diplomas, licences and other papers with labels."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

CARDS: dict[str, Paper] = {
    "an identity card": Paper(Kind.ID_CARD, ("""
# PROVINSI JAWA TENGAH
# KABUPATEN SUKOHARJO
< NIK || : 3311056508880004
< Nama || : SULASTRI
< Tempat/Tgl Lahir || : SUKOHARJO, 25-08-1988
< Jenis Kelamin || : PEREMPUAN
< Alamat || : DK. KENEP RT 002 RW 003
< Agama || : ISLAM
< Pekerjaan || : WIRASWASTA
< Berlaku Hingga || : SEUMUR HIDUP
""",), {"holder": "Sulastri", "nik": "3311056508880004", "birth_date": date(1988, 8, 25), "valid_until": None,
        "issue_date": None}),
    "an identity card whose number tells another birth": Paper(Kind.ID_CARD, ("""
# PROVINSI JAWA TENGAH
< NIK : 3311056508880004
< Nama : SULASTRI
< Tempat/Tgl Lahir : SUKOHARJO, 25-09-1988
""",), {"holder": "Sulastri", "nik": "3311056508880004"}, ("nik_contradicts_birth_date",)),
    "a diploma": Paper(Kind.DIPLOMA, ("""
KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN
# IJAZAH
SEKOLAH MENENGAH KEJURUAN
Kompetensi Keahlian: Kriya Kreatif Batik dan Tekstil
< Yang bertanda tangan di bawah ini, Kepala SMK Negeri 1 Rota Bayat menerangkan bahwa:
< nama || : Puji Astuti
< tempat dan tanggal lahir || : Klaten, 11 Januari 2002
< nomor induk siswa nasional || : 0021234567
LULUS
> Klaten, 4 Mei 2020
> Kepala Sekolah,

> Dra. Wahyu Pratiwi
> NIP 196505051990032003
Nomor Ijazah: M-SMK/K13-3/1234567
""",), {"holder": "Puji Astuti", "issue_date": date(2020, 5, 4), "birth_date": date(2002, 1, 11),
        "number": "M-SMK/K13-3/1234567"}),
    "a business number": Paper(Kind.BUSINESS_LICENSE, ("""
PEMERINTAH REPUBLIK INDONESIA
# PERIZINAN BERUSAHA BERBASIS RISIKO
NOMOR INDUK BERUSAHA: 0220101234567
< 1. Nama Pelaku Usaha || : TUTIK HERAWATI
< 2. Alamat || : Jl. Trusmi 12, Kabupaten Cirebon
< 3. Kode KBLI || : 13134
Diterbitkan di: Jakarta, tanggal: 9 Februari 2022
Menteri Investasi/Kepala Badan Koordinasi Penanaman Modal
Dicetak tanggal: 10 Maret 2022
""",), {"holder": "Tutik Herawati", "number": "0220101234567", "issue_date": date(2022, 2, 9)}),
    "a work of art put on record": Paper(Kind.IP_CERTIFICATE, ("""
KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA
# SURAT PENCATATAN CIPTAAN
< Nomor dan tanggal permohonan : EC00202112345, 2 Maret 2021
Pencipta
< Nama || : Ismail Marzuki
Pemegang Hak Cipta
< Nama || : Ismail Marzuki
< Jenis Ciptaan || : Seni Motif
< Judul Ciptaan || : MOTIF SEKAR GADUNG
< Nomor pencatatan || : 000241234
""",), {"holder": "Ismail Marzuki", "title": "MOTIF SEKAR GADUNG"}),
    "a member's card": Paper(Kind.MEMBERSHIP_CARD, ("""
# DEWAN KERAJINAN NASIONAL DAERAH
# KARTU ANGGOTA
< No. Anggota : 0451/DKD/2020
< Nama : Wiwik Sulistyowati
< Berlaku s.d. : 31 Desember 2025
""",), {"holder": "Wiwik Sulistyowati", "number": "0451/DKD/2020",
        "valid_until": date(2025, 12, 31), "issue_date": None}),
    "a curriculum vitae": Paper(Kind.CV, ("""
# DAFTAR RIWAYAT HIDUP
< Nama Lengkap : Ahmad Zaenuri
< Tempat, Tanggal Lahir : Kudus, 8 Agustus 1979
< Pengalaman Kerja
< 2010 - 2015 Batik Kudus Asri
< 2015 - sekarang Batik Muria
> Kudus, 1 Maret 2022
> Ahmad Zaenuri
""",), {"holder": "Ahmad Zaenuri", "birth_date": date(1979, 8, 8), "issue_date": date(2022, 3, 1)}),
    "a tax card": Paper(Kind.TAX_CARD, ("""
KEMENTERIAN KEUANGAN REPUBLIK INDONESIA
DIREKTORAT JENDERAL PAJAK
# NPWP : 01.234.567.8-901.000
HARTINI WIJAYANTI
NIK : 3311056508880004
KPP PRATAMA SUKOHARJO
Terdaftar : 12/03/2015
""",), {"number": "01.234.567.8-901.000", "holder": "Hartini Wijayanti"}),
    "a transcript": Paper(Kind.TRANSCRIPT, ("""
# UNIVERSITAS MANDALA RAYA
# TRANSKRIP AKADEMIK
Nomor : 2231/UMR/TA/2021
< Nama || : Laksmi Dewanti
< NIM || : 1702003411
< Program Studi || : Kriya Tekstil
< IPK || : 3,36
> Surakarta, 30 Agustus 2021
> Dekan
>
> Prof. Dr. Slamet Raharjo
> NIP 196001011986011001
""",), {"holder": "Laksmi Dewanti", "number": "2231/UMR/TA/2021", "issue_date": date(2021, 8, 30)}),
}
