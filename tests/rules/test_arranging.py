"""Pages are cut, joined and turned by people; no page is ever lost, and the same pages are the same paper."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from rules.arranging import Arranged, Leaf, Paper, Placed, arranged, identity, machine_papers, papers_after
from rules.paper import Candidate, Document, Portfolio, Problem, ReadFile
from tests.rules.portfolios import NAME, paper

BUNDLE = ReadFile("bundel.pdf", "sha-b", 4, None, (
    paper("award", file="bundel.pdf", pages=(1, 2), holder=NAME),
    paper("cv", file="bundel.pdf", number_in_file=2, pages=(3, 4))))
PHOTO = ReadFile("foto.jpg", "sha-f", 1, None, (
    paper("award", file="foto.jpg"), paper("cv", file="foto.jpg", number_in_file=2)))
FILES = (BUNDLE, PHOTO)
LEAVES = [placed.leaf for one in machine_papers(FILES) for placed in one]
WHOLE = Portfolio(Candidate(NAME), FILES)
PENDING = Problem("blocked", "dibaca ulang")


def of(*pages: int, turns: int = 0, file: str = "bundel.pdf") -> Paper:
    return tuple(Placed(Leaf(file, page), turns) for page in pages)


def ids(*words: Arranged) -> list[str]:
    machine = machine_papers(FILES)
    return [identity(one, machine) for one in papers_after(FILES, words)]


def test_a_cut_leaves_the_rest_as_a_paper() -> None:
    assert ids() == ["bundel.pdf#1", "bundel.pdf#2", "foto.jpg#1", "foto.jpg#2"]
    assert ids(Arranged((of(2),)))[:3] == ["bundel.pdf#hal-1", "bundel.pdf#hal-2", "bundel.pdf#2"]


def test_putting_it_back_is_the_machines_paper_again() -> None:
    assert ids(Arranged((of(1), of(2))), Arranged((of(1, 2),))) == ids()


def test_sheets_of_one_photo_and_pages_of_two_files_can_be_one_paper() -> None:
    joined = (Placed(Leaf("foto.jpg", 1, 1)), Placed(Leaf("foto.jpg", 1, 2)), *of(4))
    read: list[Paper] = []

    def reader(one: Paper) -> Document:
        read.append(one)
        return paper("award", file="x", pages=(1, 2, 3), issue_date="2026-01-01")

    after = arranged(WHOLE, [Arranged((joined,))], reader)
    assert read[-1] == joined
    (last,) = after.files[1].documents
    assert (last.file, last.sha256, last.pages) == ("foto.jpg", "sha-f", (1, 2, 3))
    assert last.id.startswith("foto.jpg#hal-1,1,4~")


def test_a_paper_that_is_not_read_yet_is_a_problem_and_never_absence() -> None:
    after = arranged(WHOLE, [Arranged((of(1, turns=1),))], lambda _: PENDING)
    assert after.files[0].problem == PENDING
    assert [one.id for one in after.files[0].documents] == ["bundel.pdf#2"]


PLACED = st.builds(Placed, st.sampled_from(LEAVES), st.integers(0, 3))


@st.composite
def words(draw: Any) -> Arranged:
    """Some pages in some papers, each once; some of the others gone."""
    some = draw(st.lists(PLACED, unique_by=lambda one: one.leaf, min_size=1))
    papers: list[list[Placed]] = [[]]
    for one in some:
        if papers[-1] and draw(st.booleans()):
            papers.append([])
        papers[-1].append(one)
    rest = [leaf for leaf in LEAVES if leaf not in {one.leaf for one in some}]
    gone = draw(st.frozensets(st.sampled_from(rest), max_size=1)) if rest else frozenset()
    return Arranged(tuple(map(tuple, papers)), gone)


@given(st.lists(words(), max_size=6))
def test_every_page_stands_in_one_paper_or_is_gone(said: list[Arranged]) -> None:
    papers = papers_after(FILES, said)
    leaves = [placed.leaf for one in papers for placed in one]
    assert len(leaves) == len(set(leaves))
    last = {leaf: word for word in said for leaf in word.leaves}
    gone = {leaf for leaf, word in last.items() if leaf in word.gone}
    assert set(leaves) == set(LEAVES) - gone
    machine = machine_papers(FILES)
    assert len({identity(one, machine) for one in papers}) == len(papers)
    if said:
        assert set(said[-1].papers) <= set(papers)
