"""Fits the weights of reasons and the curve of confidence of one fact: logistic regression, pulled towards the shipped.

Both need numpy alone. A reason's weight may move by `FARTHEST` log odds at most: a body's few papers must not turn the
extractor round.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from worker.facts.candidates import confidence_on
from worker.facts.fit import MOST, SURE, WRONG_AT_MOST, Pair, fit_curve
from worker.learning.examples import Example

FloatArray = NDArray[np.float64]
PULL = 6.0
"""Evidence, in papers, that holds each weight where it is."""
HOLD = np.array([12.0, 18.0, 18.0])
"""The same for bias, slope in score and slope in lead of a curve in use."""
FARTHEST = 1.5
NOT_SURE = 0.89
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


def worth_of(found: Sequence[Pair], curve: Mapping[str, float], least: float) -> tuple[float, float]:
    """Weight of the values given with at least that confidence, and of those of them that are right."""
    top = [pair for pair in found if confidence_on(curve, pair.score, pair.margin) >= least]
    return sum(pair.weight for pair in top), sum(pair.weight for pair in top if pair.right)


def curve_from(found: Sequence[Pair], before: Mapping[str, float]) -> dict[str, float]:
    """The curve in use, moved as far as the evidence asks; the most it gives is what its surest values are worth.

    Where more than one in fifty of those that would be sure are wrong, nothing is sure.
    """
    bias, score, margin = (float(part) for part in fit_curve(found, before, HOLD))
    free = {"bias": bias, "score": score, "margin": margin, "most": 1.0}
    given, right = worth_of(found, free, before["most"])
    most = min(MOST, (right + 2 * before["most"]) / (given + 2))
    sure, good = worth_of(found, free, SURE)
    most = min(most, NOT_SURE) if sure - good > WRONG_AT_MOST * sure else most
    return {"bias": round(bias, 3), "score": round(score, 3), "margin": round(margin, 3), "most": round(most, 3)}
