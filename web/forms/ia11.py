"""FR.IA.11 Ceklis Reviu Produk, one for each photograph of a product; what a photograph cannot say stays open."""
from __future__ import annotations

import base64
from typing import Any

from records.recommendation import Matter
from web.forms.words import INLINE_JPEG, Json, head, numbered

ASPECTS = (
    "Produk sesuai rancangan / motif yang dinyatakan",
    "Ukuran dan berat sesuai spesifikasi umum",
    "Bahan sesuai spesifikasi",
    "Pengerjaan sesuai spesifikasi teknis (ketebalan garis, tembus, kerataan warna)",
    "Produk terbukti hasil kerja asesi sendiri",
)


def products(answer: Json) -> list[Any]:
    """The papers that are photographs of a product or of cloth."""
    return [one for one in answer["documents"] if one["kind"]["value"] == "product_photo"]


def picture(jpeg: bytes | None) -> str:
    """For the form's page; empty where there is none."""
    return INLINE_JPEG + base64.b64encode(jpeg).decode("ascii") if jpeg else ""


def context(matter: Matter) -> dict[str, Any]:
    return head(matter) | {
        "produk": numbered([{"berkas": one["id"], "gambar": picture(matter.pictures.get(one["id"]))}
                            for one in products(matter.answer)] or [{"berkas": "", "gambar": ""}]),
        "aspek": numbered([{"aspek": aspect} for aspect in ASPECTS]),
    }
