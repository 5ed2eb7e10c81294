"""An assessor at work: each word on a candidate is kept, and the candidate judged anew at once, nothing read again."""
from __future__ import annotations

from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.consent import refuse_withdrawn
from records.judging import held, judge_candidate
from records.tables import Candidate, Correction, Decision, Judged, WordSort
from records.words import BadWord, Said, can_be_undone, checked, keep, rows_on


class Stale(Exception):
    """Somebody else has changed the candidate since this page was loaded. `number` is the newest judgement's."""

    code = "stale"

    def __init__(self, number: int) -> None:
        super().__init__(f"penilaian sudah berubah / the judgement has changed: {number}")
        self.number = number


class AlreadySigned(Exception):
    """A signed record is not changed; a new decision must supersede it first."""

    code = "already_signed"


def say(session: Session, candidate_id: str, said: Said, user_id: str, seen: int, extra: Path | None = None) -> Judged:
    """Keep a word and judge again. `seen` is the number of the judgement that the person looked at.

    Raises BadWord, Stale, AlreadySigned, ConsentWithdrawn.
    """
    said = checked(said)
    candidate = begun(session, candidate_id, seen)
    if said.sort is WordSort.UNDO and said.value != can_be_undone(rows_on(session, candidate_id), user_id):
        raise BadWord("hanya kata terakhir Anda sendiri / only your own last word")
    number = next_number(session, candidate_id)
    keep(session, candidate.lsp_id, candidate_id, number, said, user_id, seconds_now(session))
    session.flush()
    record(session, candidate.lsp_id, user_id, f"said_{said.sort}", "candidate", candidate_id,
           {"number": number, "code": said.code})
    return judge_candidate(session, candidate_id, extra)


def begun(session: Session, candidate_id: str, seen: int) -> Candidate:
    """The candidate, held for a word. Raises Stale, AlreadySigned, ConsentWithdrawn."""
    candidate = held(session, candidate_id)
    refuse_withdrawn(session, candidate_id)
    newest = newest_number(session, candidate_id)
    if newest != seen:
        raise Stale(newest)
    if is_signed(session, candidate_id):
        raise AlreadySigned(candidate_id)
    return candidate


def next_number(session: Session, candidate_id: str) -> int:
    """Of the next word on the candidate."""
    last = session.scalar(select(func.max(Correction.number)).where(Correction.candidate_id == candidate_id))
    return (last or 0) + 1


def newest_number(session: Session, candidate_id: str) -> int:
    return session.scalar(select(func.max(Judged.number)).where(Judged.candidate_id == candidate_id)) or 0


def is_signed(session: Session, candidate_id: str) -> bool:
    """Whether a decision stands that none has superseded by an opened revision (`records.signing`)."""
    last = session.scalar(
        select(Decision).where(Decision.candidate_id == candidate_id).order_by(Decision.made_at.desc()).limit(1))
    return last is not None and not last.reopened
