from __future__ import annotations

from pathlib import Path

import pytest

from tests.gate.house import House, open_house


@pytest.fixture
def house(tmp_path: Path) -> House:
    """An empty one."""
    return open_house(tmp_path / "data")
