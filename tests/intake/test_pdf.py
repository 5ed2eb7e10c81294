"""PDF pages as they are meant to be seen, whatever their boxes, forms, locks and lies."""
from __future__ import annotations

import base64
import io
import re
import resource
import time
import zlib
from dataclasses import replace

import numpy as np
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Permissions

from tests.intake.papers import (
    BLACK,
    BLUE,
    CORNERS,
    GREEN,
    RED,
    code,
    corners,
    only_page,
    opened,
    pdf_of,
    pdf_with,
    picture_pdf,
    quarters,
    sheet,
    words,
    written,
)
from worker.intake import open_file
from worker.limits import DEFAULTS
from worker.pdf_structure import drawings, open_structure, paints
from worker.problems import Damaged, Empty, Encrypted, Refusal, TooManyPages, Unsupported

FOUR = (
    "1 0 0 rg 0 150 200 150 re f 0 1 0 rg 200 150 200 150 re f "
    "0 0 1 rg 0 0 200 150 re f 0 0 0 rg 200 0 200 150 re f"
)


def test_a_page_is_drawn_large_enough_to_read() -> None:
    page = only_page(pdf_of(FOUR))
    assert corners(page.picture) == CORNERS
    assert 1600 <= max(page.picture.shape) <= 2300
    assert page.dpi == pytest.approx(360)


@pytest.mark.parametrize(("turn", "expected"), [
    (0, (RED, GREEN, BLUE, BLACK)), (90, (BLUE, RED, BLACK, GREEN)), (180, (BLACK, BLUE, GREEN, RED)),
    (270, (GREEN, BLACK, RED, BLUE)), (-90, (GREEN, BLACK, RED, BLUE)), (450, (BLUE, RED, BLACK, GREEN)),
])
def test_the_pages_turn_is_honoured(turn: int, expected: tuple[tuple[int, int, int], ...]) -> None:
    assert tuple(corners(only_page(pdf_of(FOUR, Rotate=turn)).picture).values()) == expected


@pytest.mark.parametrize("box", [(0, 0, 400, 300), (400, 300, 0, 0), (0, 300, 400, 0)])
def test_a_box_may_name_its_corners_in_any_order(box: tuple[float, ...]) -> None:
    assert corners(only_page(pdf_of(FOUR, box=box)).picture) == CORNERS


@pytest.mark.parametrize(("across", "up"), [(-1000, 500), (100_000, -70_000)])
def test_a_box_far_from_the_origin_is_no_blank_page(across: int, up: int) -> None:
    moved = f"1 0 0 1 {across} {up} cm {FOUR}"
    page = only_page(pdf_of(moved, box=(across, up, across + 400, up + 300)))
    assert corners(page.picture) == CORNERS


def test_only_the_crop_box_is_shown() -> None:
    picture = only_page(pdf_of(FOUR, CropBox=Array([200, 0, 400, 150]))).picture
    assert set(corners(picture).values()) == {BLACK}


def test_a_crop_box_beside_the_page_shows_the_page() -> None:
    assert corners(only_page(pdf_of(FOUR, CropBox=Array([5000, 5000, 6000, 6000]))).picture) == CORNERS


def test_user_units_do_not_blow_up_the_picture() -> None:
    assert 1000 <= max(only_page(pdf_of(FOUR, UserUnit=75)).picture.shape) <= 2300


def test_a_long_strip_keeps_a_readable_width_and_stays_within_bounds() -> None:
    picture = only_page(pdf_of(words("Halo", y=6000), box=(0, 0, 400, 7000))).picture
    assert picture.shape[1] >= 900 and picture.shape[0] * picture.shape[1] <= DEFAULTS.page_pixels


@pytest.mark.parametrize("box", [(0, 0, 200_000, 200_000), (0, 0, 3, 200_000), (0, 0, 4, 4)])
def test_absurd_sizes_stay_within_bounds(box: tuple[float, ...]) -> None:
    pages, _ = opened(pdf_of(FOUR, box=box))
    for page in pages:
        assert page.picture.size <= 3 * DEFAULTS.page_pixels


