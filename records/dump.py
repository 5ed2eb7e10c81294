"""One state of the whole database as a file, and back: SQLite by its own copy, PostgreSQL by pg_dump and pg_restore."""
from __future__ import annotations

import os
import sqlite3
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.engine import URL

CONTENTS = text("SELECT DISTINCT lsp_id, sha256 FROM file")


class DumpFailed(Exception):
    """The database could not be written to a file, or not be made from one. The text says why."""

    code = "database_dump"


@dataclass(frozen=True, slots=True)
class State:
    """What a database holds: `kind` is sqlite or postgresql, `contents` the (LSP, SHA-256) of all its files."""

    kind: str
    rows: dict[str, int]
    contents: frozenset[tuple[str, str]]


def dump(engine: Engine, place: Path) -> State:
    """Write one state to a file, while others go on working. Raises DumpFailed."""
    return dump_sqlite(engine, place) if engine.dialect.name == "sqlite" else dump_postgres(engine, place)


def dump_sqlite(engine: Engine, place: Path) -> State:
    raw = engine.raw_connection()
    try:
        copy = sqlite3.connect(place)
        try:
            raw.driver_connection.backup(copy)  # type: ignore[union-attr]
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
        finally:
            copy.close()
    finally:
        raw.close()
    return state_of_sqlite(place)


def state_of_sqlite(place: Path) -> State:
    """Raises DumpFailed for a file that is damaged."""
    engine = create_engine(f"sqlite:///{place}")
    try:
        with engine.connect() as connection:
            found = connection.execute(text("PRAGMA integrity_check")).scalar_one()
            if found != "ok":
                raise DumpFailed(f"basis data rusak / the database is damaged: {found}")
            return state_of(connection)
    finally:
        engine.dispose()


def dump_postgres(engine: Engine, place: Path) -> State:
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        snapshot = connection.execute(text("SELECT pg_export_snapshot()")).scalar_one()
        run("pg_dump", engine.url, "--format=custom", f"--snapshot={snapshot}", f"--file={place}")
        return state_of(connection)


def restore_postgres(engine: Engine, place: Path) -> State:
    """Fill an empty database. Raises DumpFailed, also for one that has tables."""
    if inspect(engine).get_table_names():
        raise DumpFailed("basis data tujuan tidak kosong / the database to restore to is not empty")
    run("pg_restore", engine.url, "--exit-on-error", "--single-transaction", "--no-owner", str(place))
    with engine.connect() as connection:
        return state_of(connection)


def state_of(connection: Connection) -> State:
    tables = inspect(connection).get_table_names()
    quote = connection.dialect.identifier_preparer.quote
    rows = {table: connection.execute(text(f"SELECT count(*) FROM {quote(table)}")).scalar_one() for table in tables}
    contents = frozenset((lsp, sha) for lsp, sha in connection.execute(CONTENTS))
    return State(connection.dialect.name, rows, contents)


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
