"""A candidate's pages as thumbnails: cut, joined, turned and set aside; then read again, and what changed is told."""
from __future__ import annotations

from typing import Any

from flask import Response, jsonify, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as AnyResponse

from records import portfolio
from records.arrangement import Pages, as_json, paper_in
from records.arranging import arrange, machine_cut, pages_now, papers_before
from records.broker import READ_PIECE
from records.desk import AlreadySigned, Stale, is_signed, newest_number, say
from records.page_pictures import picture_name
from records.pieces import to_call, waiting
from records.portfolio import Picture
from records.publishing import wake
from records.set_aside import set_aside_in
from records.tables import Candidate, Json, Judged, WordSort
from records.words import BadWord, Said, words_on
from rules.arranging import Leaf, Paper, identity
from web.desk import desk
from web.desk.saying import OVERTAKEN, SIGNED, changes, routes_of
from web.desk.spoken import one_language, spoken
from web.desk.working import REASONS, found
from web.languages import in_language, t
from web.pictures import JPEG, jpeg_of
from web.problems import Refused
from web.report import words
from web.site import database, records, site, viewer

WHY = ("wrong_cut", "front_back", "turned", "blank", "duplicate", "not_own", "off_topic", "other")
Answer = Response | tuple[Response, int]


@desk.get("/meja/<candidate_id>/susun")
def arranging(candidate_id: str) -> str:
    with records() as session:
        one, judged = found(session, candidate_id)
    return render_template("desk/arrange.html", one=one, judged=judged, reasons={code: REASONS[code] for code in WHY},
                           english=spoken())


@desk.get("/meja/<candidate_id>/susun/isi")
def arrangement(candidate_id: str) -> Response:
    with records() as session:
        one, judged = found(session, candidate_id)
        return jsonify(arrangement_of(session, one, judged))


def arrangement_of(session: Session, one: Candidate, judged: Judged) -> Json:
    """All pages in their papers, each page with its picture; `waiting` papers are still being read."""
    pages, rows = pages_now(session, one), words_on(session, one.id)
    aside = set_aside_in(rows)
    kinds = {paper["id"]: paper["kind"]["value"]
             for paper in [*judged.answer["documents"], *judged.answer.get("set_aside", [])] if "kind" in paper}
    papers = [(identity(paper, pages.machine), paper) for paper in pages.papers]
    return {
        "number": judged.number, "signed": is_signed(session, one.id), "waiting": waiting(session, one.id),
        "routes": routes_of(judged.answer),
        "words": {code: in_language(pair).id for code, pair in words.ROUTES.items()},
        "kinds": {code: in_language(pair).id for code, pair in words.KINDS.items()},
        "undo": any(row.sort == WordSort.ARRANGE for row in rows),
        "papers": [{"id": name, "kind": kinds.get(name), "aside": name in aside, "leaves": as_json(paper),
                    "pictures": [picture_of(one, leaf) for leaf, *_ in leaves_of(paper)]} for name, paper in papers],
        "machine": [as_json(paper) for paper in machine_cut(pages)],
    }


def leaves_of(paper: Paper) -> list[tuple[Leaf, int]]:
    return [(placed.leaf, placed.turns) for placed in paper]


def picture_of(one: Candidate, leaf: Leaf) -> str:
    return url_for("desk.leaf", candidate_id=one.id, berkas=leaf.file, hal=leaf.page, lembar=leaf.sheet)


@desk.get("/meja/<candidate_id>/halaman")
def leaf(candidate_id: str) -> AnyResponse:
    """The kept picture of a page, as the machine saw it; turns are made by the page that shows it."""
    asked = request.args
    page, sheet = asked.get("hal", type=int), asked.get("lembar", type=int)
    with records() as session:
        one, _ = found(session, candidate_id)
        place = pages_now(session, one).places.get(Leaf(asked.get("berkas", ""), page or 0, sheet or 1))
    kept = Picture(place.content, place.reader, picture_name(place.document, place.page)) if place else None
    return AnyResponse(jpeg_of(kept), mimetype=JPEG, headers={"Cache-Control": "private, max-age=600"})


@desk.post("/meja/<candidate_id>/susun")
def arrange_them(candidate_id: str) -> Answer:
    """JSON: papers as lists of [file, page, sheet, turns], those to set aside, and why."""
    told = request.get_json(silent=True)
    if not isinstance(told, dict):
        raise Refused(400, "bad_request", "JSON")
    return answered(candidate_id, told)


@desk.post("/meja/<candidate_id>/susun/kembali")
def arrange_back(candidate_id: str) -> Answer:
    """Take the last arrangement back, by a word of its own."""
    told = request.get_json(silent=True) or {}
    with records() as session:
        one, _ = found(session, candidate_id)
        before = papers_before(session, one)
    return answered(candidate_id, {"seen": told.get("seen"), "papers": [as_json(paper) for paper in before]})


def answered(candidate_id: str, told: Json) -> Answer:
    try:
        with database() as session:
            one, before = found(session, candidate_id)
            judged = keep(session, one, told)
            calls = to_call(session, one.id)
            answer = {**arrangement_of(session, one, judged),
                      "changes": changes(routes_of(before.answer), routes_of(judged.answer))}
    except BadWord as error:
        return jsonify({"fault": one_language(str(error))}), 422
    except AlreadySigned:
        return jsonify({"fault": t(SIGNED)}), 409
    except Stale:
        with database() as session:
            one, judged = found(session, candidate_id)
            return jsonify({**arrangement_of(session, one, judged), "fault": t(OVERTAKEN)}), 409
    for piece in calls:  # a call that is lost is made again by the sweeper
        wake(site().broker, READ_PIECE, piece)
    return jsonify(answer)


def keep(session: Session, one: Candidate, told: Json) -> Judged:
    """The arrangement, then what of it is set aside or taken in again. Raises BadWord, Stale, AlreadySigned."""
    papers, aside = papers_told(told.get("papers", [])), papers_told(told.get("aside", []))
    seen, code, reason = told.get("seen"), str(told.get("code", "")), str(told.get("reason", ""))
    pages = pages_now(session, one)
    judged = portfolio.judgement(session, one)
    seen = seen if isinstance(seen, int) else 0
    if judged is None or set(papers) - set(pages.papers) or not papers:
        judged = arrange(session, one.id, papers, viewer().id, seen, code, reason, site().settings.schemes)
        seen = judged.number
    for said in asides(session, one, pages_now(session, one), papers, aside, code, reason):
        judged = say(session, one.id, said, viewer().id, seen, site().settings.schemes)
        seen = newest_number(session, one.id)
    return judged


def asides(session: Session, one: Candidate, pages: Pages, papers: list[Paper], aside: list[Paper], code: str,
           reason: str) -> list[Said]:
    """Words for papers of the form that are to be set aside and are not, or the other way round."""
    gone = set_aside_in(words_on(session, one.id))
    wanted = {identity(paper, pages.machine): paper in aside for paper in papers}
    return [Said(WordSort.ASIDE, name, "", yes, code=code or "other", reason=reason)
            for name, yes in wanted.items() if yes != (name in gone)]


def papers_told(told: Any) -> list[Paper]:
    """Raises BadWord."""
    try:
        return [paper_in([(str(file), int(page), int(sheet), int(turns)) for file, page, sheet, turns in paper])
                for paper in told]
    except (TypeError, ValueError) as error:
        raise BadWord("halaman: [berkas, nomor, lembar, putaran] / a page is [file, page, sheet, turns]") from error
