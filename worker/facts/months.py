"""Names of months, Indonesian and English, full and short, read in spite of slips."""
from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from worker.facts.slips import folded

_FULL: dict[int, tuple[str, ...]] = {
    1: ("januari", "january"), 2: ("februari", "pebruari", "february"), 3: ("maret", "march"), 4: ("april",),
    5: ("mei", "may"), 6: ("juni", "june"), 7: ("juli", "july"), 8: ("agustus", "august"),
    9: ("september",), 10: ("oktober", "october"), 11: ("november", "nopember"), 12: ("desember", "december"),
}
_SHORT: dict[int, tuple[str, ...]] = {
    1: ("jan",), 2: ("feb", "peb", "febr"), 3: ("mar", "mrt"), 4: ("apr",), 6: ("jun",), 7: ("jul",),
    8: ("agt", "ags", "agu", "aug", "agust", "agus"), 9: ("sep", "sept"), 10: ("okt", "oct"), 11: ("nov", "nop"),
    12: ("des", "dec"),
}
_EXACT = {folded(name): month for table in (_FULL, _SHORT) for month, names in table.items() for name in names}
_LONG = [(folded(name), month) for month, names in _FULL.items() for name in names if len(name) >= 4]
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WORD = r"[A-Za-z]{3,10}"


@lru_cache(maxsize=4096)
def months_of(word: str) -> tuple[int, ...]:
    """The months a word may mean, best first; empty if none. More than one only where a slip hides the letter."""
    key = folded(word)
    if key in _EXACT:
        return (_EXACT[key],)
    if len(key) < 4:
        return ()
    near = [(Levenshtein.distance(key, name, score_cutoff=2), month, len(name)) for name, month in _LONG]
    allowed = [(distance, month) for distance, month, size in near if distance <= (1 if size < 7 else 2)]
    least = min((distance for distance, _ in allowed), default=0)
    return tuple(dict.fromkeys(month for distance, month in allowed if distance == least))


def roman_month(segment: str) -> int | None:
    """Month of a Roman numeral I..XII, look-alikes of I tolerated; None for anything else."""
    plain = segment.strip().replace("l", "I").replace("|", "I").replace("1", "I").replace("!", "I").upper()
    return ROMAN.index(plain) + 1 if plain in ROMAN else None
