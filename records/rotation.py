"""A new master key: every data key is sealed anew, what they seal is not touched. May be cut off and run again."""
from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Engine, select, update

from records.data_keys import SealedKey
from records.database import open_records, reading, transaction
from records.keyring import (
    FIXED,
    FIXED_ABOUT,
    MASTER,
    OLD_MASTER,
    Keyring,
    open_keyring,
    write_once,
    write_over,
)
from records.keys import keys_folder
from records.sealing import KEY_BYTES
from records.settings import Settings
from records.shelf import Shelf
from records.store import address_of_key, is_key, open_shelf

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many keys were sealed anew, and how many there are."""

    anew: int
    all: int


class StillNeeded(Exception):
    """The old master key cannot go yet."""

    code = "old_key_needed"


def rotate(settings: Settings) -> Rotated:
    """Raises KeyUnsafe, NotOurs, OSError."""
    if not settings.master_key:
        begin(settings)
    ring = open_keyring(settings)
    engine = open_records(settings)
    rows, shelf = rewrap_rows(engine, ring), rewrap_shelf(open_shelf(settings), ring)
    engine.dispose()
    own = rewrap_fixed(settings, ring)
    return Rotated(rows.anew + shelf.anew + own, rows.all + shelf.all + 1)


def rewrap_fixed(settings: Settings, ring: Keyring) -> int:
    place = keys_folder(settings) / FIXED
    wrapped = place.read_bytes()
    if ring.is_new(wrapped):
        return 0
    write_over(place, ring.wrap(ring.unwrap(wrapped, FIXED_ABOUT), FIXED_ABOUT))
    return 1


def begin(settings: Settings) -> None:
    """A new master key; the old one stays beside it until `finish`. What was begun before goes on."""
    open_keyring(settings)  # there is one
    folder = keys_folder(settings)
    new, old = folder / f"{MASTER}.key", folder / f"{OLD_MASTER}.key"
    with suppress(FileExistsError):
        write_once(old, new.read_bytes())
    if old.read_bytes() == new.read_bytes():
        write_over(new, secrets.token_hex(KEY_BYTES).encode() + b"\n")


def rewrap_rows(engine: Engine, ring: Keyring) -> Rotated:
    with reading(engine) as session:
        rows = session.execute(select(SealedKey.id, SealedKey.wrapped)).all()
    old = [(row_id, wrapped) for row_id, wrapped in rows if not ring.is_new(wrapped)]
    for start in range(0, len(old), AT_ONCE):
        with transaction(engine) as session:
            for row_id, wrapped in old[start:start + AT_ONCE]:
                about = bytes.fromhex(row_id)
                session.execute(update(SealedKey).where(SealedKey.id == row_id)
                                .values(wrapped=ring.wrap(ring.unwrap(wrapped, about), about)))
    return Rotated(len(old), len(rows))


def rewrap_shelf(shelf: Shelf, ring: Keyring) -> Rotated:
    names = [name for name in shelf.names() if is_key(name)]
    anew = 0
    for name in names:
        about = address_of_key(name).encode()
        with suppress(FileNotFoundError):  # erased meanwhile
            wrapped = b"".join(shelf.read(name))
            if not ring.is_new(wrapped):
                shelf.write(name, ring.wrap(ring.unwrap(wrapped, about), about))
                anew += 1
    return Rotated(anew, len(names))


def finish(settings: Settings) -> None:
    """Seal what came meanwhile, and destroy the old master key. Raises StillNeeded, KeyUnsafe, NotOurs, OSError."""
    old = keys_folder(settings) / f"{OLD_MASTER}.key"
    if settings.master_key or not old.exists():
        raise StillNeeded("tidak ada kunci lama berupa berkas / there is no old key that is a file")
    rotate(settings)
    if rotate(settings).anew:
        raise StillNeeded("masih ada yang menyegel dengan kunci lama; mulai ulang layanan, lalu ulangi / something "
                          "still seals with the old key; restart the service, then run it again")
    old.unlink()
