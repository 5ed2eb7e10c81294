"""Two versions: what is another in sentences, and below it the texts line by line."""
from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask import render_template, request
from sqlalchemy.orm import Session

from records import scheme_store, schemes
from records.schemes import SchemeInvalid, SchemeUnknown
from rules.scheme_change_words import demands, sentence, way
from rules.scheme_changes import changes
from web.languages import chosen
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
        (before, old, was), (after, new, scheme) = (
            side(session, request.args.get(name, "")) for name in ("dari", "ke"))
    return render_template("schemes/compare.html", lines=difference(before, after), old=old, new=new, scheme_id=scheme,
                           told=told((before, was), (after, scheme)))


@dataclass(frozen=True, slots=True)
class Told:
    """A change in words; `was` and `now` where it is one of a requirement."""

    sentence: str
    way: str
    was: Sequence[str] = ()
    now: Sequence[str] = ()


def told(old: tuple[str, str], new: tuple[str, str]) -> list[Told] | None:
    """Of two texts with their schemes' ids; None where one of them is no scheme."""
    try:
        before, after = schemes.load_text(*old), schemes.load_text(*new)
    except SchemeInvalid:
        return None
    language = chosen()
    return [Told(sentence(one, before, after, language), way(one, language),
                 *(demands(one, before, after, language) or ())) for one in changes(before, after)]


def side(session: Session, asked: str) -> tuple[str, int | None, str]:
    """(text, number of the version, scheme's id). Raises Refused."""
    row = scheme_store.version(session, viewer(), asked)
    if row is not None:
        return row.text, row.number, row.scheme
    try:
        return schemes.text_of(asked, shelf_on(date.today())), None, asked
    except SchemeUnknown:
        raise Refused(404, "not_found") from None
