"""Where people differ from the machine, by rule and kind of paper; as a page, and as a draft of FR.VA."""
from __future__ import annotations

from datetime import date, datetime
from typing import Any

from flask import Response, render_template, request
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from records import portfolio
from records.differences import Difference, differences
from records.looking import Wanted
from records.tables import Candidate, Judged
from records.validation import Scope, cases, count
from rules import wording
from web.audit import audit, words
from web.desk.working import REASONS
from web.forms import fr_va
from web.forms.render import MEDIA_TYPES, fill_docx, fill_pdf
from web.problems import Refused
from web.report.words import ROUTES, VERDICTS
from web.site import records, site, viewer


@audit.get("/audit/perbedaan")
def differ() -> str:
    wanted = Wanted(batch=request.args.get("batch", "")[:32])
    with records() as session:
        rows = table(session, wanted)
        batches = [batch for batch, _, _ in portfolio.batches(session, viewer())]
    return render_template("audit/differing.html", rows=rows, wanted=wanted, batches=batches)


@audit.get("/audit/fr-va.<suffix>")
def draft(suffix: str) -> Response:
    if suffix not in MEDIA_TYPES:
        raise Refused(404, "not_found")
    wanted = Wanted(batch=request.args.get("batch", "")[:32])
    with records() as session:
        fields = fr_va.context(table(session, wanted), *span(session, wanted), date.today().isoformat())
    data = fill_pdf(fr_va.NAME, fields) if suffix == "pdf" else fill_docx(fr_va.NAME, fields, site().settings.templates)
    return Response(data, mimetype=MEDIA_TYPES[suffix], headers={
        "Content-Disposition": f'attachment; filename="FR.VA-draf.{suffix}"'})


def table(session: Session, wanted: Wanted) -> list[dict[str, Any]]:
    """Verdicts and routes that people set, and fields that they put right, the most frequent first."""
    rows = [row_of(one) for one in differences(session, viewer(), wanted)]
    counted = count(cases(session, viewer(), Scope(batch=wanted.batch)))
    rows += [{"apa": f"Isi: {words.field(name)}", "jenis": kind_words(kind), "mesin": "dibaca", "orang": "diperbaiki",
              "kali": one.wrong, "dari": one.read, "alasan": ""}
             for (kind, name), one in counted.fields.items() if one.wrong]
    return sorted(rows, key=lambda row: -row["kali"])


def row_of(one: Difference) -> dict[str, Any]:
    of_route = one.sort == "route"
    said = ROUTES if of_route else VERDICTS
    reasons = ", ".join(f"{REASONS.get(code, code)} {number}×" for code, number in one.reasons.most_common(3))
    return {"apa": f"Jalur unit {one.what}" if of_route else words.rule(one.what), "jenis": kind_words(one.kind),
            "mesin": said[one.machine].id, "orang": said[one.person].id, "kali": one.number, "dari": one.among,
            "alasan": reasons}


def kind_words(kind: str) -> str:
    return wording.kind_in_words(kind) if kind else ""


def span(session: Session, wanted: Wanted) -> tuple[str, str, list[str]]:
    """First and last day of the judgements that were looked at, and the schemes with their versions."""
    rows = viewer().candidates(select(func.min(Judged.judged_at), func.max(Judged.judged_at)).join(
        Candidate, Candidate.id == Judged.candidate_id))
    versions = viewer().candidates(select(Candidate.scheme, Judged.scheme_version).join(
        Judged, Judged.candidate_id == Candidate.id).distinct())
    if wanted.batch:
        rows, versions = (query.where(Candidate.batch_id == wanted.batch) for query in (rows, versions))
    first, last = session.execute(rows).one()
    named = sorted(f"{scheme} {version[:12]}" for scheme, version in session.execute(versions))
    return day_of(first), day_of(last), named


def day_of(seconds: float | None) -> str:
    return datetime.fromtimestamp(seconds).date().isoformat() if seconds else ""
