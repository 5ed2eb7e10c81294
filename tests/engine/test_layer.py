"""Whether a PDF's own words are taken: only where the picture shows them."""
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.engine.papers import HOLDER, NUMBER, _font, certificate, page
from worker.layertext import layer_lines
from worker.layertrust import Trust, trust
from worker.page import LayerWord, Page, Picture, TextLine
from worker.ppocr import PpOcr
from worker.readtext import read_page


class Deaf:
    """A reader that must not be asked."""

    name, version = "deaf", "0"

    def read(self, picture: Picture) -> list[TextLine]:
        raise AssertionError(f"OCR of a page with a good layer: {picture.shape}")

    def read_line(self, picture: Picture) -> tuple[str, float]:
        raise AssertionError(f"OCR of a page with a good layer: {picture.shape}")


def test_a_good_layer_needs_no_ocr() -> None:
    picture, words = certificate()
    [text] = read_page(page(picture, words), Deaf())
    assert text.source == "layer"
    assert [line.text for line in text.lines][3] == HOLDER


def test_letters_without_words_are_garbage() -> None:
    picture, words = certificate()
    coded = [LayerWord("".join(chr(33 + (ord(c) * 7) % 90) for c in word.text), word.box) for word in words]
    assert trust(page(picture, coded))[0] is Trust.GARBAGE


def test_only_a_scanners_mark_is_not_the_page() -> None:
    picture, words = certificate()
    assert trust(page(picture, words[-2:]))[0] is Trust.PARTIAL


def test_words_without_ink_are_not_believed() -> None:
    picture, words = certificate()
    assert trust(page(picture, words, notes=("invisible_text",)))[0] is Trust.UNSEEN
    assert trust(page(np.full_like(picture, 252), words))[0] is Trust.UNSEEN


def test_no_layer_is_no_layer() -> None:
    assert trust(page(certificate()[0]))[0] is Trust.NONE


def test_another_name_behind_the_picture_is_told(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    _, other = certificate(holder="Kartika Nugrahani")
    [text] = read_page(page(picture, other, notes=("invisible_text",)), ppocr)
    assert text.source == "ppocr"
    assert HOLDER in [line.text for line in text.lines]
    assert "layer_contradicts" in text.notes


def test_an_honest_hidden_layer_is_no_contradiction(ppocr: PpOcr) -> None:
    picture, words = certificate()
    [text] = read_page(page(picture, words, notes=("invisible_text",)), ppocr)
    assert "layer_contradicts" not in text.notes


def test_a_layer_that_lacks_lines_is_completed_from_the_picture(ppocr: PpOcr) -> None:
    picture, words = certificate()
    [text] = read_page(page(picture, [word for word in words if word.text in HOLDER]), ppocr)
    assert [line.text for line in text.lines].count(HOLDER) == 1
    assert any(NUMBER in line.text for line in text.lines)


def test_hidden_words_are_left_out_of_a_good_layer() -> None:
    picture, words = certificate()
    hidden = LayerWord("Palsu", (0.02, 0.94, 0.08, 0.97))
    [text] = read_page(page(picture, [*words, hidden]), Deaf())
    assert "Palsu" not in " ".join(line.text for line in text.lines)


def test_spaced_letters_are_joined() -> None:
    letters = [LayerWord(c, (0.1 + 0.03 * i, 0.1, 0.12 + 0.03 * i, 0.14)) for i, c in enumerate("PIAGAM")]
    more = [LayerWord(c, (0.31 + 0.03 * i, 0.1, 0.33 + 0.03 * i, 0.14)) for i, c in enumerate("EMAS")]
    blank = Page(1, np.full((1000, 1400, 3), 255, np.uint8))
    assert [line.text for line in layer_lines(blank, [*letters, *more])] == ["PIAGAM EMAS"]


def test_far_apart_words_of_a_row_are_lines_of_their_own() -> None:
    words = [LayerWord("Ketua", (0.1, 0.8, 0.2, 0.82)), LayerWord("Sekretaris", (0.7, 0.8, 0.85, 0.82))]
    blank = Page(1, np.full((1000, 1000, 3), 255, np.uint8))
    assert [line.text for line in layer_lines(blank, words)] == ["Ketua", "Sekretaris"]


def test_form_fields_become_lines() -> None:
    picture, words = certificate()
    form = replace(page(picture, words), fields=(("nilai", "A"),), notes=("fields_without_appearance",))
    [text] = read_page(form, Deaf())
    assert text.lines[-1].text == "nilai: A"


@pytest.mark.parametrize("ground", [(20, 60, 50), (252, 252, 248)])
def test_light_print_on_dark_ground_is_ink_too(ground: tuple[int, int, int]) -> None:
    image = Image.new("RGB", (1240, 877), ground)
    draw, words = ImageDraw.Draw(image), []
    ink = (250, 240, 200) if sum(ground) < 300 else (20, 20, 20)
    for i, text in enumerate(("Sertifikat", "Penghargaan", "Prestasi", "Lomba", "Kerajinan")):
        draw.text((400, 100 + 90 * i), text, font=_font(40), fill=ink)
        x0, y0, x1, y1 = draw.textbbox((400, 100 + 90 * i), text, font=_font(40))
        words.append(LayerWord(text, (x0 / 1240, y0 / 877, x1 / 1240, y1 / 877)))
    assert trust(page(np.array(image), words))[0] is Trust.GOOD
