"""Letters and forms of offices in wordings of every sort."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

OFFICES: dict[str, Paper] = {
    "a name within the sentence": Paper(Kind.EMPLOYMENT_LETTER, ("""
# BATIK SEKAR ARUM
Jl. Veteran No. 8 Sragen
# SURAT KETERANGAN KERJA
No: 021/SKK/BSA/VI/2020
Yang bertanda tangan di bawah ini menerangkan bahwa Sdr. Joko Susilo adalah benar karyawan kami
sebagai pembatik sejak 1 Februari 2014 sampai dengan sekarang.
Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.
> Sragen, 10 Juni 2020
> Pemilik
> Harini Setyowati
""",), {"holder": "Joko Susilo", "number": "021/SKK/BSA/VI/2020", "issue_date": date(2020, 6, 10),
        "started_on": date(2014, 2, 1), "signer": "Harini Setyowati"}),
    "undersigned and named in one column": Paper(Kind.RECOMMENDATION_LETTER, ("""
# ASOSIASI PERAJIN BATIK KABUPATEN TUBAN
# SURAT REKOMENDASI
Nomor : 07/APB/II/2022
Saya yang bertandatangan di bawah ini:
< Nama || : Kusnadi, S.E.
< Jabatan || : Ketua
< Alamat || : Jl. Basuki Rahmat 5
Dengan ini merekomendasikan:
< Nama || : Uswatun Hasanah
< NIK || : 3523015001850003
< Jabatan || : Perajin
untuk mengikuti uji kompetensi batik.
> Tuban, 15 Februari 2022
> Ketua
> Kusnadi, S.E.
""",), {"holder": "Uswatun Hasanah", "signer": "Kusnadi", "number": "07/APB/II/2022",
        "issue_date": date(2022, 2, 15)}),
    "a decree with its annex": Paper(Kind.APPOINTMENT_LETTER, ("""
# YAYASAN BINA WASTRA
# SURAT KEPUTUSAN
Nomor : 15/SK/YBW/VII/2021
tentang Pengangkatan Instruktur Batik
Menimbang : bahwa untuk kelancaran kegiatan belajar perlu diangkat instruktur
Mengingat : Undang-Undang Nomor 20 Tahun 2003
MEMUTUSKAN
Menetapkan :
Pertama : Mengangkat Saudara Agus Salim, S.Sn. sebagai Instruktur Batik terhitung mulai 1 Agustus 2021
Kedua : Keputusan ini berlaku sejak tanggal ditetapkan
> Ditetapkan di : Kudus
> Pada tanggal : 26 Juli 2021
> Ketua Yayasan
> Lestari Ningrum
""",), {"holder": "Agus Salim", "number": "15/SK/YBW/VII/2021", "issue_date": date(2021, 7, 26)}),
    "an assignment in a table": Paper(Kind.ASSIGNMENT_LETTER, ("""
# SMK NEGERI 3 JEPARA
# SURAT TUGAS
Nomor : 094/231/2022
Kepala SMK Negeri 3 Jepara menugaskan kepada:
< NO || NAMA || NIP || JABATAN
< 1 || Endah Rahmawati, S.Pd. || 198203042009012003 || Guru Kriya Batik
Untuk : Mengikuti Pelatihan Asesor pada tanggal 5 s.d. 9 September 2022
> Jepara, 1 September 2022
> Kepala Sekolah
> Drs. Bambang Irawan
> NIP 196709091994031006
""",), {"holder": "Endah Rahmawati", "number": "094/231/2022", "issue_date": date(2022, 9, 1),
        "signer": "Bambang Irawan"}),
    "heads of a table and nobody under them": Paper(Kind.ASSIGNMENT_LETTER, ("""
# SURAT TUGAS
Nomor : 800/77/2020
Menugaskan kepada nama-nama terlampir
< Nama || Pangkat/Golongan || Jabatan || Keterangan
> Kendal, 3 Maret 2020
> Kepala Bidang
""",), {"holder": None, "issue_date": date(2020, 3, 3)}),
    "a village says who makes what": Paper(Kind.BUSINESS_LETTER, ("""
PEMERINTAH KABUPATEN MAGETAN
KECAMATAN SIDOREJO
# KANTOR KEPALA DESA SIDOMUKTI
# SURAT KETERANGAN USAHA
Nomor : 470/102/403.413.07/2023
Yang bertanda tangan di bawah ini Kepala Desa Sidomukti, menerangkan dengan sebenarnya bahwa :
< Nama Lengkap || : SRI MULYANI
< Tempat/Tgl. Lahir || : Magetan, 17 April 1979
< Jenis Kelamin || : Perempuan
< Pekerjaan || : Wiraswasta
< Alamat || : RT 03 RW 01 Desa Sidomukti
Orang tersebut di atas benar-benar mempunyai usaha Batik Tulis sejak tahun 2012
> Sidomukti, 8 Mei 2023
> Kepala Desa
> SUPARNO
""",), {"holder": "Sri Mulyani", "issue_date": date(2023, 5, 8), "number": "470/102/403.413.07/2023",
        "birth_date": date(1979, 4, 17)}),
    "the person concerned is named in the sentence": Paper(Kind.EMPLOYMENT_LETTER, ("""
