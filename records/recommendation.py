"""What an assessor recommends on a candidate, as it is signed and as the forms print it. A machine never makes one.

Plain values that become JSON and come back; field names follow form FR.IA.08.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

NOT_EVIDENCE = frozenset({"blank", "unreadable", "id_card", "family_card", "passport_photo", "bnsp_form"})
"""Kinds of papers with nothing to see, or of FR.APL.01, that show no work."""


class Outcome(StrEnum):
    """What a person says of one unit."""

    MET = "met"
    """All criteria are shown."""
    PRACTICE = "practice"
    """To be shown by observation or a structured task (2018: demonstration test)."""


class Wording(StrEnum):
    """Which edition of the form the certification body uses."""

    W2018 = "2018"
    W2023 = "2023"


@dataclass(frozen=True, slots=True)
class UnitOutcome:
    code: str
    outcome: Outcome
    elements: str = ""
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class InterviewItem:
    """One question of FR.IA.09: about which papers, for which units; the answer is filled in at the interview."""

    question: str
    documents: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    answer: str = ""
    met: bool | None = None
    elements: str = ""
    """Numbers of the elements that it asks about, as the assessor wrote them."""


@dataclass(frozen=True, slots=True)
class Recommendation:
    units: tuple[UnitOutcome, ...]
    interview: tuple[InterviewItem, ...] = ()
    extra_evidence: str = ""
    """"Bukti tambahan diperlukan pada unit / elemen kompetensi sebagai berikut"."""
    note: str = ""
    wording: Wording = Wording.W2023

    @property
    def all_met(self) -> bool:
        return all(unit.outcome is Outcome.MET for unit in self.units)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def recommendation_of(answer: Mapping[str, Any]) -> Recommendation:
    """The value that `as_json` wrote. Raises KeyError, ValueError or TypeError for anything else."""
    return Recommendation(
        tuple(UnitOutcome(**{**unit, "outcome": Outcome(unit["outcome"])}) for unit in answer["units"]),
        tuple(
            InterviewItem(**{**item, "documents": tuple(item["documents"]), "units": tuple(item["units"])})
            for item in answer["interview"]
        ),
        str(answer["extra_evidence"]), str(answer["note"]), Wording(answer["wording"]),
    )


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, when, and what: the hash over facts, scheme, reader, judgement and recommendation."""

    name: str
    registration: str
    at: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Sitting:
    """Where and when the assessment took place, and by whom: the head of each form."""

    assessor: str = ""
    registration: str = ""
    scheme_number: str = ""
    place_kind: str = ""
    """Sewaktu, Tempat Kerja or Mandiri; empty leaves all three to be struck out by hand."""
    place: str = ""
    day: str = ""
    """ISO 8601."""


@dataclass(frozen=True, slots=True)
class Matter:
    """Everything that a candidate's forms are made of."""

    answer: Mapping[str, Any]
    """The candidate's object of `bukti check --json`."""
    sitting: Sitting = field(default_factory=Sitting)
    recommendation: Recommendation | None = None
    """None: a draft without any recommendation."""
    signature: Signature | None = None
    candidate_signature: Signature | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """By the paper's id its first page as JPEG, for forms that show it."""
