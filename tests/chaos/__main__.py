"""`python -m tests.chaos`: the long run, with its history and figures. Exit status 1 when something did not hold."""
from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from records.settings import Settings
from tests.chaos.run import Figures, expected, faults, judge_run, plan, run
from tests.parts.postgres import cluster_in
from tests.parts.redis import RedisServer, server_in
from tests.service.house import open_house
from worker.batch import Desk

SECONDS_AN_UPLOAD, SECONDS_A_KILL = 3.0, 30.0  # far more than it takes, so that only what hangs ends by the clock


def main() -> int:
    told = arguments()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bukti-chaos-")))
        redis = stack.enter_context(server_in())
        database = f"sqlite:///{folder / 'bukti.sqlite3'}"
        if told.database == "postgresql":
            database = stack.enter_context(cluster_in()).new_database()
        return report(figures_of(told, folder, redis, database), told.lease)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--uploads", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lease", type=int, default=10, help="seconds")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    return parser.parse_args()


def figures_of(told: argparse.Namespace, folder: Path, redis: RedisServer, database: str) -> Figures:
    settings = Settings(data=folder / "data", cache=None, engine="tesseract", lease_seconds=told.lease,
                        workers=told.workers, redis_url=redis.url)
    house = open_house(settings, database)
    batches = plan(told.uploads, files_each=5, candidates_each=10)
    most = told.uploads * SECONDS_AN_UPLOAD + told.kills * SECONDS_A_KILL
    ids, history = run(house, redis, batches, faults(told.kills, told.seed), folder / "log", most)
    print(history, flush=True)
    begun = time.monotonic()
    answers = expected(batches, Desk(settings, None), folder / "expected")
    print(f"without faults and without a queue: {time.monotonic() - begun:.0f} s", flush=True)
    return judge_run(house, batches, ids, answers, history)


def report(figures: Figures, lease: int) -> int:
    for name, value in asdict(figures).items():
        print(f"{name:>14}: {value:.2f}" if isinstance(value, float) else f"{name:>14}: {value}")
    bad = figures.lost + figures.unjudged + figures.judged_twice + figures.different + figures.quarantined
    held = not bad and figures.longest_stall <= lease + 5
    print("held" if held else "DID NOT HOLD")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
