"""`python -m tests.chaos`: the long run, with its history and figures. Exit status 1 when something did not hold."""
from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict, replace
from pathlib import Path
from statistics import quantiles

from records.settings import Settings
from tests.chaos.run import KINDS, Figures, History, expected, faults, judge_run, plan, run
from tests.chaos.served import Served, served
from tests.chaos.world import Tended, tended
from tests.parts.postgres import cluster_in
from tests.parts.redis import server_in
from tests.service.house import open_house
from worker.batch import Desk

FILES_EACH = 2
SECONDS_AN_UPLOAD, SECONDS_A_KILL = 3.0, 30.0  # far more than it takes, so that only what hangs ends by the clock


def main() -> int:
    told, history = arguments(), History()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bukti-chaos-")))
        world = stack.enter_context(world_of(told, folder, stack, history))
        batches = plan(told.uploads * FILES_EACH, FILES_EACH, candidates_each=1)
        most = told.uploads * SECONDS_AN_UPLOAD + told.kills * SECONDS_A_KILL
        kinds = faults(told.kills, told.seed, (*KINDS, "web") if isinstance(world, Served) else KINDS)
        ids = run(world, batches, kinds, history, most, lines=4)
        print(history, flush=True)
        answers = expected(batches, Desk(world.house.settings, None), folder / "expected")
        figures = judge_run(world.house, batches, ids, answers, history)
        if isinstance(world, Served):
            print(f"upload answered at the 95th percentile within {quantiles(world.latencies, n=20)[-1]:.2f} s")
        return report(figures, told.lease)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--uploads", type=int, default=1000, help=f"each a candidate with {FILES_EACH} papers")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lease", type=int, default=10, help="seconds")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--postgresql", action="store_true", help="worker and queue alone, on PostgreSQL, without web")
    return parser.parse_args()


def world_of(
    told: argparse.Namespace, folder: Path, stack: ExitStack, history: History
) -> AbstractContextManager[Served | Tended]:
    settings = Settings(data=folder / "data", cache=None, engine="tesseract", lease_seconds=told.lease,
                        workers=told.workers)
    if not told.postgresql:
        return served(settings, history.say)
    redis = stack.enter_context(server_in())
    database = stack.enter_context(cluster_in()).new_database()
    return tended(open_house(replace(settings, redis_url=redis.url), database), redis, folder / "log", history.say)


def report(figures: Figures, lease: int) -> int:
    for name, value in asdict(figures).items():
        print(f"{name:>14}: {value:.2f}" if isinstance(value, float) else f"{name:>14}: {value}")
    bad = figures.lost + figures.unjudged + figures.judged_twice + figures.different + figures.quarantined
    held = not bad and figures.longest_stall <= lease + 5
    print("held" if held else "DID NOT HOLD")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
