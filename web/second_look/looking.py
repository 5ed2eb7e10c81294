"""The second looker's side. It is made of papers and places alone: no verdict, route, reason or question, no machine's
confidence, no colleague's correction or name goes into it."""
from __future__ import annotations

from dataclasses import dataclass

from flask import Response, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as AnyResponse

from records import portfolio
from records import second_look as looks
from records.recommendation import Outcome
from records.scheme_store import scheme_for
from records.second_look import RULES, VERDICTS, LookRefused, LookState
from records.second_look_tables import SecondLook
from records.tables import Candidate, Decision, Json
from rules.wording import scheme_in_words
from web.languages import chosen
from web.pictures import JPEG, jpeg_of
from web.problems import Refused
from web.second_look import second_look, words
from web.site import database, records, site, viewer

Page = str | AnyResponse | tuple[str, int]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands on a paper. `text` is what the reader saw there, letter by letter."""

    name: str
    text: str
    page: int
    box: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """`anchor` is its name within the page, `fields` the one its answers are sent under."""

    anchor: str
    id: str
    pages: tuple[int, ...]
    places: tuple[Place, ...]

    def on(self, page: int) -> list[Place]:
        return [place for place in self.places if place.page == page]


@second_look.get("/pandangan-kedua")
def mine() -> str:
    """What waits for me as the second, or as the third."""
    with records() as session:
        rows = looks.mine(session, viewer())
        second = [(look, one) for look, one in rows if look.second_id == viewer().id]
        third = [(look, one) for look, one in rows if look.third_id == viewer().id and look.said_at]
    return render_template("second_look/mine.html", second=second, third=third)


@second_look.get("/pandangan-kedua/<look_id>")
def look(look_id: str) -> Page:
    return look_page(look_id)


def look_page(look_id: str, status: int = 200, fault: str = "", done: str = "") -> Page:
    with records() as session:
        held, one, decision = own(session, look_id)
        scheme = scheme_for(session, one, site().settings.schemes).scheme
        demands = scheme_in_words(scheme, chosen())
    units = [(unit["code"], unit["title"]) for unit in decision.content["answer"]["units"]]
    return render_template(
        "second_look/look.html", look=held, one=one, papers=papers_of(decision), units=units, demands=demands,
        rules=RULES, verdicts=VERDICTS, outcomes=list(Outcome), said=held.said or {"papers": {}, "units": {}},
        k=words, day_of=decision.content["answer"]["assessed_on"], fault=fault, done=done), status


def papers_of(decision: Decision) -> list[Paper]:
    return [Paper(f"p{number}", paper["id"], tuple(paper["pages"]), tuple(places_in(paper)))
            for number, paper in enumerate(looks.evidence(decision), start=1)]


def places_in(paper: Json) -> list[Place]:
    """Facts that the reader saw in letters, and marks that it saw; in the order of the contract."""
    facts = [Place(name, fact["text"], fact["page"], tuple(fact["box"]))
             for name, fact in paper["facts"].items() if fact["text"] and len(fact["box"]) == 4]
    marks = [Place(name, "", mark["page"], tuple(mark["box"])) for name, mark in paper["marks"].items()
             if len(mark["box"]) == 4]
    return [*facts, *marks]


@second_look.get("/pandangan-kedua/<look_id>/gambar")
def picture(look_id: str) -> AnyResponse:
    """A page of a paper of this look; numbers of identity stay covered."""
    page, document = request.args.get("hal", "1"), request.args.get("bukti", "")
    with records() as session:
        _, one, decision = taking_part(session, look_id)
        if document not in {paper["id"] for paper in looks.evidence(decision)}:
            raise Refused(404, "not_found")
        place = portfolio.picture(session, one, document, int(page) if page.isdigit() else 0)
    return Response(jpeg_of(place), mimetype=JPEG, headers={"Cache-Control": "private, no-store"})


@second_look.post("/pandangan-kedua/<look_id>")
def say(look_id: str) -> Page:
    """Keep what is answered so far, or end it: then it is frozen."""
    end = "end" in request.form
    try:
        with database() as session:
            held, _, decision = own(session, look_id)
            looks.say(session, held, decision, said_in(decision), end)
    except LookRefused as error:
        return kept_page(look_id, str(error))
    if end:
        return redirect(url_for("second_look.mine"), 303)
    return look_page(look_id, done="Tersimpan. Anda bisa melanjutkan kapan saja.")


def kept_page(look_id: str, fault: str) -> Page:
    """What was answered is not lost because something is still missing."""
    try:
        with database() as session:
            held, _, decision = own(session, look_id)
            looks.say(session, held, decision, said_in(decision), end=False)
    except LookRefused:
        pass
    return look_page(look_id, 422, fault)


def said_in(decision: Decision) -> Json:
    form = request.form
    papers = {paper.id: {rule: form.get(f"{paper.anchor}-{rule}", "") for rule in RULES}
              for paper in papers_of(decision)}
    units = {unit["code"]: form.get(f"unit-{unit['code']}", "") for unit in decision.content["answer"]["units"]}
    return {"papers": papers, "units": units, "note": form.get("note", "")}


def own(session: Session, look_id: str) -> tuple[SecondLook, Candidate, Decision]:
    """A look in which the viewer is the second and has not ended. Raises Refused."""
    found = looks.look_of(session, viewer(), look_id)
    if found is None or found[0].second_id != viewer().id or found[0].said_at is not None:
        raise Refused(404, "not_found")
    if found[1].assessor_id == viewer().id:
        raise Refused(409, "conflict", "Asesi ini kini ditugaskan kepada Anda; admin perlu memilih orang lain.")
    return found


def taking_part(session: Session, look_id: str) -> tuple[SecondLook, Candidate, Decision]:
    """A look in which the viewer is the second, or the third while it differs. Raises Refused."""
    found = looks.look_of(session, viewer(), look_id)
    if found is not None and found[0].third_id == viewer().id and (
            looks.state_of(found[0], found[2]) is LookState.DIFFERS):
        return found
    return own(session, look_id)