def test_a_page_without_size_is_skipped_with_a_note_and_the_next_one_read() -> None:
    pdf = pdf_with(FOUR, FOUR)
    pdf.pages[0].obj.MediaBox = Array([0, 0, 0, 0])
    pages, file = opened(written(pdf))
    assert [page.number for page in pages] == [2] and file.page_count == 2
    assert "zero_size_page:1" in file.notes


def test_when_no_page_can_be_shown_the_file_has_a_problem() -> None:
    pages, file = opened(pdf_of(FOUR, box=(0, 0, 0, 0)))
    assert not pages and code(file.problem) == "damaged"


def test_a_picture_in_jpeg_2000_is_drawn() -> None:
    assert corners(only_page(written(picture_pdf(quarters(), "JPEG2000"))).picture) == CORNERS


def test_stamps_and_notes_laid_over_the_page_are_drawn() -> None:
    pdf = pdf_with("")
    form = pdf.make_stream(b"1 0 0 rg 0 0 400 300 re f", BBox=Array([0, 0, 400, 300]))
    form.stream_dict.Type, form.stream_dict.Subtype = Name.XObject, Name.Form
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(Dictionary(
        Type=Name.Annot, Subtype=Name.Stamp, Rect=[0, 0, 400, 300], F=4, AP=Dictionary(N=form)))])
    assert set(corners(only_page(written(pdf)).picture).values()) == {RED}


def with_field(value: str, appearance: bool = False, flags: int = 4) -> bytes:
    pdf = pdf_with("")
    field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="Nama Lengkap", V=value, F=flags,
                       Rect=[40, 200, 360, 230], DA="/Helv 12 Tf 0 g")
    if appearance:
        form = pdf.make_stream(b"0 0 0 rg 0 0 320 30 re f", BBox=Array([0, 0, 320, 30]))
        form.stream_dict.Type, form.stream_dict.Subtype = Name.XObject, Name.Form
        field.AP = Dictionary(N=form)
    widget = pdf.make_indirect(field)
    pdf.pages[0].obj.Annots = Array([widget])
    helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.Root.AcroForm = Dictionary(Fields=Array([widget]), DA="/Helv 12 Tf 0 g", NeedAppearances=True,
                                   DR=Dictionary(Font=Dictionary(Helv=helvetica)))
    return written(pdf)


def test_a_form_without_drawn_values_is_read_and_drawn() -> None:
    page = only_page(with_field("Sri Contoh Lestari"))
    assert page.fields == (("Nama Lengkap", "Sri Contoh Lestari"),)
    assert "fields_without_appearance" in page.notes and "renders_blank" not in page.notes
    height, width = page.picture.shape[:2]
    assert page.picture[int(.23 * height):int(.34 * height), int(.1 * width):int(.9 * width)].min() < 100
    assert [word.text for word in page.layer] == ["Sri", "Contoh", "Lestari"]
    assert all(.2 < word.box[1] < word.box[3] < .36 and word.box[0] >= .09 for word in page.layer)


def test_a_form_that_draws_its_values_has_no_such_note() -> None:
    assert "fields_without_appearance" not in only_page(with_field("Sri", appearance=True)).notes


def test_a_hidden_field_keeps_its_value_but_stands_nowhere() -> None:
    page = only_page(with_field("rahasia", flags=2))
    assert page.fields == (("Nama Lengkap", "rahasia"),) and not page.layer


@pytest.mark.parametrize("strength", [3, 4, 6])
def test_a_user_password_is_refused_and_the_words_say_what_to_do(strength: int) -> None:
    lock = Encryption(owner="tuan", user="rahasia", R=strength, metadata=strength > 3, aes=strength > 3)
    data = written(pdf_with(FOUR), encryption=lock)
    with pytest.raises(Encrypted, match=r"dikunci sandi\. Minta salinan tanpa sandi"):
        open_file("terkunci.pdf", data)


