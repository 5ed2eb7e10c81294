"""All walls of a reading child, raised from the outermost in; each is left out only where the kernel lacks it.

0  limits on memory, time, output: always there (`worker.child`)
1  seccomp: no sockets, no foreign processes, no tracing, no mounting
2  Landlock as well: no file but its own input, the program and Tesseract; nothing written but its own folder
3  and namespaces of its own: no network even below the filter, no root's power over anything outside
"""
from __future__ import annotations

import ctypes
import os
import resource
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from worker.sandbox import kernel, landlock, seccomp

NEW_NAMESPACES = 0x10000000 | 0x40000000 | 0x08000000 | 0x04000000  # user, network, System V IPC, host name
MAX_PROCESSES = 64  # inside the new user namespace, where it counts this child's alone
FULL = 3
SYSTEM = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share/tesseract-ocr", "/usr/share/tessdata",
    "/usr/share/zoneinfo", "/etc/ld.so.cache", "/etc/localtime", "/sys/devices/system/cpu", "/proc/cpuinfo",
)
DEVICES = ("/dev/null", "/dev/urandom", "/dev/zero")


@dataclass(frozen=True, slots=True)
class Openings:
    """What one child needs beyond the program: files to read, folders to write in."""

    read: Sequence[Path] = ()
    write: Sequence[Path] = ()


def raise_walls(openings: Openings, wanted: int = FULL) -> int:
    """Close this process in, as far as the kernel can and `wanted` says. Returns the level reached. No way back.

    To be called in a forked child of one thread, before it sees a byte of its file.
    """
    level = 0
    if wanted >= 1:
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1))
    apart = wanted >= FULL and succeeds(part_from_all)
    closed_in = wanted >= 2 and succeeds(lambda: landlock.restrict(rules(openings)))
    if wanted >= 1 and succeeds(lambda: seccomp.install(may_execute=True)):
        level = 1 + closed_in + (closed_in and apart)
    return level


def part_from_all() -> None:
    """Namespaces of its own, without any power outside: root in here is nobody there."""
    kernel.unshare(NEW_NAMESPACES)
    resource.setrlimit(resource.RLIMIT_NPROC, (MAX_PROCESSES, MAX_PROCESSES))


def succeeds(step: Callable[[], None]) -> bool:
    """Whether the kernel has this wall; the level that is reached tells people of one that it lacks."""
    try:
        step()
    except OSError:
        return False
    return True


def rules(openings: Openings) -> list[tuple[Path, int]]:
    return [
        *program_rules(),
        *((path, landlock.READ) for path in openings.read),
        *((path, landlock.WRITE) for path in openings.write),
    ]


@cache
def program_rules() -> tuple[tuple[Path, int], ...]:
    """Where the program, its libraries and Tesseract lie: readable; only Tesseract and its loader may be run."""
    here = Path(__file__).resolve().parents[2]
    python = [Path(sys.prefix), Path(sys.base_prefix) / "lib"]
    readable = [here / room for room in ("rules", "records", "worker", "bukti.py")] + python
    tesseract = shutil.which("tesseract")
    runnable = [Path(path) for path in SYSTEM] + ([Path(os.path.realpath(tesseract))] if tesseract else [])
    return (
        *((path, landlock.READ) for path in readable),
        *((path, landlock.RUN) for path in runnable),
        *((Path(path), landlock.READ_FILE | landlock.WRITE_FILE) for path in DEVICES),
    )
