"""Fit the confidence curves on papers whose truth is known.

usage: python -m worker.facts.fit [--keep DIR] ROOT TRUTH.jsonl [ROOT TRUTH.jsonl …]

TRUTH.jsonl has one object a paper: file (below ROOT), kind, layout, pages (list, optional), and facts by name; null:
not scored. --keep: a folder for the readings, so that a second fit reads no page again. Writes calibration.json
beside this file. A curve is a logistic in score and lead, pulled towards the unfitted one so that few papers cannot
bend it far. Every paper counts twice: as it is, and, with less weight, with the lines of the value taken away, where
any value is wrong. How much modesty a curve needs is told by papers of layouts that it has not seen (folds that leave
whole layouts out).
"""
from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from rules.paper import FACTS, FactValue, Kind
from worker.facts.candidates import UNFITTED, Candidate, choose
from worker.facts.dates import find_dates
from worker.facts.find import candidates_of
from worker.facts.kept import Known, read_sets
from worker.facts.layout import lay_out
from worker.facts.names import without_titles
from worker.facts.slips import folded
from worker.kinds import classify
from worker.page import PageText

PULL = np.array([2.0, 3.0, 3.0])
"""Weight of the unfitted bias, score and margin, in papers' worth of evidence."""
UNSEEN = (0.6, 0.8, 1.0, 1.2, 1.4)
"""Log odds that may be taken off, the least first: papers to come are harder than those looked at while developing."""
FOLDS = 8
GONE = 0.06
"""Weight of a paper whose value was taken away: about how often a value cannot be read (7 % on unseen layouts)."""
WRONG_AT_MOST = 0.02
"""Share of the values given for sure that may be wrong, on layouts left out."""
ROUNDS, STEP = 4000, 0.05
SURE = 0.9
MOST = 0.985
TEXTLESS = {Kind.BLANK, Kind.UNREADABLE, Kind.PRODUCT_PHOTO, Kind.PASSPORT_PHOTO}
FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pair:
    """One value found: score and lead, whether it is right, how much it counts, and the layout of its paper."""

    score: float
    margin: float
    right: bool
    weight: float = 1.0
    layout: str = ""


def pairs_of(pages: Sequence[PageText], kind: Kind, truth: Mapping[str, Any]) -> Iterator[tuple[str, Pair]]:
    """For each fact with a known truth: what was found on the paper, and what is found when its lines are gone."""
    layout = str(truth.get("layout") or truth["file"])
    whole = candidates_of(lay_out(pages), kind)
    for name in FACTS:
        if truth.get(name) is None:
            continue
        if pair := _pair(name, whole.get(name, []), truth[name], 1.0, layout):
            yield name, pair
        rest = [replace(page, lines=tuple(line for line in page.lines if not says(line.text, truth[name])))
                for page in pages]
        if pair := _pair(name, candidates_of(lay_out(rest), kind).get(name, []), truth[name], GONE, layout):
            yield name, pair


def _pair(name: str, candidates: Sequence[Candidate], truth: Any, weight: float, layout: str) -> Pair | None:
    choice = choose(candidates)
    if choice is None:
        return None
    right = is_right(name, choice.candidate.value, truth)
    return Pair(choice.score, choice.margin, right, weight, layout)


