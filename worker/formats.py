"""What a file is, told from its bytes and never from its name.

`recognise` names the format: a key of READABLE, which intake opens, or of FOREIGN, which it can only name.
"""
from __future__ import annotations

import io
import re
import zipfile

READABLE = {
    "pdf": "PDF", "jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WebP", "gif": "GIF", "heic": "HEIC",
    "avif": "AVIF", "bmp": "BMP", "jpeg2000": "JPEG 2000", "zip": "ZIP",
}

_AS_PDF = "Minta dokumennya disimpan sebagai PDF (Berkas → Simpan sebagai → PDF), lalu kirim PDF itu."
_AS_SCAN = "Minta pindaian atau foto kertasnya sebagai PDF, JPG, atau PNG."
_AS_PHOTO = "Minta foto biasa (JPG) atau pindaian PDF."
_AS_ZIP = "Minta berkasnya satu per satu, atau dalam ZIP biasa."
_NEVER = "Jangan dibuka. " + _AS_SCAN

FOREIGN = {
    "docx": ("dokumen Word", _AS_PDF), "xlsx": ("lembar kerja Excel", _AS_PDF),
    "pptx": ("presentasi PowerPoint", _AS_PDF),
    "odt": ("dokumen OpenDocument", _AS_PDF), "ods": ("lembar kerja OpenDocument", _AS_PDF),
    "odp": ("presentasi OpenDocument", _AS_PDF), "office": ("dokumen Office lama (DOC, XLS, PPT)", _AS_PDF),
    "rtf": ("dokumen RTF", _AS_PDF), "iwork": ("dokumen Apple Pages, Numbers, atau Keynote", _AS_PDF),
    "epub": ("buku EPUB", _AS_PDF), "xps": ("dokumen XPS", _AS_PDF), "postscript": ("berkas PostScript", _AS_PDF),
    "djvu": ("dokumen DjVu", _AS_PDF), "psd": ("berkas Photoshop", _AS_PHOTO), "svg": ("gambar SVG", _AS_PDF),
    "html": ("halaman web (HTML)", "Buka halamannya, cetak ke PDF, lalu kirim PDF itu."),
    "xml": ("berkas XML", _AS_SCAN), "json": ("berkas data (JSON)", _AS_SCAN), "mail": ("surel", _AS_SCAN),
    "text": ("teks biasa", _AS_SCAN), "script": ("skrip program", _NEVER), "program": ("program komputer", _NEVER),
    "apk": ("aplikasi Android atau Java", _NEVER),
    "shortcut": ("pintasan Windows", "Minta berkas yang dituju pintasan itu."),
    "rar": ("arsip RAR", _AS_ZIP), "7z": ("arsip 7z", _AS_ZIP), "archive": ("arsip GZIP, BZIP2, XZ, atau TAR", _AS_ZIP),
    "video": ("video", _AS_PHOTO), "audio": ("rekaman suara", _AS_SCAN), "raw": ("foto mentah kamera", _AS_PHOTO),
    "icon": ("gambar ikon", _AS_PHOTO), "jxl": ("gambar JPEG XL", _AS_PHOTO), "wmf": ("gambar WMF atau EMF", _AS_PDF),
    "unknown": ("berformat tidak dikenal", _AS_SCAN),
}
"""Format -> (what it is, what to send instead)."""