@pytest.mark.parametrize("strength", [3, 4, 6])
def test_an_owner_password_alone_does_not_keep_us_out(strength: int) -> None:
    lock = Encryption(owner="tuan", user="", R=strength, metadata=strength > 3, aes=strength > 3,
                      allow=Permissions(extract=False))
    page = only_page(written(pdf_with(words("Halo")), encryption=lock))
    assert [word.text for word in page.layer] == ["Halo"]


def test_a_pdf_that_lost_its_end_is_shown_and_said_to_be_damaged() -> None:
    whole = written(pdf_with(*[FOUR] * 3))
    pages, file = opened(whole[:whole.rindex(b"xref")])
    assert len(pages) == 3 and corners(pages[0].picture) == CORNERS
    assert code(file.problem) == "damaged"


def test_a_pdf_of_which_only_the_beginning_came_is_refused() -> None:
    with pytest.raises(Damaged):
        open_file("awal.pdf", pdf_of(FOUR)[:60])


def test_a_wrong_table_of_contents_is_mended_without_a_fuss() -> None:
    data = re.sub(rb"startxref\s+\d+", b"startxref\n7", pdf_of(FOUR))
    assert corners(only_page(data).picture) == CORNERS


def test_bytes_before_the_header_do_not_matter() -> None:
    assert corners(only_page(b"HTTP/1.1 200 OK\r\n\r\n" + pdf_of(FOUR)).picture) == CORNERS


def test_a_cut_picture_inside_a_page_raises_nothing() -> None:
    pdf = picture_pdf(sheet(640, 480))
    stream = pdf.pages[0].Resources.XObject.Im0
    stream.write(stream.read_raw_bytes()[:2000], filter=Name.DCTDecode)
    pages, _ = opened(written(pdf))
    assert len(pages) == 1


def lying(count: bytes, pages: int = 3) -> bytes:
    """A PDF whose page tree claims another number of pages than it has."""
    pdf = pdf_with(*[FOUR] * pages)
    pdf.Root.Pages.Room = pikepdf.String("x" * 12)
    pattern = rb"/Count " + str(pages).encode() + rb"(.*?)/Room \(x+\)"
    data, changed = re.subn(pattern, lambda found: (b"/Count " + count + found[1]).ljust(len(found[0])), written(pdf),
                            flags=re.S)
    assert changed == 1
    return data


@pytest.mark.parametrize("count", [b"1", b"0", b"-1", b"40", b"100000", b"2147483647"])
def test_pages_are_counted_and_not_believed(count: bytes) -> None:
    pages, file = opened(lying(count))
    assert [page.number for page in pages] == [1, 2, 3] and file.page_count == 3


def test_too_many_pages_are_refused_at_once_with_both_numbers() -> None:
    pdf = pikepdf.new()
    for _ in range(10_000):
        pdf.add_blank_page(page_size=(200, 200))
    data = written(pdf)
    started = time.perf_counter()
    with pytest.raises(TooManyPages, match=r"10\.000 halaman, batasnya 50 halaman"):
        open_file("tebal.pdf", data)
    assert time.perf_counter() - started < 5


def test_a_pdf_without_pages_is_empty() -> None:
    with pytest.raises((Empty, Damaged)):
        open_file("kosong.pdf", written(pikepdf.new()))


def test_a_loop_in_the_page_tree_ends() -> None:
    data = (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            b"2 0 obj<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]>>endobj\n"
            b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
            b"trailer<</Root 1 0 R/Size 4>>\n%%EOF\n")
    try:
        _, file = opened(data)
    except Refusal as refusal:
        assert refusal.code in ("damaged", "too_many_pages", "empty")
    else:
        assert code(file.problem) == "damaged" or file.page_count == 1


