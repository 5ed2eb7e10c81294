"""A better copy of one paper: asked for with a reason, by a link that expires and that the signature ends."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from records.advice import advice
from records.audit import record
from records.better_copy_tables import BetterCopy
from records.clock import seconds_now
from records.consent import withdrawn
from records.desk import is_signed
from records.judging import held
from records.secrets import hash_of, new_secret
from records.settling import stored_reading
from records.tables import SETTLED, Candidate, Decision, File, FileState, Json, Judged
from records.viewer import Viewer

OPEN_DAYS = 14
DAY_SECONDS = 86_400.0
MOST_TRIES = 8
"""A link takes so many sendings; then somebody asks again, or talks to the candidate."""
MOST_WORDS = 300


class Reason(StrEnum):
    """Why a paper is asked for again."""

    BLURRED = "blurred"
    CUT_OFF = "cut_off"
    DARK = "dark"
    GLARE = "glare"
    PAGES_MISSING = "pages_missing"
    NOT_ORIGINAL = "not_original"
    OTHER = "other"


class State(StrEnum):
    """Where a request stands. Only OPEN and POOR take something."""

    OPEN = "open"
    READING = "reading"
    POOR = "poor"
    """What was sent is read, and not good enough either."""
    ANSWERED = "answered"
    USED_UP = "used_up"
    EXPIRED = "expired"
    REVOKED = "revoked"
    SPENT = "spent"
    """The candidate was signed since: nothing more is taken in, whatever happens later."""


TAKES = (State.OPEN, State.POOR)
LIVE = (State.OPEN, State.READING, State.POOR)


class NotAskable(ValueError):
    """The text says why, in both languages."""

    code = "not_askable"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request and its link's secret, which nobody can read again."""

    row: BetterCopy
    secret: str


def ask(
    session: Session, candidate: Candidate, document: str, reason: Reason, words: str, user_id: str
) -> Asked:
    """A new link; an earlier one for the same paper ends with it. Raises NotAskable."""
    held(session, candidate.id)
    if is_signed(session, candidate.id):
        raise NotAskable("Sudah ditandatangani; buka kembali dahulu. / Signed already; reopen it first.")
    if reason is Reason.OTHER and not words.strip():
        raise NotAskable("Tulis apa yang kurang. / Say what is wrong with it.")
    if withdrawn(session, candidate.id):
        raise NotAskable("Asesi menarik persetujuannya. / The candidate has withdrawn consent.")
    kind = kind_of(session, candidate.id, document)
    for earlier in rows_of(session, candidate.id):
        if earlier.document == document and earlier.revoked_at is None:
            earlier.revoked_at = seconds_now(session)
    moment, secret = seconds_now(session), new_secret()
    row = BetterCopy(
        lsp_id=candidate.lsp_id, candidate_id=candidate.id, document=document, kind=kind, code=reason,
        words=words.strip()[:MOST_WORDS], token_hash=hash_of(secret), asked_by=user_id, asked_at=moment,
        expires_at=moment + OPEN_DAYS * DAY_SECONDS, file_ids=[])
    session.add(row)
    session.flush()
    record(session, row.lsp_id, user_id, "copy_asked", "better_copy", row.id,
           {"candidate": candidate.id, "code": reason})
    return Asked(row, secret)


def kind_of(session: Session, candidate_id: str, document: str) -> str:
    """Of a paper of the newest judgement; empty for a file that could not be opened. Raises NotAskable."""
    answer = session.scalar(
        select(Judged.answer).where(Judged.candidate_id == candidate_id).order_by(Judged.number.desc()).limit(1))
    papers: list[Json] = [*answer["documents"], *answer.get("set_aside", ())] if answer else []
    for paper in papers:
        if paper.get("id") == document:
            return str(paper["kind"]["value"])
    if answer and any(file["file"] == document for file in answer["files"]):
        return ""
    raise NotAskable("Asesi ini tidak punya bukti itu. / The candidate has no such paper.")


def revoke(session: Session, row: BetterCopy, user_id: str) -> None:
    if row.revoked_at is None:
        row.revoked_at = seconds_now(session)
        record(session, row.lsp_id, user_id, "copy_revoked", "better_copy", row.id, {"candidate": row.candidate_id})


def by_secret(session: Session, secret: str) -> BetterCopy | None:
    """The request whose link bears that secret, in whatever state."""
    return session.scalar(
        select(BetterCopy).where(BetterCopy.token_hash == hash_of(secret)).execution_options(populate_existing=True))


def rows_of(session: Session, candidate_id: str) -> list[BetterCopy]:
    """All requests on a candidate, the oldest first."""
    return list(session.scalars(
        select(BetterCopy).where(BetterCopy.candidate_id == candidate_id).order_by(BetterCopy.asked_at)))


def requests(session: Session, viewer: Viewer, most: int = 500) -> list[tuple[BetterCopy, Candidate]]:
    """Those on candidates whom the viewer may see, the newest first."""
    own = viewer.candidates(select(BetterCopy, Candidate).join(Candidate, Candidate.id == BetterCopy.candidate_id))
    return [(row, candidate) for row, candidate in session.execute(
        own.order_by(BetterCopy.asked_at.desc()).limit(most))]


def request(session: Session, viewer: Viewer, request_id: str) -> tuple[BetterCopy, Candidate] | None:
    own = viewer.candidates(select(BetterCopy, Candidate).join(Candidate, Candidate.id == BetterCopy.candidate_id))
    found = session.execute(own.where(BetterCopy.id == request_id)).first()
    return (found[0], found[1]) if found else None


def files_of(session: Session, row: BetterCopy) -> list[File]:
    """Of the last sending."""
    return list(session.scalars(
        select(File).where(File.id.in_(row.file_ids)).order_by(File.position).execution_options(populate_existing=True)))


def state_of(session: Session, row: BetterCopy) -> State:
    files = files_of(session, row)
    if any(file.state not in SETTLED for file in files):
        return State.READING
    if files and not refusals(session, files):
        return State.ANSWERED
    if row.revoked_at is not None:
        return State.REVOKED
    if session.scalar(select(exists().where(
            Decision.candidate_id == row.candidate_id, Decision.made_at >= row.asked_at))):
        return State.SPENT
    if row.expires_at <= seconds_now(session):
        return State.EXPIRED
    if row.tries >= MOST_TRIES:
        return State.USED_UP
    return State.POOR if files else State.OPEN


def refusals(session: Session, files: Sequence[File]) -> list[str]:
    """What is wrong with what was sent and how to do better, as sentences; empty when all of it can be read."""
    told: list[str] = []
    for file in files:
        if file.state != FileState.READ:
            told.append(str((file.problem or {}).get("message", "")))
        read = stored_reading(session, file.lsp_id, file.sha256, file.reader) if file.reader else None
        told += advice(file.notes, [(paper.kind, paper.kind_confidence) for paper in read.documents] if read else [])
    return list(dict.fromkeys(sentence for sentence in told if sentence))


def copies_of(session: Session, candidate_id: str) -> dict[str, list[str]]:
    """By the paper that was asked for again: names of the files that came for it and could be read."""
    found: dict[str, list[str]] = {}
    for row in rows_of(session, candidate_id):
        if row.file_ids and state_of(session, row) is State.ANSWERED:
            found[row.document] = [file.name for file in files_of(session, row)]
    return found
