"""New tables come while the version before still takes uploads in: whatever it was told is safe is there afterwards.

The version before is its own statements, on the tables as it knows them: those that stood before the upgrade.
"""
from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, Table, func, insert, select

from records.database import MIGRATION_LOCK, alembic_config, migrate, open_records, reading, transaction
from records.settings import Settings
from records.store import open_store
from records.tables import Batch, File, Lsp
from tests.parts.postgres import cluster  # noqa: F401 (a fixture)
from tests.service.house import DAY, House

BEFORE, LSP = "0012", "1" * 32
LEAST_UPLOADS = 8
KNOWN_THEN = {
    "batch": {"lsp_id": LSP, "name": "", "scheme": "", "assessed_on": DAY.isoformat(), "state": "receiving",
              "roster": "", "received_at": 1.0, "lane": "quick", "published_at": 0.0, "warnings": ""},
    "file": {"lsp_id": LSP, "path": "", "folder_marks": "", "name": "", "position": 0, "zipped": False, "sha256": "",
             "size": 1, "lane": "quick", "state": "failed", "received_at": 1.0, "lease": 0.0, "attempts": 0,
             "published_at": 0.0, "pages": 0, "reader": "", "notes": ""},
}


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.long)])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    url = request.getfixturevalue("cluster").new_database() if request.param == "postgresql" else ""
    return Settings(data=tmp_path, cache=None, database=url)


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    one = open_records(settings)
    to(one, BEFORE)
    with transaction(one) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
    yield one
    one.dispose()


def to(engine: Engine, revision: str) -> None:
    move = command.upgrade if revision != BEFORE or not revision_of(engine) else command.downgrade
    with engine.connect() as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")
        move(alembic_config(connection), revision)


def revision_of(engine: Engine) -> str:
    from alembic.migration import MigrationContext

    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() or ""


@dataclass
class Before:
    """A web part of the version before, taking uploads in until it is told to stop."""

    engine: Engine
    over: threading.Event = field(default_factory=threading.Event)
    told: list[str] = field(default_factory=list)
    """Ids of batches whose upload was answered."""
    faults: list[Exception] = field(default_factory=list)

    def __post_init__(self) -> None:
        known = MetaData()
        with self.engine.connect() as connection:
            known.reflect(connection, only=list(KNOWN_THEN))
        self.batch, self.file = (known.tables[name] for name in KNOWN_THEN)

    def run(self) -> None:
        while not self.over.is_set():
            try:
                self.told.append(self.upload())
            except Exception as error:  # noqa: BLE001 - what its client would have seen
                self.faults.append(error)

    def upload(self) -> str:
        batch = uuid.uuid4().hex
        with self.engine.begin() as connection:
            connection.execute(insert(self.batch).values(row(self.batch, id=batch)))
            connection.execute(insert(self.file).values(
                row(self.file, id=uuid.uuid4().hex, batch_id=batch, path_mark=uuid.uuid4().hex)))
        return batch


def row(table: Table, **values: Any) -> dict[str, Any]:
    """All columns that the version before knows and that must be said."""
    return {**KNOWN_THEN[table.name], **values}


def test_what_the_version_before_was_told_is_safe_is_there_after_the_upgrade(
    engine: Engine, settings: Settings
) -> None:
    before = Before(engine)
    hands = [threading.Thread(target=before.run) for _ in range(3)]
    for one in hands:
        one.start()
    wait_for(before, LEAST_UPLOADS)
    migrate(engine)
    wait_for(before, len(before.told) + LEAST_UPLOADS)  # both versions stand side by side
    before.over.set()
    for one in hands:
        one.join()
    assert before.faults == []
    with reading(engine) as session:
        there = set(session.scalars(select(Batch.id)))
        files = session.scalar(select(func.count()).select_from(File))
    assert there == set(before.told) and files == len(before.told)
    house = House(settings, engine, open_store(settings), LSP)
    assert house.upload({"siti/a.pdf": b"a"}) not in there


@pytest.mark.long
def test_the_way_back_loses_no_upload(engine: Engine, settings: Settings) -> None:
    migrate(engine)
    House(settings, engine, open_store(settings), LSP).upload({"siti/a.pdf": b"a"}, close=False)
    to(engine, BEFORE)
    assert revision_of(engine) == BEFORE
    Before(engine).upload()
    migrate(engine)
    with engine.connect() as connection:
        head = ScriptDirectory.from_config(alembic_config(connection)).get_current_head()
    assert revision_of(engine) == head
    with reading(engine) as session:
        assert session.scalar(select(func.count()).select_from(File)) == 2


def wait_for(before: Before, uploads: int) -> None:
    for _ in range(600):
        if len(before.told) >= uploads:
            return
        before.over.wait(0.05)
    raise AssertionError(f"{len(before.told)} uploads, {before.faults[:1]}")
