"""Candidates for a fact, and the choice among them.

Each candidate carries named reasons; a reason's weight is in log odds, set where the fact is looked for. Their sum and
the lead over the next best value become a probability by `calibration.json`.
"""
from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import cast

from rules.paper import NOTHING, Box, Fact, FactValue
from worker.facts.layout import Row, around, part_of_box
from worker.facts.slips import folded
from worker.facts.worn import Curve, worn

WIDEST_MARGIN = 4.0
"""Log odds; a larger lead says nothing more."""
NOTHING_THERE = 0.0
"""Log odds of the rival that is always there: that the paper does not bear the fact at all."""
CLOSE_MARGIN = 1.5
"""Values within this lead of the best are kept as alternatives."""
SEEN_AGAIN = 0.4
"""Log odds for each further place that says the same, two at most."""
UNFITTED = {"bias": -0.5, "score": 0.7, "margin": 0.3, "most": 0.97}
LEAST_CONFIDENCE = 0.05


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value that a place on the paper may say."""

    value: FactValue
    text: str
    page: int
    box: Box
    score: float
    reasons: tuple[str, ...] = ()
    others: tuple[FactValue, ...] = ()
    derived: str = ""


def weigh(
    value: FactValue, rows: Sequence[Row], reasons: Iterable[str], weights: Mapping[str, float],
    text: str | None = None, part: tuple[int, int] | None = None, others: tuple[FactValue, ...] = (), derived: str = "",
) -> Candidate:
    """A candidate on these rows. `part`: the stretch of the first row that says it. KeyError for an unknown reason."""
    names = tuple(reasons)
    boxes = [row.box for row in rows]
    if part is not None:
        boxes[0] = part_of_box(rows[0], *part)
    words = text if text is not None else " ".join(row.text for row in rows)
    return Candidate(value, words, rows[0].page, around(boxes), sum(weights[name] for name in names), names, others,
                     derived)


@dataclass(frozen=True, slots=True)
class Choice:
    """The best value with its score and lead: what the confidence is made from."""

    candidate: Candidate
    score: float
    margin: float
    rivals: tuple[FactValue, ...] = ()


def choose(candidates: Sequence[Candidate]) -> Choice | None:
    """The best candidate; equal values back each other up. None where nothing is on offer."""
    groups: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(_key(candidate.value), []).append(candidate)
    ranked = sorted((_together(group) for group in groups.values()), key=lambda pair: -pair[1])
    if not ranked:
        return None
    best, score = ranked[0]
    rival = max(NOTHING_THERE, ranked[1][1]) if len(ranked) > 1 else NOTHING_THERE
    margin = max(-WIDEST_MARGIN, min(WIDEST_MARGIN, score - rival))
    close = [other.value for other, points in ranked[1:4] if score - points <= CLOSE_MARGIN]
    return Choice(best, score, margin, tuple(dict.fromkeys([*best.others, *close])))


def _together(group: list[Candidate]) -> tuple[Candidate, float]:
    best = max(group, key=lambda candidate: candidate.score)
    return best, best.score + SEEN_AGAIN * min(2, len(group) - 1)


def _key(value: FactValue) -> str:
    return folded(value) if isinstance(value, str) else repr(value)


def fact_of(name: str, choice: Choice | None) -> Fact:
    """The chosen value as a fact; nothing where the evidence is too thin to be worth a look."""
    if choice is None:
        return NOTHING
    confidence = confidence_of(name, choice.score, choice.margin)
    if choice.candidate.others:
        confidence = min(confidence, SPLIT_READING)
    if confidence < LEAST_CONFIDENCE:
        return NOTHING
    found = choice.candidate
    return Fact(found.value, round(confidence, 3), found.page, found.box, found.text, found.derived, choice.rivals)


SPLIT_READING = 0.75
"""Most that a value is worth whose letters may mean another value too."""


def confidence_of(name: str, score: float, margin: float) -> float:
    curve = worn().curves.get(name) or calibration().get(name, UNFITTED)
    return confidence_on(curve, score, margin)


def confidence_on(curve: Curve, score: float, margin: float) -> float:
    odds = curve["bias"] + curve["score"] * score + curve["margin"] * min(margin, WIDEST_MARGIN)
    return min(curve["most"], 1 / (1 + math.exp(-odds)))


@lru_cache(maxsize=1)
def calibration() -> dict[str, dict[str, float]]:
    """The fitted curves by fact. `python -m worker.facts.fit` makes the file."""
    text = Path(__file__).with_name("calibration.json").read_text(encoding="utf-8")
    return cast(dict[str, dict[str, float]], json.loads(text)["curves"])


def years_later(day: date, years: int) -> date:
    """The same day so many years on; 29 February becomes 28 February where it must."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
