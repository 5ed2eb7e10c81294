"""Holds readings against what the papers really say: right, missed, wrong, and wrong though sure."""
from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

SURE = 0.9
FACTS = (
    "holder", "number", "issuer", "title", "issue_date", "valid_until", "started_on", "ended_on", "hours", "rank",
    "role",
    "signer", "place", "nik", "birth_date", "unit_codes",
)
MARKS = ("stamp", "signature", "qr", "photo")
LOOSE = {"issuer": 0.8, "title": 0.75, "role": 0.75, "place": 0.8}
"""Facts that no rule compares letter by letter: this share of likeness is right."""
TITLES = frozenset((
    "spd", "mpd", "sh", "mh", "se", "mm", "st", "mt", "ssn", "msn", "skom", "mkom", "ssi", "msi", "amd", "dr", "dra",
    "drs", "ir", "prof", "h", "hj", "kh", "r", "rr", "ra", "raden", "sag",
))


@dataclass(slots=True)
class Tally:
    """One field's score. `bins` maps a confidence tenth to [given, right]."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    wrong_sure: int = 0
    given_sure: int = 0
    invented: int = 0
    bins: dict[int, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))

    @property
    def scored(self) -> int:
        return self.right + self.missed + self.wrong


def plain(value: object) -> str:
    text = unicodedata.normalize("NFKD", str(value)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", text).strip()


def name_key(value: object) -> str:
    words = plain(re.sub(r",.*", "", str(value)).replace(".", "")).split()
    return "".join([word for word in words if word not in TITLES] or words)


def same(name: str, read: Any, truth: Any) -> bool:
    """Whether a value read is the value on the paper, by the kind of fact."""
    if name in {"holder", "signer"}:
        return name_key(read) == name_key(truth)
    if name == "unit_codes":
        return {bare(code) for code in read} == {bare(code) for code in truth}
    if name == "rank":
        return bare(read).removeprefix("juara") == bare(truth).removeprefix("juara")
    if name in LOOSE:
        a, b = plain(read), plain(truth)
        words_a, words_b = set(a.split()), set(b.split())
        shared = len(words_a & words_b) / max(1, min(len(words_a), len(words_b)))
        alike = SequenceMatcher(None, a, b).ratio() >= LOOSE[name]
        return alike or (shared >= 0.9 and min(len(words_a), len(words_b)) >= 2)
    return bare(read) == bare(truth)


def bare(value: object) -> str:
    return plain(value).replace(" ", "")


def count(tally: Tally, name: str, answer: Mapping[str, Any], truth: Any) -> None:
    value, confidence = answer.get("value"), float(answer.get("confidence") or 0.0)
    if value is None:
        tally.missed += truth is not None
        return
    if truth is None:  # the paper bears none, or nobody wrote it down: told apart from a wrong reading
        tally.invented += 1
        return
    right = same(name, value, truth)
    tally.right += right
    tally.wrong += not right
    bin_ = tally.bins[min(9, int(confidence * 10))]
    bin_[0] += 1
    bin_[1] += right
    if confidence >= SURE:
        tally.given_sure += 1
        tally.wrong_sure += not right


@dataclass(slots=True)
class Board:
    fields: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    kinds: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    misses: list[str] = field(default_factory=list)

    def add(self, truth: Mapping[str, Any], document: Mapping[str, Any] | None) -> None:
        """Score one paper. A paper that no document answers for misses every field that it bears."""
        document = document or {"kind": {}, "facts": {}, "marks": {}}
        where = f"{truth['file']}#{truth.get('document', 1)}"
        self.kinds[truth["kind"], document["kind"].get("value") or "-"] += 1
        self._count(where, "kind", document["kind"], truth["kind"])
        for name in FACTS:
            self._count(where, name, document["facts"].get(name) or {}, truth.get(name))
        for name in MARKS:
            if truth.get(f"has_{name}") is not None:
                self._count(where, f"has_{name}", document["marks"].get(name) or {}, truth[f"has_{name}"])

    def _count(self, where: str, name: str, answer: Mapping[str, Any], truth: Any) -> None:
        tally = self.fields[name]
        before = tally.right
        count(tally, name, answer, truth)
        if truth is not None and tally.right == before:
            confidence = float(answer.get("confidence") or 0)
            self.misses.append(f"{name:12} {where}: read {answer.get('value')!r} ({confidence:.2f}), is {truth!r}")


def calibration(tallies: Iterable[Tally]) -> list[tuple[str, int, float]]:
    """(confidence range, values given, share right) by tenths, over all fields together."""
    bins: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for tally in tallies:
        for tenth, (given, right) in tally.bins.items():
            bins[tenth][0] += given
            bins[tenth][1] += right
    return [
        (f"{tenth / 10:.1f}-{(tenth + 1) / 10:.1f}", given, right / given)
        for tenth, (given, right) in sorted(bins.items())
    ]
