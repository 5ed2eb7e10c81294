"""Units by papers: what shows what, and what would be enough."""
from __future__ import annotations

from dataclasses import dataclass

from flask import render_template

from records.tables import Json
from web.desk import desk
from web.desk.working import found
from web.report.values import masked
from web.site import records

BETTER = ("no", "unclear", "yes")


@dataclass(frozen=True, slots=True)
class Cell:
    """What one paper says for one unit: the weakest verdict of its reasons there, and all of them."""

    verdict: str
    because: tuple[Json, ...]


@desk.get("/asesi/<candidate_id>/matriks")
def matrix(candidate_id: str) -> str:
    with records() as session:
        one, judged = found(session, candidate_id)
    papers = [paper for paper in judged.answer["documents"] if any(cell_of(unit, paper["id"]) for unit in
                                                                    judged.answer["units"])]
    rows = [(unit, [cell_of(unit, paper["id"]) for paper in papers]) for unit in judged.answer["units"]]
    return render_template("desk/matrix.html", one=one, judged=judged, papers=papers, rows=rows, masked=masked)


def cell_of(unit: Json, document: str) -> Cell | None:
    """None where the unit's reasons do not speak of the paper."""
    because = tuple(reason for reason in unit["because"] if document in reason["documents"])
    if not because:
        return None
    return Cell(min((reason["verdict"] for reason in because), key=BETTER.index), because)
