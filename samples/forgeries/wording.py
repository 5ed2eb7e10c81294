"""What is typed in place of what stood there: other digits, another month, another name."""

from __future__ import annotations

import random
import re

MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
          "Desember")
NAMES = ("Rahmat Hidayatullah", "Sri Kusumawati", "Bagus Prasetyo", "Nur Aini", "Yohanes Suryadi", "Ratna Dewi")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def another(text: str, dice: random.Random) -> str:
    """The same shape with other digits, month and Roman numeral; where there is none of these, a name."""
    if not any(sign.isdigit() for sign in text):
        return dice.choice(NAMES)
    changed = re.sub(r"\d+", lambda found: _number(found[0], dice), text)
    changed = re.sub(rf"\b({'|'.join(MONTHS)})\b", lambda _: dice.choice(MONTHS), changed)
    return re.sub(r"(?<=/)[IVX]+(?=/)", lambda _: dice.choice(ROMAN), changed)


def _number(digits: str, dice: random.Random) -> str:
    """A year for a year, a day or month for a short number, any digits for others."""
    if re.fullmatch(r"(19|20)\d\d", digits):
        return str(dice.randint(2022, 2026))
    if len(digits) <= 2:
        return str(dice.randint(1, 12)).zfill(len(digits))
    return "".join(dice.choice("0123456789") for _ in digits)
