"""Papers as many more houses print them: blanks' serials, offices of several lines, two calendars. Invented people."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

HOUSES: dict[str, Paper] = {
    "three numbers on one certificate": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
> 0448812
BADAN NASIONAL SERTIFIKASI PROFESI
INDONESIAN PROFESSIONAL CERTIFICATION AUTHORITY
# SERTIFIKAT KOMPETENSI
CERTIFICATE OF COMPETENCE
No. 13134 7531 3 0012345 2023
Dengan ini menyatakan bahwa,
This is to certify that,
# NGATINEM
No. Reg. KRY 112 00345 2023
Telah kompeten pada bidang :
Is competent in the area of :
Industri Batik
Dengan Kualifikasi / Kompetensi :
With Qualification / Competency :
# Pembatik Tulis Muda
Sertifikat ini berlaku untuk : 3 (tiga) Tahun
> Purwodadi, 14 Maret 2023
> Lembaga Sertifikasi Profesi Wastra Adi
> Drs. Hari Purnomo
> Ketua
""",), {"holder": "Ngatinem", "number": "13134 7531 3 0012345 2023", "title": "Pembatik Tulis Muda",
        "issuer": "Lembaga Sertifikasi Profesi Wastra Adi", "issue_date": date(2023, 3, 14), "signer": "Hari Purnomo"}),
    "its own number cannot be read, the others can": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
> 0448812
BADAN NASIONAL SERTIFIKASI PROFESI
# SERTIFIKAT KOMPETENSI
This is to certify that,
# NGATINEM
No. Reg. KRY 112 00345 2023
Telah kompeten pada bidang :
Industri Batik
""",), {"holder": "Ngatinem", "number": None}),
    "a programme in a table under its vocation": Paper(Kind.TRAINING_CERTIFICATE, ("""
PEMERINTAH KABUPATEN GROBOGAN
DINAS TENAGA KERJA
# UPTD BALAI LATIHAN KERJA
Jl. Raya Timur No. 12 Purwodadi 58111 Telp. (0292) 421100
# SERTIFIKAT PELATIHAN
Nomor : 563.2/118/BLK/2019
Diberikan kepada :
< Nama || : Titin Marlina
< Tempat/Tanggal Lahir || : Grobogan, 4 Juli 1991
Telah mengikuti pelatihan berbasis kompetensi dan dinyatakan LULUS pada :
< Kejuruan || : Tata Busana
< Program Pelatihan || : Menjahit Busana Pria
< Lama Pelatihan || : 240 Jam Pelajaran
> Purwodadi, 30 November 2019
> Kepala UPTD BLK

> Drs. Mulyono, M.M.
> NIP. 19660512 199203 1 008
""",), {"holder": "Titin Marlina", "number": "563.2/118/BLK/2019", "title": "Menjahit Busana Pria", "hours": 240,
        "birth_date": date(1991, 7, 4), "issue_date": date(2019, 11, 30), "signer": "Mulyono"}),
    "a shop of courses that says little": Paper(Kind.TRAINING_CERTIFICATE, ("""
< Kelas Rupa
< CERTIFICATE OF COMPLETION
#< Surface Pattern Design for Beginners
< Instructors Yosef Adinata
#< Monica Wulandari
< Date Aug. 7, 2022
< Length 6.5 total hours
< Certificate no: UC-1f22ab90-5
""",), {"holder": "Monica Wulandari", "title": "Surface Pattern Design for Beginners",
        "issue_date": date(2022, 8, 7)}),
    "two calendars over one signature": Paper(Kind.TRAINING_CERTIFICATE, ("""
# PONDOK PESANTREN NURUL ULUM
# SYAHADAH / SERTIFIKAT
No. 017/PPNU/VI/2021
Pengasuh Pondok Pesantren Nurul Ulum menerangkan bahwa santri :
# Ahmad Syafii
telah menyelesaikan Pelatihan Sablon dan Batik Cap
> Lasem, 9 Dzulqa'dah 1442 H
> 20 Juni 2021 M
> Pengasuh,

