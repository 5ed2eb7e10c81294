"""How the files of a batch are doing, for the one who sends them: what came, what was read, what is wrong with it."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from records.advice import advice
from records.clock import seconds_now
from records.tables import Batch, File, FileState, Json, Reading

AT_ONCE = 300
OVERLAP_SECONDS = 3.0
"""Rows that were being written when somebody looked last have an earlier time: they are looked at again."""


@dataclass(frozen=True, slots=True)
class Twin:
    """An earlier file with the same content."""

    path: str
    batch_id: str
    batch_name: str


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    path: str
    state: FileState
    problem: Json | None
    advice: Sequence[str]
    twin: Twin | None


def changed_files(session: Session, batch_id: str, since: float) -> tuple[list[ArrivedFile], float]:
    """Files that came or were settled from `since` on, the oldest change first; and what to ask from the next time.

    More than AT_ONCE changes come in several answers.
    """
    moment = seconds_now(session)
    changed = func.coalesce(File.settled_at, File.received_at)
    rows = session.execute(
        select(File, changed).where(File.batch_id == batch_id, File.archive_id.is_(None), changed >= since)
        .order_by(changed).limit(AT_ONCE)).all()
    files = [row[0] for row in rows]
    twins, kinds = twins_of(session, files), kinds_of(session, files)
    found = [ArrivedFile(file.path, FileState(file.state), file.problem,
                         advice(file.notes, kinds.get((file.sha256, file.reader), ())), twins.get(file.id))
             for file in files]
    last = float(rows[-1][1]) if len(rows) == AT_ONCE else moment - OVERLAP_SECONDS
    return found, max(last, since) if len(rows) < AT_ONCE else last


def twins_of(session: Session, files: Iterable[File]) -> dict[str, Twin]:
    """The earliest other file of the same content, by the id of the later one."""
    by_content: dict[str, list[File]] = {}
    for file in files:
        if file.sha256 and file.size:
            by_content.setdefault(file.sha256, []).append(file)
    if not by_content:
        return {}
    some = next(iter(by_content.values()))[0]
    earliest: dict[str, tuple[File, str]] = {}
    for other, name in session.execute(
            select(File, Batch.name).join(Batch, Batch.id == File.batch_id)
            .where(File.lsp_id == some.lsp_id, File.sha256.in_(by_content))
            .order_by(File.received_at, File.id)):
        earliest.setdefault(other.sha256, (other, name))
    return {file.id: Twin(first.path, first.batch_id, name)
            for sha256, (first, name) in earliest.items() for file in by_content[sha256] if file.id != first.id}


def kinds_of(session: Session, files: Iterable[File]) -> dict[tuple[str, str], list[tuple[str, float]]]:
    """(kind, confidence) of each paper, by content and reader."""
    read = [file for file in files if file.state == FileState.READ and file.reader]
    if not read:
        return {}
    wanted = or_(*((Reading.sha256 == file.sha256) & (Reading.reader == file.reader) for file in read))
    return {(sha256, reader): [(paper["kind"], paper["kind_confidence"]) for paper in answer["documents"]]
            for sha256, reader, answer in session.execute(
                select(Reading.sha256, Reading.reader, Reading.answer)
                .where(Reading.lsp_id == read[0].lsp_id, wanted))}
