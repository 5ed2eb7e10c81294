"""The log of a service that somebody started at a terminal: into a file, so that they see what is meant for them."""
from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

NAME = "bukti.log"
MOST_BYTES = 20 << 20  # then it begins anew, and one older file is kept


def keep_journal(data: Path) -> Path | None:
    """Send our standard error, and that of all parts started from now on, to a file. None where none is a terminal."""
    if not sys.stderr.isatty():
        return None
    place = data / NAME
    handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(handle, sys.stderr.fileno())
    os.close(handle)
    return place


def trim(place: Path) -> None:
    """Keep the file short. All write at its end, wherever that is, so it may be emptied under them."""
    if place.stat().st_size > MOST_BYTES:
        shutil.copyfile(place, place.with_suffix(".log.1"))
        os.truncate(place, 0)
