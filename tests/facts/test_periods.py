"""From when to when: what papers say of the days of a training and the years of a job."""
from __future__ import annotations

from datetime import date as D

import pytest

from rules.paper import NOTHING, Kind
from tests.facts.sheets import page
from worker.facts import find_facts

COURSE = """
#LEMBAGA KURSUS TENUN RIMBA
#SERTIFIKAT
Nomor : 071/LKTR/{roman}
diberikan kepada
#Kartini Wulansih
{body}
>Rimbasari, {issued}
>Pimpinan,


>Teguh Wibisono
"""
LETTER = """
#UD. TENUN RIMBA
SURAT KETERANGAN KERJA
Nomor : 12/UDTR/{roman}
<Yang bertanda tangan di bawah ini menerangkan bahwa
<Nama || : Kartini Wulansih
<Jabatan || : Penenun
{body}
<Demikian surat ini dibuat untuk dipergunakan sebagaimana mestinya.
>Rimbasari, {issued}
>Pemilik,


>Teguh Wibisono
"""
ENGLISH = """
#RIMBA WEAVING SCHOOL
#CERTIFICATE
No. RWS-{roman}-71
This is to certify that
#Kartini Wulansih
{body}
>Rimbasari, {issued}
>Director,


>Teguh Wibisono
"""
COURSES = {
    "year at the end": ("telah mengikuti Pelatihan Tenun\nyang dilaksanakan pada tanggal 3 s.d. 7 Maret 2023",
                        D(2023, 3, 3), D(2023, 3, 7)),
    "two months, one year": ("telah mengikuti Pelatihan Tenun dari tanggal 27 Maret sampai dengan tanggal 2 April 2023",
                             D(2023, 3, 27), D(2023, 4, 2)),
    "over two lines": ("atas keikutsertaannya dalam Pelatihan Tenun yang diselenggarakan pada tanggal 29 Maret s.d.\n"
                       "2 April 2023 bertempat di Balai Latihan Kerja", D(2023, 3, 29), D(2023, 4, 2)),
    "over two lines after tanggal": ("sebagai Peserta pada Pelatihan Tenun Kabupaten yang dilaksanakan pada tanggal\n"
                                     "6 Maret 2023 bertempat di Aula Kecamatan. Semoga menjadi dorongan",
                                     D(2023, 3, 6), D(2023, 3, 6)),
    "across the year": ("telah mengikuti Pelatihan Tenun, 28 Desember 2022 – 3 Januari 2023",
                        D(2022, 12, 28), D(2023, 1, 3)),
    "a weekday and a place": ("telah mengikuti Pelatihan Tenun\nSelasa, 21 Maret 2023 di Balai Desa Rimbasari",
                              D(2023, 3, 21), D(2023, 3, 21)),
    "pada alone": ("telah mengikuti Seminar Tenun\noleh Dinas Koperasi pada 15 Maret 2023 di Hotel Rimba Indah",
                   D(2023, 3, 15), D(2023, 3, 15)),
    "hijri beside it": ("telah mengikuti Pelatihan Tenun pada tanggal 15 Syakban 1444 H / 8 Maret 2023 M",
                        D(2023, 3, 8), D(2023, 3, 8)),
    "spelled out": ("telah mengikuti Pelatihan Tenun pada hari Rabu tanggal dua puluh dua bulan Maret tahun\n"
                    "dua ribu dua puluh tiga", D(2023, 3, 22), D(2023, 3, 22)),
    "a list of days": ("telah mengikuti Pelatihan Tenun\nTanggal : 4, 5, dan 6 Maret 2023",
                       D(2023, 3, 4), D(2023, 3, 6)),
    "s/d with both years": ("telah mengikuti Pelatihan Tenun mulai tanggal 6 Maret 2023 s/d 10 Maret 2023",
                            D(2023, 3, 6), D(2023, 3, 10)),
    "numbers": ("telah mengikuti Pelatihan Tenun\n06/03/2023 - 10/03/2023", D(2023, 3, 6), D(2023, 3, 10)),
    "two days with dan": ("telah mengikuti Lokakarya Tenun pada tanggal 17 dan 18 Maret 2023",
                          D(2023, 3, 17), D(2023, 3, 18)),
    "weekdays before": ("telah mengikuti Lokakarya Tenun\n<Hari, tanggal || : Rabu-Kamis, 8-9 Maret 2023",
                        D(2023, 3, 8), D(2023, 3, 9)),
    "weekdays with s.d. between": ("telah mengikuti Lokakarya pada hari Senin s.d. Jumat, 6 s.d. 10 Maret 2023",
                                   D(2023, 3, 6), D(2023, 3, 10)),
    "each day with its weekday": ("telah mengikuti Lokakarya\nSenin, 6 Maret 2023 s.d. Jumat, 10 Maret 2023",
                                  D(2023, 3, 6), D(2023, 3, 10)),
    "short months": ("telah mengikuti Pelatihan Tenun tgl. 7 s.d. 9 Mrt. 2023", D(2023, 3, 7), D(2023, 3, 9)),
    "months only": ("telah mengikuti Magang Tenun\n<Periode Magang || : Januari - Maret 2023",
                    D(2023, 1, 1), D(2023, 3, 31)),
    "days from a start": ("telah mengikuti Pelatihan Tenun selama 5 (lima) hari sejak tanggal 6 Maret 2023",
                          D(2023, 3, 6), D(2023, 3, 10)),
    "an open line in two rows": ("<Tanggal Mulai || : 6 Maret 2023\n<Tanggal Selesai || : 17 Maret 2023\n"
                                 "telah mengikuti Pelatihan Tenun", D(2023, 3, 6), D(2023, 3, 17)),
    "the signed day alone": ("telah mengikuti Pelatihan Tenun", None, None),
    "a law's day": ("telah mengikuti Pelatihan Tenun\nberdasarkan Keputusan Bupati Nomor 12 tanggal 4 April 2022",
                    None, None),
}
LETTERS = {
    "until now": ("<adalah karyawan kami sejak 2 Januari 2015 sampai sekarang.", D(2015, 1, 2), None),
    "until this letter": ("<bekerja sejak bulan Maret 2018 hingga saat surat ini dibuat.", D(2018, 3, 1), None),
    "from and to": ("<telah bekerja sejak 1 Februari 2016 sampai dengan 31 Agustus 2022 dengan baik.",
                    D(2016, 2, 1), D(2022, 8, 31)),
    "counted from": ("<terhitung mulai tanggal 1 Juli 2019 s.d. 30 Juni 2021 sebagai penenun.",
                     D(2019, 7, 1), D(2021, 6, 30)),
    "years": ("<telah bekerja dari tahun 2017 sampai dengan 2021 sebagai penenun.", D(2017, 1, 1), D(2021, 12, 31)),
    "years with a dash": ("<Masa Kerja || : 2017 - 2021", D(2017, 1, 1), D(2021, 12, 31)),
    "and ended on": ("<Ia bekerja sejak tanggal 10 Januari 2020 dan berakhir pada tanggal 9 Januari 2022.",
                     D(2020, 1, 10), D(2022, 1, 9)),
    "over two lines": ("<Yang bersangkutan benar telah bekerja pada usaha kami sejak tanggal 10 Januari 2020 sampai\n"
                       "<dengan tanggal 9 Januari 2022 dan mengundurkan diri atas kemauan sendiri.",
                       D(2020, 1, 10), D(2022, 1, 9)),
    "TMT": ("<TMT || : 01-04-2014", D(2014, 4, 1), None),
    "left": ("<Mulai bekerja || : 4 Mei 2015\n<Berhenti bekerja || : 3 Mei 2022", D(2015, 5, 4), D(2022, 5, 3)),
}
ENGLISHES = {
    "from 3rd to 7th of": ("has completed the Weaving Course\nheld from 3rd to 7th of March, 2023 in Semarang",
                           D(2023, 3, 3), D(2023, 3, 7)),
    "two months": ("has completed the Weaving Course from February 27 to March 3, 2023", D(2023, 2, 27), D(2023, 3, 3)),
    "organised by": ("has attended a Weaving Workshop\norganized by Rimba Weavers Guild, March 16, 2023",
                     D(2023, 3, 16), D(2023, 3, 16)),
    "the 14th day of": ("has attended a Weaving Workshop on the 14th day of March 2023",
                        D(2023, 3, 14), D(2023, 3, 14)),
    "three days": ("has attended a Weaving Workshop on 3, 4 and 5 March 2023", D(2023, 3, 3), D(2023, 3, 5)),
    "until present": ("has been employed with us as a weaver since 5 May 2014 until present.", D(2014, 5, 5), None),
    "during": ("has participated in the Textile Fair during 8th–10th March 2023", D(2023, 3, 8), D(2023, 3, 10)),
}
CASES = [(name, form, kind, *case) for cases, form, kind in (
    (COURSES, COURSE, Kind.TRAINING_CERTIFICATE), (LETTERS, LETTER, Kind.EMPLOYMENT_LETTER),
    (ENGLISHES, ENGLISH, Kind.TRAINING_CERTIFICATE)) for name, case in cases.items()]


@pytest.mark.parametrize(("form", "kind", "body", "start", "end"), [case[1:] for case in CASES],
                         ids=[case[0] for case in CASES])
def test_the_days_of_a_paper(form: str, kind: Kind, body: str, start: D | None, end: D | None) -> None:
    issued = "21 April 2023" if form is not ENGLISH else "April 21, 2023"
    facts = find_facts([page(form.format(body=body, issued=issued, roman="IV/2023"))], kind)
    for name, expected in (("started_on", start), ("ended_on", end)):
        fact = facts.get(name, NOTHING)
        assert fact.value == expected if expected is not None else not fact.sure(0.5), f"{name}: {fact}"
    assert facts["issue_date"].value == D(2023, 4, 21)
