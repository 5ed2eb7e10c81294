"""What holds for every test: no test may take the machine's memory, and a slow machine is no failure."""
from __future__ import annotations

import os
import resource
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from worker.batch import Desk

MOST_BYTES = 16 << 30  # of address space, far above what all honest tests map together; a bomb ends as MemoryError

settings.register_profile("shared machine", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)  # the same cases each time: a landing hangs on it
settings.load_profile("ci" if os.environ.get("CI") else "shared machine")


def pytest_configure() -> None:
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = MOST_BYTES if hard == resource.RLIM_INFINITY else min(MOST_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


@pytest.fixture(scope="session")
def desk() -> Desk:
    """The real readers, loaded once for all tests that read."""
    from records.settings import Settings
    from worker.batch import WARM_FROM_FILES, Desk

    one = Desk(Settings(cache=None, workers=2), None)
    one.reader(WARM_FROM_FILES)
    return one
