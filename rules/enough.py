"""What would be enough: the smallest additions of papers that would show a unit."""

from __future__ import annotations

from itertools import combinations, product

from rules.evidence import Case
from rules.judgement import Addition
from rules.requirement import need_tree
from rules.scheme import AtLeast, Need, Unit, Wants
from rules.verdict import YES

KEPT = 12  # ways kept at each step


def additions(need: Need | None, unit: Unit, case: Case) -> tuple[Addition, ...]:
    """All smallest sets of new, flawless papers that would make the need yes; () where no paper can. A doubtful paper
    counts for nothing here: a flawless one beside it settles the matter without a question."""
    if need is None:
        return ()
    ways = _missing(need, unit, case)
    least = min((_size(way) for way in ways), default=0)
    return tuple(way for way in ways if _size(way) == least and least > 0)


def _size(addition: Addition) -> int:
    return sum(count for _, count in addition)


def _missing(need: Need, unit: Unit, case: Case) -> list[Addition]:
    if isinstance(need, Wants):
        missing = need.count - _good(need, unit, case)
        return [((need.paper, missing),)] if missing > 0 else [()]
    assert isinstance(need, AtLeast)
    options = [_missing(part, unit, case) for part in need.parts]
    ways = dict.fromkeys(_merged(chosen) for some in combinations(options, need.needed) for chosen in product(*some))
    return sorted(ways, key=lambda way: (_size(way), way))[:KEPT] if need.needed > 1 else sorted(ways, key=_size)[:KEPT]


def _good(need: Wants, unit: Unit, case: Case) -> int:
    """How many different good papers of the sort there are already, up to the count wanted."""
    for count in range(need.count, 0, -1):
        if need_tree(Wants(need.paper, count), unit, case).holds is YES:
            return count
    return 0


def _merged(parts: tuple[Addition, ...]) -> Addition:
    """One addition of all of them; a paper asked for in two places is added once, as often as the greater asks."""
    most: dict[str, int] = {}
    for paper, count in (pair for part in parts for pair in part):
        most[paper] = max(most.get(paper, 0), count)
    return tuple(sorted(most.items()))
