"""The keys that seal an installation's keys. Who has the database and the store but not the master key has nothing.

The master key stands in the environment (BUKTI_MASTER_KEY) or in the folder of keys. It seals data keys: one a
candidate, a batch, a content (`records.data_keys`, `records.store`), and one fixed key of the installation, of which
addresses and marks are made. Rotating the master key seals those anew; nothing else is touched.
"""
from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path

from records.keys import KeyUnsafe, key, keys_folder
from records.sealing import KEY_BYTES, NotOurs, derived, new_key, seal, unseal
from records.settings import Settings, private_folder

MASTER, OLD_MASTER, FIXED = "master", "master-old", "fixed.sealed"
NAME_BYTES = 4
FIXED_ABOUT = b"fixed"


@dataclass(frozen=True, slots=True)
class Master:
    """`name` tells which master key sealed something; it says nothing about the key."""

    name: bytes
    secret: bytes = field(repr=False)


@dataclass(slots=True)
class Keyring:
    """`masters`, the newest first: it seals, all open. `fixed` never changes.

    `look_again` finds the masters of now: another process may have rotated them since.
    """

    masters: tuple[Master, ...]
    fixed: bytes = field(repr=False)
    look_again: Callable[[], tuple[Master, ...]] = field(default=tuple, repr=False)

    def wrap(self, secret: bytes, about: bytes) -> bytes:
        """A data key as it may lie anywhere. Looked up anew: a process that runs on seals with the newest at once."""
        self.masters = self.look_again() or self.masters
        newest = self.masters[0]
        return newest.name + seal(newest.secret, secret, about)

    def unwrap(self, wrapped: bytes, about: bytes) -> bytes:
        """Raises NotOurs for a key that none of our master keys sealed."""
        if not any(wrapped.startswith(one.name) for one in self.masters):
            self.masters = self.look_again() or self.masters
        for one in self.masters:
            if wrapped.startswith(one.name):
                return unseal(one.secret, wrapped[NAME_BYTES:], about)
        raise NotOurs("sealed under a master key that is not here (BUKTI_MASTER_KEY, BUKTI_KEYS)")

    def is_new(self, wrapped: bytes) -> bool:
        return wrapped.startswith(self.masters[0].name)

    def purpose(self, name: str) -> bytes:
        """The installation's own key for something that no single key can be for: addresses, marks."""
        return purpose_key(self.fixed, name)


@lru_cache(64)
def purpose_key(fixed: bytes, name: str) -> bytes:
    return derived(fixed, f"bukti {name}")


def open_keyring(settings: Settings) -> Keyring:
    """The keys that settings name; made at their first use. Raises KeyUnsafe, NotOurs, OSError."""
    masters = masters_of(settings)
    return Keyring(masters, fixed_key(private_folder(keys_folder(settings)), masters), partial(masters_of, settings))


def masters_of(settings: Settings) -> tuple[Master, ...]:
    """Raises KeyUnsafe, OSError."""
    if settings.master_key:
        given = [settings.master_key, settings.master_key_old]
        return tuple(master_from(text) for text in given if text)
    folder = keys_folder(settings)
    if (folder / FIXED).exists() and not (folder / f"{MASTER}.key").exists():
        raise KeyUnsafe(f"{folder}: kunci induk tidak ada / the master key is missing (master.key, BUKTI_MASTER_KEY)")
    newest = named(key(settings, MASTER))
    return (newest, named(key(settings, OLD_MASTER))) if (folder / f"{OLD_MASTER}.key").exists() else (newest,)


def master_from(text: str) -> Master:
    try:
        secret = bytes.fromhex(text)
    except ValueError as error:
        raise KeyUnsafe("BUKTI_MASTER_KEY: bukan heksadesimal / not hexadecimal") from error
    if len(secret) != KEY_BYTES:
        raise KeyUnsafe(f"BUKTI_MASTER_KEY: harus {KEY_BYTES} byte / must be {2 * KEY_BYTES} hexadecimal digits")
    return named(secret)


def named(secret: bytes) -> Master:
    return Master(hashlib.sha256(b"bukti master" + secret).digest()[:NAME_BYTES], secret)


def fixed_key(folder: Path, masters: tuple[Master, ...]) -> bytes:
    """Beside the master key, sealed by it; made whole or not at all at its first use."""
    place = folder / FIXED
    empty = Keyring(masters, b"")
    if not place.exists():
        with suppress(FileExistsError):
            write_once(place, empty.wrap(new_key(), FIXED_ABOUT))
    return empty.unwrap(place.read_bytes(), FIXED_ABOUT)


def write_once(place: Path, data: bytes) -> None:
    """Raises FileExistsError; what stands there then is somebody else's, and whole."""
    aside = write_aside(place, data)
    try:
        os.link(aside, place)
    finally:
        aside.unlink()


def write_over(place: Path, data: bytes) -> None:
    write_aside(place, data).replace(place)


def write_aside(place: Path, data: bytes) -> Path:
    aside = place.with_name(f".{place.name}-{secrets.token_hex(8)}")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return aside
