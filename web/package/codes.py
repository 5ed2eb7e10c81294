"""Kode BNSP dan kop surat: what the certification body supplies once and every package uses."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from records.bnsp import TABLES, CodesBroken
from records.code_lists import let_be_empty, supplied, supply, tables_of
from records.letterhead import keep_letterhead, letterhead
from web.package import package
from web.site import database, records, site, viewer

Page = str | Response | tuple[str, int]
EXAMPLES = 3  # codes that are shown of each table


@package.get("/pengaturan/kode")
def codes() -> Page:
    return codes_page()


def codes_page(status: int = 200, fault: str = "") -> Page:
    with records() as session:
        try:
            tables = tables_of(session, viewer().lsp_id, site().settings.codes)
        except CodesBroken as error:
            tables, fault = {}, fault or str(error)
        own, head = supplied(session, viewer()), letterhead(session, viewer().lsp_id)
    rows = [(name, column, tables.get(key), own.get(name), list(tables[key].names.items())[:EXAMPLES]
             if key in tables else []) for key, (name, column) in TABLES.items()]
    return render_template("package/codes.html", rows=rows, head=head, fault=fault), status


@package.post("/pengaturan/kode")
def supply_codes() -> Page:
    sent = request.files.get("file")
    if sent is None or not sent.filename:
        return codes_page(422, "Pilih berkas CSV.")
    try:
        with database() as session:
            supply(session, viewer(), request.form.get("name", ""), decoded(sent.stream.read()))
    except CodesBroken as error:
        return codes_page(422, str(error))
    return redirect(url_for("package.codes"))


def decoded(data: bytes) -> str:
    """Spreadsheets here save CSV as UTF-8 or in the code page of Western Windows."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


@package.post("/pengaturan/kode/kosong")
def empty_codes() -> Page:
    try:
        with database() as session:
            let_be_empty(session, viewer(), request.form.get("name", ""), bool(request.form.get("allowed")))
    except CodesBroken as error:
        return codes_page(422, str(error))
    return redirect(url_for("package.codes"))


@package.post("/pengaturan/kop")
def keep_head() -> Page:
    with database() as session:
        keep_letterhead(session, viewer(), request.form)
    return redirect(url_for("package.codes"))
