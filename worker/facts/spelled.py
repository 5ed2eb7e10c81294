"""Numbers written as Indonesian words, spaces or not: "dua puluh satu" -> 21, "duaribuduapuluhdua" -> 2022."""
from __future__ import annotations

import re

_UNITS = {"nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
          "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000}
_SCALES = {"belas": 0, "puluh": 10, "pulu": 10, "ratus": 100, "ribu": 1000}
_ATOM = "|".join(sorted([*_UNITS, *_SCALES], key=len, reverse=True))
NUMBER = rf"(?:(?:{_ATOM})[\s-]*)+"
_ATOMS = re.compile(_ATOM)


def number_of(words: str) -> int | None:
    """Value of number words, None when they are no number. Works for 0..999,999."""
    total, below_thousand, last = 0, 0, 0
    atoms = _ATOMS.findall(words.lower())
    if not atoms:
        return None
    for atom in atoms:
        if atom in _UNITS:
            if atom == "seribu":
                total, below_thousand, last = total + 1000, 0, 0
                continue
            below_thousand, last = below_thousand + last, _UNITS[atom]
        elif atom == "belas":
            last += 10
        elif atom == "ribu":
            total, below_thousand, last = total + (below_thousand + last) * 1000, 0, 0
        else:
            last *= _SCALES[atom]
    return total + below_thousand + last
