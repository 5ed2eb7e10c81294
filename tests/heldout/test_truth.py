"""The truth of the held-out papers stands on their sheets, and the two halves share nothing. No browser is needed."""

from __future__ import annotations

import html
import random
import re
from datetime import date
from itertools import chain

import pytest

from rules.paper import Kind
from samples.heldout.catalogue import HALVES, POOLS
from samples.heldout.finish import LOOKS
from samples.heldout.sheet import Entry, Paper
from samples.heldout.world import Pools, World, british, english, indonesian, spelled

CASES = [(half, entry) for half, entries in HALVES.items() for entry in entries]
SEEDS = range(6)


def drawn(half: str, entry: Entry, seed: int) -> Paper:
    return entry.draw(World(random.Random(seed), POOLS[half]))


def letters(text: str) -> str:
    """What is printed, without tags, spaces, case and punctuation."""
    return re.sub(r"[^a-z0-9]", "", html.unescape(re.sub(r"<[^>]+>", " ", text)).lower())


def day_forms(iso: str) -> list[str]:
    day = date.fromisoformat(iso)
    printed = [indonesian(day), english(day), british(day), spelled(day), f"{day:%d-%m-%Y}", f"{day:%d/%m/%Y}"]
    return [letters(form) for form in printed]


@pytest.mark.parametrize(("half", "entry"), CASES, ids=[entry.id for _, entry in CASES])
def test_all_that_the_truth_says_stands_on_the_sheet(half: str, entry: Entry) -> None:
    for seed in SEEDS:
        paper = drawn(half, entry, seed)
        print_ = letters(" ".join(paper.pages))
        for fact in ("holder", "number", "title", "nik"):
            assert letters(paper.truth.get(fact) or "") in print_, (seed, fact, paper.truth[fact])
        for fact in ("issue_date", "valid_until", "birth_date"):
            if paper.truth.get(fact):
                assert any(form in print_ for form in day_forms(paper.truth[fact])), (seed, fact, paper.truth[fact])


@pytest.mark.parametrize(("half", "entry"), CASES, ids=[entry.id for _, entry in CASES])
def test_kinds_and_looks_are_known(half: str, entry: Entry) -> None:
    paper = drawn(half, entry, 1)
    assert paper.kind in set(Kind)
    assert set(paper.looks) <= set(LOOKS)


def words(pools: Pools) -> set[str]:
    bodies = chain.from_iterable(pools.bodies.values())
    fonts = chain.from_iterable(pools.fonts.values())
    names = chain(pools.men, pools.women, pools.families, pools.single)
    cities = (city for city, _, _ in pools.cities)
    topics = (topic.qualification for topic in pools.topics)
    return set(chain(bodies, fonts, names, pools.companies, pools.streets, cities, topics))


def test_the_halves_share_no_layout_name_body_or_font() -> None:
    assert not words(POOLS["dev"]) & words(POOLS["exam"])
    assert not {entry.id for entry in HALVES["dev"]} & {entry.id for entry in HALVES["exam"]}
    assert not {entry.draw for entry in HALVES["dev"]} & {entry.draw for entry in HALVES["exam"]}


@pytest.mark.parametrize("half", sorted(HALVES))
def test_sheets_use_no_font_of_the_other_half(half: str) -> None:
    other = POOLS["exam" if half == "dev" else "dev"]
    foreign = set(chain.from_iterable(other.fonts.values()))
    for entry in HALVES[half]:
        page = " ".join(drawn(half, entry, 2).pages)
        used = {font for font in foreign if re.search(rf"font(?:-family)?:[^;\"]*\b{re.escape(font)}\b", page)}
        assert not used, (entry.id, used)


def test_the_same_seed_draws_the_same_paper() -> None:
    half, entry = CASES[0]
    assert drawn(half, entry, 5) == drawn(half, entry, 5)
    assert drawn(half, entry, 5).truth["holder"] != drawn(half, entry, 6).truth["holder"]
