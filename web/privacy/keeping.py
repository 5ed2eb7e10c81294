"""Masa simpan: how long each kind of record is kept, and who would be erased now."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from records.consent import withdrawals
from records.retention import Kind, RuleRefused, due, rules, runs, set_rule
from web.privacy import privacy
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]
MOST_SHOWN = 200


@privacy.get("/pengaturan/masa-simpan")
def retention() -> Page:
    return retention_page()


def retention_page(status: int = 200, fault: str = "") -> Page:
    with records() as session:
        over = due(session, viewer().lsp_id)
        return render_template(
            "privacy/retention.html", kinds=list(Kind), rules=rules(session, viewer().lsp_id), due=over[:MOST_SHOWN],
            number_due=sum(not one.held for one in over), held=sum(one.held for one in over),
            gone=withdrawals(session, viewer()), runs=runs(session, viewer()), fault=fault), status


@privacy.post("/pengaturan/masa-simpan")
def set_retention() -> Page:
    try:
        kind, days = Kind(request.form.get("kind", "")), request.form.get("days", "").strip()
        with database() as session:
            set_rule(session, viewer(), kind, int(days) if days else None)
    except RuleRefused as error:
        return retention_page(422, str(error))
    except ValueError:
        return retention_page(422, "Isi jumlah hari dengan angka.")
    return redirect(url_for("privacy.retention"))
