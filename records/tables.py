"""Rows. Each belongs to one certification body (`lsp_id`), and no query crosses. Ids are random: they say nothing.

Times are seconds since 1970 by the database's clock (`records.clock.now`), so that machines whose clocks differ agree.
"""
from __future__ import annotations

import uuid
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Float, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from records.sealed_columns import FolderMarks, HiddenHash, Mark, SealedJson, SealedList, SealedText, of

Json = dict[str, Any]


def new_id() -> str:
    return uuid.uuid4().hex


class Base(DeclarativeBase):
    """All tables. JSON columns hold plain values only, and are sealed unless their table says JSON."""

    type_annotation_map = {Json: SealedJson, list[Any]: SealedList, str: String(), float: Float(53)}  # noqa: RUF012 (SQLAlchemy's own form)


class BatchState(StrEnum):
    RECEIVING = "receiving"
    WORKING = "working"
    """All files have arrived; some are not read or not judged yet."""
    DONE = "done"


class FileState(StrEnum):
    RECEIVED = "received"
    READING = "reading"
    READ = "read"
    UNPACKED = "unpacked"
    """An archive: what was in it are files of their own now."""
    FAILED = "failed"
    """Opened, and found to be unreadable; its problem says why. Nothing to try again."""
    QUARANTINED = "quarantined"
    """Three attempts ended without a word. A person decides."""


SETTLED = (FileState.READ, FileState.UNPACKED, FileState.FAILED, FileState.QUARANTINED)


class Lane(StrEnum):
    """Which queue a file waits in: one candidate uploaded alone is not behind a batch of thousands."""

    QUICK = "quick"
    BATCH = "batch"


class Lsp(Base):
    __tablename__ = "lsp"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    name: Mapped[str]


class Batch(Base):
    __tablename__ = "batch"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    name: Mapped[str] = mapped_column(SealedText)
    """What people call it; also the folder name of papers that lie in no candidate's folder."""
    scheme: Mapped[str]
    """The scheme of candidates whose row on the roster names none; empty for the default."""
    assessed_on: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(12), default=BatchState.RECEIVING)
    roster: Mapped[list[Any]] = mapped_column(default=list)
    """Rows of `records.roster` as plain values; empty without one."""
    received_at: Mapped[float]
    closed_at: Mapped[float | None]
    """When the last of its files had arrived."""
    done_at: Mapped[float | None]
    created_by: Mapped[str | None] = mapped_column(String(32))
    """Id of the user or token, None for the watched folder."""
    lane: Mapped[str] = mapped_column(String(8), default=Lane.BATCH)
    """Where its next file waits."""
    published_at: Mapped[float] = mapped_column(default=0.0)
    """When somebody was last called to sort it into candidates."""
    warnings: Mapped[list[Any]] = mapped_column(default=list)
    """Sentences of the sorting into candidates: left-out files, rows without a folder."""


class Candidate(Base):
    __tablename__ = "candidate"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"), index=True)
    folder: Mapped[str] = mapped_column(SealedText)
    folder_mark: Mapped[str] = mapped_column(Mark(32), default=of("folder"))
    """Stands for the folder where the database compares."""
    name: Mapped[str] = mapped_column(SealedText)
    known: Mapped[Json] = mapped_column(default=dict)
    """What the roster says of the person: nik, birth_date (ISO), birth_place, sex; only keys that it gives."""
    scheme: Mapped[str]
    assessed_on: Mapped[str] = mapped_column(String(10))
    files_left: Mapped[int] = mapped_column(default=0)
    """Files that are not settled. The transaction that settles the last one judges the candidate."""
    route: Mapped[str | None] = mapped_column(String(10))
    """Of the newest judgement; None before the first."""
    questions: Mapped[int] = mapped_column(default=0)
    alerts: Mapped[int] = mapped_column(default=0)
    assessor_id: Mapped[str | None] = mapped_column(String(32), index=True)
    """The assessor whom the candidate is assigned to."""
    __table_args__ = (UniqueConstraint("batch_id", "folder_mark"),)


