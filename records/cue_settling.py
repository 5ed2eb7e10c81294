"""Resemblances for people: who may see them, what a person says of one, and why. The machine never settles one."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.cue_tables import PaperTrace, Resemblance, ResemblanceWord
from records.tables import Candidate
from records.viewer import Role, Viewer

MOST_TEXT = 1_000
PAGE_ROWS = 100
LOOKERS = (Role.AUDITOR, Role.ADMIN)


class Word(StrEnum):
    """What a person says of two papers that have something in common."""

    FAIR = "fair"
    """It is as it should be, and there is a reason for it."""
    MISREAD = "misread"
    """They have nothing in common: something was read wrongly."""
    FOLLOW_UP = "follow_up"
    """It cannot stay so: the candidates or the issuer are to be asked."""


class BadSettling(ValueError):
    """The text says what is expected, in both languages."""

    code = "bad_settling"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two papers."""

    candidate: Candidate
    document: str
    page: int
    box: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """A resemblance as people look at it."""

    row: Resemblance
    sides: tuple[Side, Side]
    words: tuple[ResemblanceWord, ...] = ()


def resemblances(session: Session, viewer: Viewer, open_only: bool = True, page: int = 1) -> tuple[list[Seen], int]:
    """One page of them, the newest first, and how many there are in all. Only for those who look across candidates."""
    if viewer.role not in LOOKERS:
        return [], 0
    rows = select(Resemblance).where(Resemblance.lsp_id == viewer.lsp_id)
    if open_only:
        rows = rows.where(Resemblance.settled == "", Resemblance.stands)
    number = session.scalar(select(func.count()).select_from(rows.subquery())) or 0
    shown = rows.order_by(Resemblance.found_at.desc(), Resemblance.id).limit(PAGE_ROWS).offset((page - 1) * PAGE_ROWS)
    return [seen(session, row) for row in session.scalars(shown)], number


def resemblance(session: Session, viewer: Viewer, resemblance_id: str) -> Seen | None:
    row = session.get(Resemblance, resemblance_id)
    if row is None or row.lsp_id != viewer.lsp_id or viewer.role not in LOOKERS:
        return None
    words = session.scalars(select(ResemblanceWord).where(ResemblanceWord.resemblance_id == row.id)
                            .order_by(ResemblanceWord.made_at, ResemblanceWord.id))
    return seen(session, row, tuple(words))


def seen(session: Session, row: Resemblance, words: tuple[ResemblanceWord, ...] = ()) -> Seen:
    ends = ((row.one_candidate, row.one_document, row.one_place),
            (row.other_candidate, row.other_document, row.other_place))
    one, other = (Side(session.get_one(Candidate, candidate), document, int(place.get("page") or 1),
                       tuple(place.get("box") or ())) for candidate, document, place in ends)
    return Seen(row, (one, other), words)


def trace(session: Session, side: Side) -> PaperTrace | None:
    """What was read of a side's paper."""
    return session.scalar(select(PaperTrace).where(
        PaperTrace.candidate_id == side.candidate.id, PaperTrace.document == side.document))


def settle(session: Session, viewer: Viewer, row: Resemblance, word: str, reason: str) -> None:
    """Keep what a person says. The reason stays in its row; the audit log bears the word alone. Raises BadSettling."""
    if word not in list(Word):
        raise BadSettling("Pilih salah satu jawaban. / Choose one of the answers.")
    if not reason.strip():
        raise BadSettling("Tuliskan alasannya. / Give the reason.")
    session.add(ResemblanceWord(
        lsp_id=row.lsp_id, resemblance_id=row.id, word=word, reason=reason.strip()[:MOST_TEXT], user_id=viewer.id,
        made_at=seconds_now(session)))
    row.settled = word
    session.flush()
    record(session, row.lsp_id, viewer.id, "resemblance_settled", "resemblance", row.id, {"word": word})


def on_candidate(session: Session, viewer: Viewer, candidate_id: str) -> Sequence[tuple[str, str, str]]:
    """(code, the candidate's own paper, the newest word or "") for whoever may see that candidate.

    Nothing of the other candidate: an assessor reads of no papers but their own candidates'.
    """
    own = session.scalar(viewer.candidates(select(Candidate.id)).where(Candidate.id == candidate_id))
    rows = session.scalars(select(Resemblance).where(
        Resemblance.lsp_id == viewer.lsp_id, Resemblance.stands,
        or_(Resemblance.one_candidate == own, Resemblance.other_candidate == own)).order_by(Resemblance.found_at))
    return [(row.code, row.one_document if row.one_candidate == own else row.other_document, row.settled)
            for row in rows] if own else []
