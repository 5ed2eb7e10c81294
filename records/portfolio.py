"""What pages and programs look at: batches with their progress, candidates with their answers. Only reads."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session, defer, load_only

from records.page_pictures import picture_name
from records.signing import newest
from records.splitting_tables import Piece
from records.tables import SETTLED, Batch, BatchState, Candidate, Decision, File, FileState, Json, Judged
from records.viewer import Role, Viewer

FAILED = (FileState.FAILED, FileState.QUARANTINED)
PAGE_ROWS = 100
SPEED_SECONDS = 120.0  # of the last files, to tell how long the rest takes


def by_folder(row: Row[Any]) -> Any:
    return row.folder


SORTED_BY = (Candidate.id, Candidate.folder, Candidate.name, Candidate.route, Candidate.questions)
"""What a list is searched and ordered by; whole rows are made of one page alone."""
ORDERS: Mapping[str, Callable[[Row[Any]], Any]] = {
    "name": lambda row: (row.name, row.folder), "route": lambda row: (row.route or "", row.folder),
    "questions": lambda row: (-row.questions, row.folder),
}


@dataclass(frozen=True, slots=True)
class Progress:
    """Of a batch, in files. Archives count by what was in them."""

    total: int
    done: int
    failed: int
    reading: tuple[str, ...]
    """Paths of what is being read now."""
    seconds_left: float | None
    """From how fast the last files were read; None while that is unknown or nothing is left."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list of candidates is narrowed to. Empty means all."""

    route: str = ""
    alert: bool = False
    failed: bool = False
    text: str = ""
    sort: str = "folder"
    page: int = 1


LINE = load_only(Batch.lsp_id, Batch.name, Batch.scheme, Batch.assessed_on, Batch.state, Batch.received_at)
"""Of a batch what a list shows: its roster may hold thousands of rows, and each would be unsealed."""


def batches(session: Session, viewer: Viewer, page: int = 1, rows: int = PAGE_ROWS) -> Sequence[tuple[Batch, int, int]]:
    """(batch, files, candidates), the newest first, `rows` a page; of a batch what `LINE` names and no more.

    An assessor sees batches with a candidate of their own.
    """
    files = select(func.count()).where(File.batch_id == Batch.id, File.state != FileState.UNPACKED).scalar_subquery()
    people = viewer.candidates(select(func.count(Candidate.id)).where(Candidate.batch_id == Batch.id)).scalar_subquery()
    found = viewer.batches(select(Batch, files, people)).options(LINE).order_by(Batch.received_at.desc())
    if viewer.role is Role.ASSESSOR:
        found = found.where(people > 0)
    found = found.limit(rows).offset((max(1, page) - 1) * rows)
    return [(batch, of_files, of_people) for batch, of_files, of_people in session.execute(found)]


def batch(session: Session, viewer: Viewer, batch_id: str) -> Batch | None:
    """Its roster is unsealed when it is first asked for, while the session lasts."""
    whole = select(Batch).options(defer(Batch.roster))
    found: Batch | None = session.scalar(viewer.batches(whole).where(Batch.id == batch_id))
    if found is not None and viewer.role is Role.ASSESSOR:
        own = viewer.candidates(select(Candidate.id)).where(Candidate.batch_id == batch_id).limit(1)
        return found if session.scalar(own) else None
    return found


def progress(session: Session, viewer: Viewer, one: Batch) -> Progress:
    """Of the files that the viewer may see; the pace is that of the whole batch."""
    by_state = viewer.files(select(File.state, func.count())).where(File.batch_id == one.id).group_by(File.state)
    counts: dict[str, int] = dict(iter(session.execute(by_state)))
    counts.pop(FileState.UNPACKED, None)
    settled = sum(number for state, number in counts.items() if state in SETTLED)
    failed = sum(counts.get(state, 0) for state in FAILED)
    now = viewer.files(select(File.path)).where(File.batch_id == one.id, File.state == FileState.READING).limit(4)
    reading = tuple(session.scalars(now)) if counts.get(FileState.READING) else ()
    total = sum(counts.values())
    return Progress(total, settled - failed, failed, reading, seconds_left(session, one, total - settled))


def seconds_left(session: Session, one: Batch, open_files: int) -> float | None:
    """By the pace at which the last files of the batch were settled."""
    if not open_files:
        return None
    last = session.scalar(select(func.max(File.settled_at)).where(File.batch_id == one.id))
    if last is None:
        return None
    since = last - SPEED_SECONDS
    number, first = session.execute(
        select(func.count(), func.min(File.settled_at)).where(File.batch_id == one.id, File.settled_at >= since)).one()
    if first is None or number <= 2 or last <= first:
        return None
    return open_files * (last - first) / (number - 1)


