"""Blocks of signature as papers bear them: two and three side by side, titles, ranks, words above and below."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

SIGNERS: dict[str, Paper] = {
    "two who sign, the one with the date answers": Paper(Kind.TRAINING_CERTIFICATE, ("""
^ PEMERINTAH KABUPATEN TIRTOWANGI
^ DINAS KOPERASI, USAHA KECIL DAN MENENGAH
# SERTIFIKAT
Nomor : 518/117/DISKOP-UKM/2024
Diberikan kepada
# Sulastri Wahyuningrum
Sebagai Peserta
Pelatihan Manajemen Usaha dan Pemasaran Digital bagi UKM
yang dilaksanakan pada tanggal 5 s.d 7 Juni 2024 di Aula Dinas Koperasi

^ Mengetahui, || Tirtowangi, 7 Juni 2024
^ Sekretaris Daerah || Kepala Dinas Koperasi, UKM
^ Kabupaten Tirtowangi || Kabupaten Tirtowangi



^ Ir. Bambang Sutrasno, M.Si. || Dra. Endang Widowati, M.M.
^ Pembina Utama Madya || Pembina Tk. I
^ NIP. 19650312 199003 1 007 || NIP. 19690823 199303 2 004
""",), {"holder": "Sulastri Wahyuningrum", "number": "518/117/DISKOP-UKM/2024", "issue_date": date(2024, 6, 7),
        "role": "peserta", "signer": "Endang Widowati"}),
    "committee left, rector right, no date in the block": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# UNIVERSITAS CENDANA RAYA
Fakultas Seni Rupa dan Desain
# SERTIFIKAT
No. 0231/FSRD-UCR/SN/IX/2023
diberikan kepada
# Hanifah Nur Azizah
atas partisipasinya sebagai
# PEMAKALAH
dalam Seminar Nasional Wastra Nusantara
Cendana, 14 September 2023

^ Dekan, || Ketua Panitia,



^ Prof. Dr. Wasis Prabowo, M.Sn. || Intan Permadani, S.Ds., M.Ds.
^ NIP 196611201992031002 || NIDN 0512038801
""",), {"holder": "Hanifah Nur Azizah", "number": "0231/FSRD-UCR/SN/IX/2023", "role": "pemakalah",
        "issue_date": date(2023, 9, 14), "signer": "Wasis Prabowo"}),
    "three in a row, the middle one under the stamp": Paper(Kind.AWARD, ("""
PANITIA HARI ULANG TAHUN KE-112 KOTA SUMBERJATI
# PIAGAM PENGHARGAAN
Nomor: 045/PAN-HUT/VIII/2022
Diberikan kepada :
# Rohmatun
sebagai
# JUARA II
Lomba Desain Motif Batik Khas Sumberjati

Sumberjati, 17 Agustus 2022
^ Ketua Panitia || Kepala Dinas Kebudayaan || Wali Kota Sumberjati


^ Agus Wibisono, S.H. || Dr. Retno Palupi, M.Hum. || H. Mustofa Kamal, S.E., M.M.
""",), {"holder": "Rohmatun", "number": "045/PAN-HUT/VIII/2022", "rank": "2", "issue_date": date(2022, 8, 17)}),
    "the name first, the office under a line": Paper(Kind.TRAINING_CERTIFICATE, ("""
# CERTIFICATE OF COMPLETION
This certificate is proudly presented to
# Melati Kusumastuti
for successfully completing the 6-week program
# Sustainable Textile Dyeing
June 28, 2023


^ ____________________ || ____________________
^ Dr. Hannah Lindqvist || Arya Danendra
^ Programme Director || Lead Instructor
""",), {"holder": "Melati Kusumastuti", "issue_date": date(2023, 6, 28), "title": "Sustainable Textile Dyeing",
        "signer": "Hannah Lindqvist"}),
    "a name in capitals with its degrees": Paper(Kind.TRAINING_CERTIFICATE, ("""
KEMENTERIAN KETENAGAKERJAAN REPUBLIK INDONESIA
# BALAI PELATIHAN VOKASI DAN PRODUKTIVITAS TEGALSARI
# SERTIFIKAT PELATIHAN
No. Reg. 3374/BPVP-TGS/PBK/0198/2023
Diberikan kepada :
< Nama || : SITI MUNAWAROH
< Tempat, Tanggal Lahir || : Demak, 9 Maret 1994
< Alamat || : Dk. Krajan RT 03/02
telah mengikuti Pelatihan Berbasis Kompetensi
Kejuruan Garmen Apparel, Sub Kejuruan Batik Tulis
selama 240 Jam Pelatihan (@45 menit) dari tanggal 6 Maret 2023 sampai dengan 14 April 2023
dengan hasil : LULUS
> Tegalsari, 14 April 2023
> KEPALA BALAI PELATIHAN VOKASI
> DAN PRODUKTIVITAS TEGALSARI,



> HERU SANTOSO, S.T., M.T.
> NIP 197508142002121003
""",), {"holder": "Siti Munawaroh", "issue_date": date(2023, 4, 14), "hours": 240,
        "signer": "Heru Santoso", "started_on": date(2023, 3, 6), "ended_on": date(2023, 4, 14)}),
    "for the head, by a deputy": Paper(Kind.APPOINTMENT_LETTER, ("""
PEMERINTAH DAERAH KABUPATEN WANAREJA
# SEKRETARIAT DAERAH
KEPUTUSAN BUPATI WANAREJA
NOMOR 188.4/612/2021
TENTANG
PENGANGKATAN INSTRUKTUR KETERAMPILAN PADA SANGGAR KEGIATAN BELAJAR
< MENIMBANG || : a. bahwa untuk kelancaran kegiatan perlu mengangkat instruktur
< MENGINGAT || : Undang-Undang Nomor 20 Tahun 2003
MEMUTUSKAN
< MENETAPKAN ||
< KESATU || : Mengangkat Saudari Lestari Puspaningtyas sebagai Instruktur Batik
< KEDUA || : Keputusan ini berlaku sejak tanggal ditetapkan
> Ditetapkan di Wanareja
> pada tanggal 4 Januari 2021
> a.n. BUPATI WANAREJA
> Sekretaris Daerah,
> u.b.
> Asisten Administrasi Umum



> Drs. SUTARMAN
> Pembina Utama Muda
> NIP. 19640517 198603 1 012
""",), {"holder": "Lestari Puspaningtyas", "number": "188.4/612/2021", "issue_date": date(2021, 1, 4),
        "signer": "Sutarman", "role": "Instruktur Batik"}),
    "signed electronically, no ink": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
