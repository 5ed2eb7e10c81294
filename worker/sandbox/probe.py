"""Tries to get out: what a hostile file's code would try, made in a child behind the walls. `bukti doctor` shows it."""
from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from worker.sandbox import kernel
from worker.sandbox.walls import FULL, Openings, program_rules, raise_walls

IO_URING_SETUP, PTRACE, BPF, MEMFD_CREATE = "io_uring_setup", "ptrace", "bpf", "memfd_create"
FORBIDDEN_CALLS = {
    "x86_64": {IO_URING_SETUP: 425, PTRACE: 101, BPF: 321, MEMFD_CREATE: 319},
    "aarch64": {IO_URING_SETUP: 425, PTRACE: 117, BPF: 280, MEMFD_CREATE: 279},
}


@dataclass(frozen=True, slots=True)
class Probed:
    """The level that was reached, and the ways out that stood open all the same."""

    level: int
    open: tuple[str, ...]


def probe(wanted: int = FULL) -> Probed:
    """Fork a child, raise the walls, try every way out. Nothing of it outlasts the child."""
    level, ways = told_by_child(lambda: [raise_walls(Openings(), wanted), escapes(os.getppid())])
    return Probed(level, tuple(ways))


@cache
def level_here() -> int:
    """What this machine offers, tried once a process, in about 5 ms."""
    level = told_by_child(lambda: raise_walls(Openings()))
    assert isinstance(level, int)
    return level


def told_by_child(work: Callable[[], Any]) -> Any:
    """What `work` returns in a forked child, by JSON. Raises RuntimeError where the child says nothing."""
    program_rules()
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.write(theirs, json.dumps(work()).encode())
        finally:
            os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        told = pipe.read()
    os.waitpid(pid, 0)
    if not told:
        raise RuntimeError("the child behind the walls gave no answer")
    return json.loads(told)


def escapes(parent: int) -> list[str]:
    """The names of those attempts that succeeded."""
    attempts: dict[str, Callable[[], object]] = {
        "socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close(),
        "unix socket": lambda: socket.socket(socket.AF_UNIX).close(),
        "raw socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(),
        "read a system file": lambda: Path("/etc/passwd").read_bytes(),
        "read another process": lambda: Path(f"/proc/{parent}/environ").read_bytes(),
        "list the temporary folder": lambda: list(Path("/tmp").iterdir()),
        "write a file": lambda: write(Path.home() / ".bukti-probe"),
        "run a shell": lambda: subprocess.run(["/bin/sh", "-c", "true"], check=True),
        "run Python": lambda: subprocess.run([sys.executable, "-c", "0"], check=True),
        "signal the parent": lambda: os.kill(parent, 0),
        "signal everybody": lambda: os.kill(-1, signal.SIGCONT),
        "limits of the parent": lambda: limits_of(parent),
        "change a mode": lambda: Path(__file__).chmod(0o644),
        "new namespace": lambda: kernel.unshare(0x20000),
        "link": lambda: os.link(__file__, f"{__file__}.link"),
    }
    for name, number in FORBIDDEN_CALLS.get(kernel.MACHINE, {}).items():
        attempts[name] = partial(kernel.call, number, 0, 0, 0, 0)
    return [name for name, attempt in attempts.items() if got_through(attempt)]


def got_through(attempt: Callable[[], object]) -> bool:
    """A call that is let in but dislikes its arguments got through as well."""
    try:
        attempt()
    except PermissionError:
        return False
    except (OSError, subprocess.SubprocessError) as error:
        return not isinstance(error, FileNotFoundError | subprocess.SubprocessError)
    return True


def write(path: Path) -> None:
    path.write_bytes(b"")
    path.unlink()


def limits_of(process: int) -> object:
    import resource

    return resource.prlimit(process, resource.RLIMIT_NOFILE)
