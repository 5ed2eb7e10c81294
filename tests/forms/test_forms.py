"""The forms say what the judgement and the person said, and hold with long names, 40 papers and 30 units."""
from __future__ import annotations

import io
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pdfplumber
import pikepdf
import pytest
from docx import Document
from PIL import Image

from records.recommendation import (
    InterviewItem,
    Matter,
    Outcome,
    Recommendation,
    Signature,
    Sitting,
    UnitOutcome,
    Wording,
    recommendation_of,
)
from records.schemes import load
from rules.answer import candidate_answer
from rules.judge import judge
from tests.rules.portfolios import NAME, ON, paper, portfolio
from web.forms.render import FORMS, TemplateBroken, as_docx, as_pdf, inline

SCHEME = load("pembatik-tulis")
LONG = "Raden Ayu Kanjeng Siti Nurhayati Kusumawardhani binti Raden Mas Suryodiningrat Notokusumo"


def answer(papers: int = 2, name: str = NAME) -> dict[str, Any]:
    kinds = ["training_certificate", "recommendation_letter", "award", "product_photo"]
    given = [
        paper(kinds[place % 4], place, holder=name, title="Pelatihan Membatik Tulis", hours=40, signer="Budi Santoso",
              number=f"{place:03d}/BLK/X/2025", issue_date=ON - timedelta(days=90), rank="1",
              says=("bekerja sebagai pembatik",))
        for place in range(papers)
    ]
    whole = portfolio(given, name=name, unread=("rusak.pdf",))
    return candidate_answer(judge(whole, SCHEME, ON), whole, SCHEME, ON)


def recommend(told: dict[str, Any], practice: tuple[str, ...] = ("U-03",), **more: Any) -> Recommendation:
    units = tuple(UnitOutcome(unit["code"], Outcome.PRACTICE if unit["code"] in practice else Outcome.MET)
                  for unit in told["units"])
    asked = InterviewItem("Bagaimana malam disiapkan?", (told["documents"][0]["id"],), ("U-01",))
    return Recommendation(units, (asked,), "U-03: foto proses mencanting", **more)


def matter(told: dict[str, Any], **more: Any) -> Matter:
    sitting = Sitting("Dr. Suparno", "MET.000.001234 2019", "SKM/1/2026", "Mandiri", "Balai Desa", "2026-11-16")
    return Matter(told, sitting, **more)


def text_of(pdf: bytes) -> str:
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return " ".join(" ".join(page.extract_text() for page in document.pages).split())


def words_of(docx: bytes) -> str:
    document = Document(io.BytesIO(docx))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.parametrize("name", FORMS)
def test_each_form_is_there_as_pdf_and_docx(name: str) -> None:
    told = answer()
    whole = matter(told, recommendation=recommend(told))
    for text in (text_of(as_pdf(FORMS[name], whole)), words_of(as_docx(FORMS[name], whole))):
        assert FORMS[name].code in text
        assert NAME in text
        assert "MET.000.001234 2019" in text or name == "fr-apl-01"
        assert not re.search(r"\{[{%]", text)


def test_a_form_without_a_signature_says_that_it_is_a_draft() -> None:
    told = answer()
    assert "DRAF" in text_of(as_pdf(FORMS["fr-ia-08"], matter(told)))
    signed = matter(told, recommendation=recommend(told),
                    signature=Signature("Dr. Suparno", "MET.000.001234 2019", "16 November 2026 10.00", "a" * 64))
    text = text_of(as_pdf(FORMS["fr-ia-08"], signed))
    assert "DRAF" not in text
    assert "a" * 20 in text.replace(" ", "")


def test_nothing_is_recommended_where_no_person_did() -> None:
    """FR.IA.08 of a draft has no tick at either recommendation, whatever the machine's routes."""
    context = FORMS["fr-ia-08"].context(matter(answer()))
    assert (context["memenuhi"], context["belum"], context["lanjut"], context["klarifikasi"]) == ("", "", [], [])


@pytest.mark.parametrize(("wording", "words"), [
    (Wording.W2018, "uji demonstrasi"), (Wording.W2023, "OBSERVASI LANGSUNG / KEGIATAN TERSTRUKTUR")])
def test_both_editions_of_the_checklist(wording: Wording, words: str) -> None:
    told = answer()
    whole = matter(told, recommendation=recommend(told, wording=wording))
    for text in (text_of(as_pdf(FORMS["fr-ia-08"], whole)), words_of(as_docx(FORMS["fr-ia-08"], whole))):
        assert words in text
        assert "U-03" in text


@pytest.mark.parametrize(("wording", "words"), [
    (Wording.W2018, "Tuliskan bukti-bukti"), (Wording.W2023, "tidak perlu dilakukan terhadap bukti tersebut")])
def test_both_editions_of_the_interview_form(wording: Wording, words: str) -> None:
    told = answer()
    whole = matter(told, recommendation=recommend(told, wording=wording))
    for text in (text_of(as_pdf(FORMS["fr-ia-09"], whole)), words_of(as_docx(FORMS["fr-ia-09"], whole))):
        assert words in text
        assert (" BK" in text) is (wording is Wording.W2018)


