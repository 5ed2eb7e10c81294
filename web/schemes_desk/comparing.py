"""Two versions line by line, with a little around each change."""
from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import date

from flask import render_template, request
from sqlalchemy.orm import Session

from records import scheme_store, schemes
from records.schemes import SchemeUnknown
from web.problems import Refused
from web.schemes_desk import schemes_desk
from web.site import records, shelf_on, viewer

AROUND = 2  # lines that stay, before and after


@dataclass(frozen=True, slots=True)
class Line:
    """`sign`: "+" came, "-" went, " " stayed, "…" stands for lines that stayed and are not shown."""

    sign: str
    text: str


def difference(before: str, after: str) -> list[Line]:
    """[] where the texts are the same."""
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=AROUND))[2:]
    return [Line("…", "") if line.startswith("@@") else Line(line[0], line[1:]) for line in lines]


@schemes_desk.get("/skema/banding")
def compare() -> str:
    """Two versions of this body, or what holds today (by the scheme's id) and a version."""
    with records() as session:
        (before, old, _), (after, new, scheme) = (side(session, request.args.get(name, "")) for name in ("dari", "ke"))
    return render_template("schemes/compare.html", lines=difference(before, after), old=old, new=new, scheme_id=scheme)


def side(session: Session, asked: str) -> tuple[str, int | None, str]:
    """(text, number of the version, scheme's id). Raises Refused."""
    row = scheme_store.version(session, viewer(), asked)
    if row is not None:
        return row.text, row.number, row.scheme
    try:
        return schemes.text_of(asked, shelf_on(date.today())), None, asked
    except SchemeUnknown:
        raise Refused(404, "not_found") from None
