"""tus 1.0 (tus.io/protocols/resumable-upload) with creation, bytes at creation, checksum, termination, expiration."""
from __future__ import annotations

import base64
import binascii
import re
import time
from wsgiref.handlers import format_date_time

from flask import request, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response

from records.arrival_tables import Arrival
from records.arrivals import Announced, announce, refuse
from records.quota import OverQuota
from records.receiving import BatchClosed, PathTaken
from records.tables import Batch
from web.site import database, site, viewer
from web.uploads import partial
from web.uploads.allowed import counting, headers_of, in_words, status_of
from web.uploads.arriving import (
    CHECKSUMS,
    Checksum,
    ChecksumWrong,
    Line,
    TooLong,
    WrongOffset,
    append,
    find,
    offset_of,
    settle,
)
from web.uploads.blueprint import uploads
from web.uploads.limits import MB, most_bytes, problem, too_large
from web.uploads.naming import tamed
from web.uploads.partial import KEPT_SECONDS, Busy

VERSION = "1.0.0"
EXTENSIONS = "creation,creation-with-upload,checksum,termination,expiration"
BYTES = "application/offset+octet-stream"
WHOLE_NUMBER = re.compile(r"[0-9]{1,15}")
NOT_HERE = "Unggahan ini tidak ada lagi. Pilih berkasnya sekali lagi."
CLOSED = "Kiriman ini sudah ditutup. Buat kiriman baru untuk berkas ini."
TAKEN = "Di kiriman ini sudah ada berkas lain dengan nama yang sama. Ganti namanya, lalu unggah lagi."


class Refusal(Exception):
    """An answer that ends the request: status, and words for staff where they may see them."""

    def __init__(self, status: int, text: str = "") -> None:
        super().__init__(text)
        self.status, self.text = status, text


REFUSALS: dict[type[Exception], tuple[int, str]] = {
    WrongOffset: (409, "Upload-Offset"), Busy: (423, ""), ChecksumWrong: (460, ""),
    TooLong: (413, "Upload-Length"), BatchClosed: (410, CLOSED), PathTaken: (422, TAKEN),
}


def answer(status: int, text: str = "", **headers: str | int) -> Response:
    named = {name.replace("_", "-"): str(value) for name, value in headers.items()}
    return Response(text, status, {"Tus-Resumable": VERSION, "Cache-Control": "no-store"} | named,
                    mimetype="text/plain")


@uploads.errorhandler(Refusal)
def refused(error: Refusal) -> Response:
    if error.status == 412:
        return answer(412, Tus_Version=VERSION)
    return answer(error.status, error.text)


@uploads.errorhandler(OverQuota)
def used_up(error: OverQuota) -> Response:
    given = answer(status_of(error), in_words(error))
    given.headers.update(headers_of(error))
    return given


for kind in REFUSALS:
    @uploads.errorhandler(kind)
    def worded(error: Exception) -> Response:
        status, text = REFUSALS[type(error)]
        return answer(status, text)


@uploads.route("/unggah", methods=["OPTIONS"], provide_automatic_options=False)
@uploads.route("/unggah/<_arrival_id>", methods=["OPTIONS"], provide_automatic_options=False)
def options(_arrival_id: str = "") -> Response:
    return answer(204, Tus_Version=VERSION, Tus_Extension=EXTENSIONS, Tus_Checksum_Algorithm=",".join(CHECKSUMS),
                  Tus_Max_Size=site().settings.upload_mb * MB)


@uploads.post("/unggah")
def create() -> Response:
    """An upload of a file of a batch; the same file again leads to the same upload, with what is there of it."""
    spoken()
    told, size = metadata(request.headers.get("Upload-Metadata", "")), whole_number("Upload-Length")
    path = tamed(told.get("relativePath") or told.get("filename", ""))
    arrival = announced(told.get("batch", ""), Announced(path, size, told.get("lastModified", "")[:20]))
    offset = offset_of(site(), arrival)
    if offset == 0 and not arrival.file_id and (size == 0 or request.mimetype == BYTES):
        offset = append(site(), arrival, 0, line(), checksum(), viewer())
    return answer(201, Location=url_for("uploads.offset", arrival_id=arrival.id), Upload_Offset=offset,
                  Upload_Expires=expires())