> KH. Abdul Basith
""",), {"holder": "Ahmad Syafii", "number": "017/PPNU/VI/2021", "issue_date": date(2021, 6, 20),
        "issuer": "Pondok Pesantren Nurul Ulum", "signer": "Abdul Basith"}),
    "an exhibitor in two languages": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# SERTIFIKAT / CERTIFICATE
diberikan kepada / is presented to
# Batik Sekar Niti
atas partisipasinya sebagai peserta pameran / for participating as exhibitor in
Gelar Wastra Nusantara 2018
Surabaya, 3 - 7 Oktober 2018
Asosiasi Perajin Tenun
Yusuf Rahadi
Ketua Umum
""",), {"title": "Gelar Wastra Nusantara 2018", "signer": "Yusuf Rahadi"}),
    "a register's extract": Paper(Kind.IP_CERTIFICATE, ("""
REPUBLIK INDONESIA
KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA
# SERTIFIKAT MEREK
Menteri Hukum dan Hak Asasi Manusia atas nama Negara Republik Indonesia berdasarkan Undang-Undang
Nomor 20 Tahun 2016 tentang Merek dan Indikasi Geografis, memberikan hak atas merek kepada:
< Nama pemilik merek || : SUMINI RAHARJO
< Alamat || : Jl. Kutilang 4, Desa Trusan, Kec.
< || Gayamsari
< Untuk merek || : Sekar Tirta
< Nomor pendaftaran || : IDM000771204
< Perlindungan sampai dengan || : 11 Mei 2028
> Jakarta, 2 Desember 2019
""",), {"holder": "Sumini Raharjo", "number": "IDM000771204", "issue_date": date(2019, 12, 2)}),
    "a board makes a worker permanent": Paper(Kind.APPOINTMENT_LETTER, ("""
# CV ANEKA TENUN
Jl. Industri No. 9 Gresik
SURAT KEPUTUSAN DIREKSI
Nomor : 044/SK-DIR/IX/2018
tentang
PENGANGKATAN KARYAWAN TETAP
Menimbang : bahwa yang bersangkutan telah menyelesaikan masa percobaan
Mengingat : Undang-Undang Nomor 13 Tahun 2003
M E M U T U S K A N
< Menetapkan || :
< Pertama || : Mengangkat Sdr/i. Ratih Purwandari sebagai karyawan tetap dengan jabatan Penenun
< Kedua || : Segala hak dan kewajiban mengikuti Peraturan Perusahaan
> Ditetapkan di : Gresik
> Tanggal : 3 September 2018
> CV Aneka Tenun,
> Direktur

> Haryo Bimantoro
""",), {"holder": "Ratih Purwandari", "number": "044/SK-DIR/IX/2018", "issue_date": date(2018, 9, 3),
        "issuer": "CV Aneka Tenun", "signer": "Haryo Bimantoro"}),
    "a bank's prize without number or rank": Paper(Kind.AWARD, ("""
# Bank Mitra Wiyata
# ANUGERAH PERAJIN NUSANTARA 2020
dianugerahkan kepada
# Sulistyowati
sebagai PEMENANG
Kategori Kriya Tekstil
Semarang, 28 Oktober 2020

Bambang Riyadi
Direktur Utama
""",), {"holder": "Sulistyowati", "number": None, "issuer": "Bank Mitra Wiyata", "issue_date": date(2020, 10, 28),
        "signer": "Bambang Riyadi"}),
    "marks on the back of a diploma": Paper(Kind.TRANSCRIPT, ("""
DAFTAR NILAI UJIAN
SEKOLAH MENENGAH KEJURUAN
TAHUN PELAJARAN 2016/2017
< Nama || : Gilang Permana
< Nomor Induk Siswa Nasional || : 0012345678
< Sekolah || : SMK Negeri 6 Tegalsari
No. Mata Pelajaran Nilai
1 Matematika 81,20
> Tegal, 2 Mei 2017
> Kepala Sekolah,

> Dra. Emi Susanti
> NIP. 19670707 199512 2 001
""",), {"holder": "Gilang Permana", "number": None, "issuer": "SMK Negeri 6 Tegalsari",
        "issue_date": date(2017, 5, 2), "signer": "Emi Susanti"}),
    "a member's card with its end": Paper(Kind.MEMBERSHIP_CARD, ("""
#< KARTU TANDA ANGGOTA
< Himpunan Perajin Lurik
#< WARSITO ADI
< No. Anggota : 33.0871.204
< Berlaku s.d. 31 Desember 2022
""",), {"holder": "Warsito Adi", "number": "33.0871.204", "valid_until": date(2022, 12, 31)}),
    "laws, a request and a grounds letter before its own number": Paper(Kind.ASSIGNMENT_LETTER, ("""
# DINAS PERINDUSTRIAN KABUPATEN BLORA
Jl. Pemuda 14 Blora Telp. (0296) 531122
# SURAT PERINTAH TUGAS
NOMOR : 800/0712/Indag/2022
< Dasar || : Surat Kepala Balai Nomor 412/BDI/2022 tanggal 2 Juni 2022
MEMERINTAHKAN :
< Kepada || : Nama : Endro Wicaksono, S.T.
|| NIP : 19800203 200501 1 004
< Untuk || : Mengikuti Pelatihan Pewarnaan Alam di Solo
> Ditetapkan di Blora
> pada tanggal 6 Juni 2022
> KEPALA DINAS,

> Ir. Sukamto, M.Si.
> NIP. 19650101 199003 1 007
""",), {"holder": "Endro Wicaksono", "number": "800/0712/Indag/2022", "issue_date": date(2022, 6, 6),
        "signer": "Sukamto"}),
    "a test's certificate with participant's and own number": Paper(Kind.LANGUAGE_TEST, ("""
Badan Bahasa
# SERTIFIKAT UKBI
Nomor: 4471/I4.7/BS.01.00/2022
< Nama || : Rosalina Putri
< Nomor Peserta || : 402210093311
< Tanggal Uji || : 19 Mei 2022
memperoleh skor 612 dengan predikat Unggul
Sertifikat ini berlaku sampai dengan 19 Mei 2024.
""",), {"holder": "Rosalina Putri", "number": "4471/I4.7/BS.01.00/2022", "valid_until": date(2024, 5, 19)}),
    "number of a letter in its block of labels": Paper(Kind.RECOMMENDATION_LETTER, ("""
# KOPERASI BATIK ADI MULYA
Badan Hukum No. 518/BH/II/2009
Jl. Merbabu 3 Salatiga
< Nomor || : 22/KBAM/VIII/2021
< Lampiran || : -
< Hal || : Rekomendasi
Kepada Yth. Pimpinan LSP di Tempat
Dengan hormat,
kami merekomendasikan anggota kami, Sri Wahyuni, untuk mengikuti uji kompetensi pembatik.
> Salatiga, 11 Agustus 2021
> Ketua,

> Hj. Rukmini
""",), {"holder": "Sri Wahyuni", "number": "22/KBAM/VIII/2021", "issue_date": date(2021, 8, 11),
        "issuer": "Koperasi Batik Adi Mulya", "signer": "Rukmini"}),
    "an old certificate with registration and book number": Paper(Kind.TRAINING_CERTIFICATE, ("""
DEPARTEMEN PERINDUSTRIAN REPUBLIK INDONESIA
# BALAI BESAR KERAJINAN
# SERTIFIKAT
No. Reg : 1187/BBK/Ser/VII/2004
Diberikan kepada : SUPRAPTI
Tempat/tgl lahir : Bantul, 12 Februari 1975
Yang telah mengikuti : Pelatihan Desain Batik
Dari tanggal : 5 s/d 17 Juli 2004
> Yogyakarta, 17 Juli 2004
> Kepala

> Ir. Suwarno
> NIP. 090011223
""",), {"holder": "Suprapti", "number": "1187/BBK/Ser/VII/2004", "title": "Pelatihan Desain Batik",
        "birth_date": date(1975, 2, 12), "issue_date": date(2004, 7, 17), "signer": "Suwarno"}),
}
