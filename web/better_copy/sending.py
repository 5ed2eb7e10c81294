"""The candidate's side: one page behind a link, which says what was wrong with the last copy and takes a better one.

It knows nobody: initials and the kind of the paper are all that it shows of a record.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from flask import redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge
from werkzeug.wrappers import Response

from records import better_copy as copies
from records.acknowledge import Way, acknowledge, acknowledged, notice
from records.better_copy import MOST_TRIES, Reason
from records.better_copy_receiving import ACTOR, MOST_FILES, NotTaken, SameAgain, Sent, begin, is_archive, take
from records.better_copy_tables import BetterCopy
from records.door import ADDRESS_TRIES, count_try, network_of, tries
from records.publishing import publish
from records.quota import Allowance, Amount, OverQuota, allowance, count_in
from records.tables import Candidate, Lsp
from web.better_copy import better_copy, words
from web.languages import chosen
from web.problems import Refused
from web.site import database, records, site
from web.uploads.limits import MB, TooLarge, bounded
from web.uploads.multipart import Part, parts
from web.uploads.naming import tamed

FILES, NOTED = "files", "noted"
EDGE_BYTES = 1 << 16  # what a form weighs beside its files
Page = Response | tuple[str, int]

NONE = "Pilih dulu foto atau PDF-nya."
TOO_MUCH = "Terlalu besar: semuanya bersama paling banyak {mb} MB. Foto satu per satu, atau kecilkan."
TOO_MANY = "Paling banyak {most} berkas sekali kirim."
ARCHIVE = "Kirim foto atau PDF-nya langsung, bukan ZIP atau dokumen Word."
CUT_OFF = "Kiriman terputus sebelum lengkap, jadi tidak ada yang disimpan. Kirim sekali lagi."
FULL_TODAY = "Hari ini LSP sudah menerima terlalu banyak kiriman. Coba lagi besok; kalau mendesak, hubungi LSP."
SAME = "Ini berkas yang sama dengan yang sudah kami terima. Ambil foto baru."


class NotUsable(Exception):
    """What was sent cannot be taken; the text says what to do."""

    code = "not_usable"


@better_copy.get("/s/<secret>")
def open_link(secret: str) -> Page:
    return link_page(secret)


def link_page(secret: str, status: int = 200, fault: str = "") -> tuple[str, int]:
    not_guessing()
    with records() as session:
        row = copies.by_secret(session, secret)
        if row is not None:
            return render_template("better_copy/send.html", fault=fault, **shown(session, row)), status
    guessed()
    raise Refused(404, "not_found")


def shown(session: Session, row: BetterCopy) -> dict[str, object]:
    """No name, no number, nothing that was read, no other paper."""
    one, lsp = session.get_one(Candidate, row.candidate_id), session.get_one(Lsp, row.lsp_id)
    files = copies.files_of(session, row)
    state = copies.state_of(session, row)
    return {"state": state, "takes": state in copies.TAKES, "initials": words.initials(one.name), "lsp": lsp.name,
            "kind": words.kind(row.kind), "reason": words.REASONS[Reason(row.code)],
            "how": words.HOW.get(Reason(row.code), ""), "said": row.words, "b": words,
            "poor": copies.refusals(session, files) if state is copies.State.POOR else [],
            "until": row.expires_at, "left": MOST_TRIES - row.tries, "max_mb": site().settings.max_file_mb,
            "most_files": MOST_FILES,
            "notice": "" if acknowledged(session, one.id) else notice(session, one.lsp_id).in_language(chosen())}


@better_copy.post("/s/<secret>")
def send(secret: str) -> Page:
    """Into the store as it comes, then rows. Nothing is opened here: a reader tells what it is, behind its walls."""
    not_guessing()
    try:
        with database() as session:
            lsp_id = begin(session, secret)
            count_in(session, lsp_id, ACTOR, Amount(1, request.content_length or most_bytes()), of_links())
        noted, sent = received(lsp_id)
        with database() as session:
            take(session, secret, sent)
            if noted:
                take_note(session, secret)
    except KeyError as error:
        guessed()
        raise Refused(404, "not_found") from error
    except NotTaken:
        return link_page(secret, 409)
    except OverQuota:
        return link_page(secret, 429, FULL_TODAY)
    except SameAgain:
        return link_page(secret, 409, SAME)
    except NotUsable as error:
        return link_page(secret, 422, str(error))
    except RequestEntityTooLarge:
        return link_page(secret, 413, TOO_MUCH.format(mb=site().settings.max_file_mb))
    except BadRequest:
        return link_page(secret, 400, CUT_OFF)
    publish(site().broker, site().engine)
    return redirect(url_for("better_copy.open_link", secret=secret), 303)


def take_note(session: Session, secret: str) -> None:
    """The candidate ticked that they know that a machine reads first."""
    row = copies.by_secret(session, secret)
    if row is not None and acknowledged(session, row.candidate_id) is None:
        candidate = session.get_one(Candidate, row.candidate_id)
        acknowledge(session, candidate, Way.LINK, date.today(), chosen(), "")


def received(lsp_id: str) -> tuple[bool, list[Sent]]:
    """Whether the notice was ticked, and the files, once they lie in the store.

    Raises NotUsable, BadRequest, RequestEntityTooLarge, OSError.
    """
    most = most_bytes()
    if (request.content_length or 0) > most:
        raise RequestEntityTooLarge
    request.max_content_length = most
    noted, sent = False, list[Sent]()
    for part in parts(request.stream, request.content_type or ""):
        if part.name == NOTED and part.filename is None:
            noted = part.text() == "1"
        elif part.name == FILES and part.filename:
            if len(sent) == MOST_FILES:
                raise NotUsable(TOO_MANY.format(most=MOST_FILES))
            sent.append(kept(part, lsp_id))
    if not sent:
        raise NotUsable(NONE)
    return noted, sent


def most_bytes() -> int:
    return site().settings.max_file_mb * MB + EDGE_BYTES


def of_links() -> Allowance:
    """Of the body alone: all links are one sender, whom nobody knows."""
    return replace(allowance(site().settings), user_day=Amount(0, 0))


def kept(part: Part, lsp_id: str) -> Sent:
    name = tamed(part.filename or "")
    first = next(part.chunks, b"")
    if is_archive(first):
        raise NotUsable(ARCHIVE)
    if not first:
        raise NotUsable(NONE)

    def chunks() -> Iterator[bytes]:
        yield first
        yield from part.chunks

    try:
        return Sent(name, site().store.put(lsp_id, bounded(chunks(), site().settings, "")))
    except TooLarge as error:
        raise RequestEntityTooLarge from error


def not_guessing() -> None:
    """Raises Refused for a network from which too many links were tried that there are not."""
    with records() as session:
        if tries(session, guess_key()) >= ADDRESS_TRIES:
            raise Refused(429, "too_many_tries", headers={"Retry-After": "60"})


def guessed() -> None:
    with database() as session:
        count_try(session, guess_key())


def guess_key() -> str:
    return f"link:{network_of(request.remote_addr or '')}"
