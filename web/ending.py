"""How a command ends that is told to, or whose output has nowhere to go: nothing left behind, and a word of it."""
from __future__ import annotations

import errno
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

TERMINATED = 143  # 128 and the signal's number, as shells have it
DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}
"""What a full or broken disk answers to writing."""


class Terminated(BaseException):
    """SIGTERM or SIGHUP, as an exception: whoever made folders and processes takes them away on the way out."""


def obey() -> None:
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:  # as `nohup` leaves it
            signal.signal(number, terminate)


def terminate(_number: int, _frame: FrameType | None) -> None:
    raise Terminated


def drop_output() -> None:
    """Let what is left for standard output go nowhere, or the interpreter would stumble over it at its end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # a stream that is no file has nothing to stumble over
        return


def tell_of_database(error: Exception) -> None:
    """Say in words that the database is away or cannot be used; anything else is raised again.

    Whoever did not load SQLAlchemy cannot have met it, and need not load it here.
    """
    known = sys.modules.get("sqlalchemy.exc")
    if known is None or not isinstance(error, known.OperationalError):
        raise error
    from web.serve.words import database_refused

    print(f"bukti: {database_refused(error)}", file=sys.stderr)


@contextmanager
def temporary_files_in(folder: str) -> Iterator[None]:
    """The children's own folders lie in the command's, and go with it."""
    before, tempfile.tempdir = tempfile.tempdir, folder
    try:
        yield
    finally:
        tempfile.tempdir = before
