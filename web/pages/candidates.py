"""Asesi: routes by unit, reasons, questions, and every paper with its boxes on the picture."""
from __future__ import annotations

from flask import Response, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from records import portfolio
from records.accounts import assessors, assign, names_of
from records.audit import record
from records.moves import moves_of
from records.page_pictures import WHOLE
from records.retention_tables import PapersErased
from records.signing import decisions
from records.words import rows_on
from web.own import own_candidate
from web.pages import pages
from web.pictures import JPEG, jpeg_of
from web.report.view import candidate_view
from web.site import database, records, viewer


@pages.get("/asesi/<candidate_id>")
def candidate(candidate_id: str) -> str:
    with records() as session:
        one = own_candidate(session, candidate_id)
        batch = portfolio.batch(session, viewer(), one.batch_id)
        judged = portfolio.judgement(session, one)
        words, signed = rows_on(session, one.id), decisions(session, one.id)
        moves = moves_of(session, viewer(), one)
        people = assessors(session, viewer().lsp_id)
        spoke = {row.user_id for row in words} | {row.user_id for row in signed}
        names = names_of(session, spoke | {one.assessor_id or ""})
        erased = session.get(PapersErased, one.id)
    view = None
    if judged is not None:
        pictures = {
            (paper["id"], page): url_for("pages.picture", candidate_id=one.id, bukti=paper["id"], hal=page)
            for paper in judged.answer["documents"] for page in paper["pages"]} if erased is None else {}
        view = candidate_view(judged.answer, pictures)
    return render_template("candidate.html", one=one, batch=batch, judged=judged, c=view, said=words, signed=signed,
                           assessors=people, names=names, moves=moves, erased=erased)


@pages.get("/asesi/<candidate_id>/gambar")
def picture(candidate_id: str) -> AnyResponse:
    """A page of a paper: our own picture of it, never a byte of the upload.

    What is drawn over is shown to whoever asks for it, and that they asked is noted.
    """
    page, whole = request.args.get("hal", "1"), request.args.get("utuh") == "1"
    with database() if whole else records() as session:
        one = own_candidate(session, candidate_id)
        place = portfolio.picture(session, one, request.args.get("bukti", ""), int(page) if page.isdigit() else 0,
                                  WHOLE if whole else "")
        if whole:
            record(session, one.lsp_id, viewer().id, "picture_shown_whole", "candidate", one.id)
    return Response(jpeg_of(place), mimetype=JPEG, headers={"Cache-Control": "private, no-store"})


@pages.post("/asesi/<candidate_id>/nik")
def show_nik(candidate_id: str) -> AnyResponse:
    """The whole number, for somebody who needs it; that it was shown is written down."""
    with database() as session:
        one = own_candidate(session, candidate_id)
        record(session, one.lsp_id, viewer().id, "nik_shown", "candidate", one.id)
        return jsonify({"nik": one.known.get("nik") or ""})


@pages.post("/asesi/<candidate_id>/asesor")
def assign_to(candidate_id: str) -> AnyResponse:
    """Hand a candidate to an assessor, or to nobody."""
    with database() as session:
        one = own_candidate(session, candidate_id)
        assign(session, one, request.form.get("assessor", ""), viewer().id)
    return redirect(url_for("pages.candidate", candidate_id=candidate_id))
