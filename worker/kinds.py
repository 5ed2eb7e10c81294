"""What a paper is: by what it certifies, not by its heading. The best kind, how sure, and the cues that led there."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from rules.paper import Kind, Mark
from worker.kinds_picture import classify_picture
from worker.kinds_scores import probabilities, score_words
from worker.kinds_text import look
from worker.page import PageText

TEMPERATURE = 1.0
REASONS = 6
FEW_LETTERS = 40
"""With fewer letters the picture says more than the words."""


def classify(pages: Sequence[PageText], marks: Mapping[str, Mark]) -> tuple[Kind, float, tuple[str, ...]]:
    """The kind of one paper, its probability and the codes of the strongest cues. `marks` are those of the paper."""
    paper = look(pages)
    scores, reasons = score_words(paper)
    shares = probabilities(scores, TEMPERATURE)
    kind = max(shares, key=lambda each: shares[each])
    if paper.letters < FEW_LETTERS and (kind is Kind.OTHER or shares[kind] < 0.8):
        return classify_picture(pages[0], paper.letters)
    return kind, round(shares[kind], 3), reasons[:REASONS]
