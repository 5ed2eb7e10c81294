"""What people said stays with its page when pages are cut, joined, turned and put back: the rules of it alone."""
from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.arranging import Arranged, Leaf, Paper, Placed, identity, machine_papers, papers_after
from rules.following import answer_follows, follow, papers_of, turned, with_just_these
from rules.paper import Fact, ReadFile
from rules.word_of_person import Correction
from tests.rules.portfolios import NAME, paper, portfolio

FILE, BOX = "bundel.pdf", (0.1, 0.2, 0.3, 0.25)
BUNDLE = paper("training_certificate", file=FILE, pages=(1, 2, 3), holder=NAME)
WHOLE = BUNDLE.id
FILES = (ReadFile(FILE, BUNDLE.sha256, 3, None, (BUNDLE,)),)


def of(*pages: int, turns: int = 0) -> Paper:
    return tuple(Placed(Leaf(FILE, page), turns) for page in pages)


def name(paper: Paper) -> str:
    return identity(paper, machine_papers(FILES))


def heard(words: list[Correction], *arranged: tuple[Paper, ...]) -> dict[tuple[str, str], Correction]:
    return {(one.document, one.fact): one for one in follow(papers_of(FILES, [*map(Arranged, arranged)]), words)}


def said(fact: str, value: str | bool | None, page: int | None, document: str = WHOLE) -> Correction:
    return Correction(document, fact, value, page, BOX if page else None)


def test_a_fact_on_page_three_stays_with_the_paper_of_page_three() -> None:
    found = heard([said("holder", NAME, 3)], (of(1), of(2), of(3)))
    assert found == {(name(of(3)), "holder"): Correction(name(of(3)), "holder", NAME, 3, BOX)}


def test_what_was_said_of_a_part_comes_back_to_the_whole() -> None:
    found = heard([said("number", "7", 2, name(of(2)))], (of(1), of(2, 3)), (of(2), of(3)), (of(1, 2, 3),))
    assert found == {(WHOLE, "number"): Correction(WHOLE, "number", "7", 2, BOX)}


@pytest.mark.parametrize("word", [
    said("kind", "award", 1), said("holder", NAME, None), said("stamp", False, 3)])
def test_what_was_said_of_the_whole_is_said_of_no_part_but_that_nothing_is_there(word: Correction) -> None:
    found = heard([word], (of(1), of(2, 3)))
    assert bool(found) == (word.fact == "stamp")
    assert list(heard([word], (of(1), of(2, 3)), (of(2, 3, 1),))) == [(name(of(2, 3, 1)), word.fact)]


def test_that_a_page_bears_no_stamp_is_not_said_of_the_page_that_comes_to_it() -> None:
    found = heard([said("stamp", False, 2, name(of(2)))], (of(1), of(2), of(3)), (of(2, 3),))
    assert found == {}
    assert heard([said("stamp", True, 2, name(of(2)))], (of(1), of(2), of(3)), (of(2, 3),)) != {}


def test_two_papers_with_two_names_are_no_paper_with_one_of_them() -> None:
    """Joined they ask; once somebody says it of the whole, that counts."""
    cut, joined = (of(1), of(2), of(3)), (of(2, 3),)
    both = [said("holder", NAME, 2, name(of(2))), said("holder", "Orang Lain", 3, name(of(3)))]
    thing = name(of(2, 3)), "holder"
    assert heard(both, cut, joined)[thing].value is None
    assert heard([*both, said("holder", NAME, 2, thing[0])], cut, joined)[thing].value == NAME
    same = [both[0], said("holder", NAME, 3, name(of(3)))]
    assert heard(same, cut, joined)[thing].value == NAME


def test_the_place_turns_with_the_page() -> None:
    found = heard([said("holder", NAME, 3)], (of(1, 2), of(3, turns=1)))
    assert next(iter(found.values())).box == pytest.approx((0.2, 0.7, 0.25, 0.9))
    assert turned(BOX, 4) == pytest.approx(BOX)
    assert turned(turned(BOX, 1), 3) == pytest.approx(BOX)


def test_an_answer_follows_only_to_the_same_reading() -> None:
    """A yes to a name is a yes to what stood there, and to no other name."""
    papers = papers_of(FILES, [Arranged((of(1, 2), of(3)))])

    def settled(**facts: Fact) -> str | None:
        part = replace(paper("award", file=FILE, pages=(3,)), id=name(of(3)), facts=facts)
        return answer_follows(papers, portfolio([part]), WHOLE, "holder", 3, BOX)

    assert settled(holder=Fact(NAME, 0.5, 3, BOX)) == name(of(3))
    assert settled(holder=Fact(NAME, 0.5, 3, (0.1, 0.6, 0.3, 0.65))) is None
    assert settled() is None
    assert with_just_these(papers, WHOLE) is None


ARRANGED = st.permutations([1, 2, 3]).flatmap(lambda order: st.tuples(st.just(order), st.sets(
    st.sampled_from([1, 2])), st.lists(st.integers(0, 3), min_size=3, max_size=3))).map(
        lambda drawn: cut(of(*drawn[0]), drawn[1], drawn[2]))
SAID = st.builds(lambda fact, value, page: said(fact, value, page), st.sampled_from(["holder", "number", "stamp"]),
                 st.sampled_from(["a", "b"]), st.sampled_from([1, 2, 3]))


def cut(pages: Paper, cuts: set[int], turns: list[int]) -> tuple[Paper, ...]:
    placed = [Placed(one.leaf, turn) for one, turn in zip(pages, turns, strict=True)]
    edges = [0, *sorted(cuts), 3]
    return tuple(tuple(placed[begin:end]) for begin, end in pairwise(edges))


@settings(max_examples=150)
@given(st.lists(SAID, max_size=6), st.lists(ARRANGED, min_size=1, max_size=4))
def test_words_stand_by_where_pages_lie_and_not_by_how_they_came_there(
        words: list[Correction], arranged: list[tuple[Paper, ...]]) -> None:
    by_detours, at_once = heard(words, *arranged), heard(words, arranged[-1])
    assert by_detours == at_once
    back = heard(words, *arranged, (of(1, 2, 3),))
    assert back == {(one.document, one.fact): one for one in words}
    now = {name(one): one for one in papers_after(FILES, [*map(Arranged, arranged)])}
    for (document, _), word in by_detours.items():
        assert word.value is None or any(placed.leaf.page in {one.page for one in words} for placed in now[document])
