"""One candidate's whole story, from the uploaded bytes to the signature; and what auditors count over many."""
from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from records.plenary_tables import Plenary, PlenaryItem
from records.tables import Audit, Candidate, Correction, Decision, File, Judged, WordSort
from records.viewer import Viewer

CHANGES = (WordSort.VALUE, WordSort.OVERRIDE, WordSort.ANSWER, WordSort.ROUTE)

WITHOUT_A_ROW_OF_THEIR_OWN = ("nik_shown", "picture_shown_whole", "assigned", "exported", "reopened", "batch_opened",
                              "batch_closed")
"""Actions that stand in the chain alone."""


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
    ids = {candidate.id, candidate.batch_id} | {row.id for row in files} | {row.id for row in decisions}
    events = [
        *(Event(row.received_at, "file_received", "", row.name or row.path, row.sha256) for row in files),
        *(Event(row.settled_at, f"file_{row.state}", "system", row.name or row.path, row.reader)
          for row in files if row.settled_at),
        *(Event(row.judged_at, "judged", "system", row.route, row.scheme_version[:12]) for row in judged),
        *(Event(row.made_at, f"said_{row.sort}", row.user_id, f"{row.document} {row.fact}", said(row))
          for row in session.scalars(select(Correction).where(Correction.candidate_id == candidate.id))),
        *(Event(row.made_at, "signed", row.user_id, row.id, row.sha256) for row in decisions),
        *(Event(item.decided_at or 0.0, "plenary_decided", item.decided_by, held.number, f"{item.result} {item.reason}")
          for item, held in items),
        *(Event(row.at, row.action, row.actor, row.object_type, f"#{row.number} {row.digest[:12]}")
          for row in session.scalars(select(Audit).where(
              Audit.lsp_id == candidate.lsp_id, Audit.object_id.in_(ids),
              Audit.action.in_(WITHOUT_A_ROW_OF_THEIR_OWN)))),
    ]
    return sorted(events, key=lambda event: event.at)


def said(row: Correction) -> str:
    value = row.value.get("value")
    words = ("tidak terbaca" if value is None else value, row.code, row.reason)
    return " ".join(str(word) for word in words if word)


def sample(session: Session, viewer: Viewer, share: float, seed: int, route: str = "") -> list[Candidate]:
    """A random share of the judged candidates, the same for the same seed, at least one where there is any."""
    rows = viewer.candidates(select(Candidate)).where(Candidate.route.is_not(None))
    if route:
        rows = rows.where(Candidate.route == route)
    people = list(session.scalars(rows.order_by(Candidate.id)))
    number = min(len(people), max(1, round(share * len(people)))) if people else 0
    return sorted(random.Random(seed).sample(people, number), key=lambda one: one.name)


@dataclass(frozen=True, slots=True)
class Override:
    """How often people contradicted the machine on a rule or fact, by the kind of paper."""

    what: str
    kind: str
    number: int


def overrides(session: Session, viewer: Viewer) -> list[Override]:
    """From all words of people on the viewer's candidates, the most frequent first; drafts FR.VA."""
    rows = session.execute(
        select(Correction, Candidate.id).join(Candidate, Candidate.id == Correction.candidate_id)
        .where(Candidate.lsp_id == viewer.lsp_id, Correction.sort.in_(CHANGES))).all()
    kinds = kinds_of(session, {candidate_id for _, candidate_id in rows})
    counted = Counter(
        (f"{row.sort} {row.fact}".strip(), kinds.get((candidate_id, row.document), "")) for row, candidate_id in rows)
    return [Override(what, kind, number) for (what, kind), number in counted.most_common()]


def kinds_of(session: Session, candidates: set[str]) -> dict[tuple[str, str], str]:
    """The kind of each paper by the newest judgement of its candidate."""
    kinds: dict[tuple[str, str], str] = {}
    for judged in session.scalars(
            select(Judged).where(Judged.candidate_id.in_(candidates)).order_by(Judged.number)):
        kinds.update({
            (judged.candidate_id, paper["id"]): paper["kind"]["value"] for paper in judged.answer["documents"]})
    return kinds


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
