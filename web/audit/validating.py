"""The record of the machine's part: how well it read and proposed on the body's own signed cases."""
from __future__ import annotations

from datetime import date, datetime

from flask import Response, render_template, request

from web.audit import audit, words
from web.audit.validation_view import as_pdf, view
from web.problems import Refused
from web.site import records, viewer

MIME = {"pdf": "application/pdf"}


@audit.get("/audit/validasi")
def validate() -> str:
    since, until = asked()
    with records() as session:
        told = view(session, viewer(), since, until)
    return render_template("audit/validation.html", v=told, since=request.args.get("dari", ""),
                           until=request.args.get("sampai", ""), a=words)


@audit.get("/audit/validasi.pdf")
def validation_pdf() -> Response:
    since, until = asked()
    with records() as session:
        data = as_pdf(view(session, viewer(), since, until))
    return Response(data, mimetype=MIME["pdf"], headers={
        "Content-Disposition": f'attachment; filename="validasi-{date.today().isoformat()}.pdf"'})


def asked() -> tuple[float, float]:
    """The days of the address as seconds; the last one is included."""
    try:
        since, until = (date.fromisoformat(text) if (text := request.args.get(name, "")) else None
                        for name in ("dari", "sampai"))
    except ValueError:
        raise Refused(422, "bad_date") from None
    return (moment(since) if since else 0.0), (moment(until) + 86_400 if until else float("inf"))


def moment(day: date) -> float:
    return datetime.combine(day, datetime.min.time()).timestamp()
