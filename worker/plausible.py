"""Whether a string looks like words of a language in Latin letters, without a dictionary."""
from __future__ import annotations

import re
from functools import lru_cache

_TOKEN = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüý")
_LONGEST_CLUSTER = 4
"""Consonants in a row: "ngstr" (angstrom) has five, Indonesian and English words hardly ever more than four."""
_LONGEST_HIATUS = 3
"""Vowels in a row: "keaiban", "queue"."""
_NUMBER = re.compile(r"[\dIVXLCDM.,:/\-]+")


def plausibility(text: str) -> float:
    """Share of the letters (0..1) that stand in word-like tokens; numbers count for nothing, no letters give 0."""
    good = total = 0
    for token in _TOKEN.findall(text):
        if _NUMBER.fullmatch(token):
            continue
        total += len(token)
        good += len(token) if wordlike(token) else 0
    return good / total if total else 0.0


@lru_cache(maxsize=20_000)
def wordlike(token: str) -> bool:
    """A token with vowels and consonants in turn, written all small, all capital, or with a capital first."""
    letters = re.sub(r"[-'’.]", "", token)
    if not letters.isalpha() or not _usual_case(token):
        return False
    small = letters.lower()
    if len(small) <= 3:
        return True
    if len(set(small)) < 3:
        return False
    return _runs(small, vowels=False) <= _LONGEST_CLUSTER and 1 <= _runs(small, vowels=True) <= _LONGEST_HIATUS


def _usual_case(token: str) -> bool:
    return all(part.islower() or part.isupper() or part.istitle() for part in re.split(r"[-'’.]", token) if part)


def _runs(small: str, *, vowels: bool) -> int:
    longest = run = 0
    for letter in small:
        run = run + 1 if (letter in _VOWELS) == vowels else 0
        longest = max(longest, run)
    return longest
