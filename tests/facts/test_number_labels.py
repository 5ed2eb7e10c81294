"""The number of a paper beside the many others: labels of all sorts, above, below and beside."""
from __future__ import annotations

import re

import pytest

from rules.paper import NOTHING, Kind
from tests.facts.sheets import page
from worker.facts import find_facts

PAPERS: list[tuple[str, str, str]] = [
("training_certificate", "4411/BBPLK/2023", """
# SERTIFIKAT
Nomor Sertifikat / Certificate Number
4411/BBPLK/2023
diberikan kepada
# Wulan Sari
telah mengikuti Pelatihan Batik
Solo, 3 Mei 2023"""),
("training_certificate", "CERT-88213-XQ", """
# Certificate of Completion
# Dewi Larasati
has completed Batik Online Course
May 3, 2023
< Cert. ID: CERT-88213-XQ"""),
("training_certificate", "20230503112233", """
# SERTIFIKAT
# Dewi Larasati
menyelesaikan kursus batik daring
3 Mei 2023
< Kode Sertifikat || : 20230503112233"""),
("training_certificate", "KD-0012398", """
# SERTIFIKAT
diberikan kepada
# Dewi Larasati
telah menyelesaikan Pelatihan Batik
ID Sertifikat KD-0012398
Solo, 3 Mei 2023"""),
("training_certificate", "23/LPK/2020", """
# SERTIFIKAT
No : 23 / LPK / 2020
diberikan kepada
# Dewi Larasati
telah menyelesaikan Pelatihan Batik
Solo, 3 Mei 2020"""),
("training_certificate", "A 004512", """
# SERTIFIKAT
diberikan kepada
# Dewi Larasati
telah menyelesaikan Pelatihan Batik
Solo, 3 Mei 2020
> Seri : A 004512"""),
("training_certificate", "PEL.12.05.23-007", """
# SERTIFIKAT PELATIHAN
Reg. No. PEL.12.05.23-007
diberikan kepada
# Dewi Larasati
telah menyelesaikan Pelatihan Batik
Solo, 3 Mei 2023"""),
("training_certificate", "000123/SKB/2022", """
# SERTIFIKAT
000123/SKB/2022
diberikan kepada
# Dewi Larasati
telah menyelesaikan Pelatihan Batik
Solo, 3 Mei 2022"""),
("training_certificate", "1234567", """
# SERTIFIKAT
No. 1234567
diberikan kepada
# Dewi Larasati
telah menyelesaikan Pelatihan Batik
Solo, 3 Mei 2022"""),
("training_certificate", "5/2021", """
# SERTIFIKAT
Nomor: 5/2021
diberikan kepada
# Dewi Larasati
telah menyelesaikan Pelatihan Batik
Solo, 3 Mei 2021"""),
("training_certificate", "UC-3f2a9b17-77c1", """
# Certificate of Completion
# Dewi Larasati
completed Batik Design Masterclass
Certificate no: UC-3f2a9b17-77c1
Certificate url: ude.example/UC-3f2a9b17-77c1
Reference Number: 0004
3 Mei 2021"""),
("training_certificate", "JP8K2LQX9T", """
# Sertifikat
# Dewi Larasati
telah menyelesaikan kursus Batik
3 Mei 2021
Verify at course.example/verify/JP8K2LQX9T
Credential ID JP8K2LQX9T"""),
("training_certificate", "DEK/2022/III/044", """
DEKRANASDA
# SERTIFIKAT
< No. || DEK/2022/III/044
diberikan kepada
# Dewi Larasati
telah menyelesaikan Pelatihan Batik
Solo, 3 Maret 2022"""),
("training_certificate", "B-1022/Un.03/HM.01/8/2021", """
# SERTIFIKAT
Nomor: B-1022/Un.03/HM.01/8/2021
diberikan kepada
# Dewi Larasati
sebagai peserta Pelatihan Batik
Malang, 3 Agustus 2021"""),
("training_certificate", "0219.a/DISPERIN/2020", """
# SERTIFIKAT
Nomor : 0219.a/DISPERIN/2020
diberikan kepada
# Dewi Larasati
sebagai peserta Pelatihan Batik
Malang, 3 Agustus 2020"""),
("employment_letter", "001/SKK-BM/2022", """
# BATIK MAWAR
# SURAT KETERANGAN KERJA
001/SKK-BM/2022
Yang bertanda tangan di bawah ini menerangkan bahwa
< Nama || : Sri
telah bekerja sebagai pembatik sejak 2010
> Solo, 3 Mei 2022"""),
("employment_letter", "12/V/2023", """
# CV BATIK
< Nomor || : 12/V/2023
< Lampiran || : -
< Perihal || : Surat Keterangan Kerja
menerangkan bahwa
< Nama || : Sri Wahyu
< No. KTP || : 3372015505800001
telah bekerja sebagai pembatik sejak 2010
> Solo, 3 Mei 2023"""),
("business_letter", "503/114/409.52.2/2021", """
# DESA SUKOREJO
# SURAT KETERANGAN USAHA
Nomor : 503/ 114 /409.52.2/2021
Kepala Desa menerangkan bahwa
< Nama || : Sri Wahyu
mempunyai usaha batik
> Sukorejo, 3 Mei 2021"""),
("assignment_letter", "ST-33/BBSPJIKB/2023", """
# SURAT TUGAS
NOMOR ST-33/BBSPJIKB/2023
Kepala menugaskan kepada
< Nama || : Sri Wahyu
< NIP || : 198501012010012001
untuk mengikuti pelatihan
> Yogyakarta, 3 Mei 2023"""),
("competency_certificate", "13134 7318 2 0004512 2024", """
# SERTIFIKAT KOMPETENSI
BADAN NASIONAL SERTIFIKASI PROFESI
No.13134731820004512 2024
Dengan ini menyatakan bahwa
# Sri Wahyu
No. Reg.BTK.228.00451.2024
telah kompeten pada bidang
# Batik
Solo, 3 Mei 2024"""),
("diploma", "M-SMK/K13-3/0812234", """
# IJAZAH
SEKOLAH MENENGAH KEJURUAN
Nomor: M-SMK/K13-3/0812234
menerangkan bahwa
# Sri Wahyu
NISN 0012233445
LULUS
Solo, 3 Mei 2018"""),
("diploma", "DN-03 Mk 0032211", """
# IJAZAH
SEKOLAH MENENGAH KEJURUAN
menerangkan bahwa
# Sri Wahyu
NISN 0012233445
LULUS
Solo, 3 Mei 2012
> No. DN-03 Mk 0032211"""),
("award", "430/1187/2022", """
# PIAGAM PENGHARGAAN
NO : 430/1187/2022
diberikan kepada
# Sri Wahyu
sebagai Juara I Lomba Batik
berdasarkan Keputusan Bupati Nomor 188/22/2022
Solo, 3 Mei 2022"""),
("receipt", "0019/KWT/V/2022", """
# KUITANSI
No. Kwitansi : 0019/KWT/V/2022
Sudah terima dari Budi
Uang sejumlah satu juta rupiah
Rp 1.000.000
Solo, 3 Mei 2022"""),
("membership_card", "33.72.0045", """
# KARTU ANGGOTA
PAGUYUBAN BATIK
< Nama || : Sri Wahyu
< NTA || : 33.72.0045"""),
("business_license", "9120304512345", """
PEMERINTAH REPUBLIK INDONESIA
# NOMOR INDUK BERUSAHA (NIB)
9120304512345
Lembaga OSS menerbitkan NIB kepada
< Nama Perusahaan || : BATIK SRI
Tanggal terbit NIB : 3 Mei 2019"""),
("health_or_police_letter", "SKCK/YANMAS/4512/V/YAN.2.3/2023/SATINTELKAM", """
KEPOLISIAN RESOR SOLO
# SURAT KETERANGAN CATATAN KEPOLISIAN
Nomor : SKCK/YANMAS/4512/V/YAN.2.3/2023/SATINTELKAM
menerangkan bahwa
< Nama || : SRI WAHYU
Solo, 3 Mei 2023"""),
("ip_certificate", "000451223", """
# SURAT PENCATATAN CIPTAAN
< Nomor dan tanggal permohonan || : EC00202312345, 3 Mei 2023
< Pencipta || : Sri Wahyu
< Nomor pencatatan || : 000451223"""),
]


@pytest.mark.parametrize(("kind", "number", "text"), PAPERS, ids=[number for _, number, _ in PAPERS])
def test_the_number_is_found_by_its_label_or_place(kind: str, number: str, text: str) -> None:
    found = find_facts([page(text)], Kind(kind)).get("number", NOTHING)
    assert _bare(str(found.value)) == _bare(number)


def _bare(code: str) -> str:
    return re.sub(r"[^a-z0-9]", "", code.lower())
