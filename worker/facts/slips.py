"""What readers of pictures mix up, and how to compare words in spite of it."""
from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TO_DIGIT = str.maketrans({"O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "|": "1", "i": "1", "!": "1",
                           "S": "5", "s": "5", "B": "8", "Z": "2", "z": "2", "T": "7"})
_DIGIT_RUN = re.compile(r"(?<![A-Za-z])[OoIl|SBZ]{1,2}(?=\d)|(?<=\d)[OoQDIl|!SBZ]{1,3}(?=\d|(?![A-Za-z])|[A-Z][a-z])")
_LETTER_RUN = re.compile(r"(?<=[A-Za-z])[01|](?=[a-z])|(?<=[a-z]{3})1(?=[\s,.]|$)|\b0(?=[kc]t)")
_FOLD = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "!": "i", "5": "s", "8": "b"})


def digits_of(text: str) -> str:
    """The text with every look-alike letter turned into its digit, same length."""
    return text.translate(_TO_DIGIT)


def mend_digits(text: str) -> str:
    """Letters that stand among digits become digits ("2O22" -> "2022"), digits inside words letters; same length."""
    text = "".join(_plain(char) for char in text)
    text = _LETTER_RUN.sub(lambda m: "O" if m.group() == "0" and m.start() == 0 else {"0": "o", "1": "l"}.get(
        m.group(), "l"), text)
    return _DIGIT_RUN.sub(lambda m: digits_of(m.group()), text)


def _plain(char: str) -> str:
    """The letter without its accent, which is a speck more often than an accent."""
    return char if char.isascii() else unicodedata.normalize("NFKD", char)[0]


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Lower case letters and digits only, look-alikes made one (l, 1, | -> i; 0 -> o): a key to compare by."""
    return fold_with_places(text)[0]


def fold_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """The folded key, and for each of its characters the place in `text` from which it came."""
    kept: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for plain in unicodedata.normalize("NFKD", char).lower():
            plain = plain.translate(_FOLD)
            if plain.isascii() and plain.isalnum():
                kept.append(plain)
                places.append(place)
    return "".join(kept), tuple(places)
