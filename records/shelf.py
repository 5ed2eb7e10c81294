"""Where sealed objects lie: a local folder here, a bucket in `records.bucket`. It knows keys and bytes, no papers.

An object is written once: to a temporary name, to the disk, and only then under its own name.
"""
from __future__ import annotations

import errno
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

PIECE_BYTES = 1 << 20
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
INCOMING, ASIDE = ".incoming-", ".aside-"
INCOMING_SECONDS = 86_400.0  # what a killed process left half written is removed after a day: no upload lasts so long
LEAST_FREE_BYTES = 64 << 20  # with less the store says that it is not ready


AWAY = frozenset({errno.EIO, errno.ESTALE, errno.ETIMEDOUT, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENODEV,
                  errno.ENOTCONN, errno.ESHUTDOWN, errno.EREMOTEIO})
FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class ShelfAway(OSError):
    """The place where papers lie does not answer, or answers that it cannot now. Nothing is wrong with the paper."""

    code = "store_away"


def is_away(error: BaseException) -> bool:
    """Whether it is the store that fails, and not the paper: a bucket or network drive that is gone, a full disk."""
    return isinstance(error, ShelfAway) or (isinstance(error, OSError) and error.errno in AWAY | FULL)


class Shelf(Protocol):
    def incoming(self) -> AbstractContextManager[BinaryIO]:
        """A new file to write to; it is gone at the end of the block. Raises OSError."""
        ...

    def settle(self, file: BinaryIO, key: str, *, over: bool = False) -> bool:
        """Keep an incoming file under its key; False where something lies there, which stays unless `over`. What is
        kept outlasts a loss of power. Raises OSError."""
        ...

    def write(self, key: str, data: bytes) -> None:
        """Keep a small object, above what lies there. Raises OSError."""
        ...

    def read(self, key: str) -> Iterator[bytes]:
        """In pieces. Raises FileNotFoundError, OSError."""
        ...

    def delete(self, key: str) -> None:
        """The object of that key, and all under it; what is gone already is no error. Raises OSError."""
        ...

    def names(self, under: str = "") -> Iterator[str]:
        ...

    def check(self) -> None:
        """Whether something could be kept now. Raises OSError."""
        ...

    def sweep(self) -> int:
        """Remove what killed processes left half written more than a day ago; how many pieces."""
        ...


def checked(key: str) -> str:
    """A key that came from outside. Raises ValueError."""
    return "/".join(map(safe, key.split("/")))


def safe(part: str) -> str:
    """One step of a path, made by us. Raises ValueError for anything else."""
    if not SAFE.fullmatch(part):
        raise ValueError(f"no part of a store's path: {part!r}")
    return part


@dataclass(frozen=True, slots=True)
class FolderShelf:
    """A local folder, private to its owner."""

    folder: Path

    @contextmanager
    def incoming(self) -> Iterator[BinaryIO]:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=INCOMING)
        os.close(handle)
        try:
            with Path(temporary).open("w+b") as file:
                yield file
        finally:
            Path(temporary).unlink(missing_ok=True)

    def settle(self, file: BinaryIO, key: str, *, over: bool = False) -> bool:
        """The name too is on the disk when this returns."""
        place = self.folder / checked(key)
        file.flush()
        os.fsync(file.fileno())
        make_folders(place.parent)
        try:
            if over:
                Path(file.name).replace(place)
            elif not linked(Path(file.name), place):
                return False
        finally:
            sync_folder(place.parent)
        return True

    def write(self, key: str, data: bytes) -> None:
        place = self.folder / checked(key)
        with self.incoming() as file:
            file.write(data)
            file.flush()
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            Path(file.name).replace(place)

    def read(self, key: str) -> Iterator[bytes]:
        with (self.folder / checked(key)).open("rb") as source:
            yield from iter(lambda: source.read(PIECE_BYTES), b"")

    def delete(self, key: str) -> None:
        place = self.folder / checked(key)
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)

    def names(self, under: str = "") -> Iterator[str]:
        for place in sorted((self.folder / under).rglob("*")):
            if place.is_file() and not place.name.startswith((INCOMING, ASIDE)):
                yield place.relative_to(self.folder).as_posix()

    def check(self) -> None:
        with self.incoming() as file:
            file.write(b"?")
        if shutil.disk_usage(self.folder).free < LEAST_FREE_BYTES:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def sweep(self) -> int:
        old = [piece for piece in self.folder.glob(f"{INCOMING}*")
               if time.time() - piece.stat().st_mtime > INCOMING_SECONDS]
        for piece in old:
            piece.unlink(missing_ok=True)
        return len(old)


    def old(self, under: str, seconds: float) -> Iterator[str]:
        """Keys of what nobody has kept, or kept again, for so long."""
        before = time.time() - seconds
        for key in self.names(under):
            with suppress(FileNotFoundError):
                if (self.folder / key).stat().st_mtime < before:
                    yield key

    def put_aside(self, key: str) -> bool:
        """Under another name, from which it can be put back; whoever keeps the same from now on keeps it anew."""
        place = self.folder / checked(key)
        with suppress(FileNotFoundError):
            place.rename(beside(place))
            return True
        return False

    def put_back(self, key: str) -> None:
        place = self.folder / checked(key)
        with suppress(FileExistsError):
            os.link(beside(place), place)
        beside(place).unlink()
        sync_folder(place.parent)

    def put_all_back(self, under: str) -> None:
        """What somebody put aside who was killed before it was settled what becomes of it."""
        for place in (self.folder / under).rglob(f"{ASIDE}*"):
            self.put_back(place.with_name(place.name.removeprefix(ASIDE)).relative_to(self.folder).as_posix())

    def drop_aside(self, key: str, seconds: float) -> bool:
        """Destroy what was put aside. False: somebody kept it again before that, and it is put back."""
        place = beside(self.folder / checked(key))
        if place.stat().st_mtime >= time.time() - seconds:
            self.put_back(key)
            return False
        place.unlink()
        return True


def beside(place: Path) -> Path:
    return place.with_name(f"{ASIDE}{place.name}")


def linked(file: Path, place: Path) -> bool:
    """False where something lies there: it counts as new again, so that nobody takes it for forgotten (`old`)."""
    while True:
        try:
            os.link(file, place)
            return True
        except FileExistsError:
            with suppress(FileNotFoundError):  # put aside at this very moment: kept anew
                os.utime(place)
                return False


def make_folders(folder: Path) -> None:
    """Make a folder that lies in a store; its name is on the disk when this returns."""
    if not folder.is_dir():
        make_folders(folder.parent)
        folder.mkdir(exist_ok=True, mode=0o700)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """The name of a new file is on the disk only when its folder is."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
