"""Paket BNSP: what of a batch is complete, what is missing and where to fix it, and the download."""
from __future__ import annotations

from collections.abc import Sequence

from flask import redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import portfolio
from records.bnsp import TABLES, CodesBroken, Missing
from records.code_lists import tables_of
from records.letterhead import keep_session_report
from records.participants import FIELDS, BadDetail, details_of, fill_in, values_of
from records.tables import Batch, Candidate
from web.forms.render import MEDIA_TYPES
from web.forms.words import PLACES
from web.own import own_batch
from web.package import package
from web.package.gathered import checked, gather
from web.package.sending import send_bundle
from web.package.session_papers import session_papers
from web.problems import Refused
from web.site import database, records, site, viewer

Page = str | Response | tuple[str, int]


@package.get("/kiriman/<batch_id>/paket")
def show(batch_id: str) -> Page:
    with records() as session:
        batch = own_batch(session, batch_id)
        whole = gather(session, viewer(), batch)
        try:
            tables, broken = tables_of(session, batch.lsp_id, site().settings.codes), ""
        except CodesBroken as error:
            tables, broken = {}, str(error)
        found = checked(session, whole, tables)
        papers = list(session_papers(whole))
    outcomes = list(whole.outcomes.values())
    return render_template(
        "package/show.html", batch=batch, whole=whole, rows=len(found.rows),
        lacking=by_candidate(whole.people, found.missing), missing=len(found.missing), papers=papers,
        fault=broken, places=PLACES,
        tables=sum(key in tables for key in TABLES), wanted=len(TABLES),
        signed=sum(one.signed_at is not None for one in outcomes), decided=sum(bool(one.result) for one in outcomes))


def by_candidate(people: Sequence[Candidate], missing: tuple[Missing, ...]) -> list[tuple[Candidate, list[Missing]]]:
    """Who lacks what; several candidates of one name share what they lack, so that none is overlooked."""
    return [(one, own) for one in people
            if (own := [lack for lack in missing if lack.name == one.name])]


@package.get("/kiriman/<batch_id>/paket.zip")
def download(batch_id: str) -> Response:
    return send_bundle(viewer(), batch_id, bool(request.args.get("asli")))


@package.post("/kiriman/<batch_id>/paket/sesi")
def words(batch_id: str) -> Page:
    with database() as session:
        keep_session_report(session, viewer(), own_batch(session, batch_id), request.form)
    return redirect(url_for("package.show", batch_id=batch_id))


@package.get("/kiriman/<batch_id>/paket/<name>.<suffix>")
def paper(batch_id: str, name: str, suffix: str) -> Page:
    if suffix not in MEDIA_TYPES:
        raise Refused(404, "not_found")
    with records() as session:
        whole = gather(session, viewer(), own_batch(session, batch_id))
        one = next((one for one in session_papers(whole) if one.name == name), None)
    if one is None:
        raise Refused(404, "not_found")
    return Response(one.data(suffix, site().settings.templates), mimetype=MEDIA_TYPES[suffix], headers={
        "Content-Disposition": f'attachment; filename="{one.name}.{suffix}"'})


@package.get("/kiriman/<batch_id>/paket/asesi/<candidate_id>")
def row(batch_id: str, candidate_id: str) -> Page:
    return row_page(batch_id, candidate_id)


def row_page(batch_id: str, candidate_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        batch = own_batch(session, batch_id)
        one = one_of(session, batch, candidate_id)
        tables = tables_of(session, batch.lsp_id, site().settings.codes)
        detail = details_of(session, batch.lsp_id, {one.id}).get(one.id)
        return render_template(
            "package/row.html", batch=batch, one=one, fields=FIELDS, values=values_of(session, batch, one),
            said=detail.content if detail else {}, tables=tables, fault=fault), status


@package.post("/kiriman/<batch_id>/paket/asesi/<candidate_id>")
def fill(batch_id: str, candidate_id: str) -> Page:
    """Only what differs from the roster is kept as a word of staff; an empty NIK, which is not shown, stays."""
    try:
        with database() as session:
            batch = own_batch(session, batch_id)
            one = one_of(session, batch, candidate_id)
            before = values_of(session, batch, one)
            detail = details_of(session, batch.lsp_id, {one.id}).get(one.id)
            kept = detail.content if detail else {}
            said = {"nik": kept.get("nik", "")} | {
                key: text for key in FIELDS if (text := request.form.get(key, "").strip())}
            fill_in(session, viewer(), one, {
                key: text for key, text in said.items() if key in kept or text != before.get(key, "")})
    except BadDetail as error:
        return row_page(batch_id, candidate_id, 422, str(error))
    return redirect(url_for("package.show", batch_id=batch_id))


def one_of(session: Session, batch: Batch, candidate_id: str) -> Candidate:
    one = portfolio.candidate(session, viewer(), candidate_id)
    if one is None or one.batch_id != batch.id:
        raise Refused(404, "not_found")
    return one
