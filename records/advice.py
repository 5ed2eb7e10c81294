"""What staff are told of a file as soon as it was looked at: what is wrong with it, and what to do about it."""
from __future__ import annotations

from collections.abc import Iterable

BLANK, UNREADABLE, OTHER = "blank", "unreadable", "other"
SURE_OF_KIND = 0.9
"""Below this nobody is told that a paper is of no known kind: it would be wrong more than once in ten times."""

ADVICE: dict[str, str] = {
    "dark": "Terlalu gelap. Foto lagi di dekat jendela atau lampu, tanpa bayangan tangan.",
    "blurred": "Kabur. Foto lagi: tahan ponsel diam, ketuk layar agar tulisan tajam.",
    "cut_off": "Tepinya terpotong. Foto lagi sampai keempat sudut kertas kelihatan.",
    "glare": "Ada pantulan cahaya. Foto lagi tanpa lampu kilat, sedikit dari samping.",
    "low_resolution": "Tulisannya terlalu kecil. Foto lebih dekat, atau pindai dengan 300 dpi.",
    "part_damaged": "Sebagian berkas rusak. Kirim berkas aslinya, atau pindai lagi.",
    BLANK: "Halamannya kosong. Periksa apakah kertasnya terbalik, lalu pindai lagi.",
    UNREADABLE: "Tulisannya tidak terbaca. Foto atau pindai lagi dengan lebih jelas.",
    "set_aside": "Berisi data kesehatan, kepolisian, atau keuangan: disisihkan dan tidak dibaca lebih lanjut. Kirim "
                 "hanya bila skema memintanya.",
    OTHER: "Sepertinya bukan jenis bukti yang dikenal. Periksa apakah ini berkas yang dimaksud.",
}


def advice(notes: Iterable[str], kinds: Iterable[tuple[str, float]]) -> list[str]:
    """Sentences in a fixed order. `kinds` are (kind, confidence) of the file's papers; some codes need no advice."""
    papers = list(kinds)
    codes = set(notes) | {kind for kind, _ in papers if kind in {BLANK, UNREADABLE}}
    if papers and all(kind == OTHER and confidence >= SURE_OF_KIND for kind, confidence in papers):
        codes.add(OTHER)
    if UNREADABLE in codes and codes & {"dark", "blurred", "low_resolution"}:
        codes.discard(UNREADABLE)  # why it is so says more
    return [sentence for code, sentence in ADVICE.items() if code in codes]
