"""The protocol, as a program speaks it by hand."""
from __future__ import annotations

import base64
import hashlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from records.arrival_tables import Arrival
from records.database import transaction
from tests.uploads.house import House
from tests.uploads.tus_client import Answer, ask, create, cut_patch, head, patch

PAPER = b"%PDF-1.4\n" + bytes(range(256)) * 40


def settled(house: House, place: str) -> Answer:
    """HEAD once the server has seen that the line was cut, and is done with what came."""
    until = time.monotonic() + 10
    before = None
    while True:
        answer = head(house, place)
        now_at = answer.offset if answer.status == 200 else None
        if (now_at is not None and now_at == before) or time.monotonic() > until:
            return answer
        before = now_at
        time.sleep(0.01)


def send_rest(house: House, place: str, whole: bytes) -> Answer:
    until = time.monotonic() + 20
    while True:
        at = settled(house, place).offset
        answer = patch(house, place, at, whole[at:])
        if answer.status not in {409, 423} or time.monotonic() > until:
            return answer


def test_a_file_sent_in_two_pieces_is_kept_byte_for_byte(house: House) -> None:
    batch = house.open_batch()
    place = create(house, batch, "012-siti/ijazah.pdf", len(PAPER)).headers["location"]
    assert patch(house, place, 0, PAPER[:1000]).offset == 1000
    assert head(house, place).offset == 1000
    assert patch(house, place, 1000, PAPER[1000:]).status == 204
    assert house.files(batch) == {"012-siti/ijazah.pdf": PAPER}


def test_bytes_that_come_with_the_creation_need_no_second_request(house: House) -> None:
    batch = house.open_batch()
    answer = create(house, batch, "a.pdf", len(PAPER), PAPER)
    assert (answer.status, answer.offset) == (201, len(PAPER))
    assert house.files(batch) == {"a.pdf": PAPER}


def test_an_empty_file_arrives_with_its_creation(house: House) -> None:
    batch = house.open_batch()
    assert create(house, batch, "kosong.pdf", 0).status == 201
    assert house.files(batch) == {"kosong.pdf": b""}


@settings(max_examples=25)
@given(cuts=st.lists(st.integers(0, len(PAPER)), max_size=5), twice=st.booleans())
def test_whatever_byte_the_line_is_cut_at_the_file_arrives_once_and_whole(
    house: House, cuts: list[int], twice: bool
) -> None:
    batch = house.open_batch()
    place = create(house, batch, "siti/foto.jpg", len(PAPER)).headers["location"]
    for cut in cuts:
        at = settled(house, place).offset
        if at == len(PAPER):
            break
        cut_patch(house, place, at, PAPER[at:], min(cut, len(PAPER) - at))
    at = settled(house, place).offset
    if at < len(PAPER) or twice:
        assert send_rest(house, place, PAPER).status == 204
    assert head(house, place).offset == len(PAPER)
    assert house.files(batch) == {"siti/foto.jpg": PAPER}


def test_the_last_answer_lost_and_asked_again_makes_no_second_file(house: House) -> None:
    batch = house.open_batch()
    place = create(house, batch, "a.pdf", len(PAPER)).headers["location"]
    for _ in range(2):
        patch(house, place, 0, PAPER)
        assert head(house, place).offset == len(PAPER)
    assert patch(house, place, len(PAPER), b"").status == 204
    again = create(house, batch, "a.pdf", len(PAPER), PAPER)
    assert (again.status, again.offset, again.headers["location"]) == (201, len(PAPER), place)
    assert house.files(batch) == {"a.pdf": PAPER}


def test_whole_bytes_of_a_process_that_died_before_it_told_are_a_file_at_the_next_question(house: House) -> None:
    batch = house.open_batch()
    place = create(house, batch, "a.pdf", len(PAPER)).headers["location"]
    patch(house, place, 0, PAPER[:-1])
    [bytes_so_far] = [one for one in (house.data / "uploads").glob("*") if one.name.startswith(place.split("/")[-1])]
    with bytes_so_far.open("ab") as file:
        file.write(PAPER[-1:])
    assert head(house, place).offset == len(PAPER)
    assert house.files(batch) == {"a.pdf": PAPER}
    assert not bytes_so_far.exists()


def test_a_wrong_offset_is_refused_and_changes_nothing(house: House) -> None:
    place = create(house, house.open_batch(), "a.pdf", 100).headers["location"]
    assert patch(house, place, 5, b"x").status == 409
    assert head(house, place).offset == 0


def test_more_bytes_than_were_announced_are_refused_and_none_of_them_kept(house: House) -> None:
    place = create(house, house.open_batch(), "a.pdf", 10).headers["location"]
    assert patch(house, place, 0, b"12345").status == 204
    assert patch(house, place, 5, b"123456").status == 413
    assert head(house, place).offset == 5


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
def test_bytes_that_were_altered_on_the_line_are_not_kept(house: House, algorithm: str) -> None:
    batch = house.open_batch()
    place = create(house, batch, "a.pdf", len(PAPER)).headers["location"]
    digest = f"{algorithm} {base64.b64encode(hashlib.new(algorithm, PAPER).digest()).decode()}"
    assert patch(house, place, 0, PAPER[:-1] + b"?", Upload_Checksum=digest).status == 460
    assert head(house, place).offset == 0
    assert patch(house, place, 0, PAPER, Upload_Checksum=digest).status == 204
    assert house.files(batch) == {"a.pdf": PAPER}


def test_a_file_that_is_too_large_is_refused_at_once_with_words_and_stands_on_record(house: House) -> None:
    batch = house.open_batch()
    answer = create(house, batch, "siti/besar.pdf", 51 << 20)
    assert answer.status == 413 and "50 MB" in answer.body
    assert house.files(batch) == {"siti/besar.pdf": None}


def test_the_same_path_with_another_content_starts_anew(house: House) -> None:
    batch = house.open_batch()
    place = create(house, batch, "a.pdf", 100, lastModified="1").headers["location"]
    patch(house, place, 0, b"x" * 50)
    changed = create(house, batch, "a.pdf", 90, lastModified="2")
    assert changed.offset == 0
    patch(house, place, 0, b"y" * 90)
    assert house.files(batch) == {"a.pdf": b"y" * 90}


def test_an_upload_that_was_terminated_is_gone(house: House) -> None:
    batch = house.open_batch()
    place = create(house, batch, "a.pdf", 100).headers["location"]
    patch(house, place, 0, b"x" * 50)
    assert ask(house, "DELETE", place).status == 204
    assert head(house, place).status == 404
    with transaction(house.engine) as session:
        assert session.scalar(select(Arrival).where(Arrival.batch_id == batch)) is None


def test_the_server_says_what_it_offers_and_refuses_other_versions(house: House) -> None:
    offered = ask(house, "OPTIONS", "/unggah")
    assert offered.status == 204 and "creation" in offered.headers["tus-extension"]
    other = ask(house, "POST", "/unggah", {"Tus-Resumable": "0.2.0"})
    assert (other.status, other.headers["tus-version"]) == (412, "1.0.0")


@pytest.mark.parametrize(("headers", "status"), [
    ({}, 400), ({"Upload-Length": "-1"}, 400), ({"Upload-Length": "9" * 30}, 400),
    ({"Upload-Length": "1", "Upload-Metadata": "batch ???"}, 400), ({"Upload-Length": "1"}, 404),
])
def test_a_creation_that_says_nonsense_is_refused(house: House, headers: dict[str, str], status: int) -> None:
    assert ask(house, "POST", "/unggah", {name: value for name, value in headers.items() if value.isascii()},
               ).status == status


def test_another_bodys_batch_cannot_be_found(house: House) -> None:
    assert create(house, "0" * 32, "a.pdf", 1).status == 404
    assert head(house, "/unggah/" + "0" * 32).status == 404
