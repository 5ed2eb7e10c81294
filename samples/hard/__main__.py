"""python -m samples.hard --half tune|held --n 1000 --seed S --out DIR: draws the hard bench and its truth."""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from samples.hard.catalogue import drawn
from samples.hard.design import HALVES, Design, grow
from samples.hard.looks import LOOKS, chosen
from samples.hard.press import Press, open_press
from samples.hard.setting import POOLS
from samples.heldout.__main__ import file_name
from samples.heldout.world import World

ABOUT = frozenset(("file", "layout", "look", "pages", "damage"))
TEXTLESS = frozenset(("passport_photo", "product_photo", "blank"))


def plan(designs: Sequence[Design], count: int, rng: random.Random) -> list[Design]:
    """By weight, each layout in turn as often as its share asks: chance decides only the rest."""
    whole = sum(design.weight for design in designs)
    often = [int(count * design.weight / whole) for design in designs]
    mixed = [design for design, times in zip(designs, often, strict=True) for _ in range(times)]
    left = rng.choices(designs, [design.weight for design in designs], k=count - len(mixed))
    mixed += left
    rng.shuffle(mixed)
    return mixed


def make(press: Press, design: Design, n: int, seed: int, out: Path, look: str = "") -> dict[str, Any]:
    """Draw one file into `out`; its row of truth. The same half, seed, number and layout give the same file."""
    w = World(random.Random(f"hard/{design.half}/{seed}/{n}/{design.id}"), POOLS[design.half])
    paper = drawn(w, design)
    look = look or chosen(w, paper)
    handed = LOOKS[look](w, press.pdf(paper), paper)
    name = file_name(w, n, handed.suffix)
    (out / name).write_bytes(handed.data)
    truth = {
        "file": name,
        "kind": paper.kind,
        **paper.truth,
        "layout": design.id,
        "look": look,
        "pages": len(paper.pages),
        "damage": list(handed.damage),
    }
    return truth if handed.readable or paper.kind in TEXTLESS else unclear(truth, handed.heading_readable)


def unclear(truth: dict[str, Any], kind_too: bool) -> dict[str, Any]:
    """Of a paper whose words no person could read no fact is scored; what it said stands under `said`."""
    said = {key: value for key, value in truth.items() if key not in ABOUT}
    kept = {key: value for key, value in truth.items() if key in ABOUT}
    kind = truth["kind"] if kind_too else "unreadable"
    return {**kept, "kind": kind, "expected": "unclear", "said": said}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m samples.hard", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--n", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--half", choices=HALVES, default="tune")
    parser.add_argument("--layout", default="", help="only layouts whose id begins so")
    parser.add_argument("--look", default="", choices=["", *LOOKS])
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    designs = [design for design in grow(asked.half) if design.id.startswith(asked.layout)]
    with open_press() as press, (asked.out / "truth.jsonl").open("w", encoding="utf-8") as rows:
        for n, design in enumerate(plan(designs, asked.n, random.Random(asked.seed)), 1):
            row = make(press, design, n, asked.seed, asked.out, asked.look)
            rows.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
