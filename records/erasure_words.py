"""Words that people wrote on a session or a meeting stay for the others; what names an erased person goes."""
from __future__ import annotations

import json
from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.lsp_desk_tables import PlenaryDetail, SessionReport
from records.plenary_tables import Plenary
from records.tables import Batch, Candidate

NAMELESS = "(dihapus)"
Speaks = Callable[[object], bool]


def speaks_of(candidate: Candidate) -> Speaks:
    """Whether a value bears the candidate's name, folder or number."""
    nik = str(candidate.known.get("nik", ""))
    personal = [one.lower() for one in (candidate.name, candidate.folder, nik) if one]

    def speaks(value: object) -> bool:
        text = json.dumps(value, ensure_ascii=False).lower()
        return any(one in text for one in personal)

    return speaks


def clean_batch(session: Session, batch: Batch, speaks: Speaks) -> None:
    """The batch stays, without the candidate's row on its roster and any sentence that names it."""
    batch.roster = [row for row in batch.roster if not speaks(row)]
    batch.warnings = [sentence for sentence in batch.warnings if not speaks(sentence)]
    if speaks(batch.name):
        batch.name = NAMELESS
    report = session.get(SessionReport, batch.id)
    if report is not None:
        report.content = cleaned(report.content, speaks)


def clean_meetings(session: Session, lsp_id: str, speaks: Speaks) -> None:
    """Of the body's minutes and notes only the sentences that name the person; decisions on others stay as they are."""
    for held in session.scalars(select(Plenary).where(Plenary.lsp_id == lsp_id)):
        if speaks(held.note):
            held.note = NAMELESS
        detail = session.get(PlenaryDetail, held.id)
        if detail is not None:
            detail.content = cleaned(detail.content, speaks)


def cleaned(content: dict[str, str], speaks: Speaks) -> dict[str, str]:
    return {name: NAMELESS if speaks(text) else text for name, text in content.items()}
