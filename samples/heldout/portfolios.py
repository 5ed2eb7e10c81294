"""python -m samples.heldout.portfolios --out DIR --n 40 --seed S --half dev|exam: whole portfolios, each drawn twice.

`DIR/scans/012-name/` holds the papers as they would be handed in, `DIR/clean/012-name/` the same papers as text PDFs
whose words a reader cannot miss (pictures of people and cloth are the same in both). A route that differs between the
two comes from reading, not from the rules: `python -m tests.bench.portfolios DIR` compares them.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from samples.heldout.catalogue import HALVES, POOLS
from samples.heldout.draw import to_pdf
from samples.heldout.finish import LOOKS, choose
from samples.heldout.sheet import PICTURE, Entry, Paper
from samples.heldout.world import Person, Pools, Topic, World

EVIDENCE = ("competency_certificate", "training_certificate", "award", "employment_letter", "recommendation_letter")
RECIPES = (
    ("competency_certificate",),
    ("training_certificate", "employment_letter"),
    ("training_certificate", "award"),
    ("training_certificate", "recommendation_letter"),
)
ENOUGH = 0.7
"""Share of portfolios that are meant to show the work; some do not, since a layout may not name the trade."""
RECENT, MIN_HOURS, ATTEMPTS = "2023-12-01", 30, 30
OFF_TOPIC = 0.25
"""Share of papers that tell of another trade."""
STRANGER = 0.08
"""Share of papers that belong to somebody else."""


def batik(course: str, course_en: str, qualification: str, job: str, duties: tuple[str, ...]) -> Topic:
    units = (("C.13BTK01.001.2", "Menyiapkan Alat dan Bahan"), ("C.13BTK01.012.2", "Melekatkan Malam"))
    return Topic("Industri Batik", "Batik Industry", course, course_en, qualification, job, duties, units, "13134")


TRADES = (
    batik("Pelatihan Batik Tulis", "Hand-drawn Batik Making", "Pembatik Tulis", "Pembatik", ("mencanting", "nembok")),
    batik("Bimtek Pembuatan Kain Batik Tulis", "Making of Batik Tulis", "Pembatik Tulis", "Perajin Batik Tulis",
          ("membatik tulis", "ngiseni", "melorod")),
    batik("Pelatihan Mencanting dan Nembok", "Canting Skills for Batik Tulis", "Pembatik Tulis", "Tukang Canting",
          ("nglowong", "ngiseni", "nerusi")),
    batik("Pelatihan Batik Cap", "Stamped Batik", "Pembatik Cap", "Tukang Cap", ("mengecap kain", "mencelup")),
    batik("Pelatihan Pewarnaan Batik", "Batik Dyeing", "Peracik Warna", "Tukang Celup Batik", ("mencelup", "melorod")),
)  # fmt: skip
HAND_DRAWN = 3
"""The first so many trades are batik tulis."""


@dataclass(frozen=True, slots=True)
class OneHolder(World):
    """A world in which the person of one call, counted from 0, is somebody given."""

    who: Person | None = None
    call: int = -1
    met: list[Person] = field(default_factory=list)

    def person(self, titles: float = 0.3, single: float = 0.06, sex: str = "", older: bool = False) -> Person:
        drawn = World.person(self, titles, single, sex, older)
        self.met.append(drawn)
        return self.who if self.who and len(self.met) - 1 == self.call else drawn


def held_by(entry: Entry, who: Person, pools: Pools, seed: str) -> tuple[Paper, World]:
    """The layout with `who` as its holder: drawn once to see which person holds it, and again with that one replaced.

    A paper that names no holder (a photo, a receipt) is drawn as it comes."""
    first = OneHolder(random.Random(seed), pools)
    holder = entry.draw(first).truth.get("holder")
    call = next((n for n, person in enumerate(first.met) if person.name == holder), -1)
    again = OneHolder(random.Random(seed), pools, who, call)
    return entry.draw(again), again


def chosen(entries: list[Entry], rng: random.Random, kinds: dict[str, str]) -> list[tuple[Entry, bool]]:
    """Papers, and whether each is meant to show the work: a recipe that is enough, papers that may be, some noise."""
    wanted = rng.choice(RECIPES) if rng.random() < ENOUGH else ()
    fit = [rng.choices(*weighted(entries, kinds, (kind,)))[0] for kind in wanted]
    loose = rng.choices(*weighted(entries, kinds, EVIDENCE), k=rng.randint(0 if fit else 1, 3 - len(fit)))
    noise = rng.sample([entry for entry in entries if kinds[entry.id] not in EVIDENCE], rng.randint(1, 3))
    return [(entry, True) for entry in fit] + [(entry, False) for entry in loose + noise]


def weighted(entries: list[Entry], kinds: dict[str, str], of: tuple[str, ...]) -> tuple[list[Entry], list[float]]:
    found = [entry for entry in entries if kinds[entry.id] in of]
    return found, [entry.weight for entry in found]


def portfolio(half: str, seed: int, n: int, out: Path, kinds: dict[str, str]) -> dict[str, Any]:
    """Draw one candidate's folder into `out/scans` and `out/clean`; its row of truth, papers in order."""
    rng = random.Random(f"portfolio/{half}/{seed}/{n}")
    who = World(rng, POOLS[half]).person(titles=0.2)
    folder = f"{n:03d}-{who.name.lower().replace(' ', '-')}"
    rows = []
    for k, (entry, fit) in enumerate(chosen(HALVES[half], rng, kinds), 1):
        own_trade = fit or rng.random() >= OFF_TOPIC
        pools = replace(POOLS[half], topics=TRADES[:HAND_DRAWN] if fit else TRADES if own_trade else POOLS[half].topics)
        stranger = not fit and rng.random() < STRANGER
        holder = World(rng, pools).person() if stranger else who
        for attempt in range(ATTEMPTS if fit else 1):
            paper, world = held_by(entry, holder, pools, f"{half}/{seed}/{n}/{k}/{attempt}/{entry.id}")
            if enough(paper.truth):
                break
        rows.append(write(paper, world, out, f"{folder}/{k:02d}-berkas") | {"layout": entry.id, "stranger": stranger})
    return {"folder": folder, "name": who.name, "papers": rows}


