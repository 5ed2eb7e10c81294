"""Uploads at an even pace to a real `bukti serve`, and what its processes take meanwhile."""
from __future__ import annotations

import contextlib
import http.client
import os
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from records.accounts import own_lsp
from records.database import open_records, transaction
from records.settings import Settings
from records.tokens import add_token
from records.viewer import Role
from tests.serve.running import Serving, descendants
from tests.service.papers import letter

BOUNDARY = "soak"
PAGES = ("/healthz", "/readyz", "/metrics", "/masuk", "/api/v1/openapi.json")


@dataclass(frozen=True, slots=True)
class Sample:
    """`rss_kb`, `files` (open descriptors) and `processes` of the whole family."""

    second: float
    rss_kb: int
    files: int
    processes: int


@dataclass(frozen=True, slots=True)
class Soaked:
    samples: list[Sample]
    uploads: int
    faults: list[str]

    def growth(self) -> tuple[float, int, int]:
        """(share of RSS, descriptors, processes) that the last third's least is above the second's.

        The least of a while: a child that reads just then is no growth.
        """
        third = len(self.samples) // 3
        before, after = self.samples[third:2 * third], self.samples[2 * third:]
        rss = min(one.rss_kb for one in after) / min(one.rss_kb for one in before) - 1
        return (rss, min(one.files for one in after) - min(one.files for one in before),
                min(one.processes for one in after) - min(one.processes for one in before))


def soak(serving: Serving, seconds: float, pause: float) -> Soaked:
    """A paper is sent and some pages are asked for, again and again."""
    token, begun = new_token(serving.data), time.monotonic()
    samples, faults, uploads = [], [], 0
    while (second := time.monotonic() - begun) < seconds:
        uploads += 1
        faults += [told for told in (send(serving, token, uploads), *(ask(serving, page) for page in PAGES)) if told]
        samples.append(sample(serving.process.pid, second))
        time.sleep(pause)
    return Soaked(samples, uploads, faults)


def new_token(data: Path) -> str:
    engine = open_records(Settings(data=data))
    with transaction(engine) as session:
        return add_token(session, own_lsp(session), "soak", Role.STAFF)


def send(serving: Serving, token: str, number: int) -> str:
    """What went wrong; empty for 202."""
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="siti-{number}/a.pdf"\r\n\r\n'
    body = head.encode() + letter("Siti Rahayu", number) + f"\r\n--{BOUNDARY}--\r\n".encode()
    return ask(serving, "/api/v1/batches", "POST", body, {
        "Authorization": f"Bearer {token}", "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"})


def ask(
    serving: Serving, path: str, method: str = "GET", body: bytes | None = None, headers: dict[str, str] | None = None
) -> str:
    line = http.client.HTTPConnection(urlsplit(serving.address).netloc, timeout=60)
    with contextlib.closing(line):
        try:
            line.request(method, path, body, headers or {})
            status = line.getresponse().status
        except OSError as error:
            return f"{method} {path}: {type(error).__name__}"
    return "" if status < 400 or (path, status) == ("/readyz", 503) else f"{method} {path}: {status}"


def sample(pid: int, second: float) -> Sample:
    rss = files = processes = 0
    for one in (pid, *descendants(pid)):
        try:
            status = Path(f"/proc/{one}/status").read_text(encoding="ascii", errors="replace")
            files += len(os.listdir(f"/proc/{one}/fd"))  # noqa: PTH208 - a Path would open one more
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue  # it has just ended
        rss += next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)
        processes += 1
    return Sample(second, rss, files, processes)
