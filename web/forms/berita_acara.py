"""Berita Acara Asesmen: one a batch, with every candidate, what people recommended and what follows."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from records.outcomes import Outcome
from web.forms.ak05 import remark, ticks
from web.forms.words import day_in_words, numbered

NAME, CODE, TITLE = "berita-acara-asesmen", "BERITA ACARA", "Berita Acara Asesmen"
ISSUE, AGAIN = "Terbitkan sertifikat", "Pengulangan asesmen"


def context(outcomes: Sequence[Outcome], said: Mapping[str, str], head: Mapping[str, str], day: str) -> dict[str, Any]:
    """`said` as in `records.letterhead.SESSION`, `head` the body's letterhead with its name under "lsp"."""
    rows = [{"id": one.candidate_id[:8], "nama": one.name, "asesor": one.assessor, **ticks(one),
             "lanjut": follow_up(one), "keterangan": remark(one)} for one in outcomes]
    signers = {one.assessor_id: (one.assessor, one.registration) for one in outcomes if one.assessor_id}
    return {
        "kepala": head, "nomor": said["number"], "tanggal": day_in_words(day),
        "waktu": " s.d. ".join(part for part in (said["starts"], said["ends"]) if part),
        "tuk": " – ".join(part for part in (said["place_kind"], said["place"]) if part),
        "organisasi": said["organisation"], "skema": sorted({one.scheme for one in outcomes}),
        "asesi": numbered(rows), "jumlah": len(rows), "kompeten": sum(bool(row["k"]) for row in rows),
        "belum": sum(bool(row["bk"]) for row in rows),
        "terbuka": sum(not (row["k"] or row["bk"]) for row in rows),
        "asesor": [{"nama": name, "noreg": number} for name, number in sorted(signers.values())],
        "penanggung_jawab": said["in_charge"],
    }


def follow_up(one: Outcome) -> str:
    """Only what follows from a plenary's decision; before it the paper proposes nothing."""
    return {"K": ISSUE, "BK": AGAIN}.get(one.result, "")