@uploads.route("/unggah/<arrival_id>", methods=["HEAD"], provide_automatic_options=False)
def offset(arrival_id: str) -> Response:
    spoken()
    arrival = found(arrival_id)
    settle(site(), arrival, viewer())
    return answer(200, Upload_Offset=offset_of(site(), arrival), Upload_Length=arrival.size,
                  Upload_Expires=expires())


@uploads.patch("/unggah/<arrival_id>", endpoint="append")
def take_bytes(arrival_id: str) -> Response:
    spoken()
    if request.mimetype != BYTES:
        raise Refusal(415)
    arrival = found(arrival_id)
    now_at = append(site(), arrival, whole_number("Upload-Offset"), line(), checksum(), viewer())
    return answer(204, Upload_Offset=now_at, Upload_Expires=expires())


@uploads.delete("/unggah/<arrival_id>")
def terminate(arrival_id: str) -> Response:
    """An upload is forgotten; a file that has arrived stays: it is a paper of the batch."""
    spoken()
    arrival = found(arrival_id)
    if arrival.file_id:
        raise Refusal(410, CLOSED)
    with partial.held(partial.place_of(site().settings, arrival)) as bytes_so_far:
        with database() as session:
            session.delete(session.merge(arrival))
        bytes_so_far.remove()
    return answer(204)


def spoken() -> None:
    """Raises Refusal for a client that speaks another version."""
    if request.headers.get("Tus-Resumable") != VERSION:
        raise Refusal(412)


def found(arrival_id: str) -> Arrival:
    arrival = find(viewer(), arrival_id)
    if arrival is None:
        raise Refusal(404, NOT_HERE)
    return arrival


def announced(batch_id: str, file: Announced) -> Arrival:
    """Raises Refusal for a batch that is not the viewer's, and for a file that is too large; that is put on record.

    Raises OverQuota.
    """
    with database() as session:
        batch = session.scalar(viewer().batches(select(Batch)).where(Batch.id == batch_id))
        if batch is None:
            raise Refusal(404, NOT_HERE)
        arrival = announce(session, batch, [file], counting(site(), viewer(), session))[file.path]
        if not arrival.file_id and file.size > most_bytes(site().settings, file.path):
            arrival.file_id = refuse(
                session, batch, file.path, file.size, problem(site().settings, file.path), viewer().id).id
    if file.size > most_bytes(site().settings, file.path):
        raise Refusal(413, too_large(site().settings, file.path))
    return arrival


def line() -> Line:
    return Line(request.stream, request.environ)


def expires() -> str:
    return format_date_time(time.time() + KEPT_SECONDS)


def whole_number(name: str) -> int:
    """A header's value. Raises Refusal."""
    text = request.headers.get(name, "")
    if not WHOLE_NUMBER.fullmatch(text):
        raise Refusal(400, name)
    return int(text)


def metadata(header: str) -> dict[str, str]:
    """`filename d29ybGQ=,flag`: names and values in base64. Raises Refusal."""
    found: dict[str, str] = {}
    for pair in filter(None, (one.strip() for one in header.split(","))):
        name, _, value = pair.partition(" ")
        try:
            found[name] = base64.b64decode(value.strip(), validate=True).decode("utf-8", "replace")
        except (binascii.Error, ValueError) as error:
            raise Refusal(400, "Upload-Metadata") from error
    return found


def checksum() -> Checksum | None:
    """Raises Refusal for an algorithm that is not offered."""
    header = request.headers.get("Upload-Checksum")
    if header is None:
        return None
    algorithm, _, value = header.partition(" ")
    try:
        digest = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refusal(400, "Upload-Checksum") from error
    if algorithm not in CHECKSUMS:
        raise Refusal(400, "Upload-Checksum")
    return Checksum(algorithm, digest)
