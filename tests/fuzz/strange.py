"""Forty files that somebody with time would send: each of another kind, each small, none anybody's paper.

`STRANGE` names what may come of each: codes of problems, "read" for pages that can be shown, "members" for an archive.
"""
from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import Image

from tests.service.papers import certificate


@dataclass(frozen=True, slots=True)
class Strange:
    """`names` are those that its members may come out under, where it is an archive."""

    name: str
    data: Callable[[], bytes]
    outcomes: frozenset[str]


def picture(kind: str, size: tuple[int, int] = (60, 40), **options: object) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, "white").save(written, kind, **options)
    return written.getvalue()


# pictures

def tiff(entries: Sequence[tuple[int, int, int, int]], following: int = 0, body: bytes = b"") -> bytes:
    """One directory of (tag, type, count, value); `following` is where the next is said to be."""
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *one) for one in entries)
    return b"II*\0" + struct.pack("<I", 8) + directory + struct.pack("<I", following) + body


GREY = [(256, 4, 1, 64), (257, 4, 1, 64), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 200),
        (277, 3, 1, 1), (278, 4, 1, 64), (279, 4, 1, 4096)]


def tiff_in_a_circle() -> bytes:
    return tiff(GREY, following=8, body=bytes(4300))


def tiff_of_nothing() -> bytes:
    return tiff([(256, 4, 1, 0), (257, 4, 1, 0), *GREY[2:]], body=bytes(64))


def tiff_with_a_count_of_four_milliards() -> bytes:
    return tiff([*GREY[:5], (273, 4, 0xFFFFFFFF, 8), *GREY[6:]], body=bytes(64))


def tiff_of_many_tags() -> bytes:
    return tiff([*GREY, *((50_000 + number % 15_000, 2, 0x7FFFFFFF, 8) for number in range(20_000))], body=bytes(64))


def jpeg_with_a_huge_thumbnail() -> bytes:
    """Exif that promises a thumbnail of 4 GB, after it segments of 60 kB each."""
    exif = b"Exif\0\0II*\0\x08\0\0\0\0\0\x0e\0\0\0\x02\0" + struct.pack("<HHII", 513, 4, 1, 8) + struct.pack(
        "<HHII", 514, 4, 1, 0xFFFFFFF0) + bytes(60_000)
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    return b"\xff\xd8" + segment * 40 + picture("JPEG")[2:]


def jpeg_of_many_scans() -> bytes:
    """A progressive picture whose last scan comes 20,000 times: cheap to send, dear to decode."""
    data = picture("JPEG", (2000, 2000), progressive=True)
    scan = data[data.rindex(b"\xff\xda"):-2]
    return data[:-2] + scan * min(20_000, 3_000_000 // len(scan)) + b"\xff\xd9"


def jpeg_without_end() -> bytes:
    return picture("JPEG", (400, 400))[:-600]


def png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunk(*one) for one in chunks) + chunk(b"IEND", b"")


def png_with_texts_that_swell() -> bytes:
    text = b"Comment\0\0" + zlib.compress(bytes(60 << 20), 9)
    return png(8, 8, *[(b"zTXt", text)] * 20, (b"IDAT", zlib.compress(bytes(72))))


def png_with_a_profile_that_swells() -> bytes:
    return png(8, 8, (b"iCCP", b"x\0\0" + zlib.compress(bytes(200 << 20), 9)), (b"IDAT", zlib.compress(bytes(72))))


def png_with_too_few_pixels() -> bytes:
    return png(4000, 4000, (b"IDAT", zlib.compress(bytes(100))))


def gif_of_a_hundred_thousand_frames() -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6)
    return head + (b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0") * 100_000 + b";"


def gif_larger_inside_than_outside() -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6)
    return head + b"\x2c" + struct.pack("<HHHHB", 0, 0, 65_535, 65_535, 0) + b"\x02\x02\x44\x01\0;"


def box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + kind + data


def heic_grid_of_65536_tiles() -> bytes:
    """A grid of 256 × 256 tiles, 65,535 pixels a side, that all are one and the same."""
    infe = box(b"infe", b"\2\0\0\0\0\1\0\0grid\0")
    meta = bytes(4) + box(b"hdlr", bytes(8) + b"pict" + bytes(13)) + box(b"pitm", bytes(4) + b"\0\1") + box(
        b"iinf", bytes(4) + b"\0\1" + infe) + box(b"iprp", box(b"ipco", box(b"ispe", bytes(4) + struct.pack(
            ">II", 65_535, 65_535)))) + box(b"idat", b"\0\1\xff\xff" + struct.pack(">II", 65_535, 65_535))
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + box(b"meta", meta)


