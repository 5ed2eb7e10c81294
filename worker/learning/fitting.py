"""Fits the weights of reasons and the curve of confidence of one fact: logistic regression, pulled towards the shipped.

Both need numpy alone. A reason's weight may move by `FARTHEST` log odds at most: a body's few papers must not turn the
extractor round.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from worker.facts.fit import Pair, fit_curve, modesty_and_most
from worker.learning.examples import Example

FloatArray = NDArray[np.float64]
PULL = 6.0
"""Evidence, in papers, that holds each weight where it is."""
FARTHEST = 1.5
STEPS, STEP = 120, 0.15


@dataclass(frozen=True, slots=True)
class Table:
    """One example in numbers: rows are offers, and a last row that says the paper does not bear the fact."""

    scores: FloatArray
    reasons: FloatArray
    right: FloatArray
    weight: float


def table(one: Example, places: Mapping[str, int]) -> Table:
    rows = len(one.offers) + 1
    reasons = np.zeros((rows, len(places)))
    for row, offer in enumerate(one.offers):
        for reason in offer.reasons:
            reasons[row, places[reason]] += 1
    right = np.array([float(offer.right) for offer in one.offers] + [0.0])
    if not right.any():
        right[-1] = 1.0
    return Table(np.array([offer.score for offer in one.offers] + [0.0]), reasons, right, one.weight)


def fit_shifts(examples: Sequence[Example]) -> dict[str, float]:
    """What to add to each reason's weight: the chance of the right offers, penalised, made as large as it goes."""
    names = sorted({reason for one in examples for offer in one.offers for reason in offer.reasons})
    places = {name: place for place, name in enumerate(names)}
    tables = [table(one, places) for one in examples if one.offers]
    shifts = np.zeros(len(names))
    if not tables:
        return {}
    whole = sum(one.weight for one in tables) + PULL
    for _ in range(STEPS):
        slope = sum((slope_of(one, shifts) for one in tables), -PULL * shifts)
        shifts = np.clip(shifts + STEP * len(names) ** 0.5 * slope / whole, -FARTHEST, FARTHEST)
    return {name: round(float(value), 3) for name, value in zip(names, shifts, strict=True) if abs(value) >= 0.01}


def slope_of(one: Table, shifts: FloatArray) -> FloatArray:
    odds = one.scores + one.reasons @ shifts
    share = np.exp(odds - odds.max())
    share /= share.sum()
    good = share * one.right
    slope: FloatArray = one.weight * ((good / max(good.sum(), 1e-12) - share) @ one.reasons)
    return slope


def pairs(examples: Sequence[Example], shifts: Mapping[str, float]) -> list[Pair]:
    """Score and lead of what is chosen, and whether it is right: what a curve is fitted on."""
    found = []
    for one in examples:
        chosen = one.chosen(shifts)
        if chosen is not None:
            choice, right = chosen
            found.append(Pair(choice.score, choice.margin, right, one.weight, one.group))
    return found


def curve_of(found: Sequence[Pair]) -> dict[str, float]:
    """As `worker.facts.fit` fits it, with the modesty that unseen groups ask for."""
    curve, (modesty, most) = fit_curve(found), modesty_and_most(found)
    return {"bias": round(float(curve[0]) - modesty, 3), "score": round(float(curve[1]), 3),
            "margin": round(float(curve[2]), 3), "most": round(most, 3)}
