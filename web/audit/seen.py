"""Who saw a candidate is written down: once an hour for each person and candidate, in one place for all pages."""
from __future__ import annotations

from flask import Response, g, request
from sqlalchemy import select

from records.audit import record
from records.clock import seconds_now
from records.tables import Audit
from web.audit import audit
from web.site import database, records

PAGES = {"pages.candidate", "desk.candidate", "desk.content", "desk.matrix", "desk.recommend", "desk.form",
         "audit.story", "api.get_candidate", "package.row", "privacy.person"}
AGAIN_SECONDS = 3_600.0


@audit.after_app_request
def note(response: Response) -> Response:
    """Only of what was shown: a refusal shows nothing."""
    if request.endpoint in PAGES and response.status_code == 200 and request.method == "GET":
        candidate_id, who = (request.view_args or {})["candidate_id"], g.viewer
        with records() as session:
            last = session.scalar(select(Audit.at).where(
                Audit.lsp_id == who.lsp_id, Audit.object_id == candidate_id, Audit.actor == who.id,
                Audit.action == "seen").order_by(Audit.number.desc()).limit(1))
            due = last is None or seconds_now(session) - last >= AGAIN_SECONDS
        if due:
            with database() as session:
                record(session, who.lsp_id, who.id, "seen", "candidate", candidate_id, {"page": request.endpoint})
    return response
