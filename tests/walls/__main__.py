"""`python -m tests.walls [numbers]`: run the rows' tests, write docs/walls.md; other rows keep what they last said."""
from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from tests.walls.rows import ROWS, Row

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "walls.md"
MOST_SECONDS = 900
NEVER = "not run"
COUNTED = re.compile(r"(\d+) (passed|failed|error|skipped)")
LINE = re.compile(r"^\| (\d+) \|.*\| ([^|]*) \|$", re.MULTILINE)

HEAD = """# Walls: what was tried against them, and what came of it

Written by `python -m tests.walls` (`make walls`) from real runs; [security.md](security.md) says what the walls are.
"Passed" counts the tests of the command beside it, in its short form. What a row does not cover stands beside its
result, and is **not** claimed.

| # | Fault or attack | Must hold | Command | Not covered | Last result |
|---|---|---|---|---|---|
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("numbers", nargs="*", type=int)
    wanted = set(parser.parse_args().numbers) or {row.number for row in ROWS}
    known = dict(LINE.findall(PAGE.read_text(encoding="utf-8"))) if PAGE.is_file() else {}
    results = {row.number: known.get(str(row.number), NEVER) for row in ROWS}
    for row in ROWS:
        if row.number in wanted and row.tests:
            results[row.number] = run(row)
            print(f"{row.number:2} {results[row.number]}", flush=True)
            PAGE.write_text(HEAD + "".join(line(row, results[row.number]) for row in ROWS) + summary(results),
                            encoding="utf-8")
    return int(any("FAILED" in results[number] for number in wanted))


def run(row: Row) -> str:
    """In words: how many tests passed, in how many seconds, on which day. Tests that are not there are no pass."""
    begun = time.monotonic()
    try:
        told = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-m", "", "-p", "no:cacheprovider", "--no-header", "-rN", "-vv",
             "--tb=no", *row.tests], cwd=ROOT, env=os.environ | {"OMP_NUM_THREADS": "1"}, capture_output=True,
            text=True, timeout=MOST_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"FAILED: no end after {MOST_SECONDS} s, {date.today()}"
    counts = {word: int(number) for number, word in COUNTED.findall(told.stdout)}
    seconds = f"{time.monotonic() - begun:.0f} s, {date.today()}"
    if told.returncode == 0 and counts.get("passed"):
        return f"passed: {counts['passed']} tests, {seconds}"
    if told.returncode == 1:
        return f"FAILED: {counts.get('failed', 0) + counts.get('error', 0)} of {sum(counts.values())} tests, {seconds}"
    return f"NOT RUN: pytest says {told.returncode}, {seconds}"


def line(row: Row, result: str) -> str:
    command = f"`pytest {' '.join(row.tests)}`" if row.tests else "–"
    longer = f"; long: `{row.longer}`" if row.longer else ""
    result = result if row.tests else NEVER
    return f"| {row.number} | {row.fault} | {row.holds} | {command}{longer} | {row.open or '–'} | {result} |\n"


def summary(results: dict[int, str]) -> str:
    passed = sum(text.startswith("passed") for text in results.values())
    return f"\n{passed} of {len(ROWS)} rows passed in their short form; the others failed, or were not run.\n"


if __name__ == "__main__":
    sys.exit(main())
