"""What codes of better copies mean, for people."""
from __future__ import annotations

from records.better_copy import Reason, State
from web.report.words import KINDS, Words, words

REASONS = {
    Reason.BLURRED: Words("buram", "blurred"), Reason.CUT_OFF: Words("tepinya terpotong", "its edge is cut off"),
    Reason.DARK: Words("terlalu gelap", "too dark"), Reason.GLARE: Words("silau", "glare"),
    Reason.PAGES_MISSING: Words("ada halaman yang kurang", "pages are missing"),
    Reason.NOT_ORIGINAL: Words("bukan foto dari aslinya", "not taken from the original"),
    Reason.OTHER: Words("lain", "other"),
}
HOW = {
    Reason.BLURRED: "Tahan ponsel diam dan ketuk layar agar tulisan tajam.",
    Reason.CUT_OFF: "Foto sampai keempat sudut kertas kelihatan.",
    Reason.DARK: "Foto di dekat jendela atau lampu, tanpa bayangan tangan.",
    Reason.GLARE: "Foto tanpa lampu kilat, sedikit dari samping.",
    Reason.PAGES_MISSING: "Foto semua halaman, juga bagian belakang.",
    Reason.NOT_ORIGINAL: "Foto kertas aslinya, bukan fotokopi atau layar.",
}
STATES = {
    State.OPEN: Words("menunggu asesi", "waiting for the candidate"),
    State.READING: Words("kiriman sedang dibaca", "what was sent is being read"),
    State.POOR: Words("kiriman belum cukup baik", "what was sent is not good enough yet"),
    State.ANSWERED: Words("salinan baru terbaca", "the new copy can be read"),
    State.USED_UP: Words("sudah terlalu sering dicoba", "tried too often"),
    State.EXPIRED: Words("lewat waktu", "expired"), State.REVOKED: Words("dicabut", "revoked"),
    State.SPENT: Words("berakhir karena sudah ditandatangani", "ended by the signature"),
}
UNOPENED = Words("Berkas yang tidak bisa dibuka", "A file that could not be opened")


def kind(code: str) -> Words:
    return words(KINDS, code) if code else UNOPENED


def initials(name: str) -> str:
    """ "S. R.": enough to know oneself by, and nobody else."""
    return " ".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha())[:20] or "–"
