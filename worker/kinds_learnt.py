"""What was learned of many papers' words: beside the cues by hand, which know what words mean, not how often.

`kinds_learnt.json` is made by `python -m tests.kinds.fit`: a logistic regression over words, and pairs of neighbouring
words, that stand somewhere on the paper or in its heading.
"""
from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rules.paper import Kind
from worker.kinds_text import Look

HEADING = "^"
"""Begins a word that is sought in the headings alone."""
NEVER_LEARNT = -8.0
"""Log of the share of kinds that no learned paper had: those that have no words."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """Log odds: where a kind starts, and what each word (folded) adds to which kind."""

    start: dict[Kind, float]
    words: dict[str, dict[Kind, float]]


@lru_cache(maxsize=1)
def _learnt() -> Learnt:
    kept = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    kinds = [Kind(value) for value in kept["kinds"]]
    words = {word: {kinds[int(at)]: odds for at, odds in weights.items()} for word, weights in kept["words"].items()}
    return Learnt(dict(zip(kinds, kept["start"], strict=True)), words)


def words_of(paper: Look) -> tuple[str, str]:
    """Where learned words are sought: all lines, folded, with a mark between; and the headings."""
    return "~".join(line.folded for line in paper.lines), paper.head


def stands_in(word: str, everywhere: str, headings: str) -> bool:
    """Words are sought without spaces, so that lost ones do not matter."""
    return word[1:] in headings if word.startswith(HEADING) else word in everywhere


def log_shares(paper: Look) -> dict[Kind, float]:
    """The natural logarithm of each kind's probability by the words alone."""
    learnt = _learnt()
    sums = dict(learnt.start)
    everywhere, headings = words_of(paper)
    for word, weights in learnt.words.items():
        if stands_in(word, everywhere, headings):
            for kind, weight in weights.items():
                sums[kind] += weight
    top = max(sums.values())
    total = top + math.log(sum(math.exp(value - top) for value in sums.values()))
    return {kind: sums[kind] - total if kind in sums else NEVER_LEARNT for kind in Kind}