KEMENTERIAN PARIWISATA DAN EKONOMI KREATIF
# E-SERTIFIKAT
Nomor: B/1124/DT.03/KEM/2022
diberikan kepada
# Yusuf Maulana Ibrahim
atas partisipasinya sebagai Peserta
Webinar Perlindungan Kekayaan Intelektual bagi Pelaku Kriya
Jakarta, 21 Oktober 2022
Direktur Fasilitasi Kekayaan Intelektual,

Ditandatangani secara elektronik oleh:
Robinson Hasudungan Sihombing
Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik BSrE
""",), {"holder": "Yusuf Maulana Ibrahim", "number": "B/1124/DT.03/KEM/2022", "role": "peserta",
        "issue_date": date(2022, 10, 21), "signer": "Robinson Hasudungan Sihombing"}),
    "signed at the left, code at the right": Paper(Kind.TRAINING_CERTIFICATE, ("""
# KelasKriya
SERTIFIKAT KELULUSAN
Diberikan kepada
# Putri Maharani Dewi
Atas kelulusannya pada kelas
# Dasar-Dasar Fotografi Produk UMKM
< ID: KK-7H29-QX41
< 18 Februari 2024

< Gilang Ramadhan
< Chief Executive Officer
< KelasKriya
> Pindai untuk verifikasi
""",), {"holder": "Putri Maharani Dewi", "issue_date": date(2024, 2, 18), "signer": "Gilang Ramadhan",
        "title": "Dasar-Dasar Fotografi Produk UMKM"}),
    "village head and neighbourhood heads": Paper(Kind.BUSINESS_LETTER, ("""
