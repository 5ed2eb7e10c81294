"""A list of system calls that are allowed; every other one fails with EPERM. No sockets, no tracing, no mounting.

The filter is classic BPF over `struct seccomp_data` (linux/seccomp.h): number, architecture, address, six arguments.
"""
from __future__ import annotations

import ctypes
import errno
import os
import struct

from worker.sandbox import kernel
from worker.sandbox.syscalls import AARCH64, X86_64

SECCOMP_MODE_FILTER = 2
ALLOW, FAIL = 0x7FFF0000, 0x00050000
LOAD, EQUAL, ANY_BIT, GREATER_EQUAL, RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
NUMBER_AT, ARCHITECTURE_AT, ARGUMENTS_AT, ARGUMENT_BYTES = 0, 4, 16, 8
X32_BIT = 0x40000000
CLONE3 = 435  # the same on all; its flags lie behind a pointer, so it is refused in the way that makes libc use clone
NEW_NAMESPACES = 0x7E020000  # CLONE_NEW*
EXECUTE = ("execve", "execveat")
START_PROCESSES = ("fork", "vfork")

TABLES = {"x86_64": (0xC000003E, X86_64), "aarch64": (0xC00000B7, AARCH64)}


class Unsupported(OSError):
    """This processor's system calls are not known here."""


def install(may_execute: bool) -> None:
    """Bind this process, its later threads and children. Needs no_new_privs. Raises OSError (Unsupported too)."""
    if kernel.MACHINE not in TABLES:
        raise Unsupported(errno.ENOSYS, f"seccomp: {kernel.MACHINE}")
    code = program(*TABLES[kernel.MACHINE], os.getpid(), may_execute)
    buffer = ctypes.create_string_buffer(code, len(code))
    filter_ = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    kernel.prctl(kernel.PR_SET_SECCOMP, ctypes.c_ulong(SECCOMP_MODE_FILTER), ctypes.c_char_p(filter_))


def program(architecture: int, numbers: dict[str, int], process: int, may_execute: bool) -> bytes:
    """The filter for one process: signals only to itself, no new namespaces, limits only of its own."""
    special = {"clone", "kill", "tgkill", "prlimit64"}
    forbidden = special | (set() if may_execute else {*EXECUTE, *START_PROCESSES})
    lines = [
        step(LOAD, ARCHITECTURE_AT), *unless(EQUAL, architecture, FAIL | errno.ENOSYS),
        step(LOAD, NUMBER_AT), *when(GREATER_EQUAL, X32_BIT, FAIL | errno.ENOSYS),
        *when(EQUAL, CLONE3, FAIL | errno.ENOSYS),
    ]
    for name in sorted(set(numbers) - forbidden):
        lines += when(EQUAL, numbers[name], ALLOW)
    lines += where(numbers["clone"], argument(0), (ANY_BIT, NEW_NAMESPACES), holds=False)
    for name in ("kill", "tgkill"):
        lines += where(numbers[name], argument(0), (EQUAL, process), holds=True)
    lines += where(numbers["prlimit64"], argument(0), (EQUAL, 0), holds=True)
    return b"".join([*lines, step(RETURN, FAIL | errno.EPERM)])


def argument(index: int) -> int:
    """Where the lower half of an argument lies."""
    return ARGUMENTS_AT + ARGUMENT_BYTES * index


def step(operation: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("HBBI", operation, yes, no, value)


def when(test: int, value: int, outcome: int) -> list[bytes]:
    return [step(test, value, 0, 1), step(RETURN, outcome)]


def unless(test: int, value: int, outcome: int) -> list[bytes]:
    return [step(test, value, 1, 0), step(RETURN, outcome)]


def where(number: int, place: int, condition: tuple[int, int], holds: bool) -> list[bytes]:
    """Allow one call if its argument fulfils (or does not fulfil) a condition, else refuse it."""
    test, value = condition
    outcomes = (ALLOW, FAIL | errno.EPERM) if holds else (FAIL | errno.EPERM, ALLOW)
    return [
        step(EQUAL, number, 0, 4), step(LOAD, place), step(test, value, 0, 1),
        step(RETURN, outcomes[0]), step(RETURN, outcomes[1]),
    ]
