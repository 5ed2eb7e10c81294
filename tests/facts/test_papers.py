"""Whole papers: what a person reads off them comes back, and nothing is given for sure that is not there."""
from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from rapidfuzz import fuzz

from rules.paper import FACTS, NOTHING, FactValue, Kind
from tests.facts.papers import ALL
from tests.facts.sheets import page
from worker.facts import find_facts, notes_on
from worker.facts.fit import says

LOOSE = {"title", "issuer"}
"""Facts whose extent is a matter of taste: alike is right."""
SURE = 0.9


def same(name: str, found: FactValue, expected: FactValue) -> bool:
    if name in LOOSE:
        return fuzz.partial_ratio(str(found).lower(), str(expected).lower()) >= 90
    return found == expected


@pytest.mark.parametrize("title", ALL)
def test_a_paper_is_read(title: str) -> None:
    paper = ALL[title]
    pages = [page(text, number) for number, text in enumerate(paper.pages, start=1)]
    facts = find_facts(pages, paper.kind)
    for name, expected in paper.says.items():
        fact = facts.get(name, NOTHING)
        if expected is None:
            assert not fact.sure(SURE), f"{name}: {fact}"
        else:
            assert same(name, fact.value, expected), f"{name}: {fact}, expected {expected!r}"


@pytest.mark.parametrize("title", ALL)
def test_what_is_noticed(title: str) -> None:
    paper = ALL[title]
    pages = [page(text, number) for number, text in enumerate(paper.pages, start=1)]
    assert notes_on(find_facts(pages, paper.kind), pages) == paper.notes


@pytest.mark.parametrize("title", ALL)
def test_every_fact_keeps_its_place(title: str) -> None:
    paper = ALL[title]
    pages = [page(text, number) for number, text in enumerate(paper.pages, start=1)]
    for name, fact in find_facts(pages, paper.kind).items():
        assert name in FACTS and fact.found and fact.text
        assert fact.page in range(1, len(pages) + 1)
        assert fact.box is not None and all(0 <= side <= 1 for side in fact.box)
        assert fact.box[0] < fact.box[2] and fact.box[1] < fact.box[3]
        if name.endswith(("_date", "_on", "_until", "_from")):
            assert isinstance(fact.value, date)


TWO_SIDES = {Kind.CONTRACT}
"""Papers on which another person stands just as the holder does."""


@pytest.mark.parametrize("title", [title for title, paper in ALL.items()
                                   if paper.says.get("holder") and paper.kind not in TWO_SIDES])
def test_where_the_name_cannot_be_read_nothing_beside_it_is_one(title: str) -> None:
    """The lines with the holder's name taken away: no label, heading or neighbour may be given for sure."""
    paper, name = ALL[title], str(ALL[title].says["holder"])
    pages = [page(text, number) for number, text in enumerate(paper.pages, start=1)]
    rest = [replace(one, lines=tuple(line for line in one.lines if not says(line.text, name))) for one in pages]
    assert not find_facts(rest, paper.kind).get("holder", NOTHING).sure(SURE)


@pytest.mark.parametrize("title", ALL)
def test_a_birth_date_is_never_the_issue_date(title: str) -> None:
    facts = find_facts([page(text, n) for n, text in enumerate(ALL[title].pages, start=1)], ALL[title].kind)
    born = facts.get("birth_date", NOTHING).value
    assert born is None or facts.get("issue_date", NOTHING).value != born
