"""Whether a PDF keeps what PDF/A-3u asks of it (2u's are the same but for attachments), as far as a file shows it.

Not the ISO's reference: veraPDF is not here. What is looked at stands beside each rule; fonts' programs are not opened.
"""
from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf, Stream

ACTIONS = {Name(f"/{name}") for name in (
    "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans", "GoTo3DView")}
BLENDS = {Name(f"/{name}") for name in (
    "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn",
    "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity")}
PRINT, BARRED = 4, 1 | 2 | 32 | 256  # flags of annotations: invisible, hidden, no view, toggle no view
FILES = ("/FontFile", "/FontFile2", "/FontFile3")


def faults(data: bytes, part: str = "3", conformance: str = "U") -> list[str]:
    """What stands against it; [] where nothing was found."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [*of_file(data, pdf), *of_metadata(pdf, part, conformance), *of_catalog(pdf), *of_objects(pdf)]


def of_file(data: bytes, pdf: Pdf) -> Iterator[str]:
    """6.1.2, 6.1.3: the head with its binary line, an id, no encryption."""
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}", data):
        yield "header"
    if "/ID" not in pdf.trailer:
        yield "no id"
    if pdf.is_encrypted:
        yield "encrypted"


def of_metadata(pdf: Pdf, part: str, conformance: str) -> Iterator[str]:
    """6.6: XMP that names the part, and says of the title what the document's information says."""
    if "/Metadata" not in pdf.Root:
        yield "no metadata"
        return
    with pdf.open_metadata() as told:
        if (told.get("pdfaid:part"), told.get("pdfaid:conformance")) != (part, conformance):
            yield f"declared {told.pdfa_status}"
        title = pdf.docinfo.get("/Title")
        if title is not None and str(title) != told.get("dc:title"):
            yield "title differs"


def of_catalog(pdf: Pdf) -> Iterator[str]:
    """6.2.3, 6.4.2, 6.5: an output intent with its profile; nothing that acts by itself."""
    intents = [one for one in pdf.Root.get("/OutputIntents", []) if one.get("/S") == Name.GTS_PDFA1]
    if len(intents) != 1 or "/DestOutputProfile" not in intents[0]:
        yield "output intent"
    elif intents[0].DestOutputProfile.get("/N") != 3 or intents[0].DestOutputProfile.read_bytes()[36:40] != b"acsp":
        yield "profile"
    if "/AA" in pdf.Root or "/Perms" in pdf.Root or "/Requirements" in pdf.Root:
        yield "catalog acts"
    form = pdf.Root.get("/AcroForm", Dictionary())
    if "/XFA" in form or form.get("/NeedAppearances"):
        yield "form"
    if "/JavaScript" in pdf.Root.get("/Names", Dictionary()):
        yield "scripts"


def of_objects(pdf: Pdf) -> Iterator[str]:
    for one in pdf.objects:
        if isinstance(one, Stream):
            yield from of_stream(one)
        if isinstance(one, Dictionary | Stream):
            yield from of_dictionary(one)
    for page in pdf.pages:
        if "/AA" in page:
            yield "page acts"
        for note in page.get("/Annots", []):
            yield from of_annotation(note)


def of_stream(one: Stream) -> Iterator[str]:
    """6.1.7, 6.2.8, 6.2.9: nothing outside the file, no LZW, no interpolation, alternates or PostScript."""
    if "/F" in one or "/FFilter" in one:
        yield "external stream"
    if "LZWDecode" in str(one.get("/Filter", "")) or "/Crypt" in str(one.get("/Filter", "")):
        yield "filter"
    kind = one.get("/Subtype")
    if kind == Name.Image:
        if one.get("/Interpolate") or "/Alternates" in one or "/OPI" in one:
            yield "image"
        if one.get("/ColorSpace") == Name.DeviceCMYK:
            yield "CMYK without a profile"
    if kind == Name.PS or one.get("/Subtype2") == Name.PS or (kind == Name.Form and ("/Ref" in one or "/OPI" in one)):
        yield "form object"
    if one.get("/Type") is None and kind is None and b" k\n" in content(one):
        yield "CMYK without a profile"


def content(one: Stream) -> bytes:
    try:
        return one.read_bytes() if "/Length1" not in one else b""
    except pikepdf.PdfError:
        return b""


def of_dictionary(one: Any) -> Iterator[str]:
    if one.get("/S") == Name.JavaScript or ("/Type" not in one and one.get("/S") in ACTIONS):
        yield f"action {one.S}"
    kind = one.get("/Type")
    if kind == Name.Font:
        yield from of_font(one)
    if kind == Name.ExtGState and (
            "/TR" in one or one.get("/TR2", Name.Default) != Name.Default or one.get("/BM", Name.Normal) not in BLENDS):
        yield "graphics state"
    if kind == Name.Filespec and "/EF" in one and "/AFRelationship" not in one:
        yield "attachment"


def of_font(font: Any) -> Iterator[str]:
    """6.2.11: embedded whole or in part, with the way from codes to glyphs and to Unicode."""
    kind = font.get("/Subtype")
    if kind == Name.Type0:
        (inner,) = font.DescendantFonts
        if "/ToUnicode" not in font:
            yield "font without unicode"
        if inner.get("/Subtype") == Name.CIDFontType2 and "/CIDToGIDMap" not in inner:
            yield "font without glyph map"
        if not embedded(inner):
            yield f"font not embedded {font.get('/BaseFont')}"
    elif kind not in (Name.CIDFontType0, Name.CIDFontType2, Name.Type3):
        if not embedded(font):
            yield f"font not embedded {font.get('/BaseFont')}"
        if "/ToUnicode" not in font and font.get("/Encoding") not in (Name.WinAnsiEncoding, Name.MacRomanEncoding):
            yield "font without unicode"


def embedded(font: Object) -> bool:
    return any(name in font.get("/FontDescriptor", Dictionary()) for name in FILES)


def of_annotation(note: Any) -> Iterator[str]:
    """6.3: printed, never hidden, with a look of its own unless it is a link."""
    flags = int(note.get("/F", 0))
    if note.get("/Subtype") != Name.Popup and (not flags & PRINT or flags & BARRED):
        yield "annotation flags"
    if note.get("/Subtype") not in (Name.Link, Name.Popup) and "/AP" not in note:
        yield "annotation without a look"
