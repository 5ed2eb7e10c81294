"""Samples for a second look: drawn with a seed that is kept, and what was found on each candidate."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import portfolio
from records.accounts import names_of
from records.intervals import share
from records.looking import people, wanted_of
from records.sampling import SampleRefused, Seen, draw, note, notes, sample, samples
from records.sampling_tables import Sample
from web.audit import audit, words
from web.audit.looking import search_page
from web.own import own_candidate
from web.problems import known
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]


@audit.get("/audit/sampel")
def all_samples() -> Page:
    with records() as session:
        rows = [(one, notes(session, one)) for one in samples(session, viewer())]
        names = names_of(session, {one.actor for one, _ in rows})
    return render_template("audit/samples.html", rows=rows, names=names, a=words)


@audit.post("/audit/sampel")
def draw_sample() -> Page:
    form = request.form
    try:
        percent, seed = float(form.get("percent", "").replace(",", ".")), int(form.get("seed", ""))
        with database() as session:
            drawn = draw(session, viewer(), wanted_of(form), percent, seed)
    except SampleRefused as error:
        return search_page(str(error)), 422
    except ValueError:
        return search_page("Persen dan benih harus angka."), 422
    return redirect(url_for("audit.one_sample", sample_id=drawn.id))


@audit.get("/audit/sampel/<sample_id>")
def one_sample(sample_id: str) -> Page:
    return sample_page(sample_id)


def sample_page(sample_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        one = found(session, sample_id)
        drawn, told = people(session, viewer(), one.candidates), notes(session, one)
        units = {person.id: [unit["code"] for unit in judged.answer["units"]] for person in drawn
                 if (judged := portfolio.judgement(session, person))}
        names = names_of(session, {row.user_id for row in told.values()} | {one.actor})
    agreed = share(sum(row.outcome == Seen.AGREES for row in told.values()),
                   sum(row.outcome != Seen.UNCLEAR for row in told.values()))
    return render_template("audit/sample.html", one=one, people=drawn, told=told, units=units, names=names,
                           agreed=agreed, gone=len(one.candidates) - len(drawn), a=words, fault=fault), status


@audit.post("/audit/sampel/<sample_id>/asesi/<candidate_id>")
def note_finding(sample_id: str, candidate_id: str) -> Page:
    form = request.form
    try:
        with database() as session:
            one = found(session, sample_id)
            person = own_candidate(session, candidate_id)
            if form.get("outcome", "") not in list(Seen):
                raise SampleRefused("Pilih hasil pemeriksaan. / Choose an outcome.")
            note(session, viewer(), one, person, Seen(form["outcome"]), form.getlist("unit"), form.get("note", ""))
    except SampleRefused as error:
        return sample_page(sample_id, 422, str(error))
    return redirect(url_for("audit.one_sample", sample_id=sample_id, _anchor=f"asesi-{candidate_id}"))


def found(session: Session, sample_id: str) -> Sample:
    return known(sample(session, viewer(), sample_id))
