"""Sealing: AES-256-GCM over a short value, or over a stream in chunks that cannot be cut, swapped or moved.

A stream is chunks of CHUNK_BYTES, each sealed under one key that is used for this stream alone; the nonce is the
chunk's number, and the last chunk is marked, so that a stream that ends early, or in another order, does not open.
"""
from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES, NONCE_BYTES, TAG_BYTES = 32, 12, 16
CHUNK_BYTES = 1 << 20
SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES


class NotOurs(OSError):
    """What is sealed does not open: it was changed, moved, or sealed under another key."""

    code = "sealed_otherwise"


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def derived(key: bytes, purpose: str) -> bytes:
    """Another key for one purpose, from which the first cannot be found."""
    return HKDF(SHA256(), KEY_BYTES, None, purpose.encode("ascii")).derive(key)


def seal(key: bytes, data: bytes, about: bytes) -> bytes:
    """Nonce and sealed data. It opens only with the same `about`, which says what it is and where it belongs."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, data, about)


def unseal(key: bytes, sealed: bytes, about: bytes) -> bytes:
    """Raises NotOurs."""
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about)
    except (InvalidTag, ValueError) as error:
        raise NotOurs("a sealed value does not open") from error


def seal_stream(key: bytes, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Sealed chunks, at least one. `key` must have sealed nothing else."""
    cipher, number, held = AESGCM(key), 0, bytearray()
    for chunk in chunks:
        held += chunk
        while len(held) > CHUNK_BYTES:
            yield cipher.encrypt(nonce(number, last=False), bytes(held[:CHUNK_BYTES]), None)
            del held[:CHUNK_BYTES]
            number += 1
    yield cipher.encrypt(nonce(number, last=True), bytes(held), None)


def unseal_stream(key: bytes, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """What was sealed, chunk by chunk; a caller must not believe any of it before the end. Raises NotOurs."""
    cipher, number, held = AESGCM(key), 0, bytearray()
    try:
        for chunk in chunks:
            held += chunk
            while len(held) > SEALED_CHUNK_BYTES:
                yield cipher.decrypt(nonce(number, last=False), bytes(held[:SEALED_CHUNK_BYTES]), None)
                del held[:SEALED_CHUNK_BYTES]
                number += 1
        yield cipher.decrypt(nonce(number, last=True), bytes(held), None)
    except (InvalidTag, ValueError) as error:
        raise NotOurs("a sealed file does not open: changed, or cut off") from error


def nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(NONCE_BYTES - 1, "big") + (b"\1" if last else b"\0")
