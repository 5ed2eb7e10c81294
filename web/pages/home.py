"""The start: what to do next, for each role. And small things of the house."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from records import portfolio
from records.tables import BatchState
from web.accounts.door import own_place
from web.languages import COOKIE, LANGUAGES
from web.pages import pages
from web.pages.shared import THEME_COOKIE, THEMES
from web.site import records, viewer

YEAR_SECONDS = 31_536_000
SHOWN_BATCHES = 8


@pages.get("/")
def home() -> str:
    with records() as session:
        rows = portfolio.batches(session, viewer(), rows=SHOWN_BATCHES)
        open_ones = [batch for batch, _, _ in rows if batch.state != BatchState.DONE]
        working = [(batch, portfolio.progress(session, viewer(), batch)) for batch in open_ones]
    return render_template("home.html", rows=rows, working=working)


@pages.post("/bahasa")
def language() -> Response:
    chosen = request.form.get("language", "")
    answer = redirect(own_place())
    if chosen in LANGUAGES:
        answer.set_cookie(COOKIE, chosen, max_age=YEAR_SECONDS, samesite="Lax", secure=request.is_secure)
    return answer


@pages.post("/tema")
def theme() -> Response:
    """Light or dark by hand; until then pages follow the device."""
    chosen = request.form.get("theme", "")
    answer = redirect(own_place())
    if chosen in THEMES:
        answer.set_cookie(THEME_COOKIE, chosen, max_age=YEAR_SECONDS, samesite="Lax", secure=request.is_secure)
    return answer


@pages.get("/favicon.ico")
def icon() -> Response:
    return redirect(url_for("static", filename="img/kawung.svg"))