PEMERINTAH KABUPATEN BANJARAN
KECAMATAN KALIWADAS
# KELURAHAN MARGOASRI
Jl. Raya Margoasri No. 7 Kode Pos 53291
# SURAT KETERANGAN USAHA
Nomor : 503 / 082 / 2023
Yang bertanda tangan di bawah ini Lurah Margoasri Kecamatan Kaliwadas, menerangkan bahwa :
< Nama || : SUGIYEM
< NIK || : 3302064508710002
< Tempat/Tgl. Lahir || : Banjaran, 05-08-1971
< Pekerjaan || : Wiraswasta
Orang tersebut benar-benar mempunyai usaha Batik Tulis "Sekar Asri" sejak tahun 2009.
Demikian surat keterangan ini dibuat untuk dapat dipergunakan sebagaimana mestinya.
^ Mengetahui || ~ || Margoasri, 13 Maret 2023
^ Ketua RT 03 || Ketua RW 05 || LURAH MARGOASRI


^ KASTO || MULYONO || Drs. TRI HANDOKO, M.Si
^ ~ || ~ || NIP. 19700212 199703 1 004
""",), {"holder": "Sugiyem", "number": "503/082/2023", "issue_date": date(2023, 3, 13),
        "birth_date": date(1971, 8, 5), "signer": "Tri Handoko"}),
    "the one who makes the statement and the one who knows": Paper(Kind.EMPLOYMENT_LETTER, ("""
# SURAT PERNYATAAN PENGALAMAN KERJA
Yang bertanda tangan di bawah ini:
< Nama || : Parjinem
< Tempat/Tanggal Lahir || : Imogiri, 12 Desember 1968
< Alamat || : Giriloyo, Wukirsari
Menyatakan dengan sesungguhnya bahwa saya telah bekerja sebagai pembatik tulis selama 30 tahun.
Demikian surat pernyataan ini saya buat dengan sebenarnya.
> Giriloyo, 2 Februari 2022
^ Mengetahui, || Yang membuat pernyataan,
^ Ketua Kelompok Sekar Nitik
^ ~ || Materai 10000

^ Imaroh || Parjinem
""",), {"holder": "Parjinem", "issue_date": date(2022, 2, 2)}),
    "company's letter, name underlined, office under it": Paper(Kind.EMPLOYMENT_LETTER, ("""
# PT WASTRA LESTARI NUSANTARA
Kawasan Industri Tambakrejo Blok C-12
# SURAT KETERANGAN KERJA
No. 071/HRD-WLN/SKK/XI/2023
Yang bertanda tangan di bawah ini menerangkan bahwa:
< Nama || : Dwi Astuti Rahayu
< NIK Karyawan || : 20150917
< Jabatan || : Quality Control Batik
adalah benar karyawan PT Wastra Lestari Nusantara sejak 17 September 2015 sampai dengan 31 Oktober 2023.
Selama bekerja yang bersangkutan menunjukkan dedikasi yang baik.
< Tambakrejo, 3 November 2023
< Hormat kami,
< PT WASTRA LESTARI NUSANTARA



< Kartika Anggraini
< HR & GA Manager
""",), {"holder": "Dwi Astuti Rahayu", "number": "071/HRD-WLN/SKK/XI/2023", "issue_date": date(2023, 11, 3),
        "signer": "Kartika Anggraini", "role": "Quality Control Batik", "started_on": date(2015, 9, 17)}),
    "school's diploma, head over a staff number, candidate under his picture": Paper(Kind.DIPLOMA, ("""
KEMENTERIAN PENDIDIKAN, KEBUDAYAAN, RISET, DAN TEKNOLOGI
REPUBLIK INDONESIA
# IJAZAH
SEKOLAH MENENGAH KEJURUAN
PROGRAM KEAHLIAN : DESAIN DAN PRODUKSI KRIYA
KOMPETENSI KEAHLIAN : KRIYA KREATIF BATIK DAN TEKSTIL
TAHUN PELAJARAN 2021/2022
Yang bertanda tangan di bawah ini, Kepala SMK Negeri 1 Rotawangi
Nomor Pokok Sekolah Nasional : 20403217 menerangkan bahwa :
# Novita Kumalasari
< tempat, tanggal lahir || : Sleman, 30 November 2003
< nama orang tua/wali || : Suparjo
< nomor induk siswa || : 11873
< nomor induk siswa nasional || : 0038812234
LULUS
dari satuan pendidikan setelah memenuhi seluruh kriteria sesuai dengan peraturan perundang-undangan.
> Rotawangi, 3 Juni 2022
> Kepala Sekolah,


