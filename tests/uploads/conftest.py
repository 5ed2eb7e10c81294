from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.uploads.house import House, build


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    one = build(tmp_path_factory.mktemp("uploads") / "data")
    one.start()
    yield one
    one.stop()
