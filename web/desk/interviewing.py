"""Questions of FR.IA.09: drafted from what only the interview can settle, and as the assessor leaves them."""
from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from werkzeug.datastructures import MultiDict

from records.recommendation import InterviewItem
from records.tables import Judged

MOST_TEXT = 2_000
MOST_SHORT = 200
OWN_QUESTIONS = 3
"""So many empty lines for questions of the assessor's own."""
FIELDS = ("question", "question-document", "question-units", "question-elements")
EMPTY = InterviewItem("")


def drafts(judged: Judged) -> list[InterviewItem]:
    """The evidence answers all else already."""
    return [InterviewItem(asked["text"], (asked["about"],), tuple(asked["units"]))
            for asked in judged.answer["interview_questions"]]


def lines(judged: Judged, form: MultiDict[str, str]) -> list[InterviewItem]:
    """What the page shows: as it was sent, so that nothing typed is lost; before that the drafts. And empty lines."""
    sent = rows(form)
    shown = sent if sent else drafts(judged)
    own = sum(not item.documents for item in shown)
    return [*shown, *[EMPTY] * max(1 if sent else 0, OWN_QUESTIONS - own)]


def asked(form: MultiDict[str, str]) -> tuple[InterviewItem, ...]:
    """Those that were not emptied."""
    return tuple(item for item in rows(form) if item.question)


def rows(form: MultiDict[str, str]) -> list[InterviewItem]:
    found = [item_of(*row) for row in zip_longest(*(form.getlist(name) for name in FIELDS), fillvalue="")]
    return [item for item in found if item.question or item.documents]


def item_of(question: str, document: str, units: str, elements: str) -> InterviewItem:
    return InterviewItem(question.strip()[:MOST_TEXT], parts([document]), parts(units.split(",")),
                         elements=elements.strip()[:MOST_SHORT])


def parts(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(text.strip()[:MOST_SHORT] for text in texts if text.strip())
