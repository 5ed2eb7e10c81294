"""FR.IA.09 Pertanyaan Wawancara: only what the evidence does not answer already."""
from __future__ import annotations

from typing import Any

from records.recommendation import Matter, Wording
from web.forms.words import head, numbered, paper, tick


def context(matter: Matter) -> dict[str, Any]:
    items = matter.recommendation.interview if matter.recommendation else ()
    asked = {document for item in items for document in item.documents}
    papers = [one for one in matter.answer["documents"] if one["id"] in asked]
    number = {one["id"]: place for place, one in enumerate(papers, start=1)}
    chosen = matter.recommendation
    return head(matter) | {
        "tahun": (chosen.wording if chosen else Wording.W2023).value,
        "bukti": numbered([{"bukti": paper(one), "berkas": one["id"]} for one in papers]),
        "pertanyaan": numbered([
            {"bukti": ", ".join(str(number[one]) for one in item.documents if one in number),
             "unit": ", ".join(item.units), "elemen": item.elements, "tanya": item.question, "jawab": item.answer,
             "ya": tick(item.met is True), "tidak": tick(item.met is False)}
            for item in items
        ]),
    }
