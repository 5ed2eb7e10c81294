"""What the page's script calls: look at what was chosen, open the batch, see how its files do, close it."""
from __future__ import annotations

from dataclasses import asdict

from flask import Response, abort, jsonify, render_template, request, url_for
from sqlalchemy import select

from records.arrival_tables import Arrival
from records.arrivals import Announced, Missing, announce, close_whole, missing, refuse
from records.arrived_files import changed_files
from records.matching import encode_row
from records.publishing import publish
from records.quota import OverQuota
from records.receiving import BatchClosed, open_batch
from records.roster_columns import MEANINGS
from records.tables import Batch, BatchState
from web.site import database, records, shelf_on, site, viewer
from web.uploads.allowed import counting, headers_of, on_page, status_of
from web.uploads.arriving import settle
from web.uploads.asked import Asked, asked
from web.uploads.blueprint import uploads
from web.uploads.limits import most_bytes, problem
from web.uploads.partial import Busy, length_at, sweep
from web.uploads.partial import place_of as partial_of
from web.uploads.preview import preview, scheme_choices
from web.uploads.same import same_unfinished

LABELS = {
    "folder": "nama folder", "name": "nama asesi", "nik": "NIK", "birth": "tempat, tanggal lahir",
    "birth_place": "tempat lahir", "birth_date": "tanggal lahir", "sex": "jenis kelamin", "scheme": "skema",
}
"""What people call the meanings of a list's columns."""
CLOSED = "Kiriman ini sudah ditutup. Buat kiriman baru untuk berkas yang tersisa."


@uploads.post("/kiriman/pratinjau", endpoint="preview")
def look() -> str:
    """The table of folders and candidates, as a piece of the page."""
    what = asked(request)
    known = shelf_on(what.day)
    with records() as session:
        same = same_unfinished(session, viewer(), what.files)
    return render_template(
        "uploads/preview.html", asked=what, seen=preview(what, site().settings, known), same=same, meanings=MEANINGS,
        labels=LABELS, schemes=scheme_choices(known))


@uploads.post("/kiriman/mulai")
def begin() -> Response | tuple[Response, int] | tuple[Response, int, dict[str, str]]:
    """A batch that waits for its announced files, or more files for one that waits; where to send each of them."""
    sweep(site().settings)
    what = asked(request)
    try:
        with database() as session:
            batch = waiting_batch(what.batch) if what.batch else open_batch(
                session, viewer().lsp_id, name=what.called, scheme=what.scheme, assessed_on=what.day,
                roster=[encode_row(row) for row in what.roster.rows], actor=viewer().id)
            sendable, large = parted(what)
            for file in large:
                refuse(session, batch, file.path, file.size, problem(site().settings, file.path), viewer().id)
            arrivals = announce(session, batch, sendable, counting(site(), viewer(), session))
    except BatchClosed:
        return jsonify({"words": CLOSED}), 410
    except OverQuota as error:
        return jsonify({"words": on_page(error)}), status_of(error), headers_of(error)
    return jsonify({
        "batch": batch.id, "page": url_for("pages.batch", batch_id=batch.id),
        "files": [place_of(arrivals[file.path]) if file.path in arrivals else None for file in what.given],
    })


def waiting_batch(batch_id: str) -> Batch:
    """One of the viewer's own body. Answers 404 for any other."""
    with records() as session:
        batch: Batch | None = session.scalar(viewer().batches(select(Batch)).where(Batch.id == batch_id))
    if batch is None:
        abort(404)
    return batch


def parted(what: Asked) -> tuple[list[Announced], list[Announced]]:
    """(those that may be sent, those that are too large)."""
    large = {file.path for file in what.files if file.size > most_bytes(site().settings, file.path)}
    return [file for file in what.files if file.path not in large], [file for file in what.files if file.path in large]


def place_of(arrival: Arrival) -> dict[str, object]:
    """Where its bytes go, and how many are there; `done` once it is a file of the batch."""
    done = arrival.file_id is not None
    there = arrival.size if done else min(arrival.size, length_at(partial_of(site().settings, arrival)))
    return {"path": arrival.path, "place": url_for("uploads.offset", arrival_id=arrival.id), "offset": there,
            "done": done}


@uploads.get("/kiriman/<batch_id>/berkas")
def state(batch_id: str) -> Response:
    """What changed since the last question; `from` is for the next one."""
    since = request.args.get("sejak", 0.0, float)
    batch = waiting_batch(batch_id)
    with records() as session:
        files, next_from = changed_files(session, batch_id, since)
        left = missing(session, batch_id)
    return jsonify({"state": batch.state, "missing": left, "from": next_from, "files": [
        {"path": file.path, "state": file.state, "problem": file.problem, "advice": file.advice,
         "twin": asdict(file.twin) | {"page": url_for("pages.batch", batch_id=file.twin.batch_id)}
         if file.twin else None}
        for file in files]})


@uploads.post("/kiriman/<batch_id>/selesai")
def finish(batch_id: str) -> Response | tuple[Response, int]:
    """Close the batch once all that was announced is there; with `without_rest`, whatever is missing is written off."""
    batch = waiting_batch(batch_id)
    finish_whole_ones(batch.id)
    try:
        with database() as session:
            close_whole(session, batch, viewer().id, without_rest="without_rest" in request.args)
    except Missing as error:
        return jsonify({"missing": error.count}), 409
    publish(site().broker, site().engine)
    return jsonify({"page": url_for("pages.batch", batch_id=batch.id)})


def finish_whole_ones(batch_id: str) -> None:
    """Uploads whose bytes are all there, but whose last request died before it could tell of them."""
    with records() as session:
        waiting = session.scalars(
            select(Arrival).join(Batch, Batch.id == Arrival.batch_id)
            .where(Arrival.batch_id == batch_id, Arrival.file_id.is_(None), Batch.state == BatchState.RECEIVING)).all()
    for arrival in waiting:
        try:
            settle(site(), arrival, viewer())
        except Busy:  # it is arriving right now: counted as missing
            continue
