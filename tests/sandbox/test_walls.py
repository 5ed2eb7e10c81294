"""What a stranger's code could do from inside the child that reads its file: nothing."""
from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

from worker.sandbox import landlock, seccomp
from worker.sandbox.probe import probe
from worker.sandbox.walls import FULL, Openings, raise_walls

ROOT = Path(__file__).resolve().parents[2]
ATTEMPTS = 15


def in_child(work: object) -> str:
    """What `work` returns in a forked child, as text."""
    assert callable(work)
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            answer = str(work())
        except BaseException as error:  # noqa: BLE001 - told to the test
            answer = f"{type(error).__name__}: {error}"
        os.write(theirs, answer.encode()[:4000])
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        told = pipe.read().decode()
    os.waitpid(pid, 0)
    return told


def test_no_way_out_stands_open() -> None:
    probed = probe()
    assert probed.level == FULL
    assert probed.open == ()


def test_without_walls_the_same_attempts_get_through() -> None:
    """Else the test above could not fail."""
    assert len(probe(wanted=0).open) > ATTEMPTS / 2


@pytest.mark.parametrize(("wall", "way"), [("landlock", "read a system file"), ("seccomp", "unix socket")])
def test_each_wall_is_needed(wall: str, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With one wall taken away its way out is open again, and the level says so."""
    def missing(*_: object, **__: object) -> None:
        raise OSError("not here")

    monkeypatch.setattr(*{"landlock": (landlock, "restrict"), "seccomp": (seccomp, "install")}[wall], missing)
    probed = probe()
    assert way in probed.open
    assert probed.level < FULL


def test_an_ordinary_user_has_the_same_walls() -> None:
    if os.geteuid() != 0:
        pytest.skip("runs as an ordinary user already; the first test covers it")
    script = textwrap.dedent("""
        import os, sys
        sys.path[:0] = [sys.argv[1]]
        import worker.sandbox.probe as p
        os.setgroups([]); os.setgid(65534); os.setuid(65534)
        print(p.probe())
    """)
    told = subprocess.run([sys.executable, "-c", script, str(ROOT)], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "Probed(level=3, open=())"


def test_its_own_file_and_folder_are_open(tmp_path: Path) -> None:
    given, other, own = tmp_path / "given.pdf", tmp_path / "other.pdf", tmp_path / "own"
    given.write_bytes(b"mine")
    other.write_bytes(b"not mine")
    own.mkdir()

    def work() -> object:
        raise_walls(Openings(read=(given,), write=(own,)))
        (own / "a").write_bytes(b"x")
        try:
            return given.read_bytes(), other.read_bytes()
        except PermissionError:
            return given.read_bytes()

    assert in_child(work) == "b'mine'"
    assert (own / "a").read_bytes() == b"x"


def test_tesseract_reads_behind_the_walls(tmp_path: Path) -> None:
    import cv2

    from worker.tesseract import TesseractEngine

    engine = TesseractEngine()
    picture = np.full((80, 500, 3), 255, np.uint8)
    cv2.putText(picture, "SITI RAHAYU", (20, 55), cv2.FONT_HERSHEY_SIMPLEX, 1.5, (0, 0, 0), 3)

    def work() -> object:
        import tempfile

        level = raise_walls(Openings(write=(tmp_path,)))
        tempfile.tempdir = str(tmp_path)
        return level, engine.read_line(picture)[0]

    assert in_child(work) == f"({FULL}, 'SITI RAHAYU')"


