"""python -m samples.forgeries --out DIR --n 100 --seed S: draws honest papers, and altered ones, with their truth."""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from samples.forgeries.make import SORTS, File, altered, drawn, honest
from samples.heldout.catalogue import HALVES, POOLS
from samples.heldout.sheet import Entry
from samples.heldout.world import World

TRIES = 3


def plan(entries: list[Entry], count: int, dice: random.Random) -> list[Entry]:
    """Every layout as often as any other."""
    mixed: list[Entry] = []
    while len(mixed) < count:
        mixed += dice.sample(entries, len(entries))
    return mixed[:count]


def keep(made: File, name: str, out: Path) -> dict[str, str]:
    file = f"{name}{made.suffix}"
    (out / file).write_bytes(made.data)
    return {"file": file, "sort": made.sort, "way": made.way, "look": made.look, "layout": made.layout}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m samples.forgeries", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--n", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--half", choices=sorted(HALVES), default="dev")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    dice = random.Random(asked.seed)
    entries = plan(HALVES[asked.half], asked.n, dice)
    with (asked.out / "truth.jsonl").open("a", encoding="utf-8") as rows:
        for n, entry in enumerate(entries, start=1):
            one = drawn(entry, World(random.Random(f"{asked.half}/{asked.seed}/{n}/{entry.id}"), POOLS[asked.half]))
            tried = [altered(one, sort, dice) for sort in dice.sample(SORTS, TRIES)]
            for place, file in enumerate([*honest(one, dice), *filter(None, tried)], start=1):
                row = keep(file, f"{asked.seed}-{n:04d}-{place}", asked.out)
                rows.write(json.dumps(row, ensure_ascii=False) + "\n")
            rows.flush()


if __name__ == "__main__":
    main()
