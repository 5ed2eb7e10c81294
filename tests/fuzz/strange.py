"""Forty files that somebody with time would send: each of another kind, each small, none anybody's paper.

`STRANGE` names what may come of each: codes of problems, "read" for pages that can be shown, "members" for an archive.
"""
from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from tests.fuzz.strange_pdfs import (
    a_million_objects,
    attachment_that_is_a_program,
    dictionaries_in_dictionaries,
    filters_on_filters,
    font_that_is_no_font,
    jbig2_of_a_milliard_pixels,
    jpx_of_a_million_tiles,
    lengths_in_a_circle,
    object_streams_in_a_circle,
    page_tree_in_a_circle,
    patterns_in_patterns,
    runs_without_end,
    script_in_a_form,
    tables_in_a_circle,
)
from tests.fuzz.strange_pictures import (
    bmp_with_a_height_below_none,
    box,
    gif_larger_inside_than_outside,
    gif_of_a_hundred_thousand_frames,
    heic_grid_of_65536_tiles,
    heic_of_boxes_in_boxes,
    jpeg2000_of_a_million_tiles,
    jpeg_of_many_scans,
    jpeg_with_a_huge_thumbnail,
    jpeg_without_end,
    picture,
    png_with_a_profile_that_swells,
    png_with_texts_that_swell,
    png_with_too_few_pixels,
    tiff_in_a_circle,
    tiff_of_many_tags,
    tiff_of_nothing,
    tiff_with_a_count_of_four_milliards,
    webp_that_lies_about_its_size,
)
from tests.service.papers import certificate


@dataclass(frozen=True, slots=True)
class Strange:
    """`names` are those that its members may come out under, where it is an archive."""

    name: str
    data: Callable[[], bytes]
    outcomes: frozenset[str]


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
    names = ("CON/aux.pdf", "NUL.pdf", "siti/COM1", "siti/a:b?.pdf", "siti/... .")
    return zipped(dict.fromkeys(names, PAPER))


def names_that_differ_by_case() -> bytes:
    return zipped({"Siti/KTP.pdf": PAPER, "siti/ktp.PDF": PAPER, "SITI/ktp.pdf": PAPER})


def names_of_255_bytes() -> bytes:
    return zipped({"a" * 255: PAPER, "é" * 127 + ".pdf": PAPER, "/".join(["x" * 200] * 30) + "/a.pdf": PAPER})


def names_that_lead_out() -> bytes:
    names = ("../../../etc/cron.d/a", "/etc/passwd", "a/../../b.pdf", "..\\..\\c.pdf")
    return zipped(dict.fromkeys(names, PAPER))


def link_to_a_secret() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        link = zipfile.ZipInfo("siti/ktp.pdf")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return written.getvalue()


def members_that_overlap() -> bytes:
    """Sixty entries that all are the same ten megabytes of zeros."""
    data = bytearray(zipped({"a": bytes(10 << 20)}))
    end = data.rindex(b"PK\5\6")
    start = data.index(b"PK\1\2")
    entry = bytes(data[start:end])
    count = 60
    tail = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, count, count, len(entry) * count, start, 0)
    return bytes(data[:start]) + entry * count + tail


def zip64_that_lies() -> bytes:
    data = bytearray(zipped({"a.pdf": PAPER}))
    place = data.index(b"PK\1\2")
    data[place + 20:place + 28] = b"\xff" * 8
    return bytes(data)


READ, DAMAGED, LARGE, NO, BLOCKED = "read", "damaged", "too_large", "unsupported", "blocked"
BROKEN = frozenset({READ, DAMAGED, LARGE, BLOCKED, "empty", "timeout"})
"""What cannot be told beforehand: libraries differ in what they forgive. A page or a problem in words, no silence."""


def only(*outcomes: str) -> frozenset[str]:
    return frozenset(outcomes)


STRANGE = (
    Strange("lingkaran.tif", tiff_in_a_circle, BROKEN), Strange("nol.tif", tiff_of_nothing, only(DAMAGED, LARGE)),
    Strange("hitungan.tif", tiff_with_a_count_of_four_milliards, BROKEN),
    Strange("tag.tif", tiff_of_many_tags, BROKEN), Strange("kecil-besar.jpg", jpeg_with_a_huge_thumbnail, BROKEN),
    Strange("lapis.jpg", jpeg_of_many_scans, BROKEN), Strange("terpotong.jpg", jpeg_without_end, only(READ, DAMAGED)),
    Strange("teks.png", png_with_texts_that_swell, BROKEN),
    Strange("profil.png", png_with_a_profile_that_swells, BROKEN),
    Strange("kurang.png", png_with_too_few_pixels, BROKEN),
    Strange("bingkai.gif", gif_of_a_hundred_thousand_frames, BROKEN | {"too_many_pages"}),
    Strange("luas.gif", gif_larger_inside_than_outside, BROKEN),
    Strange("petak.heic", heic_grid_of_65536_tiles, BROKEN),
    Strange("kotak.heic", heic_of_boxes_in_boxes, BROKEN), Strange("ubin.jp2", jpeg2000_of_a_million_tiles, BROKEN),
    Strange("ukuran.webp", webp_that_lies_about_its_size, BROKEN),
    Strange("tinggi.bmp", bmp_with_a_height_below_none, BROKEN),
    Strange("pohon.pdf", page_tree_in_a_circle, BROKEN), Strange("objek.pdf", object_streams_in_a_circle, BROKEN),
    Strange("panjang.pdf", lengths_in_a_circle, BROKEN), Strange("sejuta.pdf", a_million_objects, BROKEN),
    Strange("tabel.pdf", tables_in_a_circle, BROKEN), Strange("formulir.pdf", script_in_a_form, BROKEN),
    Strange("lampiran.pdf", attachment_that_is_a_program, only(NO)),
    Strange("jbig2.pdf", jbig2_of_a_milliard_pixels, BROKEN),
    Strange("jpx.pdf", jpx_of_a_million_tiles, BROKEN), Strange("saringan.pdf", filters_on_filters, BROKEN),
    Strange("deret.pdf", runs_without_end, BROKEN), Strange("pola.pdf", patterns_in_patterns, BROKEN),
    Strange("huruf.pdf", font_that_is_no_font, BROKEN), Strange("kamus.pdf", dictionaries_in_dictionaries, BROKEN),
    Strange("dua.pdf", pdf_and_zip, only(READ)), Strange("skrip.gif", picture_and_script, only(READ)),
    Strange("surel.eml", mail_in_mail, only(NO)), Strange("surat.docx", lambda: office("word/document.xml"), only(NO)),
    Strange("nilai.xlsx", lambda: office("xl/workbook.xml"), only(NO)), Strange("film.mp4", film, only(NO)),
    Strange("kosong.pdf", bytes, only("empty")), Strange("gambar.pdf", lambda: picture("PNG"), only(READ)),
    Strange("balik.zip", names_that_turn_around, only(READ)), Strange("alat.zip", names_of_devices, only(READ)),
    Strange("kembar.zip", names_that_differ_by_case, only(READ)),
    Strange("panjang.zip", names_of_255_bytes, only(READ)),
    Strange("keluar.zip", names_that_lead_out, only(READ)), Strange("tautan.zip", link_to_a_secret, only(BLOCKED)),
    Strange("tumpuk.zip", members_that_overlap, only(LARGE, DAMAGED, READ, NO)),
    Strange("zip64.zip", zip64_that_lies, only(READ, DAMAGED)),
)