def failures(session: Session, viewer: Viewer, one: Batch, most: int | None = None) -> list[File]:
    """Files that could not be read, with their problems; the first `most` by path."""
    rows = viewer.files(select(File)).where(File.batch_id == one.id, File.state.in_(FAILED))
    return sorted(session.scalars(rows), key=lambda file: file.path)[:most]


def warnings(viewer: Viewer, one: Batch) -> list[str]:
    """Of the sorting. They name other people's folders, so an assessor is not shown them."""
    return [] if viewer.role is Role.ASSESSOR else list(one.warnings)


def candidates(session: Session, viewer: Viewer, one: Batch, wanted: Filter = Filter()) -> tuple[list[Candidate], int]:
    """One page of a batch's candidates, and how many there are in all."""
    rows = narrowed(viewer.candidates(select(*SORTED_BY)).where(Candidate.batch_id == one.id), wanted)
    found = [row for row in session.execute(rows) if says(row, wanted.text)]
    found.sort(key=ORDERS.get(wanted.sort, by_folder))
    begin = (max(1, wanted.page) - 1) * PAGE_ROWS
    ids = [row.id for row in found[begin:begin + PAGE_ROWS]]
    whole = {row.id: row for row in session.scalars(select(Candidate).where(Candidate.id.in_(ids)))}
    return [whole[one_id] for one_id in ids if one_id in whole], len(found)


def says(row: Row[Any], text: str) -> bool:
    """Names are sealed in the database, so they are searched and sorted here."""
    return not text or text.casefold() in row.name.casefold() or text.casefold() in row.folder.casefold()


def narrowed(rows: Select[Any], wanted: Filter) -> Select[Any]:
    if wanted.route:
        rows = rows.where(Candidate.route == wanted.route)
    if wanted.alert:
        rows = rows.where(Candidate.alerts > 0)
    if wanted.failed:
        rows = rows.where(select(File.id).where(File.candidate_id == Candidate.id, File.state.in_(FAILED)).exists())
    return rows


def all_candidates(session: Session, viewer: Viewer, one: Batch) -> list[Candidate]:
    rows = viewer.candidates(select(Candidate)).where(Candidate.batch_id == one.id)
    return sorted(session.scalars(rows), key=lambda row: row.folder)


def routes(session: Session, viewer: Viewer, one: Batch) -> dict[str, int]:
    """How many candidates have which route; "" counts those without one yet."""
    rows = viewer.candidates(select(Candidate.route, func.count())).where(Candidate.batch_id == one.id)
    return {route or "": number for route, number in session.execute(rows.group_by(Candidate.route))}


def candidate(session: Session, viewer: Viewer, candidate_id: str) -> Candidate | None:
    found: Candidate | None = session.scalar(viewer.candidates(select(Candidate)).where(Candidate.id == candidate_id))
    return found


def judgement(session: Session, one: Candidate) -> Judged | None:
    """The newest."""
    return newest(session, one.id)


def state_of(one: Candidate) -> str:
    """In the contract's words for a candidate: waiting for its files, or done."""
    return BatchState.WORKING if one.route is None else BatchState.DONE


def signatures(session: Session, one: Candidate) -> list[Json]:
    """Every signed decision, the oldest first."""
    rows = session.scalars(select(Decision).where(Decision.candidate_id == one.id).order_by(Decision.made_at))
    return [{"id": row.id, "signer": row.content.get("signer", {}).get("name", ""), "at": row.made_at,
             "sha256": row.sha256, "supersedes": row.supersedes_id,
             "recommendation": row.content.get("recommendation")} for row in rows]


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a page's picture lies in the store."""

    sha256: str
    reader: str
    name: str


def picture(session: Session, one: Candidate, document: str, page: int, form: str = "") -> Picture | None:
    """Of a page of a paper, by the id that answers give it: `scan0001.pdf#1`. Identity numbers are drawn over.

    `form` WHOLE: with nothing drawn over; there is one only of a page that bears such a number.
    """
    name, _, number = document.rpartition("#")
    files = session.scalars(select(File).where(File.candidate_id == one.id))
    file = next((file for file in files if file.name == name), None)
    if file is not None and file.reader and number.isdigit():
        return Picture(file.sha256, file.reader, picture_name(int(number), page, form))
    piece = session.scalar(select(Piece).where(
        Piece.candidate_id == one.id, Piece.document == document, Piece.reader != "").order_by(Piece.made_at.desc()))
    if piece is None or page not in piece.shown:
        return None
    return Picture(piece.digest, piece.reader, picture_name(1, piece.shown.index(page) + 1, form))
