"""While somebody writes a draft: a change of the form put into its text, and the text looked through, nothing kept."""
from __future__ import annotations

from typing import Any

from flask import jsonify, render_template, request
from werkzeug.wrappers import Response

from records.scheme_desk import MOST_TEXT_BYTES
from records.scheme_edit import OPS, NotEditable, edited
from web.languages import refusal, t
from web.problems import Refused
from web.schemes_desk import schemes_desk
from web.schemes_desk.drafting import looked_through
from web.schemes_desk.form import form_of
from web.schemes_desk.showing import found
from web.site import records

Json = dict[str, Any]
MOST_STEPS = 40  # of a place: as deep as a scheme's file may be


@schemes_desk.post("/skema/draf/<version_id>/periksa")
def check(version_id: str) -> Response | tuple[Response, int]:
    """JSON: {text, cases, change?} in; the text with that change, its mistakes and its form out."""
    told = request.get_json(silent=True)
    if not isinstance(told, dict):
        raise Refused(400, "bad_request")
    with records() as session:
        draft = found(session, version_id)
    text, cases = str(told.get("text", "")), str(told.get("cases", ""))
    if len(text) + len(cases) > 2 * MOST_TEXT_BYTES:
        return jsonify({"fault": t("Tulisan ini terlalu panjang untuk sebuah skema.")}), 413
    try:
        text = with_change(text, told["change"]) if told.get("change") else text
    except NotEditable as error:
        return jsonify({"fault": refusal(str(error))}), 422
    file, errors = looked_through(draft.scheme, text, cases)
    return jsonify({"text": text, "form": form_of(file) if file else "", "number": len(errors),
                    "mistakes": render_template("schemes/mistakes.html", errors=errors),
                    "places": [one.where for one in errors]})


def with_change(text: str, change: Any) -> str:
    """Raises NotEditable."""
    if not isinstance(change, dict) or change.get("op") not in OPS or not is_place(change.get("place")):
        raise NotEditable("Perubahan ini tidak dikenal.")
    return edited(text, change["op"], change["place"], change.get("value"))


def is_place(place: Any) -> bool:
    return isinstance(place, list) and 0 < len(place) <= MOST_STEPS and all(isinstance(one, str | int) for one in place)