def with_forms(levels: int, calls: bytes) -> bytes:
    """Forms of which each draws the next as often as `calls` says; the last draws the four quarters."""
    pdf = pdf_with("/Isi Do")
    inner = as_form(pdf, FOUR.encode())
    for _ in range(levels):
        outer = as_form(pdf, calls)
        outer.stream_dict.Resources = Dictionary(XObject=Dictionary(Isi=inner))
        inner = outer
    pdf.pages[0].Resources.XObject = Dictionary(Isi=inner)
    return written(pdf)


def as_form(pdf: pikepdf.Pdf, content: bytes) -> pikepdf.Stream:
    return pikepdf.Stream(pdf, content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 400, 300]))


def test_forms_inside_forms_are_drawn() -> None:
    assert corners(only_page(with_forms(6, b"/Isi Do")).picture) == CORNERS


def test_forms_that_multiply_are_refused_and_the_other_pages_shown() -> None:
    started = time.perf_counter()
    pages, file = opened(with_forms(40, b"/Isi Do /Isi Do"))
    assert not pages and file.problem and file.problem.code == "blocked"
    assert time.perf_counter() - started < 5


def test_a_form_that_draws_itself_is_refused() -> None:
    pdf = pdf_with("/Isi Do", FOUR)
    form = pdf.make_indirect(as_form(pdf, b"/Isi Do /Isi Do"))
    form.stream_dict.Resources = Dictionary(XObject=Dictionary(Isi=form))
    pdf.pages[0].Resources.XObject = Dictionary(Isi=form)
    pages, file = opened(written(pdf))
    assert [page.number for page in pages] == [2]
    assert code(file.problem) == "blocked" and "page_not_shown:1" in file.notes


def with_xfa(content: str, full: bool) -> bytes:
    pdf = pdf_with(content)
    template = pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><template/></xdp:xdp>")
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=template)
    if full:
        pdf.Root.NeedsRendering = True
    return written(pdf)


@pytest.mark.parametrize("content", [words("Please wait..."), "", words("Harap tunggu")])
def test_a_form_that_only_adobe_can_show_is_refused_with_what_to_do(content: str) -> None:
    with pytest.raises(Unsupported, match="cetak ke PDF"):
        open_file("formulir.pdf", with_xfa(content, full=True))


def test_a_form_with_xfa_beside_real_pages_is_read() -> None:
    pages, file = opened(with_xfa(words("Sertifikat Pelatihan"), full=False))
    assert pages[0].layer and "xfa" in file.notes and file.problem is None


def with_attachments(content: str, portfolio: bool) -> bytes:
    pdf = pdf_with(content)
    for name in ("ijazah.pdf", "foto.jpg"):
        pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, b"isi", filename=name)
    if portfolio:
        pdf.Root.Collection = Dictionary(Type=Name.Collection)
    return written(pdf)


def test_attachments_are_noted() -> None:
    pages, file = opened(with_attachments(FOUR, portfolio=False))
    assert len(pages) == 1 and "attachments:2" in file.notes and file.problem is None


@pytest.mark.parametrize(("content", "portfolio"), [(FOUR, True), ("", False)])
def test_a_wrapping_around_attachments_says_that_they_were_not_opened(content: str, portfolio: bool) -> None:
    _, file = opened(with_attachments(content, portfolio))
    assert file.problem and file.problem.code == "unsupported" and "2 berkas lampiran" in file.problem.message


