"""Until when a certificate counts: a day, a range, or so many years from its issue."""
from __future__ import annotations

from datetime import date as D

import pytest

from rules.paper import NOTHING, Kind
from tests.facts.sheets import page
from worker.facts import find_facts

CERTIFICATE = """
#LSP WASTRA RIMBA
#SERTIFIKAT KOMPETENSI
No. 13131 7531 2 0001234 2023
diberikan kepada
#Kartini Wulansih
telah kompeten pada bidang Tenun
{says}
>Rimbasari, 5 Mei 2023
>Ketua LSP,


>Teguh Wibisono
"""


@pytest.mark.parametrize(("says", "until"), [
    ("Sertifikat ini berlaku s.d. 5 Mei 2026", D(2026, 5, 5)),
    ("Sertifikat ini berlaku selama 3 (tiga) tahun", D(2026, 5, 5)),
    ("Sertifikat ini berlaku untuk waktu 3\n(tiga) tahun sejak diterbitkan", D(2026, 5, 5)),
    ("This certificate is valid for three (3) years", D(2026, 5, 5)),
    ("berlaku untuk jangka waktu tiga tahun", D(2026, 5, 5)),
    ("berlaku selama 36 (tiga puluh enam) bulan", D(2026, 5, 5)),
    ("berlaku sampai dengan tanggal\n4 Mei 2026", D(2026, 5, 4)),
    ("<Tanggal Kedaluwarsa || : 5 Mei 2026", D(2026, 5, 5)),
    ("<Perlindungan sampai dengan || : 5 Mei 2033", D(2033, 5, 5)),
    ("<Berlaku dari || : 5 Mei 2023\n<Sampai || : 4 Mei 2026", D(2026, 5, 4)),
    ("Valid: May 5, 2023 – May 5, 2026", D(2026, 5, 5)),
    ("Berlaku hingga Mei 2026", D(2026, 5, 31)),
    ("Sertifikat ini berlaku seumur hidup", None),
    ("berlaku selama 40 (empat puluh) bulan", None)])
def test_the_end_of_validity(says: str, until: D | None) -> None:
    fact = find_facts([page(CERTIFICATE.format(says=says))], Kind.COMPETENCY_CERTIFICATE).get("valid_until", NOTHING)
    assert fact.value == until, fact


CARD = """
#PROVINSI DAERAH RIMBA
NIK : 3402096105900038
<Nama || : KARTINI WULANSIH
{born}
<Berlaku Hingga || : SEUMUR HIDUP
>{issued}
"""


@pytest.mark.parametrize(("born", "issued"), [
    ("<Tempat/Tgl Lahir || : RIMBASARI, 21-05-1990", "12-08-2015"), ("RIMBASARI.21-05-1990", "12-08-2015"),
    (":Rimbasari/21-05-1990", "12-08-2015"), ("", "12-08-2015"), ("RIMBASARI, 21-05-1990", "")])
def test_the_day_of_birth_on_a_card_is_the_one_inside_its_number(born: str, issued: str) -> None:
    facts = find_facts([page(CARD.format(born=born, issued=issued))], Kind.ID_CARD)
    assert facts["birth_date"].value == D(1990, 5, 21), facts["birth_date"]
    assert facts.get("issue_date", NOTHING).value in (None, D(2015, 8, 12))
    if not born:
        assert facts["birth_date"].derived == "from_nik" and not facts["birth_date"].sure(0.9)


def test_the_eldest_day_on_a_card_whose_number_could_not_be_read() -> None:
    card = page("#PROVINSI DAERAH RIMBA\n<Nama || : KARTINI WULANSIH\nRIMBASARI, 21-05-1990\n>12-08-2015")
    assert find_facts([card], Kind.ID_CARD)["birth_date"].value == D(1990, 5, 21)


def test_the_number_of_a_family_card_holds_its_day_of_issue() -> None:
    card = page("#KARTU KELUARGA\nNo. 3402092108150003\n<Kepala Keluarga || : TEGUH WIBISONO\n>Rimbasari, 21-08-2015")
    assert find_facts([card], Kind.FAMILY_CARD)["issue_date"].value == D(2015, 8, 21)
