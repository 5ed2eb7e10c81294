"""Kleene's logic, and the fewest questions checked against trying all of them."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from rules.verdict import (
    NO,
    UNCLEAR,
    YES,
    Finding,
    Tree,
    Verdict,
    all_of,
    any_of,
    at_least,
    count,
    fewest,
    leaves,
    ways_to_yes,
)

VERDICTS = st.sampled_from([YES, NO, UNCLEAR])


def leaf(verdict: Verdict, name: str = "a", left: bool = False) -> Finding:
    return Finding("T-01", "own", verdict, document=name, fact="holder", left_to_interview=left)


LEAVES = st.builds(leaf, VERDICTS, st.sampled_from("abcdef"))
TREES: st.SearchStrategy[Tree] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, min_size=1, max_size=3).flatmap(
        lambda parts: st.integers(1, len(parts)).map(lambda needed: at_least(needed, parts))
    ),
    max_leaves=7,
)


def answered(tree: Tree, yes: frozenset[tuple[str, str]], rest: Verdict) -> Verdict:
    """The tree's verdict once some doubts are answered yes and the rest as given."""
    if isinstance(tree, Finding):
        return tree.holds if tree.holds is not UNCLEAR else YES if tree.key in yes else rest
    return count(tree.needed, (answered(part, yes, rest) for part in tree.parts))


def test_and_is_no_with_one_no_and_unclear_without_certainty() -> None:
    assert all_of([leaf(YES), leaf(NO), leaf(UNCLEAR)]).holds is NO
    assert all_of([leaf(YES), leaf(UNCLEAR)]).holds is UNCLEAR
    assert all_of([]).holds is YES


def test_or_is_yes_with_one_yes_and_no_without_any_chance() -> None:
    assert any_of([leaf(YES), leaf(NO), leaf(UNCLEAR)]).holds is YES
    assert any_of([leaf(NO), leaf(UNCLEAR)]).holds is UNCLEAR
    assert any_of([]).holds is NO


def test_what_the_interview_settles_holds_nothing_back_but_a_no_stays_a_no() -> None:
    assert any_of([leaf(UNCLEAR, left=True)]).holds is YES
    assert any_of([leaf(NO, left=True)]).holds is NO


@given(TREES)
def test_unclear_means_that_the_answers_can_still_go_either_way(tree: Tree) -> None:
    doubts = frozenset(finding.key for finding in leaves(tree) if finding.holds is UNCLEAR)
    best, worst = answered(tree, doubts, YES), answered(tree, frozenset(), NO)
    assert (best, worst) == {YES: (YES, YES), NO: (NO, NO), UNCLEAR: (YES, NO)}[tree.holds]


@given(TREES)
def test_the_questions_settle_it_and_no_smaller_set_does(tree: Tree) -> None:
    if tree.holds is not UNCLEAR:
        assert ways_to_yes(tree) == ([frozenset()] if tree.holds is YES else [])
        return
    asked = fewest([tree])[0]
    assert answered(tree, asked, UNCLEAR) is YES
    doubts = sorted({finding.key for finding in leaves(tree) if finding.holds is UNCLEAR})
    fewer = (frozenset(some) for some in combinations(doubts, len(asked) - 1))
    assert all(answered(tree, some, UNCLEAR) is not YES for some in fewer)


@given(TREES, LEAVES)
def test_a_way_more_never_lowers_an_alternative(tree: Tree, more: Finding) -> None:
    order = (NO, UNCLEAR, YES)
    assert order.index(any_of([tree, more]).holds) >= order.index(tree.holds)


def test_a_question_already_asked_for_one_unit_is_taken_again_for_the_next() -> None:
    both = any_of([leaf(UNCLEAR, "a"), leaf(UNCLEAR, "b")])
    only_b = any_of([leaf(UNCLEAR, "b")])
    asked = fewest([only_b, both])
    assert asked[0] | asked[1] == {("b", "holder")}
