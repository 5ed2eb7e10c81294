"""Certificates in the words and orders that houses of all sorts use; written before the reader was tried on them."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

UNSEEN_CERTIFICATES: dict[str, Paper] = {
    "a ministry's finishing certificate": Paper(Kind.TRAINING_CERTIFICATE, ("""
KEMENTERIAN PERINDUSTRIAN
BADAN STANDARDISASI DAN KEBIJAKAN JASA INDUSTRI
# BALAI BESAR STANDARDISASI DAN PELAYANAN JASA INDUSTRI KERAJINAN DAN BATIK
# SERTIFIKAT
Nomor : 0412/BBSPJIKB/PEL/VII/2023
Kepala Balai Besar Standardisasi dan Pelayanan Jasa Industri Kerajinan dan Batik menyatakan bahwa :
# Rr. Wulan Purnamasari
Kelahiran Surakarta, 20 Juni 1990
telah mengikuti dengan baik
# PELATIHAN PEWARNAAN BATIK DENGAN ZAT WARNA ALAM
yang diselenggarakan pada tanggal 10 - 14 Juli 2023 di Yogyakarta (40 JP)
> Yogyakarta, 14 Juli 2023
> Kepala,


> Hendra Yetty, S.T., M.Eng.
> NIP. 197012151998032001
""",), {"holder": "Wulan Purnamasari", "number": "0412/BBSPJIKB/PEL/VII/2023", "issue_date": date(2023, 7, 14),
        "hours": 40, "signer": "Hendra Yetty"}),
    "a card for work's course, as the app makes it": Paper(Kind.TRAINING_CERTIFICATE, ("""
# Sekolah.mu Rekaan
# SERTIFIKAT PENYELESAIAN
No. SKM/23/PRK/0099817
diberikan kepada
# Devi Ratnasari
atas keberhasilannya menyelesaikan pelatihan
# Menjadi Pengusaha Batik melalui Pemasaran Digital
Skor Akhir: 92/100
Durasi pelatihan: 18 jam
Tanggal penyelesaian: 04 Agustus 2023
Kode Voucher: KP-887213
Program Kartu Prakerja
""",), {"holder": "Devi Ratnasari", "number": "SKM/23/PRK/0099817", "issue_date": date(2023, 8, 4)}),
    "a museum's workshop": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# MUSEUM BATIK PARAMARTA
Jl. Jetayu No. 3
# SERTIFIKAT
No. 017/MBP/WS/2022
Kami memberikan penghargaan kepada
# Fransiska Nadya
sebagai peserta
# Workshop Membatik Motif Jlamprang
Paramarta, 2 Oktober 2022
Kepala Museum

Akhmad Asror
""",), {"holder": "Fransiska Nadya", "number": "017/MBP/WS/2022", "issue_date": date(2022, 10, 2), "role": "peserta",
        "signer": "Akhmad Asror"}),
    "a degree": Paper(Kind.DIPLOMA, ("""
KEMENTERIAN PENDIDIKAN TINGGI, SAINS, DAN TEKNOLOGI
# INSTITUT SENI ANJASMARA
memberikan kepada
# ANINDYA PRAMESTI
NIM 1912043021
lahir di Magelang, 7 September 2001
# IJAZAH
dan gelar Sarjana Seni (S.Sn.) dengan segala hak dan kewajiban yang melekat pada gelar tersebut
Program Studi Kriya, Program Sarjana
Nomor Ijazah Nasional : 901022024000417
Yogyakarta, 30 Agustus 2024
^ Dekan, || Rektor,


^ Dr. Suryono Wibowo, M.Hum. || Prof. Dr. Timbul Raharja, M.Sn.
^ NIP 196811121994031002 || NIP 196502201990031004
""",), {"holder": "Anindya Pramesti", "number": "901022024000417", "issue_date": date(2024, 8, 30),
        "birth_date": date(2001, 9, 7)}),
    "grades with their sum": Paper(Kind.TRANSCRIPT, ("""
# UNIVERSITAS MAHARDIKA SENTOSA
# TRANSKRIP AKADEMIK
Nomor: 2231/UMS/BAA/T/2022
< Nama || : Ayu Lestariningsih
< NIM || : 18510044
< Program Studi || : Desain Busana
< No || Kode || Mata Kuliah || SKS || Nilai
< 1 || DB101 || Nirmana || 3 || A
< 2 || DB204 || Batik dan Jumputan || 4 || A-
< Jumlah SKS || 146
< Indeks Prestasi Kumulatif || 3,58
> 12 September 2022
> Kepala Biro Akademik

> Retnowati, M.Pd.
""",), {"holder": "Ayu Lestariningsih", "number": "2231/UMS/BAA/T/2022", "issue_date": date(2022, 9, 12)}),
    "a competency certificate of the construction sort": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# SERTIFIKAT KOMPETENSI KERJA
