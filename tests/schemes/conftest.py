from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine

from records.database import migrate, open_records
from records.settings import Settings
from tests.schemes.stored import add_lsp


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "data").mkdir(mode=0o700)
    return Settings(data=tmp_path / "data", cache=None, require_second_factor="none")


@pytest.fixture
def engine(settings: Settings) -> Engine:
    engine = open_records(settings)
    migrate(engine)
    return engine


@pytest.fixture
def lsp(engine: Engine) -> str:
    return add_lsp(engine)
