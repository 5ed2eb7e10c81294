from __future__ import annotations

import pytest

from records.tables import new_id
from tests.gate.house import Body, House, add_body, fill, open_house
from worker.batch import Desk


@pytest.fixture(scope="package")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return open_house(tmp_path_factory.mktemp("copies") / "data", max_file_mb=1)


@pytest.fixture(scope="module")
def body(house: House, desk: Desk) -> Body:
    """A certification body with two candidates, really read and judged."""
    return fill(house, add_body(house, new_id()[:6]), desk)
