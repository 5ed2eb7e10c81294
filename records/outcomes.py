"""What people, and only people, have said of a candidate: the signed recommendation, and the plenary's result."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.plenary_tables import Plenary, PlenaryItem
from records.recommendation import Outcome as UnitOutcome
from records.recommendation import recommendation_of
from records.signing import last_decision
from records.tables import Candidate


@dataclass(frozen=True, slots=True)
class Further:
    """A unit that the assessor sends on to observation or a structured task."""

    code: str
    title: str
    elements: str = ""
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`met`: True where all units were recommended, False where some go on, None while nothing is signed.

    `result` is K or BK of the last closed plenary on the decision that stands; empty before.
    """

    candidate_id: str
    name: str
    scheme: str
    met: bool | None = None
    further: tuple[Further, ...] = ()
    assessor_id: str = ""
    assessor: str = ""
    registration: str = ""
    signed_at: float | None = None
    sha256: str = ""
    result: str = ""
    reason: str = ""
    meeting: str = ""


def outcome_of(session: Session, one: Candidate) -> Outcome:
    decision = last_decision(session, one.id)
    if decision is None or decision.reopened:
        return Outcome(one.id, one.name, one.scheme)
    content, signer = decision.content, decision.content["signer"]
    chosen = recommendation_of(content["recommendation"])
    titles = {unit["code"]: unit["title"] for unit in content["answer"]["units"]}
    further = tuple(Further(unit.code, titles.get(unit.code, ""), unit.elements, unit.criteria)
                    for unit in chosen.units if unit.outcome is UnitOutcome.PRACTICE)
    result, reason, meeting = decided(session, decision.id)
    return Outcome(one.id, one.name, content["answer"].get("scheme_title") or one.scheme, chosen.all_met, further,
                   decision.user_id, signer["name"], signer["registration"], decision.made_at, decision.sha256,
                   result, reason, meeting)


def decided(session: Session, decision_id: str) -> tuple[str, str, str]:
    """(result, reason, number of the meeting) of the last closed plenary; all empty where there is none."""
    row: Any = session.execute(
        select(PlenaryItem.result, PlenaryItem.reason, Plenary.number)
        .join(Plenary, Plenary.id == PlenaryItem.plenary_id)
        .where(PlenaryItem.decision_id == decision_id, Plenary.closed_at.is_not(None))
        .order_by(Plenary.closed_at.desc()).limit(1)).first()
    return (row[0], row[1], row[2]) if row else ("", "", "")


def outcomes(session: Session, people: list[Candidate]) -> dict[str, Outcome]:
    """By candidate, in the order of the list."""
    return {one.id: outcome_of(session, one) for one in people}
