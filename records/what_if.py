"""What a draft would make of all past cases: asked by a page, worked out in parts by the workers, kept.

No case is touched: each is judged twice in memory, under its own version and under the draft, by the same rules and
readings, so that what differs is the draft's doing alone.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import Engine, func, or_, select, update
from sqlalchemy.orm import Session

from records.audit import SYSTEM, record
from records.clock import now, seconds_now
from records.consent import nobody_stopped
from records.database import reading, transaction
from records.queue import MAX_ATTEMPTS, changed
from records.scheme_check import check_text
from records.scheme_desk import SchemeRefused
from records.scheme_tables import SchemeVersion, WhatIf, WhatIfChange, WhatIfPart, WhatIfState
from records.tables import Candidate, new_id
from records.viewer import Viewer
from records.what_if_judging import Compared, compared

PART_CASES = 100  # half a second of one process
IN_FLIGHT = 6  # parts of one question in the broker: an upload that comes meanwhile waits for no more
LEASE_SECONDS = 120.0
LOST_SECONDS = 30.0
KEPT = 5  # of one draft; older ones go


def start(session: Session, viewer: Viewer, draft: SchemeVersion, over: str) -> WhatIf:
    """Ask what the draft would make of all judged cases of the scheme `over`. Raises SchemeRefused."""
    if check_text(draft.text, draft.scheme, draft.scheme)[1]:
        raise SchemeRefused("Draf ini masih memuat kesalahan. Perbaiki dahulu.")
    ids = list(session.scalars(nobody_stopped(
        select(Candidate.id).where(Candidate.lsp_id == viewer.lsp_id, Candidate.scheme == over,
                                   Candidate.route.is_not(None)).order_by(Candidate.id))))
    if not ids:
        raise SchemeRefused("Belum ada kasus yang dinilai dengan skema ini.")
    forget_old(session, draft)
    asked = WhatIf(lsp_id=viewer.lsp_id, version_id=draft.id, over=over, scheme=draft.scheme, text=draft.text,
                   cases=len(ids), started_by=viewer.id, started_at=seconds_now(session))
    session.add(asked)
    session.flush()
    for first in range(0, len(ids), PART_CASES):
        session.add(WhatIfPart(lsp_id=viewer.lsp_id, what_if_id=asked.id, candidates=ids[first:first + PART_CASES]))
    session.flush()
    record(session, viewer.lsp_id, viewer.id, "what_if_started", "scheme", draft.id, {"cases": len(ids)})
    return asked


def forget_old(session: Session, draft: SchemeVersion) -> None:
    old = session.scalars(select(WhatIf).where(WhatIf.version_id == draft.id, WhatIf.lsp_id == draft.lsp_id)
                          .order_by(WhatIf.started_at.desc()).offset(KEPT - 1)).all()
    for one in old:
        for table in (WhatIfChange, WhatIfPart):
            for row in session.scalars(select(table).where(table.what_if_id == one.id)):
                session.delete(row)
        session.flush()
        session.delete(one)


def to_publish(session: Session) -> list[str]:
    """Parts to call a worker for, marked as sent: few at a time, in the order of asking."""
    moment, found = now(session), list[str]()
    fresh = WhatIfPart.published_at > moment - LOST_SECONDS
    for what_if_id in session.scalars(
            select(WhatIf.id).where(WhatIf.state == WhatIfState.WORKING).order_by(WhatIf.started_at)).all():
        of = WhatIfPart.what_if_id == what_if_id, ~WhatIfPart.done, WhatIfPart.attempts < MAX_ATTEMPTS
        flying = session.scalar(select(func.count()).select_from(WhatIfPart).where(*of, fresh)) or 0
        room = max(0, IN_FLIGHT - flying)
        free = or_(WhatIfPart.owner.is_(None), WhatIfPart.lease < moment)
        found += session.scalars(select(WhatIfPart.id).where(*of, ~fresh, free).order_by(WhatIfPart.id).limit(room)
                                 .with_for_update(skip_locked=True)).all()
    session.execute(update(WhatIfPart).where(WhatIfPart.id.in_(found)).values(published_at=moment))
    return found


def serve_part(engine: Engine, part_id: str, extra: Path | None = None) -> None:
    """Claim a part, judge its cases, settle it. Twice, or twice at once, has one result.

    Raises what judging raises; the part is free again when its lease ends.
    """
    owner = new_id()
    with transaction(engine) as session:
        moment = now(session)
        taken = changed(session, update(WhatIfPart).where(
            WhatIfPart.id == part_id, ~WhatIfPart.done, WhatIfPart.attempts < MAX_ATTEMPTS,
            or_(WhatIfPart.owner.is_(None), WhatIfPart.lease < moment),
        ).values(owner=owner, lease=moment + LEASE_SECONDS, attempts=WhatIfPart.attempts + 1))
    if not taken:
        return
    with reading(engine) as session:
        part = session.get_one(WhatIfPart, part_id)
        asked = session.get_one(WhatIf, part.what_if_id)
        found = compared(session, asked, part.candidates, extra)
    with transaction(engine) as session:
        settle(session, part_id, owner, found)


def settle(session: Session, part_id: str, owner: str, found: Sequence[Compared]) -> None:
    """Keep what was found, unless the part has become another's. Cases that are erased meanwhile count as done."""
    part = session.get_one(WhatIfPart, part_id)
    cases = len(part.candidates)
    asked = session.get_one(WhatIf, part.what_if_id, with_for_update=True, populate_existing=True)
    mine = changed(session, update(WhatIfPart).where(
        WhatIfPart.id == part_id, WhatIfPart.owner == owner, ~WhatIfPart.done).values(done=True, candidates=[]))
    if not mine:
        return
    still = set(session.scalars(select(Candidate.id).where(Candidate.id.in_([one.candidate_id for one in found]))))
    for one in found:
        if one.units and one.candidate_id in still:
            session.add(WhatIfChange(what_if_id=asked.id, candidate_id=one.candidate_id, lsp_id=asked.lsp_id,
                                     direction=one.direction, units=[list(unit) for unit in one.units]))
    asked.counts = added(asked.counts, found)
    asked.done += cases
    session.flush()
    left = session.scalar(select(func.count()).select_from(WhatIfPart).where(
        WhatIfPart.what_if_id == asked.id, ~WhatIfPart.done))
    if not left:
        asked.state, asked.done_at = WhatIfState.DONE, seconds_now(session)
        record(session, asked.lsp_id, SYSTEM, "what_if_done", "scheme", asked.version_id, {"cases": asked.cases})


