"""The worked cases beside the rules, each named by its sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from records.schemes import load
from rules.answer import candidate_answer
from rules.judge import judge
from rules.paper import Kind
from rules.scheme import AtLeast, Scheme, Wants
from tests.rules.portfolios import NAME, ON, paper, portfolio

FOLDER = Path(__file__).parents[2] / "rules" / "cases"
LETTER = {"yes": "y", "no": "n", "unclear": "?"}


def _cases() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=case["case"])
        for path in sorted(FOLDER.glob("*.yaml"))
        for case in YAML(typ="safe").load(path)
    ]


def _scheme(name: str, wanted: dict[str, bool]) -> Scheme:
    """The scheme, or one that would also take a logbook about the work."""
    scheme = load(name)
    if not wanted.get("logbook"):
        return scheme
    logbook = replace(scheme.papers["training"], id="logbook", kinds=(Kind.LOGBOOK,), min_hours=None)
    units = tuple(replace(unit, shown_by=AtLeast(1, (unit.shown_by, Wants("logbook")))) for unit in scheme.units)
    return replace(scheme, papers={**scheme.papers, "logbook": logbook}, units=units)


@pytest.mark.parametrize(("scheme_name", "case"), _cases())
def test_case(scheme_name: str, case: dict[str, Any]) -> None:
    scheme = _scheme(scheme_name, case.get("scheme", {}))
    known = dict(case.get("candidate", {"name": NAME}))
    papers = [_paper(place, given, known["name"]) for place, given in enumerate(case["papers"], start=1)]
    given = portfolio(papers, unread=case.get("unread", ()), **known)
    answer = candidate_answer(judge(given, scheme, ON), given, scheme, ON)
    routes = {unit["code"]: unit["route"] for unit in answer["units"]}
    if "route" in case:
        assert set(routes.values()) == {case["route"]}
        assert answer["route"] == case["route"]
    for code, route in case.get("routes", {}).items():
        assert routes[code] == route, code
    _check_questions(case, answer, papers)
    for code in case.get("alerts", ()):
        assert code in {alert["code"] for alert in answer["alerts"]}
    for place, letters in case.get("verdicts", {}).items():
        _check_verdicts(answer["documents"][place - 1], letters)
    _check_rest(case, answer)


def _paper(place: int, given: dict[str, Any], name: str) -> Any:
    fields = {"holder": name, **given}
    if fields["holder"] is None or (given["kind"] == "product_photo" and "holder" not in given):
        del fields["holder"]
    return paper(fields.pop("kind"), place, **fields)


def _check_questions(case: dict[str, Any], answer: dict[str, Any], papers: list[Any]) -> None:
    if "questions" in case:
        wanted = {
            (papers[about - 1].id if isinstance(about, int) else about, fact) for about, fact in case["questions"]
        }
        assert {(question["about"], question["fact"]) for question in answer["questions"]} == wanted
    if answer["route"] == "review":
        assert answer["questions"]


def _check_verdicts(document: dict[str, Any], letters: str) -> None:
    seen = [LETTER[document[name]["verdict"]] for name in ("valid", "authentic", "current", "sufficient")]
    assert all(letter in ("-", got) for letter, got in zip(letters, seen, strict=True)), seen


def _check_rest(case: dict[str, Any], answer: dict[str, Any]) -> None:
    for words in case.get("would_settle", ()):
        assert any(words in sentence for sentence in answer["units"][0]["would_settle"]), words
    for fact in case.get("interview", ()):
        assert fact in {question["fact"] for question in answer["interview_questions"]}
    if admission := dict(case.get("admission", {})):
        assert answer["admission"]["status"] == admission.pop("status")
        statuses = {item["id"]: item["status"] for item in answer["admission"]["items"]}
        assert {item: statuses[item] for item in admission} == admission
