"""The plain form as programs and old browsers send it."""
from __future__ import annotations

import http.client
import socket
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.uploads.house import House

BOUNDARY = "----batas"
Part = tuple[str, str | None, bytes]


def encoded(parts: Sequence[Part]) -> bytes:
    body = b""
    for name, filename, content in parts:
        named = f'; filename="{filename}"' if filename is not None else ""
        body += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'.encode()
        body += content + b"\r\n"
    return body + f"--{BOUNDARY}--\r\n".encode()


def fields(house: House, **more: str) -> list[Part]:
    told = {"csrf": house.csrf, "assessed_on": "2026-11-16", "scheme": "", "name": "", **more}
    return [(name, None, value.encode()) for name, value in told.items()]


def post(house: House, body: bytes) -> tuple[int, str, str]:
    """(status, Location, page)."""
    line = http.client.HTTPConnection("127.0.0.1", house.port, timeout=60)
    line.request("POST", "/kiriman/baru", body, {
        "Cookie": f"bukti_session={house.cookie}", "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"})
    got = line.getresponse()
    page = got.read().decode("utf-8", "replace")
    line.close()
    return got.status, got.headers.get("Location", ""), page


def sent(house: House, files: Sequence[tuple[str, bytes]]) -> dict[str, bytes | None]:
    """What was kept of the files."""
    status, location, page = post(house, encoded(fields(house) + [("files", *file) for file in files]))
    assert status == 303, page
    return house.files(location.rsplit("/", 1)[-1])


def test_more_than_a_thousand_files_in_one_form(house: House) -> None:
    files = [(f"kota/{number // 100:03}-asesi/scan{number}.pdf", b"%PDF " + bytes([number % 256]) * 50)
             for number in range(1010)]
    assert sent(house, files) == dict(files)


@pytest.mark.parametrize(("name", "path"), [
    ("../../../etc/passwd", "etc/passwd"), ("/etc/shadow", "etc/shadow"),
    ("C:\\\\Users\\\\siti\\\\ktp.jpg", "C:/Users/siti/ktp.jpg"),
    ("a/./b/../c.pdf", "a/b/c.pdf"), ("..", "tanpa-nama"), ("ijazah\u202efdp.exe", "ijazah_fdp.exe"),
    ("satu%0D%0Adua.pdf", "satu__dua.pdf"), ("%22kutip%22.pdf", '"kutip".pdf'),
    ("<script>alert(1)<", "<script>alert(1)<"), ("😀.pdf", "😀.pdf")])
def test_a_hostile_name_leads_nowhere_else(house: House, name: str, path: str) -> None:
    assert sent(house, [(name, b"isi")]) == {path: b"isi"}


def test_a_name_of_three_hundred_characters_is_shortened_and_stays_its_own(house: House) -> None:
    long = "surat keterangan kerja " * 15
    kept = sent(house, [(f"siti/{long}a.pdf", b"1"), (f"siti/{long}b.pdf", b"2")])
    assert sorted(content for content in kept.values() if content) == [b"1", b"2"]
    assert all(len(path.split("/")[1].encode()) <= 255 and path.endswith(".pdf") for path in kept)


def test_two_files_of_one_name_are_both_kept(house: House) -> None:
    assert sent(house, [("a.pdf", b"1"), ("a.pdf", b"2"), ("a.pdf", b"1")]) == {"a.pdf": b"1", "2-a.pdf": b"2"}


def test_a_file_that_is_also_a_folder_is_kept_beside_it(house: House) -> None:
    kept = sent(house, [("siti", b"1"), ("siti/ktp.jpg", b"2")])
    assert sorted(content for content in kept.values() if content) == [b"1", b"2"]


def test_a_file_above_the_limit_stands_on_record_and_the_others_are_kept(house: House) -> None:
    kept = sent(house, [("siti/besar.pdf", bytes(51 << 20)), ("siti/kecil.pdf", b"ya")])
    assert kept == {"siti/besar.pdf": None, "siti/kecil.pdf": b"ya"}


def test_litter_of_systems_is_left_out(house: House) -> None:
    assert sent(house, [("siti/a.pdf", b"1"), ("siti/Thumbs.db", b"2"), ("__MACOSX/siti/._a.pdf", b"3")]) == {
        "siti/a.pdf": b"1"}


@pytest.mark.parametrize(("parts", "words"), [
    ([], "Pilih dulu berkas"),
    ([("roster", "daftar.xlsx", b"PK\x03\x04?"), ("files", "a.pdf", b"1")], "Daftar asesi tidak bisa dipakai"),
    ([("roster", "daftar.csv", b"Satu;Dua\n1;2\n"), ("files", "a.pdf", b"1")], "tidak punya kolom"),
])
def test_a_form_that_cannot_be_used_says_why_and_keeps_nothing(house: House, parts: list[Part], words: str) -> None:
    before = len(house.batches())
    status, _, page = post(house, encoded([*fields(house), *parts]))
    assert status == 422 and words in page
    assert len(house.batches()) == before


def test_a_form_without_its_date_is_refused_before_the_files_are_taken(house: House) -> None:
    status, _, page = post(house, encoded([*fields(house, assessed_on="besok"), ("files", "a.pdf", b"1")]))
    assert status == 422 and "tanggal asesmen" in page


def test_a_form_of_another_site_is_refused(house: House) -> None:
    before = len(house.batches())
    status, _, _ = post(house, encoded([*fields(house, csrf="x"), ("files", "a.pdf", b"1")]))
    assert status == 403
    status, _, _ = post(house, encoded([("files", "a.pdf", b"1"), *fields(house)]))
    assert status == 403
    assert len(house.batches()) == before


def test_a_form_that_is_cut_off_leaves_no_batch(house: House) -> None:
    before = len(house.batches())
    body = encoded([*fields(house), ("files", "a.pdf", bytes(500_000))])
    with socket.create_connection(("127.0.0.1", house.port), timeout=30) as line:
        line.sendall((f"POST /kiriman/baru HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(body)}\r\n"
                      f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
                      f"Cookie: bukti_session={house.cookie}\r\n\r\n").encode() + body[:300_000])
        line.shutdown(socket.SHUT_WR)
        line.recv(1000)
    assert len(house.batches()) == before


@pytest.mark.parametrize("body", [b"", b"no form", encoded([])[:-9], b"--" + BOUNDARY.encode() + b"\r\n\r\n\r\n"])
def test_what_is_no_form_is_refused(house: House, body: bytes) -> None:
    assert post(house, body)[0] in {400, 403, 422}


def test_a_large_form_takes_no_memory(house: House) -> None:
    assert house.process is not None
    sent(house, [(f"siti/{number}.pdf", bytes(40 << 20)) for number in range(4)])
    assert peak_mb(house.process.pid) < 220


def peak_mb(pid: int) -> float:
    """The most that any process of the web part ever held."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    peaks = [line.split()[1] for one in [str(pid), *children]
             for line in Path(f"/proc/{one}/status").read_text().splitlines() if line.startswith("VmHWM")]
    return max(map(int, peaks)) / 1024
