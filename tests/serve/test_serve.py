"""`bukti serve`: one command starts all, and nothing of it is left when it has ended, however it ended."""
from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.serve.running import QUICK, Serving, descendants, end, lives, start, wait_for, wait_until_it_answers
from web.serve.journal import MOST_BYTES, keep_journal, trim

Begin = Callable[..., Serving]



@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """Starts a service and waits for its answer; ends it after the test."""
    begun: list[Serving] = []

    def begin(data: Path | None = None) -> Serving:
        serving = start(data or tmp_path / "data", log=tmp_path, environment=QUICK)
        begun.append(serving)
        wait_until_it_answers(serving)
        return serving

    yield begin
    for serving in begun:
        end(serving)


@pytest.fixture(scope="module")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """One for all tests that leave it as it is."""
    serving = start(tmp_path_factory.mktemp("serving") / "data", environment=QUICK)
    try:
        wait_until_it_answers(serving)
        yield serving
    finally:
        end(serving)


def refused(data: Path, *arguments: str) -> tuple[int, str]:
    """Exit status and words of a start that must fail."""
    ended = subprocess.run([sys.executable, "-m", "bukti", "serve", "--data", str(data), *arguments],
                           capture_output=True, text=True, timeout=30, check=False)
    return ended.returncode, ended.stderr


def test_first_run_makes_a_private_folder_and_says_where_it_is(serving: Serving) -> None:
    assert not serving.data.stat().st_mode & 0o077
    assert (serving.data / "bukti.sqlite3").exists()
    for word in (serving.address, str(serving.data), "Redis", "Pembaca / workers"):
        assert word in serving.said
    assert ":0/" not in serving.address
    wait_for(lambda: "sandbox level" in serving.said, 30, "a worker that tells of its walls")
    parts = serving.get("readyz")[1]["parts"]
    assert parts["database"]["ok"] and parts["queue"]["ok"] and parts["store"]["ok"]


def test_a_second_one_on_the_same_folder_is_refused_with_words(serving: Serving) -> None:
    status, words = refused(serving.data, "--port", "0")
    assert status == 3
    assert "sudah dipakai bukti serve lain" in words and str(serving.process.pid) in words
    assert serving.get("healthz")[0] == 200


