"""The heart: what a portfolio shows under a scheme on a day. Pure, and always the same for the same input."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from rules.admission import admit
from rules.alerts import alerts, shared_numbers
from rules.aspects import document_judgement
from rules.enough import additions
from rules.evidence import Case, Sightings
from rules.identity import person_of
from rules.judgement import ROUTE, Judgement, Question, Route, UnitJudgement
from rules.paper import Portfolio
from rules.reasons import lacking, shown
from rules.requirement import need_tree
from rules.scheme import Need, Scheme, Unit, depends_on_unit
from rules.verdict import NO, UNCLEAR, Finding, Group, Key, Tree, Verdict, any_of, fewest, leaves
from rules.word_of_person import NOBODY_SPOKE, Settlements


def judge(portfolio: Portfolio, scheme: Scheme, on: date, said: Settlements = NOBODY_SPOKE) -> Judgement:
    """Routes by unit, V A T M by paper, admission, questions and alerts; `said` are people's own verdicts."""
    case = case_of(portfolio, scheme, on, said)
    trees = [_unit_tree(unit, case) for unit in scheme.units]
    asked = fewest(trees)
    units = tuple(
        _unit(unit, tree, asked.get(place, frozenset()), case)
        for place, (unit, tree) in enumerate(zip(scheme.units, trees, strict=True))
    )
    return Judgement(
        scheme=scheme.id,
        on=on,
        route=_route(units),
        units=units,
        documents=tuple(document_judgement(paper, case) for paper in portfolio.documents),
        admission=admit(scheme, case),
        questions=_questions(units),
        interview=_interview(units),
        alerts=alerts(portfolio, case.person, on, scheme.floors.fact, scheme.cues),
        problems=tuple((file.file, file.problem) for file in portfolio.files if file.problem),
    )


def routes(
    portfolio: Portfolio, scheme: Scheme, on: date, said: Settlements = NOBODY_SPOKE, seen: Sightings | None = None
) -> dict[str, Route]:
    """By unit, what `judge` says of its route and nothing beside it: for judging thousands at once.

    `seen` is shared by those who judge one portfolio under several schemes: what a paper speaks of is looked for once.
    """
    case = replace(case_of(portfolio, scheme, on, said), brief=True, seen={} if seen is None else seen)
    alike: dict[Need, Verdict] = {}
    found: dict[str, Route] = {}
    for unit in scheme.units:
        need = unit.shown_by
        if need is None or depends_on_unit(need, scheme):
            found[unit.code] = ROUTE[_unit_tree(unit, case).holds]
            continue
        if need not in alike:
            alike[need] = _unit_tree(unit, case).holds
        found[unit.code] = ROUTE[alike[need]]
    return found


def case_of(portfolio: Portfolio, scheme: Scheme, on: date, said: Settlements = NOBODY_SPOKE) -> Case:
    """Papers in an order of their own, so that the order of the files changes nothing."""
    papers = tuple(sorted(portfolio.documents, key=lambda paper: (paper.sha256, paper.pages, paper.id)))
    return Case(
        scheme=scheme,
        on=on,
        person=person_of(portfolio.candidate, papers, scheme.floors.kind),
        documents=papers,
        unread=tuple(
            said.apply(_unread(file.file, file.problem.code))
            for file in sorted(portfolio.files, key=lambda file: file.file)
            if file.problem
        ),
        shared_numbers=shared_numbers(papers, scheme.floors.fact),
        said=said,
    )


def _unread(file: str, problem: str) -> Finding:
    """SRC-01: silence is never absence: a file that nobody could read may hold what is missing."""
    return Finding("SRC-01", "file_unread", UNCLEAR, {"file": file, "problem": problem}, file, "file")


def _unit_tree(unit: Unit, case: Case) -> Group:
    if unit.shown_by is None:
        return any_of([], "practice_demanded")
    return need_tree(unit.shown_by, unit, case)


def _unit(unit: Unit, tree: Tree, ask: frozenset[Key], case: Case) -> UnitJudgement:
    because = lacking(tree, unit.shown_by) if tree.holds is NO else shown(tree, ask)
    would_settle = additions(unit.shown_by, unit, case) if tree.holds is NO else ()
    return UnitJudgement(unit.code, unit.title, ROUTE[tree.holds], because, would_settle, ask, tree)


def _route(units: tuple[UnitJudgement, ...]) -> Route:
    routes = {unit.route for unit in units}
    return next((route for route in (Route.REVIEW, Route.PRACTICE) if route in routes), Route.INTERVIEW)


def _questions(units: tuple[UnitJudgement, ...]) -> tuple[Question, ...]:
    """The fewest questions, those that change most units first."""
    findings: dict[Key, Finding] = {}
    changes: dict[Key, list[str]] = {}
    for unit in units:
        for finding in leaves(unit.trace):
            if finding.key in unit.ask and finding.holds is UNCLEAR:
                findings.setdefault(finding.key, finding)
        for key in unit.ask:
            changes.setdefault(key, []).append(unit.code)
    asked = [Question(key[0], key[1], findings[key], tuple(codes)) for key, codes in changes.items()]
    return tuple(sorted(asked, key=lambda question: (-len(question.changes), question.about, question.fact)))


def _interview(units: tuple[UnitJudgement, ...]) -> tuple[Question, ...]:
    """What the ways that count leave to the interview."""
    left: Mapping[Key, tuple[Finding, list[str]]] = {}
    kept = dict(left)
    for unit in units:
        for finding in unit.because:
            if finding.left_to_interview and unit.route is not Route.PRACTICE:
                kept.setdefault(finding.key, (finding, []))[1].append(unit.code)
    return tuple(Question(key[0], key[1], replace(finding), tuple(codes)) for key, (finding, codes) in kept.items())
