"""Writing schemes: drafts that anybody who may can change, and publishing, after which nobody can."""
from __future__ import annotations

import re
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.scheme_check import check_text
from records.scheme_tables import SchemeVersion, VersionState
from records.schemes import version_of
from records.tables import Audit, Json
from records.viewer import Role, Viewer

MOST_TEXT_BYTES = 200_000  # of what is written on a page; shipped examples have some ten thousand
FOUR_EYES = "Prinsip empat mata: yang menerbitkan bukan orang yang menulis draf ini. Minta admin lain menerbitkannya."
VERSION_LINE = re.compile(r"^version:.*$", re.MULTILINE)


class SchemeRefused(ValueError):
    """What was asked cannot be done; the text says why, in the words of the page."""

    code = "scheme_refused"


def draft_from(session: Session, viewer: Viewer, scheme: str, text: str, cases: str = "") -> SchemeVersion:
    """A new draft with the text of another version or file, under the next number."""
    number = 1 + (session.scalar(select(func.max(SchemeVersion.number)).where(
        SchemeVersion.lsp_id == viewer.lsp_id, SchemeVersion.scheme == scheme)) or 0)
    moment = seconds_now(session)
    text = numbered(text, number)
    row = SchemeVersion(lsp_id=viewer.lsp_id, scheme=scheme, number=number, text=text, cases=cases,
                        sha256=version_of(text), made_by=viewer.id, made_at=moment, changed_by=viewer.id,
                        changed_at=moment)
    session.add(row)
    session.flush()
    record(session, viewer.lsp_id, viewer.id, "scheme_drafted", "scheme", row.id, {"number": number})
    return row


def numbered(text: str, number: int) -> str:
    """The text with its version's number in the line that says it, where it has one."""
    return VERSION_LINE.sub(f'version: "{number}"', text, count=1)


def save(session: Session, viewer: Viewer, draft: SchemeVersion, text: str, cases: str, seen: str) -> None:
    """Keep a draft, right or wrong: work is never lost to a mistake. `seen` is the hash that the page showed.

    Raises SchemeRefused.
    """
    still_draft(draft)
    if seen != draft.sha256:
        raise SchemeRefused("Draf ini sudah diubah orang lain. Salin tulisan Anda, lalu muat ulang halaman ini.")
    if len(text.encode()) > MOST_TEXT_BYTES or len(cases.encode()) > MOST_TEXT_BYTES:
        raise SchemeRefused(f"Tulisan skema paling banyak {MOST_TEXT_BYTES // 1000} kB. / A scheme's text is too long.")
    draft.text, draft.cases, draft.sha256 = text, cases, version_of(text)
    draft.changed_by, draft.changed_at = viewer.id, seconds_now(session)
    session.flush()
    record(session, viewer.lsp_id, viewer.id, "scheme_saved", "scheme", draft.id, {"sha256": draft.sha256})


def discard(session: Session, viewer: Viewer, draft: SchemeVersion) -> None:
    """Raises SchemeRefused."""
    still_draft(draft)
    session.delete(draft)
    session.flush()
    record(session, viewer.lsp_id, viewer.id, "scheme_discarded", "scheme", draft.id)


def publish(
    session: Session, viewer: Viewer, draft: SchemeVersion, holds_from: date, today: date, proof: Json,
    four_eyes: bool = False,
) -> None:
    """From that assessment date on the version is for all new cases. Raises SchemeRefused.

    `proof` is what was shown of this very text just now; with a fault in it nothing is published.
    """
    still_draft(draft)
    if viewer.role is not Role.ADMIN:
        raise SchemeRefused("Hanya admin yang menerbitkan skema.")
    if four_eyes and viewer.id in writers(session, draft):
        raise SchemeRefused(FOUR_EYES)
    if holds_from < today:
        raise SchemeRefused("Tanggal berlaku tidak boleh sebelum hari ini: kasus lama tetap dengan versinya.")
    if proof["faults"] or check_text(draft.text, draft.scheme, draft.scheme)[1]:
        raise SchemeRefused("Pemeriksaan menemukan kesalahan. Perbaiki dahulu, lalu terbitkan.")
    same_text(session, draft)
    moment = seconds_now(session)  # asked first: a row that is half published must not be written
    draft.state, draft.holds_from, draft.proof = VersionState.PUBLISHED, holds_from.isoformat(), proof
    draft.published_by, draft.published_at = viewer.id, moment
    session.flush()
    record(session, viewer.lsp_id, viewer.id, "scheme_published", "scheme", draft.id,
           {"sha256": draft.sha256, "holds_from": draft.holds_from, "number": draft.number})


def writers(session: Session, draft: SchemeVersion) -> set[str]:
    """Everybody who began or saved the draft, by the log that nobody can change."""
    said = session.scalars(select(Audit.actor).where(
        Audit.lsp_id == draft.lsp_id, Audit.object_id == draft.id,
        Audit.action.in_(("scheme_drafted", "scheme_saved"))))
    return {draft.made_by, draft.changed_by, *said}


def same_text(session: Session, draft: SchemeVersion) -> None:
    """Judgements name a version by its text: two versions with one text could not be told apart."""
    twin = session.scalar(select(SchemeVersion.number).where(
        SchemeVersion.lsp_id == draft.lsp_id, SchemeVersion.scheme == draft.scheme, SchemeVersion.id != draft.id,
        SchemeVersion.sha256 == draft.sha256, SchemeVersion.state == VersionState.PUBLISHED))
    if twin:
        raise SchemeRefused(f"Isinya sama persis dengan versi {twin}; ubah nomor versinya. / It says the very same as "
                            f"version {twin}; change its version's number.")


def still_draft(row: SchemeVersion) -> None:
    if row.state != VersionState.DRAFT:
        raise SchemeRefused("Versi yang sudah diterbitkan tidak diubah. Buat draf baru darinya.")
