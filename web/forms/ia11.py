"""FR.IA.11 Ceklis Reviu Produk, one for each photograph of a product; what a photograph cannot say stays open."""
from __future__ import annotations

from typing import Any

from records.recommendation import Matter
from web.forms.words import head, numbered

ASPECTS = (
    "Produk sesuai rancangan / motif yang dinyatakan",
    "Ukuran dan berat sesuai spesifikasi umum",
    "Bahan sesuai spesifikasi",
    "Pengerjaan sesuai spesifikasi teknis (ketebalan garis, tembus, kerataan warna)",
    "Produk terbukti hasil kerja asesi sendiri",
)


def context(matter: Matter) -> dict[str, Any]:
    photos = [one for one in matter.answer["documents"] if one["kind"]["value"] == "product_photo"]
    return head(matter) | {
        "produk": numbered([{"berkas": one["id"]} for one in photos]) or numbered([{"berkas": ""}]),
        "aspek": numbered([{"aspek": aspect} for aspect in ASPECTS]),
    }
