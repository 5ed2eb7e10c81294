"""Data pribadi: what the law lets a candidate ask for. For admins; each of it is written to the log."""
from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import redirect, render_template, request, send_file, url_for
from werkzeug.wrappers import Response

from records.acknowledge import acknowledged
from records.consent import WAYS, withdraw
from records.erasure import NotErasable, erase, hold, release
from records.erasure_tables import LegalHold
from records.retention_tables import ConsentWithdrawal
from records.subject import export
from web.own import own_candidate
from web.privacy import privacy
from web.site import database, records, site, viewer

Page = str | Response | tuple[str, int]


@privacy.get("/asesi/<candidate_id>/data")
def person(candidate_id: str) -> Page:
    return person_page(candidate_id)


def person_page(candidate_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        one = own_candidate(session, candidate_id)
        return render_template(
            "privacy/person.html", one=one, gone=session.get(ConsentWithdrawal, one.id), ways=WAYS,
            hold=session.get(LegalHold, one.id), notice=acknowledged(session, one.id), today=date.today().isoformat(),
            fault=fault), status


@privacy.post("/asesi/<candidate_id>/data/salinan")
def copy_of_all(candidate_id: str) -> Page:
    """Everything that is stored on the person, as one ZIP; that it was taken out is in the log."""
    with records() as session:
        one = own_candidate(session, candidate_id)
    with TemporaryDirectory(prefix="bukti-") as folder:
        place = Path(folder) / "semua.zip"
        export(site().engine, site().store, one.id, place, viewer().id)
        opened = place.open("rb")  # it outlives its name, and is closed by the answer that sends it
    return send_file(opened, mimetype="application/zip", as_attachment=True, download_name=f"data-{one.id[:8]}.zip")


@privacy.post("/asesi/<candidate_id>/data/persetujuan")
def withdraw_consent(candidate_id: str) -> Page:
    try:
        day = date.fromisoformat(request.form.get("day", ""))
        with database() as session:
            one = own_candidate(session, candidate_id)
            withdraw(session, viewer(), one.id, datetime.combine(day, datetime.min.time()).timestamp(),
                     request.form.get("way", ""))
    except ValueError:
        return person_page(candidate_id, 422, "Isi tanggal dan cara penarikan.")
    return redirect(url_for("privacy.person", candidate_id=candidate_id))


@privacy.post("/asesi/<candidate_id>/data/tahan")
def set_hold(candidate_id: str) -> Page:
    try:
        with database() as session:
            one = own_candidate(session, candidate_id)
            if request.form.get("release"):
                release(session, one.id, viewer().id)
            else:
                hold(session, one.id, viewer().id, request.form.get("reason", "")[:300])
    except NotErasable as error:
        return person_page(candidate_id, 409, str(error))
    return redirect(url_for("privacy.person", candidate_id=candidate_id))


@privacy.post("/asesi/<candidate_id>/data/hapus")
def erase_person(candidate_id: str) -> Page:
    """Not to be undone: the person's folder name must be typed."""
    with records() as session:
        one = own_candidate(session, candidate_id)
    if request.form.get("folder", "").strip() != one.folder:
        return person_page(candidate_id, 422, "Ketik nama foldernya persis untuk menghapus.")
    try:
        erase(site().engine, site().store, one.id, viewer().id, request.form.get("reason", "")[:300])
    except NotErasable as error:
        return person_page(candidate_id, 409, str(error))
    return redirect(url_for("pages.batch", batch_id=one.batch_id))
