"""The database: SQLite in the data folder by default, PostgreSQL by setting. One thin session."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session

from records.data_keys import StoredKeys
from records.keyring import Keyring, open_keyring
from records.keys import key
from records.settings import Settings, database_url

POOL = {"pool_size": 6, "max_overflow": 26}  # 32 in all, for the threads of a web process; the next waits
CONNECT_SECONDS = 5
BUSY_SECONDS = 15  # a writer of SQLite waits so long for another; its transactions here last milliseconds

MIGRATION_LOCK = 0x62756B74  # any number, the same for all of us


def open_database(url: str) -> Engine:
    """An engine for `sqlite:///path` or `postgresql+psycopg://…`. It connects when first used."""
    if not url.startswith("sqlite"):
        told = {"connect_timeout": CONNECT_SECONDS, "client_encoding": "utf8"}
        return create_engine(url, pool_pre_ping=True, connect_args=told, **POOL)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, **POOL)
    event.listen(engine, "connect", settle_sqlite)
    event.listen(engine, "begin", begin_sqlite)
    return engine


def open_records(settings: Settings) -> Engine:
    """The database that settings name, with the keys of its audit log and its columns at hand.

    Raises KeyUnsafe, NotOurs, OSError.
    """
    engine = open_database(database_url(settings)).execution_options(audit_key=key(settings, "audit"))
    hand_keys(engine, open_keyring(settings))
    return engine


def hand_keys(engine: Engine, ring: Keyring) -> None:
    """Sealed columns (`records.sealed_columns`) look for their keys at their engine's dialect."""
    beside = open_database(engine.url.render_as_string(hide_password=False)).execution_options(only_reads=True)
    engine.dialect.bukti_keys = StoredKeys(ring, beside)  # type: ignore[attr-defined]


def begin_sqlite(connection: Connection) -> None:
    """Writers take their turn at once, so that none finds at its end that another was quicker; readers never wait."""
    only_reads = connection.get_execution_options().get("only_reads", False)
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")


def settle_sqlite(connection: Any, _record: Any) -> None:
    """Readers beside a writer, every commit on disk, foreign keys kept; transactions begin when we say so."""
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """A session that commits at the end of the block, and leaves no trace when the block raises."""
    with Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that sees one state of the database, waits for no writer, and writes nothing."""
    with Session(engine.execution_options(only_reads=True), expire_on_commit=False) as session:
        yield session


def migrate(engine: Engine) -> None:
    """Bring the tables to what this version needs; two processes at once do it one after the other."""
    with engine.connect() as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")
        command.upgrade(alembic_config(connection), "head")


def alembic_config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
