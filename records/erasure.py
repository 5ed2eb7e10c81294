"""Erasure of one candidate: rows, papers and pictures go, a tombstone and a line of the audit log stay.

What others need stays theirs: a content that another candidate handed in too, and all rows of others. The archive that
papers came in goes with the first of its candidates: all that was in it are files of their own.
"""
from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.orm import Session

from records.account_tables import Answered
from records.acknowledge_tables import Acknowledgement
from records.arrival_tables import Arrival
from records.audit import record
from records.better_copy_tables import BetterCopy
from records.clock import seconds_now
from records.cue_erasing import erase_traces
from records.data_keys import candidate_owner, content_owner, destroy_keys, rekey_batch
from records.database import transaction
from records.erasure_tables import LegalHold, Tombstone
from records.erasure_words import clean_batch, clean_meetings, speaks_of
from records.judging import held
from records.learning_tables import LearningExample
from records.lsp_desk_tables import BnspDetail
from records.plenary_tables import PlenaryItem
from records.retention_tables import ConsentWithdrawal, PapersErased
from records.sampling_tables import SampleFinding
from records.scheme_tables import WhatIfChange
from records.second_look_tables import SecondLook
from records.splitting_tables import Look, Piece
from records.store import Store
from records.tables import SETTLED, Batch, BatchState, Candidate, Correction, Decision, File, Judged, Reading
from records.trait_tables import JudgedTrait

ROSTERS = {".csv", ".xlsx", ".xls", ".ods"}
IN_USE = ("baris dihapus, tetapi log basis data sedang dipakai; jalankan lagi perintah yang sama / rows are erased, "
          "but the database's log is in use; run the command again")


class NotErasable(ValueError):
    """The text says what is against it, in both languages."""

    code = "not_erasable"


def erase(engine: Engine, store: Store, candidate_id: str, actor: str, reason: str) -> Tombstone:
    """Destroy all of a candidate, and make sure that nothing of it lies in what the database freed.

    Contents go before the commit: a fault leaves rows that a second try removes. Of who is erased already only the
    traces are looked after again. Raises NotErasable, OSError.
    """
    with transaction(engine) as session:
        tombstone = session.get(Tombstone, candidate_id) or erase_rows(session, store, candidate_id, actor, reason)
    scrub(engine)
    return tombstone


def erase_rows(session: Session, store: Store, candidate_id: str, actor: str, reason: str) -> Tombstone:
    candidate = erasable(session, candidate_id, reason)
    batch = session.scalars(select(Batch).where(Batch.id == candidate.batch_id).with_for_update()).one()
    files = doomed_files(session, candidate)
    pieces = set(session.scalars(select(Piece.digest).where(Piece.candidate_id == candidate_id)))
    destroyed = delete_records(session, candidate_id) | delete_files(session, batch, files)
    speaks = speaks_of(candidate)
    clean_batch(session, batch, speaks)
    clean_meetings(session, batch.lsp_id, speaks)
    session.delete(candidate)
    session.flush()
    unused = unused_contents(session, batch.lsp_id, {file.sha256 for file in files if file.sha256})
    session.execute(delete(Reading).where(Reading.lsp_id == batch.lsp_id, Reading.sha256.in_(unused)))
    pieces -= set(session.scalars(select(Piece.digest).where(Piece.lsp_id == batch.lsp_id, Piece.digest.in_(pieces))))
    for sha256 in unused | pieces:
        store.forget(batch.lsp_id, sha256)
    keys = destroy_keys(session, owners_of(session, candidate_id, unused))
    rekey_batch(session, batch)
    tombstone = Tombstone(candidate_id=candidate_id, lsp_id=batch.lsp_id, batch_id=batch.id, at=seconds_now(session),
                          actor=actor, reason=reason, destroyed=destroyed | {"contents": len(unused), "keys": keys})
    session.add(tombstone)
    session.flush()
    record(session, batch.lsp_id, actor, "erased", "candidate", candidate_id, tombstone.destroyed)
    return tombstone


def owners_of(session: Session, candidate_id: str, contents: set[str]) -> list[str]:
    """Of keys that seal nothing but what is destroyed here."""
    connection = session.connection()
    return [candidate_owner(candidate_id), *(content_owner(sha256, connection) for sha256 in contents)]


def erasable(session: Session, candidate_id: str, reason: str) -> Candidate:
    """The candidate's row, held. Raises NotErasable."""
    if session.get(Candidate, candidate_id) is None:
        raise NotErasable(f"tidak ada asesi / no candidate: {candidate_id}")
    if session.get(LegalHold, candidate_id) is not None:
        raise NotErasable("rekaman ditahan secara hukum / the records are under legal hold")
    candidate = held(session, candidate_id)
    personal = [candidate.name, candidate.folder, str(candidate.known.get("nik", ""))]
    if not reason.strip() or any(one and one.lower() in reason.lower() for one in personal):
        raise NotErasable("sebutkan alasan tanpa nama atau NIK / give a reason without name or NIK")
    batch = session.get_one(Batch, candidate.batch_id)
    open_file = select(File.id).where(File.batch_id == batch.id, File.state.not_in(SETTLED)).limit(1)
    if batch.state == BatchState.RECEIVING or session.scalar(open_file):
        raise NotErasable("kirimannya masih diterima atau dibaca / its batch is still being received or read")
    return candidate


