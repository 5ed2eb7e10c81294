"""What auditors narrow the judged candidates to: session, assessor, unit, rule, route, override, alert."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from records.tables import Candidate, Correction, Decision, Json, Judged, WordSort
from records.viewer import Viewer

CONTRADICTIONS = (WordSort.OVERRIDE, WordSort.ROUTE)
ASPECTS = ("valid", "authentic", "current", "sufficient")
CHUNK_ROWS = 200
PAGE_ROWS = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """Empty means all. With `unit` the route is that of the unit; `rule` is one that did not hold, or is unclear."""

    batch: str = ""
    assessor: str = ""
    unit: str = ""
    rule: str = ""
    route: str = ""
    override: bool = False
    alert: str = ""

    @property
    def of_answer(self) -> bool:
        """Whether the answers themselves must be looked at."""
        return bool(self.unit or self.rule or self.alert)

    def as_json(self) -> Json:
        return {name: value for name, value in asdict(self).items() if value}


def wanted_of(said: Mapping[str, Any]) -> Wanted:
    """From an address or a kept filter; what is not known is not asked."""
    texts = {one.name: str(said.get(one.name, ""))[:80] for one in fields(Wanted) if one.name != "override"}
    return Wanted(**texts, override=bool(said.get("override")))


def found(session: Session, viewer: Viewer, wanted: Wanted) -> list[str]:
    """Ids of the candidates that the filter leaves, in a fixed order."""
    if not wanted.of_answer:
        return list(session.scalars(rows_of(viewer, wanted, select(Candidate.id)).order_by(Candidate.id)))
    rows = rows_of(viewer, wanted, select(Candidate.id, Judged.answer)).order_by(Candidate.id)
    return [candidate_id for candidate_id, answer in session.execute(rows.execution_options(yield_per=CHUNK_ROWS))
            if fits(answer, wanted)]


def rows_of(viewer: Viewer, wanted: Wanted, columns: Any) -> Select[Any]:
    """What the database itself can tell; answers are sealed in it, `fits` looks into them."""
    other = aliased(Judged)
    newest = select(func.max(other.number)).where(other.candidate_id == Candidate.id).correlate(Candidate)
    rows: Select[Any] = viewer.candidates(
        columns.join(Judged, Judged.candidate_id == Candidate.id).where(Judged.number == newest.scalar_subquery()))
    if wanted.batch:
        rows = rows.where(Candidate.batch_id == wanted.batch)
    if wanted.assessor:
        signed = select(Decision.candidate_id).where(Decision.user_id == wanted.assessor)
        rows = rows.where(or_(Candidate.assessor_id == wanted.assessor, Candidate.id.in_(signed)))
    if wanted.route and not wanted.unit:
        rows = rows.where(Candidate.route == wanted.route)
    if wanted.override:
        rows = rows.where(select(Correction.id).where(
            Correction.candidate_id == Candidate.id, Correction.sort.in_(CONTRADICTIONS)).exists())
    return rows


def fits(answer: Json, wanted: Wanted) -> bool:
    units = [unit for unit in answer["units"] if not wanted.unit or unit["code"] == wanted.unit]
    if wanted.unit and not any(not wanted.route or unit["route"] == wanted.route for unit in units):
        return False
    if wanted.alert and not any(alert["code"] == wanted.alert for alert in answer["alerts"]):
        return False
    return not wanted.rule or any(
        one["rule"] == wanted.rule and one["verdict"] != "yes" for one in findings(answer, units))


def findings(answer: Json, units: Sequence[Json]) -> Iterator[Json]:
    """Of the units, and of every paper by each rule of evidence."""
    for unit in units:
        yield from unit["because"]
    for document in answer["documents"]:
        for aspect in ASPECTS:
            yield from document[aspect]["because"]


def people(session: Session, viewer: Viewer, ids: Sequence[str]) -> list[Candidate]:
    """Those candidates, by name."""
    rows = session.scalars(viewer.candidates(select(Candidate)).where(Candidate.id.in_(ids)))
    return sorted(rows, key=lambda one: (one.name, one.id))
