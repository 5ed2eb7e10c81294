"""`kill -9` over the worker, its pool and Redis while files are read: a short run of `make chaos`."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from records.settings import Settings
from tests.chaos.run import History, expected, judge_run, plan, run
from tests.chaos.world import tended
from tests.parts.redis import RedisServer
from tests.service.house import open_house
from worker.batch import Desk

LEASE_SECONDS = 4


@pytest.mark.slow
@pytest.mark.parametrize(("database", "uploads", "faults"), [
    ("sqlite", 30, ("child", "worker", "wipe")), ("postgresql", 20, ("both",)),
], indirect=["database"])
def test_nothing_is_lost_or_done_twice_whoever_is_killed(
    database: str, uploads: int, faults: tuple[str, ...], redis_server: RedisServer, tmp_path: Path
) -> None:
    settings = Settings(data=tmp_path / "data", cache=None, engine="tesseract", lease_seconds=LEASE_SECONDS, workers=2,
                        redis_url=redis_server.url)
    house = open_house(settings, database)
    batches = plan(uploads, files_each=2, candidates_each=5)
    history = History()
    with tended(house, redis_server, tmp_path / "log", history.say) as world:
        ids = run(world, batches, faults, history, most_seconds=120)
    answers = expected(batches, Desk(settings, None), tmp_path / "expected")
    figures = judge_run(house, batches, ids, answers, history)
    print(history, figures)
    assert figures == replace(figures, lost=0, unjudged=0, judged_twice=0, different=0, quarantined=0)
    start = max(5.0, figures.start)  # a busy machine needs longer to start a worker, with and without faults
    assert figures.longest_stall <= LEASE_SECONDS + start
