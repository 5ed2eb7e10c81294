"""Fit the confidence curves on papers whose truth is known.

usage: python -m worker.facts.fit ROOT TRUTH.jsonl [ROOT TRUTH.jsonl …]

TRUTH.jsonl has one object a paper: file (below ROOT), kind, pages (list, optional), and facts by name; null: not
scored. Writes calibration.json beside this file. A curve is a logistic in score and lead, pulled towards the unfitted
one so that few papers cannot bend it far; its ceiling is what the surest values were worth (rule of succession).
"""
from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from rules.paper import FACTS, FactValue, Kind
from worker.engines import choose as choose_engines
from worker.facts.candidates import UNFITTED, choose
from worker.facts.find import candidates_of
from worker.facts.layout import lay_out
from worker.facts.names import without_titles
from worker.facts.slips import folded
from worker.intake import open_file
from worker.limits import Limits
from worker.page import PageText
from worker.readtext import read_page

PULL = np.array([2.0, 3.0, 3.0])
"""Weight of the unfitted bias, score and margin, in papers' worth of evidence."""
UNSEEN = 0.5
"""Log odds taken off: papers like those looked at while developing are easier than papers to come."""
ROUNDS, STEP = 4000, 0.05
SURE = 0.9
MOST = 0.985
Pair = tuple[float, float, bool]


def pairs_of(pages: Sequence[PageText], truth: Mapping[str, Any]) -> dict[str, Pair]:
    """For each fact with a known truth that was found: (score, lead, was it right?)."""
    found: dict[str, Pair] = {}
    for name, candidates in candidates_of(lay_out(pages), Kind(truth["kind"])).items():
        choice = choose(candidates)
        if choice is not None and truth.get(name) is not None:
            found[name] = (choice.score, choice.margin, is_right(name, choice.candidate.value, truth[name]))
    return found


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


def fit_curve(pairs: Sequence[Pair]) -> dict[str, float]:
    """The curve of one fact, by gradient descent on the penalised log loss."""
    start = np.array([UNFITTED["bias"], UNFITTED["score"], UNFITTED["margin"]])
    inputs = np.array([(1.0, score, margin) for score, margin, _ in pairs]).reshape(-1, 3)
    right = np.array([float(ok) for *_, ok in pairs])
    curve = start.copy()
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-inputs @ curve))
        slope = inputs.T @ (chance - right) + PULL * (curve - start)
        curve -= STEP * slope / (len(pairs) + PULL.sum())
    curve = np.maximum(curve, [-6.0, 0.05, 0.0])
    chance = 1 / (1 + np.exp(-inputs @ curve))
    sure = right[chance >= SURE]
    most = (sure.sum() + 2) / (len(sure) + 2.1) if len(sure) else UNFITTED["most"]
    return {"bias": round(float(curve[0]) - UNSEEN, 3), "score": round(float(curve[1]), 3),
            "margin": round(float(curve[2]), 3), "most": round(min(MOST, float(most)), 3)}


def fit(pairs: Iterable[tuple[str, Pair]]) -> dict[str, dict[str, float]]:
    by_fact: dict[str, list[Pair]] = {}
    for name, pair in pairs:
        by_fact.setdefault(name, []).append(pair)
    return {name: fit_curve(by_fact[name]) for name in FACTS if name in by_fact}


def write(curves: Mapping[str, Mapping[str, float]], papers: int) -> None:
    made = {"made_with": "python -m worker.facts.fit ROOT TRUTH.jsonl …", "papers": papers, "curves": curves}
    Path(__file__).with_name("calibration.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


def _read(path: Path) -> list[PageText]:
    engine = choose_engines().main
    opened = open_file(path.name, path.read_bytes(), Limits())
    return [text for page in opened.pages for text in read_page(page, engine)]


def _papers(root: Path, truth: Path) -> Iterable[tuple[Mapping[str, Any], list[PageText]]]:
    for line in truth.read_text(encoding="utf-8").splitlines():
        paper = json.loads(line)
        pages = _read(root / paper["file"])
        wanted = paper.get("pages")
        yield paper, [page for page in pages if page.number in wanted] if isinstance(wanted, list) else pages


def main(arguments: Sequence[str]) -> int:
    if not arguments or len(arguments) % 2:
        print(__doc__, file=sys.stderr)
        return 2
    found, papers = [], 0
    for root, truth in zip(arguments[::2], arguments[1::2], strict=True):
        for paper, pages in _papers(Path(root), Path(truth)):
            found += list(pairs_of(pages, paper).items())
            papers += 1
    write(fit(found), papers)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
