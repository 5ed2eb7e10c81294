"""One candidate: the answer of the shell's `bukti check --json`, people's words, signatures, pictures of pages."""
from __future__ import annotations

from typing import Any

from flask import Response, g, request

from records import portfolio
from records.tables import Candidate, Json
from records.words import rows_on
from web.api import api
from web.api.described import described
from web.api.values import CandidateAnswer
from web.pictures import JPEG, jpeg_of
from web.problems import Refused, known
from web.site import records


@api.get("/candidates/<candidate_id>")
@described(404)
@api.output(CandidateAnswer)
@api.doc(summary="A candidate with all findings")
def get_candidate(candidate_id: str) -> Any:
    with records() as session:
        one = known(portfolio.candidate(session, g.viewer, candidate_id))
        judged = portfolio.judgement(session, one)
        answer: Json = dict(judged.answer) if judged else before_judging(one)
        reviews = [{"sort": row.sort, "about": row.document, "fact": row.fact, "value": row.value.get("value"),
                    "code": row.code, "reason": row.reason, "user": row.user_id, "at": row.made_at}
                   for row in rows_on(session, one.id)]
        return {**answer, "id": one.id, "state": portfolio.state_of(one), "reviews": reviews,
                "signatures": portfolio.signatures(session, one)}


def before_judging(one: Candidate) -> Json:
    """What can be said while files are still being read: nothing but who it is."""
    return {"folder": one.folder, "name": one.name, "scheme": one.scheme, "assessed_on": one.assessed_on,
            "route": None, "units": [], "admission": None, "documents": [], "questions": [], "alerts": [], "files": []}


@api.get("/candidates/<candidate_id>/picture")
@described(404, 422)
@api.doc(summary="A page of a paper as JPEG, upright, as its boxes refer to it")
def get_picture(candidate_id: str) -> Any:
    page = request.args.get("page", "1")
    if not page.isdigit() or len(page) > 6:
        raise Refused(422, "bad_request", "page")
    with records() as session:
        one = known(portfolio.candidate(session, g.viewer, candidate_id))
        place = portfolio.picture(session, one, request.args.get("document", ""), int(page))
    return Response(jpeg_of(place), mimetype=JPEG)
