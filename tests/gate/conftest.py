from __future__ import annotations

from pathlib import Path

import pytest

from records.settings import Settings
from tests.gate.house import House, open_house
from worker.batch import WARM_FROM_FILES, Desk


@pytest.fixture
def house(tmp_path: Path) -> House:
    """An empty one."""
    return open_house(tmp_path / "data")


@pytest.fixture(scope="session")
def desk() -> Desk:
    """The real readers, loaded once."""
    one = Desk(Settings(cache=None, workers=2), None)
    one.reader(WARM_FROM_FILES)
    return one
