"""A scheme's requirement over a whole portfolio, as a tree of findings."""

from __future__ import annotations

from itertools import combinations

from rules.evidence import Case
from rules.paper import Document
from rules.same import different
from rules.scheme import Need, Paper, Unit, Wants
from rules.verdict import NO, Finding, Group, Tree, all_of, any_of, at_least

MOST_TO_PAIR = {2: 80, 3: 24}  # papers of one sort, by how many are wanted; beyond, the surest ones are paired
MOST_TO_GROUP = 16


def need_tree(need: Need, unit: Unit | None, case: Case) -> Group:
    if isinstance(need, Wants):
        return _papers_tree(case.scheme.papers[need.paper], need.count, unit, case)
    return at_least(need.needed, (need_tree(part, unit, case) for part in need.parts), "need")


def _papers_tree(wanted: Paper, count: int, unit: Unit | None, case: Case) -> Group:
    """`count` different papers of the sort; a file that nobody could read may hold them."""
    label = f"paper:{wanted.id}"
    trees = [(paper, case.paper_tree(paper, wanted, unit)) for paper in case.documents]
    if count == 1:
        return any_of([*(tree for _, tree in trees), *case.unread], label)
    hopeful = sorted(
        (pair for pair in trees if pair[1].holds is not NO), key=lambda pair: (pair[1].holds != "yes", pair[0].id)
    )
    some_of = hopeful[: MOST_TO_PAIR.get(count, MOST_TO_GROUP)]
    sets: list[Tree] = [_different_papers(some, label, case) for some in combinations(some_of, count)]
    return any_of([*sets, *case.unread], label)


def _different_papers(some: tuple[tuple[Document, Group], ...], label: str, case: Case) -> Group:
    """These very papers, each good, and no two of them the same."""
    pairs = [case.said.apply(_apart(one, other)) for (one, _), (other, _) in combinations(some, 2)]
    return all_of([*(tree for _, tree in some), *pairs], f"{label}:different")


def _apart(one: Document, other: Document) -> Finding:
    """SUF-05: two papers, not one paper twice."""
    verdict = different(one, other)
    code = {"yes": "different_papers", "no": "same_paper"}.get(verdict, "perhaps_same_paper")
    return Finding(
        "SUF-05", code, verdict, {"one": one.id, "other": other.id}, other.id, f"same_as {one.id}", other.pages[0]
    )
