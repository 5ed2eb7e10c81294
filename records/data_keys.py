"""Data keys of rows: one a candidate, a batch, a content. With a key goes all that it sealed, wherever a copy lies.

Each lies in the table `data_key`, sealed under the master key; that table goes into another part of a backup than the
data (`records.backup`). A row's key is chosen when the row is written, by whom it speaks of (`owner_of`).
"""
from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, ForeignKey, LargeBinary, String, delete, event, insert, inspect, select
from sqlalchemy.orm import Mapped, Session, SessionTransaction, mapped_column, object_session
from sqlalchemy.orm.attributes import flag_modified

from records.keyring import Keyring
from records.sealed_columns import DataKey, SealedJson, SealedText, hidden, keys_of, owned
from records.sealing import new_key
from records.tables import Base, Batch, Candidate, Reading, new_id

CACHED_KEYS = 50_000
KNOWN = "bukti data keys"


class SealedKey(Base):
    """A data key, sealed. Without an owner's key nothing of the owner can be read."""

    __tablename__ = "data_key"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    owner: Mapped[str] = mapped_column(String(80), index=True)
    """`candidate:` or `batch:` and an id, or `content:` and a hidden hash."""
    batch_id: Mapped[str | None] = mapped_column(String(32), index=True)
    """The batch whose list shows it, so that the keys of a whole list are fetched at once."""
    wrapped: Mapped[bytes] = mapped_column(LargeBinary)


class StoredKeys:
    """The keys of one database in one process; what was opened is kept for the next time."""

    def __init__(self, ring: Keyring, engine: Engine) -> None:
        self.ring, self.engine = ring, engine
        self.opened: OrderedDict[bytes, bytes] = OrderedDict()
        self.lock = Lock()

    def purpose(self, name: str) -> bytes:
        return self.ring.purpose(name)

    def find(self, key_id: bytes) -> bytes | None:
        """By a connection of its own: the one that asks is in the midst of its rows."""
        known = self.opened.get(key_id)
        if known is None:
            with self.engine.connect() as connection:
                for row_id, wrapped in connection.execute(together(key_id.hex())):
                    self.keep(bytes.fromhex(row_id), self.ring.unwrap(wrapped, bytes.fromhex(row_id)))
            known = self.opened.get(key_id)
        return known

    def keep(self, key_id: bytes, secret: bytes) -> DataKey:
        with self.lock:
            self.opened[key_id] = secret
            while len(self.opened) > CACHED_KEYS:
                self.opened.popitem(last=False)
        return DataKey(key_id, secret)

    def forget(self, key_ids: Sequence[str]) -> None:
        with self.lock:
            for key_id in key_ids:
                self.opened.pop(bytes.fromhex(key_id), None)


def together(key_id: str) -> Any:
    """A key, and those that the same list needs."""
    batch = select(SealedKey.batch_id).where(SealedKey.id == key_id).scalar_subquery()
    return select(SealedKey.id, SealedKey.wrapped).where((SealedKey.id == key_id) | (SealedKey.batch_id == batch))


def open_together(session: Session, contents: Iterable[str]) -> None:
    """The keys of many contents by one question, for who is about to read them all."""
    connection = session.connection()
    keys, owners = stored_keys(connection), [content_owner(sha256, connection) for sha256 in contents]
    for row_id, wrapped in connection.execute(
            select(SealedKey.id, SealedKey.wrapped).where(SealedKey.owner.in_(owners))):
        keys.keep(bytes.fromhex(row_id), keys.ring.unwrap(wrapped, bytes.fromhex(row_id)))


def stored_keys(connection: Connection) -> StoredKeys:
    keys = keys_of(connection.dialect)
    assert isinstance(keys, StoredKeys)
    return keys


def own_key(session: Session, connection: Connection, lsp_id: str, owner: str, batch_id: str | None = None) -> DataKey:
    """The owner's key, made in the caller's transaction if there is none."""
    known: dict[str, DataKey] = session.info.setdefault(KNOWN, {})
    if owner not in known:
        found = connection.execute(
            select(SealedKey.id, SealedKey.wrapped).where(SealedKey.owner == owner).limit(1)).first()
        known[owner] = opened(connection, *found) if found else made(connection, lsp_id, owner, batch_id)
    return known[owner]


def opened(connection: Connection, row_id: str, wrapped: bytes) -> DataKey:
    keys, key_id = stored_keys(connection), bytes.fromhex(row_id)
    return keys.keep(key_id, keys.ring.unwrap(wrapped, key_id))


