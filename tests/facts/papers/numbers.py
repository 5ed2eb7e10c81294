"""Numbers, days, bodies and titles that stand among others of their sort."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

NUMBERS: dict[str, Paper] = {
    "a certificate's number in the margin": Paper(Kind.TRAINING_CERTIFICATE, ("""
> No. Urut : 0123
# PT PELATIHAN KRIYA ANDALAN
# SERTIFIKAT
Certificate Number : PKA/BTK/0456/XII/2022
Diberikan kepada / Awarded to
# Sulistyowati
Atas keberhasilannya mengikuti / For having completed
Pelatihan Kewirausahaan Batik / Batik Entrepreneurship Training
Yogyakarta, December 20, 2022
""",), {"holder": "Sulistyowati", "number": "PKA/BTK/0456/XII/2022", "issue_date": date(2022, 12, 20),
        "title": "Pelatihan Kewirausahaan Batik", "issuer": "PT PELATIHAN KRIYA ANDALAN"}),
    "the law it is founded on has a number too": Paper(Kind.TRAINING_CERTIFICATE, ("""
# DINAS TENAGA KERJA KABUPATEN BANYUMAS
# SERTIFIKAT PELATIHAN KERJA
Berdasarkan Keputusan Kepala Dinas Nomor 560/12/2020 tanggal 5 Januari 2020
Nomor : 563.2/0778/2020
menerangkan bahwa
# Yatmi
lahir di Banyumas, 4 April 1982
telah lulus pelatihan Membatik
yang diselenggarakan tanggal 3 s.d. 28 Februari 2020
> Purwokerto, 2 Maret 2020
> Kepala Dinas
> Agus Nur Hadi, S.Sos.
""",), {"holder": "Yatmi", "number": "563.2/0778/2020", "issue_date": date(2020, 3, 2),
        "birth_date": date(1982, 4, 4), "started_on": date(2020, 2, 3), "ended_on": date(2020, 2, 28)}),
    "the day under its label": Paper(Kind.TRAINING_CERTIFICATE, ("""
# Textile Skills Academy
# Certificate of Training
Presented to
# Maria Goreti Nona
For completing the Ikat and Batik Basics course
< Date of Issue || Certificate No.
< 17 May 2021 || TSA-5521-B
""",), {"holder": "Maria Goreti Nona", "issue_date": date(2021, 5, 17), "number": "TSA-5521-B"}),
    "the day over its label": Paper(Kind.TRAINING_CERTIFICATE, ("""
# CERTIFICATE
This is to certify that
# Lucia Tan
has completed the training of Batik Marketing
< 08 June 2020 || R. Kusuma
< Date || Instructor
""",), {"holder": "Lucia Tan", "issue_date": date(2020, 6, 8), "number": None}),
    "two days of a competency certificate": Paper(Kind.COMPETENCY_CERTIFICATE, ("""
# LSP BATIK INDONESIA
# SERTIFIKAT KOMPETENSI
No. 13131 7318 3 0000987 2021
Dengan ini menyatakan bahwa
# Hartini
telah kompeten pada bidang
Batik
dengan kualifikasi
Pembatik Cap
Sertifikat ini berlaku untuk 3 (tiga) tahun
Tanggal Uji : 10 November 2021
Tanggal Terbit : 25 November 2021
""",), {"holder": "Hartini", "number": "13131 7318 3 0000987 2021", "issue_date": date(2021, 11, 25),
        "valid_until": date(2024, 11, 25), "title": "Pembatik Cap"}),
    "a title over two lines": Paper(Kind.TRAINING_CERTIFICATE, ("""
