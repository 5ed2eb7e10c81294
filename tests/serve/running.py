"""A real `bukti serve` for tests, and a look at its processes."""
from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

START_SECONDS = 40.0  # on a machine that others use too
QUICK = {"BUKTI_ENGINE": "tesseract", "BUKTI_LEASE_SECONDS": "6"}
"""Starts at once: what these tests show does not hang on who reads."""
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/")


@dataclass
class Serving:
    """`out` and `err` are files that hold what it said."""

    process: subprocess.Popen[bytes]
    data: Path
    out: Path
    err: Path

    @property
    def address(self) -> str:
        found = ADDRESS.search(self.said)
        return found[0] if found else ""

    @property
    def said(self) -> str:
        return self.out.read_text(encoding="utf-8")

    @property
    def log(self) -> list[dict[str, Any]]:
        lines = self.err.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]

    def part(self, words: str) -> int | None:
        """The pid of the child whose command line holds the words."""
        return next((pid for pid in children(self.process.pid) if words in command_line(pid)), None)

    def get(self, path: str) -> tuple[int, Any]:
        try:
            with urllib.request.urlopen(self.address + path, timeout=10) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read())


def start(
    data: Path, *arguments: str, environment: dict[str, str] | None = None, log: Path | None = None,
    cwd: Path | None = None,
) -> Serving:
    """Started, not waited for."""
    folder = log or data.parent
    out, err = folder / f"{data.name}.out", folder / f"{data.name}.err"
    with out.open("wb") as stdout, err.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "bukti", "serve", "--port", "0", "--data", str(data), "--workers", "1",
             *arguments],
            stdout=stdout, stderr=stderr, cwd=cwd, env={**os.environ, "OMP_NUM_THREADS": "1", **(environment or {})})
    return Serving(process, data, out, err)


def wait_for(truth: Callable[[], object], seconds: float, what: str | Path) -> None:
    """`what` is said, or the end of that file, when it does not come true."""
    until = time.monotonic() + seconds
    while not truth():
        if time.monotonic() > until:
            told = what if isinstance(what, str) else what.read_text(encoding="utf-8")[-3000:]
            raise AssertionError(f"not within {seconds} s: {told}")
        time.sleep(0.05)


def answers(serving: Serving) -> bool:
    try:
        return bool(serving.address) and serving.get("healthz")[0] == 200
    except OSError:
        return False


def wait_until_it_answers(serving: Serving) -> None:
    wait_for(lambda: serving.process.poll() is not None or answers(serving), START_SECONDS, serving.err)
    assert serving.process.poll() is None, serving.err.read_text()


def children(pid: int) -> list[int]:
    return [int(child) for task in Path(f"/proc/{pid}/task").glob("*")
            for child in (task / "children").read_text().split()]


def descendants(pid: int) -> list[int]:
    return [one for child in children(pid) for one in (child, *descendants(child))]


def lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def end(serving: Serving) -> None:
    """Leave nothing behind, whatever a test did: the parent is killed, and all others with it."""
    family = descendants(serving.process.pid)
    serving.process.kill()
    serving.process.wait()
    try:
        wait_for(lambda: not [pid for pid in family if lives(pid)], 10, f"{family} to end")
    finally:
        for pid in filter(lives, family):
            os.kill(pid, signal.SIGKILL)
