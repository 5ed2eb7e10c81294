"""Uploaded bytes, kept unchanged under their SHA-256; beside them the pictures of their pages. The only maker of paths.

A local folder, or any S3 by setting. A content is written once: to a temporary name, to the disk, and only then under
its own name. It is never overwritten. Each certification body has its own part, and never sees another's.
"""
from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

CHUNK_BYTES = 1 << 20
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class Stored:
    sha256: str
    size: int


class Store(Protocol):
    def put(self, lsp_id: str, chunks: Iterable[bytes]) -> Stored:
        """Keep the bytes that come in chunks. When this returns they outlast a loss of power. Raises OSError."""
        ...

    def fetch(self, lsp_id: str, sha256: str, place: Path) -> None:
        """Write the whole content to a file. Raises FileNotFoundError."""
        ...

    def put_picture(self, lsp_id: str, sha256: str, reader: str, name: str, data: bytes) -> None:
        """Keep a picture of a page as one reader saw it; the same again is no error."""
        ...

    def picture(self, lsp_id: str, sha256: str, reader: str, name: str) -> bytes:
        """Raises FileNotFoundError."""
        ...


def key_of(lsp_id: str, sha256: str) -> str:
    return f"{safe(lsp_id)}/files/{safe(sha256)[:2]}/{sha256}"


def picture_key(lsp_id: str, sha256: str, reader: str, name: str) -> str:
    return f"{safe(lsp_id)}/pictures/{safe(sha256)[:2]}/{sha256}/{safe(reader)}/{safe(name)}"


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
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=".incoming-")
        try:
            digest, size = hashlib.sha256(), 0
            with os.fdopen(handle, "wb") as file:
                for chunk in chunks:
                    digest.update(chunk)
                    size += file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            self.settle(Path(temporary), self.folder / key_of(lsp_id, digest.hexdigest()))
            return Stored(digest.hexdigest(), size)
        finally:
            Path(temporary).unlink(missing_ok=True)

    def settle(self, temporary: Path, place: Path) -> None:
        """Give a whole file its own name, if it is not there yet."""
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            temporary.replace(place)
            sync_folder(place.parent)

    def fetch(self, lsp_id: str, sha256: str, place: Path) -> None:
        shutil.copyfile(self.folder / key_of(lsp_id, sha256), place)

    def put_picture(self, lsp_id: str, sha256: str, reader: str, name: str, data: bytes) -> None:
        place = self.folder / picture_key(lsp_id, sha256, reader, name)
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=".incoming-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(place)

    def picture(self, lsp_id: str, sha256: str, reader: str, name: str) -> bytes:
        return (self.folder / picture_key(lsp_id, sha256, reader, name)).read_bytes()


@dataclass(frozen=True, slots=True)
class BucketStore:
    """Any object store that obstore speaks to."""

    bucket: Any

    def put(self, lsp_id: str, chunks: Iterable[bytes]) -> Stored:
        data = b"".join(chunks)  # one file at a time, bounded by the upload limit; its name is known only at its end
        sha256 = hashlib.sha256(data).hexdigest()
        try:
            self.bucket.head(key_of(lsp_id, sha256))
        except FileNotFoundError:
            self.bucket.put(key_of(lsp_id, sha256), data)
        return Stored(sha256, len(data))

    def fetch(self, lsp_id: str, sha256: str, place: Path) -> None:
        with place.open("wb") as file:
            for chunk in self.bucket.get(key_of(lsp_id, sha256)).stream(min_chunk_size=CHUNK_BYTES):
                file.write(chunk)

    def put_picture(self, lsp_id: str, sha256: str, reader: str, name: str, data: bytes) -> None:
        self.bucket.put(picture_key(lsp_id, sha256, reader, name), data)

    def picture(self, lsp_id: str, sha256: str, reader: str, name: str) -> bytes:
        return bytes(self.bucket.get(picture_key(lsp_id, sha256, reader, name)).bytes())


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
    from obstore.store import from_url

    return BucketStore(from_url(url))
