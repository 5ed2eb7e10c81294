"""python -m samples.heldout --out DIR --n 120 --seed S --half dev|exam: draws papers and their truth."""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

from samples.heldout.catalogue import HALVES, POOLS
from samples.heldout.draw import to_pdf
from samples.heldout.finish import LOOKS, bound, choose
from samples.heldout.sheet import Entry
from samples.heldout.world import World

NAMES = (
    "scan{n:04d}",
    "IMG_{d}",
    "CamScanner {d}",
    "WhatsApp Image {d}",
    "dokumen {n}",
    "berkas-{n:03d}",
    "{n:03d}",
    "Foto {d}",
    "file{n}",
    "upload_{d}",
)


BUNDLE_SHARE = 0.06
"""Of the PDFs, how many hold a second paper after the one that is scored."""


def file_name(w: World, n: int, suffix: str) -> str:
    """A name that says nothing of what the file holds, as many are; the number keeps it unique."""
    return (
        f"{n:03d}-"
        + w.pick(NAMES).format(n=n, d=f"2025{w.rng.randint(1, 12):02d}{w.rng.randint(1, 28):02d}{w.digits(4)}")
        + suffix
    )


def plan(entries: list[Entry], count: int, rng: random.Random) -> list[Entry]:
    """Every layout once as long as there is room, then by weight."""
    once = rng.sample(entries, len(entries))[:count]
    rest = rng.choices(entries, [entry.weight for entry in entries], k=max(0, count - len(once)))
    mixed = once + rest
    rng.shuffle(mixed)
    return mixed


def draw(entry: Entry, w: World, look: str) -> tuple[dict[str, Any], str, bytes]:
    """One paper: its truth without the file's name, the file's suffix and its content."""
    paper = entry.draw(w)
    look = look or choose(w, paper)
    suffix, data = LOOKS[look](w, to_pdf(paper))
    truth = {"kind": paper.kind, **paper.truth, "layout": entry.id, "look": look, "pages": len(paper.pages)}
    if look == "thumbnail":
        truth |= {"number": None, "issue_date": None, "valid_until": None, "has_qr": None}
    return truth, suffix, data


def make(entry: Entry, half: str, n: int, seed: int, out: Path, look: str = "") -> dict[str, Any]:
    """Draw one file into `out`; its row of truth. The same half, seed, number and layout give the same file."""
    w = World(random.Random(f"{half}/{seed}/{n}/{entry.id}"), POOLS[half])
    truth, suffix, data = draw(entry, w, look)
    if suffix == ".pdf" and not look and w.chance(BUNDLE_SHARE):
        second, _, more = draw(w.pick(HALVES[half]), w, "camscanner")
        truth, data = truth | {"then": [second]}, bound(data, more)
    name = file_name(w, n, suffix)
    (out / name).write_bytes(data)
    return {"file": name, **truth}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m samples.heldout", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--n", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--half", choices=sorted(HALVES), default="dev")
    parser.add_argument("--layout", default="", help="only layouts whose id begins so")
    parser.add_argument("--look", default="", choices=["", *LOOKS])
    parser.add_argument("--start", type=int, default=1, help="number of the first paper")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    entries = [entry for entry in HALVES[asked.half] if entry.id.startswith(asked.layout)]
    with (asked.out / "truth.jsonl").open("a", encoding="utf-8") as rows:
        for n, entry in enumerate(plan(entries, asked.n, random.Random(asked.seed)), asked.start):
            rows.write(
                json.dumps(make(entry, asked.half, n, asked.seed, asked.out, asked.look), ensure_ascii=False) + "\n"
            )
            rows.flush()


if __name__ == "__main__":
    main()
