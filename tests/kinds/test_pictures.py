"""The kind of a page without words: blank is not unreadable, a portrait is not a product."""
from __future__ import annotations

import cv2
import numpy as np
import pytest

from rules.paper import Kind
from tests.kinds.layout import lay_out
from tests.marks.drawing import Paper
from worker.kinds import classify
from worker.kinds_blank import is_blank
from worker.page import PageText, Picture


def page(picture: Picture, notes: tuple[str, ...] = ()) -> PageText:
    return PageText(1, np.ascontiguousarray(picture), (), "none", notes=notes)


def kind_of(picture: Picture, notes: tuple[str, ...] = ()) -> Kind:
    return classify([page(picture, notes)], {})[0]


def noise(shape: tuple[int, ...], spread: float) -> Picture:
    return np.clip(np.random.default_rng(5).normal(245, spread, shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("spread", [0.0, 3.0, 6.0])
def test_an_empty_sheet_is_blank(spread: float) -> None:
    assert kind_of(noise((1400, 1000, 3), spread)) is Kind.BLANK


def test_a_grey_or_yellow_sheet_is_blank_too() -> None:
    assert kind_of(np.full((1400, 1000, 3), (215, 205, 160), np.uint8)) is Kind.BLANK


def test_a_back_that_shows_the_front_through_is_blank() -> None:
    front = Paper(1).certificate().stamp().picture[:, ::-1].astype(np.float32)
    back = cv2.GaussianBlur(255 - (255 - front) * 0.16, (0, 0), 2.0)
    assert kind_of(back.astype(np.uint8)) is Kind.BLANK


def test_a_page_that_failed_to_render_is_unreadable_and_never_blank() -> None:
    assert kind_of(np.full((1400, 1000, 3), 255, np.uint8), ("renders_blank",)) is Kind.UNREADABLE


def test_ink_that_nobody_could_read_is_unreadable() -> None:
    smeared = cv2.GaussianBlur(Paper(1).certificate().picture, (0, 0), 14)
    assert kind_of(smeared) is Kind.UNREADABLE


def test_a_page_with_one_handwritten_line_is_not_blank() -> None:
    assert not is_blank(page(Paper(1).sign((0.5, 0.4)).picture))


def test_form_fields_without_appearance_are_not_blank() -> None:
    empty = np.full((1400, 1000, 3), 255, np.uint8)
    assert not is_blank(PageText(1, empty, (), "none", fields=(("nama", "Wulan Rekaan"),)))


@pytest.mark.parametrize("ground", [(200, 30, 40), (30, 60, 170)])
@pytest.mark.parametrize("turned", [False, True])
def test_a_portrait_is_a_passport_photo_even_upside_down(ground: tuple[int, int, int], turned: bool) -> None:
    drawn = Paper(1).portrait((0.5, 0.5), ground).picture
    cut = cv2.resize(drawn[607:807, 425:575], (450, 600))
    assert kind_of(np.asarray(cut[::-1] if turned else cut, np.uint8)) is Kind.PASSPORT_PHOTO


@pytest.mark.parametrize("share", [1.0, 0.45])
def test_a_patterned_cloth_is_a_product_photo(share: float) -> None:
    floor = np.full((900, 1200, 3), (120, 100, 85), np.uint8)
    high, wide = int(900 * share), int(1200 * share)
    cloth = np.full((high, wide, 3), (90, 50, 20), np.uint8)
    for y in range(0, high, 40):
        for x in range(0, wide, 40):
            cv2.circle(cloth, (x, y), 12, (230, 190, 90), 4)
    floor[50 : 50 + high, 50 : 50 + wide] = cloth[: 900 - 50, : 1200 - 50]
    assert kind_of(floor) is Kind.PRODUCT_PHOTO


def test_a_picture_of_something_smooth_is_not_called_a_product_surely() -> None:
    animal = np.full((800, 800, 3), (90, 140, 80), np.uint8)
    cv2.ellipse(animal, (400, 450), (220, 160), 0, 0, 360, (190, 120, 50), -1)
    cv2.circle(animal, (560, 320), 90, (200, 130, 60), -1)
    kind, confidence, _ = classify([page(cv2.GaussianBlur(animal, (0, 0), 5).astype(np.uint8))], {})
    assert kind is Kind.OTHER or confidence < 0.9


def test_few_words_on_a_card_still_decide() -> None:
    assert classify([lay_out("## KARTU ANGGOTA\nSurti Rekaan")], {})[0] is Kind.MEMBERSHIP_CARD


@pytest.mark.parametrize("ground", [(200, 30, 40), (150, 120, 90)])
def test_a_brown_animal_before_a_plain_ground_is_no_passport_photo(ground: tuple[int, int, int]) -> None:
    """Its body has the colour of its head, down to the rim."""
    animal = np.full((900, 700, 3), ground, np.uint8)
    cv2.ellipse(animal, (350, 700), (230, 330), 0, 0, 360, (196, 140, 110), -1)
    cv2.circle(animal, (350, 330), 130, (196, 140, 110), -1)
    assert kind_of(np.asarray(cv2.GaussianBlur(animal, (0, 0), 3), np.uint8)) is not Kind.PASSPORT_PHOTO
    pot = np.full((900, 700, 3), ground, np.uint8)
    cv2.rectangle(pot, (120, 150), (580, 899), (196, 140, 110), -1)
    assert kind_of(pot) is not Kind.PASSPORT_PHOTO