# BALAI BESAR KERAJINAN NUSANTARA
# SERTIFIKAT
Nomor : 221/BBKN/Dik/IV/2018
Diberikan kepada
# Rr. Kusumawardani, S.E.
telah mengikuti
Pelatihan Peningkatan Mutu Produk Batik Tulis dan
Pengembangan Desain Motif Daerah
yang diselenggarakan pada tanggal 2 - 6 April 2018
Yogyakarta, 6 April 2018
""",), {"holder": "Kusumawardani", "number": "221/BBKN/Dik/IV/2018", "issue_date": date(2018, 4, 6),
        "title": "Pelatihan Peningkatan Mutu Produk Batik Tulis dan Pengembangan Desain Motif Daerah"}),
    "a themed seminar": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# FAKULTAS SENI RUPA UNIVERSITAS KARSA
# SERTIFIKAT
No: 77/FSR/SEM/2019
diberikan kepada
# Gatot Subagyo
sebagai Pemakalah
Seminar Nasional dengan tema
"Wastra Pesisir dalam Arus Zaman"
Malang, 9 September 2019
""",), {"holder": "Gatot Subagyo", "number": "77/FSR/SEM/2019", "issue_date": date(2019, 9, 9),
        "title": "Wastra Pesisir dalam Arus Zaman"}),
    "the town and day with their own dots": Paper(Kind.EMPLOYMENT_LETTER, ("""
# UD BATIK MAWAR
# SURAT KETERANGAN PENGALAMAN KERJA
No. : 03/UD-BM/2017
Yang bertanda tangan di bawah ini:
< Nama || : H. Achmad Zaini
< Jabatan || : Pemilik UD Batik Mawar
Menerangkan dengan sebenarnya bahwa :
< Nama || : Muntamah
< Tempat, tgl lahir || : Rembang, 7-7-1977
< Bekerja sebagai || : Pembatik
telah bekerja selama 8 tahun
> Lasem , 05 . 06 . 2017
> Pemilik
> H. Achmad Zaini
""",), {"holder": "Muntamah", "number": "03/UD-BM/2017", "issue_date": date(2017, 6, 5),
        "birth_date": date(1977, 7, 7), "signer": "Achmad Zaini"}),
    "the number after the heading without a label": Paper(Kind.ASSIGNMENT_LETTER, ("""
# YAYASAN TENUN BANGSA
# SURAT TUGAS
421/ST/YTB/VIII/2022
Ketua Yayasan memberi tugas kepada :
< Nama || : Elisabeth Mbete
< Jabatan || : Instruktur
Ende, 3 Agustus 2022
""",), {"holder": "Elisabeth Mbete", "number": "421/ST/YTB/VIII/2022", "issue_date": date(2022, 8, 3)}),
    "a festival gives a prize": Paper(Kind.AWARD, ("""
# FESTIVAL KAIN NUSANTARA
# PIAGAM PENGHARGAAN
Nomor : 5/FKN/XI/2023
Dianugerahkan kepada :
# Mujiati
sebagai Juara III
pada Lomba Cipta Motif Batik Tahun 2023
Solo, 11 November 2023
""",), {"holder": "Mujiati", "title": "Lomba Cipta Motif Batik Tahun 2023", "rank": "3",
        "issue_date": date(2023, 11, 11), "issuer": "Festival Kain Nusantara"}),
    "validity in two lines of labels": Paper(Kind.MEMBERSHIP_CARD, ("""
# HIMPUNAN PENGUSAHA BATIK
< Member Name || Sri Redjeki
< Member ID || HPB-2020-118
< Valid From || 01/02/2020
< Valid Until || 31/01/2023
""",), {"holder": "Sri Redjeki", "number": "HPB-2020-118", "valid_until": date(2023, 1, 31)}),
    "in English, named with a passport": Paper(Kind.EMPLOYMENT_LETTER, ("""
# Kusuma Heritage Ltd.
# TO WHOM IT MAY CONCERN
This letter certifies that Mr. Darsono Kartawijaya (ID 33110123) has been employed by our company
as Batik Dyer since 1 May 2011.
Pekalongan, 4th of March 2018
Yours sincerely,
Siska Kusuma
HR Director
""",), {"holder": "Darsono Kartawijaya", "issue_date": date(2018, 3, 4), "started_on": date(2011, 5, 1)}),
}
