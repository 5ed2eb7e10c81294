"""What a paper is: by what it certifies, not by its heading. The best kind, how sure, and the cues that led there."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from rules.paper import Kind, Mark
from worker.kinds_learnt import log_shares
from worker.kinds_picture import Verdict, classify_picture
from worker.kinds_scores import probabilities, score_words
from worker.kinds_text import Look, look
from worker.page import PageText

BY_HAND = 0.65
"""Weight of the cues' sums beside what was learned of words: log odds of one are not quite log odds of the other."""
LEARNT = 0.65
"""Weight of what was learned. Both are fitted on invented texts, spoiled ones among them, that neither had seen."""
AT_ODDS = 0.8
"""How sure a kind may be where cues and learned words each name another one."""
REASONS = 6
FEW_LETTERS = 40
"""With fewer letters the picture says more than the words."""


SURE_SCORE = 0.93
SOME_LETTERS = 24
"""Of a few words; scraps of an unreadable page have fewer that score so well."""


def classify(pages: Sequence[PageText], marks: Mapping[str, Mark]) -> Verdict:
    """The kind of one paper, its probability and the codes of the strongest cues. `marks` are those of the paper."""
    paper = look(pages)
    kind, share, reasons = by_words(paper)
    if paper.letters < FEW_LETTERS and (kind is Kind.OTHER or share < 0.8):
        return _by_picture(pages[0], paper.letters, marks)
    return kind, round(share, 3), reasons[:REASONS]


def by_words(paper: Look) -> Verdict:
    """What the words say: cues and learned words together, and sure only where each by itself says the same."""
    scores, reasons = score_words(paper)
    learnt = log_shares(paper)
    sums = {kind: BY_HAND * scores[kind] + LEARNT * learnt[kind] for kind in Kind}
    shares = probabilities(sums, 1.0)
    kind = max(Kind, key=lambda each: shares[each])
    agree = scores[kind] == max(scores.values()) and learnt[kind] == max(learnt.values())
    return kind, shares[kind] if agree else min(shares[kind], AT_ODDS), reasons


def _read_well(page: PageText) -> bool:
    """Whether the few words that stand there were read surely: they say little, but they are not unreadable."""
    sure = sum(len(line.text.replace(" ", "")) for line in page.lines if line.score > SURE_SCORE)
    return sure >= SOME_LETTERS


def _by_picture(page: PageText, letters: int, marks: Mapping[str, Mark]) -> Verdict:
    """A code that was read shows that somebody meant the page to say something: not blank."""
    kind, confidence, reasons = classify_picture(page, letters)
    code = marks.get("qr")
    if kind is Kind.BLANK and code is not None and code.value:
        return Kind.OTHER, 0.5, ("code_alone",)
    if kind is Kind.UNREADABLE and _read_well(page):
        return Kind.OTHER, 0.5, ("few_words",)
    return kind, confidence, reasons
