"""A shelf in a bucket: any S3, such as Garage or SeaweedFS. `AWS_*` in the environment say where and who."""
from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, BinaryIO

from obstore.exceptions import AlreadyExistsError, BaseError, NotSupportedError

from records.shelf import PIECE_BYTES, Shelf, ShelfAway, checked

MEMORY_BYTES = 8 << 20  # an upload beyond this waits on the disk until its name is known

RETRIES: Any = {"max_retries": 3, "retry_timeout": timedelta(seconds=15)}
"""Somebody waits for the answer; left alone the library goes on for three minutes."""


@dataclass(frozen=True, slots=True)
class BucketShelf:
    """An object store writes a whole object or none, so that nothing is ever left half written."""

    bucket: Any

    @contextmanager
    def incoming(self) -> Iterator[BinaryIO]:
        with tempfile.SpooledTemporaryFile(MEMORY_BYTES) as file:
            yield file  # type: ignore[misc]  # a file in all but its type

    def settle(self, file: BinaryIO, key: str, *, over: bool = False) -> bool:
        file.seek(0)
        with faults():
            try:
                if not over and self.has(checked(key)):
                    return False
                self.bucket.put(key, file, mode="overwrite" if over else "create")
            except AlreadyExistsError:
                return False
            except NotSupportedError:  # an S3 without conditions: of two at once the second stands
                file.seek(0)
                self.bucket.put(key, file)
        return True

    def has(self, key: str) -> bool:
        try:
            self.bucket.head(key)
        except FileNotFoundError:
            return False
        return True

    def write(self, key: str, data: bytes) -> None:
        with faults():
            self.bucket.put(checked(key), data)

    def read(self, key: str) -> Iterator[bytes]:
        with faults():
            for chunk in self.bucket.get(checked(key)).stream(min_chunk_size=PIECE_BYTES):
                yield bytes(chunk)

    def delete(self, key: str) -> None:
        for name in [checked(key), *self.names(f"{key}/")]:
            with faults(), suppress(FileNotFoundError):
                self.bucket.delete(name)

    def names(self, under: str = "") -> Iterator[str]:
        with faults():
            for page in self.bucket.list(under or None):
                yield from (one["path"] for one in page)

    def check(self) -> None:
        with faults():
            self.has("check")

    def sweep(self) -> int:
        return 0


@contextmanager
def faults() -> Iterator[None]:
    """What the library raises, as ShelfAway; an object that is not there stays FileNotFoundError."""
    try:
        yield
    except OSError:
        raise
    except BaseError as error:
        raise ShelfAway(f"{type(error).__name__} of the bucket") from error


def open_bucket(url: str) -> Shelf:
    from obstore.store import from_url

    return BucketShelf(from_url(url, retry_config=RETRIES))
