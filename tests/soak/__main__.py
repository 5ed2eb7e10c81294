"""`python -m tests.soak --minutes 120`: a service at work for hours. Exit status 1 when something grew or failed."""
from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.serve.running import QUICK, end, start, wait_until_it_answers
from tests.soak.run import soak

MOST_GROWTH, MOST_FILES = 0.05, 20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--pause", type=float, default=5, help="seconds between two uploads")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bukti-soak-") as folder:
        serving = start(Path(folder) / "data", environment=QUICK)
        try:
            wait_until_it_answers(serving)
            found = soak(serving, told.minutes * 60, told.pause)
        finally:
            end(serving)
    rss, files, processes = found.growth()
    print(f"{told.minutes:g} minutes, {found.uploads} uploads, {len(found.samples)} samples: memory "
          f"{found.samples[-1].rss_kb / 1024:.0f} MB ({rss:+.1%}), descriptors {found.samples[-1].files} ({files:+}), "
          f"processes {found.samples[-1].processes} ({processes:+})")
    for fault in found.faults[:20]:
        print(f"DID NOT HOLD: {fault}")
    return int(bool(found.faults) or rss > MOST_GROWTH or files > MOST_FILES or processes > 0)


if __name__ == "__main__":
    sys.exit(main())