> Tri Subandi, S.Pd., M.Pd.
> NIP 196806121994121003
DN-04/M-SMK/K13/22/0012874
""",), {"holder": "Novita Kumalasari", "number": "DN-04/M-SMK/K13/22/0012874", "issue_date": date(2022, 6, 3),
        "birth_date": date(2003, 11, 30), "signer": "Tri Subandi"}),
    "the trainer left, the owner of the course right": Paper(Kind.TRAINING_CERTIFICATE, ("""
# LKP CANTING MAS
Lembaga Kursus dan Pelatihan - NPSN K5668120
# SERTIFIKAT KURSUS
Nomor : 19/LKP-CM/BTK/2020
Dengan ini menerangkan bahwa
# Wiwik Sumarsih
lahir di Bantul pada tanggal 17 Mei 1988
telah menyelesaikan kursus Membatik Tingkat Dasar
dan dinyatakan LULUS dengan predikat BAIK
^ ~ || Bantul, 10 Oktober 2020
^ Instruktur || Pimpinan



^ Sarwidi || Hj. Nur Khasanah, S.Sn
""",), {"holder": "Wiwik Sumarsih", "number": "19/LKP-CM/BTK/2020", "issue_date": date(2020, 10, 10),
        "birth_date": date(1988, 5, 17), "signer": "Nur Khasanah", "title": "kursus Membatik Tingkat Dasar"}),
    "the chairman's office below, in two languages": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# SERTIFIKAT KOMPETENSI
CERTIFICATE OF COMPETENCE
No. 13134 7318 4 0004411 2023
Dengan ini menyatakan bahwa,
This is to certify that
# Rukayah Hasanah
No. Reg. BTK 1187 00441 2023
Telah kompeten pada bidang:
Is competent in the area of:
# Pembuatan Batik
dengan kualifikasi/kompetensi: / with qualification/competency:
# Pembatik Cap
Sertifikat ini berlaku untuk : 3 (tiga) Tahun
This certificate is valid for : 3 (three) Years
Kotabaru, 28 Agustus 2023
Atas nama Badan Nasional Sertifikasi Profesi
On behalf of the Indonesian Professional Certification Authority
Lembaga Sertifikasi Profesi Tekstil Kreatif
Professional Certification Body


Ir. Hendarto Wicaksono
Ketua
Chairman
""",), {"holder": "Rukayah Hasanah", "number": "13134 7318 4 0004411 2023", "issue_date": date(2023, 8, 28),
        "valid_until": date(2026, 8, 28), "signer": "Hendarto Wicaksono", "title": "Pembatik Cap",
        "issuer": "Lembaga Sertifikasi Profesi Tekstil Kreatif"}),
    "offices of one, name over the last": Paper(Kind.AWARD, ("""
# DEWAN KERAJINAN NASIONAL DAERAH
PROVINSI LEMBAYUNG
# PIAGAM
Memberikan Penghargaan Kepada
# Sanggar Batik Mekar Wangi
Pimpinan : Ibu Suratmi
sebagai
# TERBAIK III
Lomba Wastra Kreasi Tingkat Provinsi
dalam rangka Pameran Kerajinan Daerah
Lembayung, 9 Mei 2024
KETUA DEKRANASDA PROVINSI LEMBAYUNG,



Ny. Hj. Farida Nurhayati
""",), {"issue_date": date(2024, 5, 9), "signer": "Farida Nurhayati", "rank": "3"}),
    "sign-off of an English letter": Paper(Kind.RECOMMENDATION_LETTER, ("""
# Harapan Textile Works
12 Orchard Lane, Singapore 238840
15 August 2023
To Whom It May Concern
Re: Letter of Recommendation for Ms. Anggun Lestari
I am pleased to recommend Ms. Anggun Lestari, who has worked with us as Batik Artisan
from 3 January 2019 to 30 June 2023. She is diligent and has mastered hand-drawn wax resist.
Please feel free to contact me should you need further information.
< Yours sincerely,


< Margaret Tan Siew Ling
< Creative Director
< Harapan Textile Works
""",), {"holder": "Anggun Lestari", "issue_date": date(2023, 8, 15), "signer": "Margaret Tan Siew Ling"}),
}
