"""Anchors: the set phrases that stand around facts, found in spite of lost spaces and a wrong letter or two."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from worker.facts.layout import Row, Sheet
from worker.facts.slips import folded

FUZZY_FROM = 10
"""Shortest phrase (letters) for which a near miss counts; shorter ones are like too much else."""
NEAR_ENOUGH = 88.0
"""Least likeness in percent: one wrong letter in ten, two in seventeen."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found in a row; `start` and `end` count in the row's text."""

    row: Row
    start: int
    end: int
    phrase: str
    exact: bool

    @property
    def before(self) -> str:
        return self.row.text[:self.start]

    @property
    def rest(self) -> str:
        """What follows the phrase on its row, without colon and dots."""
        return self.row.text[self.end:].strip(" :;.,=-–_\t")

    @property
    def leads(self) -> bool:
        """Nothing of weight stands before it on its row."""
        return sum(char.isalnum() for char in self.before) <= 2


class Phrases:
    """A set of phrases that mean the same thing to us."""

    def __init__(self, *phrases: str, whole: bool = False) -> None:
        """`whole`: the phrase must stand as words of its own even where it is long."""
        self._keys = {folded(phrase): phrase for phrase in sorted(phrases, key=len, reverse=True)}
        self._fuzzy = [key for key in self._keys if len(key) >= FUZZY_FROM]
        self._whole = whole

    def hits(self, sheet: Sheet) -> list[Hit]:
        """The longest hit of each row, in reading order."""
        found = {row.place: hit for row in sheet.rows if (hit := self.exact(row))}
        for hit in self._near(sheet, [row for row in sheet.rows if row.place not in found]):
            found.setdefault(hit.row.place, hit)
        return [found[place] for place in sorted(found)]

    def inside(self, row: Row) -> Hit | None:
        """The hit in one row, near misses included."""
        return self.exact(row) or next(iter(self._near(None, [row])), None)

    def exact(self, row: Row) -> Hit | None:
        for key, phrase in self._keys.items():
            place = row.key.find(key)
            while place >= 0:
                hit = _hit(row, place, place + len(key), phrase, True)
                if self._stands_alone(hit, key):
                    return hit
                place = row.key.find(key, place + 1)
        return None

    def opening(self, row: Row) -> Hit | None:
        """The phrase with which the row begins, the longest first."""
        for key, phrase in self._keys.items():
            if row.key.startswith(key):
                hit = _hit(row, 0, len(key), phrase, True)
                if self._stands_alone(hit, key):
                    return hit
        return None

    def begins(self, text: str) -> bool:
        """The text begins with one of the phrases."""
        key = folded(text)
        return any(key.startswith(own) for own in self._keys)

    def _stands_alone(self, hit: Hit, key: str) -> bool:
        if len(key) >= FUZZY_FROM and not self._whole:
            return True
        text = hit.row.text
        open_left = hit.start == 0 or not text[hit.start - 1].isalnum() or (
            text[hit.start - 1].islower() and text[hit.start].isupper())
        open_right = hit.end >= len(text) or not text[hit.end].isalnum() or (
            text[hit.end - 1].islower() and text[hit.end].isupper()) or text[hit.end].isdigit()
        return open_left and open_right

    def _near(self, sheet: Sheet | None, rows: list[Row]) -> Iterator[Hit]:
        del sheet
        if not self._fuzzy or not rows:
            return
        keys = [row.key for row in rows]
        table = process.cdist(self._fuzzy, keys, scorer=fuzz.partial_ratio, score_cutoff=NEAR_ENOUGH, dtype=np.float32)
        for column in np.flatnonzero(table.max(axis=0)):
            for line in np.argsort(-table[:, column]):
                key = self._fuzzy[line]
                if table[line, column] and len(keys[column]) >= len(key) - 1:
                    where = fuzz.partial_ratio_alignment(key, keys[column])
                    if where is not None:
                        yield _hit(rows[column], where.dest_start, where.dest_end, self._keys[key], False)
                        break


def _hit(row: Row, start: int, end: int, phrase: str, exact: bool) -> Hit:
    places = row.places
    stop = places[end - 1] + 1 if end else 0
    return Hit(row, places[start], stop, phrase, exact)