def heic_of_boxes_in_boxes() -> bytes:
    inner = b""
    for _ in range(5_000):
        inner = box(b"meta", bytes(4) + inner)
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + inner


def jpeg2000_of_a_million_tiles() -> bytes:
    siz = struct.pack(">HIIIIIIIIHBBB", 0, 0x7FFFFFFF, 0x7FFFFFFF, 0, 0, 1, 1, 0, 0, 1, 7, 1, 1)
    return b"\xff\x4f\xff\x51" + struct.pack(">H", len(siz) + 2) + siz + b"\xff\xd9"


def webp_that_lies_about_its_size() -> bytes:
    data = bytearray(picture("WEBP"))
    data[4:8] = b"\xff\xff\xff\x7f"
    return bytes(data)


def bmp_with_a_height_below_none() -> bytes:
    data = bytearray(picture("BMP"))
    data[22:26] = struct.pack("<i", -0x80000000)
    return bytes(data)


# PDF

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
    return head + b"xref\n0 1000000\n" + table + b"trailer\n<< /Size 1000000 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(head))


def tables_in_a_circle() -> bytes:
    data = pdf(CATALOGUE, ONE_PAGE, PAGE % b"", stream(b"q Q"), trailer=b"/Root 1 0 R /Prev 99999")
    return data.replace(b"/Prev 99999", b"/Prev %5d" % data.index(b"xref\n0"))


def script_in_a_form() -> bytes:
    act = b"<< /S /JavaScript /JS (while \\(true\\) app.alert\\(1\\)) >>"
    return pdf(b"<< /Type /Catalog /Pages 2 0 R /OpenAction %s /AcroForm << /Fields [5 0 R] >> >>" % act, ONE_PAGE,
               PAGE % b"/Annots [5 0 R]", stream(b"BT ET"),
               b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 99 99] /AA << /K %s /F %s >> >>" % (act, act))


def attachment_that_is_a_program() -> bytes:
    return pdf(b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >> "
               b"/OpenAction << /S /Launch /F (a.exe) >> >>", ONE_PAGE, PAGE % b"", stream(b"q Q"),
               b"<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>", stream(b"MZ" * 50, b"/Type /EmbeddedFile"))


def image_in(filters: bytes, data: bytes, width: int = 60_000, height: int = 60_000, more: bytes = b"") -> bytes:
    return pdf(CATALOGUE, ONE_PAGE, PAGE % b"/Resources << /XObject << /I 5 0 R >> >>", stream(b"595 0 0 842 0 0 cm /I Do"),
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
                      b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.01 /YStep 0.01 "
                      b"/Resources << /Pattern << /P %d 0 R >> >>" % inner)

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


# two things at once, and things that are something else

def pdf_and_zip() -> bytes:
    return certificate("Siti Rahayu", 1) + zipped({"lain.exe": b"MZ"})


def picture_and_script() -> bytes:
    return picture("GIF") + b"<script>alert(1)</script><?php system('id'); ?>"


def mail_in_mail() -> bytes:
    text = b"From: a@contoh.id\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
    return text * 2_000 + b"ijazah terlampir"


def office(part: str) -> bytes:
    return zipped({"[Content_Types].xml": b"<Types/>", part: b"<x/>"})


def film() -> bytes:
    return box(b"ftyp", b"isom\0\0\2\0isommp42") + box(b"moov", bytes(100))


# archives

def zipped(members: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return written.getvalue()


PAPER = certificate("Siti Rahayu", 7)


def names_that_turn_around() -> bytes:
    return zipped({"siti/ijazah\u202efdp.exe": PAPER, "siti/\u2066surat\u2069.pdf": PAPER})


def names_of_devices() -> bytes:
    return zipped({"CON/aux.pdf": PAPER, "NUL.pdf": PAPER, "siti/COM1": PAPER, "siti/a:b?.pdf": PAPER, "siti/... .": PAPER})


def names_that_differ_by_case() -> bytes:
    return zipped({"Siti/KTP.pdf": PAPER, "siti/ktp.PDF": PAPER, "SITI/ktp.pdf": PAPER})


def names_of_255_bytes() -> bytes:
    return zipped({"a" * 255: PAPER, "é" * 127 + ".pdf": PAPER, "/".join(["x" * 200] * 30) + "/a.pdf": PAPER})


def names_that_lead_out() -> bytes:
    return zipped({"../../../etc/cron.d/a": PAPER, "/etc/passwd": PAPER, "a/../../b.pdf": PAPER, "..\\..\\c.pdf": PAPER})


def link_to_a_secret() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        link = zipfile.ZipInfo("siti/ktp.pdf")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return written.getvalue()


def members_that_overlap() -> bytes:
    """Two thousand entries that all are the same ten megabytes of zeros."""
    data = bytearray(zipped({"a": bytes(10 << 20)}))
    end = data.rindex(b"PK\5\6")
    start = data.index(b"PK\1\2")
    entry = bytes(data[start:end])
    count = 1_900
    tail = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, count, count, len(entry) * count, start, 0)
    return bytes(data[:start]) + entry * count + tail


