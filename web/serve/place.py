"""The data folder: private to one user, and one `bukti serve` at a time."""
from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK = "serve.lock"


class PlaceRefused(Exception):
    """The data folder cannot be used. The text says why, and what to do."""

    code = "bad_data_folder"


def make_place(folder: Path) -> Path:
    """The data folder's absolute path, made with mode 0700 if it is not there yet. Raises PlaceRefused."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder = folder.resolve(strict=True)
        state = folder.stat()
    except OSError as error:
        raise PlaceRefused(f"{folder}: folder data tidak bisa dibuat / cannot be made ({error.strerror})") from error
    if state.st_uid != os.geteuid():
        raise PlaceRefused(
            f"{folder}: folder data milik pengguna lain. Pilih folder sendiri dengan --data / "
            "the data folder belongs to another user; choose your own with --data")
    if state.st_mode & 0o077:
        raise PlaceRefused(
            f"{folder}: folder data bisa dibuka orang lain. Jalankan: chmod 700 {folder} / "
            "others may open the data folder; run the chmod above")
    return folder


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep the folder for this process; the kernel lets go of it however the process ends. Raises PlaceRefused."""
    with os.fdopen(os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600), "r+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PlaceRefused(
                f"{folder}: sudah dipakai bukti serve lain (pid {lock.read().strip() or '?'}) / "
                "another bukti serve uses this data folder") from None
        lock.seek(0)
        lock.truncate()
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield
