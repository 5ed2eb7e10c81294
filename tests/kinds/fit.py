"""Fit what `worker/kinds_learnt.py` knows of words, on invented texts and on read papers.

usage: python -m tests.kinds.fit [--keep DIR] [ROOT TRUTH.jsonl …]

ROOT and TRUTH as of `python -m worker.facts.fit`, whose folder of kept readings (--keep) serves here too. The texts are
those of this folder but for `kept_back.txt`, which nothing learns from. Writes worker/kinds_learnt.json.
"""
from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_selection import chi2
from sklearn.linear_model import LogisticRegression

from rules.paper import Kind
from tests.kinds.layout import lay_out
from tests.kinds.papers import MORE_PAPERS, PAPERS
from tests.kinds.texts import LEARNT, texts
from worker import kinds_learnt
from worker.facts.kept import Known, read_sets
from worker.kinds import FEW_LETTERS
from worker.kinds_learnt import HEADING, stands_in, words_of
from worker.kinds_text import Look, fold, look

STANDS_IN = 3
"""A word that fewer papers bear is somebody's name or a chance."""
SHORTEST = 4
MADE_UP = ("rekaan", "contoh", "sampel")
"""Invented names say so; no real paper will."""
WORDS = 2500
"""As many are kept, those that tell the kinds apart best."""
SHARPNESS = 1.0
"""C of the regression."""
LEAST_WEIGHT = 0.03
"""Smaller ones change nothing and are not written."""
Rows = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    """One paper, its kind, and how much it counts: papers of one layout together count as the root of their number."""

    kind: Kind
    look: Look
    weight: float = 1.0


def main(arguments: Sequence[str]) -> None:
    examples = [*_texts(), *_papers(read_sets(arguments, __doc__ or "", least=0))]
    learnt = learn(examples)
    target = Path(kinds_learnt.__file__).with_suffix(".json")
    content = json.dumps(learnt, ensure_ascii=False, separators=(",", ":"))
    target.write_text(content.replace('},"', '},\n"') + "\n", encoding="utf-8")
    print(f"{len(examples)} papers, {len(learnt['words'])} words: {target}")


def learn(examples: Sequence[Example]) -> dict[str, object]:
    """The content of kinds_learnt.json."""
    candidates = _vocabulary(examples)
    kinds = np.array([example.kind.value for example in examples])
    rows = rows_of(examples, candidates)
    best = np.sort(np.argsort(-np.nan_to_num(chi2(rows, kinds)[0]))[:WORDS])
    model = LogisticRegression(C=SHARPNESS, max_iter=300)
    model.fit(rows[:, best], kinds, sample_weight=[example.weight for example in examples])
    words = {
        candidates[column]: {str(at): round(float(value), 2) for at, value in enumerate(model.coef_[:, place])
                             if abs(value) >= LEAST_WEIGHT}
        for place, column in enumerate(best)
    }
    start = [round(float(each), 3) for each in model.intercept_]
    return {"kinds": list(model.classes_), "start": start, "words": words}


def rows_of(examples: Sequence[Example], words: Sequence[str]) -> Rows:
    """Which words stand on which paper: 1 or 0."""
    rows = np.zeros((len(examples), len(words)), np.float32)
    for at, example in enumerate(examples):
        everywhere, headings = words_of(example.look)
        rows[at] = [stands_in(word, everywhere, headings) for word in words]
    return rows


def _vocabulary(examples: Sequence[Example]) -> list[str]:
    """Words and pairs of neighbouring words that enough papers bear, each for the whole paper and for its heading."""
    borne = Counter(word for example in examples for word in _said(example.look))
    often = sorted(word for word, papers in borne.items() if papers >= STANDS_IN and len(word) >= SHORTEST)
    return often + [HEADING + word for word in often]


def _said(paper: Look) -> set[str]:
    found: set[str] = set()
    for line in paper.lines:
        words = [fold(word) for word in re.findall(r"[a-z0-9]{2,}", line.words)]
        words = [word for word in words if word.isalpha() and word not in MADE_UP]
        found.update(words, (first + second for first, second in pairwise(words)))
    return found


def _texts() -> Iterator[Example]:
    for kind, text in (*PAPERS, *MORE_PAPERS, *texts(LEARNT)):
        yield Example(Kind(kind), look([lay_out(text)]))


def _papers(known: Iterable[Known]) -> Iterator[Example]:
    read = [(str(truth.get("layout")), Kind(truth["kind"]), look(pages)) for truth, pages in known]
    of_layout = Counter(layout for layout, _, _ in read)
    for layout, kind, paper in read:
        if paper.letters >= FEW_LETTERS:
            yield Example(kind, paper, of_layout[layout] ** -0.5)


if __name__ == "__main__":
    main(sys.argv[1:])
