""" "Asli dilihat oleh … pada …": which original papers somebody held in their hands, beside the judgement."""
from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from records.tables import Correction as Row
from records.tables import Json, WordSort
from rules.following import Papers, Sheets


def with_originals(answer: Json, rows: Sequence[Row], papers: Papers) -> Json:
    """Each paper whose original was seen says by whom (an account's id) and when (seconds since 1970).

    Who saw a paper saw its pages: what is cut from it was seen too, what is joined to it was not.
    """
    newest = newest_by_page(rows, papers)
    for paper in answer["documents"]:
        seen = [newest.get(page) for page in pages_of(paper["id"], papers.now)]
        held = [row for row in seen if row is not None and row.value.get("value") is not False]
        if held and len(held) == len(seen):
            row = max(held, key=lambda one: one.number)
            paper["original"] = {"user": row.user_id, "at": row.made_at}
    return answer


def newest_by_page(rows: Sequence[Row], papers: Papers) -> dict[Hashable, Row]:
    """The last word on each page, also one that takes an earlier one back."""
    return {page: row for row in rows if row.sort == WordSort.ORIGINAL
            for page in pages_of(row.document, papers.ever)}


def pages_of(document: str, named: Mapping[str, Sheets]) -> frozenset[Hashable]:
    """The pages of a paper; where nobody ever arranged any, the paper stands for them."""
    sheets = named.get(document)
    return frozenset({document}) if sheets is None else frozenset(sheets.leaves)
