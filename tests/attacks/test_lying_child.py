"""A child in a stranger's hand says what it likes; the parent believes only what a reader could have said."""
from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rules.paper import Problem, ReadFile
from rules.stored import encode_read_file
from tests.rules.portfolios import paper
from worker import child
from worker.batch import read_of
from worker.crew import CRASHED, Bounds, Fault, Job, run_all
from worker.unpacking import taken_of

SHA = "0" * 64
JOB = Job("surat.pdf", Path("surat.pdf"))
PIPE = 3  # where a child has its end


def honest() -> dict[str, Any]:
    one = paper("competency_certificate", 1, holder="Siti Rahayu", title="Pembatik Tulis")
    return json.loads(json.dumps(encode_read_file(ReadFile("surat.pdf", SHA, 1, None, (one,)))))


def frame(kind: bytes, length: int, payload: bytes = b"") -> Callable[[], bytes]:
    def lie() -> bytes:
        os.write(PIPE, child.HEADER.pack(kind, length) + payload)
        time.sleep(60)
        return b""
    return lie


def endless() -> bytes:
    while True:
        os.write(PIPE, b"\xff" * 65_536)


LIES: dict[str, Callable[[], bytes]] = {
    "a huge result": frame(b"r", 4_294_967_295), "an unknown frame": frame(b"z", 100), "endless bytes": endless,
    "a page of 1 MB": frame(b"p", 1 << 20), "an exception of 60 MB": frame(b"e", 60 << 20),
    "memory with words": frame(b"m", 9),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_frame_that_no_child_sends_ends_it_at_once(lie: str) -> None:
    begun = time.monotonic()
    (outcome,) = run_all([JOB], lambda _job, _alive: LIES[lie](), bounds=Bounds(walls=0))
    assert isinstance(outcome, Fault)
    assert outcome.code == "blocked"
    assert time.monotonic() - begun < 1.0


def test_an_honest_reading_is_believed_but_not_whose_it_says_it_is() -> None:
    told = honest()
    told["file"], told["sha256"] = "../../etc/passwd", "f" * 64
    read = read_of(JOB, SHA, json.dumps(told).encode())
    assert (read.file, read.sha256, read.problem) == ("surat.pdf", SHA, None)
    assert (read.documents[0].id, read.documents[0].file, read.documents[0].sha256) == ("surat.pdf#1", "surat.pdf", SHA)


def changed(*steps: Any, to: Any) -> bytes:
    told = here = honest()
    for step in steps[:-1]:
        here = here[step]
    here[steps[-1]] = to
    return json.dumps(told).encode()


PAPER, HOLDER = ("documents", 0), ("documents", 0, "facts", "holder")
ABSURD: dict[str, bytes] = {
    "no JSON": b"\xff\xfe{", "another value": b"7", "a list": b"[]", "nothing": b"", "NaN alone": b"NaN",
    "deep": b"[" * 100_000, "another format": changed("format", to=99), "pages of text": changed("pages", to="1"),
    "pages without end": changed("pages", to=10**30), "pages below none": changed("pages", to=-1),
    "a true page": changed("pages", to=True), "no documents": changed("documents", to=None),
    "documents of text": changed("documents", to="abc"), "an unknown kind": changed(*PAPER, "kind", to="weapon"),
    "sure beyond all": changed(*PAPER, "kind_confidence", to=1e9),
    "NaN confidence": changed(*HOLDER, "confidence", to=float("nan")),
    "a box of NaN": changed(*HOLDER, "box", to=[float("nan")] * 4),
    "an endless box": changed(*HOLDER, "box", to=[0, 0, float("inf"), 1]),
    "a huge box": changed(*HOLDER, "box", to=[0, 0, 1e12, 1]), "a box of text": changed(*HOLDER, "box", to="0001"),
    "half a box": changed(*HOLDER, "box", to=[0.1, 0.2]), "page nought": changed(*HOLDER, "page", to=0),
    "a huge text": changed(*HOLDER, "value", to="x" * 100_000), "a value of objects": changed(*HOLDER, "value", to={}),
    "a number of a million digits": b'{"format": 1, "pages": ' + b"9" * 1_000_000 + b"}",
    "an unknown fact": changed(*PAPER, "facts", "__class__", to=honest()["documents"][0]["facts"]["holder"]),
    "lines of numbers": changed(*PAPER, "lines", to=[[1, 1, [0, 0, 1, 1], 1]]),
    "an unknown cue": changed(*PAPER, "cues", to=[["forged", 1, None, ""]]),
    "a cue of a megabyte": changed(*PAPER, "cues", to=[["odd_print", 1, None, "x" * 1_000_000]]),
    "a thousand cues": changed(*PAPER, "cues", to=[["odd_print", 1, None, ""]] * 1_000),
    "a print of words": changed(*PAPER, "prints", to=[["stamp", "z" * 128, 1, [0, 0, 1, 1], []]]),
    "a long print": changed(*PAPER, "prints", to=[["stamp", "0" * 6400, 1, [0, 0, 1, 1], []]]),
    "notes of objects": changed(*PAPER, "notes", to=[{}]), "a problem of one word": changed("problem", to=["x"]),
    "a problem of objects": changed("problem", to=[{}, {}]),
}


@pytest.mark.parametrize("lie", ABSURD)
def test_a_reading_that_no_reader_makes_is_a_problem_of_its_file(lie: str) -> None:
    begun = time.monotonic()
    read = read_of(JOB, SHA, ABSURD[lie])
    assert (read.problem, read.documents) == (Problem("damaged", CRASHED), ())
    assert time.monotonic() - begun < 1.0


MEMBERS: dict[str, bytes] = {
    "no JSON": b"{", "a number": b"7", "objects": b'{"a": 1}', "deep": b"[" * 100_000,
    "out of its folder": json.dumps([{"name": "a", "path": "../../secret", "problem": None}]).encode(),
    "an absolute path": json.dumps([{"name": "a", "path": "/etc/passwd", "problem": None}]).encode(),
    "by a link": json.dumps([{"name": "a", "path": "link", "problem": None}]).encode(),
    "a name of numbers": json.dumps([{"name": 7, "path": "a", "problem": None}]).encode(),
    "no path": json.dumps([{"name": "a"}]).encode(),
    "a problem of objects": json.dumps([{"name": "a", "path": "a", "problem": [{}, {}]}]).encode(),
}


@pytest.mark.parametrize("lie", MEMBERS)
def test_members_that_an_archive_cannot_have_are_a_problem_of_the_archive(lie: str, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/etc/passwd")
    taken = taken_of(JOB, tmp_path, MEMBERS[lie])
    assert taken is not None
    assert [(one.path, one.problem) for one in taken] == [(JOB.path, Problem("damaged", CRASHED))]


def test_an_honest_member_is_taken(tmp_path: Path) -> None:
    taken = taken_of(JOB, tmp_path, json.dumps([{"name": "a/b", "path": "a/b", "problem": None}]).encode())
    assert taken and (taken[0].name, taken[0].path, taken[0].problem) == ("a/b", tmp_path / "a/b", None)
