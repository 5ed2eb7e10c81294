"""Units of a list (XLSX or CSV) into a draft: first a preview, with the meaning of each column to be put right."""
from __future__ import annotations

import json

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from records import scheme_desk
from records.roster import RosterError
from records.scheme_desk import SchemeRefused, still_draft
from records.scheme_edit import NotEditable
from records.scheme_tables import SchemeVersion
from records.scheme_units import HEADINGS, MOST_BYTES, Grid, UnitList, checked, read_grid, understand
from records.scheme_units_in import known_units, place_of, with_units
from web.languages import t
from web.schemes_desk import schemes_desk
from web.schemes_desk.drafting import held
from web.schemes_desk.showing import found
from web.site import database, records, viewer

Page = str | Response | tuple[str, int]
MEANINGS = {"code": "kode unit", "title": "judul unit", "element": "elemen", "criterion": "KUK"}
COLUMN = "column-"


@schemes_desk.get("/skema/draf/<version_id>/unit")
def units(version_id: str) -> Page:
    with records() as session:
        return units_page(found(session, version_id))


def units_page(draft: SchemeVersion, fault: str = "", status: int = 200, grid: Grid | None = None,
               listed: UnitList | None = None) -> Page:
    """`fault` may be in both languages, the second behind a slash."""
    known = known_units(draft.text) if listed else []
    places = [place_of(one, known) for one in listed.units] if listed else []
    gone = [str(one.get("code")) for at, one in enumerate(known) if at not in places]
    return render_template(
        "schemes/units.html", draft=draft, listed=listed, grid=grid, rows=json.dumps(grid.rows) if grid else "",
        fault=fault, meanings={key: t(name) for key, name in MEANINGS.items()}, gone=gone,
        titles=[str(known[at].get("title", "")) if at is not None else None for at in places]), status


@schemes_desk.post("/skema/draf/<version_id>/unit")
def look_at_units(version_id: str) -> Page:
    """A file, or the rows of one with other meanings of its columns: what would come of it; with `take`, done."""
    with records() as session:
        draft = found(session, version_id)
    grid = None
    try:
        still_draft(draft)
        grid = grid_sent()
        listed = understand(grid, columns_chosen())
        if request.form.get("take") and not listed.lacking:
            take(version_id, listed, request.form.get("seen", ""))
            return redirect(url_for("schemes.edit", version_id=version_id))
        return units_page(draft, grid=grid, listed=listed)
    except (RosterError, SchemeRefused, NotEditable) as error:
        return units_page(draft, str(error), 422)


def take(version_id: str, listed: UnitList, seen: str) -> None:
    """Raises SchemeRefused, NotEditable."""
    with database() as session:
        draft = held(session, version_id)
        text = with_units(draft.text, listed.units, bool(request.form.get("alone")))
        scheme_desk.save(session, viewer(), draft, text, draft.cases, seen)


def grid_sent() -> Grid:
    """The file's, or what the preview before gave back. Raises RosterError."""
    sent = request.files.get("list")
    if sent is not None and sent.filename:
        return read_grid(sent.read(MOST_BYTES + 1))
    try:
        rows = json.loads(request.form.get("rows", ""))
        grid = Grid(tuple(tuple(map(str, row)) for row in rows))
    except (ValueError, TypeError, RecursionError):
        raise RosterError("Pilih berkas daftar unit. / Choose the list of units.") from None
    if not grid.rows:
        raise RosterError("Daftar ini kosong. / This list is empty.")
    return checked(grid)


def columns_chosen() -> dict[int, str]:
    """By number; what is no meaning is not asked."""
    return {int(name.removeprefix(COLUMN)): value for name, value in request.form.items()
            if name.startswith(COLUMN) and name.removeprefix(COLUMN).isdigit() and value in {*HEADINGS, ""}}
