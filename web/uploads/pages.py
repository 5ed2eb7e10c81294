"""The page that takes portfolios in, and its form for browsers without scripts."""
from __future__ import annotations

from datetime import date

from flask import g, redirect, render_template, request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge
from werkzeug.wrappers import Response

from records.publishing import publish
from records.quota import Amount, OverQuota
from web.security import CSRF_FIELD, from_own_page
from web.site import database, records, shelf_on, site, viewer
from web.uploads.allowed import counting, headers_of, on_page, status_of
from web.uploads.blueprint import uploads
from web.uploads.limits import MB
from web.uploads.multipart import parts
from web.uploads.plain import Form, FormRefused, record_form
from web.uploads.preview import scheme_choices
from web.uploads.same import unfinished

TOO_MUCH = "Kiriman ini lebih besar dari {mb} MB. Kirim sebagian dulu, lalu sisanya."
CUT_OFF = "Kiriman terputus sebelum lengkap, jadi tidak ada yang disimpan. Kirim sekali lagi."


@uploads.get("/kiriman/baru")
def new() -> str:
    return page("")


def page(fault: str) -> str:
    settings = site().settings
    with records() as session:
        waiting = unfinished(session, viewer())
    return render_template(
        "uploads/new.html", fault=fault, schemes=scheme_choices(shelf_on(date.max)),
        today=date.today().isoformat(), max_file_mb=settings.max_file_mb, unfinished=waiting,
        max_zip_mb=min(settings.upload_mb, settings.max_archive_mb))


@uploads.post("/kiriman/baru")
def receive() -> Response | tuple[str, int] | tuple[str, int, dict[str, str]]:
    """All in one request. What was read before a fault stays in the store, where nothing speaks of it.

    A request that does not say how long it is counts as the longest.
    """
    most = site().settings.upload_mb
    if (request.content_length or 0) > most * MB:
        return page(TOO_MUCH.format(mb=most)), 413
    try:
        with database() as session:
            counting(site(), viewer(), session)(Amount(0, request.content_length or most * MB))
        batch_id = record_form(taken(), site(), viewer())
    except OverQuota as error:
        return page(on_page(error)), status_of(error), headers_of(error)
    except FormRefused as error:
        return page(str(error)), 422
    except RequestEntityTooLarge:
        return page(TOO_MUCH.format(mb=most)), 413
    except BadRequest:
        return page(CUT_OFF), 400
    publish(site().broker, site().engine)
    return redirect(f"/kiriman/{batch_id}", 303)


def taken() -> Form:
    """Nothing is kept of a form that does not show the session's token first.

    Raises Refused, FormRefused, BadRequest, RequestEntityTooLarge, OSError.
    """
    form = Form()
    for part in parts(request.stream, request.content_type or ""):
        if part.filename is not None and not form.papers:
            from_own_page(g.entered, form.fields.get(CSRF_FIELD, ""))
            _ = form.assessed_on  # refused before anything is sent in vain
        form.take(part, site(), viewer().lsp_id)
    return form
