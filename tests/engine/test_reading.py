"""A page's picture to its text: upright, flat, in order, the same each time."""
from __future__ import annotations

import multiprocessing

import cv2
import numpy as np
import pytest

from tests.engine.papers import DATE, HOLDER, NUMBER, certificate, on_table, page, table
from worker.facts.second import variants
from worker.page import PageText
from worker.ppocr import PpOcr
from worker.readtext import read_page
from worker.tesseract import TesseractEngine


def says(text: PageText) -> str:
    return " ".join(line.text for line in text.lines)


def assert_reads(text: PageText, *wanted: str) -> None:
    shown = says(text).replace(" ", "")
    for words in wanted:
        assert words.replace(" ", "") in shown


def test_lines_come_from_top_to_bottom(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    [text] = read_page(page(picture), ppocr)
    assert text.source == "ppocr"
    assert [line.text.split()[0] for line in text.lines][:4] == ["SERTIFIKAT", "Nomor:", "Diberikan", "Wahyuni"]
    assert_reads(text, HOLDER, NUMBER, DATE)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_page_is_turned_back(ppocr: PpOcr, quarters: int) -> None:
    picture, _ = certificate()
    [text] = read_page(page(np.rot90(picture, quarters).copy()), ppocr)
    assert text.picture.shape == picture.shape
    assert_reads(text, HOLDER, NUMBER, DATE)
    assert text.lines[0].quad[:, 1].max() < text.picture.shape[0] / 4


def test_a_photo_of_a_paper_on_a_table_is_flattened(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    photo = on_table(picture, [(260, 190), (1500, 120), (1560, 1080), (170, 980)], table(1700, 1250))
    [text] = read_page(page(photo), ppocr)
    assert_reads(text, HOLDER, NUMBER, DATE)
    assert text.picture.shape[0] < 1000
    assert float(text.picture[12:30].mean()) > 240, "the table is cut off"


def test_two_papers_in_one_photo_are_two_texts(ppocr: PpOcr) -> None:
    first, _ = certificate()
    second, _ = certificate(holder="Bagus Santika", number="Nomor: 77/LKP-MKR/I/2020")
    photo = on_table(first, [(60, 60), (900, 40), (910, 640), (70, 660)], table(1900, 1400))
    photo = on_table(second, [(980, 700), (1820, 720), (1810, 1320), (970, 1300)], photo)
    one, other = read_page(page(photo), ppocr)
    assert one.number == other.number == 1
    assert_reads(one, HOLDER, NUMBER)
    assert_reads(other, "Bagus Santika", "77/LKP-MKR/I/2020")
    assert "77/LKP" not in says(one)


def test_papers_that_overlap_are_still_two(ppocr: PpOcr) -> None:
    first, _ = certificate()
    second, _ = certificate(holder="Bagus Santika")
    photo = on_table(first, [(60, 60), (1000, 40), (1010, 740), (70, 760)], table(1900, 1500))
    photo = on_table(second, [(800, 700), (1740, 760), (1700, 1430), (760, 1370)], photo)
    assert len(read_page(page(photo), ppocr)) == 2


def test_a_scan_with_a_printed_frame_loses_nothing(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    cv2.rectangle(picture, (30, 30), (1210, 847), (90, 40, 20), 12)
    [text] = read_page(page(picture), ppocr)
    assert text.picture.shape == picture.shape


def test_text_in_a_coloured_foot_is_kept(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    wide = np.concatenate([np.full((90, 1240, 3), (20, 90, 60), np.uint8), picture,
                           np.full((90, 1240, 3), (20, 90, 60), np.uint8)])
    cv2.putText(wide, "ID 4471-0093", (80, 1025), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (255, 255, 255), 2)
    [text] = read_page(page(wide), ppocr)
    assert "4471" in says(text)


def test_a_tilted_scan_keeps_its_rows(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    warp = cv2.getRotationMatrix2D((620, 438), 4, 0.9)
    tilted = np.asarray(cv2.warpAffine(picture, warp, (1240, 877), borderValue=(252, 252, 248)), np.uint8)
    [text] = read_page(page(tilted), ppocr)
    assert_reads(text, HOLDER, NUMBER, DATE)
    top = text.lines[0].quad
    assert abs(float(top[0, 1] - top[1, 1])) < 6


def test_a_negative_is_read(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    [text] = read_page(page(np.asarray(255 - picture, np.uint8)), ppocr)
    assert_reads(text, HOLDER, NUMBER, DATE)


def test_a_blank_page_has_no_lines(ppocr: PpOcr) -> None:
    [text] = read_page(page(np.full((900, 700, 3), 250, np.uint8)), ppocr)
    assert (text.source, text.lines, text.notes) == ("none", (), ())


def test_the_same_picture_gives_the_same_text(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    first, second = (read_page(page(picture), ppocr)[0] for _ in range(2))
    assert [(line.text, line.score) for line in first.lines] == [(line.text, line.score) for line in second.lines]


def test_a_loaded_reader_works_in_a_forked_child(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    mine = [line.text for line in ppocr.read(picture)]
    fork = multiprocessing.get_context("fork")
    answers = fork.SimpleQueue()
    children = [fork.Process(target=lambda: answers.put([line.text for line in ppocr.read(picture)])) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
        assert child.exitcode == 0
    assert [answers.get() for _ in children] == [mine, mine]


def test_a_line_looked_at_again_agrees_on_clean_print(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    line = next(line for line in ppocr.read(picture) if HOLDER in line.text)
    (x0, y0), (x1, y1) = line.quad.min(axis=0).astype(int), line.quad.max(axis=0).astype(int)
    crop = picture[y0:y1, x0:x1]
    assert [ppocr.read_line(look)[0] for look in (crop, *variants(crop))] == [HOLDER] * 3


def test_an_empty_crop_has_no_text(ppocr: PpOcr, tesseract: TesseractEngine) -> None:
    nothing = np.zeros((0, 0, 3), np.uint8)
    assert ppocr.read_line(nothing) == tesseract.read_line(nothing) == ("", 0.0)


@pytest.mark.parametrize("quarters", [0, 1, 2])
def test_tesseract_reads_a_page_by_itself(tesseract: TesseractEngine, quarters: int) -> None:
    picture, _ = certificate()
    [text] = read_page(page(np.rot90(picture, quarters).copy()), tesseract)
    assert text.source == "tesseract"
    assert text.picture.shape == picture.shape
    assert_reads(text, HOLDER, NUMBER)


def test_a_screenshots_bars_are_cut_off(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    bar = np.full((700, 1240, 3), 12, np.uint8)
    [text] = read_page(page(np.concatenate([bar, picture, bar])), ppocr)
    assert text.picture.shape[0] < 1000
    assert_reads(text, HOLDER, NUMBER, DATE)


def test_faults_of_a_picture_are_told(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    small = np.asarray(cv2.resize(picture, (380, 269), interpolation=cv2.INTER_AREA), np.uint8)
    soft = np.asarray(cv2.GaussianBlur(picture, (0, 0), 4), np.uint8)
    dim = np.asarray(picture // 3, np.uint8)
    cut = np.ascontiguousarray(picture[:, 420:])
    assert "low_resolution" in read_page(page(small), ppocr)[0].notes
    assert "blurred" in read_page(page(soft), ppocr)[0].notes
    assert "dark" in read_page(page(dim), ppocr)[0].notes
    assert "cut_off" in read_page(page(cut), ppocr)[0].notes
    assert read_page(page(picture), ppocr)[0].notes == ()


def test_a_portrait_on_a_card_is_no_sheet(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    cv2.rectangle(picture, (960, 240), (1180, 540), (190, 20, 30), -1)
    [text] = read_page(page(picture), ppocr)
    assert_reads(text, HOLDER, NUMBER, DATE)


def test_lines_of_a_bent_page_are_read(ppocr: PpOcr) -> None:
    picture, _ = certificate()
    across, down = np.meshgrid(np.arange(1240, dtype=np.float32), np.arange(877, dtype=np.float32))
    bow = 22 * ((across - 620) / 620) ** 2
    bent = cv2.remap(picture, across, down + bow, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    [text] = read_page(page(np.asarray(bent, np.uint8)), ppocr)
    assert_reads(text, HOLDER, NUMBER, DATE, "yang diselenggarakan di Magelang selama 48 jam pelajaran")
