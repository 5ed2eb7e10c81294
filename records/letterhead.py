"""What stands on the body's own papers, and what people add to a session and a meeting. All of it optional words."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.lsp_desk_tables import Letterhead, PlenaryDetail, SessionReport
from records.plenary_tables import Plenary
from records.tables import Batch
from records.viewer import Viewer

LETTERHEAD = ("licence", "address", "contact", "city", "director", "law")
"""`law` is what a decree names under Mengingat, one a line; the body's own choice, empty by default."""
SESSION = ("number", "place_kind", "place", "organisation", "starts", "ends", "in_charge", "positive", "negative",
           "rejected", "suggestions", "note")
MINUTES = ("starts", "ends", "topic", "secretary", "background", "discussion", "issues")
"""`issues`: one a line, its parts (matter, what was said, what follows, until when) with | between them."""
DECREE = ("decree_number", "decree_on", "decree_city", "decree_director")
MOST_LETTERS = 4_000


def letterhead(session: Session, lsp_id: str) -> dict[str, str]:
    return words_in(session.get(Letterhead, lsp_id), LETTERHEAD)


def session_report(session: Session, batch_id: str) -> dict[str, str]:
    return words_in(session.get(SessionReport, batch_id), SESSION)


def plenary_detail(session: Session, plenary_id: str) -> dict[str, str]:
    return words_in(session.get(PlenaryDetail, plenary_id), (*MINUTES, *DECREE))


def words_in(row: Any, names: tuple[str, ...]) -> dict[str, str]:
    """Every name with its words, empty where there are none."""
    content = row.content if row else {}
    return {name: str(content.get(name, "")) for name in names}


def keep_letterhead(session: Session, viewer: Viewer, said: Mapping[str, str]) -> None:
    keep(session, session.get(Letterhead, viewer.lsp_id) or Letterhead(lsp_id=viewer.lsp_id), viewer, said, LETTERHEAD)
    record(session, viewer.lsp_id, viewer.id, "letterhead_changed", "lsp", viewer.lsp_id)


def keep_session_report(session: Session, viewer: Viewer, batch: Batch, said: Mapping[str, str]) -> None:
    row = session.get(SessionReport, batch.id) or SessionReport(batch_id=batch.id, lsp_id=batch.lsp_id)
    keep(session, row, viewer, said, SESSION)
    record(session, batch.lsp_id, viewer.id, "session_report_changed", "batch", batch.id)


def keep_plenary_detail(session: Session, viewer: Viewer, held: Plenary, said: Mapping[str, str]) -> None:
    """Minutes until the meeting is closed; the decree comes after it, and its words stay open."""
    before = plenary_detail(session, held.id)
    allowed = DECREE if held.closed_at is not None else (*MINUTES, *DECREE)
    row = session.get(PlenaryDetail, held.id) or PlenaryDetail(plenary_id=held.id, lsp_id=held.lsp_id)
    keep(session, row, viewer, before | {name: said[name] for name in allowed if name in said}, (*MINUTES, *DECREE))
    record(session, held.lsp_id, viewer.id, "plenary_words_changed", "plenary", held.id)


def keep(session: Session, row: Any, viewer: Viewer, said: Mapping[str, str], names: tuple[str, ...]) -> None:
    row.content = {name: text for name in names if (text := said.get(name, "").strip()[:MOST_LETTERS])}
    row.at, row.actor = seconds_now(session), viewer.id
    session.add(row)
    session.flush()


def issues_in(text: str) -> list[dict[str, str]]:
    """The lines of `issues` as rows of the minutes' table."""
    names = ("masalah", "uraian", "tindak_lanjut", "target")
    rows = [[part.strip() for part in line.split("|")] for line in text.splitlines() if line.strip()]
    return [dict(zip(names, [*parts, "", "", ""][:4], strict=True)) for parts in rows]