def doomed_files(session: Session, candidate: Candidate) -> list[File]:
    """The candidate's own, the archives they came in, and the lists of names that came with the batch."""
    files = list(session.scalars(select(File).where(File.batch_id == candidate.batch_id)))
    own = [file for file in files if file.candidate_id == candidate.id]
    by_id, archives = {file.id: file for file in files}, set[str]()
    for file in own:
        above = file.archive_id
        while above and above not in archives:
            archives.add(above)
            above = by_id[above].archive_id
    beginning = f"{candidate.folder}/"
    return [file for file in files if file in own or file.id in archives or (
        file.candidate_id is None and (
            PurePosixPath(file.path).suffix.lower() in ROSTERS or file.path.startswith(beginning)))]


def delete_records(session: Session, candidate_id: str) -> dict[str, int]:
    """What was judged, said, signed and decided; how many rows by table."""
    session.execute(update(Decision).where(Decision.candidate_id == candidate_id).values(supersedes_id=None))
    tables: Sequence[Any] = (SecondLook, BetterCopy, Acknowledgement, SampleFinding, BnspDetail, ConsentWithdrawal,
                             PapersErased, PlenaryItem, Decision, Correction, Judged, JudgedTrait, Look, Piece,
                             WhatIfChange, LearningExample)
    return erase_traces(session, candidate_id) | {
        table.__tablename__: removed(session, delete(table).where(table.candidate_id == candidate_id))
        for table in tables}


def delete_files(session: Session, batch: Batch, files: Sequence[File]) -> dict[str, int]:
    """Their rows, and what still spoke of their arrival."""
    ids, paths = [file.id for file in files], [file.path for file in files]
    session.execute(update(File).where(File.archive_id.in_(ids)).values(archive_id=None))
    session.execute(delete(Arrival).where(
        Arrival.batch_id == batch.id, Arrival.file_id.in_(ids) | Arrival.path.in_(paths)))
    for answer in session.scalars(select(Answered)):
        if batch.id in json.dumps(answer.answer):
            session.delete(answer)
    return {"file": removed(session, delete(File).where(File.id.in_(ids)))}


def removed(session: Session, statement: Any) -> int:
    return int(session.execute(statement).rowcount)  # type: ignore[attr-defined]  # a result of a DELETE has it


def unused_contents(session: Session, lsp_id: str, contents: set[str]) -> set[str]:
    used = session.scalars(select(File.sha256).where(File.lsp_id == lsp_id, File.sha256.in_(contents)))
    return contents - set(used)


def scrub(engine: Engine) -> None:
    """Nothing of deleted rows stays in the database's own files.

    PostgreSQL keeps its write-ahead log until it is recycled; that is said in the docs. Raises NotErasable when others
    kept SQLite too busy: the rows are gone, their traces in its log are not yet.
    """
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        if engine.dialect.name == "postgresql":
            raw.driver_connection.autocommit = True  # type: ignore[union-attr]
            cursor.execute("VACUUM FULL candidate, file, reading, judgement, correction, decision, plenary_item, batch,"
                           " paper_trace, mark_trace, resemblance, resemblance_word,"
                           " arrival, answered, bnsp_detail, audit_finding, session_report, plenary, plenary_detail,"
                           " better_copy, second_look, acknowledgement, look, piece, what_if_change, what_if_part,"
                           " judged_trait, learning_example, data_key")
            return
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.execute("VACUUM")
        if cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise NotErasable(IN_USE)
    except sqlite3.OperationalError as error:
        raise NotErasable(IN_USE) from error
    finally:
        raw.invalidate()


def hold(session: Session, candidate_id: str, actor: str, reason: str) -> None:
    """From now on the candidate cannot be erased. Raises NotErasable."""
    candidate = session.get(Candidate, candidate_id)
    if candidate is None or not reason.strip():
        raise NotErasable("asesi dan alasan harus ada / a candidate and a reason are needed")
    if session.get(LegalHold, candidate_id) is None:
        session.add(LegalHold(candidate_id=candidate_id, lsp_id=candidate.lsp_id, at=seconds_now(session),
                              actor=actor, reason=reason))
        session.flush()
        record(session, candidate.lsp_id, actor, "hold_set", "candidate", candidate_id)


def release(session: Session, candidate_id: str, actor: str) -> None:
    row = session.get(LegalHold, candidate_id)
    if row is None:
        raise NotErasable("tidak ditahan / there is no hold")
    session.delete(row)
    record(session, row.lsp_id, actor, "hold_released", "candidate", candidate_id)
