"""Portfolios drawn from a seed and judged by the real rules: one more paper must never make a route worse."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rules.judge import routes
from rules.judgement import Route
from rules.paper import Document, Fact, Portfolio
from rules.proof_papers import flawless, uses
from rules.scheme import Paper, Scheme, Unit, papers_in
from rules.sketch import ON, portfolio

Routes = Callable[[Portfolio, Scheme, date], Mapping[str, Route]]
WORSE_TO_BETTER = (Route.PRACTICE, Route.REVIEW, Route.INTERVIEW)
MOST_PAPERS = 4
UNSURE = 0.4
STRANGER = "Bambang Kuncoro"


@dataclass(frozen=True, slots=True)
class Sort:
    """A paper that the scheme asks for, and for which unit."""

    wanted: Paper
    unit: Unit | None


@dataclass(frozen=True, slots=True)
class Made:
    """A drawn paper, and what is wrong with it; "" for nothing."""

    document: Document
    wanted: str
    flaw: str


@dataclass(frozen=True, slots=True)
class Worse:
    """A portfolio that fares worse with one more paper."""

    before: tuple[Made, ...]
    more: Made
    unit: str
    was: Route
    became: Route


@dataclass(frozen=True, slots=True)
class Drawn:
    """`routes`: which routes some portfolio had, by unit."""

    portfolios: int
    routes: Mapping[str, frozenset[Route]]
    worse: Worse | None = None


def _old(made: Document) -> Document:
    return with_fact(made, "issue_date", ON - timedelta(days=6000), 0.95)


def _unsure(made: Document) -> Document:
    return with_fact(made, "issue_date", made.fact("issue_date").value, UNSURE)


def _strange(made: Document) -> Document:
    return with_fact(made, "holder", STRANGER, 0.95)


def _nameless(made: Document) -> Document:
    return replace(made, facts={name: fact for name, fact in made.facts.items() if name != "holder"})


def _doubtful(made: Document) -> Document:
    return replace(made, kind_confidence=UNSURE)


FLAWS: Mapping[str, Callable[[Document], Document]] = {
    "": lambda made: made, "old": _old, "date_unsure": _unsure, "stranger": _strange, "nameless": _nameless,
    "kind_unsure": _doubtful,
}


def with_fact(made: Document, name: str, value: object, confidence: float) -> Document:
    fact = replace(made.fact(name), value=value, confidence=confidence)  # type: ignore[arg-type]
    assert isinstance(fact, Fact)
    return replace(made, facts={**made.facts, name: fact})


def draw(scheme: Scheme, number: int, seed: int = 1, judged_by: Routes = routes) -> Drawn:
    """`number` portfolios, each with and without its last paper."""
    dice = random.Random(seed)
    sorts = [Sort(scheme.papers[wants.paper], unit) for need, unit in uses(scheme) for wants in papers_in(need)]
    seen: dict[str, set[Route]] = {unit.code: set() for unit in scheme.units}
    for done in range(number):
        some = list(drawn(dice, sorts, scheme))
        before = judged_by(portfolio([one.document for one in some[:-1]]), scheme, ON)
        after = judged_by(portfolio([one.document for one in some]), scheme, ON)
        for code, route in after.items():
            seen[code] |= {route, before[code]}
            if WORSE_TO_BETTER.index(route) < WORSE_TO_BETTER.index(before[code]):
                return Drawn(done + 1, _kept(seen), Worse(tuple(some[:-1]), some[-1], code, before[code], route))
    return Drawn(number, _kept(seen))


def _kept(seen: Mapping[str, set[Route]]) -> Mapping[str, frozenset[Route]]:
    return {code: frozenset(some) for code, some in seen.items()}


def drawn(dice: random.Random, sorts: Sequence[Sort], scheme: Scheme) -> Iterator[Made]:
    """One to five papers: half of them flawless."""
    for place in range(1, dice.randint(1, MOST_PAPERS + 1) + 1):
        sort = dice.choice(sorts)
        flaw = dice.choice([*FLAWS, *[""] * (len(FLAWS) - 1)])
        made = flawless(sort.wanted, dice.choice(sort.wanted.kinds), sort.unit, scheme, place)
        yield Made(FLAWS[flaw](made), sort.wanted.id, flaw)
