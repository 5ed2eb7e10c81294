"""What holds for every test: no test may take the machine's memory, and a slow machine is no failure."""
from __future__ import annotations

import os
import resource

from hypothesis import settings

MOST_BYTES = 8 << 30  # of address space, far above what an honest test needs; a bomb ends as MemoryError, not as swap

settings.register_profile("shared machine", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)  # the same cases each time: a landing hangs on it
settings.load_profile("ci" if os.environ.get("CI") else "shared machine")


def pytest_configure() -> None:
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = MOST_BYTES if hard == resource.RLIM_INFINITY else min(MOST_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
