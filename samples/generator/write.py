"""Writes candidates' folders and the truth beside them."""

from __future__ import annotations

import csv
import json
import random
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from samples.generator.cast import CAST, Scene
from samples.generator.deliver import deliver
from samples.generator.folder import ON, Folder, PlannedFile
from samples.generator.people import draw_person
from samples.generator.render import Printer

ROSTER = ("folder", "name", "nik", "birth_place", "birth_date", "sex", "scheme")
Row = dict[str, Any]


def draw_folder(seed: int, index: int, covers: str, scene: Scene) -> Folder:
    """Plan one candidate. Chance hangs on seed and sentence alone, so a new scenario leaves the others as they are."""
    rng = random.Random(f"{seed}:{index // len(CAST)}:{covers}:")
    folder = Folder(rng, draw_person(rng), covers)
    scene(folder)
    folder.roster_name = folder.roster_name or folder.who.name
    return folder


def write_all(printer: Printer, out: Path, seed: int, folders: Iterable[tuple[int, Folder]]) -> None:
    """Write every folder, then truth/papers.jsonl, truth/routes.json, roster.csv."""
    papers: list[Row] = []
    routes: dict[str, Row] = {}
    roster: list[Row] = []
    for index, folder in folders:
        name = f"{index + 1:03d}-{folder.roster_name.lower().replace('.', '').replace(chr(39), '').replace(' ', '-')}"
        room = out / name
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir(parents=True)
        papers += _write_files(printer, room, folder, seed)
        routes[name] = {
            "scheme": folder.scheme,
            "date": ON.isoformat(),
            "route": folder.route,
            "units": dict(folder.routes),
            "because": folder.because,
            "covers": folder.covers,
        }
        roster.append(_roster_row(name, folder))
        print(name, folder.route, len(folder.files), "files", flush=True)
    (out / "truth").mkdir(exist_ok=True)
    (out / "truth/papers.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in papers))
    (out / "truth/routes.json").write_text(json.dumps(routes, ensure_ascii=False, indent=1) + "\n")
    with (out / "roster.csv").open("w", newline="") as file:
        table = csv.DictWriter(file, ROSTER)
        table.writeheader()
        table.writerows(roster)


def _roster_row(name: str, folder: Folder) -> Row:
    who, known = folder.who, folder.roster_known
    return {
        "folder": name,
        "name": folder.roster_name,
        "nik": who.nik if known else "",
        "birth_place": who.town.name if known else "",
        "birth_date": who.birth_date.isoformat() if known else "",
        "sex": who.sex,
        "scheme": folder.scheme,
    }


def _write_files(printer: Printer, room: Path, folder: Folder, seed: int) -> list[Row]:
    rows: list[Row] = []
    written: dict[str, bytes] = {}
    for place, plan in enumerate(folder.files):
        rng = random.Random(f"{seed}:{room.name}:{place}:{plan.name}")
        data, suffix, pages = _bytes(printer, rng, plan, written)
        file = room / f"{plan.name}.{suffix}"
        if file.exists():
            file = room / f"{plan.name} ({place}).{suffix}"
        written[plan.name] = data
        file.write_bytes(data)
        rows += _rows(file, plan, pages)
    return rows


def _bytes(
    printer: Printer, rng: random.Random, plan: PlannedFile, written: dict[str, bytes]
) -> tuple[bytes, str, tuple[tuple[int, ...], ...]]:
    made = deliver(printer, rng, plan.style, plan.papers)
    if plan.damage.startswith("copy_of:"):
        return written[plan.damage.removeprefix("copy_of:")], made.suffix, made.pages
    if plan.damage == "cut":
        return (
            made.data[: len(made.data) * 2 // 5] if made.suffix != "pdf" else made.data[:900],
            made.suffix,
            made.pages,
        )
    if plan.damage == "noise":
        return rng.randbytes(48_000), made.suffix, made.pages
    return made.data, made.suffix, made.pages


def _rows(file: Path, plan: PlannedFile, pages: tuple[tuple[int, ...], ...]) -> list[Row]:
    place = f"{file.parent.name}/{file.name}"
    if plan.damage in ("cut", "noise"):
        return [
            {
                "file": place,
                "document": 1,
                "pages": [],
                "kind": "unreadable",
                "style": plan.style,
                "damage": plan.damage,
            }
        ]
    return [
        {"file": place, "document": i + 1, "pages": list(numbers), "style": plan.style}
        | paper.truth.as_json()
        | {"hidden": list(paper.hidden)}
        for i, (paper, numbers) in enumerate(zip(plan.papers, pages, strict=True))
    ]
