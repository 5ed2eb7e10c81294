"""The report: whole in itself, honest about doubt, and deaf to what strangers' files try to make it do."""
from __future__ import annotations

import copy
import re
from base64 import b64decode
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.command import answers
from web.report.write import write_report

PAGE = ("012-siti-rahayu", "sertifikat-pelatihan.jpg#1", 1)
VOID = {"meta", "img", "br", "input", "link", "ellipse", "circle", "path"}


class Parsed(HTMLParser):
    """Tags with their attributes, the text outside of style, and whether all tags close in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes nothing"

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


def pages(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    out = tmp_path_factory.mktemp("report")
    write_report(answers.answer(), {PAGE: answers.picture()}, out)
    return pages(out)


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    out = tmp_path_factory.mktemp("hostile") / "inner"
    write_report(answers.hostile(), {}, out)
    assert [path.name for path in out.parent.iterdir()] == ["inner"], "a file was written outside"
    return pages(out)


def test_there_is_a_page_a_candidate_and_an_index(written: dict[str, str]) -> None:
    assert set(written) == {"index.html", "012-siti-rahayu.html", "013-budi-santoso.html", "014-wati.html"}


def test_the_pages_are_well_formed_and_ask_nothing_of_the_network(written: dict[str, str]) -> None:
    for name, source in written.items():
        parsed = Parsed(source)
        assert parsed.open == [], name
        for tag, attributes in parsed.tags:
            for attribute in ("src", "href", "action", "data", "poster"):
                target = attributes.get(attribute) or "#"
                assert re.match(r"#|data:image/jpeg;base64,|[a-z0-9-]+\.html$", target), (tag, target)
        assert "script" not in {tag for tag, _ in parsed.tags}
        assert "url(" not in source
        assert "@import" not in source


def test_every_inner_link_leads_somewhere(written: dict[str, str]) -> None:
    for source in written.values():
        tags = Parsed(source).tags
        ids = {attributes.get("id") for _, attributes in tags}
        for _, attributes in tags:
            href = attributes.get("href") or ""
            if href.startswith("#"):
                assert href[1:] in ids
            elif href:
                assert href in written


def test_a_fact_has_its_box_at_its_place_and_a_reason_leads_to_it(written: dict[str, str]) -> None:
    boxes = {attributes.get("id"): attributes for tag, attributes in Parsed(written["012-siti-rahayu.html"]).tags
             if "box" in (attributes.get("class") or "") and tag == "a"}
    holder = boxes["b1-holder"]
    assert holder["style"] == "left:32.00%;top:38.00%;width:36.00%;height:7.00%"
    assert holder["title"] == "Pemilik: Siti Rahayu"
    assert "doubt" in str(boxes["b1-issue_date"]["class"])
    assert 'href="#b1-issue_date">Sertifikat pelatihan' in written["012-siti-rahayu.html"]


def test_what_matters_can_be_read(written: dict[str, str]) -> None:
    text = " ".join(Parsed(written["012-siti-rahayu.html"]).text.split())
    for words in (
        "1 berkas tidak terbaca utuh", "Jawab 1 pertanyaan", "Perlu ditinjau", "Pelatihan 48 JP, skema meminta",
        "12 Oktober 2024", "terbaca jelas", "kurang jelas, mohon periksa", "rusak.pdf PDF ini rusak",
        "Surat keterangan kerja atau rekomendasi", "Salinan KTP Ada dan memenuhi", "menentukan U-03", "48 JP",
        "Yang memutuskan hasil asesmen adalah asesor",
    ):
        assert words in text


def test_no_page_says_that_somebody_is_competent(written: dict[str, str]) -> None:
    for source in written.values():
        assert not re.search(r"\b(belum )?kompeten\b|\bcompetent\b", Parsed(source).text, re.IGNORECASE)


def test_identity_numbers_are_masked_everywhere(written: dict[str, str], attacked: dict[str, str]) -> None:
    for source in (*written.values(), *attacked.values()):
        assert "3374015203800001" not in source
    assert "3374••••••••0001" in written["012-siti-rahayu.html"]


def test_what_strangers_wrote_is_shown_as_text(attacked: dict[str, str]) -> None:
    for source in attacked.values():
        parsed = Parsed(source)
        assert "script" not in {tag for tag, _ in parsed.tags}
        assert answers.ATTACK in parsed.text
        for _, attributes in parsed.tags:
            assert not any(name.startswith("on") for name in attributes)
        assert not re.search("[\x00-\x08\x0b-\x1f\u202e]", source)


def test_boxes_stay_inside_the_page_whatever_the_reading_says(tmp_path: Path) -> None:
    answer = copy.deepcopy(answers.answer())
    answer["candidates"][0]["documents"][0]["facts"]["holder"]["box"] = [-4.0, 0.5, 9.0, 0.6]
    write_report(answer, {PAGE: answers.picture()}, tmp_path)
    assert "left:0.00%;top:50.00%;width:100.00%" in (tmp_path / "012-siti-rahayu.html").read_text(encoding="utf-8")


def test_a_picture_that_is_none_is_said_to_be_missing(tmp_path: Path) -> None:
    write_report(answers.answer(), {PAGE: b"no picture"}, tmp_path)
    page = (tmp_path / "012-siti-rahayu.html").read_text(encoding="utf-8")
    assert "Gambar halaman tidak tersedia" in page
    assert "data:image" not in page


def test_folders_of_one_name_get_pages_of_their_own(tmp_path: Path) -> None:
    same = [answers.someone(folder, folder, "interview") for folder in ("a/b", "a-b", "index", "文")]
    write_report({"version": 1, "candidates": same}, {}, tmp_path)
    assert set(pages(tmp_path)) == {"index.html", "a-b.html", "a-b-2.html", "index-2.html", "asesi.html"}


def test_an_empty_run_tells_how_to_begin(tmp_path: Path) -> None:
    write_report({"version": 1, "candidates": []}, {}, tmp_path)
    assert "bukti check" in (tmp_path / "index.html").read_text(encoding="utf-8")


def exported(source: str) -> list[Image.Image]:
    coded = re.findall(r"data:image/jpeg;base64,([A-Za-z0-9+/=]+)", source)
    return [Image.open(BytesIO(b64decode(one))) for one in coded]


def test_an_identity_number_is_drawn_over_in_the_picture_itself(tmp_path: Path) -> None:
    answer = copy.deepcopy(answers.answer())
    answer["candidates"][0]["documents"][0]["private"] = [{"page": 1, "box": [0.1, 0.1, 0.3, 0.2]}]
    write_report(answer, {PAGE: answers.picture()}, tmp_path)
    (shown,) = exported(pages(tmp_path)["012-siti-rahayu.html"])
    covered = shown.crop((int(0.1 * shown.width), int(0.1 * shown.height),
                          int(0.3 * shown.width), int(0.2 * shown.height)))
    assert max(high - low for low, high in covered.getextrema()) < 12, "one even colour, but for JPEG's noise"
    assert max(high - low for low, high in shown.getextrema()) > 100


def test_a_card_whose_number_was_not_found_is_not_shown(tmp_path: Path) -> None:
    answer = copy.deepcopy(answers.answer())
    answer["candidates"][0]["documents"][0]["private"] = [{"page": 1, "box": [0.0, 0.0, 1.0, 1.0]}]
    write_report(answer, {PAGE: answers.picture()}, tmp_path)
    source = pages(tmp_path)["012-siti-rahayu.html"]
    assert exported(source) == []
    assert "letak nomor identitas" in source
