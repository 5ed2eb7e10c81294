from __future__ import annotations

import pytest

from tests.gate.house import Body, House, add_body, fill, open_house
from worker.batch import Desk


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return open_house(tmp_path_factory.mktemp("session") / "data")


@pytest.fixture(scope="module")
def body(house: House, desk: Desk) -> Body:
    """A certification body with a batch of two candidates that was really read and judged."""
    return fill(house, add_body(house, "a"), desk)
