"""What a paper is: by what it certifies, not by its heading. The best kind, how sure, and the cues that led there."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from rules.paper import Kind, Mark
from worker.kinds_picture import classify_picture
from worker.kinds_scores import probabilities, score_words
from worker.kinds_text import look
from worker.page import PageText

TEMPERATURE = 0.9
"""Fitted on invented and made papers, spoiled ones among them: down to 0.7 what was said with 0.9 was right, at 0.6 not
always. A little above that edge, since real papers use other words."""
REASONS = 6
FEW_LETTERS = 40
"""With fewer letters the picture says more than the words."""


SURE_SCORE = 0.93
SOME_LETTERS = 24
"""Of a few words; scraps of an unreadable page have fewer that score so well."""


def classify(pages: Sequence[PageText], marks: Mapping[str, Mark]) -> tuple[Kind, float, tuple[str, ...]]:
    """The kind of one paper, its probability and the codes of the strongest cues. `marks` are those of the paper."""
    paper = look(pages)
    scores, reasons = score_words(paper)
    shares = probabilities(scores, TEMPERATURE)
    kind = max(shares, key=lambda each: shares[each])
    if paper.letters < FEW_LETTERS and (kind is Kind.OTHER or shares[kind] < 0.8):
        return _by_picture(pages[0], paper.letters, marks)
    return kind, round(shares[kind], 3), reasons[:REASONS]


def _read_well(page: PageText) -> bool:
    """Whether the few words that stand there were read surely: they say little, but they are not unreadable."""
    sure = sum(len(line.text.replace(" ", "")) for line in page.lines if line.score > SURE_SCORE)
    return sure >= SOME_LETTERS


def _by_picture(page: PageText, letters: int, marks: Mapping[str, Mark]) -> tuple[Kind, float, tuple[str, ...]]:
    """A code that was read shows that somebody meant the page to say something: not blank."""
    kind, confidence, reasons = classify_picture(page, letters)
    code = marks.get("qr")
    if kind is Kind.BLANK and code is not None and code.value:
        return Kind.OTHER, 0.5, ("code_alone",)
    if kind is Kind.UNREADABLE and _read_well(page):
        return Kind.OTHER, 0.5, ("few_words",)
    return kind, confidence, reasons
