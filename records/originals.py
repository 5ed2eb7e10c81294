""" "Asli dilihat oleh … pada …": which original papers somebody held in their hands, beside the judgement."""
from __future__ import annotations

from collections.abc import Sequence

from records.tables import Correction as Row
from records.tables import Json, WordSort


def originals_in(rows: Sequence[Row]) -> dict[str, Row]:
    """By paper the newest word that its original was seen, where nobody has taken it back since."""
    newest = {row.document: row for row in rows if row.sort == WordSort.ORIGINAL}
    return {document: row for document, row in newest.items() if row.value.get("value") is not False}


def with_originals(answer: Json, rows: Sequence[Row]) -> Json:
    """Each paper whose original was seen says by whom (an account's id) and when (seconds since 1970)."""
    seen = originals_in(rows)
    for paper in answer["documents"]:
        if paper["id"] in seen:
            row = seen[paper["id"]]
            paper["original"] = {"user": row.user_id, "at": row.made_at}
    return answer
