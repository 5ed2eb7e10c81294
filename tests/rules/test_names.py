"""A name is the same, similar or different; only the same counts, only the different is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.names import Likeness, compare

SAME = [
    ("Siti Rahayu", "SITI RAHAYU"),
    ("Siti Rahayu", "Siti Rahayu, S.Pd."),
    ("Siti Rahayu", "Hj. SITI RAHAYU, S.Pd., M.Sn."),
    ("Siti Rahayu", "Siti Rahayu SE"),
    ("Siti Rahayu", "R.Ay. Siti Rahayu"),
    ("Siti Rahayu", "Ny. Siti Rahayu"),
    ("Siti Rahayu", "SITIRAHAYU"),
    ("Siti Rahayu", "Rahayu, Siti"),
    ("Siti Rahayu", "Siti Rahayu binti Slamet"),
    ("Suparno", "Soeparno"),
    ("Joko Suyanto", "Djoko Soejanto"),
    ("Cipto Raharjo", "Tjipto Rahardjo"),
    ("Muhammad Yusuf", "Moch. Yusuf"),
    ("Muhammad Yusuf", "M. Yusuf"),
    ("Muhammad Yusuf", "MOHAMAD YUSUF"),
    ("Abdul Rohman", "Abd. Rohman"),
    ("Ma'ruf Hidayat", "MARUF HIDAYAT"),
    ("Nuraini", "Nur Aini"),
    ("Dr. Ir. Bambang Sutrisno, M.T.", "Bambang Sutrisno"),
    ("I Gede Wirawan", "I GEDE WIRAWAN"),
]
SIMILAR = [
    ("Siti Rahayu", "Siti Rahaju", "letters"),
    ("Siti Rahayu", "Siti Rahayo", "letters"),
    ("Siti Nurjanah", "Siti Nurjannah", "letters"),
    ("Eko", "Eka", "letters"),
    ("Siti Rahayu", "Siti Aminah", "family_name"),
    ("Wulandari Tutik", "Wulandari Sri", "family_name"),
    ("Sri Wahyuni", "Sri W.", "initials"),
    ("Sumarni", "Sumarni Lestari", "one_word"),
    ("Sumarni Lestari", "Sumarni", "one_word"),
    ("Siti Rahayu", "Siti Rahayu Ningsih", "part_of_name"),
    ("Siti Rahayu", "Rahayu Siti", "order"),
    ("Siti Rahayu", "Kelompok Sekar Jagad", "group"),
    ("Siti Rahayu", "KUB Siti Rahayu", "group"),
    ("Siti Rahayu", "Batik Rahayu", "group"),
    ("Siti Rahayu", "CV Rahayu Jaya", "group"),
    ("Siti Rahayu", "KELOMPOKSEKARJAGAD", "group"),
    ("Siti Rahayu", "Siti Rahayu & Dewi Lestari", "several_people"),
    ("Siti Rahayu", "Siti Rahayu dan Dewi Lestari", "several_people"),
    ("Siti Rahayu", "1234", "no_name"),
    ("", "Siti Rahayu", "no_name"),
]
DIFFERENT = [
    ("Siti Rahayu", "Budi Santoso"),
    ("Agus Santoso", "Budi Santoso"),
    ("Muhammad Yusuf", "Muhammad Rizki"),
    ("I Wayan Sudarma", "I Wayan Surya"),
    ("Sumarni", "Kartini"),
    ("Abdul Rohman", "Abdul Gani"),
]


@pytest.mark.parametrize(("known", "read"), SAME)
def test_titles_spelling_and_lost_spaces_leave_the_same_name(known: str, read: str) -> None:
    assert compare(known, read).likeness is Likeness.SAME


@pytest.mark.parametrize(("known", "read", "reason"), SIMILAR)
def test_a_likely_name_is_only_similar(known: str, read: str, reason: str) -> None:
    match = compare(known, read)
    assert (match.likeness, match.reason) == (Likeness.SIMILAR, reason)


@pytest.mark.parametrize(("known", "read"), DIFFERENT)
def test_another_person_is_different(known: str, read: str) -> None:
    assert compare(known, read).likeness is Likeness.DIFFERENT


WORDS = st.sampled_from(
    ["siti", "rahayu", "budi", "santoso", "wahyuni", "lestari", "agus", "sutrisno", "maryam", "hidayat", "retno"]
)
NAMES = st.lists(WORDS, min_size=1, max_size=4, unique=True).map(" ".join)
TITLES_BEFORE = st.sampled_from(["", "H. ", "Hj. ", "Dr. ", "Drs. ", "R. ", "Ir. H. ", "Prof. Dr. ", "Bapak "])
TITLES_AFTER = st.sampled_from(["", ", S.Pd.", ", S.Sn., M.Sn.", ", A.Md", ", SE", " S.E.", ", M.Hum."])


@given(NAMES, TITLES_BEFORE, TITLES_AFTER, st.booleans())
def test_dressing_a_name_up_never_changes_it(name: str, before: str, after: str, capitals: bool) -> None:
    read = before + name + after
    assert compare(name, read.upper() if capitals else read.title()).likeness is Likeness.SAME


@given(NAMES, NAMES)
def test_both_ways_round_say_the_same(one: str, other: str) -> None:
    assert compare(one, other).likeness is compare(other, one).likeness


@given(NAMES, st.data())
def test_one_wrong_letter_is_never_yes_and_never_no(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(name) - 1).filter(lambda at: name[at] != " "))
    letter = data.draw(st.sampled_from("bdfgklmnpqrtvwxz").filter(lambda sign: sign != name[place]))
    assert compare(name, name[:place] + letter + name[place + 1 :]).likeness is Likeness.SIMILAR


@given(NAMES, NAMES)
def test_same_means_the_same_letters(one: str, other: str) -> None:
    if compare(one, other).likeness is Likeness.SAME:
        assert one.replace(" ", "") == other.replace(" ", "")


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_breaks_the_comparison(one: str, other: str) -> None:
    assert compare(one, other).likeness in Likeness
