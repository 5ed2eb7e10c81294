"""Where papers of a candidate went and came from, as people may see it."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.tables import Candidate, Correction, WordSort
from records.viewer import Viewer
from records.words import rows_on


@dataclass(frozen=True, slots=True)
class MoveSeen:
    """`other` and its id are empty where the viewer may not see that candidate, or nobody is left of them."""

    came: bool
    document: str
    other_id: str
    other: str
    code: str
    reason: str
    user_id: str
    at: float


def moves_of(session: Session, viewer: Viewer, one: Candidate) -> list[MoveSeen]:
    """In their order."""
    rows = [row for row in rows_on(session, one.id) if row.sort in (WordSort.MOVED_OUT, WordSort.MOVED_IN)]
    if not rows:
        return []
    names = {other.id: other.name or other.folder for other in session.scalars(
        viewer.candidates(select(Candidate)).where(Candidate.id.in_({row.value["value"] for row in rows})))}
    return [seen(row, names) for row in rows]


def seen(row: Correction, names: Mapping[str, str]) -> MoveSeen:
    other = row.value["value"]
    return MoveSeen(row.sort == WordSort.MOVED_IN, row.document, other if other in names else "", names.get(other, ""),
                    row.code, row.reason, row.user_id, row.made_at)
