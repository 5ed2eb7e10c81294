"""FR.AK.02 Rekaman Asesmen Kompetensi: by which methods each unit was shown, and what a person recommends."""
from __future__ import annotations

from typing import Any

from records.recommendation import Matter, Outcome
from web.forms.words import head, numbered, tick

METHODS = (
    "Observasi demonstrasi", "Portofolio", "Pernyataan pihak ketiga", "Pertanyaan wawancara", "Pertanyaan lisan",
    "Pertanyaan tertulis", "Proyek kerja", "Lainnya",
)


def context(matter: Matter) -> dict[str, Any]:
    chosen = matter.recommendation
    outcome = {unit.code: unit.outcome for unit in chosen.units} if chosen else {}
    interviewed = {unit for item in chosen.interview for unit in item.units} if chosen else set()
    return head(matter) | {
        "metode": list(METHODS),
        "unit": numbered([
            {"kode": unit["code"], "judul": unit["title"],
             "cara": [tick(used) for used in methods(outcome.get(unit["code"]), unit["code"] in interviewed)]}
            for unit in matter.answer["units"]
        ]),
        "tindak_lanjut": ", ".join(code for code, said in outcome.items() if said is Outcome.PRACTICE),
        "komentar": chosen.note if chosen else "",
        "lampiran": ["FR.APL.01", "FR.APL.02", "Bukti-bukti berkualitas peserta", "Tinjauan proses asesmen"],
    }


def methods(outcome: Outcome | None, interviewed: bool) -> list[bool]:
    """Which columns are ticked. Observation is, once a person has sent the unit there."""
    return [outcome is Outcome.PRACTICE, outcome is not None, False, interviewed, False, False, False, False]