# CV RUMAH WASTRA
# PAKLARING
Nomor : 33/HRD/RW/XII/2019
Dengan ini kami menerangkan bahwa yang bersangkutan di bawah ini :
< Nama Karyawan || : Teguh Santoso
< No. Induk Karyawan || : 20130145
< Bagian || : Pewarnaan
< Masa Kerja || : 4 Maret 2013 s/d 30 November 2019
telah mengundurkan diri dengan baik.
> Solo, 2 Desember 2019
> Manajer Personalia
> Ratna Dewi
""",), {"holder": "Teguh Santoso", "number": "33/HRD/RW/XII/2019", "issue_date": date(2019, 12, 2),
        "started_on": date(2013, 3, 4), "ended_on": date(2019, 11, 30)}),
    "an English reference in prose": Paper(Kind.RECOMMENDATION_LETTER, ("""
# Indigo Craft House
Ubud, 5 July 2021
To Whom It May Concern
RE: Letter of Recommendation
I am pleased to recommend Ms. Luh Sariani, who has worked with us as a batik maker since 2015.
She is diligent and skilful.
Sincerely,
Peter Morris
Owner
""",), {"holder": "Luh Sariani", "issue_date": date(2021, 7, 5), "signer": "Peter Morris"}),
    "a card of a member": Paper(Kind.MEMBERSHIP_CARD, ("""
# PAGUYUBAN PEMBATIK LASEM
# KARTU TANDA ANGGOTA
< No. Anggota || : PPL-0231
< Nama || : Maimunah
< Alamat || : Desa Babagan, Lasem
< Berlaku s/d || : 31 Desember 2025
""",), {"holder": "Maimunah", "number": "PPL-0231", "valid_until": date(2025, 12, 31)}),
    "a form with labels above": Paper(Kind.BNSP_FORM, ("""
# FR.APL.01 PERMOHONAN SERTIFIKASI KOMPETENSI
< Nama lengkap || : Ngatini
< No. KTP/NIK/Paspor || : 3402014607800001
< Tempat / tgl. Lahir || : Bantul, 6 Juli 1980
< Kebangsaan || : Indonesia
< Kualifikasi Pendidikan || : SMA
< Nama Institusi / Perusahaan || : Batik Sido Asih
< Jabatan || : Pemilik
""",), {"holder": "Ngatini", "nik": "3402014607800001", "birth_date": date(1980, 7, 6)}),
    "a receipt": Paper(Kind.RECEIPT, ("""
# KUITANSI
No. 0087
< Telah terima dari || : Butik Larasati
< Uang sejumlah || : Satu juta lima ratus ribu rupiah
< Untuk pembayaran || : 3 lembar kain batik tulis
> Cirebon, 11 Oktober 2022
> Katura
""",), {"issue_date": date(2022, 10, 11)}),
    "a diploma in its sentence form": Paper(Kind.DIPLOMA, ("""
# UNIVERSITAS SENI NAWASENA
# IJAZAH
Nomor Ijazah Nasional : 051012020000123
Dengan ini menyatakan bahwa
# Bima Aryasatya
lahir di Sleman, tanggal 2 Februari 1997, NIM 15120044
telah menyelesaikan dengan baik dan memenuhi segala syarat pendidikan Sarjana
pada Program Studi Kriya
diberikan gelar
# Sarjana Seni (S.Sn.)
Ijazah ini diserahkan setelah yang bersangkutan dinyatakan lulus pada tanggal 14 Januari 2020
> Yogyakarta, 29 Februari 2020
> Rektor
> Prof. Dr. Umar Hadi
""",), {"holder": "Bima Aryasatya", "issue_date": date(2020, 2, 29), "number": "051012020000123",
        "birth_date": date(1997, 2, 2)}),
    "a police record": Paper(Kind.HEALTH_OR_POLICE_LETTER, ("""
KEPOLISIAN NEGARA REPUBLIK INDONESIA
RESOR PEMALANG
# SURAT KETERANGAN CATATAN KEPOLISIAN
Nomor : SKCK/YANMAS/1201/III/2024/INTELKAM
Diterangkan bersama ini bahwa :
< Nama || : WAHYUNINGSIH
Name
< Jenis Kelamin || : PEREMPUAN
Sex
< Kebangsaan || : INDONESIA
Nationality
Berlaku dari tanggal : 4 Maret 2024
sampai dengan : 4 September 2024
> Dikeluarkan di : Pemalang
> Pada tanggal : 4 Maret 2024
""",), {"holder": "Wahyuningsih", "issue_date": date(2024, 3, 4), "valid_until": date(2024, 9, 4)}),
}
