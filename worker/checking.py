"""`bukti check`, whole: from a path to the answer of the contract. Reading first, then judging each candidate."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from records import schemes
from records.folders import NothingThere, roster_beside
from records.matching import default_scheme, nameless, person_of, row_of, scheme_of, unmatched
from records.roster import Roster, RosterRow, read_roster
from rules.bilingual import answer_of
from rules.paper import Candidate, Portfolio, ReadFile
from worker.batch import Desk, Watch
from worker.portfolios import Handed, gather

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for. Empty and None mean "not said"."""

    path: Path
    on: date
    name: str = ""
    scheme: str = ""
    roster: Path | None = None


@dataclass(slots=True)
class Checked:
    """The answer, and where the pictures of its papers lie: by folder, document id and page."""

    answer: Json
    pictures: dict[tuple[str, str, int], Path] = field(default_factory=dict)
    any_unread: bool = False


def check(
    order: Order, desk: Desk, store: Path, watch: Watch, tick: Callable[[], None], warn: Callable[[str], None]
) -> Checked:
    """Read and judge. What is wrong with the order is said before the long work.

    Raises NothingThere, RosterError, SchemeUnknown, SchemeInvalid, NoEngine.
    """
    roster = roster_of(order, warn)
    default = schemes.load(order.scheme or default_scheme(desk.settings.schemes), desk.settings.schemes)
    gathered = gather(order.path, lambda folder: roster.row_for(folder) is not None, bool(order.name), store,
                      desk.settings)
    for text in gathered.warnings:
        warn(text)
    if not gathered.candidates:
        raise NothingThere(f"{order.path}: tidak ada asesi di sini / no candidates here")
    rows = [row_for(handed, order, roster) for handed in gathered.candidates]
    for text in unmatched(roster, rows):
        warn(text)
    extra = desk.settings.schemes
    chosen = [default if order.scheme else scheme_of(row, default, extra) for row in rows]
    if not order.scheme:
        warn(f"Skema / scheme: {', '.join(dict.fromkeys(scheme.id for scheme in chosen))}")
    people = [candidate_of(handed, row, order, warn) for handed, row in zip(gathered.candidates, rows, strict=True)]
    files = read_files(gathered.candidates, desk, watch, tick)
    checked = Checked({"version": 1, "candidates": []})
    for person, scheme, read in zip(people, chosen, files, strict=True):
        portfolio = Portfolio(person, tuple(read))
        checked.answer["candidates"].append(answer_of(portfolio, scheme, order.on))
        checked.any_unread |= any(file.problem is not None for file in read)
        checked.pictures |= {(person.folder, *place): path for place, path in pictures_of(read, desk)}
    return checked


def roster_of(order: Order, warn: Callable[[str], None]) -> Roster:
    """The list that was named, else the one that lies beside the candidates' folders."""
    path = order.roster or (None if order.name else roster_beside(order.path))
    if path is None:
        return Roster()
    roster = read_roster(path)
    if order.roster is None:
        warn(f"Daftar asesi / list of candidates: {path}")
    for problem in roster.problems:
        warn(f"{path.name}, {problem}")
    return roster


def row_for(handed: Handed, order: Order, roster: Roster) -> RosterRow | None:
    return roster.row_for(order.name) if order.name else row_of(roster, handed.folder)


def candidate_of(handed: Handed, row: RosterRow | None, order: Order, warn: Callable[[str], None]) -> Candidate:
    """Whom the papers must speak of. Without any name nothing can be called the candidate's own."""
    name = order.name or (row.name if row else "") or handed.person
    if not name:
        warn(nameless(handed.folder))
    return person_of(handed.folder, name, row)


def read_files(
    candidates: Sequence[Handed], desk: Desk, watch: Watch, tick: Callable[[], None]
) -> Iterator[list[ReadFile]]:
    """The readings of each candidate's files. All of them are read in one go, so that no core waits."""
    sources = [source for handed in candidates for source in handed.sources]
    read = iter(desk.read_all(sources, watch, tick))
    for handed in candidates:
        yield [next(read) for _ in handed.sources]


def pictures_of(files: Sequence[ReadFile], desk: Desk) -> Iterator[tuple[tuple[str, int], Path]]:
    for file in files:
        for number, document in enumerate(file.documents, start=1):
            for page in document.pages:
                path = desk.preview(file.sha256, number, page)
                if path is not None:
                    yield (document.id, page), path
