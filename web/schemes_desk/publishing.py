"""What is shown of a version, and from which day a draft is to hold."""
from __future__ import annotations

from datetime import date

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from records import scheme_desk, schemes, what_if
from records.scheme_desk import SchemeRefused
from records.scheme_proving import proof_of
from records.scheme_tables import SchemeVersion
from records.schemes import SchemeInvalid
from records.tables import Json
from web.schemes_desk import schemes_desk, words
from web.schemes_desk.drafting import held
from web.schemes_desk.showing import found
from web.site import database, records, shelf_on, site, viewer

Page = str | Response | tuple[str, int]


@schemes_desk.get("/skema/versi/<version_id>/bukti")
def prove(version_id: str) -> Page:
    """A published version shows what was shown then; a draft is looked through now."""
    with records() as session:
        row = found(session, version_id)
    return proof_page(row)


def proof_page(row: SchemeVersion, fault: str = "", status: int = 200) -> Page:
    proof: Json | None = None
    try:
        proof, errors = row.proof or proof_of(row.text, row.cases, row.scheme), []
    except SchemeInvalid as error:
        errors = error.errors
    with records() as session:
        runs = what_if.of_version(session, viewer(), row.id)
        by_another = four_eyes() and viewer().id in scheme_desk.writers(session, row)
    others = sorted({*schemes.available(shelf_on(date.today())), row.scheme})
    return render_template("schemes/proof.html", row=row, proof=proof, errors=errors, runs=runs, k=words, fault=fault,
                           others=others, today=date.today().isoformat(), by_another=by_another), status


def four_eyes() -> bool:
    """The installation's own choice: who wrote a draft does not publish it."""
    return site().settings.scheme_four_eyes == "on"


@schemes_desk.post("/skema/draf/<version_id>/terbitkan")
def publish(version_id: str) -> Page:
    with records() as session:
        row = found(session, version_id)
    try:
        publish_seen(row, request.form.get("holds_from", ""), request.form.get("seen", ""))
    except SchemeInvalid:
        return proof_page(row, "Pemeriksaan menemukan kesalahan. Perbaiki dahulu, lalu terbitkan.", 409)
    except SchemeRefused as error:
        with records() as session:
            return proof_page(found(session, version_id), str(error), 409)
    return redirect(url_for("schemes.version", version_id=version_id))


def publish_seen(row: SchemeVersion, asked: str, seen: str) -> None:
    """The very text that was looked through, which is done before the transaction: it takes a second or two.

    Raises SchemeRefused, SchemeInvalid.
    """
    try:
        holds_from = date.fromisoformat(asked)
    except ValueError:
        raise SchemeRefused("Isi tanggal mulai berlaku.") from None
    if seen != row.sha256:
        raise SchemeRefused("Draf ini baru saja diubah orang lain. Periksa lagi.")
    scheme_desk.still_draft(row)
    proof = proof_of(row.text, row.cases, row.scheme)
    with database() as session:
        draft = held(session, row.id)
        if (draft.sha256, draft.cases) != (row.sha256, row.cases):
            raise SchemeRefused("Draf ini baru saja diubah orang lain. Periksa lagi.")
        scheme_desk.publish(session, viewer(), draft, holds_from, date.today(), proof, four_eyes())
