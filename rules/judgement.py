"""What judging says, as frozen values. Codes and values only: the sentences are in the wording catalogues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from rules.paper import Problem
from rules.scheme import Category
from rules.verdict import Finding, Key, Tree, Verdict, Word


class Route(StrEnum):
    INTERVIEW = "interview"
    """The portfolio shows the unit: only the interview is left."""
    PRACTICE = "practice"
    """It is not shown: a practical test is needed."""
    REVIEW = "review"
    """It hangs on something that a person must settle first."""


ROUTE = {Verdict.YES: Route.INTERVIEW, Verdict.NO: Route.PRACTICE, Verdict.UNCLEAR: Route.REVIEW}


@dataclass(frozen=True, slots=True)
class Aspect:
    """One rule of evidence over one paper."""

    verdict: Verdict
    because: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class DocumentJudgement:
    document: str
    valid: Aspect
    authentic: Aspect
    current: Aspect
    sufficient: Aspect


Addition = tuple[tuple[str, int], ...]
"""Papers to add, as (paper id of the scheme, how many)."""


@dataclass(frozen=True, slots=True)
class UnitJudgement:
    code: str
    title: str
    route: Route
    because: tuple[Finding, ...]
    would_settle: tuple[Addition, ...]
    """The smallest additions that would turn practice into interview; each alone is enough."""
    ask: frozenset[Key]
    """The fewest questions that settle it, when the route is review."""
    trace: Tree


@dataclass(frozen=True, slots=True)
class Question:
    """What a person must settle, and which units change with the answer."""

    about: str
    fact: str
    finding: Finding
    changes: tuple[str, ...]


class ItemStatus(StrEnum):
    MEETS = "meets"
    FAILS = "fails"
    MISSING = "missing"
    REVIEW = "review"


class AdmissionStatus(StrEnum):
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class AdmissionResult:
    id: str
    title: str
    category: Category
    status: ItemStatus
    because: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Admission:
    status: AdmissionStatus
    items: tuple[AdmissionResult, ...]


@dataclass(frozen=True, slots=True)
class Alert:
    code: str
    documents: tuple[str, ...]
    values: Mapping[str, Word] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judgement:
    scheme: str
    on: date
    route: Route
    units: tuple[UnitJudgement, ...]
    documents: tuple[DocumentJudgement, ...]
    admission: Admission
    questions: tuple[Question, ...]
    """Questions for review, the most telling first."""
    interview: tuple[Question, ...]
    """What the interview must settle, for form FR.IA.09; holds no route back."""
    alerts: tuple[Alert, ...]
    problems: tuple[tuple[str, Problem], ...]
    """Files that could not be read, whole or in part."""

    def unit(self, code: str) -> UnitJudgement:
        return next(unit for unit in self.units if unit.code == code)

    def document(self, identity: str) -> DocumentJudgement:
        return next(document for document in self.documents if document.document == identity)
