"""One state of the whole database as a file, and back: SQLite by its own copy, PostgreSQL by pg_dump and pg_restore.

The data keys are left out of the file and handed over beside it: without them nothing sealed in it can be read.
"""
from __future__ import annotations

import os
import sqlite3
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.engine import URL

from records.sealed_columns import ColumnKeys, keys_of, shown

CONTENTS = text("SELECT DISTINCT lsp_id, sha256 FROM file WHERE sha256 <> ''")
KEYS = text("SELECT id, lsp_id, owner, batch_id, wrapped FROM data_key")
GRAVES = text("SELECT candidate_id, lsp_id, batch_id, at, actor, reason FROM tombstone")
KEY_TABLE = "data_key"


class DumpFailed(Exception):
    """The database could not be written to a file, or not be made from one. The text says why."""

    code = "database_dump"


@dataclass(frozen=True, slots=True)
class State:
    """What a database holds: `kind` is sqlite or postgresql, `contents` the (LSP, SHA-256) of all its files.

    `keys` are its data keys, still sealed, and `graves` who was erased, as rows.
    """

    kind: str
    rows: dict[str, int]
    contents: frozenset[tuple[str, str]]
    keys: tuple[dict[str, Any], ...]
    graves: tuple[dict[str, Any], ...]


def dump(engine: Engine, place: Path) -> State:
    """Write one state to a file, while others go on working. Raises DumpFailed."""
    return dump_sqlite(engine, place) if engine.dialect.name == "sqlite" else dump_postgres(engine, place)


def dump_sqlite(engine: Engine, place: Path) -> State:
    raw = engine.raw_connection()
    try:
        copy = sqlite3.connect(place, isolation_level=None)
        try:
            raw.driver_connection.backup(copy)  # type: ignore[union-attr]
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
            state = state_of_sqlite(place, keys_of(engine.dialect))
            copy.execute("PRAGMA secure_delete=ON")
            copy.execute(f"DELETE FROM {KEY_TABLE}")
            copy.execute("VACUUM")
        finally:
            copy.close()
    finally:
        raw.close()
    return state


def state_of_sqlite(place: Path, keys: ColumnKeys) -> State:
    """Raises DumpFailed for a file that is damaged."""
    engine = create_engine(f"sqlite:///{place}")
    try:
        with engine.connect() as connection:
            found = connection.execute(text("PRAGMA integrity_check")).scalar_one()
            if found != "ok":
                raise DumpFailed(f"basis data rusak / the database is damaged: {found}")
            return state_of(connection, keys)
    finally:
        engine.dispose()


def dump_postgres(engine: Engine, place: Path) -> State:
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        snapshot = connection.execute(text("SELECT pg_export_snapshot()")).scalar_one()
        run("pg_dump", engine.url, "--format=custom", f"--exclude-table-data={KEY_TABLE}", f"--snapshot={snapshot}",
            f"--file={place}")
        return state_of(connection, keys_of(engine.dialect))


def restore_postgres(engine: Engine, place: Path) -> None:
    """Fill an empty database. Raises DumpFailed, also for one that has tables."""
    if inspect(engine).get_table_names():
        raise DumpFailed("basis data tujuan tidak kosong / the database to restore to is not empty")
    run("pg_restore", engine.url, "--exit-on-error", "--single-transaction", "--no-owner", str(place))


def state_of(connection: Connection, keys: ColumnKeys) -> State:
    tables = inspect(connection).get_table_names()
    quote = connection.dialect.identifier_preparer.quote
    rows = {table: connection.execute(text(f"SELECT count(*) FROM {quote(table)}")).scalar_one() for table in tables}
    contents = frozenset((lsp, shown(hidden, keys)) for lsp, hidden in connection.execute(CONTENTS))
    own_keys, graves = (tuple(map(plain, connection.execute(question).mappings())) for question in (KEYS, GRAVES))
    return State(connection.dialect.name, rows, contents, own_keys, graves)


def plain(row: Any) -> dict[str, Any]:
    return {name: value.hex() if isinstance(value, bytes) else value for name, value in row.items()}


def run(program: str, url: URL, *arguments: str) -> None:
    """PostgreSQL's own tool. The password goes by the environment, where no list of processes shows it."""
    named = {"--host": url.host, "--port": url.port, "--username": url.username, "--dbname": url.database}
    command = [program, *(f"{name}={value}" for name, value in named.items() if value), *arguments]
    host = url.query.get("host")  # a socket's folder, where the URL names one
    if isinstance(host, str):
        command.insert(1, f"--host={host}")
    secret = {"PGPASSWORD": url.password} if url.password else {}
    try:
        subprocess.run(command, env={**os.environ, **secret}, capture_output=True, text=True, check=True)
    except FileNotFoundError as error:
        raise DumpFailed(f"{program} tidak ada; pasang postgresql-client / is missing") from error
    except subprocess.CalledProcessError as error:
        raise DumpFailed(f"{program}: {error.stderr.strip()}") from error
