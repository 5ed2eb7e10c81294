"""The list of schemes, and one in words: as it holds today, or in any version of this body."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask import Response, render_template
from sqlalchemy.orm import Session

from records import scheme_store, schemes
from records.accounts import names_of
from records.scheme_tables import SchemeVersion
from records.schemes import SchemeInvalid, SchemeUnknown
from rules.scheme import Scheme
from web.problems import Refused, known
from web.schemes_desk import in_words, schemes_desk, words
from web.site import records, shelf_on, site, viewer


@dataclass(frozen=True, slots=True)
class Line:
    """A scheme on the list. `holds` is the version in force today; None where that is a file, or nothing yet.

    No `scheme`: nothing holds today, or its file is no scheme any more.
    """

    id: str
    scheme: Scheme | None
    holds: SchemeVersion | None
    versions: tuple[SchemeVersion, ...]


@schemes_desk.get("/skema")
def overview() -> str:
    return overview_page()


def overview_page(fault: str = "") -> str:
    with records() as session:
        rows = scheme_store.versions(session, viewer())
        names = names_of(session, {row.changed_by for row in rows})
        lines = lines_of(session, rows)
    return render_template("schemes/overview.html", lines=lines, names=names, k=words, fault=fault)


def lines_of(session: Session, rows: Sequence[SchemeVersion]) -> list[Line]:
    """Each scheme once: files, and whatever this body has versions of."""
    today = date.today()
    holding = {row.scheme: row for row in scheme_store.holding(session, viewer().lsp_id, today.isoformat())}
    known = scheme_store.shelf(session, viewer().lsp_id, today.isoformat(), site().settings.schemes)
    names = sorted({*schemes.available(known), *(row.scheme for row in rows)})
    return [Line(name, in_force_today(name, known), holding.get(name), tuple(row for row in rows if row.scheme == name))
            for name in names]


def in_force_today(name: str, known: schemes.Shelf) -> Scheme | None:
    try:
        return schemes.load(name, known)
    except (SchemeUnknown, SchemeInvalid):
        return None


@schemes_desk.get("/skema/<scheme_id>")
def in_force(scheme_id: str) -> str:
    """What holds today."""
    try:
        text = schemes.text_of(scheme_id, shelf_on(date.today()))
    except SchemeUnknown:
        raise Refused(404, "not_found") from None
    with records() as session:
        row = next((one for one in scheme_store.holding(session, viewer().lsp_id, date.today().isoformat())
                    if one.scheme == scheme_id), None)
        return page(session, text, scheme_id, row)


@schemes_desk.get("/skema/versi/<version_id>")
def version(version_id: str) -> str:
    with records() as session:
        row = found(session, version_id)
        return page(session, row.text, row.scheme, row)


@schemes_desk.get("/skema/versi/<version_id>/berkas")
def download(version_id: str) -> Response:
    """The text as a file: at the shell it judges as the service does."""
    with records() as session:
        row = found(session, version_id)
    return Response(row.text, mimetype="application/yaml", headers={
        "Content-Disposition": f'attachment; filename="{row.scheme}.yaml"'})


def page(session: Session, text: str, scheme_id: str, row: SchemeVersion | None) -> str:
    rows = scheme_store.versions(session, viewer(), scheme_id)
    names = names_of(session, {one.changed_by for one in rows})
    try:
        scheme, errors = schemes.load_text(text, scheme_id), []
    except SchemeInvalid as error:
        scheme, errors = None, error.errors
    return render_template("schemes/show.html", scheme=scheme, errors=errors, row=row, rows=rows, names=names,
                           scheme_id=scheme_id, text=text, n=in_words, k=words)


def found(session: Session, version_id: str) -> SchemeVersion:
    return known(scheme_store.version(session, viewer(), version_id))
