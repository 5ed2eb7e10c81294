"""Uploads, kills between them, and what must hold at the end."""
from __future__ import annotations

import random
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from records.tables import SETTLED
from tests.chaos.world import Files, World
from tests.service.house import House, shell_answers
from tests.service.papers import portfolios
from worker.batch import Desk

LOOK_SECONDS = 0.1
KINDS = ("worker", "child", "redis", "both")


@dataclass
class History:
    """What happened when, in seconds from the beginning."""

    begun: float = field(default_factory=time.monotonic)
    events: list[tuple[float, str]] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.begun

    def say(self, text: str) -> None:
        self.events.append((self.seconds, text))

    def __str__(self) -> str:
        return "\n".join(f"{moment:8.2f}  {text}" for moment, text in self.events)


@dataclass(frozen=True)
class Figures:
    uploads: int
    files: int
    lost: int
    """Accepted, and not there or not settled at the end."""
    unjudged: int
    judged_twice: int
    different: int
    """Answers that are not those of a run without faults."""
    quarantined: int
    attempts: int
    """Claims beyond one a file: work done in vain."""
    longest_stall: float
    """Seconds without any file settled while some waited."""
    start: float
    """Seconds from the first upload to the first file settled: what a worker needs to begin on this machine, now."""
    stall_ended: float
    """Seconds after the first upload."""
    seconds: float


def plan(uploads: int, files_each: int, candidates_each: int) -> list[Files]:
    """Batches of candidates, all papers unlike each other."""
    size = files_each * candidates_each
    whole = portfolios(uploads // files_each, files_each)
    paths = list(whole)
    return [{path: whole[path] for path in paths[start:start + size]} for start in range(0, len(paths), size)]


def faults(kills: int, seed: int, kinds_there: Sequence[str] = KINDS) -> list[str]:
    """Which, in order; Redis loses its files twice, or once in a short run."""
    chance = random.Random(seed)
    kinds = [chance.choice(kinds_there) for _ in range(kills)]
    for place in chance.sample(range(kills), min(2, max(1, kills // 4))):
        kinds[place] = "wipe"
    return kinds


def expected(batches: Sequence[Files], desk: Desk, folder: Path) -> list[dict[str, str]]:
    """The answers of `bukti check` on the same files."""
    answers = []
    for number, files in enumerate(batches):
        top = folder / str(number) / "Kiriman"
        for path, content in files.items():
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            (top / path).write_bytes(content)
        answers.append(shell_answers(top, desk, folder / f"store-{number}"))
    return answers


def run(
    world: World, batches: Sequence[Files], kinds: Sequence[str], history: History, most_seconds: float, lines: int = 1
) -> list[str]:
    """Upload all on so many lines, the faults spread evenly over the work; the ids of the batches, in their order."""
    total, left = sum(map(len, batches)), list(kinds)
    with ThreadPoolExecutor(lines) as hands:
        uploads = [hands.submit(world.upload, files) for files in batches]
        while history.seconds < most_seconds:
            settled = world.house.count_settled()
            if left and settled >= total * (len(kinds) - len(left) + 0.5) / len(kinds):
                history.say(f"kill {left[0]} at {settled} of {total} files, {sum(map(Future.done, uploads))} uploads")
                world.fault(left.pop(0))
            if not left and all(map(Future.done, uploads)) and world.house.all_done():
                break
            time.sleep(LOOK_SECONDS)
        history.say("over")
    return [one.result() for one in uploads]


def judge_run(
    house: House, batches: Sequence[Files], ids: Sequence[str], answers: Sequence[dict[str, str]], history: History
) -> Figures:
    files, judgements = house.files(), house.judgements()
    there = {(file.batch_id, file.path) for file in files if file.state in SETTLED}
    accepted = [(batch_id, path) for batch_id, batch in zip(ids, batches, strict=True) for path in batch]
    judged = [one.candidate_id for one in judgements]
    told, (stall, stall_ended) = house.all_answers(), longest_stall(house)
    return Figures(
        uploads=len(ids), files=len(accepted), lost=sum(one not in there for one in accepted),
        unjudged=len(house.candidates()) - len(set(judged)), judged_twice=len(judged) - len(set(judged)),
        different=sum(told.get(one) != wanted for one, wanted in zip(ids, answers, strict=True)),
        quarantined=sum(file.state == "quarantined" for file in files),
        attempts=sum(file.attempts for file in files) - len(files), longest_stall=stall, start=start_of(house),
        stall_ended=stall_ended, seconds=history.events[-1][0])


def longest_stall(house: House) -> tuple[float, float]:
    """(seconds, when it ended since the first upload): without any file settled, while some waited."""
    files = house.files()
    arrived = sorted(file.received_at for file in files)
    moments = sorted(file.settled_at or 0.0 for file in files)
    gaps = [(moments[0] - arrived[0], moments[0] - arrived[0])]
    for number, (before, after) in enumerate(pairwise(moments), start=1):
        waits_since = max(before, arrived[number])  # the earliest that was there and not settled
        gaps.append((after - waits_since, after - arrived[0]))
    return max(gaps)


def start_of(house: House) -> float:
    files = house.files()
    return min(file.settled_at or 0.0 for file in files) - min(file.received_at for file in files)
