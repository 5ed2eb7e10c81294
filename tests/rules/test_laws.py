"""Laws that hold for every portfolio, tried on thousands of made ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from records.schemes import load
from rules.answer import candidate_answer
from rules.judge import judge
from rules.judgement import Judgement, Route
from rules.names import Likeness, compare
from rules.paper import Document, Kind, Portfolio
from rules.verdict import NO
from tests.rules.portfolios import NAME, ON, paper, portfolio

SCHEMES = {name: load(name) for name in ("pembatik-tulis", "pewarna-batik")}
WORSE_TO_BETTER = (Route.PRACTICE, Route.REVIEW, Route.INTERVIEW)
STRANGER = "Bambang Kuncoro"

TITLES = {
    "competency_certificate": ["Pembatik Tulis", "Batik", "Tukang Cap", "Barista"],
    "training_certificate": [
        "Pelatihan Membatik Tulis",
        "Pelatihan Batik",
        "Pelatihan Batik Cap",
        "Pewarnaan Alam Batik",
    ],
    "award": ["Lomba Membatik", "Lomba Mewarnai Batik", "Parade Batik"],
}
LETTERS = ["bekerja sebagai pembatik", "bekerja sebagai kasir di Toko Batik", "bertugas melorod kain batik"]
CONFIDENCE = st.sampled_from([0.1, 0.3, 0.5, 0.79, 0.8, 0.95])
DAYS = st.integers(-60, 2000).map(lambda ago: ON - timedelta(days=ago))
SETTINGS = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def doubtful(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), st.builds(lambda value, sure: {"value": value, "confidence": sure}, values, CONFIDENCE))


GOOD: dict[str, dict[str, Any]] = {
    "competency_certificate": {
        "title": "Pembatik Tulis",
        "issue_date": ON - timedelta(days=90),
        "unit_codes": ["W-02"],
    },
    "training_certificate": {"title": "Pelatihan Membatik Tulis", "issue_date": ON - timedelta(days=90), "hours": 40},
    "award": {"title": "Lomba Membatik", "issue_date": ON - timedelta(days=90), "rank": "1"},
    "employment_letter": {"issue_date": ON - timedelta(days=90), "says": ("bekerja sebagai pembatik",)},
    "recommendation_letter": {"issue_date": ON - timedelta(days=90), "says": ("bekerja sebagai pembatik",)},
}


@st.composite
def papers(
    draw: st.DrawFn, holders: Sequence[str] = (NAME, "Siti Rahaju", STRANGER, "Kelompok Sekar")
) -> dict[str, Any]:
    """A paper in the words of `portfolios.paper`: a good one with at most two things wrong with it."""
    kind = draw(st.sampled_from([*GOOD, *GOOD, "product_photo", "unreadable", "other"]))
    if kind in ("unreadable", "other"):
        return {"kind": kind}
    if kind == "product_photo":
        print_ = draw(st.sampled_from([0, 1, 0xFF, 0xFFFF, 0xFFFFFFFF00000000]))
        return {"kind": kind, "notes": (f"fingerprint:{print_:016x}",)}
    wrong = {
        "holder": doubtful(st.sampled_from(holders)),
        "issue_date": doubtful(DAYS),
        "ended_on": doubtful(DAYS),
        "number": st.sampled_from(["012/BLK/X/2024", "7/IV/2026"]),
        "hours": doubtful(st.integers(8, 60)),
        "rank": doubtful(st.sampled_from(["1", "harapan 1", "finalist"])),
        "role": st.sampled_from(["peserta", "panitia"]),
        "signer": st.sampled_from([STRANGER, NAME]),
        "title": doubtful(st.sampled_from(TITLES.get(kind, ["Surat"]))),
        "says": st.sampled_from(LETTERS).map(lambda line: (line,)),
        "kind_confidence": CONFIDENCE,
        "notes": st.just(("blurred",)),
    }
    given = {"kind": kind, "holder": holders[0], **GOOD[kind]}
    for name in draw(st.lists(st.sampled_from(sorted(wrong)), max_size=2)):
        value = draw(wrong[name])
        if value is None:
            given.pop(name, None)
        else:
            given[name] = value
    return given


def documents(given: Sequence[dict[str, Any]]) -> list[Document]:
    return [paper(place=place, **fields) for place, fields in enumerate(given, start=1)]


def routes(judged: Judgement) -> dict[str, Route]:
    return {unit.code: unit.route for unit in judged.units}


def no_worse(before: Judgement, after: Judgement) -> bool:
    return all(
        WORSE_TO_BETTER.index(routes(after)[code]) >= WORSE_TO_BETTER.index(route)
        for code, route in routes(before).items()
    )


def judged(some: Sequence[Document], scheme: str, unread: Sequence[str] = ()) -> Judgement:
    return judge(portfolio(some, unread=unread), SCHEMES[scheme], ON)


def shares_a_number(result: Judgement) -> bool:
    """A number on two people's papers is a sign of trouble, and may hold a route back."""
    return "same_number_other_holder" in {alert.code for alert in result.alerts}


MANY = st.lists(papers(), max_size=5)
EITHER = st.sampled_from(sorted(SCHEMES))


