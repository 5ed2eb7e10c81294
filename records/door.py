"""The door: who may try a password, and how often. A try is counted before the password is looked at.

An account takes five wrong tries a minute, an address twenty (reliability: guessing must not pay). Its owner still gets
in while strangers guess: a browser that was in before has tries of its own (OWASP's device cookies), and the account's
last try of each minute is kept for addresses that have not tried it lately.
"""
from __future__ import annotations

import hashlib
import hmac
import ipaddress
from dataclasses import dataclass

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from records.account_tables import Attempt, User
from records.audit import SYSTEM, record
from records.clock import seconds_now
from records.secrets import new_secret, password_fits
from records.tables import Lsp, new_id

TRIES, ADDRESS_TRIES, TRIES_SECONDS = 5, 20, 60.0
KEPT_TRIES = 1
MEMORY_SECONDS = 600.0  # for so long an address is known to have tried an account


@dataclass(frozen=True, slots=True)
class Try:
    """A try that was counted, by its rows; `allowed` False: none is left for this minute."""

    allowed: bool
    rows: tuple[str, ...] = ()


def plain(login: str) -> str:
    """As accounts keep it: small letters, single spaces."""
    return " ".join(login.split()).casefold()


def begin_try(session: Session, login: str, address: str, known_browser: str = "") -> Try:
    """Count a try at a password. `known_browser` is what `browser_known` found, empty for a new one."""
    sweep(session)
    login, address = plain(login)[:100], network_of(address)
    session.execute(select(User.id).where(User.login == login).with_for_update(key_share=True))  # one by one
    mine = f"browser:{known_browser}" if known_browser else f"account:{login}"
    met, here = f"met:{login}:{address}", f"address:{address}"
    new_here = not tries(session, met, MEMORY_SECONDS)
    if new_here:
        count_try(session, met)
    most = TRIES if known_browser or new_here else TRIES - KEPT_TRIES
    if tries(session, mine) >= most or tries(session, here) >= ADDRESS_TRIES:
        return Try(False)
    return Try(True, (count_try(session, mine), count_try(session, here)))


def succeed(session: Session, one: Try) -> None:
    """The password was right: the try counts for nothing."""
    session.execute(delete(Attempt).where(Attempt.id.in_(one.rows)))


def fail(session: Session, login: str) -> None:
    """Write a failed try down; of names that nobody has, only that there was one."""
    user = session.scalar(select(User).where(User.login == plain(login)))
    lsp_id = user.lsp_id if user else session.scalar(select(Lsp.id).order_by(Lsp.id).limit(1))
    if lsp_id:
        record(session, lsp_id, user.id if user else SYSTEM, "log_in_failed", "user", user.id if user else "")


def who(session: Session, login: str) -> User | None:
    return session.scalar(select(User).where(User.login == plain(login), User.active))


def opens(user: User | None, password: str) -> bool:
    """Takes the same time for a name that nobody has."""
    return password_fits(password, user.password_hash if user else None) and user is not None


def tries(session: Session, key: str, seconds: float = TRIES_SECONDS) -> int:
    """Within the last minute, or another while."""
    since = seconds_now(session) - seconds
    return session.scalar(select(func.count()).select_from(Attempt).where(Attempt.key == key, Attempt.at > since)) or 0


def count_try(session: Session, key: str) -> str:
    """The id of the row that counts it."""
    row = Attempt(id=new_id(), key=key, at=seconds_now(session))
    session.add(row)
    session.flush()
    return row.id


def sweep(session: Session) -> None:
    session.execute(delete(Attempt).where(Attempt.at < seconds_now(session) - MEMORY_SECONDS))


def network_of(address: str) -> str:
    """Who holds one IPv6 address holds the whole /64."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address[:45]
    return str(ipaddress.ip_network((found, 64), strict=False)) if found.version == 6 else str(found)


def browser_mark(secret: bytes, login: str) -> str:
    """What a browser keeps after its person came in, to be known again; it opens nothing by itself."""
    nonce = new_secret()
    return f"{nonce}.{mark_digest(secret, nonce, login)}"


def browser_known(secret: bytes, mark: str, login: str) -> str:
    """The mark's own name, if it was given to that account; else empty."""
    nonce, _, digest = mark.partition(".")
    return nonce if hmac.compare_digest(digest.encode(), mark_digest(secret, nonce, login).encode()) else ""


def mark_digest(secret: bytes, nonce: str, login: str) -> str:
    return hmac.new(secret, f"{nonce} {plain(login)}".encode(), hashlib.sha256).hexdigest()
