"""What is shown of a scheme before it is published: routes for all, nothing that punishes more evidence, no idle rule.

A fault is shown by an example; without one, `Proof` says what was searched whole and what by draws. It shows what the
scheme says, not whether it is wise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rules.judge import judge, routes
from rules.judgement import Route
from rules.proof_draws import Drawn, Routes, Worse, draw
from rules.proof_papers import Doubt, papers_that_never_count, unlikely_bounds, uses, words_that_never_show
from rules.proof_trees import Example, Searched, Weigh, part_at, search
from rules.scheme import Need, Scheme, Wants
from rules.verdict import count
from rules.worked_case import Case, Judge, Outcome, run

DRAWS = 120


@dataclass(frozen=True, slots=True)
class Part:
    """One requirement, and whom it is for: codes of units that share it, or the item of FR.APL.01."""

    of: str
    need: Need
    searched: Searched


@dataclass(frozen=True, slots=True)
class Proof:
    """With a fault nothing is published; advice is for people to weigh."""

    faults: tuple[Doubt, ...]
    advice: tuple[Doubt, ...]
    parts: tuple[Part, ...]
    drawn: Drawn
    cases: tuple[Outcome, ...]

    @property
    def combinations(self) -> int:
        return sum(part.searched.tried for part in self.parts)

    @property
    def whole(self) -> bool:
        return all(part.searched.whole for part in self.parts)


def prove(
    scheme: Scheme, cases: Sequence[Case] = (), draws: int = DRAWS, seed: int = 1, weigh: Weigh = count,
    routed_by: Routes = routes, judged_by: Judge = judge,
) -> Proof:
    """The last three are what is tried; tests hand in ones with a flaw, and want it found."""
    parts = tuple(Part(of, need, search(need, scheme, seed, weigh)) for of, need in requirements(scheme))
    drawn = draw(scheme, draws, seed, routed_by)
    outcomes = tuple(run(case, scheme, judged_by) for case in cases)
    faults = [*of_parts(parts), *of_draws(drawn), *papers_that_never_count(scheme), *of_cases(outcomes)]
    advice = [*unlikely_bounds(scheme), *words_that_never_show(scheme), *perhaps_idle(parts),
              *without_case(outcomes, scheme)]
    return Proof(once(faults), once(advice), parts, drawn, outcomes)


def once(doubts: Sequence[Doubt]) -> tuple[Doubt, ...]:
    return tuple({(one.code, tuple(one.values.items())): one for one in doubts}.values())


def requirements(scheme: Scheme) -> Iterator[tuple[str, Need]]:
    """Each requirement once, with the units that have it."""
    units: dict[Need, list[str]] = {}
    for need, unit in uses(scheme):
        if unit is not None:
            units.setdefault(need, []).append(unit.code)
    yield from ((", ".join(codes), need) for need, codes in units.items())
    yield from ((f"FR.APL.01 {item.id}", item.need) for item in scheme.admission)


def of_parts(parts: Sequence[Part]) -> Iterator[Doubt]:
    for part in parts:
        if part.searched.no_route:
            yield Doubt("no_route", {"unit": part.of, **example(part.searched.no_route)})
        if part.searched.worse:
            yield Doubt("more_is_worse", {"unit": part.of, **example(part.searched.worse)})
        if part.searched.whole:
            yield from idle("part_never", part)


def perhaps_idle(parts: Sequence[Part]) -> Iterator[Doubt]:
    """Of requirements too large to be searched whole."""
    for part in parts:
        if not part.searched.whole:
            yield from idle("part_perhaps_never", part)


def idle(code: str, part: Part) -> Iterator[Doubt]:
    for path in part.searched.never:
        yield Doubt(code, {"unit": part.of, "part": named(part_at(part.need, path)),
                           "place": ".".join(str(step + 1) for step in path)})


def named(need: Need) -> str:
    """A part by its papers: "pelatihan + surat", "2 dari: …"."""
    if isinstance(need, Wants):
        return f"{need.count} × {need.paper}" if need.count > 1 else need.paper
    inside = [named(part) for part in need.parts]
    if need.needed == len(inside):
        return " + ".join(inside)
    return " / ".join(inside) if need.needed == 1 else f"{need.needed} × ({', '.join(inside)})"


def example(found: Example) -> Mapping[str, str]:
    said = ", ".join(f"{named(leaf)} = {verdict.value}" for leaf, verdict in found.said.items())
    return {"said": said, "raised": named(found.raised) if found.raised else ""}


def of_draws(drawn: Drawn) -> Iterator[Doubt]:
    if drawn.worse:
        yield Doubt("portfolio_worse", in_words(drawn.worse))


def in_words(worse: Worse) -> Mapping[str, str]:
    papers = ", ".join(f"{one.wanted}{f' ({one.flaw})' if one.flaw else ''}" for one in worse.before)
    more = f"{worse.more.wanted}{f' ({worse.more.flaw})' if worse.more.flaw else ''}"
    return {"unit": worse.unit, "papers": papers, "more": more, "was": worse.was.value, "became": worse.became.value}


def of_cases(outcomes: Sequence[Outcome]) -> Iterator[Doubt]:
    for outcome in outcomes:
        if outcome.faults:
            yield Doubt("case_fails", {"case": outcome.case, "faults": "; ".join(outcome.faults)})


def without_case(outcomes: Sequence[Outcome], scheme: Scheme) -> Iterator[Doubt]:
    """Routes of units that papers can show, of which no worked case tells."""
    if not outcomes:
        yield Doubt("no_cases")
        return
    for unit in scheme.units:
        seen = {outcome.routes.get(unit.code) for outcome in outcomes}
        wanted = (Route.INTERVIEW, Route.PRACTICE, Route.REVIEW) if unit.shown_by else (Route.PRACTICE,)
        missing = [route.value for route in wanted if route.value not in seen]
        if missing:
            yield Doubt("route_without_case", {"unit": unit.code, "routes": ", ".join(missing)})
