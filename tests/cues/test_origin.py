"""What a file says of its own making, told on real files: signed, changed since, saved by a program that edits."""
from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pyhanko.sign import signers

from rules.paper import Cue
from tests.intake.test_esign import certificate, changed_after, issued, one_page, root, root_key, sign, signer  # noqa: F401 - fixtures
from worker.cues import cues_of_file
from worker.cues.origin import PNG_START, without_pixels
from worker.esign import NO_SIGNATURE, check_signature


def of(data: bytes) -> tuple[Cue, ...]:
    return cues_of_file(data, check_signature(data))


def test_a_page_changed_in_a_revision_after_the_signature_is_told(signer: signers.SimpleSigner) -> None:  # noqa: F811
    assert [cue.code for cue in of(changed_after(signer))] == ["changed_after_signing"]


def test_a_second_signature_is_no_change(signer: signers.SimpleSigner) -> None:  # noqa: F811
    assert of(sign(sign(one_page(), signer), signer, "Tanda2")) == ()


def pdf_by(creator: str, producer: str) -> bytes:
    pdf, written = pikepdf.new(), io.BytesIO()
    pdf.add_blank_page(page_size=(300, 200))
    pdf.docinfo["/Creator"], pdf.docinfo["/Producer"] = creator, producer
    pdf.save(written)
    return written.getvalue()


@pytest.mark.parametrize(("creator", "producer", "told"), [
    ("Sejda 5.3", "", "Sejda 5.3"), ("", "PDFescape Online - https://www.pdfescape.com", "PDFescape"),
    ("Adobe Photoshop 24.1", "Adobe Photoshop for Windows", "Photoshop"), ("Canva", "Canva", ""), ("", "iLovePDF", ""),
    ("Microsoft Word 2019", "Microsoft Word 2019", ""), ("CamScanner", "intsig.com pdf producer", ""),
])
def test_a_pdf_names_the_program_that_edits_it(creator: str, producer: str, told: str) -> None:
    words = [cue.words for cue in of(pdf_by(creator, producer))]
    assert (told in words[0]) if told else not words


def picture(kind: str, exif: str = "", text: str = "", xmp: bytes = b"") -> bytes:
    image, written = Image.new("RGB", (60, 40), "white"), io.BytesIO()
    tags, chunks = Image.Exif(), PngInfo()
    if exif:
        tags[305] = exif
    if text:
        chunks.add_text("Software", text)
    if kind == "PNG":
        image.save(written, kind, pnginfo=chunks)
    else:
        image.save(written, kind, exif=tags, xmp=xmp)
    return written.getvalue()


def test_a_picture_names_the_program_that_edited_it() -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf xmp:CreatorTool="Canva (Renderer)"/></x:xmpmeta>'
    edited = [picture("JPEG", exif="Adobe Photoshop 25.0"), picture("PNG", text="GIMP 2.10"), picture("JPEG", xmp=xmp)]
    told = ["Adobe Photoshop 25.0", "GIMP 2.10", "Canva (Renderer)"]
    assert [cue.words for data in edited for cue in of(data)] == told
    honest = [picture("JPEG", exif="HUAWEI P30"), picture("PNG"), picture("JPEG", exif="Google")]
    assert all(of(data) == () for data in honest)


def test_what_a_png_says_behind_its_pixels_is_told_and_no_pixel_is_looked_at() -> None:
    written = io.BytesIO()
    tags = Image.Exif()
    tags[305] = "Adobe Photoshop 25.0"
    Image.effect_noise((300, 300), 90).save(written, "PNG", exif=tags)
    chunks = chunks_of(written.getvalue())
    last = [chunk for chunk in chunks if chunk[4:8] == b"eXIf"]
    pixels = [chunk for chunk in chunks if chunk[4:8] == b"IDAT"]
    told_last = PNG_START + b"".join([chunks[0], *pixels, *last, chunks[-1]])
    assert [cue.words for cue in of(told_last)] == ["Adobe Photoshop 25.0"]
    assert len(without_pixels(told_last)) < 300 < len(b"".join(pixels))
    spoiled = [chunk[:8] + bytes(len(chunk) - 8) for chunk in pixels]
    assert [cue.words for cue in of(PNG_START + b"".join([chunks[0], *spoiled, *last, chunks[-1]]))]


def chunks_of(png: bytes) -> list[bytes]:
    found, place = [], len(PNG_START)
    while place < len(png):
        end = place + 12 + int.from_bytes(png[place:place + 4])
        found.append(png[place:end])
        place = end
    return found


def test_a_file_that_cannot_be_opened_says_nothing() -> None:
    assert cues_of_file(b"%PDF-1.4 and nothing", NO_SIGNATURE) == ()
    assert cues_of_file(b"\xff\xd8\xff\xe0 no picture", NO_SIGNATURE) == ()
