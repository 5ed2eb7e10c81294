"""FR.VA, drafted from where people contradicted the machine; the validation team fills in the rest."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from web.forms.words import day_in_words, numbered

NAME = "fr-va"
ASPECTS = (
    "Proses asesmen", "Rencana asesmen", "Interpretasi standar kompetensi", "Interpretasi acuan pembanding lainnya",
    "Penyeleksian dan penerapan metode asesmen", "Penyeleksian dan penerapan perangkat asesmen",
    "Bukti-bukti yang dikumpulkan", "Proses pengambilan keputusan",
)
"""The eight aspects as the form is commonly printed; a body whose edition differs replaces the template."""
DOCUMENTS = ("FR.IA.08", "FR.IA.09", "FR.AK.02", "jejak audit")
OFTEN_SHARE = 0.2
"""From this share of contradicted verdicts on, the draft proposes to look at the rule first."""


def context(findings: Sequence[Mapping[str, Any]], first: str, last: str, schemes: Sequence[str], day: str
            ) -> dict[str, Any]:
    """`findings` are rows with apa, jenis, mesin, orang, kali, dari (None where not counted), alasan."""
    often = [one for one in findings if one["dari"] and one["kali"] / one["dari"] >= OFTEN_SHARE]
    return {
        "tim": "", "tempat": "", "tanggal": day_in_words(day), "dari": day_in_words(first),
        "sampai": day_in_words(last),
        "tujuan": "Meninjau putusan yang diganti asesor terhadap usulan mesin, menurut aturan dan jenis bukti.",
        "acuan": list(schemes), "dokumen": list(DOCUMENTS), "aspek": list(ASPECTS),
        "temuan": numbered([{**one, "dari": one["dari"] or ""} for one in findings]), "rekomendasi": advice(often),
    }


def advice(often: Sequence[Mapping[str, Any]]) -> str:
    """What the numbers suggest to look at; no rule is blamed by them alone."""
    if not often:
        return ""
    named = "; ".join(f"{one['apa']} pada {one['jenis'] or 'semua bukti'} ({one['kali']} dari {one['dari']})"
                      for one in often)
    return f"Periksa dahulu, karena seperlima atau lebih putusannya diganti: {named}."
