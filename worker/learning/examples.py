"""One example: what was on offer for a fact of one paper, and which of it is right. No text of the paper is in it."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rules.paper import Box, FactValue
from worker.facts.candidates import Candidate, Choice, choose
from worker.facts.fit import is_right
from worker.facts.slips import folded
from worker.facts.worn import shift

NO_BOX: Box = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Offer:
    """`value` numbers the different values on offer from 0; equal numbers, equal values."""

    value: int
    score: float
    reasons: tuple[str, ...]
    right: bool


@dataclass(frozen=True, slots=True)
class Example:
    """`group`: the layout or the candidate it comes from; whole groups are held back for the check."""

    fact: str
    group: str
    offers: tuple[Offer, ...]
    weight: float = 1.0

    def chosen(self, shifts: Mapping[str, float]) -> tuple[Choice, bool] | None:
        """What the extractor would choose, and whether it is right. None where nothing is on offer."""
        candidates = [Candidate(str(offer.value), "", 1, NO_BOX, offer.score, offer.reasons) for offer in self.offers]
        choice = choose(shift(candidates, shifts))
        if choice is None:
            return None
        return choice, any(offer.right for offer in self.offers if str(offer.value) == choice.candidate.value)


def example(fact: str, group: str, candidates: Sequence[Candidate], truth: FactValue, weight: float = 1.0) -> Example:
    numbers: dict[str, int] = {}
    offers = []
    for one in candidates:
        key = folded(one.value) if isinstance(one.value, str) else repr(one.value)
        number = numbers.setdefault(key, len(numbers))
        offers.append(Offer(number, round(one.score, 3), one.reasons, is_right(fact, one.value, truth)))
    return Example(fact, group, tuple(offers), weight)


def as_json(one: Example) -> dict[str, Any]:
    offers = [[offer.value, offer.score, list(offer.reasons), offer.right] for offer in one.offers]
    return {"fact": one.fact, "group": one.group, "weight": one.weight, "offers": offers}


def from_json(told: Mapping[str, Any]) -> Example:
    """Raises KeyError, ValueError, TypeError."""
    offers = (Offer(value, score, tuple(reasons), right) for value, score, reasons, right in told["offers"])
    return Example(told["fact"], told["group"], tuple(offers), told["weight"])