def says(text: str, truth: Any) -> bool:
    """The line bears the value or most of it."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", str(truth)):
        return any(str(day) == truth for span in find_dates(text) for day in (span.first, span.last))
    key, line = folded(str(truth)), folded(text)
    return len(line) > 3 and len(key) > 3 and fuzz.partial_ratio(key, line) >= 75


def is_right(name: str, value: FactValue, truth: Any) -> bool:
    if name in ("holder", "signer"):
        return folded(without_titles(str(value))) == folded(without_titles(str(truth)))
    if name in ("issuer", "title"):
        one, other = set(_words(str(value))), set(_words(str(truth)))
        return len(one & other) >= 0.8 * max(1, min(len(one), len(other)))
    if name == "rank":
        return str(value) == re.sub(r"^juara\s+", "", str(truth).lower())
    if isinstance(value, tuple):
        return list(value) == list(truth)
    return folded(str(value)) == folded(str(truth))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def fit_curve(pairs: Sequence[Pair], begun: Mapping[str, float] = UNFITTED, pull: FloatArray = PULL) -> FloatArray:
    """Bias, slope in score, slope in lead: gradient descent on the penalised log loss, from and towards `begun`."""
    start = np.array([begun["bias"], begun["score"], begun["margin"]])
    inputs, weights = _inputs(pairs), np.array([pair.weight for pair in pairs])
    right = np.array([float(pair.right) for pair in pairs])
    curve = start.copy()
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-inputs @ curve))
        slope = inputs.T @ ((chance - right) * weights) + pull * (curve - start)
        curve -= STEP * slope / (weights.sum() + pull.sum())
    held: FloatArray = np.maximum(curve, np.array([-6.0, 0.05, 0.0]))
    return held


def _inputs(pairs: Sequence[Pair]) -> FloatArray:
    return np.array([(1.0, pair.score, pair.margin) for pair in pairs]).reshape(-1, 3)


def unseen_odds(pairs: Sequence[Pair]) -> FloatArray:
    """Log odds of every value by a curve that saw no paper of its layout."""
    layouts = sorted({pair.layout for pair in pairs})
    fold_of = {layout: place % FOLDS for place, layout in enumerate(layouts)}
    odds = np.zeros(len(pairs))
    for fold in range(FOLDS):
        own = [place for place, pair in enumerate(pairs) if fold_of[pair.layout] == fold]
        others = [pair for pair in pairs if fold_of[pair.layout] != fold]
        if own:
            odds[own] = _inputs([pairs[place] for place in own]) @ fit_curve(others)
    return odds


def modesty_and_most(pairs: Sequence[Pair]) -> tuple[float, float]:
    """The least log odds to take off so that few sure values are wrong on unseen layouts, and what those are worth."""
    odds, weights = unseen_odds(pairs), np.array([pair.weight for pair in pairs])
    right = np.array([float(pair.right) for pair in pairs])
    worth = 0.0
    for modesty in UNSEEN:
        sure = 1 / (1 + np.exp(modesty - odds)) >= SURE
        given, good = float(weights[sure].sum()), float((weights * right)[sure].sum())
        worth = (good + 2) / (given + 2.04)
        if given - good <= WRONG_AT_MOST * max(given, 1.0):
            return modesty, min(MOST, worth)
    return UNSEEN[-1], min(MOST, worth)


def fit(pairs: Iterable[tuple[str, Pair]]) -> dict[str, dict[str, float]]:
    by_fact: dict[str, list[Pair]] = {}
    for name, pair in pairs:
        by_fact.setdefault(name, []).append(pair)
    return {name: _rounded(by_fact[name]) for name in FACTS if name in by_fact}


def _rounded(pairs: Sequence[Pair]) -> dict[str, float]:
    curve, (modesty, most) = fit_curve(pairs), modesty_and_most(pairs)
    return {"bias": round(float(curve[0]) - modesty, 3), "score": round(float(curve[1]), 3),
            "margin": round(float(curve[2]), 3), "most": round(most, 3)}


def write(curves: Mapping[str, Mapping[str, float]], papers: int) -> None:
    made = {"made_with": "python -m worker.facts.fit --keep DIR ROOT TRUTH.jsonl …", "papers": papers, "curves": curves}
    Path(__file__).with_name("calibration.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


def worded(known: Iterable[Known]) -> Iterator[tuple[Mapping[str, Any], list[PageText], Kind]]:
    """The papers whose facts are found in words, with the kind that their words speak for."""
    for paper, pages in known:
        kind, *_ = classify(pages, {})
        if kind not in TEXTLESS:
            yield paper, pages, kind


def main(arguments: Sequence[str]) -> None:
    found, papers = [], 0
    for paper, pages, kind in worded(read_sets(arguments, __doc__ or "")):
        found += list(pairs_of(pages, kind, paper))
        papers += 1
    write(fit(found), papers)


if __name__ == "__main__":
    main(sys.argv[1:])
