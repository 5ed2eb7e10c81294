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
    changed = "".join(dice.choice("0123456789") if sign.isdigit() else sign for sign in text)
    changed = re.sub(rf"\b({'|'.join(MONTHS)})\b", lambda _: dice.choice(MONTHS), changed)
    return re.sub(r"(?<=/)[IVX]+(?=/)", lambda _: dice.choice(ROMAN), changed)