@SETTINGS
@given(MANY, papers(), EITHER)
def test_one_more_paper_never_makes_a_route_worse(
    some: list[dict[str, Any]], more: dict[str, Any], scheme: str
) -> None:
    all_papers = documents([*some, more])
    after = judged(all_papers, scheme)
    assume(not shares_a_number(after))
    assert no_worse(judged(all_papers[:-1], scheme), after)


@SETTINGS
@given(MANY, EITHER)
def test_an_unreadable_page_or_file_never_makes_a_no(some: list[dict[str, Any]], scheme: str) -> None:
    unreadable = paper("unreadable", place=99)
    with_page = judged([*documents(some), unreadable], scheme)
    assert no_worse(judged(documents(some), scheme), with_page)
    aspects = with_page.document(unreadable.id)
    assert NO not in {
        aspects.valid.verdict,
        aspects.authentic.verdict,
        aspects.current.verdict,
        aspects.sufficient.verdict,
    }
    with_file = judged(documents(some), scheme, unread=("rusak.pdf",))
    shown_by_papers = [unit.code for unit in SCHEMES[scheme].units if unit.shown_by is not None]
    assert all(routes(with_file)[code] is not Route.PRACTICE for code in shown_by_papers)


@SETTINGS
@given(st.lists(papers(), min_size=2, max_size=5), st.randoms(use_true_random=False), EITHER)
def test_the_order_of_the_files_changes_nothing(some: list[dict[str, Any]], random: Any, scheme: str) -> None:
    first = documents(some)
    second = random.sample(first, len(first))
    one, other = judged(first, scheme), judged(second, scheme)
    assert routes(one) == routes(other)
    assert [(asked.about, asked.fact) for asked in one.questions] == [
        (asked.about, asked.fact) for asked in other.questions
    ]
    assert one.admission.status is other.admission.status


@SETTINGS
@given(MANY, papers(holders=(STRANGER,)), EITHER)
def test_a_paper_that_is_surely_somebody_elses_never_helps(
    some: list[dict[str, Any]], other: dict[str, Any], scheme: str
) -> None:
    if "holder" not in other:
        return
    other = {**other, "holder": STRANGER}
    all_papers = documents([*some, other])
    after = judged(all_papers, scheme)
    assume(not shares_a_number(after))
    assert routes(judged(all_papers[:-1], scheme)) == routes(after)


SUPPORT = ("holder", "issue_date", "hours", "rank", "title", "ended_on")


@SETTINGS
@given(st.lists(papers(), min_size=1, max_size=4), st.data(), EITHER)
def test_a_lower_confidence_never_turns_review_or_practice_into_interview(
    some: list[dict[str, Any]], data: st.DataObject, scheme: str
) -> None:
    before = documents(some)
    place = data.draw(st.integers(0, len(before) - 1))
    names = [name for name in SUPPORT if name in before[place].facts]
    lowered = _lower_kind(before[place])
    if names:
        name = data.draw(st.sampled_from(names))
        lowered = _lower_fact(before[place], name, data.draw(st.floats(0.2, 1.0, exclude_min=True)))
    after = judged([*before[:place], lowered, *before[place + 1 :]], scheme)
    for code, route in routes(judged(before, scheme)).items():
        if route is not Route.INTERVIEW:
            assert routes(after)[code] is not Route.INTERVIEW


def _lower_kind(one: Document) -> Document:
    return replace(one, kind_confidence=one.kind_confidence / 2)


def _lower_fact(one: Document, name: str, to: float) -> Document:
    fact = one.facts[name]
    return replace(one, facts={**one.facts, name: replace(fact, confidence=min(fact.confidence, max(to, 0.21)))})


@SETTINGS
@given(MANY, EITHER)
def test_nobody_gets_interview_without_a_paper_surely_in_their_name(some: list[dict[str, Any]], scheme: str) -> None:
    given_papers = documents(some)
    if Route.INTERVIEW in routes(judged(given_papers, scheme)).values():
        floor = SCHEMES[scheme].floors.fact
        assert any(
            one.fact("holder").sure(floor) and compare(NAME, str(one.fact("holder").value)).likeness is Likeness.SAME
            for one in given_papers
        )


@SETTINGS
@given(MANY, EITHER)
def test_review_always_asks_and_nothing_else_does(some: list[dict[str, Any]], scheme: str) -> None:
    result = judged(documents(some), scheme)
    asked = {code for question in result.questions for code in question.changes}
    assert asked == {unit.code for unit in result.units if unit.route is Route.REVIEW}


@SETTINGS
@given(MANY, EITHER, st.sampled_from(["id", "en"]))
def test_every_judgement_has_words_and_none_says_who_is_competent(
    some: list[dict[str, Any]], scheme: str, language: str
) -> None:
    given_papers: Portfolio = portfolio(documents(some), unread=("rusak.pdf",))
    answer = candidate_answer(judge(given_papers, SCHEMES[scheme], ON), given_papers, SCHEMES[scheme], ON, language)
    said = [reason["text"] for unit in answer["units"] for reason in unit["because"]]
    said += [sentence for unit in answer["units"] for sentence in unit["would_settle"]]
    said += [asked["text"] for asked in (*answer["questions"], *answer["interview_questions"], *answer["alerts"])]
    words = " ".join(said).lower().replace(".", " ").split()
    assert "kompeten" not in words
    assert "competent" not in words
    assert all(said)


def test_the_kinds_of_the_papers_above_exist() -> None:
    assert {Kind(kind) for kind in TITLES} <= set(Kind)
