"""Papers that a person set aside, such as one that a better copy took the place of: not judged, never out of sight."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from records.tables import Correction as Row
from records.tables import Json, WordSort
from rules.answer import paper_json
from rules.paper import Portfolio
from rules.privacy import without_numbers


def set_aside_in(rows: Sequence[Row]) -> dict[str, Row]:
    """By the paper's id, or the name of a file that could not be opened: the word that still sets it aside."""
    newest = {row.document: row for row in rows if row.sort == WordSort.ASIDE}
    return {document: row for document, row in newest.items() if row.value.get("value") is True}


def without_set_aside(portfolio: Portfolio, rows: Sequence[Row]) -> Portfolio:
    """What is left to judge. Files that could not be opened are left out by their name."""
    gone = set_aside_in(rows)
    if not gone:
        return portfolio
    files = (replace(file, documents=tuple(one for one in file.documents if one.id not in gone))
             for file in portfolio.files if file.file not in gone)
    return replace(portfolio, files=tuple(files))


def with_set_aside(answer: Json, portfolio: Portfolio, rows: Sequence[Row]) -> Json:
    """Beside the judgement what it does not speak of: `set_aside`, with what was read and why it is not counted."""
    gone = set_aside_in(rows)
    papers = [
        {"id": one.id, "file": one.file, "pages": list(one.pages), **paper_json(one, masked=True),
         "person": {"code": gone[one.id].code, "reason": gone[one.id].reason}}
        for one in portfolio.documents if one.id in gone
    ]
    files = [{"file": file.file, "person": {"code": gone[file.file].code, "reason": gone[file.file].reason}}
             for file in portfolio.files if file.file in gone]
    beside: Json = without_numbers({"set_aside": [*papers, *files]}) if papers or files else {}
    return answer | beside
