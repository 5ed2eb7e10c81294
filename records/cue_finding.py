"""Looking for resemblances when a candidate is judged: the candidate's papers against all others of the body.

Equal keys are found by index. Photos and marks are near rather than equal: their short looks are gone through one by
one, twenty thousand at most, in some milliseconds.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm import Session

from records.audit import SYSTEM, audit_key, record
from records.clock import seconds_now
from records.cue_tables import MarkTrace, PaperTrace, Resemblance
from records.cue_traces import as_mark, as_trace, looks_beside, mark_traces, owner_of, paper_traces, same_content
from records.logs import log
from records.tables import Candidate, Json
from rules import across
from rules.paper import Portfolio
from rules.same import SAME_PICTURE_BITS

MOST_COMPARED = 20_000
MOST_OF_A_KEY = 200
"""Papers with one key that are looked at: a form that everybody hands in must not cost more with every candidate."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A resemblance with its two places, the lower (candidate, document) first."""

    code: str
    one: tuple[str, str]
    one_place: tuple[tuple[str, object], ...]
    other: tuple[str, str]
    other_place: tuple[tuple[str, object], ...]

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        return (self.code, *self.one, *self.other)


def compare_apart(session: Session, candidate: Candidate, portfolio: Portfolio) -> None:
    """A fault in comparing must not cost the judgement: it is undone alone, and told."""
    try:
        with session.begin_nested():
            compare_candidate(session, candidate, portfolio)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told, and the judgement stands
        log("records").error("comparing_failed", candidate=candidate.id, error=type(error).__name__)


def compare_candidate(session: Session, candidate: Candidate, portfolio: Portfolio) -> int:
    """Keep the candidate's traces, and every resemblance that they have; how many are new.

    To be called after the transaction's line in the audit log: there those that end at once take their turn, so that
    of two candidates judged at the same moment the later one sees the earlier.
    """
    papers, marks = paper_traces(session, candidate, portfolio), mark_traces(candidate, portfolio)
    if not renewed(session, candidate, papers, marks):
        return 0
    key = audit_key(session)
    owner, beside = owner_of(candidate, key), looks_beside(portfolio)
    own = [as_mark(row, owner, beside[row.document, row.look]) for row in marks]
    found = [*_papers(session, owner, papers, key), *_marks(session, marks, own, key)]
    return keep(session, candidate, {pair.key: pair for pair in found})


def renewed(session: Session, candidate: Candidate, papers: list[PaperTrace], marks: list[MarkTrace]) -> bool:
    """Put new rows in the place of the old; False where nothing has changed, and nothing need be compared."""
    old_papers = list(session.scalars(select(PaperTrace).where(PaperTrace.candidate_id == candidate.id)))
    old_marks = list(session.scalars(select(MarkTrace).where(MarkTrace.candidate_id == candidate.id)))
    if same_content(papers, old_papers) and same_content(marks, old_marks):
        return False
    for table in (PaperTrace, MarkTrace):
        session.execute(delete(table).where(table.candidate_id == candidate.id))
    session.add_all([*papers, *marks])
    session.flush()
    return True


def _papers(session: Session, owner: across.Owner, own: Sequence[PaperTrace], key: bytes) -> Iterator[Pair]:
    others = [row for paper in own for row in _near(session, paper)]
    owners = _owners(session, {row.candidate_id for row in others}, key)
    for paper in own:
        for row in others:
            code = across.resembles(as_trace(paper, owner), as_trace(row, owners[row.candidate_id]))
            if code:
                yield _pair(code, paper.candidate_id, paper.document, paper_place(code, paper),
                            row.candidate_id, row.document, paper_place(code, row))


def _near(session: Session, paper: PaperTrace) -> Iterator[PaperTrace]:
    """Papers of others that share a key with this one, or a photo that is nearly the same."""
    equal: list[ColumnElement[bool]] = [PaperTrace.sha256 == paper.sha256]
    if len(paper.number) >= across.LEAST_NUMBER:
        equal.append(PaperTrace.number == paper.number)
    if paper.nik:
        equal.append(PaperTrace.nik == paper.nik)
    others = select(PaperTrace).where(PaperTrace.lsp_id == paper.lsp_id, PaperTrace.candidate_id != paper.candidate_id)
    for one in equal:
        yield from session.scalars(others.where(one).limit(MOST_OF_A_KEY))
    if paper.photo:
        near = list(_near_photos(session, paper))
        yield from session.scalars(others.where(PaperTrace.id.in_(near[:MOST_OF_A_KEY])))


