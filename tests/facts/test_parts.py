"""Single facts out of single lines."""
from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.paper import NOTHING, Fact, Kind
from tests.facts.sheets import page
from worker.facts import find_facts
from worker.facts.candidates import choose, confidence_of, years_later
from worker.facts.datings import Use, find_datings, town_before
from worker.facts.fit import Pair, fit_curve, modesty_and_most, says
from worker.facts.hours import hours
from worker.facts.layout import lay_out
from worker.facts.nik import birth_date_in
from worker.facts.rank import rank
from worker.facts.spelled import number_of
from worker.facts.unit_codes import codes_in
from worker.facts.validity import until_by_duration, years_of_validity


def best(candidates: list) -> object:  # type: ignore[type-arg]
    choice = choose(candidates)
    return choice.candidate.value if choice else None


@pytest.mark.parametrize(("text", "count"), [
    ("selama 32 JP", 32), ("32JP", 32), ("sebanyak 40 (empat puluh) jam pelajaran", 40), ("3 hari (24 JP)", 24),
    ("with a total of 16 hours", 16), ("selama empat puluh delapan jam pelajaran", 48), ("Durasi : 120 JP", 120),
    ("consisting of 12 learning hours", 12), ("(3O JP)", 30), ("pola 60 jam pelajaran @ 45 menit", 60)])
def test_hours(text: str, count: int) -> None:
    assert best(hours(lay_out([page(f"# SERTIFIKAT\ntelah mengikuti pelatihan\n{text}")]))) == count


@pytest.mark.parametrize("text", ["Pukul 08.00 - 16.00 WIB", "Telp. 0271 32 JPN", "Pelatihan Batik 2022",
                                  "7 Juni 2022"])
def test_no_hours(text: str) -> None:
    assert best(hours(lay_out([page(f"# SERTIFIKAT\n{text}")]))) is None


def test_hours_spelled_over_the_end_of_a_line() -> None:
    text = "# CERTIFICATE\n< pada 7-12 Maret 2025 dengan jumlah waktu 48 (empat puluh\n< delapan) jam pelajaran."
    assert best(hours(lay_out([page(text)]))) == 48


@pytest.mark.parametrize(("text", "place"), [
    ("JUARA I", "1"), ("Juara II", "2"), ("JUARA lll", "3"), ("Juara Harapan I", "harapan 1"), ("Juara Ketiga", "3"),
    ("Pemenang Kedua", "2"), ("1st Place", "1"), ("Peringkat 2", "2"), ("FINALIS", "finalist"), ("Second Winner", "2"),
    ("Terbaik I", "1"), ("Runner Up", "2")])
def test_ranks(text: str, place: str) -> None:
    assert best(rank(lay_out([page(f"# PIAGAM\nsebagai\n# {text}\nLomba Batik")]))) == place


@pytest.mark.parametrize("text", ["sebagai peserta", "Lomba Membatik 2022", "Dewan Juri", "atas partisipasinya"])
def test_no_rank(text: str) -> None:
    assert best(rank(lay_out([page(f"# PIAGAM\n{text}")]))) is None


@pytest.mark.parametrize(("text", "codes"), [
    ("1 C.13BTK01.001.2 Menggambar Sketsa Batik", ["C.13BTK01.001.2"]), ("J.620100.004.01", ["J.620100.004.01"]),
    ("M.74SPS03.088.2 dan M.74SPS03.090.1", ["M.74SPS03.088.2", "M.74SPS03.090.1"]), ("U-01 Menyiapkan", ["U-01"]),
    ("KKBT.001.A", ["KKBT.001.A"]), ("C.l3BTKO1.0O1.2", ["C.13BTK01.001.2"]), ("C. 13BTK01. 002. 2",
        ["C.13BTK01.002.2"]),
    ("012/LSP/X/2022", []), ("Telp. 021.555.123", []), ("01.234.567.8-901.000", [])])
def test_unit_codes(text: str, codes: list[str]) -> None:
    assert codes_in(text) == codes


@pytest.mark.parametrize(("lead", "town"), [
    ("Surakarta, ", "Surakarta"), ("Kab. Pekalongan, ", "Kab. Pekalongan"), ("Bandar Lampung,", "Bandar Lampung"),
    ("Senin, ", ""), ("Tanggal, ", ""), ("pada hari Minggu, ", ""), ("Terdaftar : ", ""), ("Solo.", "Solo")])
def test_the_town_before_a_date(lead: str, town: str) -> None:
    assert town_before(lead) == town


@pytest.mark.parametrize(("text", "use"), [
    ("Surakarta, 3 Mei 2022", Use.SIGNED), ("Diterbitkan pada tanggal 3 Mei 2022", Use.ISSUED),
    ("Lahir di Solo, 3 Mei 1982", Use.BIRTH), ("TTL : Solo, 3 Mei 1982", Use.BIRTH),
    ("Peraturan Nomor 3 Tahun 2010 tanggal 3 Mei 2010", Use.LAW), ("berlaku s.d. 3 Mei 2025", Use.UNTIL),
    ("Diunduh pada 3 Mei 2025", Use.PRINTED), ("sejak tanggal 3 Mei 2015", Use.SINCE),
    ("dilaksanakan pada tanggal 3 s.d. 5 Mei 2022", Use.EVENT), ("valid until May 3, 2025", Use.UNTIL)])
