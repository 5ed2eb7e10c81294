"""For admins and auditors: the share that is drawn, who looks, what came out, and how far people agree."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import second_look as looks
from records.accounts import assessors, names_of
from records.second_look import RULES, LookRefused
from records.second_look_agreement import LEAST_ANSWERS, LEAST_CANDIDATES, Agreement, Pair, agreement
from records.second_look_settling import machine_pairs, pairs_of, told
from records.viewer import Viewer
from web.problems import Refused, known
from web.second_look import second_look, words
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]


@second_look.get("/pandangan-kedua/semua")
def overview() -> Page:
    return overview_page()


def overview_page(status: int = 200, fault: str = "", done: str = "") -> Page:
    with records() as session:
        rows = [(look, one, looks.state_of(look, decision), told(look, decision), looks.holds(look))
                for look, one, decision in looks.looks(session, viewer())]
        parts = {person for look, *_ in rows for person in (look.first_id, look.second_id, look.third_id) if person}
        people = assessors(session, viewer().lsp_id)
        rule, names = looks.setting(session, viewer().lsp_id), names_of(session, parts)
        free = {(look.id, part): [user for user in people if user.id not in looks.who_know(session, look, part)]
                for look, _, state, *_ in rows if state in WAITS for part in ("second", "third")}
    return render_template("second_look/overview.html", rows=rows, names=names, rule=rule, free=free, waits=WAITS,
                           k=words, fault=fault, done=done), status


WAITS = (looks.LookState.UNASSIGNED, looks.LookState.LOOKING, looks.LookState.DIFFERS)


@second_look.post("/pandangan-kedua/bagian")
def set_share() -> Page:
    text = request.form.get("percent", "")
    try:
        with database() as session:
            looks.set_share(session, viewer().lsp_id, int(text) if text.isdigit() else -1,
                            request.form.get("balanced") == "1", viewer().id)
    except LookRefused as error:
        return overview_page(422, str(error))
    return overview_page(done="Berlaku mulai tanda tangan berikutnya.")


@second_look.post("/pandangan-kedua/<look_id>/orang")
def appoint(look_id: str) -> Page:
    part = request.form.get("part", "")
    if part not in ("second", "third"):
        raise Refused(422, "bad_request")
    try:
        with database() as session:
            found = known(looks.look_of(session, viewer(), look_id))
            looks.appoint(session, found[0], part, request.form.get("user", ""), viewer().id)
    except LookRefused as error:
        return overview_page(409, str(error))
    return redirect(url_for("second_look.overview"), 303)


@second_look.get("/pandangan-kedua/kesepakatan")
def agreed() -> Page:
    with records() as session:
        people, machine = counted(session, viewer())
    return render_template("second_look/agreement.html", people=people, machine=machine, k=words,
                           least_answers=LEAST_ANSWERS, least_candidates=LEAST_CANDIDATES)


def counted(session: Session, who: Viewer) -> tuple[dict[str, Agreement], Agreement]:
    """By rule of evidence and for units, first and second; and the machine's routes beside the second's outcomes."""
    pairs: dict[str, list[Pair]] = {what: [] for what in (*RULES, "unit")}
    machine: list[Pair] = []
    for look, _, decision in looks.looks(session, who):
        for what, found in pairs_of(look, decision).items():
            pairs[what] += found
        machine += machine_pairs(look, decision)
    return {what: agreement(found) for what, found in pairs.items()}, agreement(machine)