def _near_photos(session: Session, paper: PaperTrace) -> Iterator[str]:
    rows = session.execute(
        select(PaperTrace.id, PaperTrace.photo)
        .where(PaperTrace.lsp_id == paper.lsp_id, PaperTrace.photo != "", PaperTrace.candidate_id != paper.candidate_id)
        .limit(MOST_COMPARED))
    own = int(paper.photo, 16)
    for identity, photo in rows:
        if (own ^ int(photo, 16)).bit_count() <= SAME_PICTURE_BITS:
            yield identity


def _marks(
    session: Session, marks: Sequence[MarkTrace], own: Sequence[across.MarkTrace], key: bytes
) -> Iterator[Pair]:
    """Against all marks of the body, the candidate's own other papers with them."""
    for mark, seen in zip(marks, own, strict=True):
        near = list(_near_marks(session, mark, seen))[:MOST_OF_A_KEY]
        rows = list(session.scalars(select(MarkTrace).where(MarkTrace.id.in_(near))))
        owners = _owners(session, {row.candidate_id for row in rows}, key)
        for row in rows:
            if across.same_mark(seen, as_mark(row, owners[row.candidate_id])):
                yield _pair(across.SAME_MARK, mark.candidate_id, mark.document, mark.place,
                            row.candidate_id, row.document, row.place)


def _near_marks(session: Session, mark: MarkTrace, seen: across.MarkTrace) -> Iterator[str]:
    rows = session.execute(
        select(MarkTrace.id, MarkTrace.look)
        .where(MarkTrace.lsp_id == mark.lsp_id, MarkTrace.mark == mark.mark, MarkTrace.id != mark.id)
        .limit(MOST_COMPARED))
    for identity, look in rows:
        if across.looks_like(seen, int(look, 16)):
            yield identity


def _owners(session: Session, ids: set[str], key: bytes) -> dict[str, across.Owner]:
    return {row.id: owner_of(row, key) for row in session.scalars(select(Candidate).where(Candidate.id.in_(ids)))}


def paper_place(code: str, row: PaperTrace) -> Json:
    """Where to look: the fact that is shared, else the paper's first page."""
    fact = {across.SAME_NUMBER: "number", across.SAME_PAPER: "number", across.SAME_NIK: "nik"}.get(code, "")
    return dict(row.places.get(fact) or {"page": row.pages[0] if row.pages else 1, "box": []})


def _pair(code: str, candidate: str, document: str, place: Json, other: str, paper: str, there: Json) -> Pair:
    ends = sorted((((candidate, document), tuple(place.items())), ((other, paper), tuple(there.items()))),
                  key=lambda end: end[0])
    return Pair(code, ends[0][0], ends[0][1], ends[1][0], ends[1][1])


def keep(session: Session, candidate: Candidate, found: dict[tuple[str, str, str, str, str], Pair]) -> int:
    """New ones become rows with a line in the audit log; those that are no longer there stay, and say so."""
    rows = {(row.code, row.one_candidate, row.one_document, row.other_candidate, row.other_document): row
            for row in of_candidate(session, candidate.id)}
    for key, row in rows.items():
        row.stands = key in found
    new = [_row(session, candidate, pair) for key, pair in found.items() if key not in rows]
    session.add_all(new)
    session.flush()
    for row in new:
        record(session, row.lsp_id, SYSTEM, "resemblance_found", "resemblance", row.id, {
            "code": row.code, "one": row.one_candidate, "other": row.other_candidate})
    return len(new)


def _row(session: Session, candidate: Candidate, pair: Pair) -> Resemblance:
    return Resemblance(
        lsp_id=candidate.lsp_id, code=pair.code, one_candidate=pair.one[0], one_document=pair.one[1],
        one_place=dict(pair.one_place), other_candidate=pair.other[0], other_document=pair.other[1],
        other_place=dict(pair.other_place), found_at=seconds_now(session))


def of_candidate(session: Session, candidate_id: str) -> Iterable[Resemblance]:
    return session.scalars(select(Resemblance).where(
        or_(Resemblance.one_candidate == candidate_id, Resemblance.other_candidate == candidate_id))).all()
