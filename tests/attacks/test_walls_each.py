"""Each wall stands around every child that the crew starts, not only around the one of the self-test."""
from __future__ import annotations

import os
from pathlib import Path

from worker.crew import Job, run_all

NOBODY = "65534"


def told_by_child(question: object, tmp_path: Path) -> str:
    assert callable(question)
    given = tmp_path / "given.pdf"
    given.write_bytes(b"mine")

    def work(_job: Job, _alive: object) -> bytes:
        try:
            return str(question()).encode()
        except OSError as error:
            return type(error).__name__.encode()

    (outcome,) = run_all([Job("given.pdf", given)], work)
    assert isinstance(outcome, bytes)
    return outcome.decode()


def test_a_child_of_the_crew_cannot_look_around(tmp_path: Path) -> None:
    assert told_by_child(lambda: Path("/etc/passwd").read_bytes(), tmp_path) == "PermissionError"


def test_a_child_of_the_crew_is_nobody_outside(tmp_path: Path) -> None:
    """In its own user namespace it is the one to whom no user of the machine is mapped, root or not."""
    assert told_by_child(os.getuid, tmp_path) == NOBODY
