"""My work: the candidates assigned to me, those that need me first; and the desk for one of them."""
from __future__ import annotations

from dataclasses import asdict
from typing import Any

from flask import jsonify, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import portfolio
from records.clock import seconds_now
from records.desk import is_signed
from records.moves import moves_of
from records.tables import Candidate, Decision, Json, Judged
from records.words import CODES, can_be_undone, rows_on, standing
from web.desk import desk
from web.desk.beside import beside
from web.desk.spoken import spoken
from web.languages import in_language, t
from web.problems import Refused
from web.report import words
from web.site import records, viewer

REASONS = {
    "misread": "salah terbaca", "not_own": "bukan milik asesi", "own_confirmed": "milik asesi, sudah dipastikan",
    "off_topic": "bukan bidangnya", "on_topic": "memang bidangnya", "original_seen": "aslinya sudah dilihat",
    "third_party": "dipastikan pihak ketiga", "interview": "dipastikan lewat wawancara", "unreadable": "tidak terbaca",
    "cut_off": "terpotong", "dark": "gelap", "replaced": "digantikan salinan yang lebih baik",
    "wrong_cut": "terpotong di tempat yang salah", "front_back": "depan dan belakang satu bukti",
    "turned": "halaman terputar", "blank": "kosong atau sampul", "duplicate": "rangkap",
    "other_candidate": "milik asesi lain", "other": "lainnya",
}
"""Why somebody said something, by `records.words.CODES`."""


@desk.get("/meja")
def work() -> str:
    """Questions first, then what waits for a signature, then what is signed."""
    with records() as session:
        people = sorted(session.scalars(viewer().candidates(select(Candidate))), key=urgency)
        signed = set(session.scalars(select(Decision.candidate_id).where(
            Decision.candidate_id.in_([one.id for one in people]), Decision.reopened.is_(False))))
        judged = dict(iter(session.execute(
            select(Judged.candidate_id, Judged.judged_at).where(
                Judged.candidate_id.in_([one.id for one in people])).order_by(Judged.number))))
        moment = seconds_now(session)
    open_ones = [one for one in people if one.id not in signed and one.route]
    waiting = {one.id: moment - judged[one.id] for one in open_ones}
    return render_template("desk/work.html", people=open_ones, waiting=waiting,
                           signed=[one for one in people if one.id in signed],
                           unread=[one for one in people if not one.route])


@desk.get("/meja/<candidate_id>")
def candidate(candidate_id: str) -> str:
    with records() as session:
        one, judged = found(session, candidate_id)
        following, before = next_of(session, one), before_of(session, one)
        signed = portfolio.candidate(session, viewer(), request.args.get("setelah", ""))
        signed = signed if signed and is_signed(session, signed.id) else None
    return render_template("desk/desk.html", one=one, judged=judged, following=following, before=before,
                           just_signed=signed, english=spoken())


@desk.get("/meja/<candidate_id>/isi")
def content(candidate_id: str) -> Response:
    """All that the desk shows, for its script."""
    with records() as session:
        one, judged = found(session, candidate_id)
        return jsonify(content_of(session, one, judged))


def content_of(session: Session, one: Candidate, judged: Judged) -> Json:
    pictures = {
        f"{paper['id']} {page}": url_for("pages.picture", candidate_id=one.id, bukti=paper["id"], hal=page)
        for paper in judged.answer["documents"] for page in paper["pages"]}
    rows = rows_on(session, one.id)
    return {
        "number": judged.number, "answer": judged.answer, "pictures": pictures, "signed": is_signed(session, one.id),
        "said": [{"sort": row.sort, "document": row.document, "fact": row.fact, "value": row.value.get("value"),
                  "code": row.code, "reason": row.reason} for row in standing(rows)],
        "undo": can_be_undone(rows, viewer().id),
        "moves": [asdict(move) for move in moves_of(session, viewer(), one)],
        "move": url_for("desk.moving", candidate_id=one.id),
        "beside": beside(session, one, judged.answer), "words": vocabulary(),
    }


def vocabulary() -> Json:
    """The report's own words, in the page's language, so that desk and report say the same."""
    def first(table: Any) -> dict[str, str]:
        return {code: in_language(pair).id for code, pair in table.items()}

    return {"kinds": first(words.KINDS), "facts": first(words.FACTS), "marks": first(words.MARKS),
            "rules": first(words.RULES), "verdicts": first(words.VERDICTS), "routes": first(words.ROUTES),
            "signs": dict(words.SIGNS), "reasons": {code: t(REASONS[code]) for code in CODES}}


def found(session: Session, candidate_id: str) -> tuple[Candidate, Judged]:
    """The viewer's own candidate with its newest judgement. Raises Refused."""
    one = portfolio.candidate(session, viewer(), candidate_id)
    judged = portfolio.judgement(session, one) if one else None
    if one is None or judged is None:
        raise Refused(404, "not_found")
    return one, judged


def next_of(session: Session, one: Candidate) -> Candidate | None:
    """Whom to take after this one: the one behind it in the list of work; after its last question those that still
    have some. None where nobody else is left."""
    others = open_ones(session, one)
    behind = [other for other in others if urgency(other) > urgency(one)]
    asked = [other for other in others if other.questions]
    return next(iter(asked if asked and not one.questions else behind or others), None)


def before_of(session: Session, one: Candidate) -> Candidate | None:
    others = open_ones(session, one)
    ahead = [other for other in others if urgency(other) < urgency(one)]
    return next(reversed(ahead or others), None)


def open_ones(session: Session, one: Candidate) -> list[Candidate]:
    """The other candidates of mine that are read and not signed, in the order of the list of work."""
    signed = select(Decision.candidate_id).where(Decision.reopened.is_(False))
    rows = viewer().candidates(select(Candidate)).where(
        Candidate.id != one.id, Candidate.route.is_not(None), Candidate.id.not_in(signed))
    return sorted(session.scalars(rows), key=urgency)


def urgency(one: Candidate) -> tuple[int, int, str, str]:
    """Questions first, then alerts, then by name."""
    return -one.questions, -one.alerts, one.name, one.id
