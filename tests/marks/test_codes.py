"""QR codes are found and compared with the print; fingerprints tell the same picture again."""
from __future__ import annotations

from datetime import date

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.paper import Fact, Mark
from tests.marks.drawing import Paper
from worker.marks import compare_qr, fingerprint
from worker.marks.fingerprint import distance
from worker.marks.qr import PAYLOAD_LETTERS, find_qr

FACTS = {
    "number": Fact("012/BT/X/2024", 0.95),
    "holder": Fact("Wulan Rekaan", 0.95),
    "issue_date": Fact(date(2024, 10, 14), 0.95),
}


def test_a_code_is_read_with_its_place() -> None:
    mark = find_qr(Paper(1).certificate().code("https://contoh.example/cek/123", (0.1, 0.8)).scanned().page(3))
    assert (mark.value, mark.payloads, mark.page) == (True, ("https://contoh.example/cek/123",), 3)
    assert mark.box is not None
    assert abs(mark.box[0] - 0.1) < 0.05 and abs(mark.box[1] - 0.8) < 0.05


@pytest.mark.parametrize("angle", [4, 90, 180, 33])
def test_a_turned_code_is_read(angle: int) -> None:
    page = Paper(1).code("ABC-123", (0.4, 0.4), 5)
    turn = cv2.getRotationMatrix2D((500, 700), angle, 1.0)
    page.picture = cv2.warpAffine(page.picture, turn, page.size, borderValue=(255, 255, 255))
    assert find_qr(page.page()).payloads == ("ABC-123",)


def test_two_codes_give_two_payloads() -> None:
    page = Paper(1).code("satu", (0.1, 0.8)).code("dua", (0.7, 0.8)).page()
    assert sorted(find_qr(page).payloads) == ["dua", "satu"]


def test_a_destroyed_code_counts_as_there_but_not_surely() -> None:
    page = Paper(1).code("https://contoh.example/cek/1234567890", (0.3, 0.5), 6)
    box = find_qr(page.page()).box
    assert box is not None
    width, height = page.size
    x0, y0, x1, y1 = (round(v * s) for v, s in zip(box, (width, height, width, height), strict=True))
    side = (x1 - x0) // 3
    page.picture[y0 + side : y1 - 2, x0 + side : x1 - 2] = 255
    mark = find_qr(page.page())
    assert (mark.value, mark.payloads) == (True, ()) and mark.confidence < 0.9


@pytest.mark.parametrize("draw", [Paper.certificate, Paper.border, Paper.table, Paper.stamp, Paper.emblem])
def test_no_code_where_none_is(draw: object) -> None:
    page = Paper(2)
    assert callable(draw)
    draw(page)
    assert find_qr(page.scanned().page()).value is False


def test_a_payload_is_cut_and_cleaned() -> None:
    mark = find_qr(Paper(1).code("a\x07b" + "x" * 1100, (0.05, 0.05), 3).page())
    assert len(mark.payloads[0]) == PAYLOAD_LETTERS and mark.payloads[0].isprintable()


@pytest.mark.parametrize(("payload", "status"), [
    ("https://contoh.example/v?no=012%2FBT%2FX%2F2024", "not_compared"),
    ("Nomor: 012/BT/X/2024", "agrees"),
    ("Nomor: 999/BT/X/2024", "differs"),
    ("Nama: WULAN REKAAN; 14-10-2024", "agrees"),
    ("Nama: SLAMET CONTOH", "differs"),
    ("https://cek.example.id/012-BT-X-2021", "differs"),
    ("https://cek.example.id/v?no=019/BT/X/2024", "differs"),
    ("https://cek.example.id/977-BT-X-2999", "not_compared"),
    ("https://cek.example.id/t/012CTX2024", "not_compared"),
    ("Nama: SLAMET CONTOH; Nomor: 012/BT/X/2024", "differs"),
    ("14 Oktober 2024", "agrees"),
    ("https://contoh.example/t/8f3a9c", "not_compared"),
    ("", "not_compared"),
])
def test_the_payload_is_compared_with_the_print(payload: str, status: str) -> None:
    assert compare_qr(Mark(True, 1.0, 1, payloads=(payload,)), FACTS).status == status


def test_nothing_is_compared_where_no_code_or_no_fact_is() -> None:
    assert compare_qr(Mark(False, 0.95, 1), FACTS).status == ""
    assert compare_qr(Mark(True, 1.0, 1, payloads=("Nomor: 1/2/3",)), {}).status == "not_compared"


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=200))
def test_any_payload_can_be_compared(payload: str) -> None:
    assert compare_qr(Mark(True, 1.0, 1, payloads=(payload,)), FACTS).status in {"agrees", "differs", "not_compared"}


def test_a_fingerprint_stays_when_the_picture_is_sent_again_smaller() -> None:
    picture = Paper(1).certificate().stamp().scanned().picture
    small = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    squeezed = cv2.imdecode(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 40])[1], cv2.IMREAD_COLOR)
    assert len(fingerprint(picture)) == 16
    assert distance(fingerprint(picture), fingerprint(np.asarray(squeezed, np.uint8))) <= 8


def test_different_pictures_have_different_fingerprints() -> None:
    one, other = Paper(1).portrait((0.3, 0.3)).picture, Paper(1).table().portrait((0.8, 0.6)).picture
    assert distance(fingerprint(one), fingerprint(other)) > 8
