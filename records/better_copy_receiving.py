"""What comes by a better copy's link becomes files of its candidate, read before others and judged again."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from records.audit import record
from records.better_copy import TAKES, State, by_secret, state_of
from records.better_copy_tables import BetterCopy
from records.clock import seconds_now
from records.consent import withdrawn
from records.judging import held
from records.receiving import file_row
from records.store import Stored
from records.tables import Batch, Candidate, File, Lane

ACTOR = "link"
"""Whoever holds the link; nobody knows who that is."""
SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}")
MOST_FILES = 8


class NotTaken(Exception):
    """Nothing was kept. `state` is why the link takes nothing."""

    code = "not_taken"

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self.state = state


class SameAgain(Exception):
    """Every file that was sent lies there already."""

    code = "same_again"


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that lies in the store. `untrusted_name` gives its ending and nothing else."""

    untrusted_name: str
    stored: Stored


def begin(session: Session, secret: str) -> str:
    """Count a sending before a byte of it is taken in; the body whose store it goes to. Raises NotTaken, KeyError."""
    row = by_secret(session, secret)
    if row is None:
        raise KeyError("no such link")
    held(session, row.candidate_id)
    session.refresh(row)
    refuse_unless_open(session, row)
    row.tries += 1
    return row.lsp_id


def refuse_unless_open(session: Session, row: BetterCopy, *, counted: bool = False) -> None:
    """`counted`: the running sending is among the tries already."""
    row.tries -= counted
    state = state_of(session, row)
    row.tries += counted
    if state not in TAKES:
        raise NotTaken(state)
    if withdrawn(session, row.candidate_id):
        raise NotTaken(State.REVOKED)


def take(session: Session, secret: str, sent: Sequence[Sent]) -> list[File]:
    """Rows for what was sent, in the quick lane. Raises NotTaken, SameAgain, KeyError."""
    row = by_secret(session, secret)
    if row is None:
        raise KeyError("no such link")
    candidate = held(session, row.candidate_id)
    refuse_unless_open(session, row, counted=True)
    known = set(session.scalars(select(File.sha256).where(File.candidate_id == candidate.id)))
    new = list({one.stored.sha256: one for one in sent if one.stored.sha256 not in known}.values())
    if not new:
        raise SameAgain
    files = add_files(session, candidate, row, new)
    row.file_ids = [file.id for file in files]
    session.flush()
    for file in files:
        record(session, row.lsp_id, ACTOR, "copy_received", "file", file.id, {"request": row.id})
    return files


def add_files(session: Session, candidate: Candidate, row: BetterCopy, sent: Sequence[Sent]) -> list[File]:
    batch = session.get_one(Batch, candidate.batch_id)
    moment, position = seconds_now(session), last_position(session, candidate.id)
    files = []
    for place, one in enumerate(sent, start=1):
        name = name_of(row, place, one.untrusted_name)
        file = file_row(batch, f"{candidate.folder}/{name}", one.stored, Lane.QUICK, moment)
        file.candidate_id, file.name, file.position, file.zipped = candidate.id, name, position + place, False
        session.add(file)
        files.append(file)
    session.execute(update(Candidate).where(Candidate.id == candidate.id).values(
        files_left=Candidate.files_left + len(files)))
    session.flush()
    return files


def name_of(row: BetterCopy, place: int, untrusted_name: str) -> str:
    """`surat-salinan-3f2a-1.jpg`: says what it is a copy of, and cannot be another file's."""
    ending = PurePosixPath(untrusted_name).suffix
    stem = PurePosixPath(row.document.partition("#")[0]).stem[:60] or "bukti"
    return f"{stem}-salinan-{row.id[:6]}-{row.tries}-{place}{ending.lower() if SUFFIX.fullmatch(ending) else ''}"


def last_position(session: Session, candidate_id: str) -> int:
    return session.scalar(select(func.max(File.position)).where(File.candidate_id == candidate_id)) or 0


def is_archive(beginning: bytes) -> bool:
    """A ZIP, by its first bytes: it would bring papers of any number, and a link is for one."""
    return beginning.startswith(b"PK")
