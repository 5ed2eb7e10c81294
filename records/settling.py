"""How reading ends: in one transaction the reading is kept, the file settled, its candidate counted and judged."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, exists, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from records.audit import SYSTEM, record
from records.clock import seconds_now
from records.data_keys import content_key
from records.database import reading, transaction
from records.judging import finish_batch, judge_candidate
from records.logs import log
from records.queue import count_down, given_up, settle
from records.receiving import new_file
from records.sealed_columns import owned
from records.store import Stored
from records.tables import Batch, BatchState, Candidate, File, FileState, Json, Reading, new_id
from rules.paper import Problem, ReadFile
from rules.stored import decode_read_file, encode_read_file

QUARANTINE = Problem(
    "blocked", "Sistem tiga kali gagal membaca berkas ini. Unggah ulang berkas aslinya atau pindaian baru; "
               "bila tetap gagal, periksa kertas aslinya.")


class LeaseLost(Exception):
    """The file has become another worker's; what was made of it must leave no trace."""

    code = "lease_lost"


@dataclass(frozen=True, slots=True)
class Member:
    """A file out of an archive: what lies in the store, or why nothing does."""

    name: str
    stored: Stored | None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How reading ended. `reading` is to be kept; `reader` alone says that one is there already."""

    state: FileState
    problem: Problem | None = None
    pages: int = 0
    notes: tuple[str, ...] = ()
    reader: str = ""
    reading: Json | None = None
    members: Sequence[Member] = ()


def outcome_of(read: ReadFile, reader: str, keep: bool) -> Outcome:
    """`keep` False: nothing was read, so that another upload of the same content is tried anew."""
    state = FileState.FAILED if read.problem and not read.documents else FileState.READ
    notes = sorted({note for document in read.documents for note in document.notes})
    return Outcome(state, read.problem, read.pages, tuple(notes), reader if keep else "",
                   encode_read_file(read) if keep else None)


def settle_file(
    session: Session, file_id: str, owner: str, outcome: Outcome, seconds: float | None = None,
    extra: Path | None = None,
) -> None:
    """Raises LeaseLost; then the caller's transaction must end with that exception."""
    problem = encode_problem(outcome.problem)
    if not settle(session, file_id, owner, outcome.state, problem=problem, pages=outcome.pages, seconds=seconds,
                  notes=outcome.notes, reader=outcome.reader):
        raise LeaseLost(file_id)
    file = session.scalars(select(File).where(File.id == file_id).execution_options(populate_existing=True)).one()
    if outcome.reading is not None:
        keep_reading(session, file, outcome.reader, outcome.reading)
    add_members(session, file, outcome.members)
    if file.candidate_id and count_down(session, file.candidate_id):
        judge_apart(session, file.candidate_id, extra)
    record(session, file.lsp_id, SYSTEM, f"file_{outcome.state}", "file", file.id, {"reader": outcome.reader})


def judge_apart(session: Session, candidate_id: str, extra: Path | None) -> None:
    """A fault in judging must not cost the reading: it is undone alone, and the sweeper has it tried again."""
    try:
        with session.begin_nested():
            judge_candidate(session, candidate_id, extra)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told, and the candidate stays unjudged
        log("records").error("judging_failed", candidate=candidate_id, error=type(error).__name__)


def keep_reading(session: Session, file: File, reader: str, answer: Json) -> None:
    """Two workers may end at once with the same content: the first one's is kept."""
    key = content_key(session, file.lsp_id, file.sha256)
    row = {"id": new_id(), "lsp_id": file.lsp_id, "sha256": file.sha256, "reader": reader,
           "read_at": seconds_now(session), "answer": owned(answer, key)}
    kind = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    session.execute(kind.insert(Reading).values(row).on_conflict_do_nothing())


def stored_reading(session: Session, lsp_id: str, sha256: str, reader: str) -> ReadFile | None:
    """The reading of that content by that reader, if there is one."""
    answer = session.scalar(
        select(Reading.answer).where(Reading.lsp_id == lsp_id, Reading.sha256 == sha256, Reading.reader == reader))
    return decode_read_file(answer) if answer else None


def add_members(session: Session, archive: File, members: Iterable[Member]) -> None:
    """Rows for the files of an archive; what could not be taken out is settled at once, with its reason."""
    members = list(members)
    if not members:
        return
    batch = session.scalars(select(Batch).where(Batch.id == archive.batch_id)).one()
    for position, member in enumerate(members):
        file = new_file(session, batch, f"{archive.path}/{member.name}", member.stored or Stored("", 0))
        file.archive_id, file.position = archive.id, position
        if member.stored is None:
            file.state, file.zipped, file.problem = FileState.FAILED, False, encode_problem(member.problem)
            file.settled_at = file.received_at
        session.add(file)
        session.flush()


def encode_problem(problem: Problem | None) -> Json | None:
    return {"code": problem.code, "message": problem.message} if problem else None


def quarantine(engine: Engine, extra: Path | None = None) -> int:
    """Settle what three attempts could not, so that its candidate is judged without it; how many files."""
    with reading(engine) as session:
        files = given_up(session)
    for file_id, owner in files:
        with suppress(LeaseLost), transaction(engine) as session:
            settle_file(session, file_id, owner, Outcome(FileState.QUARANTINED, QUARANTINE), extra=extra)
    return len(files)


def finish_batches(session: Session) -> None:
    """Batches whose last file was nobody's paper."""
    unjudged = exists().where(Candidate.batch_id == Batch.id, Candidate.route.is_(None))
    some = exists().where(Candidate.batch_id == Batch.id)
    for batch_id in session.scalars(select(Batch.id).where(Batch.state == BatchState.WORKING, some, ~unjudged)).all():
        finish_batch(session, batch_id)