No. Registrasi: 1.7.442.2.155.19.2023.1005511
Lembaga Sertifikasi Profesi Gamana Karya menyatakan bahwa:
# BUDI HARTAWAN
telah kompeten pada jabatan kerja:
# Pelaksana Lapangan Pekerjaan Gedung
Jenjang 5
Berlaku sampai dengan 19 November 2028
Ditetapkan di Jakarta pada tanggal 19 November 2023
Ketua LSP,

Ir. Doddy Kurnia
""",), {"holder": "Budi Hartawan", "issue_date": date(2023, 11, 19), "valid_until": date(2028, 11, 19),
        "title": "Pelaksana Lapangan Pekerjaan Gedung"}),
    "the contest of a bank": Paper(Kind.AWARD, ("""
# BANK RAKYAT SEJAHTERA
bersama Dinas Perindustrian Kota Kasongan
# PIAGAM PENGHARGAAN
dianugerahkan kepada
# Batik Sekar Kedhaton
atas prestasinya meraih
# JUARA HARAPAN I
Kompetisi UMKM Naik Kelas 2023
Kasongan, 25 November 2023
Pemimpin Cabang,

Robertus Adi Nugroho
""",), {"issue_date": date(2023, 11, 25), "signer": "Robertus Adi Nugroho", "rank": "harapan 1"}),
    "thanks for taking part": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# PIAGAM PENGHARGAAN
Nomor: 430/871/Disbudpar/2023
Dinas Kebudayaan dan Pariwisata Kabupaten Ampel memberikan penghargaan kepada :
# KELOMPOK BATIK MELATI
Atas partisipasi dan dukungannya dalam
# PAGELARAN BATIK ON THE STREET
Ampel, 2 Oktober 2023
Kepala Dinas

Dra. Sri Hastuti, M.Par.
NIP. 196704131992032008
""",), {"number": "430/871/Disbudpar/2023", "issue_date": date(2023, 10, 2), "signer": "Sri Hastuti"}),
    "a foreign school's statement": Paper(Kind.TRAINING_CERTIFICATE, ("""
# The Heritage Craft Institute
Edinburgh, Scotland
# Certificate of Achievement
This is to certify that
# Laksmi Ayuningtyas
has satisfactorily completed a course of instruction in
# Traditional Resist Dyeing Techniques
comprising 60 hours of tuition
Awarded on the 21st day of May 2022
Registration No: HCI/22/00914
^ E. M. Fairweather || T. Abernathy
^ Principal || Course Tutor
""",), {"holder": "Laksmi Ayuningtyas", "number": "HCI/22/00914", "issue_date": date(2022, 5, 21), "hours": 60,
        "title": "Traditional Resist Dyeing Techniques", "signer": "E. M. Fairweather"}),
    "the committee's office speaks below the name": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# WEBINAR NASIONAL
"Batik di Era Digital: Peluang dan Tantangan"
# E-SERTIFIKAT
027/WEBNAS/HIMAKRIYA/XI/2021
Diberikan kepada
# Galuh Candra Kirana
Sebagai
# PESERTA
Sabtu, 13 November 2021 | Zoom Meeting
^ Ketua Himpunan || Ketua Pelaksana

^ Bima Aditya || Naila Rahma
^ NIM. 18207241 || NIM. 19207112
""",), {"holder": "Galuh Candra Kirana", "number": "027/WEBNAS/HIMAKRIYA/XI/2021", "role": "peserta"}),
    "training by the labour office with a table behind": Paper(Kind.TRAINING_CERTIFICATE, ("""
