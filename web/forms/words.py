"""Words and marks that the forms share."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from records.recommendation import Matter
from rules import wording

TICK, EMPTY = "√", ""
BOX_ON, BOX_OFF = "☒", "☐"
Json = Mapping[str, Any]
ASPECTS = ("valid", "authentic", "current", "sufficient")
INLINE_JPEG = "data:image/jpeg;base64,"
"""How a picture of ours begins that stands in a form itself; nothing else may be fetched for one."""
PLACES = ("Sewaktu", "Tempat Kerja", "Mandiri")


def day_in_words(iso: str) -> str:
    """ "16 November 2026"; empty for an empty one."""
    return wording.date_in_words(date.fromisoformat(iso[:10])) if iso else ""


def box(on: bool) -> str:
    return BOX_ON if on else BOX_OFF


def tick(on: bool) -> str:
    return TICK if on else EMPTY


def value(document: Json, fact: str) -> str:
    found = document["facts"][fact]["value"]
    return "" if found is None else ", ".join(found) if isinstance(found, list) else str(found)


def paper(document: Json) -> str:
    """A paper in one line: its kind, what it is about, its number and its date, as far as they were read."""
    issued = value(document, "issue_date")
    parts = [
        value(document, "title") or value(document, "role"),
        f"No. {value(document, 'number')}" if value(document, "number") else "",
        value(document, "issuer"),
        day_in_words(issued) if issued else "",
    ]
    kind = wording.kind_in_words(document["kind"]["value"])
    return ", ".join([kind[:1].upper() + kind[1:], *[part for part in parts if part]])


def original(document: Json) -> str:
    """ "Asli dilihat 16 November 2026", where somebody held the paper itself."""
    seen = document.get("original")
    return f"Asli dilihat {day_in_words(date.fromtimestamp(seen['at']).isoformat())}" if seen else ""


def head(matter: Matter) -> dict[str, Any]:
    """The block on top of each form."""
    answer, sitting = matter.answer, matter.sitting
    return {
        "skema": {"judul": answer.get("scheme_title") or answer["scheme"], "nomor": sitting.scheme_number,
                  "label": answer.get("label", "")},
        "tuk": [{"nama": place, "pilih": box(place == sitting.place_kind)} for place in PLACES],
        "tempat": sitting.place,
        "asesor": {"nama": sitting.assessor, "noreg": sitting.registration},
        "asesi": {"nama": answer["name"]},
        "tanggal": day_in_words(sitting.day or answer["assessed_on"]),
        "ttd_asesor": signed(matter.signature),
        "ttd_asesi": signed(matter.candidate_signature),
        "draf": matter.signature is None,
        "sidik": matter.signature.digest if matter.signature else "",
    }


def signed(signature: Any) -> str:
    """What stands where a hand would sign."""
    return "" if signature is None else f"Ditandatangani secara elektronik, {signature.at}"


def numbered(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"no": number, **row} for number, row in enumerate(rows, start=1)]
