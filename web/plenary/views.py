"""The pages of the plenary. Rules live in `records.plenary`; here they are asked for and their words shown."""
from __future__ import annotations

from datetime import date

from flask import redirect, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import letterhead as heads
from records import plenary as rules
from records.account_tables import User
from records.plenary import PlenaryRefused, Result
from records.plenary_tables import Plenary, PlenaryItem
from records.tables import Candidate, Lsp
from web.forms.plenary_papers import context
from web.forms.render import MEDIA_TYPES, fill_docx, fill_pdf
from web.plenary import plenary
from web.problems import Refused, known
from web.site import database, records, site, viewer

DOCUMENTS = {"notulen-pleno": "Notulen", "berita-acara-pleno": "Berita acara", "sk-penetapan": "SK penetapan"}
MOST_MEMBERS = 9
Page = str | Response | tuple[str, int]


@plenary.get("/pleno")
def meetings() -> Page:
    return overview()


def overview(status: int = 200, fault: str = "") -> Page:
    with records() as session:
        people = list(session.scalars(
            select(User).where(User.lsp_id == viewer().lsp_id, User.active).order_by(User.name)))
        return render_template("plenary/meetings.html", meetings=rules.meetings(session, viewer()), people=people,
                               ready=rules.ready(session, viewer()), today=date.today().isoformat(), fault=fault,
                               places=range(MOST_MEMBERS)), status


@plenary.post("/pleno")
def open_meeting() -> Page:
    form = request.form
    members = [(user, position.strip()[:80]) for user, position in
               zip(form.getlist("member"), form.getlist("position"), strict=False) if user]
    try:
        held_on = date.fromisoformat(form.get("held_on", ""))
        with database() as session:
            opened = rules.open_plenary(session, viewer(), form.get("number", "").strip()[:120], held_on,
                                        form.get("place", "").strip()[:200], members, form.getlist("candidate"))
    except PlenaryRefused as error:
        return overview(422, str(error))
    except ValueError:
        return overview(422, "Isi tanggal rapat.")
    return redirect(url_for("plenary.meeting", plenary_id=opened.id))


@plenary.get("/pleno/<plenary_id>")
def meeting(plenary_id: str) -> Page:
    return meeting_page(plenary_id)


def meeting_page(plenary_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        held = found(session, plenary_id)
        rows = [(item, session.get_one(Candidate, item.candidate_id), rules.assessors_of(session, item))
                for item in rules.items(session, held)]
        return render_template("plenary/meeting.html", held=held, rows=rows, protocol=rules.protocol(session, held),
                               documents=DOCUMENTS, words=heads.plenary_detail(session, held.id), fault=fault), status


@plenary.post("/pleno/<plenary_id>/asesi/<item_id>")
def decide(plenary_id: str, item_id: str) -> Page:
    try:
        with database() as session:
            found(session, plenary_id)
            item = session.get(PlenaryItem, item_id)
            if item is None or item.plenary_id != plenary_id:
                raise Refused(404, "not_found")
            result = request.form.get("result", "")
            if result not in list(Result):
                raise PlenaryRefused("Pilih K atau BK. / Choose K or BK.")
            rules.decide(session, viewer(), item, Result(result), request.form.get("reason", "")[:500])
    except PlenaryRefused as error:
        return meeting_page(plenary_id, 409, str(error))
    return redirect(url_for("plenary.meeting", plenary_id=plenary_id))


@plenary.post("/pleno/<plenary_id>/tutup")
def close(plenary_id: str) -> Page:
    try:
        with database() as session:
            rules.close(session, viewer(), found(session, plenary_id), request.form.get("note", "")[:2_000])
    except PlenaryRefused as error:
        return meeting_page(plenary_id, 409, str(error))
    return redirect(url_for("plenary.meeting", plenary_id=plenary_id))


@plenary.post("/pleno/<plenary_id>/kata")
def words(plenary_id: str) -> Page:
    """Words of the minutes while the meeting is open, of the decree also afterwards."""
    with database() as session:
        heads.keep_plenary_detail(session, viewer(), found(session, plenary_id), request.form)
    return redirect(url_for("plenary.meeting", plenary_id=plenary_id))


@plenary.get("/pleno/<plenary_id>/<name>.<suffix>")
def document(plenary_id: str, name: str, suffix: str) -> Page:
    if name not in DOCUMENTS or suffix not in MEDIA_TYPES:
        raise Refused(404, "not_found")
    with records() as session:
        held = found(session, plenary_id)
        head = {"lsp": session.get_one(Lsp, held.lsp_id).name, **heads.letterhead(session, held.lsp_id)}
        fields = context(rules.protocol(session, held), heads.plenary_detail(session, held.id), head)
    data = fill_pdf(name, fields) if suffix == "pdf" else fill_docx(name, fields, site().settings.templates)
    return Response(data, mimetype=MEDIA_TYPES[suffix], headers={
        "Content-Disposition": f'attachment; filename="{name}-{held.held_on}.{suffix}"'})


def found(session: Session, plenary_id: str) -> Plenary:
    return known(rules.meeting(session, viewer(), plenary_id))
