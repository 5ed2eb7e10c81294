"""Faults of a picture, measured cheaply: the counting of levels against numpy's own."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.quality import percentiles


@given(st.binary(min_size=1, max_size=400), st.sampled_from((0, 2, 50, 70, 98, 99, 100)))
def test_percentiles_are_those_of_numpy(levels: bytes, share: float) -> None:
    grey = np.frombuffer(levels, np.uint8).reshape(1, -1)
    assert percentiles(grey, share)[0] == pytest.approx(np.percentile(grey, share), abs=1e-9)
