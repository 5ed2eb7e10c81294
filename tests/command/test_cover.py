"""Pictures of pages bear no identity number; the whole ones lie beside them, for those who must see them."""
from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from rules.paper import Box, Document, Fact, Kind, Line, ReadFile
from worker.cache import preview, store

NUMBER: Box = (0.1, 0.4, 0.9, 0.5)


def kept(folder: Path, kind: Kind, lines: tuple[Line, ...], facts: dict[str, Fact]) -> tuple[np.ndarray, np.ndarray]:
    """The picture shown and the whole one, of a page full of noise."""
    paper = Document("a.jpg#1", "a.jpg", "0" * 64, (1,), kind, 0.99, facts, lines=lines)
    noise = np.random.default_rng(1).integers(0, 255, (600, 900, 3), dtype=np.uint8)
    store(folder, ReadFile("a.jpg", "0" * 64, 1, documents=(paper,)), [(paper.id, 1, noise)])
    whole = preview(folder, 1, 1, "-whole")
    return read(preview(folder, 1, 1)), read(whole) if whole.is_file() else np.zeros(0)


def read(place: Path) -> np.ndarray:
    picture = cv2.imread(str(place))
    assert picture is not None
    return picture


def busy(picture: np.ndarray, box: Box) -> float:
    high, wide = picture.shape[:2]
    return float(picture[int(box[1] * high):int(box[3] * high), int(box[0] * wide):int(box[2] * wide)].std())


def test_a_number_is_drawn_over_and_all_else_is_as_it_was(tmp_path: Path) -> None:
    shown, whole = kept(tmp_path, Kind.ID_CARD, (), {"nik": Fact("3402015203850004", 0.9, page=1, box=NUMBER)})
    assert busy(shown, NUMBER) < 5 < 40 < busy(whole, NUMBER)
    assert busy(shown, (0.1, 0.6, 0.9, 0.9)) == pytest.approx(busy(whole, (0.1, 0.6, 0.9, 0.9)), rel=0.05)


def test_a_number_in_a_letters_text_is_drawn_over_too(tmp_path: Path) -> None:
    line = Line("NIK : 3402015203850004", 1, NUMBER)
    shown, whole = kept(tmp_path, Kind.EMPLOYMENT_LETTER, (line,), {})
    assert busy(shown, (0.4, 0.41, 0.85, 0.49)) < 5 < busy(whole, NUMBER)


def test_a_card_whose_number_nobody_found_is_a_mosaic(tmp_path: Path) -> None:
    shown, whole = kept(tmp_path, Kind.ID_CARD, (), {})
    assert busy(shown, NUMBER) < 20 < busy(whole, NUMBER)


def test_what_bears_no_number_has_one_picture(tmp_path: Path) -> None:
    shown, whole = kept(tmp_path, Kind.AWARD, (Line("Juara I", 1, NUMBER),), {})
    assert busy(shown, NUMBER) > 40 and whole.size == 0
