"""Batches: received in one request, then watched."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from flask import g, request
from sqlalchemy.orm import Session
from werkzeug.datastructures import FileStorage

from records import portfolio, receiving, schemes
from records.folder_name import person
from records.matching import encode_row
from records.paths import PathRefused, safe_path
from records.publishing import publish
from records.quota import MB, Amount, OverQuota
from records.roster import RosterError, read_roster
from records.schemes import SchemeInvalid
from records.store import CHUNK_BYTES, Stored
from records.tables import Json
from records.whole_batch import add_whole
from web.api import api
from web.api.described import described
from web.api.idempotency import Keep, once
from web.api.values import Accepted, BatchLine, BatchList, BatchState, CandidateState, Counts, SchemeLine, SchemeList
from web.problems import Refused, known
from web.site import database, records, shelf_on, site
from web.uploads.allowed import counting, headers_of, in_words, status_of

MOST_LETTERS = 200


@api.post("/batches")
@described(400, 409, 413, 415, 422, 429, 507)
@api.doc(summary="Send the papers of one or many candidates")
@api.output(Accepted, status_code=202)
def receive_batch() -> Any:
    """202: everything is kept safe and queued; nothing is read yet."""
    if request.mimetype != "multipart/form-data":
        raise Refused(415, "unsupported_media", "multipart/form-data")
    return once(receive)


def receive(answered: Keep) -> Json:
    count_request()
    files = [one for one in request.files.getlist("files") if one.filename]
    if not files:
        raise Refused(400, "no_files")
    paths = [path_of(one.filename or "") for one in files]
    day, rows = day_asked(), roster_asked()
    chosen = scheme_asked(day)
    stored = [site().store.put(g.viewer.lsp_id, chunks(one)) for one in files]
    try:
        answer = keep(list(zip(paths, stored, strict=True)), chosen, day, rows, answered)
    except receiving.PathTaken as error:
        raise Refused(422, "bad_path", f"{error}: dua isi di satu tempat / two contents in one place") from error
    publish(site().broker, site().engine)
    return answer


def count_request() -> None:
    """Before anything of it is kept; one that does not say how long it is counts as the longest. Raises Refused."""
    size = request.content_length or site().settings.upload_mb * MB
    with database() as session:
        counted(session, Amount(0, size))


def counted(session: Session, more: Amount) -> None:
    """Raises Refused."""
    try:
        counting(site(), g.viewer, session)(more)
    except OverQuota as error:
        raise Refused(status_of(error), "quota", in_words(error), headers=headers_of(error)) from error


def path_of(untrusted_name: str) -> str:
    try:
        return safe_path(untrusted_name)
    except PathRefused as error:
        raise Refused(422, "bad_path", str(error)) from error


def chunks(file: FileStorage) -> Iterator[bytes]:
    while chunk := file.stream.read(CHUNK_BYTES):
        yield chunk


def keep(files: Sequence[tuple[str, Stored]], scheme: str, day: date, rows: list[Json], answered: Keep) -> Json:
    """All rows in one transaction: a batch is there with every file of it, or not at all."""
    viewer = g.viewer
    loose = any("/" not in path for path, _ in files)
    title = request.form.get("name", "").strip()[:MOST_LETTERS] or default_name([path for path, _ in files], loose)
    with database() as session:
        counted(session, Amount(len(files), 0))
        batch = receiving.open_batch(
            session, viewer.lsp_id, name=title, scheme=scheme, assessed_on=day, roster=rows, actor=viewer.id)
        add_whole(session, batch, files, viewer.id)
        receiving.close_batch(session, batch.id, viewer.id)
        answer = {"id": batch.id}
        answered(session, answer)
    return answer


def default_name(paths: Sequence[str], loose: bool) -> str:
    """A lone file or ZIP gives its own name; many folders have none in common but the day."""
    if len(paths) == 1 and loose:
        return person(Path(paths[0]).stem) or Path(paths[0]).stem
    return f"Kiriman {date.today().isoformat()}"


def scheme_asked(day: date) -> str:
    scheme = request.form.get("scheme", "").strip()
    known = schemes.available(shelf_on(day)) if scheme else []
    if scheme and scheme not in known:
        raise Refused(422, "bad_scheme", f"{scheme[:80]}: {', '.join(known)}")
    return scheme


def day_asked() -> date:
    text = request.form.get("assessed_on", "").strip()
    try:
        return date.fromisoformat(text) if text else date.today()
    except ValueError:
        raise Refused(422, "bad_date", text[:40]) from None


def roster_asked() -> list[Json]:
    """The rows of a list that came along. A cell that cannot be meant is left out, as at the shell."""
    sent = request.files.get("roster")
    if sent is None or not sent.filename:
        return []
    with TemporaryDirectory(prefix="bukti-") as folder:
        place = Path(folder) / f"daftar{Path(sent.filename).suffix[:8]}"
        sent.save(place)
        try:
            return [encode_row(row) for row in read_roster(place).rows]
        except RosterError as error:
            raise Refused(422, "bad_roster", str(error)) from error


@api.get("/batches")
@described(422)
@api.output(BatchList)
@api.doc(summary="All batches, the newest first")
def list_batches() -> Any:
    page = request.args.get("page", "1")
    if not page.isdigit() or not 1 <= int(page) <= 1_000_000:
        raise Refused(422, "bad_request", "page")
    with records() as session:
        rows = portfolio.batches(session, g.viewer, int(page))
    lines = [BatchLine(id=batch.id, name=batch.name, state=batch.state, files=files, candidates=people,
                       received_at=batch.received_at) for batch, files, people in rows]
    return BatchList(batches=lines)


@api.get("/batches/<batch_id>")
@described(404)
@api.output(BatchState)
@api.doc(summary="How far a batch has come")
def get_batch(batch_id: str) -> Any:
    with records() as session:
        batch = known(portfolio.batch(session, g.viewer, batch_id))
        at = portfolio.progress(session, g.viewer, batch)
        people = [CandidateState(id=one.id, folder=one.folder, name=one.name, state=portfolio.state_of(one),
                                 route=one.route) for one in portfolio.all_candidates(session, g.viewer, batch)]
        return BatchState(id=batch.id, name=batch.name, state=batch.state, warnings=portfolio.warnings(g.viewer, batch),
                          files=Counts(total=at.total, done=at.done, failed=at.failed), candidates=people)


@api.get("/schemes")
@described()
@api.output(SchemeList)
@api.doc(summary="Schemes that a batch may name")
def list_schemes() -> Any:
    known, lines = shelf_on(date.today()), []
    for one in schemes.available(known):
        try:
            scheme = schemes.load(one, known)
        except SchemeInvalid:
            continue  # a draft that somebody is writing; `bukti schemes --validate` tells of it
        lines.append(SchemeLine(id=scheme.id, title=scheme.title, label=scheme.label))
    return SchemeList(schemes=lines)
