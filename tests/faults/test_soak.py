"""A short `make soak`: a service under an even load grows in neither descriptors nor processes nor much in memory."""
from __future__ import annotations

from pathlib import Path

import pytest

from tests.serve.running import QUICK, end, start, wait_for, wait_until_it_answers
from tests.soak.run import Sample, Soaked, soak


@pytest.mark.long
def test_a_minute_of_work_leaves_nothing_behind(tmp_path: Path) -> None:
    serving = start(tmp_path / "data", environment=QUICK)
    try:
        wait_until_it_answers(serving)
        wait_for(lambda: serving.get("readyz")[0] == 200, 60, serving.err)
        found = soak(serving, 60, 0.5)
    finally:
        end(serving)
    rss, files, processes = found.growth()
    assert found.faults == [] and found.uploads > 9
    assert rss < 0.25 and files <= 20 and processes <= 0, (rss, files, processes)


def test_growth_is_seen() -> None:
    steady = [Sample(second, 1000, 50, 9) for second in range(30)]
    leaking = [Sample(second, 1000 + 20 * second, 50 + second, 9 + second // 10) for second in range(30)]
    assert Soaked(steady, 30, []).growth() == (0.0, 0, 0)
    rss, files, processes = Soaked(leaking, 30, []).growth()
    assert rss > 0.1 and files == 10 and processes == 1
