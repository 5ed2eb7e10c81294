"""Kiriman: the list, one batch that moves by itself, its failures as a list to download, and trying again."""
from __future__ import annotations

import csv
import io

from flask import Response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from records import portfolio
from records.portfolio import Filter
from records.publishing import publish
from records.retrying import retry_failed
from web.own import own_batch
from web.package.workbook import harmless
from web.pages import pages
from web.report.words import ROUTES
from web.site import database, records, site, viewer

SHOWN_FAILURES = 12  # the rest is in the list to download


@pages.get("/kiriman")
def batches() -> str:
    page = positive(request.args.get("hal"))
    with records() as session:
        rows = portfolio.batches(session, viewer(), page)
    return render_template("batches.html", rows=rows, page=page, more=len(rows) == portfolio.PAGE_ROWS)


@pages.get("/kiriman/<batch_id>")
def batch(batch_id: str) -> str:
    return shown("batch.html", batch_id)


@pages.get("/kiriman/<batch_id>/keadaan")
def batch_state(batch_id: str) -> str:
    """The moving part of a batch's page."""
    return shown("batch_state.html", batch_id)


def shown(template: str, batch_id: str) -> str:
    wanted = filter_asked()
    with records() as session:
        one = own_batch(session, batch_id)
        people, number = portfolio.candidates(session, viewer(), one, wanted)
        return render_template(
            template, batch=one, at=portfolio.progress(session, viewer(), one), people=people, how_many=number,
            wanted=wanted, routes=portfolio.routes(session, viewer(), one),
            failures=portfolio.failures(session, viewer(), one, SHOWN_FAILURES),
            warnings=portfolio.warnings(viewer(), one), pages=-(-number // portfolio.PAGE_ROWS))


@pages.get("/kiriman/<batch_id>/gagal.csv")
def failures(batch_id: str) -> AnyResponse:
    """Every file that could not be read and what to do, as a list for a spreadsheet that runs nothing."""
    with records() as session:
        rows = portfolio.failures(session, viewer(), own_batch(session, batch_id))
    text = io.StringIO()
    sheet = csv.writer(text)
    sheet.writerow(["berkas", "kode", "apa yang harus dilakukan"])
    for row in rows:
        problem = row.problem or {}
        sheet.writerow([harmless(row.path), problem.get("code", ""), harmless(problem.get("message", ""))])
    return Response("\ufeff" + text.getvalue(), mimetype="text/csv", headers={
        "Content-Disposition": f'attachment; filename="gagal-{batch_id[:8]}.csv"'})


@pages.post("/kiriman/<batch_id>/ulangi")
def retry(batch_id: str) -> AnyResponse:
    """Read again what a fault of the system, and not of the file, left unread."""
    with database() as session:
        retry_failed(session, own_batch(session, batch_id), viewer().id)
    publish(site().broker, site().engine)
    return redirect(url_for("pages.batch", batch_id=batch_id))


def filter_asked() -> Filter:
    """From the address, so that it can be sent to somebody; what makes no sense counts as not asked."""
    route = request.args.get("jalur", "")
    return Filter(
        route=route if route in ROUTES else "", alert="peringatan" in request.args, failed="gagal" in request.args,
        text=request.args.get("cari", "")[:100], sort=request.args.get("urut", "folder"),
        page=positive(request.args.get("hal")))


def positive(text: str | None) -> int:
    return int(text) if text and text.isdigit() and 0 < int(text) < 1_000_000 else 1
