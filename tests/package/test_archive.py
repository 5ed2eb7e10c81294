"""What is handed over for the archive keeps the rules of PDF/A; and the check finds a file that does not."""
from __future__ import annotations

import base64
import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

from tests.package.archive import faults
from web.forms.render import PDF_VARIANT


@pytest.fixture(scope="module")
def made() -> bytes:
    """A page with a heading, a table, a picture with an edge that can be seen through, a link."""
    from weasyprint import HTML

    html = ('<html lang="id"><head><title>Indeks</title></head><body><h1>Indeks</h1><p style="opacity:.5">Siti – ✓</p>'
            '<p><a href="https://example.org">tautan</a></p><svg width="9" height="9"><circle r="4"/></svg>'
            '<table><tr><td>1</td></tr></table></body></html>')
    data = HTML(string=html).write_pdf(pdf_variant=PDF_VARIANT)
    assert isinstance(data, bytes)
    return data


def changed(data: bytes, change: Callable[[Pdf], object], **how: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def without_font(pdf: Pdf) -> None:
    for one in pdf.objects:
        if isinstance(one, Dictionary) and one.get("/Type") == Name.FontDescriptor:
            for name in ("/FontFile", "/FontFile2", "/FontFile3"):
                if name in one:
                    del one[name]


def with_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS="app.alert(1)"))


def with_blend(pdf: Pdf) -> None:
    pdf.pages[0].Resources.ExtGState = Dictionary(x=pdf.make_indirect(Dictionary(
        Type=Name.ExtGState, BM=Name("/Odd"))))


def without_intent(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents


def without_metadata(pdf: Pdf) -> None:
    del pdf.Root.Metadata


def with_hidden_note(pdf: Pdf) -> None:
    note = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], F=2))
    pdf.pages[0].Annots = Array([note])


def test_what_is_made_keeps_the_rules(made: bytes) -> None:
    assert faults(made) == []


def test_a_picture_stays_as_it_is() -> None:
    """Smoothing of pictures is forbidden there; the index's thumbnails ask for none."""
    from weasyprint import HTML

    picture = io.BytesIO()
    Image.new("RGB", (40, 40), "red").save(picture, "JPEG")
    address = f"data:image/jpeg;base64,{base64.b64encode(picture.getvalue()).decode()}"
    plain, crisp = (faults(HTML(string=f'<title>x</title><img style="{style}" src="{address}">').write_pdf(
        pdf_variant=PDF_VARIANT)) for style in ("", "image-rendering: crisp-edges"))
    assert (plain, crisp) == (["image"], [])


@pytest.mark.parametrize(("change", "found"), [
    (without_font, "font not embedded"), (with_script, "action /JavaScript"), (with_blend, "graphics state"),
    (without_intent, "output intent"), (without_metadata, "no metadata"), (with_hidden_note, "annotation flags")])
def test_each_broken_rule_is_found(made: bytes, change: Callable[[Pdf], object], found: str) -> None:
    assert any(one.startswith(found) for one in faults(changed(made, change)))


def test_a_locked_or_ordinary_file_is_no_archive(made: bytes) -> None:
    locked = changed(made, lambda _: None, encryption=pikepdf.Encryption(owner="x", user=""))
    assert "encrypted" in faults(locked)
    plain = io.BytesIO()
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(plain)
    assert {"no metadata", "output intent"} <= set(faults(plain.getvalue()))
