"""The same tests on SQLite and on PostgreSQL, both real."""
from __future__ import annotations

from pathlib import Path

import pytest

from records.settings import Settings
from tests.parts.postgres import Cluster, cluster  # noqa: F401 (a fixture)
from tests.parts.redis import RedisServer, redis_server  # noqa: F401 (a fixture)
from tests.service.house import House, open_house


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database for `open_house`, which holds no rows."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'bukti.sqlite3'}"
    found: Cluster = request.getfixturevalue("cluster")
    return found.with_tables()


@pytest.fixture
def house(database: str, tmp_path: Path) -> House:
    return open_house(Settings(data=tmp_path / "data", cache=None, lease_seconds=60, workers=2), database)


@pytest.fixture
def quiet(redis_server: RedisServer, tmp_path: Path) -> House:  # noqa: F811
    """An installation whose worker is not there yet."""
    settings = Settings(data=tmp_path / "data", cache=None, engine="tesseract", lease_seconds=10, workers=2,
                        redis_url=redis_server.url)
    return open_house(settings, f"sqlite:///{tmp_path / 'bukti.sqlite3'}")
