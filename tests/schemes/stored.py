"""Judged cases put straight into the database, with readings as a worker would have left them: nothing is read here."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from records.database import transaction
from records.judging import judge_candidate
from records.tables import Batch, BatchState, Candidate, File, FileState, Lsp, Reading, new_id
from records.viewer import Role, Viewer
from rules.paper import Document
from rules.stored import encode_read_file
from tests.rules.portfolios import ON, portfolio

READER = "made-1"


def add_lsp(engine: Engine, name: str = "LSP") -> str:
    with transaction(engine) as session:
        lsp = Lsp(name=name)
        session.add(lsp)
        session.flush()
        return lsp.id


def person(lsp_id: str, role: Role = Role.ADMIN, name: str = "") -> Viewer:
    return Viewer(lsp_id, name or f"{role}-1", role, name or str(role))


def add_batch(session: Session, lsp_id: str, on: str = ON.isoformat()) -> Batch:
    batch = Batch(lsp_id=lsp_id, name="Kiriman", scheme="", assessed_on=on, state=BatchState.WORKING, received_at=1.0,
                  closed_at=2.0)
    session.add(batch)
    session.flush()
    return batch


def add_case(
    session: Session, batch: Batch, folder: str, papers: Sequence[Document], scheme: str = "pembatik-tulis",
    extra: Path | None = None, judge: bool = True, name: str = "Siti Rahayu",
) -> str:
    """A candidate whose files are all read; its id."""
    one = Candidate(id=new_id(), lsp_id=batch.lsp_id, batch_id=batch.id, folder=folder, name=name, known={},
                    scheme=scheme, assessed_on=batch.assessed_on)
    session.add(one)
    session.flush()
    for position, file in enumerate(portfolio(papers).files):
        sha256 = new_id() + new_id()
        session.add(File(
            lsp_id=batch.lsp_id, batch_id=batch.id, candidate_id=one.id, path=f"{folder}/{file.file}", name=file.file,
            position=position, sha256=sha256, size=1, state=FileState.READ, received_at=1.0, settled_at=2.0, pages=1,
            reader=READER))
        session.add(Reading(lsp_id=batch.lsp_id, sha256=sha256, reader=READER, read_at=2.0,
                            answer=encode_read_file(file)))
    session.flush()
    if judge:
        judge_candidate(session, one.id, extra)
    return one.id