def zip64_that_lies() -> bytes:
    data = bytearray(zipped({"a.pdf": PAPER}))
    place = data.index(b"PK\1\2")
    data[place + 20:place + 28] = b"\xff" * 8
    return bytes(data)


READ, DAMAGED, LARGE, NO, BLOCKED = "read", "damaged", "too_large", "unsupported", "blocked"
BROKEN = frozenset({READ, DAMAGED, LARGE, BLOCKED, "empty", "timeout"})
"""What cannot be told beforehand: libraries differ in what they forgive. A page, or a problem in words; never silence."""


def only(*outcomes: str) -> frozenset[str]:
    return frozenset(outcomes)


STRANGE = (
    Strange("lingkaran.tif", tiff_in_a_circle, BROKEN), Strange("nol.tif", tiff_of_nothing, only(DAMAGED, LARGE)),
    Strange("hitungan.tif", tiff_with_a_count_of_four_milliards, BROKEN),
    Strange("tag.tif", tiff_of_many_tags, BROKEN), Strange("kecil-besar.jpg", jpeg_with_a_huge_thumbnail, BROKEN),
    Strange("lapis.jpg", jpeg_of_many_scans, BROKEN), Strange("terpotong.jpg", jpeg_without_end, only(READ, DAMAGED)),
    Strange("teks.png", png_with_texts_that_swell, BROKEN), Strange("profil.png", png_with_a_profile_that_swells, BROKEN),
    Strange("kurang.png", png_with_too_few_pixels, BROKEN),
    Strange("bingkai.gif", gif_of_a_hundred_thousand_frames, BROKEN | {"too_many_pages"}),
    Strange("luas.gif", gif_larger_inside_than_outside, BROKEN), Strange("petak.heic", heic_grid_of_65536_tiles, BROKEN),
    Strange("kotak.heic", heic_of_boxes_in_boxes, BROKEN), Strange("ubin.jp2", jpeg2000_of_a_million_tiles, BROKEN),
    Strange("ukuran.webp", webp_that_lies_about_its_size, BROKEN),
    Strange("tinggi.bmp", bmp_with_a_height_below_none, BROKEN),
    Strange("pohon.pdf", page_tree_in_a_circle, BROKEN), Strange("objek.pdf", object_streams_in_a_circle, BROKEN),
    Strange("panjang.pdf", lengths_in_a_circle, BROKEN), Strange("sejuta.pdf", a_million_objects, BROKEN),
    Strange("tabel.pdf", tables_in_a_circle, BROKEN), Strange("formulir.pdf", script_in_a_form, BROKEN),
    Strange("lampiran.pdf", attachment_that_is_a_program, BROKEN), Strange("jbig2.pdf", jbig2_of_a_milliard_pixels, BROKEN),
    Strange("jpx.pdf", jpx_of_a_million_tiles, BROKEN), Strange("saringan.pdf", filters_on_filters, BROKEN),
    Strange("deret.pdf", runs_without_end, BROKEN), Strange("pola.pdf", patterns_in_patterns, BROKEN),
    Strange("huruf.pdf", font_that_is_no_font, BROKEN), Strange("kamus.pdf", dictionaries_in_dictionaries, BROKEN),
    Strange("dua.pdf", pdf_and_zip, only(READ)), Strange("skrip.gif", picture_and_script, only(READ)),
    Strange("surel.eml", mail_in_mail, only(NO)), Strange("surat.docx", lambda: office("word/document.xml"), only(NO)),
    Strange("nilai.xlsx", lambda: office("xl/workbook.xml"), only(NO)), Strange("film.mp4", film, only(NO)),
    Strange("kosong.pdf", bytes, only("empty")), Strange("gambar.pdf", lambda: picture("PNG"), only(READ)),
    Strange("balik.zip", names_that_turn_around, only(READ)), Strange("alat.zip", names_of_devices, only(READ)),
    Strange("kembar.zip", names_that_differ_by_case, only(READ)), Strange("panjang.zip", names_of_255_bytes, only(READ)),
    Strange("keluar.zip", names_that_lead_out, only(READ)), Strange("tautan.zip", link_to_a_secret, only(BLOCKED)),
    Strange("tumpuk.zip", members_that_overlap, only(LARGE, DAMAGED, READ, NO)),
    Strange("zip64.zip", zip64_that_lies, only(READ, DAMAGED)),
)
