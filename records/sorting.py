"""Sorts a closed batch's files into candidates, once; what is complete then is judged."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, exists, select, update
from sqlalchemy.orm import Session

from records import schemes
from records.audit import SYSTEM, record
from records.clock import now
from records.data_keys import candidate_key
from records.database import reading, transaction
from records.judging import held, judge_candidate
from records.matching import decode_row, default_scheme, encode_known, nameless, person_of, row_of, scheme_of, unmatched
from records.roster import Roster, RosterRow
from records.scheme_store import shelf
from records.schemes import SchemeInvalid, SchemeUnknown, Source
from records.sealed_columns import owned
from records.store import Altered, Store
from records.tables import SETTLED, Batch, BatchState, Candidate, File, FileState, Lane
from records.uploaded_tree import Person, Uploaded, people_in

NOBODY = "Tidak ada berkas asesi di kiriman ini / no candidate's papers in this batch"


@dataclass(frozen=True, slots=True)
class Plan:
    """What sorting found, with each candidate's row on the roster and scheme."""

    persons: tuple[Person, ...]
    rows: tuple[RosterRow | None, ...]
    scheme_ids: tuple[str, ...]
    warnings: tuple[str, ...]


def sort_batch(engine: Engine, store: Store, batch_id: str, extra: Path | None = None) -> None:
    """Sort what can be sorted, judge what is complete. Doing it again, or twice at once, changes nothing.

    `extra` is the folder of the body's own schemes. Raises OSError, SchemeInvalid.
    """
    with reading(engine) as session:
        batch = session.get(Batch, batch_id)
        ready = batch is not None and batch.state == BatchState.WORKING and not is_sorted(session, batch_id)
        files = files_of(session, batch_id) if ready else []
        ready = ready and not any(file.zipped and file.state not in SETTLED for file in files)
        known = shelf(session, batch.lsp_id, batch.assessed_on, extra) if batch else extra
    if ready and batch is not None:
        plan = planned(batch, files, store, known)
        with transaction(engine) as session:
            sort_in(session, batch_id, plan)
    judge_complete(engine, batch_id, extra)


def is_sorted(session: Session, batch_id: str) -> bool:
    return bool(session.scalar(select(exists().where(Candidate.batch_id == batch_id))))


def files_of(session: Session, batch_id: str) -> list[File]:
    files = session.scalars(select(File).where(File.batch_id == batch_id))
    return sorted(files, key=lambda file: (file.archive_id or "", file.position, file.path))


def planned(batch: Batch, files: Sequence[File], store: Store, extra: Source) -> Plan:
    """Looks at names alone, outside any transaction: paths of a closed batch do not change."""
    roster = Roster(tuple(decode_row(row) for row in batch.roster))
    by_key = {file.id: file for file in files}

    def text(key: str) -> str:
        return text_of(store, by_key[key])

    people = people_in([uploaded(file) for file in files], batch.name,
                       lambda folder: roster.row_for(folder) is not None, text)
    rows = tuple(row_of(roster, person.folder) for person in people.persons)
    chosen, warnings = chosen_schemes(rows, batch.scheme, extra)
    return Plan(people.persons, rows, chosen, (*people.warnings, *unmatched(roster, rows), *warnings))


def uploaded(file: File) -> Uploaded:
    return Uploaded(file.id, file.path, file.archive_id or "", file.state == FileState.UNPACKED,
                    file.state == FileState.FAILED and (file.zipped or not file.sha256))


def text_of(store: Store, file: File) -> str:
    with TemporaryDirectory(prefix="bukti-") as folder:
        place = Path(folder) / "text"
        try:
            store.fetch(file.lsp_id, file.sha256, place)
        except (FileNotFoundError, Altered):
            return ""
        return place.read_text(encoding="utf-8", errors="replace")


def chosen_schemes(
    rows: Sequence[RosterRow | None], batch_scheme: str, extra: Source
) -> tuple[tuple[str, ...], list[str]]:
    """Each candidate's scheme. One that is not there is told of, and the default takes its place."""
    warnings: list[str] = []
    try:
        default = schemes.load(batch_scheme or default_scheme(extra), extra)
    except SchemeUnknown as error:
        warnings.append(str(error))
        default = schemes.load(default_scheme(extra), extra)
    chosen = []
    for row in rows:
        try:
            chosen.append(scheme_of(row, default, extra).id)
        except (SchemeUnknown, SchemeInvalid) as error:
            warnings.append(str(error))
            chosen.append(default.id)
    return tuple(chosen), list(dict.fromkeys(warnings))


def sort_in(session: Session, batch_id: str, plan: Plan) -> None:
    """Write the plan, unless somebody was quicker. Files that settle meanwhile wait for us, or are seen as settled."""
    batch = session.scalars(
        select(Batch).where(Batch.id == batch_id).with_for_update(key_share=True)
        .execution_options(populate_existing=True)).one()
    if batch.state != BatchState.WORKING or is_sorted(session, batch_id):
        return
    warnings = list(plan.warnings)
    for person, row, scheme_id in zip(plan.persons, plan.rows, plan.scheme_ids, strict=True):
        name = (row.name if row else "") or person.person
        if not name:
            warnings.append(nameless(person.folder))
        candidate = Candidate(
            lsp_id=batch.lsp_id, batch_id=batch_id, folder=person.folder, name=name, scheme=scheme_id,
            known=encode_known(person_of(person.folder, name, row)), assessed_on=batch.assessed_on, files_left=0)
        session.add(candidate)
        session.flush()
        candidate.files_left = hand_over(session, candidate, person)
    batch.warnings = warnings
    if len(plan.persons) == 1:
        hurry(session, batch_id)
    if not plan.persons:
        batch.state, batch.warnings = BatchState.DONE, [*warnings, NOBODY]
        session.execute(update(Batch).where(Batch.id == batch_id).values(done_at=now(session)))
    session.flush()
    record(session, batch.lsp_id, SYSTEM, "batch_sorted", "batch", batch_id, {"candidates": len(plan.persons)})


def hand_over(session: Session, candidate: Candidate, person: Person) -> int:
    """Give the files to their candidate, whose key seals their names from now on.

    How many are not settled, as their rows say once they are ours to change.
    """
    left, key = 0, candidate_key(session, candidate)
    own = select(File.id, File.path).where(File.id.in_([file_id for file_id, _ in person.files]))
    paths = dict(iter(session.execute(own)))
    for position, (file_id, name) in enumerate(person.files):
        state = session.execute(
            update(File).where(File.id == file_id)
            .values(candidate_id=candidate.id, name=owned(name, key), path=owned(paths[file_id], key),
                    position=position)
            .returning(File.state)).scalar_one()
        left += state not in SETTLED
    return left


def hurry(session: Session, batch_id: str) -> None:
    """One candidate alone is not behind a batch of thousands, however many papers there are."""
    session.execute(
        update(File).where(File.batch_id == batch_id, File.state == FileState.RECEIVED, File.lane != Lane.QUICK)
        .values(lane=Lane.QUICK, published_at=0.0))


def judge_complete(engine: Engine, batch_id: str, extra: Path | None) -> None:
    """Judge candidates without a judgement whose files are all settled, each in a short transaction."""
    ripe = Candidate.batch_id == batch_id, Candidate.files_left == 0, Candidate.route.is_(None)
    with reading(engine) as session:
        waiting = session.scalars(select(Candidate.id).where(*ripe)).all()
    for candidate_id in waiting:
        with transaction(engine) as session:
            if held(session, candidate_id).route is None:
                judge_candidate(session, candidate_id, extra)
