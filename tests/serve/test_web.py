"""`bukti web` faces strangers: slow ones, long-winded ones, and a log that must not know whom they asked for."""
from __future__ import annotations

import socket
import statistics
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from tests.serve.running import QUICK, Serving, end, start, wait_for, wait_until_it_answers
from web.serve import punctual

SLOW_CLIENTS = 90


@pytest.fixture(scope="module")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """Started in a folder where programs lie in wait under our names."""
    folder = tmp_path_factory.mktemp("web")
    for name in ("bukti.py", "records.py", "web.py", "celery.py"):
        (folder / name).write_text("import pathlib; pathlib.Path('caught').touch()\n")
    serving = start(folder / "data", environment=QUICK, cwd=folder)
    try:
        wait_until_it_answers(serving)
        yield serving
    finally:
        end(serving)


def connected(serving: Serving) -> socket.socket:
    there = urlsplit(serving.address)
    assert there.hostname and there.port
    return socket.create_connection((there.hostname, there.port), timeout=60)


def status_of(serving: Serving, request: bytes) -> bytes:
    with connected(serving) as line:
        line.sendall(request)
        return line.recv(64).split(b" ")[1]


def test_a_request_that_is_too_long_is_refused(serving: Serving) -> None:
    long = b"x" * 5000
    assert status_of(serving, b"GET /" + long + b" HTTP/1.1\r\nHost: a\r\n\r\n").startswith(b"4")
    assert status_of(serving, b"GET / HTTP/1.1\r\nHost: a\r\nX: " + long * 2 + b"\r\n\r\n").startswith(b"4")
    many = b"".join(b"X-%d: a\r\n" % number for number in range(60))
    assert status_of(serving, b"GET / HTTP/1.1\r\nHost: a\r\n" + many + b"\r\n").startswith(b"4")


def test_nothing_of_the_folder_we_stand_in_is_run(serving: Serving) -> None:
    wait_for(lambda: serving.get("readyz")[0] == 200, 40, "all parts")
    assert not (serving.data.parent / "caught").exists()


def test_the_log_knows_no_path_and_no_query(serving: Serving) -> None:
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(f"{serving.address}cari/siti-rahayu?nik=3374015203990001", timeout=10)
    urllib.request.urlopen(f"{serving.address}healthz?nama=siti", timeout=10).close()
    wait_for(lambda: "health.alive" in serving.err.read_text(), 5, "a line of the log")
    written = serving.err.read_text()
    assert "siti" not in written and "3374015203990001" not in written
    lines = [line for line in serving.log if line["event"] == "request" and line["endpoint"] == "health.alive"]
    assert lines and {"method", "status", "bytes", "seconds", "ids"} <= lines[-1].keys()


def dribble(serving: Serving, request: bytes, over: threading.Event) -> None:
    """A client that sends a byte a second, as long as somebody listens."""
    with connected(serving) as line:
        try:
            line.sendall(request)
            while not over.wait(1):
                line.sendall(b"x")
        except OSError:
            return


def test_slow_clients_hold_up_nobody_and_are_let_go(serving: Serving) -> None:
    over, endless, opened = threading.Event(), connected(serving), time.monotonic()
    endless.sendall(b"GET / HTTP/1.1\r\nHost")
    head = b"POST /masuk HTTP/1.1\r\nHost: a\r\nX-Slow: "
    body = b"POST /masuk HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n"
    slow = [threading.Thread(target=dribble, args=(serving, head if number % 2 else body, over), daemon=True)
            for number in range(SLOW_CLIENTS)]
    for one in slow:
        one.start()
    time.sleep(1)
    try:
        waits = []
        for _ in range(40):
            begun = time.monotonic()
            assert serving.get("healthz")[0] == 200
            waits.append(time.monotonic() - begun)
        assert statistics.quantiles(waits, n=20)[-1] < 2
        with endless:
            assert b"200" not in endless.recv(64)
        assert time.monotonic() - opened < punctual.HEAD_SECONDS + 10
    finally:
        over.set()
        for one in slow:
            one.join()


def test_a_body_is_measured_by_its_speed() -> None:
    class Body:
        reader = type("Reader", (), {"length": 5})()

    class Whole:
        reader = type("Reader", (), {"length": 0})()

    slow = punctual.Arriving(0.0, 0, Body())
    assert punctual.dawdles(slow, 60, 59_000)
    assert not punctual.dawdles(slow, 60, 61_000)
    assert not punctual.dawdles(slow, 20, 1)  # not yet
    assert not punctual.dawdles(punctual.Arriving(0.0, 0, Whole()), 600, 1)  # all is here, and takes its time


def test_the_kernel_counts_what_comes_in() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        there, _ = server.accept()
        with there:
            client.sendall(bytes(12_345))
            wait_for(lambda: punctual.received(there) == 12_345, 5, "12345 bytes")
