"""Forms as DOCX, from a template that the certification body may replace, and as PDF/A.

The templates are a stranger's as much as a paper is: they are filled in Jinja's sandbox.
"""
from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import PackageLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from records.recommendation import Matter
from web.forms import ak02, apl01, ia08, ia09, ia10, ia11
from web.forms.words import INLINE_JPEG

HERE = Path(__file__).parent
PDF_VARIANT = "pdf/a-3u"
MEDIA_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf": "application/pdf",
}
"""By the suffix that an address asks for."""
Context = Callable[[Matter], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Form:
    """`name` is the file name of its templates; `code` and `title` are what people call it."""

    name: str
    code: str
    title: str
    context: Context


FORMS: Mapping[str, Form] = {form.name: form for form in (
    Form("fr-ia-08", "FR.IA.08", "Ceklis Verifikasi Portofolio", ia08.context),
    Form("fr-ia-09", "FR.IA.09", "Pertanyaan Wawancara", ia09.context),
    Form("fr-ia-10", "FR.IA.10", "Verifikasi Pihak Ketiga", ia10.context),
    Form("fr-ia-11", "FR.IA.11", "Ceklis Reviu Produk", ia11.context),
    Form("fr-apl-01", "FR.APL.01", "Bukti Kelengkapan Pemohon", apl01.context),
    Form("fr-ak-02", "FR.AK.02", "Rekaman Asesmen Kompetensi", ak02.context),
)}


class TemplateBroken(Exception):
    """A template of the certification body's own that cannot be filled; the text says where."""

    code = "template_broken"


def as_docx(form: Form, matter: Matter, templates: Path | None = None) -> bytes:
    """The form as a Word document. Raises TemplateBroken."""
    return fill_docx(form.name, full_context(form, matter), templates)


def fill_docx(name: str, context: Mapping[str, Any], templates: Path | None = None) -> bytes:
    """A Word document from a template and its fields. `templates` is a folder of own ones, `fr-ia-08.docx` and so on.

    Raises TemplateBroken.
    """
    from docxtpl import DocxTemplate
    from jinja2 import TemplateError

    own = templates / f"{name}.docx" if templates else None
    place = own if own and own.is_file() else HERE / "templates" / f"{name}.docx"
    document = DocxTemplate(place)
    try:
        document.render(dict(context), SandboxedEnvironment(autoescape=True, undefined=StrictUndefined))
    except TemplateError as error:
        raise TemplateBroken(f"{place.name}: {error}") from error
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_pdf(form: Form, matter: Matter) -> bytes:
    """The form as PDF/A-3u."""
    return fill_pdf(form.name, full_context(form, matter))


def fill_pdf(name: str, context: Mapping[str, Any]) -> bytes:
    """A document of ours as PDF/A-3u, with fonts inside and no outside reference."""
    from weasyprint import HTML

    html = pages().get_template(f"{name}.html").render(context)
    document = HTML(string=html, url_fetcher=fetcher()).write_pdf(pdf_variant=PDF_VARIANT)
    assert isinstance(document, bytes)
    return document


def full_context(form: Form, matter: Matter) -> dict[str, Any]:
    return {"kode": form.code, "nama_formulir": form.title, **form.context(matter)}


def pages() -> SandboxedEnvironment:
    return SandboxedEnvironment(loader=PackageLoader("web.forms", "templates"), autoescape=True,
                                undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def fetcher() -> Any:
    """What WeasyPrint fetches with: a form that would fetch anything else is not made at all."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Inline(URLFetcher):  # type: ignore[misc]  # the library has no types
        def fetch(self, url: str, headers: Any = None) -> Any:  # noqa: ARG002 - the library's own
            return URLFetcherResponse(url, inline(url), {"Content-Type": "image/jpeg"})

    return Inline(fail_on_errors=True)


def inline(url: str) -> bytes:
    """A picture that the form bears itself. Raises ValueError for every other address."""
    if url.startswith(INLINE_JPEG):
        return base64.b64decode(url.removeprefix(INLINE_JPEG), validate=True)
    raise ValueError(f"a form may not fetch {url}")