HEADER_BYTES = 1024  # a PDF's header may be preceded by so much (ISO 32000-1, annex H, note 13)
_OFFICE_MOST_PARTS = 20_000  # a ZIP with more members is no office document, and listing it would take long
_DIRECTORY_ENTRY = b"PK\x01\x02"
_STARTS = (
    (b"\xff\xd8\xff", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"GIF87a", "gif"), (b"GIF89a", "gif"),
    (b"II*\0\x10\0\0\0CR", "raw"), (b"II*\0", "tiff"), (b"MM\0*", "tiff"), (b"II+\0", "tiff"), (b"MM\0+", "tiff"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jpeg2000"), (b"\xff\x4f\xff\x51", "jpeg2000"),
    (b"PK\x03\x04", "zip"), (b"PK\x05\x06", "zip"), (b"PK\x07\x08", "zip"), (b"PK00PK", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"), (b"{\\rtf", "rtf"), (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"), (b"\x1f\x8b", "archive"), (b"BZh", "archive"), (b"\xfd7zXZ\0", "archive"),
    (b"\x28\xb5\x2f\xfd", "archive"), (b"MZ", "program"), (b"\x7fELF", "program"), (b"\xcf\xfa\xed\xfe", "program"),
    (b"\xca\xfe\xba\xbe", "program"), (b"dex\n", "program"), (b"#!", "script"), (b"8BPS", "psd"),
    (b"AT&TFORM", "djvu"), (b"%!PS", "postscript"), (b"\xc5\xd0\xd3\xc6", "postscript"), (b"\x1aE\xdf\xa3", "video"),
    (b"\0\0\x01\xba", "video"), (b"\0\0\x01\xb3", "video"), (b"FLV\x01", "video"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video"), (b"ID3", "audio"),
    (b"OggS", "audio"), (b"fLaC", "audio"), (b"#!AMR", "audio"), (b"L\0\0\0\x01\x14\x02\0", "shortcut"),
    (b"\0\0\x01\0", "icon"), (b"\xff\x0a", "jxl"), (b"\0\0\0\x0cJXL ", "jxl"), (b"\xd7\xcd\xc6\x9a", "wmf"),
    (b"FUJIFILMCCD-RAW", "raw"), (b"IIRO", "raw"), (b"IIU\0", "raw"),
)
_BRANDS = {
    b"heic": "heic", b"heix": "heic", b"heim": "heic", b"heis": "heic", b"hevc": "heic", b"hevx": "heic",
    b"mif1": "heic", b"msf1": "heic", b"mif2": "heic", b"avif": "avif", b"avis": "avif", b"crx ": "raw",
    b"M4A ": "audio", b"M4B ": "audio",
}
_WAVES = {b"WEBP": "webp", b"WAVE": "audio", b"AVI ": "video"}
_OFFICE_PARTS = (
    ("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"), ("Index/Document.iwa", "iwork"), ("Index.zip", "iwork"),
    ("index.apxl", "iwork"), ("AndroidManifest.xml", "apk"), ("META-INF/MANIFEST.MF", "apk"), ("Documents/1/", "xps"),
    ("FixedDocumentSequence.fdseq", "xps"),
)
_MIMETYPES = (("opendocument.text", "odt"), ("opendocument.spreadsheet", "ods"), ("opendocument.presentation", "odp"),
              ("opendocument", "odt"), ("epub", "epub"))
_TEXT_STARTS = (
    (re.compile(r"<!doctype html|<html|<head|<body|<script|<!--.*?<html", re.I | re.S), "html"),
    (re.compile(r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!doctype svg[^>]*>\s*)*<svg\b", re.I | re.S), "svg"),
    (re.compile(r"<\?xml[^>]*>.{0,400}<html", re.I | re.S), "html"), (re.compile(r"<\?xml", re.I), "xml"),
    (re.compile(r"(Received|Return-Path|MIME-Version|Delivered-To|From|Message-ID): ", re.I), "mail"),
    (re.compile(r"[\[{]\s*[\"\[{\d]"), "json"),
)


def recognise(data: bytes) -> str:
    """The format's short name, a key of READABLE or FOREIGN."""
    name = _by_start(data)
    if name == "zip":
        return _kind_of_zip(data)
    if name:
        return name
    if b"%PDF-" in data[:HEADER_BYTES]:
        return "pdf"
    return _kind_of_text(data) or "unknown"


def _by_start(data: bytes) -> str | None:
    for start, name in _STARTS:
        if data.startswith(start):
            return name
    if data[:4] in (b"RIFF", b"RIFX"):
        return _WAVES.get(data[8:12], "unknown")
    if data[4:8] == b"ftyp":
        return _by_brand(data)
    if data[4:8] in (b"moov", b"mdat", b"wide", b"free") and data[:2] == b"\0\0":
        return "video"
    if data[257:262] == b"ustar":
        return "archive"
    return "bmp" if _is_bmp(data) else None


def _is_bmp(data: bytes) -> bool:
    """Two letters are too few to tell a picture from a text: the size of its second header must fit as well."""
    return data[:2] == b"BM" and int.from_bytes(data[14:18], "little") in (12, 40, 52, 56, 64, 108, 124)


def _by_brand(data: bytes) -> str:
    """ISO media files by their major brand, then by the compatible ones."""
    size = min(int.from_bytes(data[:4], "big"), 256)
    brands = [data[8:12], *(data[place:place + 4] for place in range(16, size, 4))]
    return next((_BRANDS[brand] for brand in brands if brand in _BRANDS), "video")


def _kind_of_zip(data: bytes) -> str:
    """ "zip", or what office program's document it is."""
    if data[30:38] == b"mimetype":
        stated = data[38:120].decode("latin-1")
        return next((kind for part, kind in _MIMETYPES if part in stated), "zip")
    if data.count(_DIRECTORY_ENTRY) > _OFFICE_MOST_PARTS:
        return "zip"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, IndexError):
        return "zip"  # damaged: whoever opens it says so
    if "[Content_Types].xml" not in names and not any(name in names for name, _ in _OFFICE_PARTS):
        return "zip"
    return next((kind for part, kind in _OFFICE_PARTS if any(name.startswith(part) for name in names)), "zip")


def _kind_of_text(data: bytes) -> str | None:
    """The kind of text, None where the bytes are not text."""
    text = _as_text(data[:4096])
    if text is None:
        return None
    beginning = text.lstrip("\ufeff \t\r\n")
    return next((kind for pattern, kind in _TEXT_STARTS if pattern.match(beginning)), "text")


def _as_text(sample: bytes) -> str | None:
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return sample.decode("utf-16", "ignore")
    if any(byte < 9 or 13 < byte < 27 for byte in sample):
        return None
    try:
        return sample.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(sample) - 3:
            return sample[:error.start].decode("utf-8")
        letters = sum(32 <= byte < 127 or byte in (9, 10, 13) for byte in sample)
        return sample.decode("latin-1") if letters > 0.85 * len(sample) else None
