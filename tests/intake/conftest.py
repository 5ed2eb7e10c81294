"""Hostile files are opened here: the process may not take more memory than a child of the real program could."""
from __future__ import annotations

import resource
from collections.abc import Iterator

import pytest

from worker.child import address_space

_MORE_BYTES = 3 << 30
"""Beyond what tests before these have mapped already."""


@pytest.fixture(autouse=True, scope="package")
def bounded_memory() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (address_space() + _MORE_BYTES, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)
