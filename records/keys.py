"""Secrets of an installation, in a folder of their own beside the database and never inside it."""
from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from records.settings import Settings, private_folder

KEY_BYTES = 32


class KeyUnsafe(Exception):
    """A key that others can read, or that is too short to be one."""

    code = "key_unsafe"


def keys_folder(settings: Settings) -> Path:
    return settings.keys or settings.data / "keys"


def key(settings: Settings, name: str) -> bytes:
    """The secret of that name; made at its first use. Raises KeyUnsafe, OSError."""
    folder = private_folder(keys_folder(settings))
    place = folder / f"{name}.key"
    with suppress(FileExistsError):
        make(place)
    if place.stat().st_mode & 0o077:
        raise KeyUnsafe(f"{place}: kunci terbuka bagi pengguna lain, jalankan / open to others, run: chmod 600")
    secret = bytes.fromhex(place.read_text(encoding="ascii").strip())
    if len(secret) < KEY_BYTES:
        raise KeyUnsafe(f"{place}: kunci terlalu pendek / too short: {KEY_BYTES} byte")
    return secret


def make(place: Path) -> None:
    """Whole or not at all, though two processes start at once: written aside, then linked. Raises FileExistsError."""
    if place.exists():
        raise FileExistsError(place)
    aside = place.with_name(f".{place.name}-{secrets.token_hex(8)}")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(KEY_BYTES) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.link(aside, place)
    finally:
        aside.unlink()
