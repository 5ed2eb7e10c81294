"""Uploaded bytes, kept unchanged and sealed; beside them the pictures of their pages. The only maker of paths.

A content is named by its SHA-256 and kept once in each certification body. On the shelf (`records.shelf`: a folder or a
bucket) it lies under an address that is made of that hash with a key, so that nobody who lists the shelf can tell
whether a paper is there. Each address has a key of its own, sealed under the master key, that seals the content and
its pictures: with that key they are destroyed, wherever a copy of them lies.
"""
from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from records.keyring import Keyring, open_keyring
from records.sealing import (
    KEY_BYTES,
    NONCE_BYTES,
    TAG_BYTES,
    NotOurs,
    new_key,
    seal,
    seal_stream,
    unseal,
    unseal_stream,
)
from records.settings import Settings, store_url
from records.shelf import FolderShelf, Shelf, safe

CHUNK_BYTES = 1 << 20
BEGINNING_BYTES = 8
MAGIC = b"bukti1\r\n"
HEADER_BYTES = len(MAGIC) + NONCE_BYTES + KEY_BYTES + TAG_BYTES
CACHED_KEYS = 512
KEYS = "keys"
ROOMS = (KEYS, "files", "pictures")


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

    def verify(self, lsp_id: str, sha256: str) -> None:
        """Look whether the whole content is there, unchanged. Raises FileNotFoundError, Altered, OSError."""
        ...

    def put_picture(self, lsp_id: str, sha256: str, reader: str, name: str, data: bytes) -> None:
        """Keep a picture of a page as one reader saw it; the same again is no error. Raises OSError."""
        ...

    def picture(self, lsp_id: str, sha256: str, reader: str, name: str) -> bytes:
        """Raises FileNotFoundError, Altered."""
        ...

    def pictures(self, lsp_id: str, sha256: str) -> Iterator[tuple[str, bytes]]:
        """All pictures of a content, with `reader/name`. Raises Altered, OSError."""
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


@dataclass(frozen=True, slots=True)
class SealedStore:
    shelf: Shelf
    ring: Keyring
    keys: dict[str, bytes] = field(default_factory=dict, repr=False)
    """Keys of addresses that were used lately."""

    def put(self, lsp_id: str, chunks: Iterable[bytes]) -> Stored:
        key = new_key()
        with self.shelf.incoming() as file:
            file.write(bytes(HEADER_BYTES))  # the address is known only at the end
            counted = Counted(chunks)
            for sealed in seal_stream(key, counted):
                file.write(sealed)
            stored = counted.stored()
            address = self.address(lsp_id, stored.sha256)
            file.seek(0)
            own = self.made_key(address)
            file.write(MAGIC + seal(own, key, address.encode()))
            if not self.shelf.settle(file, at("files", address)) and not self.opens(address, own):
                self.shelf.settle(file, at("files", address), over=True)  # what lay there lost its key
        return stored

    def opens(self, address: str, own: bytes) -> bool:
        header, _ = headed(self.shelf.read(at("files", address)))
        try:
            unseal(own, header[len(MAGIC):], address.encode())
        except NotOurs:
            return False
        return True

    def fetch(self, lsp_id: str, sha256: str, place: Path) -> None:
        write_verified(self.opened(lsp_id, sha256), sha256, place)

    def verify(self, lsp_id: str, sha256: str) -> None:
        compare(Counted(self.opened(lsp_id, sha256)).drained(), sha256)

    def opened(self, lsp_id: str, sha256: str) -> Iterator[bytes]:
        """The content, not to be believed before it was compared with its hash. Raises FileNotFoundError, Altered."""
        address = self.address(lsp_id, sha256)
        key = self.key_of(address)
        header, rest = headed(self.shelf.read(at("files", address)))
        try:
            yield from unseal_stream(unseal(key, header[len(MAGIC):], address.encode()), rest)
        except NotOurs as error:
            raise Altered(f"{sha256[:12]}… does not open") from error

    def put_picture(self, lsp_id: str, sha256: str, reader: str, name: str, data: bytes) -> None:
        address, name = self.address(lsp_id, sha256), f"{safe(reader)}/{safe(name)}"
        self.shelf.write(f"{at('pictures', address)}/{name}", seal(self.made_key(address), data, name.encode()))

    def picture(self, lsp_id: str, sha256: str, reader: str, name: str) -> bytes:
        address = self.address(lsp_id, sha256)
        return self.seen(address, f"{safe(reader)}/{safe(name)}")

    def seen(self, address: str, name: str) -> bytes:
        key = self.key_of(address)
        try:
            return unseal(key, b"".join(self.shelf.read(f"{at('pictures', address)}/{name}")), name.encode())
        except NotOurs as error:
            raise Altered(f"a picture does not open: {name}") from error

    def pictures(self, lsp_id: str, sha256: str) -> Iterator[tuple[str, bytes]]:
        address = self.address(lsp_id, sha256)
        beginning = f"{at('pictures', address)}/"
        for key in self.shelf.names(beginning):
            name = key.removeprefix(beginning)
            yield name, self.seen(address, name)

    def check(self) -> None:
        self.shelf.check()

    def sweep(self) -> int:
        return self.shelf.sweep()

    def forget(self, lsp_id: str, sha256: str) -> None:
        address = self.address(lsp_id, sha256)
        self.keys.pop(address, None)
        for room in ROOMS:
            self.shelf.delete(at(room, address))

    def address(self, lsp_id: str, sha256: str) -> str:
        """Where a content and its pictures lie; nobody without the key can make it of the hash."""
        plain = f"{safe(lsp_id)}/{safe(sha256)}".encode("ascii")
        made = hmac.new(self.ring.purpose("addresses"), plain, hashlib.sha256).hexdigest()
        return f"{lsp_id}/{made[:2]}/{made}"

    def place(self, lsp_id: str, sha256: str) -> str:
        """The content's key on the shelf."""
        return at("files", self.address(lsp_id, sha256))

    def made_key(self, address: str) -> bytes:
        """The address's own key, made if there is none; of two processes at once one makes it."""
        try:
            return self.key_of(address)
        except FileNotFoundError:
            with self.shelf.incoming() as file:
                file.write(self.ring.wrap(new_key(), address.encode()))
                self.shelf.settle(file, at(KEYS, address))
        return self.key_of(address)

    def key_of(self, address: str) -> bytes:
        """Raises FileNotFoundError, Altered."""
        known = self.keys.get(address)
        if known is None:
            try:
                known = self.ring.unwrap(b"".join(self.shelf.read(at(KEYS, address))), address.encode())
            except NotOurs as error:
                raise Altered("a key does not open") from error
            if len(self.keys) >= CACHED_KEYS:
                self.keys.clear()
            self.keys[address] = known
        return known


