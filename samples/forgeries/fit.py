"""Fit the trees that tell print put in later, on made alterations of papers that were read before.

usage: python -m samples.forgeries.fit --keep DIR ROOT TRUTH.jsonl [ROOT TRUTH.jsonl …]

As for `worker.facts.fit`: ROOT holds papers, TRUTH.jsonl what they say, and DIR their kept readings. Every page is
altered some ways and saved some ways; words of the altered place are one class, words of lines that nobody touched the
other. Rates are told for layouts that the trees have not seen (folds leave whole layouts out), and the threshold is
the one that few honest papers of unseen layouts pass. Writes worker/cues/odd_print.json.
"""

from __future__ import annotations

import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from samples.forgeries import edit
from samples.forgeries.wording import another
from worker.cues import odd_print
from worker.facts import find_facts
from worker.facts.kept import read_sets
from worker.kinds import classify
from worker.order import pixels
from worker.page import PageText, Picture, TextLine
from worker.pipeline import TEXTLESS_KINDS

ALARMS = 0.005
"""Share of honest papers of unseen layouts that may pass the threshold, each looked at as it came and saved again."""
UNTAUGHT = ("pasted", "whatsapp")
"""Hardly to be told; taught as alterations they cost a third of what is found of the others. Measured they are."""
FOLDS = 8
EDITS_A_PAGE = 4
TREES: dict[str, Any] = {"max_iter": 120, "max_leaf_nodes": 8, "learning_rate": 0.08, "l2_regularization": 2.0,
                         "min_samples_leaf": 15, "random_state": 1}


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One word as measured, whether it was put in, and by which paper, layout and way."""

    signs: NDArray[np.float64]
    put_in: bool
    paper: str
    layout: str
    way: str
    edit: int = 0
    """Which alteration of its paper; 0 for an honest word."""

    @property
    def taught(self) -> bool:
        return not self.put_in or not any(part in self.way for part in UNTAUGHT)


def words_of_paper(truth: Mapping[str, Any], pages: Sequence[PageText]) -> Iterator[Word]:
    """The words of one paper, honest and altered; the dice are thrown by the paper's name."""
    kind, *_ = classify(pages, {})
    if kind in TEXTLESS_KINDS:
        return
    facts = find_facts(pages, kind)
    name, layout = str(truth["file"]), str(truth.get("layout") or truth["file"])
    dice = random.Random(name)
    for page in pages:
        lines = odd_print.deciding_lines(page, facts) if page.source != "layer" else []
        if not lines:
            continue
        for way in ("as it came", dice.choice(("saved", "whatsapp"))):
            seen, scale = sent(page.picture, way, dice)
            yield from _measured(page, lines, seen, scale, None, (name, layout, f"honest, {way}"))
        yield from _altered(page, lines, dice, (name, layout))


def _altered(
    page: PageText, lines: Sequence[TextLine], dice: random.Random, of: tuple[str, str]
) -> Iterator[Word]:
    for number in range(1, EDITS_A_PAGE + 1):
        line, ground = dice.choice(lines), dice.choice((*edit.GROUNDS, "pasted"))
        edges = part_of(line, dice)
        made = altered(page, line, edges, ground, dice)
        if made is None:
            continue
        way = dice.choice(("saved", "saved", "whatsapp"))
        seen, scale = sent(made, way, dice)
        for word in _measured(page, [line], seen, scale, edges, (*of, f"{ground}, {way}")):
            yield replace(word, edit=page.number * EDITS_A_PAGE + number)


def altered(
    page: PageText, line: TextLine, edges: edit.Edges, ground: str, dice: random.Random
) -> Picture | None:
    if ground != "pasted":
        return edit.retyped(page.picture, edges, another(line.text, dice), ground, dice)
    sources = [other for other in page.lines if other is not line and odd_print.is_level(other)]
    return edit.pasted(page.picture, edges, edges_of(dice.choice(sources))) if sources else None


def part_of(line: TextLine, dice: random.Random) -> edit.Edges:
    """All of a line, or its latter part, as numbers and dates stand behind their labels."""
    x0, y0, x1, y1 = pixels(line.quad)
    begin = x0 + (x1 - x0) * (0.0 if dice.random() < 0.35 else dice.uniform(0.3, 0.75))
    return round(begin), round(y0), round(x1), round(y1)


def edges_of(line: TextLine) -> edit.Edges:
    x0, y0, x1, y1 = pixels(line.quad)
    return round(x0), round(y0), round(x1), round(y1)


def sent(picture: Picture, way: str, dice: random.Random) -> tuple[Picture, float]:
    """The picture as it comes, and its scale."""
    if way == "as it came":
        return picture, 1.0
    seen = edit.saved(picture, dice.randint(75, 95)) if way == "saved" else edit.by_whatsapp(picture, dice)
    return seen, seen.shape[0] / picture.shape[0]


