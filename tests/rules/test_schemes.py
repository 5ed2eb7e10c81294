"""A scheme file is read whole or refused with the line and what is expected there."""

from __future__ import annotations

from pathlib import Path

import pytest

from records.schemes import SchemeInvalid, SchemeUnknown, available, load, load_file, validate
from rules.scheme import AtLeast, Wants

GOOD = """\
id: las
title: Juru Las
papers:
  training:
    title: pelatihan las
    kinds: [training_certificate]
    min_hours: 30
  work:
    title: surat kerja
    kinds: [employment_letter]
    min_years: 1
  business:
    title: surat usaha
    kinds: [business_letter]
    min_years: 2
  school:
    title: ijazah
    kinds: [diploma]
    min_level: SD
units:
  - code: U-01
    title: Mengelas
    shown_by:
      any_of:
        - all_of: [{paper: school}, {paper: training}]
        - paper: work
        - paper: business
        - at_least: 2
          of: [{paper: training}, {paper: work, count: 2}, {paper: school}]
"""

MISTAKES = [
    ("min_hours: 30", "min_hours: banyak", 7, "a whole number"),
    ("min_hours: 30", "min_hours: 0", 7, "1 or more"),
    ("min_years: 1", "min_years: 9000", 11, "100 or less"),
    ("min_hours: 30", "min_jam: 30", 7, "no such key"),
    ("kinds: [training_certificate]", "kinds: [sertifikat]", 6, "training_certificate"),
    ("kinds: [training_certificate]", "topic: las", 4, "the key 'kinds'"),
    ("min_level: SD", "min_level: TK", 19, "SMA"),
    ("- paper: business", "- paper: usaha", 27, "one of training, work, business, school"),
    ("- paper: business", "- {paper: business, any_of: []}", 27, "exactly one of"),
    ("at_least: 2", "at_least: 4", 28, "no more than the 3 parts"),
    ("code: U-01", "judul: U-01", 21, "code"),
    ("min_years: 1", "min_years: 1\n    min_years: 2", 12, "each key once"),
    ("title: Juru Las", "title: [", 4, "YAML"),
    ("id: las", "id: bordir", 1, "'las'"),
    ("kinds: [diploma]", "kinds: [diploma]\n    topic: las", 19, "one of unit"),
]


def write(folder: Path, text: str) -> Path:
    path = folder / "las.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_groups_counts_years_and_education_can_be_said(tmp_path: Path) -> None:
    scheme = load_file(write(tmp_path, GOOD))
    need = scheme.units[0].shown_by
    assert isinstance(need, AtLeast)
    assert need.needed == 1
    assert need.parts[0] == AtLeast(2, (Wants("school"), Wants("training")))
    assert need.parts[3] == AtLeast(2, (Wants("training"), Wants("work", 2), Wants("school")))
    assert scheme.papers["business"].min_years == 2


@pytest.mark.parametrize(("right", "wrong", "line", "expected"), MISTAKES)
def test_a_mistake_is_told_with_its_line_and_what_is_expected(
    tmp_path: Path, right: str, wrong: str, line: int, expected: str
) -> None:
    assert right in GOOD
    errors = validate(write(tmp_path, GOOD.replace(right, wrong, 1)))
    assert any(error.line == line and expected in error.expected for error in errors), [str(error) for error in errors]


@pytest.mark.parametrize(("right", "wrong", "said"), [
    ("min_hours: 30", "min_hours: banyak", "las.yaml:7: papers.training.min_hours: seharusnya bilangan bulat"),
    ("min_hours: 30", "min_jam: 30", "seharusnya kunci yang dikenal di sini, salah satu dari title, title_en, kinds"),
    ("- paper: business", "- paper: usaha", "salah satu dari training, work, business, school, tertulis “usaha”"),
    ("kinds: [diploma]", "kinds: []", "seharusnya tidak kosong"), ("title: Juru Las", "title: [", "periksa spasi"),
    ("kinds: [diploma]", "kinds: {a: 1}", "seharusnya daftar, tertulis {a}"),
    ("min_hours: 30", "won: 3", "true atau false"),
    ("title: Juru Las", "title: 3", "seharusnya teks, tertulis “3”"),
])  # fmt: skip
def test_a_mistake_is_told_in_indonesian_first_and_without_python(
    tmp_path: Path, right: str, wrong: str, said: str
) -> None:
    told = "\n".join(map(str, validate(write(tmp_path, GOOD.replace(right, wrong, 1)))))
    assert said in told
    assert "\n    expected " in told
    assert not any(word in told for word in ("Input should", "None", "CommentedMap", "dict", "tuple", "Errno"))


def test_a_good_file_has_no_mistakes(tmp_path: Path) -> None:
    assert validate(write(tmp_path, GOOD)) == []


def test_a_bad_file_is_never_a_scheme(tmp_path: Path) -> None:
    with pytest.raises(SchemeInvalid):
        load_file(write(tmp_path, "units: 3"))


@pytest.mark.parametrize("text", ["", "- 1", "id: las\nid: las", "\x00", "&a [*a]", "[" * 5000])
def test_no_text_breaks_the_check(tmp_path: Path, text: str) -> None:
    assert validate(write(tmp_path, text))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "readable" in validate(tmp_path / "las.yaml")[0].expected


def test_the_shipped_schemes_are_good_and_an_extra_folder_adds_more(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    assert available() == ["batik-logbook", "pembatik-tulis", "penyeduh-kopi", "pewarna-batik"]
    assert available(tmp_path) == sorted(["las", *available()])
    assert load("las", tmp_path).title == "Juru Las"
    for name in available():
        assert load(name).id == name


def test_an_unknown_scheme_is_told_with_those_there_are() -> None:
    with pytest.raises(SchemeUnknown, match="pembatik-tulis"):
        load("barista")
