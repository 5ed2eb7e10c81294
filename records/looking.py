"""What auditors narrow the judged candidates to: session, assessor, unit, rule, route, override, alert."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy import Exists, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from records.tables import Candidate, Correction, Decision, Json, Judged, WordSort
from records.traits import Sort, bears, traits_of, without_traits
from records.viewer import Viewer

CONTRADICTIONS = (WordSort.OVERRIDE, WordSort.ROUTE)
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
    rows = narrowed(viewer, wanted, select(Candidate.id)).where(Candidate.route.is_not(None)).order_by(Candidate.id)
    if not wanted.of_answer:
        return list(session.scalars(rows))
    return sorted([*session.scalars(rows.where(*traits(wanted))), *found_in_answers(session, viewer, wanted)])


def traits(wanted: Wanted) -> Iterator[Exists]:
    if wanted.unit:
        yield bears(Sort.UNIT, wanted.unit, value=wanted.route)
    if wanted.rule:
        yield bears(Sort.RULE, wanted.rule, ("", wanted.unit) if wanted.unit else ())
    if wanted.alert:
        yield bears(Sort.ALERT, wanted.alert)


def found_in_answers(session: Session, viewer: Viewer, wanted: Wanted) -> list[str]:
    """Of those that were judged before traits were kept: their answers are opened."""
    rows = without_traits(rows_of(viewer, wanted, select(Candidate.id, Judged.answer)))
    return [candidate_id for candidate_id, answer in session.execute(rows.execution_options(yield_per=CHUNK_ROWS))
            if fits(answer, wanted)]


def rows_of(viewer: Viewer, wanted: Wanted, columns: Any) -> Select[Any]:
    """With the newest judgement of each."""
    other = aliased(Judged)
    newest = select(func.max(other.number)).where(other.candidate_id == Candidate.id).correlate(Candidate)
    return narrowed(viewer, wanted, columns.join(Judged, Judged.candidate_id == Candidate.id).where(
        Judged.number == newest.scalar_subquery()))


def narrowed(viewer: Viewer, wanted: Wanted, rows: Any) -> Select[Any]:
    """By what stands in the candidate's own row, and what people did."""
    left: Select[Any] = viewer.candidates(rows)
    if wanted.batch:
        left = left.where(Candidate.batch_id == wanted.batch)
    if wanted.assessor:
        signed = select(Decision.candidate_id).where(Decision.user_id == wanted.assessor)
        left = left.where(or_(Candidate.assessor_id == wanted.assessor, Candidate.id.in_(signed)))
    if wanted.route and not wanted.unit:
        left = left.where(Candidate.route == wanted.route)
    if wanted.override:
        left = left.where(select(Correction.id).where(
            Correction.candidate_id == Candidate.id, Correction.sort.in_(CONTRADICTIONS)).exists())
    return left


def fits(answer: Json, wanted: Wanted) -> bool:
    """What `traits` asks the database."""
    own = traits_of(answer)
    routes = {unit: route for (sort, unit, _), route in own.items() if sort == Sort.UNIT}
    if wanted.unit and routes.get(wanted.unit) not in ((wanted.route,) if wanted.route else tuple(routes.values())):
        return False
    if wanted.alert and (Sort.ALERT, wanted.alert, "") not in own:
        return False
    units = ("", wanted.unit) if wanted.unit else ("", *routes)
    return not wanted.rule or any((Sort.RULE, wanted.rule, unit) in own for unit in units)


def people(session: Session, viewer: Viewer, ids: Sequence[str]) -> list[Candidate]:
    """Those candidates, by name."""
    rows = session.scalars(viewer.candidates(select(Candidate)).where(Candidate.id.in_(ids)))
    return sorted(rows, key=lambda one: (one.name, one.id))
