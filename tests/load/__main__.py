"""Pages while both workers are busy: `python -m tests.load` (`make load`). 50 people read, 10 upload.

Each reader looks at a page, then reads for some seconds, as people do. Prints the seconds that pages took, and the
memory of each process before and after. Ends with 1 when 95 of 100 pages took more than 200 ms, or any failed.
"""
from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from records import accounts
from records.database import open_records, transaction
from records.settings import Settings
from records.tokens import add_token
from records.viewer import Role
from tests.serve.running import Serving, children, end, start, wait_until_it_answers

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
GOAL_SECONDS, SHARE = 0.2, 0.95
THINKING_SECONDS = (2.0, 6.0)


@dataclass
class Seen:
    pages: list[float] = field(default_factory=list)
    uploads: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    files: int = 0


def main() -> int:
    told = arguments()
    with tempfile.TemporaryDirectory(prefix="bukti-load-") as folder, served(Path(folder) / "data") as (serving, cookie,
                                                                                                       token):
        first = memory(serving)
        seen, over = Seen(), time.monotonic() + told.seconds
        people = [*((read, cookie) for _ in range(told.readers)), *((upload, token) for _ in range(told.uploaders))]
        threads = [threading.Thread(target=work, args=(serving.address, secret, seen, over, number), daemon=True)
                   for number, (work, secret) in enumerate(people)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return tell(seen, first, memory(serving))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--seconds", type=float, default=90)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--uploaders", type=int, default=10)
    return parser.parse_args()


@contextmanager
def served(data: Path, environment: Mapping[str, str] | None = None) -> Iterator[tuple[Serving, str, str]]:
    """A real service with an account's session and a token."""
    serving = start(data, environment={"BUKTI_REQUIRE_SECOND_FACTOR": "none", **(environment or {})})
    try:
        wait_until_it_answers(serving)
        with transaction(open_records(Settings(data=data))) as session:
            lsp_id = accounts.own_lsp(session)
            user = accounts.add_user(session, lsp_id, "beban", Role.STAFF)
            yield_session = accounts.start_session(session, user, "load")
            token = add_token(session, lsp_id, "beban", Role.STAFF)
        yield serving, yield_session, token
    finally:
        end(serving)


def read(address: str, cookie: str, seen: Seen, over: float, number: int) -> None:
    """Look at the list, at a batch, at one of its candidates; read; again."""
    chance = random.Random(number)
    with httpx.Client(base_url=address, cookies={"bukti_session": cookie}, timeout=30) as client:
        time.sleep(chance.uniform(0, THINKING_SECONDS[1]))
        while time.monotonic() < over:
            page = timed(lambda: client.get("kiriman"), seen, seen.pages)
            for kind in ("/kiriman/", "/asesi/"):
                links = [part.split('"')[0] for part in page.split(f'href="{kind}')[1:]]
                links = [link for link in links if len(link) == 32]
                if links:
                    chosen = f"{kind[1:]}{chance.choice(links)}"
                    page = timed(lambda chosen=chosen: client.get(chosen), seen, seen.pages)  # type: ignore[misc]
                time.sleep(chance.uniform(*THINKING_SECONDS))


def upload(address: str, token: str, seen: Seen, over: float, number: int) -> None:
    """Send one candidate's papers after the other."""
    chance = random.Random(number)
    folders = sorted(place for place in SAMPLES.iterdir() if place.is_dir() and place.name[:3].isdigit())
    with httpx.Client(base_url=address, headers={"Authorization": f"Bearer {token}"}, timeout=60) as client:
        while time.monotonic() < over:
            folder = chance.choice(folders)
            files = [("files", (f"{folder.name}/{place.name}", place.read_bytes()))
                     for place in sorted(folder.iterdir()) if place.is_file()]
            timed(lambda files=files: client.post("api/v1/batches", files=files), seen, seen.uploads)  # type: ignore[misc]
            seen.files += len(files)
            time.sleep(chance.uniform(*THINKING_SECONDS))


def timed(ask: Callable[[], httpx.Response], seen: Seen, into: list[float]) -> str:
    begun = time.monotonic()
    try:
        answer = ask()
    except httpx.HTTPError as error:
        seen.failed.append(type(error).__name__)
        return ""
    into.append(time.monotonic() - begun)
    if answer.status_code not in (200, 202):
        seen.failed.append(str(answer.status_code))
    return answer.text


def memory(serving: Serving) -> dict[str, int]:
    """MiB of each part and its own children, by its command."""
    sums: dict[str, int] = {}
    for words in ("bukti web", "bukti worker", "redis-server"):
        part = serving.part(words)
        for pid in [part, *children(part)] if part else []:
            lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
            kilobytes = sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
            sums[words] = sums.get(words, 0) + kilobytes // 1024
    return sums


def tell(seen: Seen, before: dict[str, int], after: dict[str, int]) -> int:
    pages = sorted(seen.pages)
    worst = pages[int(SHARE * len(pages))] if pages else float("inf")
    uploads = sorted(seen.uploads) or [0.0]
    print(f"pages {len(pages)}: median {statistics.median(pages or [0]) * 1000:.0f} ms, "
          f"p95 {worst * 1000:.0f} ms, slowest {(pages or [0])[-1] * 1000:.0f} ms")
    print(f"uploads {len(seen.uploads)} ({seen.files} files): median {statistics.median(uploads) * 1000:.0f} ms, "
          f"p95 {uploads[int(SHARE * len(uploads))] * 1000:.0f} ms; failed: {seen.failed or 'none'}")
    print("memory MiB before and after:", {name: (before.get(name, 0), size) for name, size in after.items()})
    held = worst <= GOAL_SECONDS and not seen.failed
    print("HELD" if held else f"DID NOT HOLD: {GOAL_SECONDS * 1000:.0f} ms at the 95th of 100, none failed")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
