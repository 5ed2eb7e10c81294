"""Worked cases of a scheme: a portfolio in a few words, and what must come of it. Named by a sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules.answer import candidate_answer
from rules.judge import judge
from rules.judgement import Judgement
from rules.paper import Document, Portfolio
from rules.scheme import Scheme
from rules.sketch import NAME, ON, paper, portfolio

Json = dict[str, Any]
Case = Mapping[str, Any]
"""`case` (its sentence), `papers`, and what is wanted: `route`, `routes`, `questions`, `alerts`, `verdicts`,
`would_settle`, `interview`, `admission`. `candidate`, `unread` and `on` (a date) where they matter."""
Judge = Callable[[Portfolio, Scheme, date], Judgement]
LETTER = {"yes": "y", "no": "n", "unclear": "?"}
ASPECTS = ("valid", "authentic", "current", "sufficient")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a case; no faults: as it was wanted."""

    case: str
    routes: Mapping[str, str]
    faults: tuple[str, ...]


def run(case: Case, scheme: Scheme, judged_by: Judge = judge) -> Outcome:
    """Judge the case as any portfolio is judged, and hold it against what is wanted."""
    known = dict(case.get("candidate", {"name": NAME}))
    papers = [_paper(place, given, known["name"]) for place, given in enumerate(case["papers"], start=1)]
    given, on = portfolio(papers, unread=case.get("unread", ()), **known), case.get("on", ON)
    answer = candidate_answer(judged_by(given, scheme, on), given, scheme, on)
    routes = {unit["code"]: unit["route"] for unit in answer["units"]}
    faults = (*_routes(case, routes), *_questions(case, answer, papers), *_verdicts(case, answer), *_rest(case, answer),
              *_admission(case, answer))
    return Outcome(case["case"], routes, faults)


def _paper(place: int, given: Case, name: str) -> Document:
    """A paper is the candidate's own unless the case says whose it is; a photo bears no name."""
    fields = {"holder": name, **given}
    if fields["holder"] is None or (given["kind"] == "product_photo" and "holder" not in given):
        del fields["holder"]
    return paper(fields.pop("kind"), place, **fields)


def _routes(case: Case, routes: Mapping[str, str]) -> Iterator[str]:
    """Units that went wrong in one way are told together."""
    wanted = dict.fromkeys(routes, case["route"]) if "route" in case else {}
    wrong: dict[tuple[str, str], list[str]] = {}
    for code, route in {**wanted, **case.get("routes", {})}.items():
        if routes.get(code) != route:
            wrong.setdefault((routes.get(code, "tidak ada"), route), []).append(code)
    for (got, route), codes in wrong.items():
        yield f"{', '.join(codes)}: {got}, bukan {route}"


def _questions(case: Case, answer: Json, papers: list[Document]) -> Iterator[str]:
    asked = {(one["about"], one["fact"]) for one in answer["questions"]}
    if "questions" in case:
        wanted = {(papers[about - 1].id if isinstance(about, int) else about, fact)
                  for about, fact in case["questions"]}
        if asked != wanted:
            yield f"pertanyaan {_listed(asked)}, bukan {_listed(wanted)}"
    if answer["route"] == "review" and not asked:
        yield "perlu ditinjau tanpa pertanyaan"


def _listed(pairs: set[tuple[str, str]]) -> str:
    return ", ".join(f"{about} {fact}" for about, fact in sorted(pairs)) or "tidak ada"


def _verdicts(case: Case, answer: Json) -> Iterator[str]:
    for place, letters in case.get("verdicts", {}).items():
        seen = "".join(LETTER[answer["documents"][place - 1][name]["verdict"]] for name in ASPECTS)
        if any(letter not in ("-", got) for letter, got in zip(letters, seen, strict=True)):
            yield f"bukti {place}: VATM {seen}, bukan {letters}"


def _rest(case: Case, answer: Json) -> Iterator[str]:
    alerts, left = ({one["code"] for one in answer["alerts"]}, {one["fact"] for one in answer["interview_questions"]})
    settle = [sentence for unit in answer["units"][:1] for sentence in unit["would_settle"]]
    for code in case.get("alerts", ()):
        if code not in alerts:
            yield f"tidak ada peringatan {code}"
    for fact in case.get("interview", ()):
        if fact not in left:
            yield f"wawancara tidak menanyakan {fact}"
    for words in case.get("would_settle", ()):
        if not any(words in sentence for sentence in settle):
            yield f"yang cukup tidak menyebut “{words}”"


def _admission(case: Case, answer: Json) -> Iterator[str]:
    wanted = dict(case.get("admission", {}))
    seen = {"status": answer["admission"]["status"]}
    seen |= {item["id"]: item["status"] for item in answer["admission"]["items"]}
    for name, status in wanted.items():
        if seen.get(name) != status:
            yield f"FR.APL.01 {name}: {seen.get(name, 'tidak ada')}, bukan {status}"
