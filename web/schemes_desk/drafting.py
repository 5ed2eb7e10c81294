"""Writing a draft: its text and worked cases, kept right or wrong, with each mistake told by line and reason."""
from __future__ import annotations

import re
from datetime import date

from flask import redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import scheme_desk, scheme_store, schemes
from records.scheme_cases import read_cases, shipped_cases
from records.scheme_check import SchemeError, check_text
from records.scheme_desk import MOST_TEXT_BYTES, SchemeRefused
from records.scheme_file import SchemeFile
from records.scheme_tables import SchemeVersion, VersionState
from records.schemes import SchemeInvalid, SchemeUnknown
from web.problems import Refused
from web.schemes_desk import schemes_desk
from web.schemes_desk.form import form_of
from web.schemes_desk.showing import found, overview_page
from web.site import database, records, shelf_on, viewer

Page = str | Response | tuple[str, int]
SCHEME_ID = re.compile(r"[a-z0-9][a-z0-9-]{1,79}")
ID_LINE = re.compile(r"^id:.*$", re.MULTILINE)


@schemes_desk.post("/skema/draf")
def begin() -> Page:
    """A draft from a version of this body, or from the scheme of that id as it holds today; under a new id if asked."""
    base, name = request.form.get("base", ""), request.form.get("name", "").strip().lower()
    if name and not SCHEME_ID.fullmatch(name):
        return overview_page("Nama baru hanya huruf kecil, angka dan tanda hubung, misalnya batik-cap."), 422
    with database() as session:
        text, cases, scheme = base_of(session, base)
        if name and name != scheme:
            text, scheme = ID_LINE.sub(f"id: {name}", text, count=1), name
        draft = scheme_desk.draft_from(session, viewer(), scheme, text, cases)
    return redirect(url_for("schemes.edit", version_id=draft.id))


def base_of(session: Session, base: str) -> tuple[str, str, str]:
    """(text, cases, scheme's id). Worked cases of a shipped file go with its very text alone. Raises Refused."""
    row = scheme_store.version(session, viewer(), base)
    if row is not None:
        return row.text, row.cases, row.scheme
    try:
        text = schemes.text_of(base, shelf_on(date.today()))
    except SchemeUnknown:
        raise Refused(404, "not_found") from None
    shipped = base in schemes.available() and schemes.text_of(base) == text
    return text, shipped_cases(base) if shipped else "", base


@schemes_desk.get("/skema/draf/<version_id>")
def edit(version_id: str) -> Page:
    with records() as session:
        draft = found(session, version_id)
    if draft.state != VersionState.DRAFT:
        return redirect(url_for("schemes.version", version_id=version_id))
    return editor(draft, draft.text, draft.cases)


def editor(draft: SchemeVersion, text: str, cases: str, fault: str = "", status: int = 200) -> Page:
    """What somebody typed is shown again, whatever was wrong with it."""
    file, errors = looked_through(draft.scheme, text, cases)
    return render_template("schemes/edit.html", draft=draft, text=text, cases=cases, fault=fault,
                           form=form_of(file) if file else "", errors=errors), status


def looked_through(scheme_id: str, text: str, cases: str) -> tuple[SchemeFile | None, list[SchemeError]]:
    """The text, if it is a scheme's, and what is wrong with it; where nothing is, with its cases."""
    file, errors = check_text(text, "skema", scheme_id, MOST_TEXT_BYTES)
    if file is None or errors:
        return None, errors
    try:
        read_cases(cases, file.scheme())
    except SchemeInvalid as error:
        return file, error.errors
    return file, []


@schemes_desk.post("/skema/draf/<version_id>")
def save(version_id: str) -> Page:
    """Keep it; then to what is shown of it, if that was asked for and its shape is right."""
    text, cases = (request.form.get(name, "").replace("\r\n", "\n") for name in ("text", "cases"))
    try:
        with database() as session:
            draft = held(session, version_id)
            scheme_desk.save(session, viewer(), draft, text, cases, request.form.get("seen", ""))
    except SchemeRefused as error:
        with records() as session:
            return editor(found(session, version_id), text, cases, str(error), 409)
    whole = request.form.get("then") == "prove" and not looked_through(draft.scheme, text, cases)[1]
    return redirect(url_for("schemes.prove" if whole else "schemes.edit", version_id=version_id))


@schemes_desk.post("/skema/draf/<version_id>/hapus")
def discard(version_id: str) -> Page:
    try:
        with database() as session:
            scheme_desk.discard(session, viewer(), held(session, version_id))
    except SchemeRefused as error:
        raise Refused(409, "conflict", str(error)) from error
    return redirect(url_for("schemes.overview"))


def held(session: Session, version_id: str) -> SchemeVersion:
    """The version, kept from others until the transaction ends. Raises Refused."""
    found(session, version_id)
    return session.get_one(SchemeVersion, version_id, with_for_update=True, populate_existing=True)