def test_a_busy_port_is_refused_with_words(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        status, words = refused(tmp_path / "data", "--port", str(taken.getsockname()[1]))
    assert status == 3 and "tidak bisa dipakai" in words and "--port" in words


def test_a_folder_that_others_may_open_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data").chmod(0o755)
    status, words = refused(tmp_path / "data", "--port", "0")
    assert status == 3 and "chmod 700" in words


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_somebody_elses_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    os.chown(tmp_path / "data", 65534, 65534)
    status, words = refused(tmp_path / "data", "--port", "0")
    assert status == 3 and "milik pengguna lain" in words


def test_each_part_that_is_killed_starts_again(serving: Serving) -> None:
    for words in ("redis-server", "bukti web", "bukti worker"):
        old = serving.part(words)
        assert old, words
        os.kill(old, signal.SIGKILL)
        wait_for(lambda words=words, old=old: serving.part(words) not in (None, old), 10, f"a new {words}")
    wait_for(lambda: ready_parts(serving) >= {"database", "queue", "store", "workers"}, 30, "ready again")
    ended = [line for line in serving.log if line["event"] == "part_ended"]
    assert {"redis", "web", "worker"} <= {line["part"] for line in ended}


def test_a_queue_that_cannot_be_loaded_is_put_aside(begin: Begin, tmp_path: Path) -> None:
    kept = tmp_path / "data" / "redis" / "appendonlydir"
    kept.mkdir(parents=True)
    (tmp_path / "data").chmod(0o700)
    (kept / "appendonly.aof.manifest").write_text("file appendonly.aof.1.incr.aof seq 1 type i\n")
    (kept / "appendonly.aof.1.incr.aof").write_bytes(b"*1\r\n$99999999999\r\nno message\r\n" * 9)
    serving = begin()
    wait_for(lambda: "queue" in ready_parts(serving), 15, "a queue that answers")
    assert (serving.data / "redis" / "appendonlydir.rusak").is_dir()
    assert "queue_put_aside" in {line["event"] for line in serving.log}


def ready_parts(serving: Serving) -> set[str]:
    try:
        return {name for name, part in serving.get("readyz")[1]["parts"].items() if part["ok"]}
    except OSError:
        return set()


def test_a_database_that_is_away_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BUKTI_DATABASE", "postgresql+psycopg://nobody@127.0.0.1:9/none")
    status, words = refused(tmp_path / "data", "--port", "0")
    assert status == 3 and "basis data tidak bisa dipakai" in words and "Traceback" not in words


def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data" / "keys").mkdir(parents=True, mode=0o700)
    (tmp_path / "data").chmod(0o700)
    (tmp_path / "data" / "keys" / "audit.key").write_text("0" * 64)
    (tmp_path / "data" / "keys" / "audit.key").chmod(0o644)
    status, words = refused(tmp_path / "data", "--port", "0")
    assert status == 3 and "chmod 600" in words and "Traceback" not in words


def test_at_a_terminal_the_log_goes_into_a_file_and_stays_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked of the terminal's side alone: what a person would see there, and what they would not."""
    ours, theirs = os.openpty()
    shown = os.fdopen(theirs, "w")
    monkeypatch.setattr("sys.stderr", shown)
    kept = keep_journal(tmp_path)
    assert kept and kept.stat().st_mode & 0o777 == 0o600
    print('{"event": "part_started"}', file=shown, flush=True)
    assert kept.read_text() == '{"event": "part_started"}\n'
    trim(kept)
    assert kept.stat().st_size
    os.truncate(kept, MOST_BYTES + 1)
    trim(kept)
    assert kept.stat().st_size == 0 and kept.with_suffix(".log.1").stat().st_size == MOST_BYTES + 1
    print("next", file=shown, flush=True)
    assert kept.read_text() == "next\n"
    shown.close()
    os.close(ours)


@dataclass(frozen=True)
class Ended:
    """What was seen of a service in a folder with a long path, and what Ctrl-C left of it."""

    queue_ready: bool
    socket_folder: Path
    socket_mode: int
    family: list[int]
    status: int
    seconds: float
    stopped: list[str]


ALL_BEGUN = 6  # Redis; gunicorn and two of its own; the worker, its pool and its sweeper


@pytest.fixture(scope="module")
def interrupted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ended]:
    top = tmp_path_factory.mktemp("long")
    serving = start(top / ("x" * 100) / "data", log=top, environment=QUICK)
    try:
        wait_until_it_answers(serving)
        redis = serving.part("redis-server")
        assert redis
        wait_for(lambda: len(descendants(serving.process.pid)) >= ALL_BEGUN, 20, "all processes to begin")
        folder, family = Path(socket_of(redis)).parent, descendants(serving.process.pid)
        mode, ready = folder.stat().st_mode & 0o777, "queue" in ready_parts(serving)
        begun = time.monotonic()
        serving.process.send_signal(signal.SIGINT)
        status = serving.process.wait(20)
        seconds = time.monotonic() - begun
        stopped = [line["part"] for line in serving.log if line["event"] == "part_stopped"]
        yield Ended(ready, folder, mode, family, status, seconds, stopped)
    finally:
        end(serving)


def test_ctrl_c_leaves_no_process(interrupted: Ended) -> None:
    assert len(interrupted.family) >= ALL_BEGUN
    assert not [pid for pid in interrupted.family if lives(pid)]


def test_ctrl_c_stops_all_in_turn_within_ten_seconds(interrupted: Ended) -> None:
    assert interrupted.status == 0
    assert interrupted.stopped == ["web", "worker", "redis"]
    assert interrupted.seconds < 10


def test_a_long_path_has_a_short_and_private_socket(interrupted: Ended) -> None:
    assert interrupted.queue_ready and interrupted.socket_mode == 0o700
    assert not interrupted.socket_folder.exists()


def socket_of(pid: int) -> str:
    """Redis writes over its command line, so both forms are known."""
    words = Path(f"/proc/{pid}/cmdline").read_text().split("\0")
    named = [word.removeprefix("unixsocket:") for word in " ".join(words).split() if word.startswith("unixsocket:")]
    return named[0] if named else words[words.index("--unixsocket") + 1]
