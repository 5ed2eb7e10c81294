"""Two versions in sentences: what is another, whether it asks for more; writing alone is no change."""
from __future__ import annotations

import pytest

from records.schemes import available, load_text, text_of
from rules.scheme_change_words import FIELDS, demands, sentence, way
from rules.scheme_changes import Change, Way, changes

BATIK = "pembatik-tulis"
TEXT = text_of(BATIK)
OTHER_UNIT = ("  - {code: U-05, title: Melorod}", "  - {code: U-06, title: Mengemas}")


def told(old: str, new: str, language: str = "id") -> list[str]:
    before, after = load_text(old, BATIK), load_text(new, BATIK)
    return [f"{sentence(one, before, after, language)} {way(one, language)}".strip() for one in changes(before, after)]


@pytest.mark.parametrize(("was", "now", "indonesian", "english"), [
    ("min_hours: 30", "min_hours: 48",
     "Bukti “sertifikat pelatihan batik tulis”: JP paling sedikit dari 30 menjadi 48. lebih ketat",
     "Paper “training certificate on batik tulis”: least hours (JP) from 30 to 48. stricter"),
    ("    min_hours: 30\n", "",
     "Bukti “sertifikat pelatihan batik tulis”: JP paling sedikit dari 30 menjadi tidak ada. lebih longgar",
     "Paper “training certificate on batik tulis”: least hours (JP) from 30 to nothing. looser"),
    ("fact: 0.8", "fact: 0.9", "Skema: keyakinan isi dari 0,8 menjadi 0,9.",
     "Scheme: confidence in what is read from 0.8 to 0.9."),
    ("kinds: [employment_letter, recommendation_letter]", "kinds: [employment_letter]",
     "Bukti “surat keterangan kerja atau surat rekomendasi yang menyebut pekerjaan batik”, jenis bukti: "
     "dikurangi surat rekomendasi. lebih ketat",
     "Paper “employment or recommendation letter that names batik work”, kinds of paper: taken out "
     "letter of recommendation. stricter"),
    ("craft: [canting, nglowong,", "craft: [canting, ngukel,",
     "Topik “batik tulis”, kata teknik: ditambah ngukel; dikurangi nglowong.",
     "Topic “batik tulis”, words of the craft: added ngukel; taken out nglowong."),
    ("title: Mencanting}", "title: Mencanting halus}", "Unit U-03 Mencanting halus: judul dari Mencanting menjadi "
     "Mencanting halus.", "Unit U-03 Mencanting halus: title from Mencanting to Mencanting halus."),
])
def test_one_change_is_one_sentence(was: str, now: str, indonesian: str, english: str) -> None:
    new = TEXT.replace(was, now, 1)
    assert new != TEXT
    assert (told(TEXT, new), told(TEXT, new, "en")) == ([indonesian], [english])


def test_units_that_come_and_go() -> None:
    assert told(TEXT, TEXT.replace(*OTHER_UNIT)) == ["Unit U-05 Melorod dihapus.", "Unit U-06 Mengemas ditambahkan."]


def test_a_requirement_of_all_units_is_told_once_with_what_it_was_and_is() -> None:
    before, after = load_text(TEXT, BATIK), load_text(TEXT.replace("count: 2", "count: 3"), BATIK)
    (only,) = changes(before, after)
    assert only.where == ("U-01", "U-02", "U-03", "U-04", "U-05")
    assert sentence(only, before, after) == "Unit U-01, U-02, U-03, U-04, U-05: yang diminta berubah."
    lines = demands(only, before, after)
    assert lines is not None and [one for one in lines[1] if one not in lines[0]] == [
        "      - 3 foto produk batik yang berbeda"]


def test_a_unit_that_only_practice_shows_is_stricter() -> None:
    before = load_text(TEXT, BATIK)
    after = load_text(TEXT.replace("title: Melorod}", "title: Melorod, practice: true}"), BATIK)
    (only,) = changes(before, after)
    assert (only.way, only.after) == (Way.STRICTER, None)
    assert demands(only, before, after, "en") is not None


@pytest.mark.parametrize("name", available())
def test_the_same_scheme_has_no_changes_however_it_is_written(name: str) -> None:
    text = text_of(name)
    assert changes(load_text(text, name), load_text(f"# lain\n{text}\n", name)) == []


def test_every_field_of_every_shipped_scheme_against_every_other_is_told_in_words() -> None:
    """No field is left without its words, whatever two schemes differ in."""
    texts = {name: load_text(text_of(name), name) for name in available()}
    found: list[Change] = [one for a in texts.values() for b in texts.values() for one in changes(a, b)]
    assert {one.what for one in found} - {*FIELDS, "", "shown_by", "need"} == set()
    for a in texts.values():
        for b in texts.values():
            assert all(sentence(one, a, b, language) for one in changes(a, b) for language in ("id", "en"))
