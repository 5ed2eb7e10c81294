"""Letters: who wrote them and of whom they speak."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

LETTERS: dict[str, Paper] = {
    "a letter of work with two blocks": Paper(Kind.EMPLOYMENT_LETTER, ("""
# CV BATIK SEKAR JAGAD
Jl. Veteran No. 12 Surakarta
# SURAT KETERANGAN KERJA
Nomor : 015/SKK/BSJ/VI/2022
< Yang bertanda tangan di bawah ini :
< Nama || : Hartono Wijaya
< Jabatan || : Direktur
< Alamat || : Jl. Veteran No. 12
< Dengan ini menerangkan bahwa :
< Nama || : Endang Purwanti
< Tempat/Tgl Lahir || : Sukoharjo, 14-08-1988
< Jabatan || : Pembatik
< adalah benar karyawan kami sejak 1 Januari 2018 sampai sekarang.
< Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.
> Surakarta, 7 Juni 2022
> Direktur


> Hartono Wijaya
""",), {"holder": "Endang Purwanti", "number": "015/SKK/BSJ/VI/2022", "issue_date": date(2022, 6, 7),
        "started_on": date(2018, 1, 1), "signer": "Hartono Wijaya", "role": "Pembatik",
        "issuer": "CV BATIK SEKAR JAGAD",
        "birth_date": date(1988, 8, 14)}),
    "a paklaring in running words": Paper(Kind.EMPLOYMENT_LETTER, ("""
# PT BATIK NUSA INDAH
# SURAT PENGALAMAN KERJA
No. 112/HRD/BNI/XII/2020
< Dengan ini menerangkan bahwa Saudari Lilis Suryani telah bekerja di perusahaan kami
< sejak tanggal 5 Mei 2014 s/d 30 November 2020 dengan jabatan terakhir sebagai Pembatik Tulis.
< Selama bekerja yang bersangkutan menunjukkan dedikasi yang baik.
< Cirebon, 1 Desember 2020
< Hormat kami,

< Yusuf Maulana
< HRD Manager
""",), {"holder": "Lilis Suryani", "number": "112/HRD/BNI/XII/2020", "issue_date": date(2020, 12, 1),
        "started_on": date(2014, 5, 5), "ended_on": date(2020, 11, 30), "signer": "Yusuf Maulana"}),
    "a village's letter on a business": Paper(Kind.BUSINESS_LETTER, ("""
PEMERINTAH KABUPATEN BANTUL
KECAMATAN PANDAK
# PEMERINTAH DESA WIJIREJO
# SURAT KETERANGAN USAHA
Nomor : 510/87/IX/2021
< Yang bertanda tangan di bawah ini Kepala Desa Wijirejo Kecamatan Pandak menerangkan bahwa :
< Nama || : Sumiyati
< NIK || : 3402016503700002
< Tempat, tanggal lahir || : Bantul, 25 Maret 1970
< Pekerjaan || : Wiraswasta
< Bahwa orang tersebut benar-benar mempunyai usaha Batik Tulis sejak tahun 2009
> Wijirejo, 14 September 2021
> Kepala Desa Wijirejo

> Suharyanto
""",), {"holder": "Sumiyati", "number": "510/87/IX/2021", "issue_date": date(2021, 9, 14), "nik": "3402016503700002",
        "birth_date": date(1970, 3, 25), "signer": "Suharyanto"}),
    "a recommendation": Paper(Kind.RECOMMENDATION_LETTER, ("""
# PAGUYUBAN PEMBATIK LASEM
# SURAT REKOMENDASI
Nomor 004/PPL/II/2023
< Yang bertanda tangan di bawah ini:
< Nama : Santoso Hartanto
< Jabatan : Ketua Paguyuban
< dengan ini memberikan rekomendasi kepada:
< Nama : Rukmini
< Alamat : Desa Babagan, Lasem
< sebagai pembatik tulis yang terampil dan berpengalaman.
> Lasem, 20 Februari 2023
> Ketua
>
> Santoso Hartanto
""",), {"holder": "Rukmini", "number": "004/PPL/II/2023", "issue_date": date(2023, 2, 20),
        "signer": "Santoso Hartanto"}),
    "an assignment": Paper(Kind.ASSIGNMENT_LETTER, ("""
# DINAS KOPERASI DAN UMKM KABUPATEN GARUT
# SURAT TUGAS
Nomor : 800/341-Diskop/2022
< Dasar : Surat Undangan Kementerian Perindustrian Nomor 55/IKM/2022 tanggal 1 Maret 2022
MENUGASKAN
< Kepada :
< Nama || : Cecep Hidayat
< NIP || : 198001012008011001
< Jabatan || : Instruktur Batik
< Untuk : menjadi instruktur pelatihan batik pada tanggal 14 s.d. 18 Maret 2022
> Garut, 10 Maret 2022
> Kepala Dinas,