PEMERINTAH PROVINSI CENDRAWASIH
DINAS TENAGA KERJA DAN TRANSMIGRASI
# UPTD BALAI LATIHAN KERJA
# SERTIFIKAT
No. 560/BLK/187/2021
Diberikan Kepada
< Nama || : Yohana Rumbiak
< Tempat / Tanggal Lahir || : Biak, 02-11-1993
< No. Induk || : 21.03.0087
Telah mengikuti pelatihan : Membatik
Lamanya : 30 hari kerja
Dari tanggal : 1 Maret 2021 s/d 12 April 2021
> Sentani, 12 April 2021
> KEPALA UPTD BLK


> Markus Wanggai, S.Sos
> NIP.19720825 200003 1 005
""", """
# DAFTAR MATERI PELATIHAN
< NO || MATERI || JAM
< 1 || Pengetahuan Batik || 20
< 2 || Mendesain Motif || 60
< 3 || Mencanting || 100
< 4 || Mewarna || 60
< || JUMLAH || 240
"""), {"holder": "Yohana Rumbiak", "number": "560/BLK/187/2021", "issue_date": date(2021, 4, 12), "hours": 240,
        "started_on": date(2021, 3, 1), "ended_on": date(2021, 4, 12), "signer": "Markus Wanggai",
        "birth_date": date(1993, 11, 2)}),
    "number between the two languages": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# BADAN NASIONAL SERTIFIKASI PROFESI
INDONESIAN PROFESSIONAL CERTIFICATION AUTHORITY
# SERTIFIKAT KOMPETENSI
# CERTIFICATE OF COMPETENCE
Nomor / Number : 13921 7536 2 0000188 2022
Dengan ini menyatakan bahwa / This is to certify that
# TITIN SUMARNI
Nomor Registrasi / Registration Number : KRB 1442 00188 2022
telah kompeten pada bidang / is competent in the area of
# Industri Kerajinan
dengan kualifikasi / with qualification
# Operator Jahit Bordir
Sertifikat ini berlaku untuk 3 (tiga) tahun
Bandung, 8 Desember 2022
Atas nama (on behalf of) BNSP
LSP Kriya Busana Parahyangan


Hj. Neneng Kurniasih
Direktur / Director
Blanko No. 1187223
""",), {"holder": "Titin Sumarni", "number": "13921 7536 2 0000188 2022", "issue_date": date(2022, 12, 8),
        "valid_until": date(2025, 12, 8), "signer": "Neneng Kurniasih", "title": "Operator Jahit Bordir"}),
    "an apprentice's certificate": Paper(Kind.TRAINING_CERTIFICATE, ("""
# PT INDAH BUSANA TEXTILE
# SERTIFIKAT PRAKTIK KERJA LAPANGAN
Nomor : 115/HRD/PKL/VI/2022
Menerangkan bahwa :
< Nama || : Rahma Aulia
< NIS || : 10233
< Sekolah || : SMK Negeri 5 Kencana
Telah melaksanakan Praktik Kerja Lapangan di PT Indah Busana Textile
mulai tanggal 3 Januari 2022 sampai dengan 30 Juni 2022 dengan hasil BAIK
> Kencana, 30 Juni 2022
> HRD Manager

> Fitriana Dewanti
""",), {"holder": "Rahma Aulia", "number": "115/HRD/PKL/VI/2022", "issue_date": date(2022, 6, 30),
        "signer": "Fitriana Dewanti"}),
    "the speaker's certificate": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# IKATAN PERANCANG BUSANA NUSANTARA
# SERTIFIKAT PENGHARGAAN
No: 55/IPBN/TS/V/2024
Diberikan kepada
# Endah Sulistyowati, S.Sn.
sebagai
# NARASUMBER
pada kegiatan Talkshow "Batik sebagai Identitas"
Bandung, 18 Mei 2024
^ Ketua Umum || Sekretaris Jenderal

^ Oscar Lesmana || Dina Midiani
""",), {"holder": "Endah Sulistyowati", "number": "55/IPBN/TS/V/2024", "role": "narasumber",
        "issue_date": date(2024, 5, 18), "signer": "Oscar Lesmana"}),
    "test of English": Paper(Kind.LANGUAGE_TEST, ("""
