"""FR.IA.10 Verifikasi Pihak Ketiga, one for each letter of employment or recommendation, its signer filled in."""
from __future__ import annotations

from typing import Any

from records.recommendation import Matter
from web.forms.words import head, numbered, paper, value

LETTERS = {"employment_letter", "recommendation_letter", "business_letter", "assignment_letter"}
YES_NO = (
    "Apakah asesi bekerja dengan konsisten mematuhi prosedur K3?",
    "Apakah asesi berinteraksi dengan harmonis di dalam kelompoknya?",
    "Apakah asesi dapat mengelola tugas-tugas secara bersamaan?",
    "Apakah asesi dapat dengan cepat beradaptasi dengan peralatan dan lingkungan yang baru?",
    "Apakah asesi dapat merespon dengan cepat masalah-masalah yang ada di tempat kerjanya?",
    "Apakah Anda bersedia dihubungi jika verifikasi lebih lanjut dari pernyataan ini diperlukan?",
)
OPEN = (
    "Apa hubungan Anda dengan asesi?",
    "Berapa lama Anda bekerja dengan asesi?",
    "Seberapa dekat Anda bekerja dengan asesi di area yang dinilai?",
    "Apa pengalaman teknis dan/atau kualifikasi Anda di bidang yang dinilai?",
    "Apakah asesi konsisten bekerja sesuai standar?",
    "Identifikasi kebutuhan pelatihan lebih lanjut untuk asesi:",
    "Ada komentar lain:",
)


def context(matter: Matter) -> dict[str, Any]:
    letters = [one for one in matter.answer["documents"] if one["kind"]["value"] in LETTERS]
    return head(matter) | {
        "pihak": numbered([{"nama": value(one, "signer"), "tempat_kerja": value(one, "issuer"),
                            "alamat": value(one, "place"), "telepon": "", "bukti": paper(one)} for one in letters])
        or numbered([{"nama": "", "tempat_kerja": "", "alamat": "", "telepon": "", "bukti": ""}]),
        "ya_tidak": numbered([{"tanya": question} for question in YES_NO]),
        "uraian": numbered([{"tanya": question} for question in OPEN]),
    }
