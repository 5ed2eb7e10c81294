"""Erasing a candidate's traces, and every resemblance with them: half of one would still speak of the candidate."""
from __future__ import annotations

from sqlalchemy import Delete, delete, or_, select
from sqlalchemy.orm import Session

from records.cue_tables import MarkTrace, PaperTrace, Resemblance, ResemblanceWord


def erase_traces(session: Session, candidate_id: str) -> dict[str, int]:
    """How many rows by table."""
    own = select(Resemblance.id).where(
        or_(Resemblance.one_candidate == candidate_id, Resemblance.other_candidate == candidate_id))
    ids = list(session.scalars(own))
    statements: dict[str, Delete] = {
        "resemblance_word": delete(ResemblanceWord).where(ResemblanceWord.resemblance_id.in_(ids)),
        "resemblance": delete(Resemblance).where(Resemblance.id.in_(ids)),
        "paper_trace": delete(PaperTrace).where(PaperTrace.candidate_id == candidate_id),
        "mark_trace": delete(MarkTrace).where(MarkTrace.candidate_id == candidate_id),
    }
    return {name: int(session.execute(one).rowcount) for name, one in statements.items()}  # type: ignore[attr-defined]
