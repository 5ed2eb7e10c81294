"""A backup is sealed for a key that is not on this machine: who takes the machine cannot open its backups.

The machine knows the public half (X25519, `backup.pub` in the folder of keys); the private half is shown once and kept
elsewhere. Each archive has a key of its own, agreed between a fresh pair and the public half.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from records.keyring import write_once, write_over
from records.sealing import CHUNK_BYTES, derived, nonce, unseal_stream

MAGIC = b"bukti backup 2\r\n"
PUBLIC = "backup.pub"
WORD = "BUKTI-CADANGAN-"
POINT_BYTES = 32


class NoBackupKey(Exception):
    """The text says what to do."""

    code = "no_backup_key"


def new_pair(folder: Path, *, again: bool) -> str:
    """Keep the public half in the folder of keys; the private half as text. Raises NoBackupKey where there is one."""
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw().hex().encode() + b"\n"
    place = folder / PUBLIC
    if again:
        write_over(place, public)
    else:
        try:
            write_once(place, public)
        except FileExistsError as error:
            raise NoBackupKey("kunci cadangan sudah ada; yang baru: --again (cadangan lama tetap butuh kunci lama) / "
                              "there is a backup key; a new one: --again (old backups still need the old)") from error
    return WORD + private.private_bytes_raw().hex()


def public_half(folder: Path) -> X25519PublicKey:
    with suppress(FileNotFoundError):
        return X25519PublicKey.from_public_bytes(bytes.fromhex((folder / PUBLIC).read_text(encoding="ascii")))
    raise NoBackupKey("belum ada kunci cadangan; jalankan: bukti keys backup, lalu simpan kuncinya di tempat lain / "
                      "no backup key yet; run: bukti keys backup, and keep the key elsewhere")


def private_half(text: str) -> X25519PrivateKey:
    """Of the text that `new_pair` gave. Raises NoBackupKey."""
    try:
        return X25519PrivateKey.from_private_bytes(bytes.fromhex(text.strip().removeprefix(WORD)))
    except ValueError as error:
        raise NoBackupKey(f"bukan kunci cadangan ({WORD}…) / no backup key") from error


class SealedWriter:
    """A file to write an archive to; what lies beneath it is sealed for the public half. `close` ends it."""

    def __init__(self, beneath: BinaryIO, public: X25519PublicKey) -> None:
        fresh = X25519PrivateKey.generate()
        point = fresh.public_key().public_bytes_raw()
        beneath.write(MAGIC + point)
        self.cipher = AESGCM(derived(fresh.exchange(public), f"backup {point.hex()}"))
        self.beneath, self.held, self.number = beneath, bytearray(), 0

    def write(self, data: bytes) -> int:
        self.held += data
        while len(self.held) > CHUNK_BYTES:
            self.emit(bytes(self.held[:CHUNK_BYTES]), last=False)
            del self.held[:CHUNK_BYTES]
        return len(data)

    def emit(self, data: bytes, *, last: bool) -> None:
        self.beneath.write(self.cipher.encrypt(nonce(self.number, last=last), data, None))
        self.number += 1

    def close(self) -> None:
        self.emit(bytes(self.held), last=True)


class SealedReader:
    """The archive, in the order in which it was written. Raises NotOurs for what is not sealed for this key."""

    def __init__(self, beneath: BinaryIO, private: X25519PrivateKey) -> None:
        self.held = bytearray()
        self.chunks: Iterator[bytes] = iter(())
        if beneath.read(len(MAGIC)) == MAGIC and len(point := beneath.read(POINT_BYTES)) == POINT_BYTES:
            key = derived(private.exchange(X25519PublicKey.from_public_bytes(point)), f"backup {point.hex()}")
            self.chunks = unseal_stream(key, iter(lambda: beneath.read(CHUNK_BYTES), b""))

    def read(self, size: int) -> bytes:
        while len(self.held) < size and (chunk := next(self.chunks, b"")):
            self.held += chunk
        data = bytes(self.held[:size])
        del self.held[:size]
        return data
