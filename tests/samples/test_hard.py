"""The hard bench: its halves share nothing, its layouts are many and differ, one seed gives one paper. Nothing
is printed here: that needs Chromium and fonts; what stands on a sheet is made before."""
from __future__ import annotations

import random
from dataclasses import asdict
from datetime import date

import pytest

from rules.paper import Kind
from samples.hard.catalogue import drawn
from samples.hard.dates import held_on, hijri, written
from samples.hard.design import HALVES, Design, grow
from samples.hard.looks import can_be_read
from samples.hard.setting import POOLS, WORDS
from samples.heldout import pools_dev, pools_exam
from samples.heldout.sheet import Paper
from samples.heldout.world import Pools, World

DESIGNS = [design for half in HALVES for design in grow(half)]
LOOK = ("ground", "head", "signing")


def people_and_bodies(pools: Pools) -> set[str]:
    names = {*pools.men, *pools.women, *pools.families, *pools.single, *pools.companies}
    return {name.lower() for name in names | {body for bodies in pools.bodies.values() for body in bodies}}


def fonts(pools: Pools) -> set[str]:
    return {font for fonts in pools.fonts.values() for font in fonts}


def sheet(design: Design, n: int = 1) -> Paper:
    return drawn(World(random.Random(f"{design.id}/{n}"), POOLS[design.half]), design)


@pytest.mark.parametrize("one, other", [("tune", "held"), ("tune", "exam"), ("held", "dev"), ("held", "exam")])
def test_no_person_body_or_font_is_in_two_sets(one: str, other: str) -> None:
    pools = POOLS | {"dev": pools_dev.POOLS, "exam": pools_exam.POOLS}
    shared = people_and_bodies(pools[one]) & people_and_bodies(pools[other])
    same_fonts = fonts(pools[one]) & fonts(pools[other])
    assert not shared | same_fonts


def test_the_halves_share_no_wording_of_a_certificate_or_letter() -> None:
    for field in ("titles", "did", "letter_bodies", "numbers", "roles"):
        one, other = (
            {text for lines in getattr(WORDS[half], field).values() for text in lines} for half in HALVES
        )
        assert not one & other, field
    assert not set(WORDS["tune"].given) & set(WORDS["held"].given)


def test_the_halves_share_no_ground_head_or_arrangement_of_signers() -> None:
    for part in LOOK:
        one, other = (
            {getattr(design, part) for design in grow(half) if design.arranged != "blank-form"} for half in HALVES
        )
        assert not one & other, part


@pytest.mark.parametrize("half", HALVES)
def test_a_half_has_many_layouts_and_all_differ(half: str) -> None:
    designs = grow(half)
    looks = {tuple(v for k, v in asdict(design).items() if k not in ("id", "weight")) for design in designs}
    assert len(looks) == len(designs) >= 60
    assert {design.kind for design in designs} == {kind.value for kind in Kind} - {"unreadable"}


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.id)
def test_a_sheet_bears_what_its_truth_says(design: Design) -> None:
    paper = sheet(design)
    assert paper == sheet(design)
    text = "".join(paper.pages).upper()
    for fact in ("holder", "number", "title"):
        assert str(paper.truth.get(fact) or "").upper() in text, fact
    assert paper.kind == design.kind


@pytest.mark.parametrize("day, expected", [
    (date(2024, 3, 12), (2, 9, 1445)), (date(2022, 7, 30), (1, 1, 1444)), (date(2023, 4, 22), (1, 10, 1444)),
])
def test_hijri_days_are_within_a_day_of_those_announced(day: date, expected: tuple[int, int, int]) -> None:
    assert hijri(day) == expected


def test_some_events_begin_in_the_year_before() -> None:
    assert held_on(World(random.Random(1), POOLS["tune"]), date(2024, 1, 3)).year == 2023
    assert written(date(2024, 1, 3), "two_digits") == "03-01-'24"


def test_a_sheet_too_small_or_too_blurred_is_for_nobody_to_read() -> None:
    assert can_be_read(pixels_per_mm=4, blur_mm=0.3)
    assert not can_be_read(pixels_per_mm=1.6, blur_mm=0)
    assert not can_be_read(pixels_per_mm=8, blur_mm=1.2)