def enough(truth: Mapping[str, Any]) -> bool:
    """Young and long enough to show the work under most schemes."""
    day = truth.get("issue_date") or truth.get("ended_on")
    return bool(day and day >= RECENT) and (truth.get("hours") or MIN_HOURS) >= MIN_HOURS


def write(paper: Paper, w: World, out: Path, name: str) -> dict[str, Any]:
    """The paper in both forms; its truth with the file's name within the scans."""
    pdf, look = to_pdf(paper), choose(w, paper)
    suffix, data = LOOKS[look](w, pdf)
    picture = paper.looks == PICTURE
    twin, ending = (data, suffix) if picture else (pdf, ".pdf")
    for path, content in ((out / "scans" / f"{name}{suffix}", data), (out / "clean" / f"{name}{ending}", twin)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return {"file": f"{name}{suffix}", "kind": paper.kind, "look": look, **paper.truth}


def kinds_of(half: str) -> dict[str, str]:
    """Layout -> the kind of paper that it draws."""
    return {entry.id: entry.draw(World(random.Random(entry.id), POOLS[half])).kind for entry in HALVES[half]}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m samples.heldout.portfolios", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--n", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--half", choices=sorted(HALVES), default="dev")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    kinds = kinds_of(asked.half)
    with (asked.out / "truth.jsonl").open("w", encoding="utf-8") as rows:
        for n in range(1, asked.n + 1):
            rows.write(json.dumps(portfolio(asked.half, asked.seed, n, asked.out, kinds), ensure_ascii=False) + "\n")
            rows.flush()


if __name__ == "__main__":
    main()
