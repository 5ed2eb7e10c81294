"""Stamps, signatures and portraits are found where they are, and not in emblems, borders, tables and guilloches."""
from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from rules.paper import Mark
from tests.marks.drawing import Paper
from worker.marks import find_marks
from worker.page import PageText

Draw = Callable[[Paper], Paper]


def marks(paper: Paper) -> dict[str, Mark]:
    return find_marks(paper.scanned().page())


@pytest.mark.parametrize("ink", ["blue", "violet", "red"])
@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(("radius", "pale", "wide"), [(0.075, 0.85, False), (0.05, 0.6, True), (0.045, 0.9, False)])
def test_a_ring_stamp_is_found_at_its_place(ink: str, seed: int, radius: float, pale: float, wide: bool) -> None:
    mark = marks(Paper(seed, wide).certificate().stamp((0.6, 0.75), radius, ink, pale))["stamp"]
    assert mark.value is True and mark.box is not None
    middle = (mark.box[0] + mark.box[2]) / 2, (mark.box[1] + mark.box[3]) / 2
    assert abs(middle[0] - 0.6) < 0.04 and abs(middle[1] - 0.75) < 0.04


def test_a_black_stamp_of_a_photocopy_is_found() -> None:
    assert marks(Paper(1).certificate().stamp(ink="black"))["stamp"].value is True


@pytest.mark.parametrize("ink", ["violet", "red", "blue"])
def test_a_framed_stamp_is_found(ink: str) -> None:
    assert marks(Paper(1).certificate().rectangle_stamp(ink=ink))["stamp"].value is True


def test_a_stamp_under_a_signature_is_found_and_so_is_the_signature() -> None:
    found = marks(Paper(3).certificate().stamp(ink="violet").sign((0.63, 0.765), "black"))
    assert found["stamp"].value is True and found["signature"].value is True


@pytest.mark.parametrize("draw", [
    lambda paper: paper, lambda paper: paper.emblem(), lambda paper: paper.emblem((0.15, 0.08)).emblem((0.85, 0.08)),
    lambda paper: paper.border(), lambda paper: paper.code("contoh"), lambda paper: paper.portrait(),
    lambda paper: paper.sign(),
], ids=["plain", "emblem", "two emblems", "border", "code", "portrait", "signature"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_stamp_where_none_is(draw: Draw, seed: int) -> None:
    mark = marks(draw(Paper(seed).certificate()))["stamp"]
    assert mark.value is False or mark.confidence < 0.6


@pytest.mark.parametrize("ink", ["blue", "black"])
@pytest.mark.parametrize("seed", range(1, 6))
def test_a_signature_is_found(ink: str, seed: int) -> None:
    mark = marks(Paper(seed).certificate().sign(ink=ink))["signature"]
    assert mark.value is True and mark.box is not None
    assert mark.box[1] > 0.6


@pytest.mark.parametrize("draw", [
    lambda paper: paper.certificate(), lambda paper: paper.certificate().emblem(),
    lambda paper: paper.certificate().border(), lambda paper: paper.certificate().code("contoh"),
    lambda paper: paper.certificate().stamp(), lambda paper: paper.certificate().portrait(),
    lambda paper: paper.write("DAFTAR UNIT KOMPETENSI", (0.5, 0.1)).write("Kode Unit Judul Unit", (0.5, 0.2)).table(),
], ids=["plain", "emblem", "border", "code", "stamp alone", "portrait", "table"])
def test_no_signature_where_none_is(draw: Draw) -> None:
    mark = marks(draw(Paper(4)))["signature"]
    assert mark.value is False or mark.confidence < 0.75


@pytest.mark.parametrize("ground", [(200, 30, 40), (30, 60, 170)])
@pytest.mark.parametrize("at", [(0.2, 0.76), (0.5, 0.8), (0.82, 0.3)])
def test_a_portrait_is_found_at_its_place(ground: tuple[int, int, int], at: tuple[float, float]) -> None:
    mark = marks(Paper(1).certificate().portrait(at, ground))["photo"]
    assert mark.value is True and mark.box is not None
    assert mark.box[0] < at[0] < mark.box[2] and mark.box[1] < at[1] < mark.box[3]


@pytest.mark.parametrize("draw", [
    lambda paper: paper, lambda paper: paper.emblem(), lambda paper: paper.border(), lambda paper: paper.code("contoh"),
    lambda paper: paper.stamp(), lambda paper: paper.sign(),
], ids=["plain", "emblem", "border", "code", "stamp", "signature"])
def test_no_portrait_where_none_is(draw: Draw) -> None:
    assert marks(draw(Paper(1).certificate()))["photo"].value is False


@pytest.mark.parametrize("tint", [(255, 244, 214), (225, 240, 225), (190, 190, 200)])
def test_tinted_paper_changes_nothing(tint: tuple[int, int, int]) -> None:
    found = marks(Paper(1, tint=tint).certificate().stamp())
    assert found["stamp"].value is True and found["photo"].value is False


def test_nobody_can_look_for_a_stamp_on_a_picture_without_text() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (400, 300, 3), np.uint8)
    found = find_marks(PageText(1, noise, (), "none"))
    assert found["stamp"].value is None and found["signature"].value is None


def test_the_smallest_picture_is_no_trouble() -> None:
    assert set(find_marks(PageText(1, np.full((1, 1, 3), 255, np.uint8), (), "none"))) == {
        "stamp", "signature", "photo", "qr",
    }
