"""The two sides of a contract: "1. X, Direktur CV Y, selanjutnya disebut PIHAK PERTAMA", "2. Z, beralamat di …"."""
from __future__ import annotations

import re
from collections.abc import Iterator

from worker.facts.anchors import Phrases
from worker.facts.candidates import Candidate
from worker.facts.holder_weight import as_holder
from worker.facts.layout import Sheet
from worker.facts.names import name_likeness
from worker.facts.people import POSITION

_PARTY = re.compile(r"^\W*(?:[12]|I{1,2}|[ab])\s*[.)]\s*(?P<name>[^:;]{3,60}?)\s*[,;]\s*(?=\S)")
_CALLED = Phrases("pihak pertama", "pihak kesatu", "pihak kedua", "pihak", "first party", "second party")
ROWS_OF_A_PARTY = 3


def parties(sheet: Sheet) -> Iterator[Candidate]:
    """Each side that is named in a numbered row; whoever signs for a house by an office is not the holder."""
    for row in sheet.rows:
        match = _PARTY.match(row.text)
        if match is None or name_likeness(match["name"]) < 0.7:
            continue
        own = [row, *sheet.after(row, ROWS_OF_A_PARTY - 1)]
        if not any(_CALLED.exact(other) for other in own):
            continue
        office = POSITION.exact(row) is not None
        yield as_holder(sheet, match["name"], (row,), ["in_prose", *(["by_position"] if office else [])],
                        match.span("name"))
