"""A new version on trial: by fact, what it makes of examples that it has not seen, beside what is in use now."""
from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from worker.facts.candidates import LEAST_CONFIDENCE, UNFITTED, calibration, confidence_on
from worker.facts.fit import SURE
from worker.facts.worn import Learned
from worker.learning.examples import Example

TINY = 1e-3
SLACK = 0.02
"""Log loss that the bench may rise by: the shipped curves were fitted with the bench's own papers in sight."""
SURE_KEPT = 0.9


@dataclass(frozen=True, slots=True)
class Figures:
    """`loss`: mean log loss of the confidences given, which asks for right values and for honest doubt alike."""

    papers: int
    right: int
    sure: int
    wrong_sure: int
    loss: float


@dataclass(frozen=True, slots=True)
class Trial:
    """One fact: on the bench and on the held-back examples of the assessors, before and after."""

    fact: str
    examples: int
    bench_before: Figures
    bench_after: Figures
    own_before: Figures
    own_after: Figures

    @property
    def taken(self) -> bool:
        """Never worse on the bench, and better on what assessors said."""
        return not worse(self.bench_before, self.bench_after) and better(self.own_before, self.own_after)

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "taken": self.taken}


def worse(before: Figures, after: Figures) -> bool:
    """A value fewer, one more that is wrong and sure, fewer sure at all, or confidences clearly less honest."""
    fewer = after.right < before.right or after.sure < SURE_KEPT * before.sure
    return fewer or after.wrong_sure > before.wrong_sure or after.loss > before.loss + SLACK


def better(before: Figures, after: Figures) -> bool:
    """Fewer wrong values, or the same with more honest confidences, and none wrong and sure that was not before."""
    if after.wrong_sure > before.wrong_sure or after.right < before.right:
        return False
    return after.right > before.right or after.loss < before.loss - TINY


def figures(fact: str, examples: Sequence[Example], learned: Learned) -> Figures:
    """Only whole papers count: those with their lines taken away teach doubt, and are no papers."""
    curve: Mapping[str, float] = learned.curves.get(fact) or calibration().get(fact, UNFITTED)
    papers = right = sure = wrong_sure = 0
    loss = 0.0
    for one in examples:
        if one.fact != fact or one.weight < 1:
            continue
        papers += 1
        chosen = one.chosen(learned.shifts.get(fact, {}))
        confidence = confidence_on(curve, chosen[0].score, chosen[0].margin) if chosen else 0.0
        if chosen is None or confidence < LEAST_CONFIDENCE:
            continue
        good = chosen[1]
        right, sure = right + good, sure + (confidence >= SURE)
        wrong_sure += confidence >= SURE and not good
        loss -= math.log(confidence if good else 1 - confidence)
    return Figures(papers, right, sure, wrong_sure, round(loss / max(papers, 1), 4))
