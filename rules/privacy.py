"""Identity numbers of people (NIK, and a family card's number): hidden wherever they are not needed.

Whoever reads a paper gets what stands on it (`bukti read`). What is judged, shown and handed on bears such a number as
"3374••••••••0001" only (UU 27/2022 on personal data: no more of it than the purpose needs), and the places where it
stands on a picture are told, so that a picture that leaves the program can be covered there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from rules.paper import Box, Document, Kind, Line

IDENTITY_CARDS = frozenset({Kind.ID_CARD, Kind.FAMILY_CARD})
SHOWN = 4  # digits left at each end
IN_GROUPS = re.compile(r"(?<![\d•])\d(?:[ .\-]{0,2}\d){15}(?!\d)")
WHOLE = re.compile(r"(?<![\d•])\d{16}(?!\d)")
ON_A_CARD = re.compile(r"(?<!\w)[\dOoIlbBSsZzgqD?](?:[ .\-]?[\dOoIlbBSsZzgqD?]){11,19}(?!\w)")
"""On a card a number may be misread, letters for digits and a digit too few or too many."""
DIGITS_ON_A_CARD = 9  # of such a run; below it the letters are a word
MARGIN = 1.5  # letters added at each side of a number within a line: letters differ in width
NUMBERS_ON_A_FAMILY_CARD = 2  # its own, and one person's at least
WHOLE_PAGE: Box = (0.0, 0.0, 1.0, 1.0)
SET_ASIDE = "set_aside"
"""Note on a paper on health, from the police or of a bank: read no further than its name, shown to nobody unasked."""
KEPT = frozenset({"id", "file", "folder", "about", "documents", "code", "rule", "fact", "units", "changes"})
"""Keys of an answer by which programs find things again; whoever shows them masks them."""


def mask(text: str) -> str:
    """All digits of a long number but the first and last four hidden: "3374••••••••0001"."""
    digits = sum(sign.isdigit() for sign in text)
    if digits <= 2 * SHOWN:
        return text
    seen, masked = 0, []
    for sign in text:
        seen += sign.isdigit()
        hidden = sign.isdigit() and SHOWN < seen <= digits - SHOWN
        masked.append("•" if hidden else sign)
    return "".join(masked)


def masked(text: str) -> str:
    """Every identity number in a text hidden: sixteen digits in one, or in groups that read as one."""
    return masked_if_sure(WHOLE.sub(lambda found: mask(found[0]), text))


def masked_if_sure(text: str) -> str:
    """Only what reads as one hidden: a certificate's own number may have sixteen digits too."""
    return IN_GROUPS.sub(lambda found: mask(found[0]) if reads_as_identity(found[0]) else found[0], text)


def reads_as_identity(number: str) -> bool:
    """Whether sixteen digits can be a NIK or a family card's: province, then day (a woman's + 40), month, year."""
    digits = "".join(sign for sign in number if sign.isdigit())
    if len(digits) != 2 * SHOWN + 8:
        return False
    province, day, month = int(digits[:2]), int(digits[6:8]), int(digits[8:10])
    return 11 <= province <= 97 and 1 <= day % 40 <= 31 and day <= 71 and 1 <= month <= 12


def is_number_of_person(paper: Document, name: str, value: str) -> bool:
    """Whether a fact is such a number as a whole. A certificate keeps its own number, of however many digits."""
    if name == "nik":
        return True
    return name == "number" and (paper.kind in IDENTITY_CARDS or reads_as_identity(value))


def without_numbers(answer: Any, key: str = "") -> Any:
    """A value of JSON with all identity numbers in its words hidden; what programs find things by stays."""
    if isinstance(answer, dict):
        return {name: without_numbers(value, "number" if key == "number" else name) for name, value in answer.items()}
    if isinstance(answer, list):
        return [without_numbers(one, key) for one in answer]
    if not isinstance(answer, str) or key in KEPT:
        return answer
    return masked_if_sure(answer) if key == "number" else masked(answer)


def private_places(paper: Document) -> tuple[tuple[int, Box], ...]:
    """(page, box) of each identity number on the paper. The whole page of a card on which none was found."""
    if SET_ASIDE in paper.notes:
        return tuple((page, WHOLE_PAGE) for page in paper.pages)
    found = [*_of_facts(paper), *(place for line in paper.lines for place in _in_line(line, paper.kind))]
    if paper.kind not in IDENTITY_CARDS:
        return tuple(dict.fromkeys(found))
    least = NUMBERS_ON_A_FAMILY_CARD if paper.kind is Kind.FAMILY_CARD else 1
    if len(dict.fromkeys(found)) < least:
        return tuple((page, WHOLE_PAGE) for page in paper.pages)
    return tuple(dict.fromkeys(_columns(found) if paper.kind is Kind.FAMILY_CARD else found))


def _of_facts(paper: Document) -> Iterator[tuple[int, Box]]:
    for name in ("nik", "number"):
        fact = paper.fact(name)
        if fact.page and fact.box and is_number_of_person(paper, name, str(fact.value)):
            yield fact.page, fact.box


def _in_line(line: Line, kind: Kind) -> Iterator[tuple[int, Box]]:
    for start, end in _numbers(line.text, kind):
        x0, y0, x1, y1 = line.box
        letter = (x1 - x0) / max(1, len(line.text))
        yield line.page, (max(x0, x0 + (start - MARGIN) * letter), y0, min(x1, x0 + (end + MARGIN) * letter), y1)


def _numbers(text: str, kind: Kind) -> Iterator[tuple[int, int]]:
    """Where identity numbers stand in a line's text."""
    for found in IN_GROUPS.finditer(text):
        if reads_as_identity(found[0]) or WHOLE.fullmatch(found[0]):
            yield found.span()
    if kind in IDENTITY_CARDS:
        for found in ON_A_CARD.finditer(text):
            if sum(sign.isdigit() for sign in found[0]) >= DIGITS_ON_A_CARD:
                yield found.span()


def _columns(places: Iterable[tuple[int, Box]]) -> Iterator[tuple[int, Box]]:
    """Numbers below one another as one tall box: between two that were read stand others that were not."""
    columns: list[tuple[int, Box]] = []
    for page, box in places:
        for index, (other_page, other) in enumerate(columns):
            if page == other_page and box[0] < other[2] and other[0] < box[2]:
                joined = (min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3]))
                columns[index] = (page, joined)
                break
        else:
            columns.append((page, box))
    yield from columns
