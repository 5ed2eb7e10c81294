"""The worked cases beside the rules, each named by its sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from records.scheme_cases import read_cases
from records.schemes import load
from rules.worked_case import run

FOLDER = Path(__file__).parents[2] / "rules" / "cases"


def _cases() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=case["case"])
        for path in sorted(FOLDER.glob("*.yaml"))
        for case in read_cases(path.read_text(encoding="utf-8"), load(path.stem))
    ]


@pytest.mark.parametrize(("scheme_name", "case"), _cases())
def test_case(scheme_name: str, case: dict[str, Any]) -> None:
    assert run(case, load(scheme_name)).faults == ()


def test_a_case_that_does_not_come_true_says_what_came_instead() -> None:
    scheme = load("pembatik-tulis")
    given = {"kind": "competency_certificate", "title": "Pembatik Tulis", "issue_date": "2025-02-01"}
    (case,) = read_cases(
        f"- case: x\n  papers: [{given}]\n  route: practice\n  verdicts: {{1: yyyn}}\n  questions: [[1, holder]]\n"
        "  alerts: [same_file]\n  would_settle: [JP]\n  interview: [topic]\n"
        "  admission: {status: complete, ktp: fails}\n"
        .replace("'", ""), scheme)
    assert run(case, scheme).faults == (
        "U-01, U-02, U-03, U-04, U-05: interview, bukan practice",
        "pertanyaan tidak ada, bukan berkas1.pdf#1 holder", "bukti 1: VATM yyyy, bukan yyyn",
        "tidak ada peringatan same_file", "wawancara tidak menanyakan topic", "yang cukup tidak menyebut “JP”",
        "FR.APL.01 status: incomplete, bukan complete", "FR.APL.01 ktp: missing, bukan fails")
