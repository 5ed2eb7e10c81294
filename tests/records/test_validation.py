"""The machine's part, counted against people's words; and how sure a share of few cases is."""
from __future__ import annotations

from typing import Any

import pytest

from records.intervals import share
from records.validation import Case, Field, count


def fact(value: Any, confidence: float = 0.95) -> dict[str, Any]:
    return {"value": value, "confidence": confidence}


def case(said: dict[tuple[str, str], Any], outcome: str = "met") -> Case:
    document = {"id": "a.pdf#1", "kind": fact("award"), "facts": {
        "holder": fact("SITI RAHAYU"), "issue_date": fact("2026-03-12", 0.7), "rank": fact(None, 0.0),
        "nik": fact("3402••••••••0004")}}
    unit = {"code": "U-01", "route": "interview"}
    return Case("c" * 32, 0.0, "r1", "s", "v", {"documents": [document], "units": [unit]}, said,
                {"U-01": "interview"}, {"U-01": outcome})


def test_what_nobody_contradicted_is_right_and_masked_numbers_are_left_out() -> None:
    fields = count([case({})]).fields
    assert fields == {("award", "kind"): Field(read=1, sure=1), ("award", "holder"): Field(read=1, sure=1),
                      ("award", "issue_date"): Field(read=1)}


def test_wrong_missed_and_sure_are_told_apart() -> None:
    said = {("a.pdf#1", "holder"): "Orang Lain", ("a.pdf#1", "issue_date"): "2025-03-12", ("a.pdf#1", "rank"): "1"}
    counted = count([case(said, "practice")])
    assert counted.fields["award", "holder"] == Field(read=1, wrong=1, said=1, sure=1, sure_wrong=1)
    assert counted.fields["award", "issue_date"] == Field(read=1, wrong=1, said=1)
    assert counted.fields["award", "rank"] == Field(missed=1, said=1)
    assert [(one.fact, one.confidence) for one in counted.wrong_and_sure] == [("holder", 0.95)]
    assert counted.units == {("interview", "interview", "practice"): 1}


def test_a_word_that_confirms_is_no_error() -> None:
    assert count([case({("a.pdf#1", "holder"): " Siti  Rahayu "})]).fields["award", "holder"].wrong == 0


@pytest.mark.parametrize(("hits", "number", "low", "high"), [
    (0, 0, 0.0, 1.0), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (95, 100, 0.888, 0.978)])
def test_wilsons_interval(hits: int, number: int, low: float, high: float) -> None:
    found = share(hits, number)
    assert (round(found.low, 3), round(found.high, 3)) == (low, high)
