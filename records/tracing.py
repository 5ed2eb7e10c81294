"""One candidate's whole story, from the uploaded bytes to the signature; and what auditors count over many."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from records.arrangement import pages_told
from records.better_copy_tables import BetterCopy
from records.plenary_tables import Plenary, PlenaryItem
from records.second_look_tables import SecondLook
from records.tables import Audit, Candidate, Correction, Decision, File, Judged, WordSort
from records.viewer import Viewer

TOLD_BY_ROWS = ("file_received", "files_received", "file_read", "file_failed", "file_quarantined", "judged", "signed",
                "plenary_decided", *(f"said_{sort}" for sort in WordSort))
"""Actions that the rows themselves tell of, with more words; every other line of the log stands in the story."""


@dataclass(frozen=True, slots=True)
class Event:
    """`at` in seconds since 1970; `what` a code of the audit log or of a row; `who` an id or "system"."""

    at: float
    what: str
    who: str
    about: str
    detail: str = ""


def story(session: Session, candidate: Candidate) -> list[Event]:
    """Everything that happened to a candidate, in its order."""
    files = list(session.scalars(select(File).where(File.candidate_id == candidate.id)))
    judged = list(session.scalars(select(Judged).where(Judged.candidate_id == candidate.id)))
    decisions = list(session.scalars(select(Decision).where(Decision.candidate_id == candidate.id)))
    items = session.execute(
        select(PlenaryItem, Plenary).join(Plenary, Plenary.id == PlenaryItem.plenary_id)
        .where(PlenaryItem.candidate_id == candidate.id, PlenaryItem.decided_at.is_not(None))).all()
    ids = {candidate.id, candidate.batch_id, *(row.id for row in files),
           *(row.id for row in decisions), *asked(session, candidate)}
    events = [
        *(Event(row.received_at, "file_received", "", row.name or row.path, row.sha256) for row in files),
        *(Event(row.settled_at, f"file_{row.state}", "system", row.name or row.path, row.reader)
          for row in files if row.settled_at),
        *(Event(row.judged_at, "judged", "system", row.route, row.scheme_version[:12]) for row in judged),
        *(Event(row.made_at, f"said_{row.sort}", row.user_id, about(row), said(row))
          for row in session.scalars(select(Correction).where(Correction.candidate_id == candidate.id))),
        *(Event(row.made_at, "signed", row.user_id, row.id, row.sha256) for row in decisions),
        *(Event(item.decided_at or 0.0, "plenary_decided", item.decided_by, held.number, f"{item.result} {item.reason}")
          for item, held in items),
        *(Event(row.at, row.action, row.actor, row.object_type, f"#{row.number} {row.digest[:12]}")
          for row in session.scalars(select(Audit).where(
              Audit.lsp_id == candidate.lsp_id, Audit.object_id.in_(ids), Audit.action.not_in(TOLD_BY_ROWS)))),
    ]
    return sorted(events, key=lambda event: event.at)


def asked(session: Session, candidate: Candidate) -> set[str]:
    """Ids of what others were asked for this candidate: better copies, second looks."""
    copies = select(BetterCopy.id).where(BetterCopy.candidate_id == candidate.id)
    return {*session.scalars(copies),
            *session.scalars(select(SecondLook.id).where(SecondLook.candidate_id == candidate.id))}


def about(row: Correction) -> str:
    return "" if row.sort in (WordSort.ARRANGE, WordSort.UNDO) else f"{row.document} {row.fact}"


def said(row: Correction) -> str:
    value = pages_told(row) if row.sort == WordSort.ARRANGE else row.value.get("value")
    words = ("tidak terbaca" if value is None else value, row.code, row.reason)
    return " ".join(str(word) for word in words if word)


def lines(
    session: Session, viewer: Viewer, text: str = "", before: int | None = None, most: int = 200
) -> Sequence[Audit]:
    """The newest lines of the audit log; `text` is part of an action, an actor's or an object's id."""
    rows = select(Audit).where(Audit.lsp_id == viewer.lsp_id).order_by(Audit.number.desc()).limit(most)
    if before:
        rows = rows.where(Audit.number < before)
    if text:
        in_action = Audit.action.contains(text, autoescape=True)
        rows = rows.where(or_(in_action, Audit.actor == text, Audit.object_id == text))
    return list(session.scalars(rows))
