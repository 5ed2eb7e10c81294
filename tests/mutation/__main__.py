"""`python -m tests.mutation`: take each wall away in a copy of the tree; its test must fail. Exit status 1 if not.

First each test must pass on the untouched copy: one that fails anyway proves nothing.
"""
from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from tests.mutation.walls import WALLS, Wall

ROOT = Path(__file__).resolve().parents[2]
ANYWHERE = {"node_modules", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
AT_THE_TOP = {".git", ".venv", "report", "build", "var"}
MOST_SECONDS = 300


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*", help="only walls whose name begins so")
    told = parser.parse_args()
    walls = [wall for wall in WALLS if not told.words or wall.name.startswith(tuple(told.words))]
    with tempfile.TemporaryDirectory(prefix="bukti-mutation-") as folder:
        copy = Path(folder) / "tree"
        shutil.copytree(ROOT, copy, ignore=left_out)
        print("| Wall taken away | Test | Result |\n|---|---|---|", flush=True)
        seen = [tell(wall, copy) for wall in walls]
    print(f"\n{sum(seen)} of {len(seen)} seen")
    return 0 if all(seen) else 1


def left_out(folder: str, _names: list[str]) -> set[str]:
    return ANYWHERE | AT_THE_TOP if Path(folder) == ROOT else ANYWHERE


def tell(wall: Wall, copy: Path) -> bool:
    outcome = judge(wall, copy)
    print(f"| {wall.name} | `{wall.test}` | {outcome} |", flush=True)
    return outcome == "seen: the test fails"


def judge(wall: Wall, copy: Path) -> str:
    place = copy / wall.file
    source = place.read_text(encoding="utf-8")
    if source.count(wall.there) != 1:
        return "NOT RUN: the text to take away stands there " + str(source.count(wall.there)) + " times"
    if passes_untouched(wall.test, copy) != 0:
        return "NOT RUN: the test fails on the untouched tree"
    place.write_text(source.replace(wall.there, wall.gone), encoding="utf-8")
    try:
        status = passes(wall.test, copy)
    finally:
        place.write_text(source, encoding="utf-8")
    return {0: "NOT SEEN: the test passes", 1: "seen: the test fails"}.get(status, f"NOT RUN: pytest says {status}")


@cache
def passes_untouched(test: str, copy: Path) -> int:
    return passes(test, copy)


def passes(test: str, copy: Path) -> int:
    """Pytest's exit status: 0 passed, 1 some test failed, anything else is no answer."""
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "OMP_NUM_THREADS": "1"}
    try:
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", test], cwd=copy, env=environment,
            capture_output=True, timeout=MOST_SECONDS).returncode
    except subprocess.TimeoutExpired:
        return 124


if __name__ == "__main__":
    sys.exit(main())
