"""Minutes, record and decree of a plenary, from what the meeting decided and the words that people added."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from records.letterhead import issues_in
from web.forms.words import day_in_words

DECIDED = {"K": "Direkomendasikan terbit sertifikat", "BK": "Belum direkomendasikan; pengulangan asesmen",
           "": "Belum diputuskan"}


def context(protocol: Mapping[str, Any], said: Mapping[str, str], head: Mapping[str, str]) -> dict[str, Any]:
    """`protocol` as `records.plenary.protocol` gives it, `said` by the names of `records.letterhead`."""
    people = protocol["peserta"]
    return {
        **protocol, "kepala": head, "tanggal_kata": day_in_words(protocol["tanggal"]),
        "asesi": [{**row, "keputusan": DECIDED[row["hasil"]]} for row in protocol["asesi"]],
        "waktu": " s.d. ".join(part for part in (said["starts"], said["ends"]) if part),
        "topik": said["topic"] or "Keputusan sertifikasi", "ketua": people[0]["name"] if people else "",
        "notulis": said["secretary"], "latar": said["background"], "bahasan": said["discussion"],
        "isu": [{"no": number, **row} for number, row in enumerate(issues_in(said["issues"]), start=1)],
        "sk": {"nomor": said["decree_number"], "kota": said["decree_city"] or head["city"],
               "tanggal": day_in_words(said["decree_on"]), "direktur": said["decree_director"] or head["director"]},
        "mengingat": [line.strip() for line in head["law"].splitlines() if line.strip()],
    }