def test_what_a_date_is_for(text: str, use: Use) -> None:
    (dating,) = find_datings(lay_out([page(f"# SERTIFIKAT\n{text}")]))
    assert dating.use is use


@pytest.mark.parametrize(("text", "years"), [
    ("Sertifikat ini berlaku untuk : 3 (tiga) Tahun", 3), ("valid for 5 (five) years", 5),
    ("berlaku selama tiga tahun", 3),
    ("Masa berlaku / validity : 3 (tiga) tahun sejak tanggal diterbitkan", 3), ("Berlaku seumur hidup", None),
    ("Pengalaman 5 tahun", None)])
def test_years_of_validity(text: str, years: int | None) -> None:
    assert years_of_validity(lay_out([page(f"# SERTIFIKAT\n{text}")])).value == years


def test_a_derived_end_is_labelled_and_no_surer_than_its_parts() -> None:
    until = until_by_duration(Fact(3, 0.97, 1, (0, 0, 1, 1), "3 tahun"), Fact(date(2024, 2, 29), 0.8))
    assert (until.value, until.derived) == (date(2027, 2, 28), "issue_date_plus_years")
    assert until.confidence <= 0.8
    assert until_by_duration(Fact(3, 0.97), NOTHING) == NOTHING


@given(st.dates(date(1950, 1, 1), date(2009, 12, 31)), st.booleans())
def test_a_birth_date_comes_back_out_of_a_nik(born: date, female: bool) -> None:
    digits = f"331105{born.day + 40 * female:02d}{born.month:02d}{born.year % 100:02d}0004"
    assert birth_date_in(digits, born) == born


@given(st.dates(), st.integers(0, 5))
def test_years_later_keeps_the_day_or_the_end_of_february(day: date, years: int) -> None:
    if day.year + years <= 9999:
        later = years_later(day, years)
        assert (later.year, later.month) == (day.year + years, day.month) and day.day - later.day in (0, 1)


@pytest.mark.parametrize(("words", "number"), [
    ("dua puluh satu", 21), ("seribu sembilan ratus sembilan puluh delapan", 1998), ("duaribuduapuluhdua", 2022),
    ("sebelas", 11), ("tiga belas", 13), ("seratus dua puluh", 120), ("Batik", None)])
def test_spelled_numbers(words: str, number: int | None) -> None:
    assert number_of(words) == number


def test_more_evidence_never_makes_a_value_less_sure() -> None:
    for name in ("holder", "number", "issue_date", "a fact without a curve"):
        values = [confidence_of(name, score, margin) for score in range(-5, 8) for margin in range(-4, 5)]
        assert all(0 <= value < 1 for value in values)
        assert confidence_of(name, 5, 4) >= confidence_of(name, 5, 0) >= confidence_of(name, 1, 0)


def test_a_curve_fitted_on_wrong_values_is_never_sure() -> None:
    wrong = fit_curve([Pair(4.0, 4.0, False)] * 40)
    right = fit_curve([Pair(4.0, 4.0, True)] * 40)
    one, other = (curve[0] + 4 * curve[1] + 4 * curve[2] for curve in (right, wrong))
    assert one > 2 > other


def test_layouts_that_were_not_seen_make_a_curve_modest() -> None:
    """As surely found as the others, and wrong on one layout of sixteen: that must cost all of them."""
    always = [Pair(5.0, 4.0, True, layout=f"layout {n % 16}") for n in range(160)]
    at_times = [Pair(5.0, 4.0, n % 16 > 0, layout=f"layout {n % 16}") for n in range(160)]
    assert modesty_and_most(always)[0] < modesty_and_most(at_times)[0]


@pytest.mark.parametrize(("line", "truth", "expected"), [
    (": SULASTRI", "Sulastri", True), ("Solo, 5 Mei 2020", "2020-05-05", True),
    ("Solo, 6 Mei 2020", "2020-05-05", False),
    ("Tempat, tanggal lahir", "Sulastri", False)])
def test_lines_that_bear_a_value(line: str, truth: str, expected: bool) -> None:
    assert says(line, truth) is expected


def test_an_empty_paper_says_nothing() -> None:
    assert find_facts([page("")], Kind.OTHER) == {}


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=60), max_size=12),
       st.sampled_from(Kind))
def test_any_lines_are_read_without_fault(lines: list[str], kind: Kind) -> None:
    for fact in find_facts([page("\n".join(lines))], kind).values():
        assert 0 <= fact.confidence <= 1


def test_a_bodys_own_short_codes_are_unit_codes_in_a_list_of_units_only() -> None:
    assert codes_in("2 W-02 Mencelup kain", in_list=True) == ["W-02"]
    assert codes_in("Ruang B-12, lantai 3") == []
