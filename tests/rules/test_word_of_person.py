"""A person's word stands above the machine's, and the machine's stays readable beside it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.answer import candidate_answer
from rules.judge import judge
from rules.judgement import Judgement, Route
from rules.verdict import NO, UNCLEAR, YES, Verdict, leaves
from rules.word_of_person import Correction, Settled, corrected, settlements
from tests.rules.portfolios import NAME, ON, paper, portfolio
from tests.rules.test_laws import EITHER, MANY, SCHEMES, SETTINGS, documents, no_worse

SCHEME = SCHEMES["pembatik-tulis"]
CERTIFICATE = {
    "kind": "competency_certificate", "holder": NAME, "title": "Pembatik Tulis", "issue_date": ON - timedelta(days=90),
}
ID = "berkas1.pdf#1"


def judged(fields: dict[str, Any], *words: Settled, corrections: tuple[Correction, ...] = ()) -> Judgement:
    return judge(corrected(portfolio([paper(**fields)]), corrections), SCHEME, ON, settlements(words))


def test_a_date_read_by_a_person_ends_the_doubt() -> None:
    unread = CERTIFICATE | {"issue_date": {"value": ON - timedelta(days=90), "confidence": 0.3}}
    assert judged(unread).route is Route.REVIEW
    right = Correction(ID, "issue_date", ON - timedelta(days=90))
    assert judged(unread, corrections=(right,)).route is Route.INTERVIEW
    old = Correction(ID, "issue_date", date(2015, 1, 1))
    assert judged(unread, corrections=(right, old)).route is Route.PRACTICE


def test_what_a_person_cannot_read_either_stays_a_doubt() -> None:
    assert judged(CERTIFICATE, corrections=(Correction(ID, "holder", None),)).route is Route.REVIEW


def test_a_kind_or_mark_can_be_put_right() -> None:
    changed = corrected(
        portfolio([paper(**CERTIFICATE)]), [Correction(ID, "kind", "award"), Correction(ID, "stamp", True, 1)]
    ).documents[0]
    assert (changed.kind.value, changed.kind_confidence) == ("award", 1.0)
    assert (changed.mark("stamp").value, changed.mark("stamp").page) == (True, 1)


@pytest.mark.parametrize("word", [Correction(ID, "weight", 1), Correction(ID, "kind", "a kind that there is not")])
def test_a_word_that_makes_no_sense_is_refused(word: Correction) -> None:
    with pytest.raises(ValueError, match=r"weight|kind"):
        corrected(portfolio([paper(**CERTIFICATE)]), [word])


def test_an_override_keeps_the_verdict_of_the_machine() -> None:
    expired = CERTIFICATE | {"issue_date": date(2020, 1, 1)}
    said = Settled(ID, YES, rule="CUR-02")
    result = judged(expired, said)
    assert (judged(expired).route, result.route) == (Route.PRACTICE, Route.INTERVIEW)
    (leaf,) = {one.rule: one for one in leaves(result.units[0].trace) if one.machine is not None}.values()
    assert (leaf.verdict, leaf.machine) == (YES, NO)
    answer = candidate_answer(result, portfolio([paper(**expired)]), SCHEME, ON)
    told = [one for one in answer["documents"][0]["current"]["because"] if one.get("machine")]
    assert told[0]["machine"] == "no"
    assert told[0]["text"].startswith("Dinyatakan orang: ya. Hasil mesin: tidak – ")


@SETTINGS
@given(MANY, EITHER)
def test_answering_all_questions_with_yes_ends_every_review(some: list[dict[str, Any]], scheme: str) -> None:
    whole = portfolio(documents(some))
    before = judge(whole, SCHEMES[scheme], ON)
    words = [Settled(asked.about, YES, asked.fact) for asked in before.questions]
    after = judge(whole, SCHEMES[scheme], ON, settlements(words))
    for unit in before.units:
        if unit.route is Route.REVIEW:
            assert after.unit(unit.code).route is Route.INTERVIEW
        else:
            assert after.unit(unit.code).route is unit.route


@SETTINGS
@given(MANY, EITHER)
def test_answering_with_no_never_makes_a_route_better(some: list[dict[str, Any]], scheme: str) -> None:
    whole = portfolio(documents(some))
    before = judge(whole, SCHEMES[scheme], ON)
    words = [Settled(asked.about, NO, asked.fact) for asked in before.questions]
    assert no_worse(judge(whole, SCHEMES[scheme], ON, settlements(words)), before)


@SETTINGS
@given(MANY, EITHER, st.randoms(use_true_random=False))
def test_words_on_different_things_may_come_in_any_order(
    some: list[dict[str, Any]], scheme: str, chance: Any
) -> None:
    whole = portfolio(documents(some))
    asked = judge(whole, SCHEMES[scheme], ON).questions
    words = [Settled(one.about, chance.choice([YES, NO]), one.fact) for one in asked]
    turned = chance.sample(words, len(words))
    one, other = (judge(whole, SCHEMES[scheme], ON, settlements(order)) for order in (words, turned))
    assert one == other


@pytest.mark.parametrize("verdict", [YES, NO, UNCLEAR])
def test_of_two_words_on_one_thing_the_later_counts(verdict: Verdict) -> None:
    said = settlements([Settled(ID, YES, "holder"), Settled(ID, NO, "holder"), Settled(ID, verdict, "holder")])
    assert said.questions[ID, "holder"] is verdict
