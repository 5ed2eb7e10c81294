"""Files that are small and cheap to open, and whose one page would take minutes to decode: told before it is begun."""
from __future__ import annotations

import io
import time

import pytest
from PIL import Image

from tests.fuzz.strange_pdfs import CATALOGUE, ONE_PAGE, PAGE, patterns_in_patterns, pdf, stream
from tests.fuzz.strange_pictures import jpeg_of_many_scans, picture
from worker.intake import open_file
from worker.jpeg_scans import MOST_SCANS, scans
from worker.pdf_patterns import tiles
from worker.pdf_structure import ENDLESS, open_structure
from worker.problems import Refusal


def hatched(step: bytes, matrix: bytes = b"[1 0 0 1 0 0]") -> bytes:
    """A page all over in a pattern."""
    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"/Resources << /Pattern << /P 5 0 R >> >>",
               stream(b"/Pattern cs /P scn 0 0 595 842 re f"),
               stream(b"0 0 .5 .5 re f", b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] "
                                         b"/XStep %s /YStep %s /Matrix %s /Resources << >>" % (step, step, matrix)))


def problem(name: str, data: bytes) -> tuple[str, str]:
    try:
        file = open_file(name, data)
        list(file.pages)
    except Refusal as refusal:
        return refusal.code, refusal.message
    return (file.problem.code, file.problem.message) if file.problem else ("", "")


def in_a_page(jpeg: bytes) -> bytes:
    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"/Resources << /XObject << /I 5 0 R >> >>",
               stream(b"595 0 0 842 0 0 cm /I Do"),
               stream(jpeg, b"/Type /XObject /Subtype /Image /Width 2000 /Height 2000 /BitsPerComponent 8 "
                            b"/ColorSpace /DeviceRGB /Filter /DCTDecode"))


@pytest.mark.parametrize(("name", "data"), [
    ("lapis.jpg", jpeg_of_many_scans()), ("lapis.pdf", in_a_page(jpeg_of_many_scans())),
    ("pola.pdf", patterns_in_patterns()), ("arsir.pdf", hatched(b"0.05")),
    ("arsir-kecil.pdf", hatched(b"1", b"[0.01 0 0 0.01 0 0]"))])
def test_what_would_take_minutes_is_refused_at_once_with_what_to_do(name: str, data: bytes) -> None:
    begun = time.process_time()
    code, message = problem(name, data)
    assert code == "blocked" and ("Minta foto biasa" in message or "pindai kertasnya" in message)
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"progressive": True, "optimize": True, "quality": 100}])
def test_honest_pictures_have_few_layers(how: dict[str, object]) -> None:
    data = picture("JPEG", (300, 200), **how)
    assert 1 <= scans(data) <= 12
    assert problem("foto.jpg", data) == ("", "") == problem("foto.pdf", in_a_page(data))


def test_what_hangs_behind_a_photo_is_no_layer() -> None:
    """A film behind it (phones do that) has any bytes, and a picture in its description layers of its own."""
    thumbnail = b"Exif\0\0" + picture("JPEG", (30, 20), progressive=True)
    photo = picture("JPEG", (90, 60), progressive=True, exif=thumbnail)
    assert scans(photo + b"\xff\xda\0\4\1\1" * 500) == scans(picture("JPEG", (90, 60), progressive=True))
    assert scans(picture("JPEG", (90, 60)) + b"\xff\xda\0\4\1\1" * 500) == 1


def test_layers_are_counted_in_any_bytes() -> None:
    assert [scans(data) for data in (b"", b"\xff\xd8", b"\xff\xd8\xff\xda", bytes(99))] == [0, 0, 1, 0]
    assert scans(b"\xff\xd8" + b"\xff\xda\0\2" * 9_999) == MOST_SCANS + 1


def test_a_fine_hatch_is_drawn() -> None:
    structure = open_structure(hatched(b"1"))
    assert structure is not None and 400_000 < tiles(structure, 1) < 600_000
    assert problem("arsir.pdf", hatched(b"1")) == ("", "")


def test_a_pattern_in_itself_has_no_end() -> None:
    assert tiles(open_structure(patterns_in_patterns()), 1) >= ENDLESS


def test_pixels_of_all_kinds_still_come_out() -> None:
    written = io.BytesIO()
    Image.new("CMYK", (60, 40)).save(written, "JPEG")
    assert problem("cmyk.jpg", written.getvalue()) == ("", "")
