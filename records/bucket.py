"""The file store in a bucket: any S3, such as Garage or SeaweedFS. `AWS_*` in the environment say where and who."""
from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from obstore.exceptions import BaseError

from records.store import CHUNK_BYTES, Store, Stored, checked, copy, key_of, picture_key, pictures_key, write_verified

MEMORY_BYTES = 8 << 20  # an upload beyond this waits on the disk until its name is known


@dataclass(frozen=True, slots=True)
class BucketStore:
    """An object store writes a whole object or none, so that nothing is ever left half written."""

    bucket: Any

    def put(self, lsp_id: str, chunks: Iterable[bytes]) -> Stored:
        return self.keep(chunks, lambda stored: key_of(lsp_id, stored.sha256))

    def keep(self, chunks: Iterable[bytes], name: Callable[[Stored], str]) -> Stored:
        with tempfile.SpooledTemporaryFile(MEMORY_BYTES) as file:
            stored = copy(chunks, file)  # type: ignore[arg-type]  # a file in all but its type
            file.seek(0)
            key = name(stored)
            with faults():
                if not self.has(key):
                    self.bucket.put(key, file)
        return stored

    def has(self, key: str) -> bool:
        try:
            self.bucket.head(key)
        except FileNotFoundError:
            return False
        return True

    def fetch(self, lsp_id: str, sha256: str, place: Path) -> None:
        write_verified(self.read(key_of(lsp_id, sha256)), sha256, place)

    def put_picture(self, lsp_id: str, sha256: str, reader: str, name: str, data: bytes) -> None:
        with faults():
            self.bucket.put(picture_key(lsp_id, sha256, reader, name), data)

    def picture(self, lsp_id: str, sha256: str, reader: str, name: str) -> bytes:
        with faults():
            return bytes(self.bucket.get(picture_key(lsp_id, sha256, reader, name)).bytes())

    def check(self) -> None:
        with faults():
            self.has("check")

    def sweep(self) -> int:
        return 0

    def forget(self, lsp_id: str, sha256: str) -> None:
        with faults():
            keys = [one["path"] for page in self.bucket.list(f"{pictures_key(lsp_id, sha256)}/") for one in page]
            for key in [key_of(lsp_id, sha256), *keys]:
                with suppress(FileNotFoundError):
                    self.bucket.delete(key)

    def names(self) -> Iterator[str]:
        with faults():
            for page in self.bucket.list():
                yield from (one["path"] for one in page)

    def read(self, key: str) -> Iterator[bytes]:
        with faults():
            for chunk in self.bucket.get(checked(key)).stream(min_chunk_size=CHUNK_BYTES):
                yield bytes(chunk)

    def write(self, key: str, chunks: Iterable[bytes]) -> Stored:
        name = checked(key)
        return self.keep(chunks, lambda _: name)


@contextmanager
def faults() -> Iterator[None]:
    """What the library raises, as OSError; an object that is not there stays FileNotFoundError."""
    try:
        yield
    except OSError:
        raise
    except BaseError as error:
        raise OSError(f"{type(error).__name__} of the bucket") from error


def open_bucket(url: str) -> Store:
    from obstore.store import from_url

    return BucketStore(from_url(url))
