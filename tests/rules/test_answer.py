"""The JSON of the contract, and readings stored without loss."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.schemes import load
from rules.answer import candidate_answer, decode_read_file, encode_read_file, mask, read_answer
from rules.judge import judge
from rules.paper import FACTS, MARKS, Document, Fact, Kind, Line, Mark, Problem, ReadFile
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
SHARE = st.floats(0, 1)
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
