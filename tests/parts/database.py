"""A database with this version's tables: migrated once a run, then copied, for the steps are the same each time."""
from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from sqlalchemy import Engine

from records.database import migrate, open_records
from records.settings import Settings


def with_tables(engine: Engine) -> None:
    """Before its first connection. A SQLite file that stands already, and PostgreSQL, are migrated as they are."""
    place = Path(engine.url.database or "")
    if engine.dialect.name == "sqlite" and not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.copyfile(pattern(), place)
    else:
        migrate(engine)


@cache
def pattern() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="bukti-pattern-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    engine = open_records(Settings(data=folder / "data", cache=None))
    migrate(engine)
    engine.dispose()  # what it wrote beside the file is in the file now
    return folder / "data" / "bukti.sqlite3"

