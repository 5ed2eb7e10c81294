"""Ask for a better copy of one paper: why, then a link to hand over, shown once. And the list of what is asked for."""
from __future__ import annotations

import segno
from flask import redirect, render_template, request, url_for
from markupsafe import Markup
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import better_copy as copies
from records.accounts import names_of
from records.better_copy import LIVE, Asked, NotAskable, Reason, State
from records.better_copy_tables import BetterCopy
from records.desk import AlreadySigned, Stale, newest_number, say
from records.set_aside import set_aside_in
from records.tables import Candidate, WordSort
from records.words import Said, words_on
from web.better_copy import better_copy, words
from web.own import own_candidate
from web.problems import Refused, known
from web.site import database, records, site, viewer

Page = str | Response | tuple[str, int]


@better_copy.get("/salinan")
def requests() -> str:
    """What waits first, then what has ended."""
    with records() as session:
        rows = [(row, one, copies.state_of(session, row), copies.files_of(session, row))
                for row, one in copies.requests(session, viewer())]
        names = names_of(session, {row.asked_by for row, *_ in rows})
        gone = {one.id: set_aside_in(words_on(session, one.id)) for _, one, state, _ in rows if state is State.ANSWERED}
    return render_template(
        "better_copy/requests.html", waiting=[row for row in rows if row[2] in LIVE],
        ended=[row for row in rows if row[2] not in LIVE], names=names, gone=gone, b=words)


@better_copy.get("/asesi/<candidate_id>/salinan")
def ask(candidate_id: str) -> Page:
    return asking_page(candidate_id, request.args.get("bukti", ""))


def asking_page(candidate_id: str, document: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        one = own_candidate(session, candidate_id)
        try:
            kind = copies.kind_of(session, one.id, document)
        except NotAskable as error:
            raise Refused(404, "not_found") from error
    return render_template("better_copy/ask.html", one=one, document=document, kind=words.kind(kind), b=words,
                           reasons=list(Reason), fault=fault), status


@better_copy.post("/asesi/<candidate_id>/salinan")
def ask_it(candidate_id: str) -> Page:
    document, code = request.form.get("document", ""), request.form.get("code", "")
    if code not in list(Reason):
        return asking_page(candidate_id, document, 422, "Pilih apa yang kurang.")
    try:
        with database() as session:
            one = own_candidate(session, candidate_id)
            asked = copies.ask(session, one, document, Reason(code), request.form.get("words", ""), viewer().id)
            return link_page(one, asked)
    except NotAskable as error:
        return asking_page(candidate_id, document, 409, str(error))


def link_page(one: Candidate, asked: Asked) -> str:
    """The only time that the link is shown: as an address, as words to send, and as a square to print."""
    link = url_for("better_copy.open_link", secret=asked.secret, _external=True)
    code = segno.make(link, micro=False, error="m")
    square = Markup(code.svg_inline(scale=4, svgclass="qr", lineclass="", omitsize=True, dark="#000", light="#fff"))
    return render_template("better_copy/link.html", one=one, row=asked.row, link=link, square=square, b=words,
                           initials=words.initials(one.name))


@better_copy.post("/salinan/<request_id>/baru")
def renew(request_id: str) -> Page:
    """Another link for the same paper and reason; the one that got lost opens nothing any more."""
    try:
        with database() as session:
            row, one = found(session, request_id)
            asked = copies.ask(session, one, row.document, Reason(row.code), row.words, viewer().id)
            return link_page(one, asked)
    except NotAskable as error:
        raise Refused(409, "conflict", str(error)) from error


@better_copy.post("/salinan/<request_id>/cabut")
def revoke(request_id: str) -> Page:
    with database() as session:
        copies.revoke(session, found(session, request_id)[0], viewer().id)
    return redirect(url_for("better_copy.requests"))


@better_copy.post("/salinan/<request_id>/sisihkan")
def set_aside(request_id: str) -> Page:
    """The assessor's word: from now on the new copy is judged, and the old paper only shown."""
    try:
        with database() as session:
            row, one = found(session, request_id)
            if copies.state_of(session, row) is not State.ANSWERED:
                raise Refused(409, "conflict")
            word = Said(WordSort.ASIDE, row.document, "", True, code="replaced")
            say(session, one.id, word, viewer().id, newest_number(session, one.id), site().settings.schemes)
    except (AlreadySigned, Stale) as error:
        raise Refused(409, "conflict") from error
    return redirect(url_for("better_copy.requests"))


def found(session: Session, request_id: str) -> tuple[BetterCopy, Candidate]:
    return known(copies.request(session, viewer(), request_id))
