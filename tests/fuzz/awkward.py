"""Thirty more files, of kinds that people really send: each ends with a reading, or with words that say what to do."""
from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
from PIL import Image

from tests.fuzz.strange import DAMAGED, LARGE, NO, READ, Strange, only, zipped
from tests.fuzz.strange_pdfs import CATALOGUE, pdf, stream
from tests.fuzz.strange_pictures import GREY, picture, png, tiff
from tests.service.papers import certificate

PAPER = certificate("Siti Rahayu", 8)
ENCRYPTED, MANY = "encrypted", "too_many_pages"


def saved(change: Callable[[pikepdf.Pdf], None], **how: Any) -> bytes:
    """The paper as qpdf writes it after a change."""
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAPER)) as one:
        change(one)
        one.save(written, **how)
    return written.getvalue()


def pdf_of_three_thousand_pages() -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in range(4, 3004))
    pages = [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>"] * 3000
    return pdf(CATALOGUE, b"<< /Type /Pages /Count 3000 /Kids [%s] >>" % kids, stream(b"q Q"), *pages)


def portfolio() -> bytes:
    def change(one: pikepdf.Pdf) -> None:
        one.attachments["ijazah.pdf"] = PAPER
        one.Root.Collection = pikepdf.Dictionary(Type=pikepdf.Name.Collection, View=pikepdf.Name.T)

    return saved(change)


def archive_pdf_with_attachment() -> bytes:
    def change(one: pikepdf.Pdf) -> None:
        one.attachments["faktur.xml"] = b"<faktur/>"
        with one.open_metadata() as told:
            told["pdfaid:part"], told["pdfaid:conformance"] = "3", "B"

    return saved(change)


def locked_as_newest_programs_do() -> bytes:
    return saved(lambda _: None, encryption=pikepdf.Encryption(user="rahasia", owner="pemilik", R=6))


def locked_for_changes_alone() -> bytes:
    return saved(lambda _: None, encryption=pikepdf.Encryption(user="", owner="pemilik", R=6))


def streams_of_objects_with_a_wrong_table() -> bytes:
    data = saved(lambda _: None, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    place = data.rindex(b"startxref")
    return data[:place] + b"startxref\n17\n%%EOF\n"


def page_of_a_kilometre() -> bytes:
    def change(one: pikepdf.Pdf) -> None:
        one.pages[0].obj["/MediaBox"] = pikepdf.Array([0, 0, 2_800_000, 2_800_000])

    return saved(change)


def page_turned_by_a_strange_angle() -> bytes:
    def change(one: pikepdf.Pdf) -> None:
        one.pages[0].obj["/Rotate"] = 45

    return saved(change)


def certificate_as_picture(kind: str, mode: str = "RGB", **how: Any) -> bytes:
    from pypdfium2 import PdfDocument

    page = PdfDocument(PAPER)[0].render(scale=1.4).to_pil().convert("RGB")
    written = io.BytesIO()
    (page if mode == "RGB" else page.convert(mode)).save(written, kind, **how)
    return written.getvalue()


def photo_in_print_colours() -> bytes:
    """CMYK as Adobe writes it: inverted, with its mark."""
    return certificate_as_picture("JPEG", "CMYK", quality=85)


def sixteen_bits_interlaced() -> bytes:
    """16 bits of grey, in seven passes (Adam7)."""
    size = 64
    passes = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
    rows = b"".join(
        (b"\0" + b"\xff\xff" * len(range(left, size, across))) * len(range(top, size, down))
        for left, top, across, down in passes)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", size, size, 16, 0, 0, 0, 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def moving(kind: str) -> bytes:
    frames = [Image.new("RGB", (300, 200), (255, 255 - 20 * place, 255)) for place in range(5)]
    written = io.BytesIO()
    frames[0].save(written, kind, save_all=True, append_images=frames[1:], duration=100, loop=0)
    return written.getvalue()


def palette_without_colours() -> bytes:
    raw = b"".join(b"\0" + bytes([200]) * 40 for _ in range(40))
    head = struct.pack(">IIBBBBB", 40, 40, 8, 3, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"PLTE", b"\xff\0\0") + chunk(
        b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


def fax() -> bytes:
    return certificate_as_picture("TIFF", "1", compression="group4")


def fax_whose_strips_lie() -> bytes:
    data = bytearray(fax())
    place = struct.unpack_from("<I", data, 4)[0]
    for number in range(struct.unpack_from("<H", data, place)[0]):
        entry = place + 2 + 12 * number
        if struct.unpack_from("<H", data, entry)[0] == 278:  # rows in a strip
            struct.pack_into("<I", data, entry + 8, 3)
    return bytes(data)


def huge_header() -> bytes:
    return tiff([(256, 4, 1, 0x7FFFFFFF), (257, 4, 1, 0x7FFFFFFF), *GREY[2:]], body=bytes(64))


def photo_that_tells_where_it_was_taken() -> bytes:
    exif = Image.Exif()
    exif[0x8825] = {1: "S", 2: (7.0, 47.0, 12.0), 3: "E", 4: (110.0, 22.0, 3.0)}
    return certificate_as_picture("JPEG", exif=exif)


def zip_of(*names: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, data in names:
            archive.writestr(name, data)
    return written.getvalue()


def zip_in_an_old_alphabet() -> bytes:
    """As Windows writes it: ñ is one byte (CP 437), and nothing says so."""
    return zip_of(("siti/ijazah-ni?o.pdf", PAPER)).replace(b"ijazah-ni?o", b"ijazah-ni\xa4o")


def zip_of_one_name_thrice() -> bytes:
    return zip_of(*[("siti/ktp.pdf", PAPER + bytes([number])) for number in range(3)])


def zip_as_large_ones_are_written() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive, archive.open("siti/ktp.pdf", "w", force_zip64=True) as member:
        member.write(PAPER)
    return written.getvalue()


def zip_locked_by_aes() -> bytes:
    """As 7-Zip and WinZip lock: method 99, with the field that tells of AES-256."""
    data = bytearray(zip_of(("siti/ktp.pdf", PAPER), method=zipfile.ZIP_STORED))
    for start, flags, method in ((b"PK\3\4", 6, 8), (b"PK\1\2", 8, 10)):
        place = data.index(start)
        struct.pack_into("<H", data, place + flags, 1)
        struct.pack_into("<H", data, place + method, 99)
    return bytes(data)


def last_of_a_split_zip() -> bytes:
    """What holds the list of a ZIP in three parts, without the parts before it."""
    data = bytearray(zipped({"siti/ktp.pdf": PAPER}))
    end = data.rindex(b"PK\5\6")
    struct.pack_into("<HH", data, end + 4, 2, 2)
    struct.pack_into("<H", data, data.index(b"PK\1\2") + 34, 0)
    return bytes(data[len(data) // 2:])


AWKWARD = (
    Strange("tiga-ribu.pdf", pdf_of_three_thousand_pages, only(MANY)), Strange("bungkusan.pdf", portfolio, only(NO)),
    Strange("pdfa3.pdf", archive_pdf_with_attachment, only(READ)),
    Strange("sandi-aes.pdf", locked_as_newest_programs_do, only(ENCRYPTED)),
    Strange("sandi-ubah.pdf", locked_for_changes_alone, only(READ)),
    Strange("tabel-objek.pdf", streams_of_objects_with_a_wrong_table, only(READ, DAMAGED)),
    Strange("sekilometer.pdf", page_of_a_kilometre, only(READ, DAMAGED)),
    Strange("miring.pdf", page_turned_by_a_strange_angle, only(READ)),
    Strange("cmyk.jpg", photo_in_print_colours, only(READ)),
    Strange("gps.jpg", photo_that_tells_where_it_was_taken, only(READ)),
    Strange("enam-belas.png", sixteen_bits_interlaced, only(READ)),
    Strange("palet.png", palette_without_colours, only(READ, DAMAGED)),
    Strange("gerak.png", lambda: moving("PNG"), only(READ)), Strange("gerak.webp", lambda: moving("WEBP"), only(READ)),
    Strange("satu.png", lambda: picture("PNG", (1, 1)), only(DAMAGED)),
    Strange("pita.png", lambda: png(30_000, 1, (b"IDAT", zlib.compress(bytes(30_001)))), only(DAMAGED)),
    Strange("faks.tif", fax, only(READ)), Strange("faks-bohong.tif", fax_whose_strips_lie, only(READ, DAMAGED)),
    Strange("raksasa.tif", huge_header, only(LARGE, DAMAGED)),
    Strange("surat.pdf", lambda: zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<x/>"}), only(NO)),
    Strange("catatan.jpg", lambda: b"Ini bukan foto, hanya catatan.\n" * 9, only(NO, DAMAGED)),
    Strange("gambar.svg", lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', only(NO)),
    Strange("halaman.html", lambda: b"<!doctype html><script>fetch('//x')</script>", only(NO)),
    Strange("arsip.rar", lambda: b"Rar!\x1a\x07\x01\0" + bytes(99), only(NO)),
    Strange("arsip.7z", lambda: b"7z\xbc\xaf\x27\x1c\0\4" + bytes(99), only(NO)),
    Strange("lama.zip", zip_in_an_old_alphabet, only(READ)),
    Strange("kembar3.zip", zip_of_one_name_thrice, only(READ)),
    Strange("besar64.zip", zip_as_large_ones_are_written, only(READ)),
    Strange("kunci.zip", zip_locked_by_aes, only(ENCRYPTED)),
    Strange("bagian.zip", last_of_a_split_zip, only(NO, DAMAGED)),
    Strange("\u202egpj.exe" + "panjang" * 20 + ".pdf", lambda: PAPER, only(READ)),
    Strange("nol.jpg", lambda: bytes(4096), only(DAMAGED)),
)
