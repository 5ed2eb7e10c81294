"""Whether a reading that a child handed back is one at all: the child saw a stranger's bytes and may say anything."""
from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from rules.paper import CUES, FACTS, MARKS, Cue, Document, Fact, Mark, MarkPrint, ReadFile
from rules.stored import renamed

MOST_PAGES, MOST_DOCUMENTS, MOST_LINES = 10_000, 10_000, 500_000
MOST_TEXT, MOST_PAYLOADS = 20_000, 200
MOST_CUES, MOST_PRINTS = 100, 100
LOOK_DIGITS, MOST_LOOKS = 128, 30
LOW, HIGH = -1.0, 2.0  # edges of boxes are fractions of the page; what sticks out a little is honest


class Unbelievable(ValueError):
    """Something in the reading is of a kind or size that no reader makes."""

    code = "unbelievable"


def believed(read: ReadFile, name: str, sha256: str) -> ReadFile:
    """The reading as one of that file, whatever the child said whose it is. Raises Unbelievable."""
    check(whole(read.pages, 0, MOST_PAGES), "pages")
    check(read.problem is None or (text(read.problem.code) and text(read.problem.message)), "problem")
    check(len(read.documents) <= MOST_DOCUMENTS, "documents")
    for document in read.documents:
        check_document(document)
    own = tuple(replace(document, sha256=sha256) for document in read.documents)
    return renamed(replace(read, sha256=sha256, documents=own), name)


def check(holds: bool, what: str) -> None:
    if not holds:
        raise Unbelievable(what)


def check_document(document: Document) -> None:
    check(len(document.pages) <= MOST_PAGES and all(whole(page, 1, MOST_PAGES) for page in document.pages), "pages")
    check(fraction(document.kind_confidence), "confidence")
    check(all(map(text, document.notes)), "notes")
    check(set(document.facts) <= set(FACTS) and set(document.marks) <= set(MARKS), "names")
    check(len(document.lines) <= MOST_LINES, "lines")
    for fact in document.facts.values():
        check_fact(fact)
    for mark in document.marks.values():
        check_mark(mark)
    for line in document.lines:
        check(text(line.text), "text")
        check_place(line.page, line.box, line.confidence)
    check(len(document.cues) <= MOST_CUES and len(document.prints) <= MOST_PRINTS, "cues")
    for cue in document.cues:
        check_cue(cue)
    for one in document.prints:
        check_print(one)


def check_fact(fact: Fact) -> None:
    check_place(fact.page, fact.box, fact.confidence)
    check(text(fact.text) and text(fact.derived), "text")
    check(all(map(value, (fact.value, *fact.alternatives))), "value")


def check_mark(mark: Mark) -> None:
    check_place(mark.page, mark.box, mark.confidence)
    check(mark.value is None or isinstance(mark.value, bool), "value")
    check(text(mark.status) and len(mark.payloads) <= MOST_PAYLOADS and all(map(text, mark.payloads)), "payloads")


def check_cue(cue: Cue) -> None:
    check(cue.code in CUES and text(cue.words), "cue")
    check_place(cue.page, cue.box, 0.0)


def check_print(one: MarkPrint) -> None:
    check(one.mark in MARKS and whole(one.page, 1, MOST_PAGES) and len(one.beside) <= MOST_LOOKS, "print")
    for look in (one.look, *one.beside):
        check(text(look) and len(look) == LOOK_DIGITS and set(look) <= set("0123456789abcdef"), "look")
    check_place(one.page, one.box, 0.0)


def check_place(page: object, box: Iterable[object] | None, confidence: object) -> None:
    check(page is None or whole(page, 1, MOST_PAGES), "page")
    check(box is None or all(number(edge, LOW, HIGH) for edge in box), "box")
    check(fraction(confidence), "confidence")


def value(told: object) -> bool:
    if isinstance(told, tuple):
        return len(told) <= MOST_PAYLOADS and all(map(text, told))
    return told is None or isinstance(told, date) or text(told) or whole(told, -10**9, 10**9)


def text(told: object) -> bool:
    return isinstance(told, str) and len(told) <= MOST_TEXT


def whole(told: object, low: int, high: int) -> bool:
    return isinstance(told, int) and not isinstance(told, bool) and low <= told <= high


def number(told: object, low: float, high: float) -> bool:
    return isinstance(told, int | float) and not isinstance(told, bool) and math.isfinite(told) and low <= told <= high


def fraction(told: object) -> bool:
    return number(told, 0.0, 1.0)