class File(Base):
    __tablename__ = "file"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"))
    candidate_id: Mapped[str | None] = mapped_column(ForeignKey("candidate.id"), index=True)
    """None until the batch is sorted into candidates, and for archives and rosters ever after."""
    path: Mapped[str] = mapped_column(SealedText)
    """Relative, with `/`, as uploaded: `012-siti-rahayu/ijazah.pdf`; in an archive `a.zip/ijazah.pdf`. Untrusted."""
    path_mark: Mapped[str] = mapped_column(Mark(32), default=of("path"))
    """Stands for the path where the database compares."""
    folder_marks: Mapped[str] = mapped_column(FolderMarks, default=of("path"))
    """Of all folders that it lies in."""
    name: Mapped[str] = mapped_column(SealedText, default="")
    """Relative to the candidate's folder, as answers name it; set when the batch is sorted."""
    archive_id: Mapped[str | None] = mapped_column(ForeignKey("file.id"))
    """The archive that it came out of."""
    position: Mapped[int] = mapped_column(default=0)
    """Place among the files of its archive; once the batch is sorted, among those of its candidate."""
    zipped: Mapped[bool] = mapped_column(default=False)
    """It begins as a ZIP does: the batch is sorted into candidates only when it is known what such a file holds."""
    sha256: Mapped[str] = mapped_column(HiddenHash(64), index=True)
    size: Mapped[int] = mapped_column(BigInteger)
    lane: Mapped[str] = mapped_column(String(8), default=Lane.BATCH)
    state: Mapped[str] = mapped_column(String(12), default=FileState.RECEIVED)
    received_at: Mapped[float]
    owner: Mapped[str | None] = mapped_column(String(32))
    """Who reads it now: the fence. Only this owner may settle the file, and only while the lease is its own."""
    lease: Mapped[float] = mapped_column(default=0.0)
    attempts: Mapped[int] = mapped_column(default=0)
    published_at: Mapped[float] = mapped_column(default=0.0)
    settled_at: Mapped[float | None]
    seconds: Mapped[float | None]
    """What reading took, by the worker's clock."""
    pages: Mapped[int] = mapped_column(default=0)
    problem: Mapped[Json | None] = mapped_column(JSON)
    """{"code", "message"} as in the contract."""
    reader: Mapped[str] = mapped_column(String(80), default="")
    """Which reader's reading counts; empty where there is none."""
    notes: Mapped[list[Any]] = mapped_column(default=list)
    """Advice for staff at once: codes such as "blurred", "dark", "cut_off", "blank"."""
    __table_args__ = (
        UniqueConstraint("batch_id", "path_mark"),
        Index("file_waiting", "state", "lease"),
        Index("file_unpublished", "state", "published_at"),
        Index("file_settled", "settled_at"),
        Index("file_of_batch_by_state", "batch_id", "state"),
        Index("file_of_batch_settled", "batch_id", "settled_at"),
    )


class Reading(Base):
    """What one reader version made of one content. Reading depends on nothing else, so it is never done twice."""

    __tablename__ = "reading"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    sha256: Mapped[str] = mapped_column(HiddenHash(64))
    reader: Mapped[str] = mapped_column(String(80))
    """Engine and version, as `worker.batch.Desk.engine_key` and `worker.cache.reader_version` name them."""
    read_at: Mapped[float]
    answer: Mapped[Json]
    """`rules.stored.encode_read_file`; previews lie in the store under the same content and reader."""
    __table_args__ = (UniqueConstraint("lsp_id", "sha256", "reader"),)


class WordSort(StrEnum):
    """What a person spoke of."""

    VALUE = "value"
    """What a fact, mark or kind is."""
    ANSWER = "answer"
    """Yes or no to a question of the judgement; `fact` is the question's."""
    OVERRIDE = "override"
    """A verdict against the machine's on one rule; `fact` is the rule's code."""
    ROUTE = "route"
    """Another route for a unit; `document` is the unit's code. The machine's own stays."""
    ORIGINAL = "original"
    """The original paper was seen."""
    BETTER_COPY = "better_copy"
    """A better copy is asked for."""
    ASIDE = "aside"
    """A paper is not to be judged (value True), or is again (False); it stays in sight (`records.set_aside`)."""
    ARRANGE = "arrange"
    """Which pages make up which papers, and how they are turned (`records.arrangement`)."""
    MOVED_OUT = "moved_out"
    """A paper went to another candidate, whose id is the value."""
    MOVED_IN = "moved_in"
    """A paper came from another candidate, whose id is the value."""
    UNDO = "undo"
    """The word whose number is the value is taken back; it stays in the history (`records.words.standing`)."""