def _measured(
    page: PageText, lines: Sequence[TextLine], seen: Picture, scale: float, put_in: edit.Edges | None,
    of: tuple[str, str, str],
) -> Iterator[Word]:
    small = {id(line): replace(line, quad=np.asarray(line.quad * scale, np.float32)) for line in page.lines}
    shown = replace(page, picture=seen, lines=tuple(small.values()))
    for edges, signs in odd_print.signs_of(shown, [small[id(line)] for line in lines]):
        within = 0.0
        if put_in is not None:
            shared = min(edges[2], put_in[2] * scale) - max(edges[0], put_in[0] * scale)
            within = shared / max(1, edges[2] - edges[0])
        if put_in is None or within > 0.6:  # words beside an alteration are neither
            yield Word(signs, put_in is not None, *of)


def fold_of(words: Sequence[Word]) -> NDArray[np.int64]:
    layouts = sorted({word.layout for word in words})
    random.Random(5).shuffle(layouts)
    place = {layout: index % FOLDS for index, layout in enumerate(layouts)}
    return np.array([place[word.layout] for word in words])


def unseen_scores(words: Sequence[Word]) -> NDArray[np.float64]:
    """Log odds of every word by trees that saw no paper of its layout."""
    signs, put_in = np.array([word.signs for word in words]), np.array([word.put_in for word in words])
    folds, scores, taught = fold_of(words), np.zeros(len(words)), np.array([word.taught for word in words])
    for fold in range(FOLDS):
        others = (folds != fold) & taught
        trees = HistGradientBoostingClassifier(**TREES).fit(signs[others], put_in[others])
        scores[folds == fold] = trees.decision_function(signs[folds == fold])
    return scores


def threshold_of(words: Sequence[Word], scores: NDArray[np.float64]) -> float:
    """What all but few honest papers stay below."""
    highest: dict[str, float] = defaultdict(lambda: -99.0)
    for word, score in zip(words, scores, strict=True):
        if not word.put_in:
            highest[word.paper] = max(highest[word.paper], float(score))
    ordered = sorted(highest.values(), reverse=True)
    return ordered[int(ALARMS * len(ordered))] + 0.01


def rates(words: Sequence[Word], scores: NDArray[np.float64], threshold: float) -> dict[str, str]:
    """By way: share of alterations, and of honest papers, with a word above the threshold, and of how many."""
    passed: dict[tuple[str, str, int], bool] = defaultdict(bool)
    for word, score in zip(words, scores, strict=True):
        passed[word.way, word.paper, word.edit] |= bool(score > threshold)
    told: dict[str, list[bool]] = defaultdict(list)
    for (way, _, _), one in passed.items():
        told[way].append(one)
    return {way: f"{np.mean(some):.3f} of {len(some)}" for way, some in sorted(told.items())}


def encoded(trees: HistGradientBoostingClassifier) -> list[list[list[float]]]:
    """Rows of (sign, threshold, left, right, value); a leaf has sign -1."""
    made = []
    for (predictor,) in trees._predictors:
        made.append([[-1 if node["is_leaf"] else int(node["feature_idx"]), float(node["num_threshold"]),
                      int(node["left"]), int(node["right"]), round(float(node["value"]), 5)]
                     for node in predictor.nodes])
    return made


def fitted(words: Sequence[Word]) -> dict[str, Any]:
    """What odd_print.json holds."""
    scores = unseen_scores(words)
    threshold = threshold_of(words, scores)
    told = rates(words, scores, threshold)
    taught = [word for word in words if word.taught]
    trees = HistGradientBoostingClassifier(**TREES).fit(
        np.array([word.signs for word in taught]), np.array([word.put_in for word in taught]))
    return {"made_with": "python -m samples.forgeries.fit --keep DIR ROOT TRUTH.jsonl …", "signs": odd_print.SIGNS,
            "papers": len({word.paper for word in words}), "words": len(words), "unseen_layouts": told,
            "baseline": round(float(trees._baseline_prediction.ravel()[0]), 5), "threshold": round(threshold, 3),
            "trees": encoded(trees)}


def main(arguments: Sequence[str]) -> int:
    if arguments[:1] != ["--keep"]:
        print(__doc__, file=sys.stderr)
        return 2
    words: list[Word] = []
    for paper, pages in read_sets(arguments, __doc__ or ""):
        words += words_of_paper(paper, pages)
    kept = fitted(words)
    place = Path(odd_print.__file__).with_name("odd_print.json")
    place.write_text(json.dumps(kept, separators=(",", ":")) + "\n", encoding="utf-8")
    print(json.dumps({key: kept[key] for key in ("papers", "words", "threshold", "unseen_layouts")}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