def notes_of(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    pages, _ = opened(written(pdf))
    return pages[0].notes


def test_an_empty_page_is_blank_and_raises_no_question() -> None:
    for content in ("", "q Q", "1 1 1 rg 0 0 400 300 re f", "BT ET"):
        assert "renders_blank" not in notes_of(pdf_with(content)), content


def test_a_scan_of_an_empty_sheet_raises_no_question() -> None:
    white = sheet()
    white.paste("white", (0, 0, *white.size))
    assert "renders_blank" not in notes_of(picture_pdf(white))


def test_a_page_that_shows_none_of_what_it_holds_is_a_question() -> None:
    hidden = [pdf_with(content) for content in
              ("1 1 1 rg " + words("Sertifikat"), "/Hilang Do", "3 Tr " + words("Sertifikat"))]
    garbage = pdf_with(FOUR)
    garbage.pages[0].obj.Contents = pikepdf.Stream(garbage, b"no deflate stream at all", Filter=Name.FlateDecode)
    broken = picture_pdf(sheet())
    broken.pages[0].Resources.XObject.Im0.write(b"\xff\xd8\xff\xe0 no picture at all", filter=Name.DCTDecode)
    for pdf in (*hidden, garbage, broken):
        assert "renders_blank" in notes_of(pdf)


def packed(content: bytes, *filters: str) -> bytes:
    """A page whose content stream went through these filters, the last named first."""
    pdf = pdf_with("")
    pdf.pages[0].obj.Contents = pikepdf.Stream(pdf, content, Filter=Array([Name(one) for one in filters]))
    return written(pdf, compress_streams=False)


def test_a_content_stream_that_inflates_without_end_costs_no_memory() -> None:
    bomb = zlib.compress(zlib.compress(b" " * 400_000_000, 9), 9)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert not drawings(open_structure(packed(bomb, "/FlateDecode", "/FlateDecode")), 1)
    assert not paints(open_structure(packed(bomb, "/FlateDecode", "/FlateDecode")), 1)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # kB


def test_strokes_are_found_through_any_packing() -> None:
    plain = b"0 0 10 10 re f"
    for content, filters in ((plain, ()), (zlib.compress(plain), ("/FlateDecode",)),
                             (base64.a85encode(zlib.compress(plain)) + b"~>", ("/ASCII85Decode", "/FlateDecode")),
                             (plain.hex().encode() + b">", ("/ASCIIHexDecode",))):
        assert paints(open_structure(packed(content, *filters)), 1)
    assert not paints(open_structure(packed(zlib.compress(b"q Q"), "/FlateDecode")), 1)


def test_a_picture_in_a_page_that_would_burst_memory_is_refused_with_its_size() -> None:
    pdf = picture_pdf(sheet())
    image = pdf.pages[0].Resources.XObject.Im0
    image.Width = image.Height = 60_000
    _, file = opened(written(pdf))
    assert file.problem and file.problem.code == "too_large" and "60.000 × 60.000" in file.problem.message


def test_scripts_in_a_document_do_nothing() -> None:
    pdf = pdf_with(FOUR)
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert('x'); this.closeDoc(true)")
    assert corners(only_page(written(pdf)).picture) == CORNERS


def test_pages_come_one_at_a_time() -> None:
    file = open_file("dua.pdf", pdf_of(FOUR, FOUR))
    assert next(file.pages).number == 1
    assert next(file.pages).number == 2


def test_a_file_whose_time_is_over_keeps_what_was_read() -> None:
    pages, file = opened(pdf_of(FOUR, FOUR, FOUR), limits=replace(DEFAULTS, seconds=0))
    assert [page.number for page in pages] == [1]
    assert code(file.problem) == "timeout"


@pytest.mark.parametrize("compress", [False, True])
def test_flipped_bytes_never_raise_anything_but_a_refusal(compress: bool) -> None:
    rng = np.random.default_rng(5)
    whole = pdf_of(words("Sertifikat"), words("Piagam"), compress=compress, box=(0, 0, 60, 40))
    for _ in range(60):
        data = bytearray(whole)
        for place in rng.integers(0, len(data), 8):
            data[place] = rng.integers(0, 256)
        try:
            opened(bytes(data))
        except Refusal as refusal:
            assert refusal.message


def test_an_incremental_update_of_which_the_end_is_missing_is_damaged() -> None:
    whole = pdf_of(FOUR)
    update = io.BytesIO(whole + b"\n9 0 obj <</Baru true>> endobj\n").getvalue()
    _, file = opened(update)
    assert code(file.problem) == "damaged"
