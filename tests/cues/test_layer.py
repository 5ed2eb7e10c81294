"""Words under other words in a PDF: what an editor in the browser leaves below its white box."""
from __future__ import annotations

import pytest

from samples.forgeries.files import changed_after_signing, covered, signed
from tests.intake.papers import pdf_of, words
from worker.cues import cues_of_file, cues_of_layer
from worker.esign import check_signature
from worker.limits import DEFAULTS
from worker.page import LayerWord, Page
from worker.pdf import open_pdf

RECT = (40.0, 195.0, 300.0, 222.0)


def only_page(data: bytes) -> Page:
    (page,) = open_pdf(data, DEFAULTS).pages()
    return page


def test_what_a_white_box_covers_is_told_with_its_place() -> None:
    plain = pdf_of(words("Nomor 0123/BPVP/IV/2022"))
    (cue,) = cues_of_layer(only_page(covered(plain, 0, RECT, "Nomor 0123/BPVP/IV/2026", "")))
    assert (cue.code, cue.page) == ("hidden_text", 1)
    assert "2022" in cue.words
    assert cue.box and 0.2 < cue.box[1] < 0.4
    assert list(cues_of_layer(only_page(plain))) == []


def test_the_letters_of_a_drawn_stamp_across_a_name_hide_nothing() -> None:
    rim = "BT 0.98 0.2 -0.2 0.98 60 196 Tm /F1 20 Tf (TELEMATIKA) Tj ET"
    page = only_page(pdf_of(words("Hendra Kusuma", x=60) + " " + rim))
    assert list(cues_of_layer(page)) == []
    level = words("Hendra Kusuma", x=60) + " " + words("TELEMATIKA", x=62, y=199)
    assert [cue.code for cue in cues_of_layer(only_page(pdf_of(level)))] == ["hidden_text"]


def word(text: str, x: float, y: float, height: float = 0.02) -> LayerWord:
    return LayerWord(text, (x, y, x + 0.012 * len(text), y + height))


@pytest.mark.parametrize("layer", [
    (word("Tebal", 0.1, 0.1), word("Tebal", 0.1005, 0.1)),  # drawn twice to look bold
    (word("SALINAN", 0.1, 0.1, 0.4), word("Nama", 0.11, 0.25)),  # a watermark
    (word("satu", 0.1, 0.1), word("dua", 0.3, 0.1)), (word("ab", 0.1, 0.1), word("cd", 0.1, 0.1)),
])
def test_honest_layers_are_not_told(layer: tuple[LayerWord, ...]) -> None:
    picture = only_page(pdf_of(words("x"))).picture
    assert list(cues_of_layer(Page(1, picture, layer=layer))) == []


def test_a_layer_without_ink_is_a_scans_own() -> None:
    picture = only_page(pdf_of(words("x"))).picture
    layer = (word("Surabaya", 0.1, 0.1), word("Semarang", 0.1, 0.1))
    assert list(cues_of_layer(Page(1, picture, layer=layer, notes=("invisible_text",)))) == []


def test_the_made_change_after_signing_is_one() -> None:
    plain = pdf_of(words("Nomor 0123/BPVP/IV/2022"))
    assert cues_of_file(signed(plain), check_signature(signed(plain))) == ()
    changed = changed_after_signing(plain, RECT, "Nomor 9999")
    assert [cue.code for cue in cues_of_file(changed, check_signature(changed))] == ["changed_after_signing"]
