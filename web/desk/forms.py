"""The forms of a candidate, as a draft or as signed."""
from __future__ import annotations

from flask import Response
from werkzeug.wrappers import Response as AnyResponse

from records.signing import standing
from web.desk import desk
from web.desk.working import found
from web.forms.render import FORMS, MEDIA_TYPES, as_docx, as_pdf
from web.package.matter import matter_of
from web.problems import Refused
from web.site import records, site


@desk.get("/asesi/<candidate_id>/formulir/<name>.<suffix>")
def form(candidate_id: str, name: str, suffix: str) -> AnyResponse:
    if name not in FORMS or suffix not in MEDIA_TYPES:
        raise Refused(404, "not_found")
    with records() as session:
        one, judged = found(session, candidate_id)
        matter = matter_of(judged.answer, standing(session, one.id))
    data = as_pdf(FORMS[name], matter) if suffix == "pdf" else as_docx(FORMS[name], matter, site().settings.templates)
    return Response(data, mimetype=MEDIA_TYPES[suffix], headers={
        "Content-Disposition": f'attachment; filename="{FORMS[name].code}-{one.id[:8]}.{suffix}"'})
