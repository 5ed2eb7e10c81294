"""Judging a candidate from the readings in the database."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import exists, func, select, update
from sqlalchemy.orm import Session

from records.arrangement import SORTS, pages_of, put_together, want_pieces
from records.audit import SYSTEM, record
from records.clock import now, seconds_now
from records.cue_finding import compare_apart
from records.matching import decode_known
from records.originals import with_originals
from records.scheme_store import Held, scheme_for
from records.set_aside import with_set_aside, without_set_aside
from records.tables import Batch, BatchState, Candidate, Correction, File, FileState, Json, Judged, Reading
from records.traits import keep_traits
from records.webhooks import BATCH_DONE, CANDIDATE_JUDGED, enqueue
from records.words import corrections_in, routes_in, settlements_in, standing, words_on
from rules.bilingual import answer_of
from rules.following import Papers, follow
from rules.paper import Portfolio, Problem, ReadFile
from rules.stored import decode_read_file, renamed
from rules.word_of_person import Settlements, corrected


def judge_candidate(session: Session, candidate_id: str, extra: Path | None = None) -> Judged:
    """Judge a candidate as things stand, in the caller's transaction; the newest judgement counts.

    `extra` is the folder of the body's own schemes. Raises SchemeUnknown, SchemeInvalid.
    """
    candidate = held(session, candidate_id)
    files = files_of(session, candidate_id)
    want_unread(session, candidate, files)
    scheme = scheme_for(session, candidate, extra)
    one = heard(session, candidate, files, words_on(session, candidate.id))
    answer = answer_to(candidate, one, scheme)
    number = session.scalar(select(func.max(Judged.number)).where(Judged.candidate_id == candidate_id)) or 0
    judged = Judged(
        lsp_id=candidate.lsp_id, candidate_id=candidate_id, number=number + 1, judged_at=seconds_now(session),
        scheme_version=scheme.version, reader=readers_of(files), route=answer["route"],
        answer=answer)
    session.add(judged)
    candidate.route = judged.route
    candidate.questions, candidate.alerts = len(answer["questions"]), len(answer["alerts"])
    session.flush()
    keep_traits(session, judged)
    record(session, candidate.lsp_id, SYSTEM, "judged", "judgement", judged.id, {"route": judged.route})
    compare_apart(session, candidate, corrected(one.read, corrections_in(one.words)))
    enqueue(session, candidate.lsp_id, CANDIDATE_JUDGED, candidate.id)
    finish_batch(session, candidate.batch_id)
    return judged


def held(session: Session, candidate_id: str) -> Candidate:
    """The candidate's row, kept from others until the transaction ends."""
    return session.scalars(
        select(Candidate).where(Candidate.id == candidate_id).with_for_update(key_share=True)
        .execution_options(populate_existing=True)).one()


def files_of(session: Session, candidate_id: str) -> list[File]:
    """The candidate's files in the order of the portfolio; an archive's members stand in its place."""
    return list(session.scalars(
        select(File).where(File.candidate_id == candidate_id).order_by(File.position)
        .execution_options(populate_existing=True)))


def answer_for(session: Session, candidate: Candidate, files: Sequence[File], held_scheme: Held) -> Json:
    """What rules say of the readings, as people have put them right."""
    return answer_to(candidate, heard(session, candidate, files, words_on(session, candidate.id)), held_scheme)


def answer_to(candidate: Candidate, one: Heard, held_scheme: Held) -> Json:
    answer = answer_of(one.judged, held_scheme.scheme, date.fromisoformat(candidate.assessed_on), one.said)
    people = with_originals(with_routes_of_people(answer, one.words), one.words, one.papers)
    return with_set_aside(people, one.whole, one.words)


@dataclass(frozen=True, slots=True)
class Heard:
    """What was read (`read`), the same as people have put it right (`whole`), what of it is judged, and what people
    said beside."""

    read: Portfolio
    whole: Portfolio
    judged: Portfolio
    said: Settlements
    papers: Papers
    words: tuple[Correction, ...]


def heard(session: Session, candidate: Candidate, files: Sequence[File], words: Sequence[Correction]) -> Heard:
    """`words` are all that people said of the candidate, in their order; each is taken where its page is today."""
    words, read = tuple(standing(words)), portfolio_of(session, candidate, files)
    arranged, papers = put_together(session, candidate, read, files, words)
    whole = corrected(arranged, follow(papers, corrections_in(words)))
    return Heard(read, whole, without_set_aside(whole, words), settlements_in(words, papers, whole), papers, words)


def with_routes_of_people(answer: Json, words: Sequence[Correction]) -> Json:
    """Beside the machine's route of a unit the one that a person gave it, and why."""
    chosen = routes_in(words)
    for unit in answer["units"]:
        if unit["code"] in chosen:
            row = chosen[unit["code"]]
            unit["person"] = {"route": row.value["value"], "code": row.code, "reason": row.reason}
    return answer


def want_unread(session: Session, candidate: Candidate, files: Sequence[File]) -> None:
    """Papers that people put together from pages, and that nobody has read as such, are to be read."""
    words = words_on(session, candidate.id)
    if any(row.sort in SORTS for row in words):
        read = portfolio_of(session, candidate, files).files
        want_pieces(session, candidate, pages_of(session, candidate.id, files, read, words))


def portfolio_of(session: Session, candidate: Candidate, files: Sequence[File]) -> Portfolio:
    """All that the candidate handed in, by stored readings; what has none stands there with its problem."""
    rows = session.execute(
        select(Reading.sha256, Reading.reader, Reading.answer)
        .where(Reading.lsp_id == candidate.lsp_id, Reading.sha256.in_({file.sha256 for file in files})))
    readings = {(sha256, reader): answer for sha256, reader, answer in rows}
    person = decode_known(candidate.name, candidate.folder, candidate.known)
    return Portfolio(person, tuple(read_file(file, readings.get((file.sha256, file.reader))) for file in files))


def read_file(file: File, answer: Json | None) -> ReadFile:
    if answer is not None:
        return renamed(decode_read_file(answer), file.name)
    problem = file.problem or {"code": "blocked", "message": ""}
    return ReadFile(file.name, file.sha256, 0, Problem(problem["code"], problem["message"]))


def readers_of(files: Sequence[File]) -> str:
    """Whose readings a judgement stands on; more than one while versions change."""
    return " ".join(sorted({file.reader for file in files if file.reader}))[:80]


def finish_batch(session: Session, batch_id: str) -> None:
    """A batch is done when each of its candidates is judged.

    Called after the transaction's line in the audit log: there those that end at once take their turn, and each sees
    what the one before it did. Rows are locked in one order everywhere: file, candidate, log, batch.
    """
    some = exists().where(Candidate.batch_id == batch_id)
    open_one = exists().where(Candidate.batch_id == batch_id, Candidate.route.is_(None))
    open_file = exists().where(File.batch_id == batch_id, File.state.in_((FileState.RECEIVED, FileState.READING)))
    lsp_id = session.execute(
        update(Batch).where(Batch.id == batch_id, Batch.state == BatchState.WORKING, some, ~open_one, ~open_file)
        .values(state=BatchState.DONE, done_at=now(session)).returning(Batch.lsp_id)).scalar()
    if lsp_id:
        enqueue(session, lsp_id, BATCH_DONE, batch_id)
