"""Who signed: found by the block of signature, told from stamps, holders, towns and houses."""
from __future__ import annotations

import pytest

from rules.paper import Kind
from tests.facts.sheets import page
from worker.facts import find_facts

CERTIFICATE = """
#PEMERINTAH KABUPATEN WONOPRING
DINAS PERDAGANGAN
#SERTIFIKAT
Nomor : 510/044/DAG/2023
diberikan kepada
#Marsudi Lestari
telah mengikuti Pelatihan Mewarnai Kain
pada tanggal 3 s.d. 5 Mei 2023


{foot}
"""
FEET = {
    "a name over a staff number": ("""
>Wonopring, 5 Mei 2023
>Kepala Dinas,


>Drs. Parmin Hidayat, M.M.
>NIP. 19680112 199003 1 004""", "Parmin Hidayat"),
    "a name in brackets, no number": ("""
>Wonopring, 5 Mei 2023
>Yang membuat,


>( Parmin Hidayat )""", "Parmin Hidayat"),
    "one name alone": ("""
>Wonopring, 5 Mei 2023
>Ketua Kelompok,


>Parmin""", "Parmin"),
    "a stamp that repeats the house's name": ("""
>Wonopring, 5 Mei 2023
>Kepala Dinas,
>DINAS PERDAGANGAN
>WONOPRING

>Parmin Hidayat""", "Parmin Hidayat"),
    "letters of a stamp before the name": ("""
>Wonopring, 5 Mei 2023
>Kepala Dinas,


>GANG Parmin Hidayat, S.E.""", "Parmin Hidayat"),
    "the office below the name": ("""
>Parmin Hidayat
>Program Director""", "Parmin Hidayat"),
    "he who signs by the date before him who takes note": ("""
<Mengetahui, || Wonopring, 5 Mei 2023
<Camat Wonopring, || Kepala Dinas,


<Sugeng Rahardjo || Parmin Hidayat
<NIP. 19700101 199503 1 002 || NIP. 19680112 199003 1 004""", "Parmin Hidayat"),
}


@pytest.mark.parametrize(("foot", "name"), FEET.values(), ids=FEET)
def test_the_signer_is_the_name_at_the_foot_of_the_block(foot: str, name: str) -> None:
    facts = find_facts([page(CERTIFICATE.format(foot=foot))], Kind.TRAINING_CERTIFICATE)
    assert facts["signer"].value == name
    assert facts["holder"].value == "Marsudi Lestari"


def test_a_letter_that_names_its_signer_twice_gives_the_clear_print() -> None:
    letter = page("""
SURAT KETERANGAN KERJA
<Yang bertanda tangan di bawah ini :
<Nama : Parmin Hidayat
<Jabatan : Pemilik
<Menerangkan bahwa :
<Nama : Marsudi Lestari
<adalah benar bekerja di tempat kami sejak tahun 2015


>Wonopring, 5 Mei 2023
>Pemilik,


>Parmih Hidayal
""")
    assert find_facts([letter], Kind.EMPLOYMENT_LETTER)["signer"].value == "Parmin Hidayat"


def test_a_paper_without_a_block_of_signature_has_no_sure_signer() -> None:
    facts = find_facts([page(CERTIFICATE.format(foot=""))], Kind.TRAINING_CERTIFICATE)
    assert "signer" not in facts or facts["signer"].confidence < 0.5
