"""PDFs that somebody with time would send: circles, bombs, scripts, and parts that are not what they say."""
from __future__ import annotations

import struct
import zlib

from tests.fuzz.strange_pictures import jpeg2000_of_a_million_tiles


def pdf(*objects: bytes, trailer: bytes = b"/Root 1 0 R") -> bytes:
    written, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(written + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, trailer, start))


def stream(data: bytes, words: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), words, data)


CATALOGUE, ONE_PAGE = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s >>"


def page_tree_in_a_circle() -> bytes:
    return pdf(CATALOGUE, b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 9 >>",
               b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9 >>")


def object_streams_in_a_circle() -> bytes:
    inner = b"1 0 2 5 << >> << >>"
    words = b"/Type /ObjStm /N 2 /First 8 /Extends 5 0 R"
    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"", stream(b"", b""), stream(inner, words), stream(inner, words))


def lengths_in_a_circle() -> bytes:
    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"", b"<< /Length 4 0 R >>\nstream\nq\nendstream")


def a_million_objects() -> bytes:
    head = b"%PDF-1.4\n1 0 obj\n" + CATALOGUE + b"\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
    table = b"0000000009 00000 n \n" * 1_000_000
    end = b"trailer\n<< /Size 1000000 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(head)
    return head + b"xref\n0 1000000\n" + table + end


def tables_in_a_circle() -> bytes:
    data = pdf(CATALOGUE, ONE_PAGE, PAGE % b"", stream(b"q Q"), trailer=b"/Root 1 0 R /Prev 99999")
    return data.replace(b"/Prev 99999", b"/Prev %5d" % data.index(b"xref\n0"))


def script_in_a_form() -> bytes:
    act = b"<< /S /JavaScript /JS (while \\(true\\) app.alert\\(1\\)) >>"
    return pdf(b"<< /Type /Catalog /Pages 2 0 R /OpenAction %s /AcroForm << /Fields [5 0 R] >> >>" % act, ONE_PAGE,
               PAGE % b"/Annots [5 0 R]", stream(b"BT ET"),
               b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 99 99] /AA << /K %s >> >>" % act)


def attachment_that_is_a_program() -> bytes:
    return pdf(b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >> "
               b"/OpenAction << /S /Launch /F (a.exe) >> >>", ONE_PAGE, PAGE % b"", stream(b"q Q"),
               b"<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>", stream(b"MZ" * 50, b"/Type /EmbeddedFile"))


def image_in(filters: bytes, data: bytes, width: int = 60_000, height: int = 60_000, more: bytes = b"") -> bytes:
    shown = stream(b"595 0 0 842 0 0 cm /I Do")
    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"/Resources << /XObject << /I 5 0 R >> >>", shown,
               stream(data, b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 1 "
                            b"/ColorSpace /DeviceGray /Filter %s %s" % (width, height, filters, more)))


def jbig2_of_a_milliard_pixels() -> bytes:
    info = struct.pack(">IIIIBH", 60_000, 60_000, 0, 0, 0, 0)
    segment = struct.pack(">IBBBI", 0, 48, 0, 1, len(info)) + info
    symbols = struct.pack(">IBBBI", 1, 0, 0, 1, 18) + struct.pack(">HII", 0, 0xFFFFFFF, 0xFFFFFFF) + bytes(8)
    return image_in(b"/JBIG2Decode", segment + symbols)


def jpx_of_a_million_tiles() -> bytes:
    return image_in(b"/JPXDecode", jpeg2000_of_a_million_tiles())


def filters_on_filters() -> bytes:
    data = bytes(1 << 20)
    for _ in range(12):
        data = zlib.compress(data, 9)
    return image_in(b"[" + b"/FlateDecode " * 12 + b"]", data, 3000, 3000)


def runs_without_end() -> bytes:
    return image_in(b"[/FlateDecode /RunLengthDecode]", zlib.compress(b"\x81\x00" * 2_000_000, 9), 20_000, 20_000)


def patterns_in_patterns() -> bytes:
    def pattern(inner: int) -> bytes:
        return stream(b"/Pattern cs /P scn 0 0 9999 9999 re f",
                      b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] "
                      b"/XStep 0.01 /YStep 0.01 /Resources << /Pattern << /P %d 0 R >> >>" % inner)

    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"/Resources << /Pattern << /P 5 0 R >> >>",
               stream(b"/Pattern cs /P scn 0 0 595 842 re f"), pattern(6), pattern(7), pattern(5))


def font_that_is_no_font() -> bytes:
    font = b"\0\1\0\0\xff\xff" + bytes(6) + b"glyf" + b"\xff" * 3_000
    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"/Resources << /Font << /F 5 0 R >> >>",
               stream(b"BT /F 9999 Tf 0 0 Td (" + b"a" * 20_000 + b") Tj ET"),
               b"<< /Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor 6 0 R >>",
               b"<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 7 0 R >>", stream(font))


def dictionaries_in_dictionaries() -> bytes:
    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"", stream(b"q Q"), b"<< /A " * 100_000 + b">>" * 100_000)
