"""What the states of versions and the outcomes of what-if are called: Indonesian, English from the pages' catalogue."""
from __future__ import annotations

STATES = {"draft": "draf", "published": "diterbitkan"}
WAYS = {"unchanged": "tetap", "stricter": "lebih ketat", "looser": "lebih longgar", "new": "unit baru",
        "gone": "unit dihapus"}
ALWAYS = ("unchanged", "stricter", "looser")  # units come and go only now and then
RUNS = {"working": "sedang dihitung", "done": "selesai", "stopped": "terhenti"}
LISTS = {
    "shows": "Kata yang menunjukkan pekerjaan", "product": "Nama hasilnya", "craft": "Kata teknik",
    "subject": "Bidangnya", "other": "Pekerjaan lain yang mirip", "away": "Kegiatan lain di sekitarnya",
    "off": "Di luar topik", "names": "Awal nama organisasi", "not_slips": "Bukan salah baca",
}
"""Lists of words of a topic, by their keys in a scheme's file."""
HOLDERS = {"required": "harus asesi", "ignored": "tidak dilihat"}
CATEGORIES = {"persyaratan_dasar": "persyaratan dasar", "administratif": "administratif"}