> Dra. Neneng Rohaeti, M.Si.
> NIP. 196903031995032001
""",), {"holder": "Cecep Hidayat", "number": "800/341-Diskop/2022", "issue_date": date(2022, 3, 10)}),
    "an appointment": Paper(Kind.APPOINTMENT_LETTER, ("""
# KOPERASI BATIK SETARA
# SURAT KEPUTUSAN
NOMOR : 07/SK/KBS/I/2019
TENTANG PENGANGKATAN PEGAWAI TETAP
MENIMBANG : bahwa untuk kelancaran usaha perlu mengangkat pegawai
MENGINGAT : Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian
MEMUTUSKAN
MENETAPKAN :
< Nama : Kusnadi
< Jabatan : Tukang Lorod
< Terhitung mulai tanggal 1 Februari 2019
> Ditetapkan di : Pekalongan
> Pada tanggal : 28 Januari 2019
> Ketua Koperasi
>
> H. Abdul Rozak
""",), {"holder": "Kusnadi", "number": "07/SK/KBS/I/2019", "issue_date": date(2019, 1, 28),
        "started_on": date(2019, 2, 1)}),
    "a letter with the signer's name only under it": Paper(Kind.EMPLOYMENT_LETTER, ("""
# RUMAH BATIK KOMAR
# SURAT KETERANGAN
No: 33/RBK/V/2021
< Pimpinan Rumah Batik Komar menerangkan dengan sesungguhnya bahwa:
< Nama Lengkap : Titin Rohmatin
< Alamat : Trusmi Kulon, Cirebon
< adalah benar pengrajin batik kami sejak tahun 2012.
< Cirebon, 6 Mei 2021
< Pimpinan
<
< H. Komarudin
""",), {"holder": "Titin Rohmatin", "number": "33/RBK/V/2021", "issue_date": date(2021, 5, 6)}),
    "a contract of two sides": Paper(Kind.CONTRACT, ("""
# SURAT PERJANJIAN KERJA
Nomor : 021/SPK/BT/II/2021
< Yang bertanda tangan di bawah ini :
< I. Nama : H. Romi Oktavian
< Jabatan : Direktur
< Selanjutnya disebut PIHAK PERTAMA
< II. Nama : Slamet Riyadi
< Alamat : Wiradesa, Pekalongan
< Selanjutnya disebut PIHAK KEDUA
< berlaku 1 tahun terhitung mulai tanggal 1 Maret 2021 sampai dengan 28 Februari 2022
> Pekalongan, 25 Februari 2021
< PIHAK PERTAMA || PIHAK KEDUA
< H. Romi Oktavian || Slamet Riyadi
""",), {"holder": "Slamet Riyadi", "number": "021/SPK/BT/II/2021", "issue_date": date(2021, 2, 25),
        "started_on": date(2021, 3, 1), "ended_on": date(2022, 2, 28), "valid_until": None}),
    "a letter whose years are told by months": Paper(Kind.EMPLOYMENT_LETTER, ("""
# SURAT KETERANGAN PENGALAMAN KERJA
< Yang bertanda tangan dibawah ini, saya :
< Nama || : Ir. Sutrisno
< Jabatan || : Pemilik Batik Kalinggo
< Menerangkan dengan sebenarnya bahwa :
< Nama || : Sariyem
< Telah bekerja sebagai pembatik tulis mulai bulan Januari 2005 sampai dengan Desember 2020
> Klaten, 4 Januari 2021
> Yang menerangkan,
>
> Ir. Sutrisno
""",), {"holder": "Sariyem", "issue_date": date(2021, 1, 4), "started_on": date(2005, 1, 1),
        "ended_on": date(2020, 12, 31), "signer": "Sutrisno"}),
    "a police letter": Paper(Kind.HEALTH_OR_POLICE_LETTER, ("""
KEPOLISIAN NEGARA REPUBLIK INDONESIA
# SURAT KETERANGAN CATATAN KEPOLISIAN
Nomor : SKCK/YANMAS/1234/III/2023/INTELKAM
< Diterangkan bersama ini bahwa :
< Nama || : Joko Prasetyo
< Tempat dan tanggal lahir || : Sragen, 3 Juni 1992
< Berlaku dari tanggal || : 6 Maret 2023
< sampai dengan || : 6 September 2023
> Dikeluarkan di : Sragen
> Pada tanggal : 6 Maret 2023
> KEPALA KEPOLISIAN RESOR SRAGEN
""",), {"holder": "Joko Prasetyo", "issue_date": date(2023, 3, 6), "birth_date": date(1992, 6, 3)}),
}
