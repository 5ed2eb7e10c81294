"""The list of resemblances and one of them, for those who look across candidates."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import cue_settling
from records.accounts import names_of
from records.cue_settling import PAGE_ROWS, BadSettling, Seen, Side
from records.cue_tables import PaperTrace
from web.cues import cues, words
from web.pages.batches import positive
from web.problems import known
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]


@cues.get("/kemiripan")
def overview() -> str:
    """Those that nobody has looked at; by choice all."""
    page, every = positive(request.args.get("hal", "1")), "semua" in request.args
    with records() as session:
        found, number = cue_settling.resemblances(session, viewer(), open_only=not every, page=page)
        return render_template("cues/overview.html", found=found, number=number, every=every, page=page, words=words,
                               more=number > page * PAGE_ROWS)


@cues.get("/kemiripan/<resemblance_id>")
def one(resemblance_id: str) -> Page:
    return page_of(resemblance_id)


def page_of(resemblance_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        seen = found(session, resemblance_id)
        names = names_of(session, {word.user_id for word in seen.words})
        papers = [cue_settling.trace(session, side) for side in seen.sides]
        return render_template("cues/one.html", seen=seen, rows=rows(papers), pictures=list(map(picture, seen.sides)),
                               names=names, words=words, fault=fault, chosen=request.form), status


def rows(papers: list[PaperTrace | None]) -> list[tuple[str, str, str, bool]]:
    """(label, one's, the other's, whether they are the same) of what both papers say."""
    told = [("Nomor", "number"), ("Pemilik", "holder"), ("Penerbit", "issuer")]
    values = [(label, *(printed(paper, name) for paper in papers)) for label, name in told]
    return [(label, first, second, first == second) for label, first, second in values if first or second]


def printed(paper: PaperTrace | None, name: str) -> str:
    """As it stands on the paper, where its place is known."""
    if paper is None:
        return ""
    return str(paper.places.get(name, {}).get("text") or getattr(paper, name))


def picture(side: Side) -> str:
    return url_for("pages.picture", candidate_id=side.candidate.id, bukti=side.document, hal=side.page)


@cues.post("/kemiripan/<resemblance_id>")
def settle(resemblance_id: str) -> Page:
    try:
        with database() as session:
            row = found(session, resemblance_id).row
            cue_settling.settle(session, viewer(), row, request.form.get("word", ""), request.form.get("reason", ""))
    except BadSettling as error:
        return page_of(resemblance_id, 422, str(error))
    return redirect(url_for("cues.overview"))


def found(session: Session, resemblance_id: str) -> Seen:
    return known(cue_settling.resemblance(session, viewer(), resemblance_id))