def added(counts: Mapping[str, Mapping[str, int]], found: Sequence[Compared]) -> dict[str, dict[str, int]]:
    """By unit and direction; under "" the candidates."""
    sums = {unit: Counter(of) for unit, of in counts.items()}
    for one in found:
        sums.setdefault("", Counter())[one.direction] += 1
        for unit, direction in one.directions.items():
            sums.setdefault(unit, Counter())[direction] += 1
    return {unit: dict(of) for unit, of in sums.items()}


def stop_spent(session: Session) -> None:
    """Questions with a part that three attempts could not answer."""
    spent = select(WhatIfPart.what_if_id).where(
        ~WhatIfPart.done, WhatIfPart.attempts >= MAX_ATTEMPTS, WhatIfPart.lease < now(session))
    session.execute(update(WhatIf).where(WhatIf.state == WhatIfState.WORKING, WhatIf.id.in_(spent))
                    .values(state=WhatIfState.STOPPED, done_at=now(session)))


def of_version(session: Session, viewer: Viewer, version_id: str) -> list[WhatIf]:
    """The newest first."""
    return list(session.scalars(
        select(WhatIf).where(WhatIf.lsp_id == viewer.lsp_id, WhatIf.version_id == version_id)
        .order_by(WhatIf.started_at.desc())))


def what_if(session: Session, viewer: Viewer, what_if_id: str) -> WhatIf | None:
    return session.scalar(select(WhatIf).where(WhatIf.id == what_if_id, WhatIf.lsp_id == viewer.lsp_id))


def examples(session: Session, viewer: Viewer, asked: WhatIf, unit: str = "", direction: str = "",
             most: int = 50) -> list[tuple[WhatIfChange, Candidate]]:
    """Cases that change, of one unit and direction if they are named; only those that the viewer may see."""
    rows = viewer.candidates(select(WhatIfChange, Candidate)).join(
        Candidate, Candidate.id == WhatIfChange.candidate_id).where(
        WhatIfChange.what_if_id == asked.id, WhatIfChange.lsp_id == viewer.lsp_id).order_by(Candidate.id)
    found: list[tuple[WhatIfChange, Candidate]] = []
    for change, candidate in session.execute(rows.execution_options(yield_per=200)):
        if any(unit in ("", code) and direction in ("", way) for code, _, _, way in change.units):
            found.append((change, candidate))
            if len(found) == most:
                break
    return found