class Correction(Base):
    """A person's word on one thing of one paper or unit. Never changed; a later one stands above an earlier."""

    __tablename__ = "correction"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    number: Mapped[int]
    """1, 2, … within the candidate."""
    sort: Mapped[str] = mapped_column(String(12))
    document: Mapped[str] = mapped_column(SealedText)
    """Id of the paper as answers name it: `scan0001.pdf#1`; of a ROUTE the unit's code."""
    fact: Mapped[str]
    """Name of the fact or mark, or "kind"; of an ANSWER the question's fact; of an OVERRIDE the rule."""
    value: Mapped[Json]
    """{"value": …, "page": n, "box": […]}; value None says that it cannot be read. Verdicts: {"value": "yes"}."""
    code: Mapped[str] = mapped_column(String(40), default="")
    """Why, from a fixed list; words beside it in `reason`."""
    reason: Mapped[str] = mapped_column(SealedText, default="")
    user_id: Mapped[str] = mapped_column(String(32))
    made_at: Mapped[float]
    __table_args__ = (UniqueConstraint("candidate_id", "number"),)


class Judged(Base):
    """A judgement as it was given. A new one is a new row; the newest counts."""

    __tablename__ = "judgement"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    number: Mapped[int]
    """1, 2, … within the candidate."""
    judged_at: Mapped[float]
    scheme_version: Mapped[str] = mapped_column(String(64), default="")
    reader: Mapped[str] = mapped_column(String(80), default="")
    route: Mapped[str] = mapped_column(String(10))
    answer: Mapped[Json]
    """The candidate's object of `bukti check --json`."""
    __table_args__ = (UniqueConstraint("candidate_id", "number"),)


class Decision(Base):
    """A named person's signed recommendation. Only ever superseded."""

    __tablename__ = "decision"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), index=True)
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)
    judgement_id: Mapped[str] = mapped_column(ForeignKey("judgement.id"))
    user_id: Mapped[str] = mapped_column(String(32))
    made_at: Mapped[float]
    content: Mapped[Json]
    sha256: Mapped[str] = mapped_column(String(64))
    supersedes_id: Mapped[str | None] = mapped_column(ForeignKey("decision.id"))
    reopened: Mapped[bool] = mapped_column(default=False)
    """Work on a new decision has begun, which will supersede this one; the record itself stays as it was signed."""


class Audit(Base):
    """Append-only: who did what to which id. No names, no NIK, nothing that was read."""

    __tablename__ = "audit"
    lsp_id: Mapped[str] = mapped_column(ForeignKey("lsp.id"), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[float]
    actor: Mapped[str] = mapped_column(String(80))
    """Id of a user or token, or "system" with the reader's or scheme's version."""
    action: Mapped[str] = mapped_column(String(40))
    object_type: Mapped[str] = mapped_column(String(20))
    object_id: Mapped[str] = mapped_column(String(32))
    detail: Mapped[Json] = mapped_column(JSON, default=dict)
    previous: Mapped[str] = mapped_column(String(64), default="")
    digest: Mapped[str] = mapped_column(String(64), default="")


class Worker(Base):
    """A running reader, and when it was last heard of. Belongs to the installation, not to a certification body."""

    __tablename__ = "worker"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    machine: Mapped[str]
    processes: Mapped[int]
    languages: Mapped[list[Any]] = mapped_column(JSON, default=list)
    """Of Tesseract on that machine."""
    engine: Mapped[str]
    sandbox: Mapped[int]
    seen_at: Mapped[float]


class Turn(Base):
    """A duty that one process of the installation has at a time, and until when it is its own."""

    __tablename__ = "turn"
    duty: Mapped[str] = mapped_column(String(20), primary_key=True)
    owner: Mapped[str] = mapped_column(String(32))
    until: Mapped[float]
