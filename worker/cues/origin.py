"""What a file says of its own making: changed after it was signed, saved by a program that edits pictures or PDFs."""
from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator

import pypdfium2 as pdfium
from PIL import Image

from rules.paper import Cue, Mark
from worker.formats import recognise
from worker.pixels import BROKEN

PICTURE_EDITORS = (
    "photoshop", "gimp", "picsart", "snapseed", "pixlr", "photopea", "coreldraw", "corel photo", "canva", "inkscape",
    "illustrator", "affinity", "paint.net", "krita", "photoscape", "lightx", "facetune",
)
"""Named in a photo or a scan: papers do not come out of these by themselves."""
PDF_EDITORS = (
    "photoshop", "gimp", "sejda", "pdfescape", "pdffiller", "dochub", "pdfelement", "pdf-xchange editor", "nitro",
    "foxit phantom", "foxit pdf editor", "acrobat pro", "infix", "smallpdf", "pdf candy", "soda pdf", "xodo",
    "pdf24", "inkscape",
)
"""Named in a PDF. Those in which certificates are drawn (Canva, CorelDRAW, Word) say nothing there, nor do programs
that only scan, join or press (CamScanner, iLovePDF)."""
PICTURES = ("JPEG", "PNG", "TIFF", "WEBP")
"""Formats that name a program; no other of Pillow's parsers sees the file."""
PNG_START, PNG_PIXELS, CHUNK_HEAD, CHUNK_END = b"\x89PNG\r\n\x1a\n", (b"IDAT", b"fdAT"), 8, 4
"""A PNG is chunks: length and name in front, a checksum behind. Some tell of the program behind those with pixels."""
MOST_LETTERS = 120
SIGNED_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]")
LEAST_REVISION_BYTES = 100
"""Beyond the signed bytes; a file's end may be padded, the smallest revision has a cross-reference and a trailer."""
_EXIF_SOFTWARE, _EXIF_PROCESSED_BY = 305, 11
_INFO = ("Software", "software", "Creator", "Comment", "comment")


def cues_of_file(data: bytes, signed: Mark) -> tuple[Cue, ...]:
    """Of the file as it came; `signed` is what its electronic signatures are worth."""
    kind = recognise(data)
    found = list(_changed_after_signing(data, signed)) if kind == "pdf" else []
    program = _named_in_pdf(data) if kind == "pdf" else _named_in_picture(data)
    return (*found, *([Cue("edited_with", words=program[:MOST_LETTERS])] if program else []))


def _changed_after_signing(data: bytes, signed: Mark) -> Iterator[Cue]:
    """The signature no longer holds, and a revision was written after the last byte that it covers.

    What may be added without breaking it (a second signature, proofs of its time) leaves it sound, and is no cue.
    """
    if signed.status != "broken":
        return
    ends = [int(start) + int(length) for _, _, start, length in SIGNED_RANGE.findall(data)]
    if ends and len(data) - max(ends) > LEAST_REVISION_BYTES and b"%%EOF" in data[max(ends):]:
        yield Cue("changed_after_signing")


def _named_in_pdf(data: bytes) -> str:
    """The program, as the PDF names it; empty where it is none that edits."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        return ""
    try:
        named = document.get_metadata_dict(skip_empty=True)
    except ValueError:  # no text in any encoding
        return ""
    finally:
        document.close()
    return _first(PDF_EDITORS, (named.get("Creator", ""), named.get("Producer", "")))


def _named_in_picture(data: bytes) -> str:
    try:
        image = Image.open(io.BytesIO(without_pixels(data)), formats=PICTURES)
        if image.format == "PNG":
            image.info.setdefault("exif")  # else its pixels would be asked for: a fiftieth of all that a page takes
        exif = image.getexif()
        said = [str(exif.get(tag, "")) for tag in (_EXIF_SOFTWARE, _EXIF_PROCESSED_BY)]
        said += [str(image.info.get(name, "")) for name in _INFO]
    except (*BROKEN, Image.DecompressionBombError):
        return ""
    if b"Photoshop 3.0\x00" in data[:65_536]:
        said.append(_creator_tool(data))
    return _first(PICTURE_EDITORS, (*said, _creator_tool(data)))


def without_pixels(data: bytes) -> bytes:
    """A PNG with what it says of itself alone; any other file as it is."""
    if not data.startswith(PNG_START):
        return data
    kept, place = [PNG_START], len(PNG_START)
    while place + CHUNK_HEAD <= len(data):
        length, name = struct.unpack_from(">I4s", data, place)
        end = place + CHUNK_HEAD + length + CHUNK_END
        if name not in PNG_PIXELS:
            kept.append(data[place:end])
        place = end
    return b"".join(kept)


def _creator_tool(data: bytes) -> str:
    """Of the XMP packet, which is plain text in the file's beginning."""
    found = re.search(rb"CreatorTool(?:>|=[\"'])([^<\"']{1,100})", data[:262_144])
    return found[1].decode("utf-8", "replace") if found else ""


def _first(programs: tuple[str, ...], said: tuple[str, ...]) -> str:
    for text in said:
        if any(program in text.lower() for program in programs):
            return "".join(letter for letter in text if letter.isprintable()).strip()
    return ""
