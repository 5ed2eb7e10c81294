"""Units by papers: what shows what and why, each reason with its place on the scan, and what would be enough."""
from __future__ import annotations

from dataclasses import dataclass

from flask import render_template, url_for

from records.scheme_store import scheme_for
from records.schemes import SchemeInvalid, SchemeUnknown
from records.tables import Json
from rules.scheme import Element
from web.desk import desk
from web.desk.working import found
from web.report.view import next_step
from web.report.words import RULES, Words
from web.site import records, site

BETTER = ("no", "unclear", "yes")
FAMILIES = {
    "VAL": RULES["valid"], "AUT": RULES["authentic"], "CUR": RULES["current"], "SUF": RULES["sufficient"],
    "SRC": Words("Isi portofolio", "What was handed in"), "SCH": Words("Skema", "Scheme"),
}
"""What the first three letters of a rule's code stand for."""


@dataclass(frozen=True, slots=True)
class Reason:
    """`picture` is empty where nothing can be pointed at; `box` where the whole page is meant."""

    told: Json
    family: Words
    picture: str
    box: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one paper says for one unit: the weakest verdict of its reasons there, and all of them."""

    verdict: str
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A paper that the units' reasons speak of, or a file that could not be opened (`kind` empty)."""

    id: str
    kind: str
    pages: tuple[int, ...]


@desk.get("/asesi/<candidate_id>/matriks")
def matrix(candidate_id: str) -> str:
    with records() as session:
        one, judged = found(session, candidate_id)
        try:
            scheme = scheme_for(session, one, site().settings.schemes).scheme
            elements = {unit.code: unit.elements for unit in scheme.units}
        except (SchemeUnknown, SchemeInvalid):  # judged by a scheme that has been taken away since
            elements = dict[str, tuple[Element, ...]]()
    answer = judged.answer
    columns = columns_of(answer)
    rows = [(unit, elements.get(unit["code"], ()), [cell_of(one.id, unit, column) for column in columns],
             [told_of(one.id, reason) for reason in unit["because"] if not reason["documents"]])
            for unit in answer["units"]]
    cited = {column.id for column in columns}
    unused = [paper for paper in answer["documents"] if paper["id"] not in cited]
    return render_template("desk/matrix.html", one=one, judged=judged, columns=columns, rows=rows, unused=unused,
                           step=next_step(answer))


def columns_of(answer: Json) -> list[Column]:
    """Those that any unit's reasons speak of, papers first, in the order in which they were handed in."""
    cited = {document for unit in answer["units"] for reason in unit["because"] for document in reason["documents"]}
    papers = [Column(paper["id"], paper["kind"]["value"], tuple(paper["pages"])) for paper in answer["documents"]]
    files = [Column(file["file"], "", ()) for file in answer["files"]]
    return [column for column in (*papers, *files) if column.id in cited]


def cell_of(candidate_id: str, unit: Json, column: Column) -> Cell | None:
    """None where the unit's reasons do not speak of the paper."""
    because = tuple(told_of(candidate_id, reason, column) for reason in unit["because"]
                    if column.id in reason["documents"])
    if not because:
        return None
    return Cell(min((reason.told["verdict"] for reason in because), key=BETTER.index), because)


def told_of(candidate_id: str, reason: Json, column: Column | None = None) -> Reason:
    """A reason without a page of its own is shown on the paper's first one."""
    family = FAMILIES.get(reason["rule"][:3], Words(reason["rule"], reason["rule"]))
    page = reason["page"] or (column.pages[0] if column and column.pages else None)
    if column is None or page is None:
        return Reason(reason, family, "", ())
    picture = url_for("pages.picture", candidate_id=candidate_id, bukti=column.id, hal=page)
    return Reason(reason, family, picture, tuple(reason["box"]) if reason["page"] else ())
