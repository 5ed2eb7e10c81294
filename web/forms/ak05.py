"""FR.AK.05 Laporan Asesmen, one an assessor and scheme of a session. K and BK only where a person said so."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from records.outcomes import Outcome
from web.forms.words import PLACES, box, day_in_words, numbered, tick

NAME, CODE, TITLE = "fr-ak-05", "FR.AK.05", "Laporan Asesmen"


def context(outcomes: Sequence[Outcome], said: Mapping[str, str], day: str) -> dict[str, Any]:
    """`outcomes` are of one assessor and scheme; `said` are the words of `records.letterhead.SESSION`."""
    first = outcomes[0]
    return {
        "kode": CODE, "nama_formulir": TITLE, "skema": {"judul": first.scheme, "nomor": ""},
        "tuk": [{"nama": place, "pilih": box(place == said["place_kind"])} for place in PLACES],
        "tempat": said["place"], "tanggal": day_in_words(day),
        "asesor": {"nama": first.assessor, "noreg": first.registration},
        "asesi": numbered([{"nama": one.name, **ticks(one), "keterangan": remark(one)} for one in outcomes]),
        "positif": said["positive"], "negatif": said["negative"], "penolakan": said["rejected"],
        "saran": said["suggestions"], "catatan": said["note"],
        "draf": any(one.met is None for one in outcomes),
        "sidik": [{"nama": one.name, "sidik": one.sha256} for one in outcomes if one.sha256],
    }


def ticks(one: Outcome) -> dict[str, str]:
    """K as the assessor signed it or the plenary decided, BK as the plenary decided; none before a practical test."""
    result = one.result or ("K" if one.met else "")
    return {"k": tick(result == "K"), "bk": tick(result == "BK")}


def remark(one: Outcome) -> str:
    """Units that are not shown yet, with code and title, and what the plenary said."""
    if one.met is None:
        return "Belum ada rekomendasi yang ditandatangani."
    units = "; ".join(" ".join(part for part in (unit.code, unit.title) if part) for unit in one.further)
    reason = f" ({one.reason.rstrip('.')})" if one.reason else ""
    parts = [f"Observasi langsung / kegiatan terstruktur pada: {units}." if units else "",
             f"Pleno {one.meeting}: {one.result}{reason}." if one.result else ""]
    return " ".join(part for part in parts if part)
