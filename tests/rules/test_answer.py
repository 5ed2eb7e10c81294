"""The JSON of the contract, and readings stored without loss."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.schemes import load
from rules.answer import candidate_answer, decode_read_file, encode_read_file, read_answer
from rules.judge import judge
from rules.paper import FACTS, MARKS, Document, Fact, Kind, Line, Mark, Problem, ReadFile
from rules.privacy import mask
from rules.stored import StoredFormatError
from tests.rules.portfolios import ON, paper, portfolio

SCHEME = load("pembatik-tulis")
NIK = "3375014504700001"


def checked(*papers: Document, unread: tuple[str, ...] = ()) -> dict[str, Any]:
    given_papers = portfolio(papers, unread=unread)
    answer = candidate_answer(judge(given_papers, SCHEME, ON), given_papers, SCHEME, ON)
    decoded: dict[str, Any] = json.loads(json.dumps(answer))
    return decoded


def certificate(**given: Any) -> Document:
    fields = {"holder": "Siti Rahayu", "title": "Pembatik Tulis", "issue_date": date(2025, 2, 1), **given}
    return paper("competency_certificate", **fields)


def test_a_candidate_has_every_key_of_the_contract() -> None:
    answer = checked(certificate(), unread=("rusak.pdf",))
    assert answer.keys() >= {
        "folder", "name", "scheme", "assessed_on", "route", "units", "admission", "documents", "questions", "alerts",
        "files",
    }  # fmt: skip
    assert answer["assessed_on"] == "2026-11-16"
    assert answer["units"][0].keys() >= {"code", "title", "route", "because", "would_settle"}
    assert answer["units"][0]["because"][0].keys() >= {"rule", "verdict", "text", "documents", "page", "box"}
    assert answer["documents"][0].keys() >= {
        "id", "file", "pages", "kind", "facts", "marks", "valid", "authentic", "current", "sufficient",
    }  # fmt: skip
    assert answer["files"] == [{"file": "rusak.pdf", "problem": {"code": "damaged", "message": "Berkas rusak."}}]


def test_a_read_file_has_every_fact_and_mark_and_null_for_what_was_not_found() -> None:
    file = ReadFile("a.pdf", "00", 1, None, (certificate(),))
    document = read_answer([file])["files"][0]["documents"][0]
    assert tuple(document["facts"]) == FACTS
    assert tuple(document["marks"]) == MARKS
    assert document["facts"]["hours"]["value"] is None
    assert document["facts"]["issue_date"]["value"] == "2025-02-01"
    assert document["marks"]["qr"]["payloads"] == []


def test_a_nik_is_masked_when_papers_are_checked_and_whole_when_they_are_read() -> None:
    card = paper("id_card", holder="Siti Rahayu", nik=NIK)
    assert checked(card)["documents"][0]["facts"]["nik"]["value"] == "3375••••••••0001"
    assert NIK not in json.dumps(checked(card))
    assert NIK in json.dumps(read_answer([ReadFile("a.pdf", "00", 1, None, (card,))]))


def test_a_short_number_is_not_masked() -> None:
    assert mask("12345678") == "12345678"


def test_a_reason_bears_the_value_the_bound_and_the_place() -> None:
    training = paper(
        "training_certificate",
        holder="Siti Rahayu",
        title="Pelatihan Membatik Tulis",
        issue_date=date(2025, 3, 3),
        hours=16,
    )
    reason = next(one for one in checked(training)["documents"][0]["sufficient"]["because"] if one["rule"] == "SUF-01")
    assert reason["text"] == "Pelatihan 16 JP, skema meminta paling sedikit 30 JP."
    assert (reason["value"], reason["bound"], reason["page"]) == (16, 30, 1)
    assert reason["box"]


DATES = st.dates(date(1950, 1, 1), date(2050, 1, 1))
VALUES = st.one_of(st.none(), st.text(max_size=8), st.integers(0, 999), DATES, st.lists(st.text(max_size=4)).map(tuple))
SHARE = st.floats(0, 1, allow_subnormal=False)  # readers loaded before set them to zero in the whole process
BOXES = st.one_of(st.none(), st.tuples(SHARE, SHARE, SHARE, SHARE))
FACT = st.builds(
    Fact, VALUES, SHARE, st.one_of(st.none(), st.integers(1, 9)), BOXES, st.text(max_size=8), st.text(max_size=8),
    st.lists(VALUES, max_size=2).map(tuple),
)  # fmt: skip
MARK = st.builds(
    Mark, st.one_of(st.none(), st.booleans()), SHARE, st.none(), BOXES, st.lists(st.text(max_size=4)).map(tuple)
)
LINE = st.builds(Line, st.text(max_size=9), st.integers(1, 9), st.tuples(SHARE, SHARE, SHARE, SHARE), SHARE)
DOCUMENT = st.builds(
    Document,
    id=st.text(max_size=5),
    file=st.text(max_size=5),
    sha256=st.text(max_size=5),
    pages=st.lists(st.integers(1, 9), min_size=1, max_size=3).map(tuple),
    kind=st.sampled_from(Kind),
    kind_confidence=SHARE,
    facts=st.dictionaries(st.sampled_from(FACTS), FACT, max_size=3),
    marks=st.dictionaries(st.sampled_from(MARKS), MARK, max_size=2),
    lines=st.lists(LINE, max_size=2).map(tuple),
    notes=st.lists(st.text(max_size=6), max_size=2).map(tuple),
)
PROBLEM = st.one_of(st.none(), st.builds(Problem, st.just("damaged"), st.text(max_size=9)))


@given(
    st.builds(
        ReadFile,
        st.text(max_size=5),
        st.text(max_size=5),
        st.integers(0, 9),
        PROBLEM,
        st.lists(DOCUMENT, max_size=2).map(tuple),
    )
)
def test_a_reading_comes_back_from_the_store_as_it_was(file: ReadFile) -> None:
    assert decode_read_file(json.loads(json.dumps(encode_read_file(file)))) == file


@pytest.mark.parametrize("stored", [{}, {"format": 0}, {"format": 1}, {"format": 1, "documents": 3, "problem": None}])
def test_a_stored_reading_of_another_shape_is_refused(stored: dict[str, Any]) -> None:
    with pytest.raises(StoredFormatError):
        decode_read_file(stored)


KK = "3375011203150007"


def placed(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(text, 1, (0.1, 0.1 * row, 0.5, 0.1 * row + 0.05), 0.95) for row, text in enumerate(texts, 1))


@pytest.mark.parametrize("kind", ["id_card", "family_card"])
def test_the_number_of_a_card_is_a_persons_and_masked_as_well(kind: str) -> None:
    card = paper(kind, holder="Siti Rahayu", number=KK)
    assert checked(card)["documents"][0]["facts"]["number"]["value"] == "3375••••••••0007"
    assert KK not in json.dumps(checked(card))


@pytest.mark.parametrize("shown", [NIK, "3375 0145 0470 0001", "33.7501.450470.0001", "337501 450470 0001"])
def test_a_nik_is_masked_wherever_another_fact_repeats_it(shown: str) -> None:
    letter = paper("employment_letter", holder="Siti Rahayu", issuer={"value": f"Sanggar A, NIK {shown}"},
                   title=f"Keterangan kerja {shown}", marks={"qr": {"value": True, "payloads": (f"id={shown}",)}})
    assert shown not in json.dumps(checked(letter))


def test_a_certificate_keeps_its_own_number() -> None:
    for number in ("0041201799000123", "74909 2166 3 0001234 2021", "012/BBKB/X/2024"):
        assert checked(certificate(number=number))["documents"][0]["facts"]["number"]["value"] == number


def test_the_places_of_identity_numbers_are_told_so_that_pictures_can_be_covered() -> None:
    card = replace(paper("id_card"), lines=placed("PROVINSI JAWA TENGAH", f"NIK : {NIK}", "Nama : SITI RAHAYU"))
    assert checked(card)["documents"][0]["private"] == [{"page": 1, "box": [0.1818, 0.2, 0.5, 0.25]}]
    misread = replace(card, lines=placed("NIK : 33750I45O470000l"))
    assert len(checked(misread)["documents"][0]["private"]) == 1
    assert checked(certificate(says=("Nomor 0041201799",)))["documents"][0]["private"] == []


def test_a_card_on_which_no_number_was_found_is_covered_whole() -> None:
    unread = checked(replace(paper("id_card"), lines=placed("Nama : SITI RAHAYU")))["documents"][0]["private"]
    assert unread == [{"page": 1, "box": [0, 0, 1, 1]}]
    family = replace(paper("family_card"), lines=placed(f"No. {KK}"))
    assert checked(family)["documents"][0]["private"] == unread


def test_on_a_family_card_numbers_between_two_that_were_read_are_covered_too() -> None:
    family = replace(paper("family_card"), lines=placed(NIK, "33750", KK))
    assert checked(family)["documents"][0]["private"] == [{"page": 1, "box": [0.1, 0.1, 0.5, 0.35]}]


def test_of_files_sent_twice_the_papers_are_named() -> None:
    twice = [certificate(file=name, sha="same") for name in ("a.pdf", "b.pdf")]
    (alert,) = [one for one in checked(*twice)["alerts"] if one["code"] == "same_file"]
    assert alert["documents"] == ["a.pdf#1", "b.pdf#1"]
    assert "a.pdf, b.pdf" in alert["text"]
