"""A box drawn on the scan: read by a worker, and offered as a suggestion. The web process never looks at a picture."""
from __future__ import annotations

from flask import jsonify, request, url_for
from werkzeug.wrappers import Response

from records import portfolio
from records.broker import READ_BOX
from records.looks import answered, ask
from records.publishing import wake
from rules.paper import FACTS
from web.desk import desk
from web.desk.saying import is_box
from web.desk.working import found
from web.languages import t
from web.problems import Refused
from web.site import database, records, site, viewer

AWAY = "Pembaca sedang tidak ada. Ketik saja isinya; kotaknya tetap disimpan."


@desk.post("/meja/<candidate_id>/kotak")
def look(candidate_id: str) -> tuple[Response, int]:
    """Have a box read: {"document", "page", "box", "fact"}; 202 and where its answer will be."""
    told = request.get_json(silent=True)
    if not isinstance(told, dict) or not is_box(told.get("box")) or told.get("fact") not in FACTS:
        raise Refused(400, "bad_request", "document, page, box, fact")
    with database() as session:
        one, _ = found(session, candidate_id)
        page = told.get("page")
        place = portfolio.picture(session, one, str(told.get("document", "")), page if isinstance(page, int) else 0)
        if place is None:
            raise Refused(404, "not_found")
        look_id = ask(session, one, viewer().id, place, told["box"], told["fact"])
    if not wake(site().broker, READ_BOX, look_id):
        return jsonify({"fault": t(AWAY)}), 503
    return jsonify({"answer": url_for("desk.looked", candidate_id=candidate_id, look_id=look_id)}), 202


@desk.get("/meja/<candidate_id>/kotak/<look_id>")
def looked(candidate_id: str, look_id: str) -> Response:
    """{"answer": …}, null until a worker has read it."""
    with records() as session:
        found(session, candidate_id)
        asked = answered(session, candidate_id, viewer().id, look_id)
    if asked is None:
        raise Refused(404, "not_found")
    return jsonify({"answer": asked.answer})
