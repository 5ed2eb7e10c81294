"""The text layer: every word at its place on the page as displayed."""
from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from tests.intake.papers import only_page, pdf_of, pdf_with, words, written
from worker.layer import together
from worker.layer_second import UNMAPPED, read_again, unmapped_share
from worker.page import LayerWord


def ink(data: bytes) -> tuple[float, float, float, float]:
    """Where the drawn page is dark, in fractions: the truth about a word's place."""
    picture = only_page(data).picture
    dark = picture.min(axis=2) < 128
    rows, columns = dark.any(axis=1).nonzero()[0], dark.any(axis=0).nonzero()[0]
    height, width = dark.shape
    return columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height


PAGES = {
    "plain": pdf_of(words("Sertifikat")),
    "turned": pdf_of(words("Sertifikat"), Rotate=90),
    "upside down": pdf_of(words("Sertifikat"), Rotate=180),
    "turned left": pdf_of(words("Sertifikat"), Rotate=270),
    "cropped": pdf_of(words("Sertifikat"), CropBox=Array([20, 150, 320, 290])),
    "cropped and turned": pdf_of(words("Sertifikat"), CropBox=Array([20, 150, 320, 290]), Rotate=90),
    "far away": pdf_of("1 0 0 1 -5000 700 cm " + words("Sertifikat"), box=(-5000, 700, -4600, 1000)),
    "box reversed": pdf_of(words("Sertifikat"), box=(400, 300, 0, 0)),
    "upwards": pdf_of("BT 0 1 -1 0 200 60 Tm /F1 20 Tf (Sertifikat) Tj ET"),
    "large units": pdf_of(words("Sertifikat"), UserUnit=2.5),
}


@pytest.mark.parametrize("page", PAGES)
def test_a_words_box_holds_its_ink(page: str) -> None:
    only = only_page(PAGES[page]).layer
    assert [word.text for word in only] == ["Sertifikat"]
    for side, (told, seen) in enumerate(zip(only[0].box, ink(PAGES[page]), strict=True)):
        assert told == pytest.approx(seen, abs=0.03), f"side {side}"


@pytest.mark.parametrize("page", ["plain", "turned", "upside down", "cropped", "far away"])
def test_the_second_reader_finds_the_same_words_at_the_same_places(page: str) -> None:
    first, second = only_page(PAGES[page]).layer, read_again(PAGES[page], 1)
    assert [word.text for word in second] == [word.text for word in first]
    assert second[0].box == pytest.approx(first[0].box, abs=0.04)


def test_words_off_the_page_are_left_out() -> None:
    page = only_page(pdf_of(words("Tampak") + " " + words("Tersembunyi", x=5000)))
    assert [word.text for word in page.layer] == ["Tampak"]


def test_a_joined_letter_that_pdfium_misplaces_does_not_stretch_its_word() -> None:
    """The boxes that PDFium gives for "alifi" of a browser's PDF, whose "fi" lies far off the page's text."""
    near = [(265.4, 372.3, 271.4, 377.9), (271.6, 372.4, 274.5, 380.3), (274.9, 372.4, 277.8, 379.6)]
    far = [(1159.1, 1922.6, 1172.5, 1956.2), (1172.5, 1922.6, 1186.0, 1956.2)]
    assert together([*near, *far]) == near
    upwards = [(10.0, 10.0 * n, 18.0, 10.0 * n + 7) for n in range(12)]
    assert together(upwards) == upwards
    assert together([(5.0, 5.0, 5.0, 5.0)]) == []


def test_letters_at_an_angle_are_told() -> None:
    stamp = "BT 0.8 0.6 -0.6 0.8 100 60 Tm /F1 20 Tf (KARYA) Tj ET "
    page = only_page(pdf_of(stamp + words("Sertifikat")))
    assert {word.text: word.slanted for word in page.layer} == {"KARYA": True, "Sertifikat": False}
    assert not any(word.slanted for data in PAGES.values() for word in only_page(data).layer)


def test_invisible_text_is_kept_and_noted() -> None:
    page = only_page(pdf_of("0 0 10 10 re f 3 Tr " + words("Sertifikat")))
    assert [word.text for word in page.layer] == ["Sertifikat"] and "invisible_text" in page.notes
    assert "invisible_text" not in only_page(pdf_of(words("Sertifikat"))).notes


def test_letters_set_apart_stay_one_word() -> None:
    page = only_page(pdf_of("5 Tc " + words("SERTIFIKAT", x=20)))
    assert [word.text for word in page.layer] == ["SERTIFIKAT"]


def with_nameless_letters() -> bytes:
    """A font whose codes lead to glyphs by number only: nobody can tell which letters they are."""
    pdf = pdf_with("BT /F2 20 Tf 40 200 Td <00240025002600270028> Tj ET")
    descriptor = Dictionary(Type=Name.FontDescriptor, FontName=Name("/AAAAAA+Tanpa"), Flags=4, ItalicAngle=0, StemV=80,
                            FontBBox=Array([0, 0, 1000, 1000]), Ascent=800, Descent=-200, CapHeight=700)
    glyphs = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/AAAAAA+Tanpa"),
                        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
                        FontDescriptor=descriptor)
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/AAAAAA+Tanpa"), Encoding=Name("/Identity-H"),
                      DescendantFonts=Array([pdf.make_indirect(glyphs)]))
    pdf.pages[0].Resources.Font.F2 = font
    return written(pdf)


def test_letters_that_nobody_can_tell_are_not_guessed() -> None:
    layer = only_page(with_nameless_letters()).layer
    assert layer and unmapped_share(layer) == 1 and set(layer[0].text) == {UNMAPPED}


def test_the_share_of_unmapped_letters() -> None:
    box = (0.0, 0.0, 1.0, 1.0)
    assert unmapped_share(()) == 0
    assert unmapped_share((LayerWord("ab" + UNMAPPED, box), LayerWord("c", box))) == 0.25


def test_a_page_that_the_second_reader_cannot_open_gives_no_words() -> None:
    assert read_again(b"%PDF-1.7 rusak", 1) == ()


def test_the_second_reader_takes_the_page_that_was_asked_for() -> None:
    pdf = pikepdf.open(io.BytesIO(pdf_of(words("Satu"), words("Dua"), words("Tiga"))))
    assert [word.text for word in read_again(written(pdf), 2)] == ["Dua"]
