"""The forms of a candidate, as a draft or as signed."""
from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from flask import Response
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as AnyResponse

from records import portfolio
from records.signing import standing
from records.tables import Candidate, Json
from web.desk import desk
from web.desk.working import found
from web.forms.ia11 import products
from web.forms.render import FORMS, MEDIA_TYPES, as_docx, as_pdf
from web.package.matter import matter_of
from web.pictures import jpeg_of
from web.problems import Refused
from web.site import records, site

MOST_PICTURES = 12
"""Of one form: a page weighs up to half a megabyte."""


def pictures(session: Session, one: Candidate, papers: list[Json]) -> dict[str, bytes]:
    """By paper its first page; one whose picture is gone goes without."""
    shown = {}
    for paper in papers[:MOST_PICTURES]:
        with suppress(Refused):
            shown[paper["id"]] = jpeg_of(portfolio.picture(session, one, paper["id"], paper["pages"][0]))
    return shown


@desk.get("/asesi/<candidate_id>/formulir/<name>.<suffix>")
def form(candidate_id: str, name: str, suffix: str) -> AnyResponse:
    if name not in FORMS or suffix not in MEDIA_TYPES:
        raise Refused(404, "not_found")
    with records() as session:
        one, judged = found(session, candidate_id)
        matter = matter_of(judged.answer, standing(session, one.id))
        if name == "fr-ia-11" and suffix == "pdf":
            matter = replace(matter, pictures=pictures(session, one, products(matter.answer)))
    data = as_pdf(FORMS[name], matter) if suffix == "pdf" else as_docx(FORMS[name], matter, site().settings.templates)
    return Response(data, mimetype=MEDIA_TYPES[suffix], headers={
        "Content-Disposition": f'attachment; filename="{FORMS[name].code}-{one.id[:8]}.{suffix}"'})
