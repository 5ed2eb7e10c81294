"""Pembaca yang belajar: which version reads, what each was worth on trial, and the two buttons."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from records.accounts import names_of
from records.learning import NotSwitched, code_in_use, switch_back, switch_on, use_of, versions
from web.audit.words import FIELDS
from web.learning import learning
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]


@learning.get("/pengaturan/belajar")
def overview() -> Page:
    return page()


def page(status: int = 200, fault: str = "") -> Page:
    with records() as session:
        lsp_id = viewer().lsp_id
        rows, use, code = versions(session, lsp_id), use_of(session, lsp_id), code_in_use(session, lsp_id)
        people = names_of(session, {row.made_by for row in rows} | ({use.switched_by} if use else set()))
        return render_template("learning/overview.html", versions=rows, use=use, code=code, people=people,
                               facts=FIELDS, fault=fault), status


@learning.post("/pengaturan/belajar/nyalakan")
def on() -> Page:
    number = request.form.get("number", "")
    try:
        with database() as session:
            lsp_id = viewer().lsp_id
            switch_on(session, lsp_id, int(number), viewer().id, code_in_use(session, lsp_id))
    except (NotSwitched, ValueError):
        return page(422, "Versi itu tidak bisa dinyalakan.")
    return redirect(url_for("learning.overview"))


@learning.post("/pengaturan/belajar/kembali")
def back() -> Page:
    try:
        with database() as session:
            switch_back(session, viewer().lsp_id, viewer().id)
    except NotSwitched:
        return page(422, "Pembaca bawaan sudah dipakai.")
    return redirect(url_for("learning.overview"))