def at(room: str, address: str) -> str:
    """The key on the shelf: keys lie apart from what they seal, so that a backup can keep the two apart."""
    lsp_id, _, rest = address.partition("/")
    return f"{lsp_id}/{room}/{rest}"


def is_key(name: str) -> bool:
    return name.split("/")[1:2] == [KEYS]


def address_of_key(name: str) -> str:
    lsp_id, _, rest = name.split("/", 2)
    return f"{lsp_id}/{rest}"


def key_beside(name: str) -> str:
    """Of a content or picture on the shelf: where the key that opens it lies."""
    lsp_id, _, *address = name.split("/")[:4]
    return "/".join([lsp_id, KEYS, *address])


@dataclass(slots=True)
class Counted:
    """Chunks that are hashed and counted as they pass."""

    chunks: Iterable[bytes]
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)
    size: int = 0
    beginning: bytes = b""

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            self.digest.update(chunk)
            self.size += len(chunk)
            self.beginning += chunk[:BEGINNING_BYTES - len(self.beginning)]
            yield chunk

    def stored(self) -> Stored:
        return Stored(self.digest.hexdigest(), self.size, self.beginning)

    def drained(self) -> Stored:
        for _ in self:
            continue
        return self.stored()


def headed(pieces: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """The first HEADER_BYTES, and what follows them."""
    held = b""
    while len(held) < HEADER_BYTES and (piece := next(pieces, b"")):
        held += piece

    def rest() -> Iterator[bytes]:
        yield held[HEADER_BYTES:]
        yield from pieces

    return held[:HEADER_BYTES], rest()


def write_verified(chunks: Iterable[bytes], sha256: str, place: Path) -> None:
    """Write the chunks to a file if they are what their name says. Raises Altered; then there is no file."""
    counted = Counted(chunks)
    try:
        with place.open("wb") as file:
            file.writelines(counted)
        compare(counted.stored(), sha256)
    except BaseException:
        place.unlink(missing_ok=True)
        raise


def compare(found: Stored, sha256: str) -> None:
    if found.sha256 != sha256:
        raise Altered(f"{sha256[:12]}… is {found.sha256[:12]}… in the store")


def open_shelf(settings: Settings) -> Shelf:
    """`/a/folder`, or `s3://bucket/prefix` with the usual AWS_* settings in the environment."""
    url = store_url(settings)
    if "://" not in url:
        return FolderShelf(Path(url))
    from records.bucket import open_bucket

    return open_bucket(url)


def open_store(settings: Settings) -> Store:
    """Raises KeyUnsafe, OSError."""
    return SealedStore(open_shelf(settings), open_keyring(settings))
