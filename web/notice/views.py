"""The notice's pages: of one candidate, of a batch, and its wording."""
from __future__ import annotations

from datetime import date

from flask import redirect, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import acknowledge as notes
from records import portfolio
from records.accounts import names_of
from records.acknowledge import NoticeRefused, Way
from records.tables import Candidate, Lsp
from web.notice import notices
from web.own import own_batch, own_candidate
from web.report.words import Words
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]
WAYS = {
    Way.PAPER: Words("tanda tangan di kertas", "signed on paper"),
    Way.IN_PERSON: Words("dibacakan dan disetujui langsung", "read out and agreed to in person"),
    Way.LINK: Words("dicentang lewat tautan", "ticked behind a link"),
}
BY_STAFF = (Way.PAPER, Way.IN_PERSON)


@notices.get("/asesi/<candidate_id>/pemberitahuan")
def one(candidate_id: str) -> Page:
    return one_page(candidate_id)


def one_page(candidate_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        candidate = own_candidate(session, candidate_id)
        known = notes.acknowledged(session, candidate.id)
        text = notes.notice(session, candidate.lsp_id)
        lsp = session.get_one(Lsp, candidate.lsp_id)
        names = names_of(session, {known.recorded_by} if known else set())
    return render_template("notice/one.html", one=candidate, known=known, text=text, lsp=lsp.name, names=names,
                           ways=WAYS, by_staff=BY_STAFF, today=date.today().isoformat(), fault=fault), status


@notices.post("/asesi/<candidate_id>/pemberitahuan")
def acknowledge(candidate_id: str) -> Page:
    try:
        with database() as session:
            put_on_record(session, [own_candidate(session, candidate_id)])
    except NoticeRefused as error:
        return one_page(candidate_id, 422, str(error))
    return redirect(url_for("notices.one", candidate_id=candidate_id), 303)


@notices.get("/kiriman/<batch_id>/pemberitahuan")
def of_batch(batch_id: str) -> Page:
    return batch_page(batch_id)


def batch_page(batch_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        batch = own_batch(session, batch_id)
        people = portfolio.all_candidates(session, viewer(), batch)
        lacking = notes.without(session, batch.id)
        text, lsp = notes.notice(session, batch.lsp_id), session.get_one(Lsp, batch.lsp_id)
    return render_template("notice/batch.html", batch=batch, how_many=len(people), lacking=lacking, text=text,
                           lsp=lsp.name, ways=WAYS, by_staff=BY_STAFF, today=date.today().isoformat(),
                           fault=fault), status


@notices.post("/kiriman/<batch_id>/pemberitahuan")
def acknowledge_all(batch_id: str) -> Page:
    """For those of the batch whose papers were ticked, and for nobody else."""
    try:
        with database() as session:
            batch = own_batch(session, batch_id)
            chosen = set(request.form.getlist("candidate"))
            people = session.scalars(viewer().candidates(select(Candidate)).where(
                Candidate.batch_id == batch.id, Candidate.id.in_(chosen))).all()
            if not people:
                raise NoticeRefused("Pilih paling sedikit satu asesi. / Choose at least one candidate.")
            put_on_record(session, list(people))
    except NoticeRefused as error:
        return batch_page(batch_id, 422, str(error))
    return redirect(url_for("notices.of_batch", batch_id=batch_id), 303)


def put_on_record(session: Session, people: list[Candidate]) -> None:
    """As the form says. Raises NoticeRefused."""
    way, text = request.form.get("way", ""), request.form.get("on", "")
    if way not in BY_STAFF:
        raise NoticeRefused("Pilih caranya. / Choose how.")
    try:
        on = date.fromisoformat(text)
    except ValueError as error:
        raise NoticeRefused("Isi tanggalnya. / Give the date.") from error
    for candidate in people:
        notes.acknowledge(session, candidate, Way(way), on, request.form.get("language", "id"), viewer().id)


@notices.get("/pengaturan/pemberitahuan")
def wording() -> Page:
    return wording_page()


def wording_page(status: int = 200, fault: str = "", done: str = "") -> Page:
    with records() as session:
        text, earlier = notes.notice(session, viewer().lsp_id), notes.versions(session, viewer().lsp_id)
        names = names_of(session, {row.set_by for row in earlier})
    return render_template("notice/wording.html", text=text, earlier=earlier, names=names, fault=fault, done=done,
                           chosen=request.form), status


@notices.post("/pengaturan/pemberitahuan")
def word_anew() -> Page:
    try:
        with database() as session:
            notes.set_notice(session, viewer().lsp_id, request.form.get("indonesian", ""),
                             request.form.get("english", ""), viewer().id)
    except NoticeRefused as error:
        return wording_page(422, str(error))
    return wording_page(done="Tersimpan. Yang sudah mengetahui teks lama tetap tercatat pada teks itu.")
