"""Which files a process may see: Landlock (Linux 5.13 and later), by its three system calls, no package needed.

Access rights and their versions as in linux/landlock.h; what an older kernel does not know is left out.
"""
from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Sequence
from pathlib import Path

from worker.sandbox import kernel

CREATE, ADD, RESTRICT = 444, 445, 446
VERSION_FLAG, PATH_BENEATH = 1, 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REMOVE_DIR, REMOVE_FILE, MAKE_DIR, MAKE_FILE, TRUNCATE = 1 << 4, 1 << 5, 1 << 7, 1 << 8, 1 << 14
OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE
ALL_BY_VERSION = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
NEWEST = 5
NETWORK_FROM, SCOPES_FROM = 4, 6
TCP = 0b11  # bind, connect
SCOPES = 0b11  # abstract sockets, signals

READ = READ_FILE | READ_DIR
RUN = READ | EXECUTE
WRITE = READ | WRITE_FILE | REMOVE_FILE | REMOVE_DIR | MAKE_DIR | MAKE_FILE | TRUNCATE


def version() -> int:
    """The kernel's version of Landlock, 0 where there is none."""
    try:
        return kernel.call(CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(VERSION_FLAG))
    except OSError:
        return 0


def restrict(rules: Sequence[tuple[Path, int]]) -> None:
    """From now on this process sees only these files and folders, with these rights. Needs no_new_privs.

    A path that is not there, or not ours to see, is left out. Raises OSError where the kernel has no Landlock.
    """
    known = version()
    if not known:
        raise OSError(errno.ENOSYS, "Landlock")
    files = ALL_BY_VERSION[min(known, NEWEST)]
    ruleset = create(files, known)
    try:
        for path, rights in rules:
            add(ruleset, path, rights & files)
        kernel.call(RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)


def create(files: int, known: int) -> int:
    words = [files]
    if known >= NETWORK_FROM:
        words.append(TCP)
    if known >= SCOPES_FROM:
        words.append(SCOPES)
    attributes = struct.pack(f"{len(words)}Q", *words)
    return kernel.call(CREATE, ctypes.c_char_p(attributes), ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0))


def add(ruleset: int, path: Path, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return
    try:
        rights &= rights if path.is_dir() else OF_FILES
        rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, place))
        kernel.call(ADD, ctypes.c_int(ruleset), ctypes.c_int(PATH_BENEATH), rule, ctypes.c_uint32(0))
    finally:
        os.close(place)
