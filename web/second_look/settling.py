"""The third person's side: only where first and second differ, without their names, beside the scan."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import second_look as looks
from records.recommendation import Outcome
from records.second_look import VERDICTS, LookRefused, LookState, differences
from records.second_look_settling import Word, settle
from records.second_look_tables import SecondLook
from records.tables import Candidate, Decision
from web.problems import Refused
from web.second_look import second_look, words
from web.second_look.looking import papers_of
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]


@second_look.get("/pandangan-kedua/<look_id>/selisih")
def settling(look_id: str) -> Page:
    return settling_page(look_id)


def settling_page(look_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        held, one, decision = own(session, look_id)
    open_ones = differences(held, decision)
    papers = {paper.id: paper for paper in papers_of(decision)}
    titles = {unit["code"]: unit["title"] for unit in decision.content["answer"]["units"]}
    rows = [(number, place, *place.rpartition("|")[::2], first, second)
            for number, (place, (first, second)) in enumerate(open_ones.items(), start=1)]
    return render_template(
        "second_look/settling.html", look=held, one=one, rows=rows, papers=papers, titles=titles, verdicts=VERDICTS,
        outcomes=list(Outcome), k=words, fault=fault, chosen=request.form), status


@second_look.post("/pandangan-kedua/<look_id>/selisih")
def settle_it(look_id: str) -> Page:
    try:
        with database() as session:
            held, _, decision = own(session, look_id)
            said = {place: Word(request.form.get(f"value-{number}", ""), request.form.get(f"reason-{number}", ""))
                    for number, place in enumerate(differences(held, decision), start=1)}
            settle(session, held, decision, said)
    except LookRefused as error:
        return settling_page(look_id, 422, str(error))
    return redirect(url_for("second_look.overview" if viewer().role == "admin" else "second_look.mine"), 303)


def own(session: Session, look_id: str) -> tuple[SecondLook, Candidate, Decision]:
    """A look that the viewer has to settle. Raises Refused."""
    found = looks.look_of(session, viewer(), look_id)
    if found is None or found[0].third_id != viewer().id or (
            looks.state_of(found[0], found[2]) is not LookState.DIFFERS):
        raise Refused(404, "not_found")
    return found
