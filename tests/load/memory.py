"""Memory of each process while 500 small files are read: `python -m tests.load.memory` (`make memory`).

Anonymous memory is counted (RssAnon: what is shared by fork counts for each, so that it does not seem to grow when
the other ends), after the first fifth of the files, when all is loaded, and at the end; pages are looked at meanwhile.
Ends with 1 when a process has grown by more than a tenth and by more than 16 MiB.
"""
from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import httpx
from sqlalchemy import func, select

from records.database import open_records, reading
from records.settings import Settings
from records.tables import SETTLED, File
from tests.load.__main__ import served
from tests.serve.running import Serving, command_line, descendants
from tests.service.papers import portfolios

MOST_GROWTH, MOST_MIB = 0.1, 16.0
FILES_A_BATCH = 20
LOOK_SECONDS, SECONDS_A_FILE = 0.5, 30.0
Sizes = dict[int, tuple[str, float]]
"""By pid: what it is, and MiB."""


def main() -> int:
    told = arguments()
    with tempfile.TemporaryDirectory(prefix="bukti-memory-") as folder:
        data = Path(folder) / "data"
        with (served(data, {"BUKTI_ENGINE": told.engine}) as (serving, cookie, token),
              httpx.Client(base_url=serving.address, cookies={"bukti_session": cookie}, timeout=60) as browser):
            papers = list(portfolios(told.files // 2, 2).items())
            for start in range(0, len(papers), FILES_A_BATCH):
                send(serving, token, dict(papers[start:start + FILES_A_BATCH]))
            first = sizes_when(serving, browser, data, told.files // 5)
            last = sizes_when(serving, browser, data, told.files)
    return tell(first, last)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.load.memory", description=__doc__)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--engine", default="auto")
    return parser.parse_args()


def send(serving: Serving, token: str, papers: dict[str, bytes]) -> None:
    answer = httpx.post(f"{serving.address}api/v1/batches", timeout=120, headers={"Authorization": f"Bearer {token}"},
                        files=[("files", (path, content)) for path, content in papers.items()])
    answer.raise_for_status()


def sizes_when(serving: Serving, browser: httpx.Client, data: Path, files: int) -> Sizes:
    """As soon as so many are settled; somebody looks at the lists meanwhile. Raises TimeoutError."""
    engine, until = open_records(Settings(data=data)), time.monotonic() + files * SECONDS_A_FILE
    while time.monotonic() < until:
        with reading(engine) as session:
            done = session.scalar(select(func.count()).select_from(File).where(File.state.in_(SETTLED))) or 0
        if done >= files:
            return {pid: (command_line(pid).rpartition("bukti ")[2][:20], mebibytes(pid))
                    for pid in descendants(serving.process.pid)}
        browser.get("kiriman").raise_for_status()
        time.sleep(LOOK_SECONDS)
    raise TimeoutError(f"{files} files were not read")


def mebibytes(pid: int) -> float:
    """Of a process's anonymous memory; 0 for one that has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("RssAnon:")) / 1024


def tell(first: Sizes, last: Sizes) -> int:
    """Of those that lived through it all; readers are made anew after some hundred files by design."""
    grown = 0
    for pid, (name, size) in sorted(last.items()):
        before = first.get(pid, (name, 0.0))[1]
        if not before:
            print(f"{name.strip():>12} {pid:>8}: began later, {size:.0f} MiB")
            continue
        bad = size > before * (1 + MOST_GROWTH) and size - before > MOST_MIB
        grown += bad
        print(f"{name.strip():>12} {pid:>8}: {before:6.1f} → {size:6.1f} MiB{'  GREW' if bad else ''}")
    print("DID NOT HOLD" if grown else "HELD")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
