"""Judged candidates, narrowed by session, assessor, unit, rule, route, override and alert."""
from __future__ import annotations

import secrets
from typing import Any

from flask import render_template, request
from sqlalchemy.orm import Session

from records import portfolio
from records.accounts import assessors, names_of
from records.looking import PAGE_ROWS, found, people, wanted_of
from records.schemes import SchemeInvalid, available, load
from web.audit import audit, words
from web.pages.batches import positive
from web.site import records, site, viewer

MOST_BATCHES = 100


@audit.get("/audit/cari")
def search() -> str:
    return search_page()


def search_page(fault: str = "") -> str:
    wanted, page = wanted_of(request.values), positive(request.args.get("hal", "1"))
    with records() as session:
        ids = found(session, viewer(), wanted)
        shown = people(session, viewer(), ids[(page - 1) * PAGE_ROWS:page * PAGE_ROWS])
        choice = choices(session)
        names = names_of(session, {one.assessor_id or "" for one in shown})
    return render_template("audit/search.html", wanted=wanted, people=shown, number_found=len(ids), page=page,
                           names=names, pages=-(-len(ids) // PAGE_ROWS), seed=secrets.randbelow(100_000), a=words,
                           fault=fault, **choice)


def choices(session: Session) -> dict[str, Any]:
    """What the filter's lists offer. Units are those of all schemes that are valid now."""
    extra, units = site().settings.schemes, dict[str, str]()
    for scheme_id in available(extra):
        try:
            units |= {unit.code: unit.title for unit in load(scheme_id, extra).units}
        except SchemeInvalid:
            continue  # a draft that somebody is writing: it has judged nobody
    batches = [batch for batch, _, _ in portfolio.batches(session, viewer())][:MOST_BATCHES]
    return {"batches": batches, "assessors": assessors(session, viewer().lsp_id), "units": units}
