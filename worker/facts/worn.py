"""What was learned from assessors and is switched on for the body whose papers are read now; shipped weights without.

A process reads for one body after the other: whoever begins a file says whose by `wear`, before the child is forked.
"""
from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from worker.facts.candidates import Candidate

Curve = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Learned:
    """By fact: the curve of its confidence, and what is added to the weight of a reason, in log odds."""

    curves: Mapping[str, Curve]
    shifts: Mapping[str, Mapping[str, float]]

    @property
    def digest(self) -> str:
        """SHA-256 of what it holds: the same numbers, the same name."""
        return hashlib.sha256(json.dumps(self.as_json(), sort_keys=True).encode()).hexdigest()

    def as_json(self) -> dict[str, Any]:
        return {"curves": {fact: dict(curve) for fact, curve in self.curves.items()},
                "shifts": {fact: dict(shift) for fact, shift in self.shifts.items()}}


SHIPPED = Learned({}, {})
_worn = SHIPPED


def learned_from(content: Mapping[str, Any]) -> Learned:
    """Back from `Learned.as_json`. Raises KeyError."""
    return Learned(content["curves"], content["shifts"])


def wear(learned: Learned) -> None:
    global _worn  # one process reads for one body at a time
    _worn = learned


def worn() -> Learned:
    return _worn


def mark() -> str:
    """What stands at the end of the reader's version: empty for the shipped reader."""
    return f"-m{_worn.digest[:8]}" if _worn != SHIPPED else ""


def shifted(fact: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with what was learned of their reasons."""
    return shift(candidates, _worn.shifts.get(fact, {}))


def shift(candidates: Sequence[Candidate], shifts: Mapping[str, float]) -> list[Candidate]:
    if not shifts:
        return list(candidates)
    return [replace(one, score=one.score + sum(shifts.get(reason, 0.0) for reason in one.reasons))
            for one in candidates]
