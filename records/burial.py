"""Who was erased after a backup was made stays erased when that backup is restored with newer keys.

What the old data still say of such a person is sealed under a key that is gone; their rows are removed here.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.orm import Session

from records.arrival_tables import Arrival
from records.erasure_tables import Tombstone
from records.tables import Base, Candidate, Decision, File

KEPT = {Tombstone.__tablename__}


def bury(session: Session, graves: Sequence[dict[str, Any]]) -> int:
    """Remove the rows of those who have a grave elsewhere and none here; how many persons."""
    known = set(session.scalars(select(Tombstone.candidate_id)))
    new = [grave for grave in graves if grave["candidate_id"] not in known]
    for grave in new:
        remove(session, grave["candidate_id"])
        session.execute(insert(Tombstone).values(**grave, destroyed={"restored": 1}))
    return len(new)


def remove(session: Session, candidate_id: str) -> None:
    session.execute(update(Decision).where(Decision.candidate_id == candidate_id).values(supersedes_id=None))
    files = select(File.id).where(File.candidate_id == candidate_id)
    session.execute(delete(Arrival).where(Arrival.file_id.in_(files)))
    session.execute(update(File).where(File.archive_id.in_(files)).values(archive_id=None))
    for table in tables_of_candidates():
        session.execute(delete(table).where(table.c.candidate_id == candidate_id))
    session.execute(delete(Candidate).where(Candidate.id == candidate_id))


def tables_of_candidates() -> list[Table]:
    """Those that refer to others first."""
    return [table for table in reversed(Base.metadata.sorted_tables)
            if "candidate_id" in table.c and table.name not in KEPT]
