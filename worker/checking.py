"""`bukti check`, whole: from a path to the answer of the contract. Reading first, then judging each candidate."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from records import schemes
from records.folders import NothingThere, roster_beside
from records.roster import Roster, RosterRow, plain, read_roster
from rules.answer import candidate_answer
from rules.judge import judge
from rules.paper import Candidate, Portfolio, ReadFile
from rules.scheme import Scheme
from worker.batch import Desk, Watch
from worker.portfolios import Handed, gather

DEFAULT_SCHEME = "pembatik-tulis"
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
    default = schemes.load(order.scheme or default_scheme(desk), desk.settings.schemes)
    gathered = gather(order.path, lambda folder: roster.row_for(folder) is not None, bool(order.name), store,
                      desk.settings)
    for text in gathered.warnings:
        warn(text)
    if not gathered.candidates:
        raise NothingThere(f"{order.path}: tidak ada asesi di sini / no candidates here")
    rows = [row_for(handed, order, roster) for handed in gathered.candidates]
    tell_unmatched(roster, rows, warn)
    chosen = [scheme_for(row, order, default, desk) for row in rows]
    if not order.scheme:
        warn(f"Skema / scheme: {', '.join(dict.fromkeys(scheme.id for scheme in chosen))}")
    people = [candidate_of(handed, row, order, warn) for handed, row in zip(gathered.candidates, rows, strict=True)]
    files = read_files(gathered.candidates, desk, watch, tick)
    checked = Checked({"version": 1, "candidates": []})
    for person, scheme, read in zip(people, chosen, files, strict=True):
        portfolio = Portfolio(person, tuple(read))
        judgement = judge(portfolio, scheme, order.on)
        answers = [candidate_answer(judgement, portfolio, scheme, order.on, language) for language in ("id", "en")]
        checked.answer["candidates"].append(in_both(*answers))
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


def default_scheme(desk: Desk) -> str:
    known = schemes.available(desk.settings.schemes)
    return DEFAULT_SCHEME if DEFAULT_SCHEME in known or not known else known[0]


def row_for(handed: Handed, order: Order, roster: Roster) -> RosterRow | None:
    return roster.row_for(order.name) if order.name else roster.row_for(handed.folder) or roster.row_for(
        Path(handed.folder).name)


def tell_unmatched(roster: Roster, rows: Sequence[RosterRow | None], warn: Callable[[str], None]) -> None:
    """Candidates on the list without a folder, and folders without a row, while there is a list."""
    if not roster.rows:
        return
    matched = {row.row for row in rows if row is not None}
    for row in roster.rows:
        if row.row not in matched:
            warn(f"Daftar asesi baris {row.row} ({row.name or row.folder}) tidak punya folder / has no folder")
    lone = sum(row is None for row in rows)
    if lone:
        warn(f"{lone} folder tidak ada di daftar asesi / {lone} folders are not on the list")


def scheme_for(row: RosterRow | None, order: Order, default: Scheme, desk: Desk) -> Scheme:
    """The scheme asked for, else the row's, by id or title. Raises SchemeUnknown."""
    if order.scheme or row is None or not row.scheme:
        return default
    known = all_schemes(desk.settings.schemes)
    fitting = [scheme for scheme in known if plain(row.scheme) in {plain(scheme.id), plain(scheme.title)}]
    return fitting[0] if fitting else schemes.load(row.scheme, desk.settings.schemes)


@cache
def all_schemes(extra: Path | None) -> tuple[Scheme, ...]:
    return tuple(schemes.load(one, extra) for one in schemes.available(extra))


def candidate_of(handed: Handed, row: RosterRow | None, order: Order, warn: Callable[[str], None]) -> Candidate:
    """Whom the papers must speak of. Without any name nothing can be called the candidate's own."""
    name = order.name or (row.name if row else "") or handed.person
    if not name:
        warn(f"{handed.folder}: nama asesi tidak diketahui; beri --name atau daftar asesi / candidate's name unknown")
    if row is None:
        return Candidate(name, handed.folder)
    return Candidate(name, handed.folder, row.nik, row.birth_date, row.birth_place, row.sex)


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


def in_both(indonesian: Any, english: Any) -> Any:
    """One answer with the sentences of both languages: `text_en` beside `text`, `would_settle_en` likewise."""
    if isinstance(indonesian, dict):
        answer = {key: in_both(value, english[key]) for key, value in indonesian.items()}
        return answer | {
            f"{key}_en": english[key] for key in ("text", "would_settle") if indonesian.get(key) != english.get(key)
        }
    if isinstance(indonesian, list):
        return [in_both(one, other) for one, other in zip(indonesian, english, strict=True)]
    return indonesian
