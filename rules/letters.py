"""How far two strings are apart, in letters."""

from __future__ import annotations

import unicodedata

APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ")


def plain(text: str) -> str:
    """Lower case without accents and apostrophes: "Ma'ruf" and "MARUF" are one."""
    if not text.isascii():  # most lines have nothing to be taken apart
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return text.lower().translate(APOSTROPHES)


def distance(one: str, other: str, most: int) -> int:
    """Insertions, deletions, changes and swaps of neighbours between them; `most + 1` stands for all that is more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, start=1):
        earlier, before, row = before, row, [i]
        for j, right in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
