"""What a paper is: by what it certifies, not by its heading. The best kind, how sure, and the cues that led there."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from rules.paper import Kind, Mark
from worker.kinds_scores import probabilities, score_words
from worker.kinds_text import look
from worker.page import PageText

TEMPERATURE = 1.0
REASONS = 6


def classify(pages: Sequence[PageText], marks: Mapping[str, Mark]) -> tuple[Kind, float, tuple[str, ...]]:
    """The kind of one paper, its probability and the codes of the strongest cues."""
    paper = look(pages)
    scores, reasons = score_words(paper)
    shares = probabilities(scores, TEMPERATURE)
    kind = max(shares, key=lambda each: shares[each])
    return kind, round(shares[kind], 3), reasons[:REASONS]
