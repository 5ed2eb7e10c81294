"""Which version of a scheme holds for whom: by the assessment's date, and for a case that was judged, its own."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from records import schemes
from records.scheme_tables import SchemeVersion, VersionState
from records.schemes import Shelf
from records.tables import Candidate, Judged
from records.viewer import Viewer
from rules.scheme import Scheme


@dataclass(frozen=True, slots=True)
class Held:
    """The scheme that a case is judged by, and the hash of its text, which its judgement names."""

    scheme: Scheme
    version: str


def shelf(session: Session, lsp_id: str, on: str, folder: Path | None) -> Shelf:
    """All schemes that a body can choose for an assessment on that date (ISO)."""
    return Shelf(folder, tuple((row.scheme, row.text) for row in holding(session, lsp_id, on)))


def holding(session: Session, lsp_id: str, on: str) -> Sequence[SchemeVersion]:
    """Of each scheme the version that holds on the date: the last that came into force by then."""
    rows = session.scalars(
        select(SchemeVersion)
        .where(SchemeVersion.lsp_id == lsp_id, SchemeVersion.state == VersionState.PUBLISHED,
               SchemeVersion.holds_from <= on)
        .order_by(SchemeVersion.scheme, SchemeVersion.holds_from, SchemeVersion.number))
    return list({row.scheme: row for row in rows}.values())


def scheme_for(session: Session, candidate: Candidate, folder: Path | None) -> Held:
    """A case keeps the version that first judged it, whatever was published since.

    Raises SchemeUnknown, SchemeInvalid.
    """
    last = session.scalar(
        select(Judged.scheme_version).where(Judged.candidate_id == candidate.id)
        .order_by(Judged.number.desc()).limit(1))
    kept = published(session, candidate.lsp_id, candidate.scheme, last) if last else None
    if kept is not None:
        return Held(schemes.load_text(kept.text, kept.scheme), kept.sha256)
    if last and candidate.scheme in schemes.available(folder):
        source: schemes.Source = folder
    else:
        source = shelf(session, candidate.lsp_id, candidate.assessed_on, folder)
    return Held(schemes.load(candidate.scheme, source), schemes.version(candidate.scheme, source))


def published(session: Session, lsp_id: str, scheme: str, sha256: str) -> SchemeVersion | None:
    """The published version of that text."""
    return session.scalars(
        select(SchemeVersion)
        .where(SchemeVersion.lsp_id == lsp_id, SchemeVersion.scheme == scheme, SchemeVersion.sha256 == sha256,
               SchemeVersion.state == VersionState.PUBLISHED)
        .order_by(SchemeVersion.number).limit(1)).one_or_none()


def versions(session: Session, viewer: Viewer, scheme: str = "") -> list[SchemeVersion]:
    """Of the viewer's body, the newest first; of one scheme if it is named."""
    rows = select(SchemeVersion).where(SchemeVersion.lsp_id == viewer.lsp_id)
    if scheme:
        rows = rows.where(SchemeVersion.scheme == scheme)
    return list(session.scalars(rows.order_by(SchemeVersion.scheme, SchemeVersion.number.desc())))


def version(session: Session, viewer: Viewer, version_id: str) -> SchemeVersion | None:
    return session.scalar(select(SchemeVersion).where(
        SchemeVersion.id == version_id, SchemeVersion.lsp_id == viewer.lsp_id))
