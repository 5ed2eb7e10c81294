"""One word of the assessor: kept, judged again at once, and told what changed by it."""
from __future__ import annotations

from typing import Any

from flask import jsonify, request
from werkzeug.wrappers import Response

from records.desk import AlreadySigned, Stale, say
from records.tables import Json, WordSort
from records.words import BadWord, Said, box_of
from web.desk import desk
from web.desk.spoken import one_language
from web.desk.working import content_of, found
from web.languages import t
from web.problems import Refused
from web.site import database, site, viewer

OVERTAKEN = "Sudah diubah orang lain; ini keadaan terbaru."
SIGNED = "Sudah ditandatangani; buka kembali dahulu."


@desk.post("/meja/<candidate_id>/kata")
def say_word(candidate_id: str) -> Response | tuple[Response, int]:
    """JSON in and out. A page that is stale gets the newest state with 409, and nothing is changed."""
    told = request.get_json(silent=True)
    if not isinstance(told, dict):
        raise Refused(400, "bad_request", "JSON")
    try:
        with database() as session:
            one, before = found(session, candidate_id)
            routes = routes_of(before.answer)
            judged = say(session, one.id, said_in(told), viewer().id, int(told.get("seen", 0)), site().settings.schemes)
            return jsonify({**content_of(session, one, judged), "changes": changes(routes, routes_of(judged.answer))})
    except BadWord as error:
        return jsonify({"fault": one_language(str(error))}), 422
    except AlreadySigned:
        return jsonify({"fault": t(SIGNED)}), 409
    except Stale:
        with database() as session:
            one, judged = found(session, candidate_id)
            return jsonify({**content_of(session, one, judged), "fault": t(OVERTAKEN)}), 409


def said_in(told: Json) -> Said:
    """Raises BadWord for what has no shape of a word."""
    try:
        sort = WordSort(told.get("sort", ""))
        page, box = told.get("page"), told.get("box")
        if box is not None and not is_box(box):
            raise BadWord("kotak: empat angka antara 0 dan 1 / a box is four numbers from 0 to 1")
        return Said(sort, str(told.get("document", "")), str(told.get("fact", "")), told.get("value"),
                    int(page) if page is not None else None, box_of(box), str(told.get("code", "")),
                    str(told.get("reason", "")))
    except (TypeError, ValueError) as error:
        raise error if isinstance(error, BadWord) else BadWord(str(error)) from error


def is_box(box: object) -> bool:
    return isinstance(box, list) and len(box) == 4 and all(0 <= float(edge) <= 1 for edge in box)


def routes_of(answer: Json) -> dict[str, str]:
    return {unit["code"]: unit["route"] for unit in answer["units"]}


def changes(before: dict[str, str], after: dict[str, str]) -> list[dict[str, Any]]:
    return [{"unit": code, "from": before.get(code), "to": route} for code, route in after.items()
            if before.get(code) != route]
