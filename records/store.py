"""Uploaded bytes, kept unchanged under their SHA-256; beside them the pictures of their pages. The only maker of paths.

A local folder, or any S3 by setting (`records.bucket`). A content is written once: to a temporary name, to the disk,
and only then under its own name. It is never overwritten. Each certification body has its own part, and never sees
another's.
"""
from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

CHUNK_BYTES = 1 << 20
BEGINNING_BYTES = 8
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
INCOMING = ".incoming-"
INCOMING_SECONDS = 86_400.0  # what a killed process left half written is removed after a day: no upload lasts so long
LEAST_FREE_BYTES = 64 << 20  # with less the store says that it is not ready


@dataclass(frozen=True, slots=True)
class Stored:
    """`beginning` are its first bytes, by which a ZIP is known."""

    sha256: str
    size: int
    beginning: bytes = b""


class Altered(OSError):
    """What lies in the store is not what was put there."""

    code = "altered_in_store"


class Store(Protocol):
    def put(self, lsp_id: str, chunks: Iterable[bytes]) -> Stored:
        """Keep the bytes that come in chunks. When this returns they outlast a loss of power. Raises OSError."""
        ...

    def fetch(self, lsp_id: str, sha256: str, place: Path) -> None:
        """Write the whole content to a file. Raises FileNotFoundError, Altered, OSError; then there is no file."""
        ...

    def put_picture(self, lsp_id: str, sha256: str, reader: str, name: str, data: bytes) -> None:
        """Keep a picture of a page as one reader saw it; the same again is no error. Raises OSError."""
        ...

    def picture(self, lsp_id: str, sha256: str, reader: str, name: str) -> bytes:
        """Raises FileNotFoundError."""
        ...

    def check(self) -> None:
        """Whether something could be kept now. Raises OSError."""
        ...

    def sweep(self) -> int:
        """Remove what killed processes left half written more than a day ago; how many pieces."""
        ...

    def forget(self, lsp_id: str, sha256: str) -> None:
        """Destroy a content and all pictures of it; what is gone already is no error. Raises OSError."""
        ...

    def names(self) -> Iterator[str]:
        """All that is kept, for a backup."""
        ...

    def read(self, key: str) -> Iterator[bytes]:
        """What lies under a key, unverified. Raises FileNotFoundError, OSError."""
        ...

    def write(self, key: str, chunks: Iterable[bytes]) -> Stored:
        """Keep what a backup holds under its old key. Raises ValueError for a key that is none of ours, OSError."""
        ...


def key_of(lsp_id: str, sha256: str) -> str:
    return f"{safe(lsp_id)}/files/{safe(sha256)[:2]}/{sha256}"


def picture_key(lsp_id: str, sha256: str, reader: str, name: str) -> str:
    return f"{pictures_key(lsp_id, sha256)}/{safe(reader)}/{safe(name)}"


def pictures_key(lsp_id: str, sha256: str) -> str:
    """Where all pictures of one content begin."""
    return f"{safe(lsp_id)}/pictures/{safe(sha256)[:2]}/{sha256}"


def checked(key: str) -> str:
    """A key that came from outside. Raises ValueError."""
    return "/".join(map(safe, key.split("/")))


def safe(part: str) -> str:
    """One step of a path, made by us. Raises ValueError for anything else."""
    if not SAFE.fullmatch(part):
        raise ValueError(f"no part of a store's path: {part!r}")
    return part


@dataclass(frozen=True, slots=True)
class FolderStore:
    """A local folder, private to its owner."""

    folder: Path

    def put(self, lsp_id: str, chunks: Iterable[bytes]) -> Stored:
        return self.keep(chunks, lambda stored: key_of(lsp_id, stored.sha256))

    def keep(self, chunks: Iterable[bytes], name: Callable[[Stored], str]) -> Stored:
        with self.incoming() as (temporary, file):
            stored = copy(chunks, file)
            file.flush()
            os.fsync(file.fileno())
            self.settle(temporary, self.folder / name(stored))
        return stored

    @contextmanager
    def incoming(self) -> Iterator[tuple[Path, BinaryIO]]:
        """A temporary file in the store; it is gone at the end of the block unless it was given a name."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=INCOMING)
        try:
            with os.fdopen(handle, "wb") as file:
                yield Path(temporary), file
        finally:
            Path(temporary).unlink(missing_ok=True)

    def settle(self, temporary: Path, place: Path) -> None:
        """Give a whole file its own name, if it is not there yet; the name too is on the disk when this returns."""
        make_folders(place.parent)
        if not place.exists():
            temporary.replace(place)
        sync_folder(place.parent)

    def fetch(self, lsp_id: str, sha256: str, place: Path) -> None:
        with (self.folder / key_of(lsp_id, sha256)).open("rb") as source:
            write_verified(iter(lambda: source.read(CHUNK_BYTES), b""), sha256, place)

    def put_picture(self, lsp_id: str, sha256: str, reader: str, name: str, data: bytes) -> None:
        place = self.folder / picture_key(lsp_id, sha256, reader, name)
        with self.incoming() as (temporary, file):
            file.write(data)
            file.flush()
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            temporary.replace(place)

    def picture(self, lsp_id: str, sha256: str, reader: str, name: str) -> bytes:
        return (self.folder / picture_key(lsp_id, sha256, reader, name)).read_bytes()

    def check(self) -> None:
        with self.incoming() as (_, file):
            file.write(b"?")
        if shutil.disk_usage(self.folder).free < LEAST_FREE_BYTES:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def sweep(self) -> int:
        old = [piece for piece in self.folder.glob(f"{INCOMING}*")
               if time.time() - piece.stat().st_mtime > INCOMING_SECONDS]
        for piece in old:
            piece.unlink(missing_ok=True)
        return len(old)

    def forget(self, lsp_id: str, sha256: str) -> None:
        (self.folder / key_of(lsp_id, sha256)).unlink(missing_ok=True)
        pictures = self.folder / pictures_key(lsp_id, sha256)
        if pictures.is_dir():
            shutil.rmtree(pictures)

    def names(self) -> Iterator[str]:
        for place in sorted(self.folder.rglob("*")):
            if place.is_file() and not place.name.startswith(INCOMING):
                yield place.relative_to(self.folder).as_posix()

    def read(self, key: str) -> Iterator[bytes]:
        with (self.folder / checked(key)).open("rb") as source:
            yield from iter(lambda: source.read(CHUNK_BYTES), b"")

    def write(self, key: str, chunks: Iterable[bytes]) -> Stored:
        name = checked(key)
        return self.keep(chunks, lambda _: name)


def copy(chunks: Iterable[bytes], file: BinaryIO) -> Stored:
    digest, size, beginning = hashlib.sha256(), 0, b""
    for chunk in chunks:
        digest.update(chunk)
        size += file.write(chunk)
        beginning += chunk[:BEGINNING_BYTES - len(beginning)]
    return Stored(digest.hexdigest(), size, beginning)


def write_verified(chunks: Iterable[bytes], sha256: str, place: Path) -> None:
    """Write the chunks to a file if they are what their name says. Raises Altered; then there is no file."""
    try:
        with place.open("wb") as file:
            found = copy(chunks, file).sha256
        if found != sha256:
            raise Altered(f"{sha256[:12]}… is {found[:12]}… in the store")
    except BaseException:
        place.unlink(missing_ok=True)
        raise


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


def open_store(url: str) -> Store:
    """`/a/folder`, or `s3://bucket/prefix` with the usual AWS_* settings in the environment."""
    if "://" not in url:
        return FolderStore(Path(url))
    from records.bucket import open_bucket

    return open_bucket(url)
