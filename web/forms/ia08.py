"""FR.IA.08 Ceklis Verifikasi Portofolio, in the wording of 2018 or 2023."""
from __future__ import annotations

from typing import Any

from records.recommendation import NOT_EVIDENCE, Matter, Outcome, Wording
from web.forms.words import ASPECTS, Json, head, numbered, original, paper, tick

COLUMN = {"valid": "valid", "authentic": "asli", "current": "terkini", "sufficient": "memadai"}


def context(matter: Matter) -> dict[str, Any]:
    answer, chosen = matter.answer, matter.recommendation
    wording = chosen.wording if chosen else Wording.W2023
    return head(matter) | {
        "tahun": wording.value,
        "unit": numbered([{"kode": unit["code"], "judul": unit["title"]} for unit in answer["units"]]),
        "bukti": numbered([row(document) for document in answer["documents"]
                           if document["kind"]["value"] not in NOT_EVIDENCE]),
        "tak_terbaca": [f"{one['file']}: {one['problem']['message']}" for one in answer["files"]],
        "klarifikasi": clarifications(matter),
        "bukti_tambahan": chosen.extra_evidence if chosen else "",
        "memenuhi": tick(bool(chosen and chosen.all_met)),
        "belum": tick(bool(chosen and not chosen.all_met)),
        "lanjut": further(matter),
        "catatan": chosen.note if chosen else "",
    }


def row(document: Json) -> dict[str, Any]:
    """One paper with a tick under Ya or Tidak of each rule; what is still unclear has none."""
    ticks = {
        COLUMN[aspect]: {"ya": tick(document[aspect]["verdict"] == "yes"),
                         "tidak": tick(document[aspect]["verdict"] == "no")}
        for aspect in ASPECTS
    }
    return {"bukti": paper(document), "berkas": " · ".join(filter(None, (document["id"], original(document)))), **ticks}


def clarifications(matter: Matter) -> list[dict[str, Any]]:
    """What the interview must clear up, by unit."""
    items = matter.recommendation.interview if matter.recommendation else ()
    return numbered([
        {"cek": tick(True), "unit": ", ".join(item.units), "elemen": item.elements, "materi": item.question}
        for item in items
    ])


def further(matter: Matter) -> list[dict[str, Any]]:
    """Units that go on to observation, a structured task or a demonstration."""
    titles = {unit["code"]: unit["title"] for unit in matter.answer["units"]}
    units = matter.recommendation.units if matter.recommendation else ()
    return numbered([
        {"unit": unit.code, "judul": titles.get(unit.code, ""), "elemen": unit.elements, "kuk": unit.criteria}
        for unit in units if unit.outcome is Outcome.PRACTICE
    ])
