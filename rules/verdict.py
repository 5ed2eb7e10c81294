"""Three-valued logic (Kleene) over findings, and the fewest questions that settle a doubt.

A tree is a finding or a group "at least n of these parts". Trees only grow towards yes: no part can make
a whole worse, so more evidence never lowers a verdict, and a doubt can always still end either way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import combinations, product

from rules.paper import Box


class Verdict(StrEnum):
    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


YES, NO, UNCLEAR = Verdict.YES, Verdict.NO, Verdict.UNCLEAR

Word = str | int | date | None
Key = tuple[str, str]
"""What a person can be asked about: (document id or file name, fact)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule applied to one paper: the leaf of every trace. `code` and `values` make the sentence (wording)."""

    rule: str
    code: str
    verdict: Verdict
    values: Mapping[str, Word] = field(default_factory=dict)
    document: str = ""
    fact: str = ""
    page: int | None = None
    box: Box | None = None
    seen: Word = None
    """The value that the rule saw, and the bound that it used; None where there is none."""
    bound: Word = None
    left_to_interview: bool = False
    """The scheme says that only the interview can settle this: a doubt here does not hold a route back."""
    machine: Verdict | None = None
    """The verdict that the rule itself gave, where a person's stands in its place."""

    @property
    def key(self) -> Key:
        return (self.document, self.fact)

    @property
    def holds(self) -> Verdict:
        """The verdict as the route sees it."""
        return YES if self.left_to_interview and self.verdict is UNCLEAR else self.verdict


@dataclass(frozen=True, slots=True)
class Group:
    """At least `needed` of `parts`. `label` names the part of the scheme it stands for, such as "paper:training"."""

    label: str
    needed: int
    parts: tuple[Tree, ...]
    holds: Verdict


Tree = Finding | Group


def count(needed: int, verdicts: Iterable[Verdict]) -> Verdict:
    """Kleene's "at least n": yes once enough are yes, no once even every doubt would not do."""
    all_verdicts = list(verdicts)
    sure = sum(verdict is YES for verdict in all_verdicts)
    possible = sum(verdict is not NO for verdict in all_verdicts)
    if sure >= needed:
        return YES
    return UNCLEAR if possible >= needed else NO


def at_least(needed: int, parts: Iterable[Tree], label: str = "") -> Group:
    kept = tuple(parts)
    return Group(label, needed, kept, count(needed, (part.holds for part in kept)))


def all_of(parts: Iterable[Tree], label: str = "") -> Group:
    kept = tuple(parts)
    return at_least(len(kept), kept, label)


def any_of(parts: Iterable[Tree], label: str = "") -> Group:
    return at_least(1, parts, label)


def both(verdicts: Iterable[Verdict]) -> Verdict:
    """All of them, on bare verdicts."""
    kept = list(verdicts)
    return count(len(kept), kept)


def leaves(tree: Tree) -> Iterable[Finding]:
    if isinstance(tree, Finding):
        yield tree
        return
    for part in tree.parts:
        yield from leaves(part)


BEAM, PER_PART = 24, 6  # sets kept at each step: the fewest stay exact for schemes of the size people write


def ways_to_yes(tree: Tree) -> list[frozenset[Key]]:
    """The smallest sets of doubts which, all answered yes, make the tree yes; [] if nothing can, [∅] if it is yes."""
    if isinstance(tree, Finding):
        return {YES: [frozenset[Key]()], NO: [], UNCLEAR: [frozenset([tree.key])]}[tree.holds]
    options = [ways for part in tree.parts if (ways := ways_to_yes(part))]
    if len(options) < tree.needed:
        return []
    sure = sum(ways[0] == frozenset() for ways in options)
    open_parts = [ways for ways in options if ways[0] != frozenset()]
    missing = max(tree.needed - sure, 0)
    sets = {
        frozenset[Key]().union(*chosen)
        for some in combinations(open_parts[:BEAM], missing)
        for chosen in product(*(ways[:PER_PART] for ways in some))
    }
    return _smallest(sets)


def _smallest(sets: set[frozenset[Key]]) -> list[frozenset[Key]]:
    """The smallest first; none that contains another."""
    kept: list[frozenset[Key]] = []
    for one in sorted(sets, key=lambda keys: (len(keys), sorted(keys))):
        if not any(other <= one for other in kept):
            kept.append(one)
        if len(kept) == BEAM:
            break
    return kept


def fewest(trees: Iterable[Tree]) -> dict[int, frozenset[Key]]:
    """For each doubtful tree, by its place, a smallest set of questions; those asked elsewhere come free."""
    asked: set[Key] = set()
    chosen: dict[int, frozenset[Key]] = {}
    doubtful = [(place, ways_to_yes(tree)) for place, tree in enumerate(trees) if tree.holds is UNCLEAR]
    for place, ways in sorted(doubtful, key=lambda pair: (len(pair[1][0]), pair[0])):
        best = min(ways, key=lambda keys: (len(keys - asked), len(keys), sorted(keys)))
        asked |= best
        chosen[place] = best
    return chosen
