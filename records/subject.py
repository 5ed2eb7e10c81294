"""All that is stored on one candidate, as one ZIP for the person whom it is about."""
from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from records.acknowledge_tables import Acknowledgement
from records.audit import record
from records.better_copy_tables import BetterCopy
from records.cue_tables import MarkTrace, PaperTrace
from records.database import transaction
from records.erasure_tables import LegalHold
from records.learning_tables import LearningExample
from records.lsp_desk_tables import BnspDetail
from records.plenary_tables import PlenaryItem
from records.retention_tables import ConsentWithdrawal, PapersErased
from records.sampling_tables import SampleFinding
from records.second_look_tables import SecondLook
from records.splitting_tables import Look, Piece
from records.store import Store
from records.tables import Audit, Candidate, Correction, Decision, File, Json, Judged, Reading


class NoSuchCandidate(LookupError):
    code = "no_candidate"


def export(engine: Engine, store: Store, candidate_id: str, target: Path, actor: str) -> None:
    """Write the ZIP `target`, which must not be there yet: `rekaman.json`, `berkas/…`, `gambar/…`.

    Raises NoSuchCandidate, FileExistsError, OSError.
    """
    with transaction(engine) as session:
        told = records_on(session, candidate_id)
        lsp_id = told["candidate"]["lsp_id"]
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("rekaman.json", json.dumps(told, ensure_ascii=False, indent=1))
            add_papers(archive, store, lsp_id, told["file"], {row["digest"] for row in told["piece"]},
                       bool(told["papers_erased"]))
        record(session, lsp_id, actor, "exported", "candidate", candidate_id)


def records_on(session: Session, candidate_id: str) -> Json:
    """Every row that speaks of the candidate, by table, and every line of the audit log on those rows."""
    candidate = session.get(Candidate, candidate_id)
    if candidate is None:
        raise NoSuchCandidate(candidate_id)
    tables: tuple[Any, ...] = (
        File, Judged, Correction, Decision, PlenaryItem, LegalHold, BnspDetail, ConsentWithdrawal, PapersErased,
        SampleFinding, Piece, Look, BetterCopy, SecondLook, Acknowledgement, PaperTrace, MarkTrace,
        LearningExample)
    found = {table.__tablename__: [plain(row) for row in session.scalars(
        select(table).where(table.candidate_id == candidate_id))] for table in tables}
    contents = {row["sha256"] for row in found["file"]}
    readings = session.scalars(
        select(Reading).where(Reading.lsp_id == candidate.lsp_id, Reading.sha256.in_(contents)))
    ids = {candidate_id, *(row["id"] for rows in found.values() for row in rows if "id" in row)}
    log = session.scalars(select(Audit).where(
        Audit.lsp_id == candidate.lsp_id, Audit.object_id.in_(ids)).order_by(Audit.number))
    return {"version": 1, "candidate": plain(candidate), **found, "reading": [plain(row) for row in readings],
            "audit": [plain(row) for row in log]}


def plain(row: Any) -> Json:
    return {column.name: getattr(row, column.key) for column in row.__table__.columns}


def add_papers(archive: zipfile.ZipFile, store: Store, lsp_id: str, files: list[Json], pieces: set[str],
               gone: bool = False) -> None:
    """The papers as they came, under names of ours, and the pictures of their pages, also as people arranged them."""
    contents = {row["sha256"]: PurePosixPath(row["path"]).suffix for row in files if row["sha256"]}
    with TemporaryDirectory(prefix="bukti-") as folder:
        for sha256, suffix in contents.items() if not gone else ():
            place = Path(folder) / "paper"
            store.fetch(lsp_id, sha256, place)
            archive.write(place, f"berkas/{sha256}{suffix if suffix.isascii() else ''}")
    for sha256 in pieces.union(contents):
        for name, data in store.pictures(lsp_id, sha256):
            archive.writestr(f"gambar/{sha256}/{name}", data)
