"""The folder where one worker keeps what it reads meanwhile: private, and gone with the worker, however it ends."""
from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from records.settings import Settings, private_folder

LOCK = "lock"


@contextmanager
def workplace(settings: Settings) -> Iterator[Path]:
    """A new folder; all temporary files of this process and its children lie in it. Clears those of dead workers.

    Raises OSError.
    """
    clear_old(settings)
    folder = Path(tempfile.mkdtemp(dir=private_folder(settings.data / "work")))
    handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(handle, fcntl.LOCK_EX)
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    try:
        yield folder
    finally:
        tempfile.tempdir = before
        shutil.rmtree(folder, ignore_errors=True)
        os.close(handle)


def clear_old(settings: Settings) -> int:
    """Remove folders that no living worker holds; how many. A killed one could not do it itself."""
    removed = 0
    for folder in private_folder(settings.data / "work").iterdir():
        if not is_held(folder):
            shutil.rmtree(folder, ignore_errors=True)
            removed += 1
    return removed


def is_held(folder: Path) -> bool:
    try:
        handle = os.open(folder / LOCK, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False
