"""The web part is killed while bytes come: what was answered is there, and the rest goes on."""
from __future__ import annotations

import random
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.uploads.house import House, build
from tests.uploads.tus_client import BYTES, create, head, patch

SIZE, KILLS = 6_000_000, 2


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[House]:
    one = build(tmp_path / "data")
    one.start()
    yield one
    one.stop()


def test_killed_in_the_middle_of_a_piece_an_upload_goes_on_from_what_was_written(mortal: House) -> None:
    content = random.Random(7).randbytes(SIZE)
    batch = mortal.open_batch()
    place = create(mortal, batch, "siti/besar.pdf", SIZE).headers["location"]
    for kill in range(1, KILLS + 1):
        at = head(mortal, place).offset
        send_some(mortal, place, at, content, SIZE * kill // (KILLS + 1))
        mortal.kill()
        mortal.start()
        assert head(mortal, place).offset > at
    at = head(mortal, place).offset
    assert patch(mortal, place, at, content[at:]).status == 204
    assert mortal.files(batch) == {"siti/besar.pdf": content}


def send_some(house: House, place: str, at: int, content: bytes, until: int) -> None:
    """Announce all, send up to a byte, and wait until the server has written some of it; the line stays open."""
    request = (f"PATCH {place} HTTP/1.1\r\nHost: 127.0.0.1\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: {at}\r\n"
               f"Content-Type: {BYTES}\r\nContent-Length: {len(content) - at}\r\n"
               + "".join(f"{name}: {value}\r\n" for name, value in house.headers.items()) + "\r\n")
    line = socket.create_connection(("127.0.0.1", house.port), timeout=30)
    line.sendall(request.encode() + content[at:until])
    deadline = time.monotonic() + 20
    while written(house, place) <= at and time.monotonic() < deadline:
        time.sleep(0.01)


def written(house: House, place: str) -> int:
    return sum(one.stat().st_size for one in (house.data / "uploads").glob(f"{place.split('/')[-1]}*"))