# LANGUAGE CENTER UNIVERSITAS NUSA CENDIKIA
# TOEFL PREDICTION TEST
Certificate No. 0981/LC-UNC/2023
This is to certify that
# Farah Diba Amalia
Date of Birth : March 4, 1999
achieved the following scores
< Listening Comprehension || 52
< Structure & Written Expression || 49
< Reading Comprehension || 51
< Total || 507
Test date : October 14, 2023  Valid until : October 14, 2025
""",), {"holder": "Farah Diba Amalia", "number": "0981/LC-UNC/2023", "valid_until": date(2025, 10, 14)}),
    "an award of lifelong work": Paper(Kind.AWARD, ("""
GUBERNUR PROVINSI KENCANA
# PIAGAM PENGHARGAAN
Nomor : 003.3/2119/2022
Gubernur Kencana memberikan penghargaan kepada:
# Mbah Kasmirah
sebagai
# PELESTARI BATIK TULIS
atas jasa dan dedikasinya melestarikan warisan budaya
Kencana, 2 Oktober 2022
GUBERNUR KENCANA


H. Ridho Prawira
""",), {"holder": "Kasmirah", "number": "003.3/2119/2022", "issue_date": date(2022, 10, 2)}),
    "a bootcamp's badge": Paper(Kind.TRAINING_CERTIFICATE, ("""
# SkillForge
CERTIFICATE
OF COMPLETION
We hereby certify that
# Arum Kinasih
has successfully completed the SkillForge bootcamp
# Digital Product Photography
Issued Jan 9, 2024
Credential ID  SF-9QX2-77BD
verify at skillforge.example/verify
""",), {"holder": "Arum Kinasih", "number": "SF-9QX2-77BD", "issue_date": date(2024, 1, 9),
        "title": "Digital Product Photography"}),
    "a party's fair": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# INACRAFT REKAAN 2023
The 23rd Jakarta International Handicraft Trade Fair
# CERTIFICATE OF APPRECIATION
presented to
# BATIK CANTING BUANA
as Exhibitor
Jakarta Convention Hall, March 1 - 5, 2023
^ Muchsin Ridwan || Baby Jurmawati
^ Chairman || Project Director
""",), {}),
    "an audience of pupils is no course": Paper(Kind.TRAINING_CERTIFICATE, ("""
PEMERINTAH KOTA MADYAPURA
# DINAS SOSIAL
# SERTIFIKAT
NOMOR 460/1207/SOS
Kepala Dinas Sosial Kota Madyapura dengan ini menerangkan bahwa :
# SARINAH
Telah Mengikuti Bimbingan Sosial dan Pelatihan Keterampilan Membatik bagi Penyandang Disabilitas
Selama 10 (sepuluh) hari, tanggal 4 s/d 13 September 2017
> Madyapura, 13 September 2017
> KEPALA DINAS SOSIAL

> Drs. H. SUPRIYADI
> NIP 19600101 198503 1 022
""",), {"holder": "Sarinah", "number": "460/1207/SOS", "issue_date": date(2017, 9, 13), "signer": "Supriyadi"}),
    "course of a course house with its licence": Paper(Kind.TRAINING_CERTIFICATE, ("""
# LPK BUSANA PERTIWI
Izin Operasional No. 421.9/1123/2017  NPSN: K9998121
# SERTIFIKAT PELATIHAN
No. Seri : LPK-BP 000431
Pimpinan LPK Busana Pertiwi dengan ini menerangkan bahwa
< Nama || : Umi Kalsum
< Lahir : Jepara, 3 Januari 1996
< Program || : Menjahit Busana Wanita
< Lama Belajar || : 3 (tiga) bulan / 150 jam
< Hasil || : BAIK SEKALI
> Jepara, 30 September 2019
> Pimpinan

> Sri Rejeki Handayani
""",), {"holder": "Umi Kalsum", "issue_date": date(2019, 9, 30), "birth_date": date(1996, 1, 3), "hours": 150,
        "number": "LPK-BP 000431", "signer": "Sri Rejeki Handayani"}),
}
