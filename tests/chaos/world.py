"""A worker and a Redis of our own, started again whenever they end, as `bukti serve` does it."""
from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from tests.chaos.processes import children, kill, kill_group
from tests.parts.redis import RedisServer
from tests.service.house import House

LOOK_SECONDS, PAUSE_SECONDS = 0.1, 0.5
Files = dict[str, bytes]
Say = Callable[[str], None]


class World(Protocol):
    """Something that takes uploads, and can be hurt."""

    house: House

    def upload(self, files: Files) -> str:
        """Returns once it is safe: the batch's id."""
        ...

    def fault(self, kind: str) -> None:
        """worker: its whole group; child: one of the pool; redis; wipe: redis and all that it kept; both; web."""
        ...


@dataclass
class Worker:
    """`bukti worker` in a process group of its own."""

    house: House
    log: Path
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        settings = self.house.settings
        environment = os.environ | {
            "BUKTI_DATA": str(settings.data), "BUKTI_DATABASE": self.house.engine.url.render_as_string(False),
            "BUKTI_REDIS_URL": settings.redis_url, "BUKTI_ENGINE": settings.engine, "OMP_NUM_THREADS": "1",
            "BUKTI_LEASE_SECONDS": str(settings.lease_seconds), "BUKTI_WORKERS": str(settings.workers)}
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bukti", "worker"], env=environment, stdout=log, stderr=log,
                start_new_session=True)

    @property
    def pool(self) -> list[int]:
        """Pids of the pool's processes: the grandchildren."""
        return [pid for child in children(self.process.pid) for pid in children(child)] if self.process else []

    def kill(self) -> None:
        if self.process:
            kill_group(self.process.pid)
            self.process.wait()

    def stop(self) -> int:
        assert self.process
        self.process.terminate()
        return self.process.wait(30)


@dataclass
class Tended:
    house: House
    redis: RedisServer
    worker: Worker
    say: Say
    hands: threading.Lock = field(default_factory=threading.Lock)
    over: threading.Event = field(default_factory=threading.Event)

    def tend(self) -> None:
        """Start again what has ended, after a short pause."""
        while not self.over.wait(LOOK_SECONDS):
            with self.hands:
                if self.redis.process and self.redis.process.poll() is not None:
                    time.sleep(PAUSE_SECONDS)
                    self.redis.start()
                    self.say("redis started")
                if self.worker.process and self.worker.process.poll() is not None:
                    time.sleep(PAUSE_SECONDS)
                    self.worker.start()
                    self.say("worker started")

    def upload(self, files: Files) -> str:
        batch_id = self.house.upload(files)
        self.house.publish()
        return batch_id

    def fault(self, kind: str) -> None:
        with self.hands:
            if kind in {"redis", "wipe", "both"}:
                self.redis.kill()
            if kind == "wipe":
                self.redis.wipe()
            if kind in {"worker", "both"}:
                self.worker.kill()
            if kind == "child" and self.worker.pool:
                kill(self.worker.pool[0])


@contextmanager
def tended(house: House, redis: RedisServer, log: Path, say: Say) -> Iterator[Tended]:
    world = Tended(house, redis, Worker(house, log), say)
    world.worker.start()
    thread = threading.Thread(target=world.tend, daemon=True)
    thread.start()
    try:
        yield world
    finally:
        world.over.set()
        thread.join()
        world.worker.kill()