def test_each_third_party_signs_for_themselves() -> None:
    told = answer(12)
    text = text_of(as_pdf(FORMS["fr-ia-10"], matter(told)))
    letters = len(FORMS["fr-ia-10"].context(matter(told))["pihak"])
    assert letters > 1
    assert text.count("Pihak ketiga Asesor") == letters


def test_a_unit_code_stays_on_one_line() -> None:
    told = answer()
    told["units"] = [{**told["units"][0], "code": "C.13BTK01.014.2"}]
    assert "C.13BTK01.014.2 Menyiapkan" in text_of(as_pdf(FORMS["fr-ia-08"], matter(told)))


def test_ticks_follow_the_verdicts() -> None:
    told = answer()
    rows = FORMS["fr-ia-08"].context(matter(told))["bukti"]
    for row, document in zip(rows, told["documents"], strict=True):
        for field, aspect in (("valid", "valid"), ("asli", "authentic"), ("terkini", "current")):
            verdict = document[aspect]["verdict"]
            assert (bool(row[field]["ya"]), bool(row[field]["tidak"])) == (verdict == "yes", verdict == "no")


def test_an_original_that_was_seen_stands_beside_its_paper() -> None:
    told = answer()
    told["documents"][0]["original"] = {"user": "somebody", "at": 1_795_000_000.0}
    text = text_of(as_pdf(FORMS["fr-ia-08"], matter(told)))
    assert text.count("Asli dilihat") == 1
    assert re.search(r"Asli dilihat \d+ November 2026", text)


def test_a_picture_of_the_product_stands_in_its_review_and_nothing_else_is_fetched(tmp_path: Path) -> None:
    told = answer(4)
    photo, file = next(one for one in told["documents"] if one["kind"]["value"] == "product_photo"), io.BytesIO()
    Image.effect_noise((200, 150), 60).convert("RGB").save(file, "JPEG")
    whole = matter(told, pictures={photo["id"]: file.getvalue()})
    with pdfplumber.open(io.BytesIO(as_pdf(FORMS["fr-ia-11"], whole))) as document:
        assert sum(len(page.images) for page in document.pages) == 1
    with pdfplumber.open(io.BytesIO(as_pdf(FORMS["fr-ia-11"], matter(told)))) as document:
        assert not any(page.images for page in document.pages)
    secret = tmp_path / "rahasia.jpg"
    secret.write_bytes(file.getvalue())
    for url in (secret.as_uri(), "http://127.0.0.1/a.jpg", "data:image/svg+xml;base64,AAAA"):
        with pytest.raises(ValueError, match="may not fetch"):
            inline(url)


def test_a_letter_brings_its_signer_to_the_third_party_form() -> None:
    assert FORMS["fr-ia-10"].context(matter(answer()))["pihak"][0]["nama"] == "Budi Santoso"


@pytest.mark.long
def test_forty_papers_thirty_units_and_a_long_name_fit() -> None:
    told = answer(40, LONG)
    told["units"] = [{**told["units"][0], "code": f"C.13BTK01.{place:03d}.2", "title": "Menyiapkan alat " * 6}
                     for place in range(30)]
    whole = matter(told, recommendation=recommend(told, ()))
    for form in FORMS.values():
        with pdfplumber.open(io.BytesIO(as_pdf(form, whole))) as document:
            for page in document.pages:
                outside = [word for word in page.extract_words() if word["x1"] > page.width - 20 or word["x0"] < 20]
                assert not outside, (form.code, outside[:3])


def test_a_name_cannot_bring_code_into_a_form() -> None:
    told = answer(name="<script>alert(1)</script> {{ 7*7 }}")
    assert "{{ 7*7 }}" in text_of(as_pdf(FORMS["fr-ia-09"], matter(told)))
    assert "{{ 7*7 }}" in words_of(as_docx(FORMS["fr-ia-09"], matter(told)))


def test_a_template_of_the_house_takes_the_place_of_ours(tmp_path: Path) -> None:
    own = Document()
    own.add_paragraph("LSP Contoh: {{ asesi.nama }}")
    own.save(str(tmp_path / "fr-ia-09.docx"))
    assert words_of(as_docx(FORMS["fr-ia-09"], matter(answer()), tmp_path)) == f"LSP Contoh: {NAME}"


@pytest.mark.parametrize("field", ["{{ no_such_field }}", "{{ asesi.__class__.__mro__ }}", "{% for %}"])
def test_a_broken_or_prying_template_is_refused_in_words(tmp_path: Path, field: str) -> None:
    own = Document()
    own.add_paragraph(field)
    own.save(str(tmp_path / "fr-ia-09.docx"))
    with pytest.raises(TemplateBroken, match=r"fr-ia-09\.docx"):
        as_docx(FORMS["fr-ia-09"], matter(answer()), tmp_path)


def test_a_pdf_declares_itself_an_archive() -> None:
    with pikepdf.open(io.BytesIO(as_pdf(FORMS["fr-ia-09"], matter(answer())))) as document:
        assert document.open_metadata().pdfa_status == "3U"


def test_a_recommendation_comes_back_from_json_as_it_was() -> None:
    told = answer()
    value = recommend(told, wording=Wording.W2018, note="catatan")
    assert recommendation_of(value.as_json()) == value
