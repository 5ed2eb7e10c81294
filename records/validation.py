"""What the machine read and proposed, against what people said: on the body's own cases that a person has signed.

A fact that nobody contradicted on a signed case counts as right: somebody has looked at the case as a whole, not at
each fact. `said` counts the facts that a person spoke of expressly; both are told.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.tables import Candidate, Correction, Decision, Json, Judged, WordSort
from records.viewer import Viewer
from records.words import standing_of_many

SURE = 0.9
"""Confidence from which on a reading is called sure: nine in ten of them must be right."""
HIDDEN = {"nik"}
"""Facts that answers mask: they cannot be compared."""
KIND = "kind"
CHUNK_ROWS = 200


@dataclass(frozen=True, slots=True)
class Scope:
    """Which cases: by the time of their first judgement in seconds since 1970, by batch and scheme. Empty is all."""

    since: float = 0.0
    until: float = float("inf")
    batch: str = ""
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A signed candidate: the machine's first answer, and people's last words on it."""

    candidate_id: str
    judged_at: float
    reader: str
    scheme: str
    scheme_version: str
    answer: Json
    said: Mapping[tuple[str, str], Any]
    """By (paper, fact): the last value that a person gave."""
    final: Mapping[str, str]
    """By unit: the route of the judgement that was signed, after all corrections."""
    outcome: Mapping[str, str]
    """By unit: met or practice, as it was signed."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A reading that the machine was sure of and a person contradicted. No values: they are personal."""

    candidate_id: str
    document: str
    kind: str
    fact: str
    confidence: float


@dataclass(slots=True)
class Field:
    """Counts of one field on one kind of paper. `missed`: nothing was read, and a person filled it in."""

    read: int = 0
    wrong: int = 0
    missed: int = 0
    said: int = 0
    sure: int = 0
    sure_wrong: int = 0


@dataclass(slots=True)
class Counted:
    """Of all cases: fields by (kind of paper, fact), units by (first route, final route, outcome), versions."""

    cases: int = 0
    papers: int = 0
    fields: dict[tuple[str, str], Field] = field(default_factory=dict)
    wrong_and_sure: list[Wrong] = field(default_factory=list)
    units: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    readers: Counter[str] = field(default_factory=Counter)
    schemes: Counter[tuple[str, str]] = field(default_factory=Counter)


def cases(session: Session, viewer: Viewer, scope: Scope = Scope()) -> Iterator[Case]:
    """Every candidate of the viewer's on whom a signed decision stands, in the order of their first judgements."""
    rows = viewer.candidates(
        select(Candidate.id, Judged, Decision).join(Judged, Judged.candidate_id == Candidate.id)
        .join(Decision, Decision.candidate_id == Candidate.id)
        .where(Judged.number == 1, Decision.reopened.is_(False), Judged.judged_at >= scope.since))
    if scope.until != float("inf"):
        rows = rows.where(Judged.judged_at < scope.until)
    if scope.batch:
        rows = rows.where(Candidate.batch_id == scope.batch)
    if scope.scheme:
        rows = rows.where(Candidate.scheme == scope.scheme)
    words = said_by_people(session, viewer)
    for candidate_id, judged, decision in session.execute(
            rows.order_by(Judged.judged_at, Candidate.id).execution_options(yield_per=CHUNK_ROWS)):
        content = decision.content
        yield Case(
            candidate_id, judged.judged_at, judged.reader, judged.answer["scheme"], judged.scheme_version,
            judged.answer, words.get(candidate_id, {}),
            {unit["code"]: unit["route"] for unit in content["answer"]["units"]},
            {unit["code"]: str(unit["outcome"]) for unit in content["recommendation"]["units"]})
        session.expunge(judged)
        session.expunge(decision)


def said_by_people(session: Session, viewer: Viewer) -> dict[str, dict[tuple[str, str], Any]]:
    """By candidate and (paper, fact): the last value that somebody gave."""
    rows = session.scalars(
        select(Correction).where(Correction.lsp_id == viewer.lsp_id,
                                 Correction.sort.in_((WordSort.VALUE, WordSort.UNDO)))
        .order_by(Correction.candidate_id, Correction.number))
    return {candidate_id: {(row.document, row.fact): row.value.get("value") for row in words
                           if row.sort == WordSort.VALUE}
            for candidate_id, words in standing_of_many(rows).items()}


def count(found: Iterable[Case]) -> Counted:
    counted = Counted()
    for case in found:
        counted.cases += 1
        counted.readers[case.reader] += 1
        counted.schemes[case.scheme, case.scheme_version] += 1
        for document in case.answer["documents"]:
            counted.papers += 1
            count_paper(counted, case, document)
        for unit in case.answer["units"]:
            code = unit["code"]
            counted.units[unit["route"], case.final.get(code, ""), case.outcome.get(code, "")] += 1
    return counted


def count_paper(counted: Counted, case: Case, document: Json) -> None:
    kind = document["kind"]["value"]
    read = {KIND: document["kind"], **{name: fact for name, fact in document["facts"].items() if name not in HIDDEN}}
    for name, fact in read.items():
        spoken = (document["id"], name) in case.said
        word = case.said.get((document["id"], name))
        if fact["value"] is None and not spoken:
            continue
        one = counted.fields.setdefault((kind, name), Field())
        one.said += spoken
        if fact["value"] is None:
            one.missed += word is not None
            continue
        wrong = spoken and not same(fact["value"], word)
        sure = fact["confidence"] >= SURE
        one.read, one.wrong = one.read + 1, one.wrong + wrong
        one.sure, one.sure_wrong = one.sure + sure, one.sure_wrong + (sure and wrong)
        if sure and wrong:
            counted.wrong_and_sure.append(Wrong(case.candidate_id, document["id"], kind, name, fact["confidence"]))


def same(read: Any, word: Any) -> bool:
    """Whether a person's value is what was read, but for case, spaces and the kind of list."""
    return plain(read) == plain(word)


def plain(value: Any) -> str:
    parts = value if isinstance(value, list | tuple) else [value]
    return "|".join(" ".join(str(part).casefold().split()) for part in parts)
