"""Both languages have every sentence, with the same values in it; every code that the rules use has one."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from records.schemes import available, load
from rules import wording_en, wording_id
from rules.paper import CUES, MARKS, Kind
from rules.wording import scheme_in_words

CATALOGUES = ("REASONS", "QUESTIONS", "QUESTIONS_OF_CODE", "INTERVIEW", "ALERTS", "KINDS", "MARK_NAMES", "CUE_NAMES",
              "SCHEME")
RULES = Path(__file__).parents[2] / "rules"


@pytest.mark.parametrize("name", CATALOGUES)
def test_both_languages_have_the_same_codes(name: str) -> None:
    assert getattr(wording_id, name).keys() == getattr(wording_en, name).keys()


@pytest.mark.parametrize("name", CATALOGUES)
def test_both_languages_show_the_same_values(name: str) -> None:
    indonesian, english = getattr(wording_id, name), getattr(wording_en, name)
    assert {code: _values(indonesian[code]) for code in indonesian} == {
        code: _values(english[code]) for code in indonesian
    }


def _values(sentence: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


def test_every_kind_and_mark_has_a_name() -> None:
    assert set(wording_id.KINDS) == set(Kind)
    assert set(wording_id.MARK_NAMES) == set(MARKS)
    assert set(wording_id.CUE_NAMES) == set(CUES)


def test_no_sentence_of_the_catalogue_is_without_a_rule_that_says_it() -> None:
    used = {
        node.value
        for path in RULES.glob("*.py")
        if not path.name.startswith("wording")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    names = {
        "letters",
        "initials",
        "one_word",
        "part_of_name",
        "order",
        "family_name",
        "group",
        "several_people",
        "no_name",
    }
    said = {code for code in wording_id.REASONS if code not in {f"name_{reason}" for reason in names}}
    assert said - used == set()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", available())
def test_a_scheme_can_be_told_in_words_and_says_that_it_is_an_example(name: str, language: str) -> None:
    lines = scheme_in_words(load(name), language)
    assert "CONTOH" in lines[0]
    assert len(lines) > 12
