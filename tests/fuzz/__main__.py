"""`python -m tests.fuzz`: ten thousand spoiled files. Exit status 1 when something did not hold."""
from __future__ import annotations

import argparse
import sys
import time

from records.settings import Settings
from tests.fuzz.mutate import spoil
from tests.fuzz.run import fuzz
from worker.batch import Desk


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first file, to look at one again")
    told = parser.parse_args()
    settings, begun = Settings(cache=None, engine="tesseract", workers=1), time.monotonic()
    files = [spoil(told.seed, number) for number in range(told.first, told.first + told.files)]
    figures = fuzz(files, Desk(settings, None), settings)
    print(f"{told.files} spoiled files, seed {told.seed}: {figures.files} outcomes in "
          f"{time.monotonic() - begun:.0f} s, the longest {figures.longest:.1f} s")
    print("outcomes: " + ", ".join(f"{code} {number}" for code, number in figures.outcomes.most_common()))
    for detail, number in figures.details.most_common():
        print(f"surprise of the reader, answered: {detail} ({number})")
    for fault in figures.faults:
        print(f"DID NOT HOLD: {fault}")
    return 1 if figures.faults else 0


if __name__ == "__main__":
    sys.exit(main())
