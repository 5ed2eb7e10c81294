"""Random secrets that are shown once, and the hashes that are kept of them."""
from __future__ import annotations

import base64
import hashlib
import secrets
from functools import cache
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SECRET_BYTES = 32
MIN_PASSWORD, MAX_PASSWORD = 10, 200
AT_ONCE = BoundedSemaphore(4)
"""So many passwords are looked at in one process at a time: each takes 64 MiB."""


class WeakPassword(ValueError):
    """The text says what is asked for."""

    code = "weak_password"


def new_secret() -> str:
    """256 bits, safe in an address."""
    return secrets.token_urlsafe(SECRET_BYTES)


def hash_of(secret: str) -> str:
    """Of a random secret: it cannot be guessed, so a quick hash will do."""
    return hashlib.sha256(secret.encode()).hexdigest()


def hash_password(password: str) -> str:
    """argon2id. Raises WeakPassword for one that is too short, too long or of one sign only."""
    if not MIN_PASSWORD <= len(password) <= MAX_PASSWORD or len(set(password)) < 4:
        raise WeakPassword(f"Kata sandi paling sedikit {MIN_PASSWORD} huruf, jangan berulang / at least "
                           f"{MIN_PASSWORD} letters, not repeated")
    with AT_ONCE:
        return hasher().hash(password)


def password_fits(password: str, kept: str | None) -> bool:
    """Takes the same time for an account that is not there (`kept` None)."""
    try:
        with AT_ONCE:
            return hasher().verify(kept or nobody(), password[:MAX_PASSWORD]) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


@cache
def hasher() -> PasswordHasher:
    """RFC 9106's second recommendation: 64 MiB, three passes."""
    return PasswordHasher(time_cost=3, memory_cost=1 << 16, parallelism=1)


@cache
def nobody() -> str:
    """What no password fits, to compare with where there is no account: a random digest, as dear to look at as any.

    Made without hashing, or the first unknown name after each start would take twice the time.
    """
    cost = hasher()
    salt, digest = (base64.b64encode(secrets.token_bytes(size)).decode().rstrip("=")
                    for size in (cost.salt_len, cost.hash_len))
    return f"$argon2id$v=19$m={cost.memory_cost},t={cost.time_cost},p={cost.parallelism}${salt}${digest}"
