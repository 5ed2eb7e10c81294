"""What a draft would make of past cases: asked, followed while the workers judge, and read by unit."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import what_if
from records.scheme_desk import SchemeRefused, still_draft
from records.scheme_tables import WhatIf
from records.schemes import load_text
from web.problems import known
from web.schemes_desk import schemes_desk, words
from web.schemes_desk.drafting import held
from web.schemes_desk.publishing import proof_page
from web.schemes_desk.showing import found
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]
MOST_EXAMPLES = 50


@schemes_desk.post("/skema/draf/<version_id>/dampak")
def ask(version_id: str) -> Page:
    try:
        with database() as session:
            draft = held(session, version_id)
            still_draft(draft)
            asked = what_if.start(session, viewer(), draft, request.form.get("over", "").strip() or draft.scheme)
    except SchemeRefused as error:
        with records() as session:
            return proof_page(found(session, version_id), str(error), 409)
    return redirect(url_for("schemes.effect", what_if_id=asked.id))


@schemes_desk.get("/skema/dampak/<what_if_id>")
def effect(what_if_id: str) -> str:
    return shown("schemes/effect.html", what_if_id)


@schemes_desk.get("/skema/dampak/<what_if_id>/keadaan")
def effect_state(what_if_id: str) -> str:
    """The part of the page that moves."""
    return shown("schemes/effect_state.html", what_if_id)


def shown(template: str, what_if_id: str) -> str:
    unit, way = request.args.get("unit", ""), request.args.get("arah", "")
    with records() as session:
        asked = run(session, what_if_id)
        version = found(session, asked.version_id)
        examples = what_if.examples(session, viewer(), asked, unit, way, MOST_EXAMPLES)
    ways = {code: name for code, name in words.WAYS.items()
            if code in words.ALWAYS or any(code in of for of in asked.counts.values())}
    titles = {one.code: one.title for one in load_text(asked.text, asked.scheme).units}
    return render_template(template, asked=asked, version=version, examples=examples, titles=titles, unit=unit,
                           way=way, ways=ways, k=words, most=MOST_EXAMPLES)


def run(session: Session, what_if_id: str) -> WhatIf:
    return known(what_if.what_if(session, viewer(), what_if_id))
