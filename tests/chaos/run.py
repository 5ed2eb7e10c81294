"""Uploads, kills between them, and what must hold at the end."""
from __future__ import annotations

import random
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from records.tables import SETTLED, BatchState
from tests.chaos.world import tended
from tests.parts.redis import RedisServer
from tests.service.house import House, shell_answers
from tests.service.papers import portfolios
from worker.batch import Desk

Files = dict[str, bytes]
LOOK_SECONDS = 0.1
KINDS = ("worker", "child", "redis", "both")


@dataclass
class History:
    """What happened when, in seconds from the beginning."""

    begun: float = field(default_factory=time.monotonic)
    events: list[tuple[float, str]] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.events.append((time.monotonic() - self.begun, text))

    def __str__(self) -> str:
        return "\n".join(f"{moment:8.2f}  {text}" for moment, text in self.events)


@dataclass(frozen=True)
class Figures:
    uploads: int
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
    seconds: float


def plan(uploads: int, files_each: int, candidates_each: int) -> list[Files]:
    """Batches of candidates, all papers unlike each other."""
    size = files_each * candidates_each
    whole = portfolios(uploads // files_each, files_each)
    paths = list(whole)
    return [{path: whole[path] for path in paths[start:start + size]} for start in range(0, len(paths), size)]


def faults(kills: int, seed: int) -> list[str]:
    """Which, in order; Redis loses its files twice, or once in a short run."""
    chance = random.Random(seed)
    kinds = [chance.choice(KINDS) for _ in range(kills)]
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
    house: House, redis: RedisServer, batches: Sequence[Files], kinds: Sequence[str], log: Path, most_seconds: float
) -> tuple[list[str], History]:
    """Upload all, with the faults spread evenly over the work; the batches' ids, when all is done or time is over."""
    history = History()
    total, ids = sum(map(len, batches)), list[str]()

    def upload() -> None:
        for number, files in enumerate(batches):
            ids.append(house.upload(files))
            house.publish()
            history.say(f"batch {number + 1} safe, {len(files)} files")

    with tended(house, redis, log, history.say) as world:
        uploading = threading.Thread(target=upload)
        uploading.start()
        left = list(kinds)
        while time.monotonic() - history.begun < most_seconds:
            settled = sum(file.state in SETTLED for file in house.files())
            if left and settled >= total * (len(kinds) - len(left) + 0.5) / len(kinds):
                history.say(f"kill {left[0]} at {settled} of {total} settled")
                world.fault(left.pop(0))
            done = house.batches()
            if not uploading.is_alive() and not left and all(batch.state == BatchState.DONE for batch in done):
                break
            time.sleep(LOOK_SECONDS)
        uploading.join()
        history.say("over")
    return ids, history


def judge_run(
    house: House, batches: Sequence[Files], ids: Sequence[str], answers: Sequence[dict[str, str]], history: History
) -> Figures:
    files = house.files()
    there = {(file.batch_id, file.path) for file in files if file.state in SETTLED}
    accepted = [(batch_id, path) for batch_id, batch in zip(ids, batches, strict=True) for path in batch]
    judged = [one.candidate_id for one in house.judgements()]
    people = sum(map(len, answers))
    return Figures(
        uploads=len(accepted), lost=sum(one not in there for one in accepted), unjudged=people - len(set(judged)),
        judged_twice=len(judged) - len(set(judged)),
        different=sum(house.answers(one) != wanted for one, wanted in zip(ids, answers, strict=True)),
        quarantined=sum(file.state == "quarantined" for file in files),
        attempts=sum(file.attempts for file in files) - len(files), longest_stall=longest_stall(house),
        seconds=history.events[-1][0])


def longest_stall(house: House) -> float:
    """The first gap is from the first upload: the worker has to load its readers."""
    files = house.files()
    moments = sorted([min(file.received_at for file in files), *(file.settled_at or 0.0 for file in files)])
    return max(after - before for before, after in pairwise(moments))