def made(connection: Connection, lsp_id: str, owner: str, batch_id: str | None) -> DataKey:
    keys, key_id, secret = stored_keys(connection), uuid.uuid4().bytes, new_key()
    connection.execute(insert(SealedKey).values(
        id=key_id.hex(), lsp_id=lsp_id, owner=owner, batch_id=batch_id, wrapped=keys.ring.wrap(secret, key_id)))
    return keys.keep(key_id, secret)


def content_key(session: Session, lsp_id: str, sha256: str) -> DataKey:
    connection = session.connection()
    return own_key(session, connection, lsp_id, content_owner(sha256, connection))


def candidate_key(session: Session, candidate: Candidate) -> DataKey:
    return own_key(
        session, session.connection(), candidate.lsp_id, candidate_owner(candidate.id), candidate.batch_id)


def owner_of(row: Any, connection: Connection) -> tuple[str, str | None]:
    """The candidate where the row has one, else its content, else its batch; and the batch where a list shows it."""
    if isinstance(row, Candidate):
        return candidate_owner(row.id), row.batch_id
    if isinstance(row, Batch):
        return batch_owner(row.id), None
    if isinstance(row, Reading):
        return content_owner(row.sha256, connection), None
    if getattr(row, "candidate_id", None):
        return candidate_owner(row.candidate_id), getattr(row, "batch_id", None)
    if getattr(row, "batch_id", None):
        return batch_owner(row.batch_id), None
    return "", None


def candidate_owner(candidate_id: str) -> str:
    return f"candidate:{candidate_id}"


def batch_owner(batch_id: str) -> str:
    return f"batch:{batch_id}"


def content_owner(sha256: str, connection: Connection) -> str:
    return f"content:{hidden(sha256, keys_of(connection.dialect))}"


def destroy_keys(session: Session, owners: Sequence[str]) -> int:
    """From the commit on nothing that these owners' keys sealed can be read again; how many keys there were."""
    gone = session.scalars(select(SealedKey.id).where(SealedKey.owner.in_(owners))).all()
    session.execute(delete(SealedKey).where(SealedKey.id.in_(gone)))
    stored_keys(session.connection()).forget(gone)
    for owner in owners:
        session.info.get(KNOWN, {}).pop(owner, None)
    return len(gone)


def rekey_batch(session: Session, batch: Batch) -> None:
    """A new key for what speaks of the batch as a whole, so that the old one can be destroyed with one candidate."""
    owner = batch_owner(batch.id)
    rows = [row for mapper in Base.registry.mappers if sealed_names(mapper)
            for row in rows_of(session, mapper.class_, batch)]
    destroy_keys(session, [owner])
    for row in rows:
        for name in sealed_names(inspect(row).mapper):
            flag_modified(row, name)
    session.flush()


def rows_of(session: Session, table: Any, batch: Batch) -> Sequence[Any]:
    """Those of a table that bear the batch's key."""
    if table is Batch:
        return [batch]
    if table is Candidate or not hasattr(table, "batch_id"):
        return []
    rows = select(table).where(table.batch_id == batch.id)
    if hasattr(table, "candidate_id"):
        rows = rows.where(table.candidate_id.is_(None))
    return session.scalars(rows).all()


@event.listens_for(Base, "before_insert", propagate=True)
@event.listens_for(Base, "before_update", propagate=True)
def choose_key(mapper: Any, connection: Connection, row: Any) -> None:
    """Each sealed value that is about to be written learns its key."""
    attributes = inspect(row).attrs
    moved = "candidate_id" in attributes and attributes["candidate_id"].history.has_changes()
    names = [name for name in sealed_names(mapper) if moved or attributes[name].history.has_changes()]
    session = object_session(row)
    if not names or session is None:
        return
    if isinstance(row, Batch | Candidate) and row.id is None:
        row.id = new_id()
    owner, batch_id = owner_of(row, connection)
    if owner:
        key = own_key(session, connection, row.lsp_id, owner, batch_id)
        for name in names:
            setattr(row, name, owned(getattr(row, name), key))
            flag_modified(row, name)  # the same words under another key are another value


def sealed_names(mapper: Any) -> list[str]:
    return [attribute.key for attribute in mapper.column_attrs
            if isinstance(attribute.columns[0].type, SealedText | SealedJson)]


@event.listens_for(Session, "after_transaction_end")
def forget_known(session: Session, transaction: SessionTransaction) -> None:
    """A key that was made in what was rolled back does not exist."""
    if transaction.parent is None or transaction.nested:
        session.info.pop(KNOWN, None)
