"""A paper's words as the kind cues see them: folded against OCR slips and lost spaces, with size and place."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from rapidfuzz.distance import Levenshtein

from worker.page import PageText, TextLine

HEAD_SIZE = 1.25
"""A line this many times as tall as the page's middle line is a heading wherever it stands in the upper part."""
HEAD_ZONE = 0.38
"""Short lines above this part of the page height are headings whatever their size."""
TELLING_LETTERS = 6
"""With two slips "sertifikat merek" would be found in "sertifikat mene(rangkan)"."""
SHORTEST_TELLING = 4
"""With one slip "sertifikat laik" would be found in "sertifikat ini k(epada)"."""
LONG_WORD = 8
"""Letters from which a word of a phrase may bear two slips and still be that word."""
_LABELLED = re.compile(r"[a-z/ .]{2,25}: ?\S")
"""A label with its value ("Dasar : Surat undangan") is no heading."""
_FOLDS = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "!": "l", "5": "s", "8": "b", "q": "g"})


@dataclass(frozen=True, slots=True)
class LookLine:
    """One line. `words` lower case with spaces, `folded` without, `size` in median line heights, `top` 0..1."""

    words: str
    folded: str
    size: float
    top: float
    page: int


@dataclass(frozen=True, slots=True)
class Look:
    """The words of a paper's pages, in reading order. `plain` is `words` without anything but letters and digits."""

    lines: tuple[LookLine, ...]
    words: str
    plain: str
    folded: str
    tokens: frozenset[str]
    """Folded words, and neighbouring words joined: what short cues are sought in."""
    head: str
    """Folded heading lines of the first page, a mark between; neighbours also joined, since a heading may break."""
    head_tokens: frozenset[str]

    @property
    def letters(self) -> int:
        return len(self.plain)


def look(pages: Sequence[PageText]) -> Look:
    lines = tuple(
        line for index, page in enumerate(pages) for line in (*_page_lines(index, page), *_field_lines(index, page))
    )
    words = "\n".join(line.words for line in lines)
    first = tuple(line for line in lines if line.page == 0 and _is_head(line))
    return Look(
        lines=lines,
        words=words,
        plain=re.sub(r"[^a-z0-9]", "", words),
        folded="".join(line.folded for line in lines),
        tokens=_tokens(lines),
        head=_joined_heads(first),
        head_tokens=_tokens(first),
    )


def _page_lines(index: int, page: PageText) -> list[LookLine]:
    if not page.lines:
        return []
    heights = [_height(line) for line in page.lines]
    middle = float(np.median(heights)) or 1.0
    tall = page.picture.shape[0] or 1
    return [
        LookLine(plain_words(line.text), fold(line.text), height / middle, float(line.quad[:, 1].mean()) / tall, index)
        for line, height in zip(page.lines, heights, strict=True)
    ]


def _field_lines(index: int, page: PageText) -> list[LookLine]:
    """Form fields that were filled in but not drawn speak too, as small lines at the foot."""
    pairs = [f"{name} : {value}" for name, value in page.fields]
    return [LookLine(plain_words(pair), fold(pair), 1.0, 0.9, index) for pair in pairs]


def _height(line: TextLine) -> float:
    quad = line.quad
    return float(np.hypot(*(quad[3] - quad[0])) + np.hypot(*(quad[2] - quad[1]))) / 2


def _tokens(lines: Sequence[LookLine]) -> frozenset[str]:
    found: set[str] = set()
    for line in lines:
        words = [fold(word) for word in re.findall(r"[a-z0-9]+", line.words)]
        found.update(words, (a + b for a, b in pairwise(words)), (line.folded,))
    return frozenset(found)


def _joined_heads(first: Sequence[LookLine]) -> str:
    pairs = [a.folded + b.folded for a, b in pairwise(first)]
    return "~~~~".join([line.folded for line in first] + pairs)


def _is_head(line: LookLine) -> bool:
    if line.top < HEAD_ZONE and line.size < HEAD_SIZE:
        return line.size > 0.7 and len(line.folded) <= 60 and not _LABELLED.match(line.words)
    return line.top < 0.65 and line.size >= HEAD_SIZE


def plain_words(text: str) -> str:
    """Lower case, accents off, white space single."""
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(flat.lower().split())


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Letters and digits only, with what OCR confuses made equal (0/o, 1/l/i, 5/s, 8/b, rn/m, vv/w)."""
    folded = plain_words(text).translate(_FOLDS)
    return re.sub(r"[^a-z0-9]", "", folded).replace("rn", "m").replace("vv", "w")


@lru_cache(maxsize=4096)
def slips_allowed(phrase: str) -> int:
    """Wrong letters that a phrase may have and still be itself: few where its last word is short and tells it apart."""
    length, telling = len(fold(phrase)), len(phrase.split()[-1])
    if length < 7 or (" " in phrase and telling <= SHORTEST_TELLING):
        return 0
    if length < 13 or telling <= TELLING_LETTERS:
        return 1
    return 2 if length < 22 else 3


def holds(folded: str, phrase: str, at_least: int = 0) -> bool:
    """Whether the folded text holds the phrase, but for a few slips (`at_least` so many from five letters on)."""
    needle = fold(phrase)
    if needle in folded:
        return True
    slips = max(slips_allowed(phrase), at_least if len(needle) >= 5 else 0)
    return slips > 0 and _holds_nearly(folded, needle, slips, tuple(fold(word) for word in phrase.split()))


def _holds_nearly(folded: str, needle: str, slips: int, words: tuple[str, ...]) -> bool:
    """Of slips+1 pieces of the needle one must stand unharmed; its surroundings are then compared."""
    step = len(needle) / (slips + 1)
    for piece_no in range(slips + 1):
        start, end = round(piece_no * step), round((piece_no + 1) * step)
        piece = needle[start:end]
        at = folded.find(piece)
        while at >= 0:
            if _around_fits(folded, needle, at - start, slips, words):
                return True
            at = folded.find(piece, at + 1)
    return False


def _around_fits(folded: str, needle: str, begin: int, slips: int, words: tuple[str, ...]) -> bool:
    """Compare the needle with the windows that could hold it: starts and lengths off by no more than the slips."""
    for shift in range(-slips, slips + 1):
        left = begin + shift
        if left < 0:
            continue
        for grow in range(-slips, slips + 1):
            window = folded[left : left + len(needle) + grow]
            if Levenshtein.distance(needle, window, score_cutoff=slips) <= slips and _spread(needle, window, words):
                return True
    return False


def _spread(needle: str, window: str, words: tuple[str, ...]) -> bool:
    """Whether each word bears few of the slips for its length: "dan diterima" is no misread "tanda terima"."""
    if "".join(words) != needle:
        return True
    at = 0
    slips = [edit.src_pos for edit in Levenshtein.editops(needle, window)]
    for word in words:
        if sum(at <= place < at + len(word) for place in slips) > (1 if len(word) < LONG_WORD else 2):
            return False
        at += len(word)
    return True
