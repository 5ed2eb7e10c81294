"""What can be shown of a requirement without any paper: all that its leaves can say is tried out.

A leaf is one sort of paper, wanted so many times; it says yes, no or unclear. Small requirements are searched through,
larger ones by draws from a seed. Leaves are not free of each other: three photos are also two, and an SMA diploma is
also one of SD; what no portfolio can say is not tried.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from rules.scheme import LEVELS, AtLeast, Holder, Need, Paper, Scheme, Wants, papers_in
from rules.verdict import NO, UNCLEAR, YES, Verdict, count

ORDER = (NO, UNCLEAR, YES)
MOST_WHOLE = 20_000  # combinations of three that are searched whole: nine leaves; twenty thousand take half a second
DRAWS = 4_000  # of a larger requirement
Said = Mapping[Wants, Verdict]
Weigh = Callable[[int, Iterable[Verdict]], Verdict]
"""At least n of these verdicts."""
Path = tuple[int, ...]
"""Which part of which part: (1, 0) is the first part of the second."""


@dataclass(frozen=True, slots=True)
class Example:
    """A combination of answers that shows a fault, and which leaf was raised to see it."""

    said: Said
    raised: Wants | None = None


@dataclass(frozen=True, slots=True)
class Searched:
    """What was found of one requirement. `whole`: nothing was left untried."""

    tried: int
    whole: bool
    no_route: Example | None = None
    worse: Example | None = None
    never: tuple[Path, ...] = ()
    """Parts that change nothing, whatever they say."""


def search(need: Need, scheme: Scheme, seed: int = 1, weigh: Weigh = count) -> Searched:
    leaves = tuple(dict.fromkeys(papers_in(need)))
    above = {one: [other for other in leaves if other != one and implies(one, other, scheme)] for one in leaves}
    whole = len(ORDER) ** len(leaves) <= MOST_WHOLE
    combinations = list(possible(leaves, above, seed, whole))
    no_route = next((Example(said) for said in combinations if not ends(need, said, weigh)), None)
    worse = next((example for said in combinations if (example := lowered(need, said, above, weigh))), None)
    return Searched(len(combinations), whole, no_route, worse, tuple(never(need, combinations, weigh)))


def possible(
    leaves: tuple[Wants, ...], above: Mapping[Wants, list[Wants]], seed: int, whole: bool
) -> Iterator[dict[Wants, Verdict]]:
    """All combinations, or draws; without those that no portfolio can give."""
    dice = random.Random(seed)
    drawn = product(ORDER, repeat=len(leaves)) if whole else (
        tuple(dice.choices((ORDER, (NO, YES))[draw % 2], k=len(leaves))) for draw in range(DRAWS))
    for verdicts in drawn:
        said = dict(zip(leaves, verdicts, strict=True))
        if not whole:
            said = lifted(said, above)
        if all(rank(said[other]) >= rank(said[one]) for one in leaves for other in above[one]):
            yield said


def lifted(said: dict[Wants, Verdict], above: Mapping[Wants, list[Wants]]) -> dict[Wants, Verdict]:
    """Each leaf at least as sure as those that imply it."""
    for one in sorted(said, key=lambda leaf: -rank(said[leaf])):
        for other in above[one]:
            said[other] = max(said[other], said[one], key=rank)
    return said


def rank(verdict: Verdict) -> int:
    return ORDER.index(verdict)


def value(need: Need, said: Said, weigh: Weigh = count, forced: Mapping[Path, Verdict] | None = None,
          path: Path = ()) -> Verdict:
    """What the requirement says; a part whose path is in `forced` says that instead."""
    if forced and path in forced:
        return forced[path]
    if isinstance(need, Wants):
        return said[need]
    assert isinstance(need, AtLeast)
    return weigh(need.needed, [value(part, said, weigh, forced, (*path, place))
                               for place, part in enumerate(need.parts)])


def ends(need: Need, said: Said, weigh: Weigh) -> bool:
    """A route for every combination, and a doubt only where its answers can still lead both ways."""
    now = value(need, said, weigh)
    if now is not UNCLEAR:
        return now in (YES, NO)
    good = {leaf: YES if verdict is UNCLEAR else verdict for leaf, verdict in said.items()}
    bad = {leaf: NO if verdict is UNCLEAR else verdict for leaf, verdict in said.items()}
    return value(need, good, weigh) is YES and value(need, bad, weigh) is NO


def lowered(need: Need, said: Said, above: Mapping[Wants, list[Wants]], weigh: Weigh) -> Example | None:
    """A leaf that says more, with a route that is worse."""
    before = rank(value(need, said, weigh))
    for leaf, verdict in said.items():
        if verdict is YES:
            continue
        better = lifted({**said, leaf: ORDER[rank(verdict) + 1]}, above)
        if rank(value(need, better, weigh)) < before:
            return Example(said, leaf)
    return None


def never(need: Need, combinations: list[dict[Wants, Verdict]], weigh: Weigh) -> Iterator[Path]:
    """The outermost parts that could say yes, or no, for ever without changing anything."""
    plain = [(said, value(need, said, weigh)) for said in combinations if UNCLEAR not in said.values()]
    dead: list[Path] = []
    for path in paths(need):
        if any(path[:len(one)] == one for one in dead):
            continue
        if any(all(value(need, said, weigh, {path: says}) is now for said, now in plain) for says in (NO, YES)):
            dead.append(path)
            yield path


def paths(need: Need, path: Path = ()) -> Iterator[Path]:
    """Of all parts, the outer before the inner; not of the whole."""
    if isinstance(need, Wants):
        return
    assert isinstance(need, AtLeast)
    for place, part in enumerate(need.parts):
        yield (*path, place)
        yield from paths(part, (*path, place))


def part_at(need: Need, path: Path) -> Need:
    for place in path:
        assert isinstance(need, AtLeast)
        need = need.parts[place]
    return need


def implies(one: Wants, other: Wants, scheme: Scheme) -> bool:
    """Whether papers that are good for the one are always good for the other."""
    if one.count < other.count:
        return False
    left = {leaf for paper, leaf in scheme.interview_only if paper == one.paper}
    left_too = {leaf for paper, leaf in scheme.interview_only if paper == other.paper}
    return one.paper == other.paper or (
        left <= left_too and narrower(scheme.papers[one.paper], scheme.papers[other.paper]))


def narrower(one: Paper, other: Paper) -> bool:
    """Whatever is good enough for `one` is for `other`: no kind, word or bound of it is left out there."""
    numbers = ((one.min_hours, other.min_hours), (one.min_years, other.min_years),
               (_level(one), _level(other)), (_youth(one), _youth(other)))
    flags = ((one.names_unit, other.names_unit), (one.valid_on_date, other.valid_on_date), (one.won, other.won),
             (one.holder is Holder.REQUIRED, other.holder is Holder.REQUIRED))
    return (
        set(one.kinds) <= set(other.kinds) and other.topic in (None, one.topic)
        and all(bound is None or (mine is not None and mine >= bound) for mine, bound in numbers)
        and all(mine or not asked for mine, asked in flags)
    )


def _level(paper: Paper) -> int | None:
    return LEVELS.index(paper.min_level) if paper.min_level else None


def _youth(paper: Paper) -> int | None:
    """The fewer years old a paper may be, the more it asks."""
    return -paper.max_age_years if paper.max_age_years is not None else None
