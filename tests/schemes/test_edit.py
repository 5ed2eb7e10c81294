"""Changes that the form makes in a scheme's text: the rest stays letter for letter."""
from __future__ import annotations

import difflib

import pytest

from records.scheme_edit import NotEditable, edited
from records.scheme_yaml import read_tree
from records.schemes import load_text, text_of

TEXT = text_of("pembatik-tulis")
SMALL = """# keep me
id: x
list:
  - {code: A, title: Satu}  # one
  - code: B
    title: "Dua: dua"

  # three
  - code: C
words: &w [a, b]
more: *w
need:
  any_of:
    - paper: p
    - all_of: [{paper: q}, {paper: r, count: 2}]
empty:
"""


def lines_changed(before: str, after: str) -> list[str]:
    return [line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[:2] in ("- ", "+ ")]


@pytest.mark.parametrize(("op", "place", "value", "changed"), [
    ("set", ["papers", "training", "min_hours"], 48, ["-     min_hours: 30", "+     min_hours: 48"]),
    ("set", ["papers", "letter", "min_hours"], 5, ["+     min_hours: 5"]),
    ("set", ["papers", "training", "max_age_years"], None, ["-     max_age_years: 3"]),
    ("set", ["title"], "Pembatik: Tulis", ["- title: Pembatik Tulis", '+ title: "Pembatik: Tulis"']),
    ("set", ["units", 2, "title"], "Mencanting halus", [
        "-   - {code: U-03, title: Mencanting}", "+   - {code: U-03, title: Mencanting halus}"]),
    ("set", ["confidence", "fact"], 0.9, [
        "- confidence: {fact: 0.8, kind: 0.85}", "+ confidence: {fact: 0.9, kind: 0.85}"]),
    ("append", ["units"], {"code": "U-06", "title": "Mengemas"}, ["+   - {code: U-06, title: Mengemas}"]),
    ("remove", ["units", 4], None, ["-   - {code: U-05, title: Melorod}"]),
    ("set", ["shown_by", "any_of", 1, "all_of", 1, "any_of", 1, "count"], 3, [
        "-             - {paper: photo, count: 2}", "+             - {paper: photo, count: 3}"]),
    ("append", ["shown_by", "any_of", 2, "all_of"], {"paper": "photo"}, ["+         - {paper: photo}"]),
])
def test_only_what_was_asked_for_changes(op: str, place: list[str | int], value: object, changed: list[str]) -> None:
    made = edited(TEXT, op, place, value)  # type: ignore[arg-type]
    assert lines_changed(TEXT, made) == changed


@pytest.mark.parametrize(("op", "place", "value", "wanted"), [
    ("set", ["words"], ["c"], "words: &w [c]\nmore: *w\n"),
    ("set", ["more"], ["c", "d: e"], 'words: &w [a, b]\nmore: [c, "d: e"]\n'),
    ("append", ["words"], "c", "words: &w [a, b, c]\n"),
    ("remove", ["need", "any_of", 1, "all_of", 0], None, "- all_of: [{paper: r, count: 2}]"),
    ("remove", ["need", "any_of", 1, "all_of", 1], None, "- all_of: [{paper: q}]"),
    ("set", ["need", "any_of", 1, "all_of", 1, "count"], None, "{paper: r}]"),
    ("remove", ["list", 0], None, 'list:\n  - code: B\n    title: "Dua: dua"\n\n  # three\n'),
    ("set", ["list", 1, "code"], "Z", '  - code: Z\n    title: "Dua: dua"\n'),
    ("remove", ["list", 1, "code"], None, '  - title: "Dua: dua"\n'),
    ("set", ["list", 2, "title"], "Tiga", "  - code: C\n    title: Tiga\nwords"),
    ("set", ["empty"], "isi", "empty: isi\n"),
    ("append", ["new"], "satu", "new: [satu]\n"),
    ("set", ["empty"], "no", 'empty: "no"\n'),
])
def test_flow_block_anchor_and_alias(op: str, place: list[str | int], value: object, wanted: str) -> None:
    made = edited(SMALL, op, place, value)  # type: ignore[arg-type]
    assert wanted in made and made.startswith("# keep me")


def test_a_long_list_of_words_stays_within_the_line_and_reads_the_same() -> None:
    words = [*read_tree(TEXT)["topics"]["batik"]["shows"], "pembatik mahir"]
    made = edited(TEXT, "set", ["topics", "batik", "shows"], list(words))
    assert max(map(len, made.splitlines())) <= max(map(len, TEXT.splitlines()))
    assert "pembatik mahir" in load_text(made, "pembatik-tulis").topics["batik"].shows


def test_what_cannot_be_done_changes_nothing() -> None:
    for place in (["papers", "nobody", "min_hours"], ["units", 9, "title"], ["title", "x"]):
        with pytest.raises(NotEditable):
            edited(TEXT, "set", place, "x")
