"""`bukti serve` whole, driven over its HTTP API, with each of its parts in reach of a kill."""
from __future__ import annotations

import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from records.settings import Settings, database_url
from tests.chaos.processes import children, kill, kill_group
from tests.chaos.world import Files, Say
from tests.serve.running import Serving, end, start, wait_until_it_answers
from tests.service.house import DAY, House, open_house

RETRY_SECONDS, PATIENCE_SECONDS = 0.3, 120.0


@dataclass
class Served:
    serving: Serving
    house: House
    token: str
    say: Say
    latencies: list[float] = field(default_factory=list)
    """Seconds that each accepted upload took, its retries not counted."""

    def upload(self, files: Files) -> str:
        """Send until it is answered 2xx; the batch's id. Under one key, so that a lost answer makes no second batch."""
        key, until = secrets.token_hex(8), time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            begun = time.monotonic()
            try:
                answer = httpx.post(
                    f"{self.serving.address}api/v1/batches", timeout=30, data={"assessed_on": DAY.isoformat()},
                    files=[("files", (path, content)) for path, content in files.items()],
                    headers={"Authorization": f"Bearer {self.token}", "Idempotency-Key": key})
            except httpx.TransportError:
                time.sleep(RETRY_SECONDS)
                continue
            if answer.is_success:
                self.latencies.append(time.monotonic() - begun)
                return str(answer.json()["id"])
            if answer.status_code == 409:  # it died while it worked on our request: whether it kept it, nobody said
                key = secrets.token_hex(8)
            elif answer.status_code < 500:
                raise RuntimeError(answer.text)
            time.sleep(RETRY_SECONDS)
        raise TimeoutError("no upload was accepted")

    def fault(self, kind: str) -> None:
        worker, redis, web = (self.serving.part(words) for words in ("bukti worker", "redis-server", "bukti web"))
        if kind in {"redis", "wipe", "both"} and redis:
            kill(redis)
        if kind == "wipe":
            for file in (self.serving.data / "redis").rglob("*.aof"):
                file.unlink(missing_ok=True)
        if kind in {"worker", "both"} and worker:
            kill_group(worker)
        if kind == "web" and web:
            kill_group(web)
        if kind == "child" and worker:
            pool = [pid for child in children(worker) for pid in children(child)]
            if pool:
                kill(pool[0])


@contextmanager
def served(settings: Settings, say: Say) -> Iterator[Served]:
    data = settings.data
    environment = {"BUKTI_ENGINE": settings.engine, "BUKTI_LEASE_SECONDS": str(settings.lease_seconds),
                   "BUKTI_DATA": str(data), "BUKTI_CACHE": "off"}
    serving = start(data, "--workers", str(settings.workers), environment=environment)
    try:
        wait_until_it_answers(serving)
        yield Served(serving, open_house(settings, database_url(settings)), new_token(data), say)
    finally:
        end(serving)


def new_token(data: Path) -> str:
    told = subprocess.run([sys.executable, "-m", "bukti", "token", "add", "chaos"], capture_output=True, text=True,
                          check=True, env={"BUKTI_DATA": str(data), "PATH": "/usr/bin:/bin"})
    return told.stdout.strip().splitlines()[-1]
