"""What a file is stands in its bytes; what is not a paper is named, with what to send instead."""
from __future__ import annotations

import io
import zipfile

import pytest

from tests.intake.papers import HEIC, corners, only_page, pdf_of, quarters, saved, sheet, words
from worker.formats import FOREIGN, READABLE, recognise
from worker.intake import is_archive, open_file
from worker.limits import DEFAULTS
from worker.problems import Damaged, Empty, Refusal, TooLarge, Unsupported


def zipped(*names: str, first: tuple[str, str] | None = None) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        if first:
            archive.writestr(*first)
        for name in names:
            archive.writestr(name, "isi")
    return written.getvalue()


OPENDOCUMENT = "application/vnd.oasis.opendocument."
FOREIGN_FILES = {
    "docx": zipped("[Content_Types].xml", "_rels/.rels", "word/document.xml"),
    "xlsx": zipped("xl/workbook.xml", "[Content_Types].xml"),
    "pptx": zipped("[Content_Types].xml", "ppt/presentation.xml"),
    "odt": zipped("content.xml", first=("mimetype", OPENDOCUMENT + "text")),
    "ods": zipped("content.xml", first=("mimetype", OPENDOCUMENT + "spreadsheet")),
    "odp": zipped("content.xml", first=("mimetype", OPENDOCUMENT + "presentation")),
    "epub": zipped("OEBPS/a.xhtml", first=("mimetype", "application/epub+zip")),
    "apk": zipped("AndroidManifest.xml", "classes.dex"),
    "iwork": zipped("Index/Document.iwa", "preview.jpg"),
    "office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "rtf": b"{\\rtf1\\ansi Halo}",
    "rar": b"Rar!\x1a\x07\x01\x00" + bytes(40),
    "7z": b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(40),
    "archive": b"\x1f\x8b\x08\x00" + bytes(40),
    "video": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(40),
    "audio": b"OggS\0\x02" + bytes(40),
    "program": b"MZ\x90\0\x03\0\0\0" + bytes(60),
    "script": b"#!/bin/sh\nrm -rf /\n",
    "html": b"\r\n <!DOCTYPE html><html><body>Halo</body></html>",
    "svg": b'<?xml version="1.0"?>\n<!-- batik --><svg xmlns="http://www.w3.org/2000/svg"></svg>',
    "xml": b'<?xml version="1.0"?><data/>',
    "text": "Sertifikat pelatihan membatik – 32 JP".encode(),
    "json": b'{"nama": "Sri"}',
    "mail": b"Received: from contoh\r\nSubject: sertifikat\r\n\r\nisi",
    "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n",
    "psd": b"8BPS\0\x01" + bytes(40),
    "unknown": bytes(range(128, 256)) * 4,
}


@pytest.mark.parametrize("kind", FOREIGN_FILES)
@pytest.mark.parametrize("name", ["berkas", "berkas.bin"])
def test_what_is_no_paper_is_named_and_refused_with_what_to_send(kind: str, name: str) -> None:
    with pytest.raises(Unsupported) as refused:
        open_file(name, FOREIGN_FILES[kind])
    label, instead = FOREIGN[kind]
    assert label in refused.value.message and instead in refused.value.message
    assert not is_archive(FOREIGN_FILES[kind])


@pytest.mark.parametrize("more", [
    b"\x7fELF\x02\x01\x01" + bytes(40), "teks biasa".encode("utf-16"), b"Andr\xe9 dari Solo " * 9,
])
def test_programs_and_texts_of_other_sorts_are_foreign_too(more: bytes) -> None:
    assert recognise(more) in ("program", "text")


@pytest.mark.parametrize(("kind", "name"), [("text", "sertifikat.pdf"), ("html", "foto.jpg"), ("program", "ijazah.pdf"),
                                            ("docx", "ijazah.pdf"), ("video", "foto.jpg")])
def test_a_false_name_does_not_change_what_a_file_is(kind: str, name: str) -> None:
    with pytest.raises(Unsupported, match=FOREIGN[kind][0].split("(")[0]):
        open_file(name, FOREIGN_FILES[kind])


@pytest.mark.parametrize("name", [
    "foto.pdf", "foto.txt", "foto", ".jpg", "x" * 240 + ".png", "Ibu “Sri” – été & 50% #1.jpg",
])
def test_a_picture_is_a_picture_under_any_name(name: str) -> None:
    assert corners(only_page(saved(quarters(), "PNG"), name).picture)["top left"] == (255, 0, 0)


def test_every_readable_kind_is_recognised() -> None:
    files = {"pdf": pdf_of(words("Halo")), "heic": HEIC, "zip": zipped("a.pdf"), "bmp": saved(sheet(), "BMP")}
    for kind in ("jpeg", "png", "tiff", "webp", "gif", "avif", "jpeg2000"):
        files[kind] = saved(sheet(), kind)
    assert {recognise(data) for data in files.values()} == set(files) == set(READABLE)


def test_a_text_that_begins_like_a_bitmap_is_a_text() -> None:
    assert recognise(b"BM adalah singkatan dari Batik Madura, dan masih panjang lagi") == "text"


def test_a_paper_zipped_without_packing_is_a_zip_and_no_pdf() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.pdf", pdf_of(words("Halo")))
    assert is_archive(written.getvalue())
    with pytest.raises(Unsupported, match="ZIP"):
        open_file("a.zip", written.getvalue())


def test_nothing_is_empty() -> None:
    with pytest.raises(Empty, match="0 byte") as refused:
        open_file("kosong.pdf", b"")
    assert refused.value.problem.code == "empty" and len(refused.value.sha256) == 64


def test_a_file_over_the_limit_is_refused_with_both_sizes() -> None:
    with pytest.raises(TooLarge, match="50,1 MB, batasnya 50 MB"):
        open_file("besar.pdf", b"%PDF-1.7" + bytes(DEFAULTS.file_bytes + 100_000))


@pytest.mark.parametrize("name", ["ijazah.pdf", "FOTO.JPG", "pindai.tif"])
def test_rubbish_under_a_papers_name_is_a_damaged_paper(name: str) -> None:
    with pytest.raises(Damaged, match="mungkin rusak"):
        open_file(name, FOREIGN_FILES["unknown"])


def test_a_copy_that_failed_to_zeros_is_damaged() -> None:
    with pytest.raises(Damaged, match="nol"):
        open_file("apa saja", bytes(9_000))


def test_a_refusal_knows_which_bytes_it_refused() -> None:
    for data in (b"", b"%PDF-1.7 rusak", FOREIGN_FILES["docx"]):
        with pytest.raises(Refusal) as refused:
            open_file("a", data)
        assert len(refused.value.sha256) == 64
