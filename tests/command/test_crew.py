"""The crew: whatever a child does, the others are read, and nothing is left running."""
from __future__ import annotations

import ctypes
import faulthandler
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from worker import child
from worker.crew import Bounds, Fault, Job, run_all

QUICK = Bounds(page_seconds=1.0, file_seconds=3.0, per_page_seconds=0.2, memory_bytes=256 << 20, output_bytes=1 << 20)
GOOD = b"good"


@pytest.fixture(autouse=True)
def idle_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time limits as on a machine with free cores, whatever runs beside the tests."""
    monkeypatch.setattr(os, "getloadavg", lambda: (0.0, 0.0, 0.0))


def jobs(*names: str) -> list[Job]:
    return [Job(name, Path(name)) for name in names]


def misbehave(job: Job, _alive: child.Alive) -> bytes:
    """Does what the job's name says."""
    match job.name:
        case "hangs":
            time.sleep(60)
        case "spins":
            while True:
                pass
        case "crashes":
            faulthandler.disable()
            ctypes.string_at(0)
        case "is killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "eats memory":
            return b"x" * (1 << 30)
        case "floods":
            return b"x" * (2 << 20)
        case "closes its pipe":
            os.closerange(3, 64)
            time.sleep(60)
        case "raises":
            raise ValueError("an odd page")
        case "leaves":
            os._exit(3)
        case "prints":
            subprocess.run(["tesseract", "--version"], check=True)
            os.write(1, b"noise")
    return GOOD


@pytest.mark.parametrize(("fault", "code"), [
    ("hangs", "timeout"), ("spins", "timeout"), ("crashes", "damaged"), ("is killed", "blocked"),
    ("eats memory", "blocked"), ("floods", "blocked"),
    ("closes its pipe", "blocked"), ("raises", "damaged"), ("leaves", "damaged"),
])
def test_a_child_that_fails_is_told_of_and_stops_nobody(fault: str, code: str) -> None:
    begun = time.monotonic()
    first, failed, last = run_all(jobs("first", fault, "last"), misbehave, workers=2, bounds=QUICK)
    assert (first, last) == (GOOD, GOOD)
    assert isinstance(failed, Fault)
    assert failed.code == code
    assert failed.message.endswith(".")
    assert time.monotonic() - begun < 5
    assert not children_left()


OTHERS: set[str] = set()
"""Servers of other tests, which are children of ours too."""


@pytest.fixture(autouse=True)
def others() -> None:
    OTHERS.clear()
    OTHERS.update(children())


def children_left() -> list[str]:
    return [pid for pid in children() if pid not in OTHERS]


def children() -> list[str]:
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


def test_an_exception_keeps_its_place_for_whoever_mends_it() -> None:
    (failed,) = run_all(jobs("raises"), misbehave, bounds=QUICK)
    assert isinstance(failed, Fault)
    assert "ValueError at command/test_crew.py:" in failed.detail
    assert "an odd page" in failed.detail


def test_a_child_that_lies_about_the_length_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    def lie(pipe: int, what: bytes, _payload: bytes) -> None:
        os.write(pipe, child.HEADER.pack(what, 4_000_000_000))
        time.sleep(60)

    monkeypatch.setattr(child, "send", lie)
    (failed,) = run_all(jobs("lies"), misbehave, bounds=QUICK)
    assert isinstance(failed, Fault)
    assert (failed.code, failed.detail) == ("blocked", "a result of 4000000000 bytes")


def test_signs_of_life_let_a_long_file_go_on() -> None:
    def pages(_job: Job, alive: child.Alive) -> bytes:
        for page in range(1, 6):
            time.sleep(0.3)
            alive(page)
        return GOOD

    assert run_all(jobs("five pages"), pages, bounds=QUICK) == [GOOD]


def test_signs_of_life_do_not_buy_time_for_ever() -> None:
    def endless(_job: Job, alive: child.Alive) -> bytes:
        while True:
            alive(1)
            time.sleep(0.01)

    bounds = Bounds(page_seconds=1.0, file_seconds=0.5, per_page_seconds=0.1, max_pages=5)
    (failed,) = run_all(jobs("endless"), endless, bounds=bounds)
    assert isinstance(failed, Fault)
    assert failed.code == "timeout"


def test_a_busy_machine_gets_more_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(_job: Job, _alive: child.Alive) -> bytes:
        time.sleep(1.6)
        return GOOD

    monkeypatch.setattr(os, "getloadavg", lambda: (1000.0, 0.0, 0.0))
    assert run_all(jobs("slow"), slow, bounds=QUICK) == [GOOD]


def test_what_a_child_started_dies_with_it(tmp_path: Path) -> None:
    def starts(_job: Job, _alive: child.Alive) -> bytes:
        grandchild = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        (tmp_path / "pid").write_text(str(grandchild.pid))
        return GOOD

    assert run_all(jobs("starts"), starts, bounds=Bounds(walls=0)) == [GOOD]
    pid = int((tmp_path / "pid").read_text())
    deadline = time.monotonic() + 3
    while alive(pid):
        assert time.monotonic() < deadline, "the grandchild lives on"
        time.sleep(0.02)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_results_keep_the_order_of_the_jobs_and_the_longest_start_first() -> None:
    started: list[str] = []

    def echo(job: Job, _alive: child.Alive) -> bytes:
        return job.name.encode()

    sized = [Job(name, Path(name), size) for name, size in [("small", 1), ("large", 9), ("middle", 5)]]
    assert run_all(sized, echo, on_done=lambda job, _: started.append(job.name)) == [b"small", b"large", b"middle"]
    assert started == ["large", "middle", "small"]


def test_what_a_library_prints_does_not_reach_our_output(capfd: pytest.CaptureFixture[str]) -> None:
    assert run_all(jobs("prints"), misbehave, bounds=QUICK) == [GOOD]
    assert capfd.readouterr().out == ""


def test_ctrl_c_kills_and_reaps_the_children() -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_all(jobs("hangs", "hangs"), misbehave, workers=2, tick=interrupt)
    assert not children_left()


def test_two_workers_are_nearly_twice_as_fast_as_one() -> None:
    def works(_job: Job, _alive: child.Alive) -> bytes:
        time.sleep(0.15)
        return GOOD

    def seconds(workers: int) -> float:
        begun = time.monotonic()
        run_all(jobs(*"abcdefgh"), works, workers=workers)
        return time.monotonic() - begun

    assert any(seconds(1) / seconds(2) > 1.8 for _ in range(3)), "in none of three tries: other work may spoil one"
