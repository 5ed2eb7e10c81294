"""Networks made ready once and kept; pictures laid on the sizes that they are ready for."""
from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from tests.engine.papers import certificate
from worker.detect import CANVASES, find_boxes, inked
from worker.doubt import is_doubtful
from worker.models import DETECTOR, load_models, wheel_folder
from worker.network import open_network
from worker.ppocr import PpOcr
from worker.recognise import Spelled, cut_out, recognise
from worker.shrink import shrunk

SIZE = (64, 128)


@pytest.mark.skipif(find_spec("openvino") is None, reason="the other runtime is not installed here")
def test_a_network_kept_on_disk_answers_as_it_did_and_a_damaged_copy_is_made_anew(tmp_path: Path) -> None:
    picture = np.random.default_rng(1).random((1, 3, *SIZE), np.float32)
    path = load_models(tmp_path).detector
    first = open_network(path, "bf16", [SIZE])(picture)
    [kept] = path.parent.glob("*.blob")
    assert np.array_equal(open_network(path, "bf16", [SIZE])(picture), first)
    kept.write_bytes(kept.read_bytes()[:1000])
    assert np.array_equal(open_network(path, "bf16", [SIZE])(picture), first)
    assert kept.stat().st_size > 1000


def test_text_is_sought_on_a_usual_size_and_found_where_it_stands(tmp_path: Path) -> None:
    network = open_network(load_models(tmp_path).detector, "f32")
    asked: list[tuple[int, ...]] = []

    def watched(picture: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> np.ndarray[
        tuple[int, ...], np.dtype[np.float32]
    ]:
        asked.append(picture.shape[2:])
        return network(picture)

    picture, _ = certificate()
    card = shrunk(picture, 0.4)
    sheet = np.full((2000, 1414, 3), 255, np.uint8)
    sheet[300:300 + card.shape[0], 700:700 + card.shape[1]] = card
    on_card, on_sheet = find_boxes(watched, card), find_boxes(watched, sheet)
    assert set(asked) <= set(CANVASES)
    assert len(on_sheet) == len(on_card)  # as if the card lay alone
    assert all(x >= 700 and 300 <= y <= 300 + card.shape[0] for quad in on_sheet for x, y in quad)


def test_a_page_without_anything_is_all_looked_at() -> None:
    assert inked(np.full((300, 200, 3), 255, np.uint8)) == (0, 0, 200, 300)


def test_the_detectors_end_at_small_size_answers_as_it_came(tmp_path: Path) -> None:
    picture = np.random.default_rng(2).random((1, 3, 96, 160), np.float32)
    slim = open_network(load_models(tmp_path).detector, "f32")(picture)
    whole = open_network(wheel_folder() / DETECTOR, "f32")(picture)
    assert np.allclose(slim, whole, atol=1e-5)


@pytest.mark.skipif(find_spec("openvino") is None, reason="the other runtime is not installed here")
def test_eight_bits_read_what_full_precision_reads(tmp_path: Path) -> None:
    picture, _ = certificate()
    rough, fine = (PpOcr(load_models(tmp_path), precision).read(picture) for precision in ("int8", "f32"))
    assert [line.text.replace(" ", "") for line in rough] == [line.text.replace(" ", "") for line in fine]


@pytest.mark.parametrize(("text", "least", "again"), [
    ("Siti Contoh", 0.7, False), ("Siti Contoh", 0.5, True), ("", 0.0, True),
    ("Jakarta, 1 Oktober 2024", 0.7, True), ("Jakarta, 1 Oktober 2024", 0.95, False), ("Lantai 12", 0.7, False),
])
def test_figures_are_read_again_on_less_doubt(text: str, least: float, again: bool) -> None:
    assert is_doubtful(Spelled(text, 0.9, least)) is again


def test_the_least_sure_letter_is_told_as_it_shows_best() -> None:
    frames = np.array([[0, 0.6, 0.4], [0, 0.9, 0.1], [1, 0, 0], [0, 0.3, 0.7], [0.2, 0, 0.8]], np.float32)
    line = recognise(lambda _: frames[None], ("", "a", "b"), np.zeros((48, 48, 3), np.uint8))
    assert (line.text, round(line.score, 3), round(line.least, 3)) == ("ab", 0.65, 0.8)


@pytest.mark.skipif(find_spec("openvino") is None, reason="the other runtime is not installed here")
def test_what_is_in_doubt_is_read_again_with_all_bits(tmp_path: Path) -> None:
    engine = PpOcr(load_models(tmp_path), "int8")
    picture, _ = certificate()
    line = cut_out(picture, engine.find_boxes(picture)[0])
    frames = np.zeros((1, 4, len(load_models(tmp_path).characters)), np.float32)
    frames[0, :, 1] = 0.5  # one letter, in doubt
    engine._rough = lambda _: frames
    assert len(engine.read_line(line)[0]) > 1
    frames[0, :, 1] = 0.99
    assert len(engine.read_line(line)[0]) == 1
